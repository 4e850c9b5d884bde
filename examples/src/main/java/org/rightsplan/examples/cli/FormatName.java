package org.rightsplan.examples.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads a form that an option names, by the name that the help gives it or by the ending that its
 * files have.
 *
 * @param <F> the forms
 * @param type the enum of the forms
 * @param ofEnding returns the form whose files have an ending, in small letters, if there is one
 */
record FormatName<F extends Enum<F>>(Class<F> type, Function<String, Optional<F>> ofEnding)
    implements ITypeConverter<F> {

  @Override
  public F convert(String text) {
    String name = text.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(type.getEnumConstants())
        .filter(form -> form.toString().equals(name))
        .findFirst()
        .or(() -> ofEnding.apply(name))
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "expected one of " + names() + ", but got '" + text + "'"));
  }

  private String names() {
    return Arrays.stream(type.getEnumConstants())
        .map(Enum::toString)
        .collect(Collectors.joining(", "));
  }
}
