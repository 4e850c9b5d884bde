package org.rightsplan.examples.quality;

import com.google.common.primitives.ImmutableIntArray;
import java.util.SplittableRandom;

/** The few subjects to which the tasks of one section keep returning, as ranks of meanings. */
record Theme(ImmutableIntArray topics, ImmutableIntArray heads, ImmutableIntArray groups) {

  static Theme draw(Lexicon lexicon, SplittableRandom random) {
    return new Theme(
        ranks(lexicon, WordClass.TOPIC, 6, random),
        ranks(lexicon, WordClass.HEAD, 5, random),
        ranks(lexicon, WordClass.GROUP, 2, random));
  }

  private static ImmutableIntArray ranks(
      Lexicon lexicon, WordClass wordClass, int count, SplittableRandom random) {
    ImmutableIntArray.Builder ranks = ImmutableIntArray.builder(count);
    for (int i = 0; i < count; i++) {
      ranks.add(Word.rank(lexicon.draw(wordClass, random)));
    }
    return ranks.build();
  }

  /** {@return the subjects of a class, or none if the theme does not bear on it} */
  ImmutableIntArray of(WordClass wordClass) {
    return switch (wordClass) {
      case TOPIC -> topics;
      case HEAD -> heads;
      case GROUP -> groups;
      default -> ImmutableIntArray.of();
    };
  }
}
