package org.rightsplan.outline;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.UnavailableReason;

/** Values of indicators as attributes: a number bare, everything else with its form in the key. */
final class PlanValues {

  private PlanValues() {}

  static void write(IndicatorValue value, BiConsumer<String, String> attribute) {
    if (value instanceof IndicatorValue.Numeric number) {
      attribute.accept("", number.quantity().value().toString());
    } else if (value instanceof IndicatorValue.Ratio ratio) {
      attribute.accept("-ratio", ratio.numerator() + "/" + ratio.denominator());
    } else if (value instanceof IndicatorValue.YesNo answer) {
      attribute.accept("-answer", answer.yes() ? "yes" : "no");
    } else if (value instanceof IndicatorValue.Category category) {
      attribute.accept("-category", category.category());
    } else if (value instanceof IndicatorValue.Narrative words) {
      attribute.accept("-words", words.text().text());
    } else if (value instanceof IndicatorValue.Unavailable none) {
      attribute.accept("-unavailable", PlanText.word(none.reason()));
      none.note().ifPresent(note -> attribute.accept("-note", note));
    }
  }

  /**
   * Returns the value that attributes say, taking them away, or null if they say none.
   *
   * @throws IllegalArgumentException if they say none that is right
   */
  static @Nullable IndicatorValue read(
      String key, Map<String, String> attributes, LanguageOf language) {
    String number = attributes.remove(key);
    if (number != null) {
      return IndicatorValue.of(Quantity.exactly(decimal(number)));
    }
    String ratio = attributes.remove(key + "-ratio");
    if (ratio != null && ratio.indexOf('/') > 0) {
      int slash = ratio.indexOf('/');
      return new IndicatorValue.Ratio(
          decimal(ratio.substring(0, slash)), decimal(ratio.substring(slash + 1)));
    }
    String answer = attributes.remove(key + "-answer");
    if (answer != null) {
      return new IndicatorValue.YesNo(answer.equals("yes"));
    }
    String category = attributes.remove(key + "-category");
    if (category != null) {
      return new IndicatorValue.Category(category);
    }
    String words = attributes.remove(key + "-words");
    if (words != null) {
      return IndicatorValue.of(language.text(key, words));
    }
    String reason = attributes.remove(key + "-unavailable");
    return reason == null
        ? null
        : new IndicatorValue.Unavailable(
            PlanText.constant(UnavailableReason.class, reason),
            Optional.ofNullable(attributes.remove(key + "-note")));
  }

  /** Numbers of any length are right, but not exponents without bound. */
  private static BigDecimal decimal(String text) {
    if (text.length() > 400 || text.matches(".*[eE][+-]?\\d{4,}")) {
      throw new IllegalArgumentException("expected a number, but got '" + text + "'");
    }
    return new BigDecimal(text);
  }

  /** Gives words the language that an attribute names, or the edition's. */
  interface LanguageOf {
    LocalizedText text(String part, String words);
  }
}
