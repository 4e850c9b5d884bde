package org.rightsplan.model;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One text in one or several languages, with the original marked where that is known.
 *
 * <p>Languages are tags of BCP 47 (RFC 5646) in their usual case: {@code "en"}, {@code "zh-Hans"}.
 * Languages are kept in the order of their tags.
 *
 * <p>Instances are immutable and safe to share between threads.
 */
@PlanStyle
@Value.Immutable
public abstract class LocalizedText implements WithLocalizedText {

  LocalizedText() {}

  /** {@return the texts by language tag, at least one, none of them blank} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<String, String> texts();

  /**
   * {@return the language in which the text was drawn up, or empty where that is not known} Always
   * one of the keys of {@link #texts()}.
   */
  public abstract Optional<String> original();

  /**
   * {@return the text to quote when only one can be shown: the original where it is known,
   * otherwise the first in the order of the tags}
   */
  public String text() {
    return texts().getOrDefault(language(), "");
  }

  /** {@return the language of {@link #text()}} */
  public String language() {
    return original().orElseGet(() -> texts().firstKey());
  }

  /**
   * Returns the text in a language.
   *
   * <p>Looks for the tag itself, then for shorter forms of it ("zh-Hans-CN", "zh-Hans", "zh") as
   * RFC 4647 section 3.4 prescribes, then for the first longer form ("zh" finds "zh-Hant"). Case
   * does not count.
   *
   * @param language a BCP 47 language tag
   */
  public Optional<String> in(String language) {
    for (String range = language; !range.isEmpty(); range = withoutLastSubtag(range)) {
      for (Map.Entry<String, String> entry : texts().entrySet()) {
        if (Ascii.equalsIgnoreCase(entry.getKey(), range)) {
          return Optional.of(entry.getValue());
        }
      }
    }
    String prefix = Ascii.toLowerCase(language) + "-";
    for (Map.Entry<String, String> entry : texts().entrySet()) {
      if (Ascii.toLowerCase(entry.getKey()).startsWith(prefix)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  private static String withoutLastSubtag(String range) {
    int end = range.lastIndexOf('-');
    // RFC 4647: a single-letter subtag goes together with what followed it.
    if (end >= 2 && range.charAt(end - 2) == '-') {
      end -= 2;
    }
    return end < 0 ? "" : range.substring(0, end);
  }

  @Value.Check
  void check() {
    Check.that(!texts().isEmpty(), "LocalizedText.texts", "at least one language", "none");
    texts()
        .forEach(
            (language, text) -> {
              Check.languageTag("LocalizedText.texts", language);
              Check.notBlank("LocalizedText.texts", language, text);
            });
    if (original().isPresent() && !texts().containsKey(original().get())) {
      throw Check.refusal(
          "LocalizedText.original",
          "one of the languages " + texts().keySet(),
          "'" + original().get() + "'");
    }
  }

  /** Returns {@link #text()}. */
  @Override
  public String toString() {
    return text();
  }

  /** Returns a text in one language, of which it is not known whether it is the original. */
  public static LocalizedText of(String language, String text) {
    return builder().putText(language, text).build();
  }

  /** Returns a text in the language in which it was drawn up. */
  public static LocalizedText original(String language, String text) {
    return builder().putOriginal(language, text).build();
  }

  /** Returns this text with another language, in place of that language's text if it has one. */
  public LocalizedText withTranslation(String language, String text) {
    Map<String, String> all = new TreeMap<>(texts());
    all.put(language, text);
    return withTexts(all);
  }

  /** Starts a text; at least one language is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the languages of a {@link LocalizedText}. Not safe to share between threads. */
  public static final class Builder extends ImmutableLocalizedText.Builder {

    private @Nullable String originalSoFar;

    /** Starts without any language. */
    public Builder() {}

    /**
     * Adds the text in the language in which it was drawn up.
     *
     * @throws IllegalArgumentException if another language was already given as the original
     */
    public Builder putOriginal(String language, String text) {
      if (originalSoFar != null && !originalSoFar.equals(language)) {
        throw new IllegalArgumentException(
            "LocalizedText.original: expected one original, but got '"
                + originalSoFar
                + "' and '"
                + language
                + "'");
      }
      originalSoFar = language;
      return putText(language, text).original(language);
    }
  }
}
