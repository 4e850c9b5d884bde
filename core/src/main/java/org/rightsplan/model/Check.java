package org.rightsplan.model;

import com.google.common.base.CharMatcher;
import java.util.Locale;
import java.util.Optional;

/** The checks that several values share; each failure names the field and what was expected. */
final class Check {

  private Check() {}

  /** Fails unless {@code condition} holds. {@code field} is such as {@code "Target.value"}. */
  static void that(boolean condition, String field, String expected, Object actual) {
    if (!condition) {
      throw new IllegalArgumentException(field + ": expected " + expected + ", but got " + actual);
    }
  }

  /** Fails if {@code text} has no visible character. */
  static void notBlank(String field, String text) {
    if (CharMatcher.whitespace().matchesAllOf(text)) {
      throw new IllegalArgumentException(
          field + ": expected text that is not blank, but got '" + text + "'");
    }
  }

  /** Fails if {@code text} is there and has no visible character. */
  static void notBlank(String field, Optional<String> text) {
    if (text.isPresent()) {
      notBlank(field, text.get());
    }
  }

  /**
   * Fails unless {@code tag} is a well-formed language tag of BCP 47 (RFC 5646) in its usual case,
   * such as {@code "en"}, {@code "zh-Hans"} or {@code "es-419"}.
   */
  static void languageTag(String field, String tag) {
    if (isPlainLanguage(tag)) {
      return;
    }
    Locale locale;
    try {
      locale = new Locale.Builder().setLanguageTag(tag).build();
    } catch (java.util.IllformedLocaleException e) {
      throw new IllegalArgumentException(
          field
              + ": expected a BCP 47 language tag such as 'en' or 'zh-Hans', but got '"
              + tag
              + "'",
          e);
    }
    String canonical = locale.toLanguageTag();
    if (tag.isEmpty() || !canonical.equals(tag)) {
      throw new IllegalArgumentException(
          field + ": expected the BCP 47 language tag '" + canonical + "', but got '" + tag + "'");
    }
  }

  private static boolean isPlainLanguage(String tag) {
    if (tag.length() != 2 && tag.length() != 3) {
      return false;
    }
    return CharMatcher.inRange('a', 'z').matchesAllOf(tag);
  }
}
