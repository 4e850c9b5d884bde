package org.rightsplan.diff;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.rightsplan.model.LocalizedText;

/**
 * Compares texts in the languages of both. A tag and a longer form of it, such as {@code zh} and
 * {@code zh-Hans}, are one language here, as in the lookup of RFC 4647.
 */
final class Texts {

  private Texts() {}

  /** Tells whether two texts differ in a language of both. */
  static boolean isReworded(LocalizedText one, LocalizedText two) {
    return anyDiffers(one, two, String::equals);
  }

  /** Tells whether two texts differ in a language of both, case and spacing aside. */
  static boolean isRetitled(LocalizedText one, LocalizedText two) {
    return anyDiffers(one, two, (a, b) -> a.equals(b) || folded(a).equals(folded(b)));
  }

  static boolean shareALanguage(LocalizedText one, LocalizedText two) {
    return one.texts().keySet().stream().anyMatch(tag -> counterpart(tag, one, two).isPresent());
  }

  /** Returns the languages that a text has and another lacks. */
  static List<String> languagesOnlyOf(LocalizedText text, LocalizedText other) {
    return text.texts().keySet().stream()
        .filter(tag -> counterpart(tag, text, other).isEmpty())
        .toList();
  }

  private static boolean anyDiffers(
      LocalizedText one, LocalizedText two, BiPredicate<String, String> same) {
    for (Map.Entry<String, String> text : one.texts().entrySet()) {
      Optional<String> other = counterpart(text.getKey(), one, two);
      if (other.isPresent() && !same.test(text.getValue(), other.get())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the text in the same language; else, in a shorter or longer form of its tag, one that
   * the first text does not have itself.
   */
  private static Optional<String> counterpart(String tag, LocalizedText of, LocalizedText in) {
    String same = in.texts().get(tag);
    if (same != null) {
      return Optional.of(same);
    }
    return in.texts().entrySet().stream()
        .filter(entry -> extend(entry.getKey(), tag) || extend(tag, entry.getKey()))
        .filter(entry -> !of.texts().containsKey(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static boolean extend(String longer, String shorter) {
    return longer.length() > shorter.length()
        && longer.charAt(shorter.length()) == '-'
        && Ascii.equalsIgnoreCase(longer.substring(0, shorter.length()), shorter);
  }

  private static String folded(String text) {
    String bare = CharMatcher.whitespace().removeFrom(text);
    // Both ways, for letters that have no capital or two small forms.
    return bare.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
