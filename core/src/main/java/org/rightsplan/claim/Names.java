package org.rightsplan.claim;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rightsplan.model.LocalizedText;

/** Compares names and words as people write them: case, spacing and forms of signs aside. */
final class Names {

  private static final CharMatcher DASHES = CharMatcher.anyOf("\u2010\u2011\u2012\u2013\u2014");
  private static final CharMatcher QUOTES = CharMatcher.anyOf("\u2018\u2019\u02bc");
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private Names() {}

  static String folded(String text) {
    String spaced = CharMatcher.whitespace().trimAndCollapseFrom(text, ' ');
    return QUOTES.replaceFrom(DASHES.replaceFrom(spaced, '-'), '\'').toLowerCase(Locale.ROOT);
  }

  /** Tells whether words stand together in a title, in one of its languages. */
  static boolean isIn(LocalizedText title, String words) {
    String wanted = folded(words);
    return title.texts().values().stream().anyMatch(text -> WordEdges.holds(folded(text), wanted));
  }

  /** Tells whether a text says just this, in one of its languages. */
  static boolean is(LocalizedText text, String words) {
    String wanted = folded(words);
    return text.texts().values().stream().anyMatch(own -> folded(own).equals(wanted));
  }

  /**
   * Tells whether two texts are the same in every language of both, or that they have no language
   * in common. A language that only one of them tags more closely, {@code zh-Hans} where the other
   * has {@code zh}, is one and the same; of several closer forms one must agree.
   */
  static Optional<Boolean> same(LocalizedText one, LocalizedText other) {
    List<Boolean> same = new ArrayList<>();
    for (Map.Entry<String, String> text : one.texts().entrySet()) {
      String counterpart = other.texts().get(text.getKey());
      if (counterpart != null) {
        same.add(folded(counterpart).equals(folded(text.getValue())));
      } else {
        addCloser(text, other, same);
      }
    }
    for (Map.Entry<String, String> text : other.texts().entrySet()) {
      if (!one.texts().containsKey(text.getKey())) {
        addCloser(text, one, same);
      }
    }
    return same.isEmpty() ? Optional.empty() : Optional.of(!same.contains(false));
  }

  /** Compares a text with those whose language is a closer form of its own, if there are any. */
  private static void addCloser(
      Map.Entry<String, String> text, LocalizedText other, List<Boolean> same) {
    String range = Ascii.toLowerCase(text.getKey()) + "-";
    ImmutableList<String> closer =
        other.texts().entrySet().stream()
            .filter(own -> Ascii.toLowerCase(own.getKey()).startsWith(range))
            .map(own -> folded(own.getValue()))
            .collect(ImmutableList.toImmutableList());
    if (!closer.isEmpty()) {
      same.add(closer.contains(folded(text.getValue())));
    }
  }

  /** Tells whether all words occur in some texts taken together, in one language. */
  static boolean contain(ImmutableList<LocalizedText> texts, LocalizedText words) {
    for (Map.Entry<String, String> wanted : words.texts().entrySet()) {
      StringBuilder all = new StringBuilder();
      texts.forEach(
          text -> text.in(wanted.getKey()).ifPresent(own -> all.append(own).append('\n')));
      String joined = folded(all.toString());
      if (WORDS.splitToStream(folded(wanted.getValue())).allMatch(joined::contains)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a text can be searched for words: it has one of their languages. */
  static boolean readable(LocalizedText text, LocalizedText words) {
    return words.texts().keySet().stream().anyMatch(language -> text.in(language).isPresent());
  }

  /** Tells whether what is searched of a text is its original wording, in one of the languages. */
  static boolean readsOriginal(LocalizedText text, LocalizedText words) {
    return text.original().isPresent()
        && words.texts().keySet().stream()
            .anyMatch(language -> text.in(language).equals(Optional.of(text.text())));
  }
}
