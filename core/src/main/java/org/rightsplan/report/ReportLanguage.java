package org.rightsplan.report;

import java.util.Locale;
import java.util.Map;

/**
 * A language in which reports can be written. English, Chinese and Spanish come with the library;
 * others are added as services of this type, by {@code provides} in a module descriptor or by a
 * file in {@code META-INF/services}:
 *
 * <pre>{@code
 * public final class French implements ReportLanguage {
 *   public Locale locale() {
 *     return Locale.FRENCH;
 *   }
 *
 *   public Map<String, String> messages() {
 *     return Map.of("summary", "Résumé", ...);
 *   }
 * }
 * }</pre>
 *
 * <p>The messages to translate are those of {@code org/rightsplan/report/messages.properties} in
 * this library's jar, under the same keys. Where a message is missing the English one is used,
 * marked as English; {@link ReportOptions#untranslated()} lists them. In a message {@code {0}},
 * {@code {1}} and so on stand for what is filled in; every other character is meant as it is. A
 * report in a language whose message asks for more to fill in than the English one has is refused
 * with an {@link IllegalStateException} that names the message. Messages with a number have one
 * form for each plural category, the key ending in {@code .one}, {@code .other} and so on.
 */
public interface ReportLanguage {

  /** {@return the language, such as {@link Locale#FRENCH}} */
  Locale locale();

  /** {@return the messages by their keys} */
  Map<String, String> messages();

  /**
   * Returns the plural category of a number in the terms of the Unicode CLDR: {@code zero}, {@code
   * one}, {@code two}, {@code few}, {@code many} or {@code other}. A category of which a message
   * has no form takes {@code other}.
   */
  default String plural(long number) {
    return number == 1 ? "one" : "other";
  }
}
