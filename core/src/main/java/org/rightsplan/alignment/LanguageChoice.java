package org.rightsplan.alignment;

import com.google.common.collect.ImmutableList;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * In which languages an element is compared.
 *
 * @param ofTexts the language of each text that an element of its kind may have, in the order of
 *     these, such as a title and a statement; empty for one that it has in no language of both
 *     editions
 */
record LanguageChoice(ImmutableList<String> ofTexts) {

  /**
   * Tells whether what two elements say is compared in one language throughout: each text that both
   * have, or, where there is none, some text of one with some of the other.
   */
  boolean meets(LanguageChoice other) {
    return hasCommonTexts(other)
        ? common(other).allMatch(text -> isSame(other, text))
        : !areDisjoint(other);
  }

  /** Tells whether both elements have texts, and none is compared in one language. */
  boolean isApartFrom(LanguageChoice other) {
    return hasCommonTexts(other)
        ? common(other).noneMatch(text -> isSame(other, text))
        : hasText() && other.hasText() && areDisjoint(other);
  }

  private IntStream common(LanguageChoice other) {
    return IntStream.range(0, ofTexts.size()).filter(has().and(other.has()));
  }

  private IntPredicate has() {
    return text -> !ofTexts.get(text).isEmpty();
  }

  boolean hasText() {
    return IntStream.range(0, ofTexts.size()).anyMatch(has());
  }

  private boolean hasCommonTexts(LanguageChoice other) {
    return common(other).findAny().isPresent();
  }

  private boolean isSame(LanguageChoice other, int text) {
    return ofTexts.get(text).equals(other.ofTexts.get(text));
  }

  /** Tells whether no text of one is in the language of any text of the other. */
  private boolean areDisjoint(LanguageChoice other) {
    return ofTexts.stream()
        .filter(language -> !language.isEmpty())
        .noneMatch(other.ofTexts::contains);
  }
}
