package org.rightsplan.claim;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Section;

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

  /** Tells whether the words stand together in a title, in one of its languages. */
  static boolean isCalled(Section section, String name) {
    String wanted = folded(name);
    return section.title().texts().values().stream()
            .anyMatch(title -> folded(title).contains(wanted))
        || section.number().map(number -> folded(number).equals(wanted)).orElse(false);
  }

  /**
   * Tells whether two texts are the same in every language of both, or that they have no language
   * in common.
   */
  static Optional<Boolean> same(LocalizedText one, LocalizedText other) {
    Optional<Boolean> same = Optional.empty();
    for (Map.Entry<String, String> text : one.texts().entrySet()) {
      String counterpart = other.texts().get(text.getKey());
      if (counterpart != null) {
        boolean equal = folded(counterpart).equals(folded(text.getValue()));
        same = Optional.of(equal && same.orElse(true));
      }
    }
    return same;
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
}
