package org.rightsplan.model;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;

/** The checks that several values share; each failure names the field and what was expected. */
final class Check {

  private static final CharMatcher LOWER = CharMatcher.inRange('a', 'z');
  private static final CharMatcher UPPER = CharMatcher.inRange('A', 'Z');

  /** Languages that Java calls by a later code. */
  private static final ImmutableSet<String> RENAMED = ImmutableSet.of("in", "iw", "ji");

  private Check() {}

  /**
   * Fails unless {@code condition} holds. {@code field} is such as {@code "Target.value"}; what an
   * {@code Optional} holds is quoted.
   */
  static void that(boolean condition, String field, String expected, Object actual) {
    if (!condition) {
      throw refusal(field, expected, actual);
    }
  }

  /** As {@link #that(boolean, String, String, Object)}, where it is expected for a reason. */
  static void that(boolean condition, String field, String expected, Object cause, Object actual) {
    if (!condition) {
      throw refusal(field, expected + ", for " + cause, actual);
    }
  }

  /** Returns the failure itself, where its words take long to make: most values are right. */
  static IllegalArgumentException refusal(String field, String expected, Object actual) {
    Object shown =
        actual instanceof Optional<?> part
            ? part.map(some -> "'" + some + "'").orElse("none")
            : actual;
    return new IllegalArgumentException(field + ": expected " + expected + ", but got " + shown);
  }

  /** Fails if {@code text} has no visible character. */
  static void notBlank(String field, String text) {
    if (CharMatcher.whitespace().matchesAllOf(text)) {
      throw refusal(field, "text that is not blank", "'" + text + "'");
    }
  }

  /** Fails if the {@code text} of {@code field} under {@code key} has no visible character. */
  static void notBlank(String field, String key, String text) {
    if (CharMatcher.whitespace().matchesAllOf(text)) {
      notBlank(field + "['" + key + "']", text);
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
    if (isUsualTag(tag)) {
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

  /**
   * Tells at a glance of most tags that they are well-formed and in their usual case: a language,
   * alone or with a script or a region. What this does not know may still be right.
   */
  private static boolean isUsualTag(String tag) {
    int dash = tag.indexOf('-');
    String language = dash < 0 ? tag : tag.substring(0, dash);
    if ((language.length() != 2 && language.length() != 3) || !LOWER.matchesAllOf(language)) {
      return false;
    }
    if (dash < 0) {
      return true;
    }
    String more = tag.substring(dash + 1);
    boolean script =
        more.length() == 4
            && UPPER.matches(more.charAt(0))
            && LOWER.matchesAllOf(more.substring(1));
    boolean region = more.length() == 2 && UPPER.matchesAllOf(more);
    return (script || region) && !RENAMED.contains(language);
  }
}
