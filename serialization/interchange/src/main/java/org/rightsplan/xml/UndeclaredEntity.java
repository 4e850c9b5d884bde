package org.rightsplan.xml;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.rightsplan.interchange.InputPlace;

/**
 * An entity that a document uses and does not declare.
 *
 * @param name its name, such as {@code nbsp}
 * @param text what is taken for it: the character that it is in HTML, or the reference as written
 * @param place where it stands first
 * @param times how often it stands there, 1 or more
 */
public record UndeclaredEntity(String name, String text, InputPlace place, int times) {

  static UndeclaredEntity of(String name, InputPlace place) {
    return new UndeclaredEntity(
        name, Html.CHARACTERS.getOrDefault(name, "&" + name + ";"), place, 1);
  }

  UndeclaredEntity again() {
    return new UndeclaredEntity(name, text, place, times + 1);
  }

  /** {@return the reference as it is written} */
  public String written() {
    return "&" + name + ";";
  }

  /** {@return a sentence that says what was expected and what became of it} */
  public String message() {
    return "expected no entity but those of XML itself, but got '"
        + written()
        + (times == 1 ? "'; " : "' " + times + " times; ")
        + (text.equals(written()) ? "it is kept as written" : "it is taken as in HTML");
  }

  /** Read when the first such entity is met; few documents have any. */
  private static final class Html {
    static final ImmutableMap<String, String> CHARACTERS = read();

    private static ImmutableMap<String, String> read() {
      ImmutableMap.Builder<String, String> characters = ImmutableMap.builder();
      for (String line : Splitter.on('\n').omitEmptyStrings().split(file())) {
        int equals = line.indexOf('=');
        if (!line.startsWith("#")) {
          characters.put(
              line.substring(0, equals),
              Character.toString(Integer.parseInt(line.substring(equals + 1), 16)));
        }
      }
      return characters.buildOrThrow();
    }

    private static String file() {
      try (InputStream stream =
          requireNonNull(UndeclaredEntity.class.getResourceAsStream("html.entities"))) {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
