package org.rightsplan.examples.quality;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * The words of a language, each meaning with its synonyms, and as many invented words as a large
 * corpus needs.
 *
 * <p>Frequent ranks are real words of plans; further ranks are made of syllables, a different word
 * for each rank and synonym.
 */
final class Lexicon {

  /** Which share of the subject words a lexicon may use. */
  enum Domain {
    /** All of them. */
    WHOLE(0),
    /** One half, and the words common to both halves. */
    FIRST(1),
    /** The other half, and the words common to both halves. */
    SECOND(2);

    private final int part;

    Domain(int part) {
      this.part = part;
    }
  }

  private static final Splitter MEANINGS = Splitter.on(';').trimResults().omitEmptyStrings();
  private static final Splitter SYNONYMS = Splitter.on('|').trimResults();

  /** Of the subject words of two domains, one in so many is common to both. */
  private static final int COMMON_EVERY = 7;

  private static final String CONSONANTS = "bdfghjklmnprstvwyz";
  private static final String VOWELS = "aeiou";
  private static final int SYLLABLES = 90;
  private static final int SPACE = SYLLABLES * SYLLABLES * SYLLABLES;
  // Coprime with SPACE, so that it scatters the indexes without making two of them equal.
  private static final long SCATTER = 48_271;

  private final boolean chinese;
  private final Domain domain;
  private final ImmutableMap<WordClass, ImmutableList<ImmutableList<String>>> words;
  private final Map<WordClass, Integer> sizes = new EnumMap<>(WordClass.class);

  /**
   * Makes the lexicon for a plan of so many tasks; the vocabulary grows with a power of their
   * number, as in real texts (Heaps' law).
   */
  Lexicon(boolean chinese, Domain domain, int tasks) {
    this.chinese = chinese;
    this.domain = domain;
    Map<WordClass, ImmutableList<ImmutableList<String>>> read = new EnumMap<>(WordClass.class);
    (chinese ? ChineseWords.BY_CLASS : EnglishWords.BY_CLASS)
        .forEach((wordClass, text) -> read.put(wordClass, meanings(text)));
    this.words = ImmutableMap.copyOf(read);
    for (WordClass wordClass : WordClass.values()) {
      sizes.put(wordClass, sizeFor(wordClass, tasks));
    }
  }

  private static ImmutableList<ImmutableList<String>> meanings(String text) {
    return MEANINGS
        .splitToStream(text)
        .map(meaning -> ImmutableList.copyOf(SYNONYMS.split(meaning)))
        .collect(ImmutableList.toImmutableList());
  }

  private int sizeFor(WordClass wordClass, int tasks) {
    int listed = words.getOrDefault(wordClass, ImmutableList.of()).size();
    double growth = StrictMath.pow(tasks, 0.55);
    return switch (wordClass) {
      case FUNCTION, GROUP, QUALIFIER, VERB -> listed;
      case TOPIC -> (int) Math.max(listed, 12 * growth);
      case HEAD -> (int) Math.max(listed, 3 * growth);
      case PLACE -> (int) Math.max(listed, 5 * growth);
      case LAW, BODY -> (int) Math.max(listed, 2 * growth);
      case NUMBER -> 400;
      case YEAR -> 15;
    };
  }

  /** {@return how many meanings a class has} */
  int size(WordClass wordClass) {
    return sizes.getOrDefault(wordClass, 0);
  }

  /** Draws a word of a class; frequent ones come often, rare ones rarely (Zipf's law). */
  int draw(WordClass wordClass, SplittableRandom random) {
    int size = size(wordClass);
    int rank =
        wordClass == WordClass.NUMBER || wordClass == WordClass.YEAR
            ? random.nextInt(size)
            : zipf(size, random);
    int variants = variants(wordClass, rank);
    int variant = random.nextInt(3) == 0 ? random.nextInt(variants) : 0;
    return Word.of(wordClass, rank, variant);
  }

  private static int zipf(int size, SplittableRandom random) {
    // Inverse of the cumulative distribution of 1 / rank^0.9; StrictMath is the same on every JVM.
    double tail = StrictMath.pow(size + 1.0, 0.1) - 1;
    double rank = StrictMath.pow(1 + random.nextDouble() * tail, 10);
    return Math.min(size - 1, (int) rank - 1);
  }

  /** {@return how many words there are for a meaning, at least 1} */
  int variants(WordClass wordClass, int rank) {
    int listed = listedIndex(wordClass, rank);
    if (listed >= 0) {
      return words.getOrDefault(wordClass, ImmutableList.of()).get(listed).size();
    }
    return wordClass == WordClass.TOPIC || wordClass == WordClass.HEAD ? 2 : 1;
  }

  /** {@return another word for the same meaning, or the same word if there is no other} */
  int synonym(int word, SplittableRandom random) {
    WordClass wordClass = Word.wordClass(word);
    int rank = Word.rank(word);
    int variants = variants(wordClass, rank);
    if (variants < 2) {
      return word;
    }
    int step = 1 + random.nextInt(variants - 1);
    return Word.of(wordClass, rank, (Word.variant(word) + step) % variants);
  }

  private int listedIndex(WordClass wordClass, int rank) {
    int listed = words.getOrDefault(wordClass, ImmutableList.of()).size();
    int index = rank;
    boolean subject = wordClass == WordClass.TOPIC || wordClass == WordClass.HEAD;
    if (domain != Domain.WHOLE && (subject || wordClass.isName())) {
      int half = domain == Domain.FIRST ? 0 : 1;
      index = isCommon(rank) ? rank : 2 * rank + half;
    }
    return index < listed ? index : -1;
  }

  private static boolean isCommon(int rank) {
    return rank % COMMON_EVERY == 0;
  }

  /** {@return the word as it is written} */
  String write(int word) {
    WordClass wordClass = Word.wordClass(word);
    int rank = Word.rank(word);
    if (wordClass == WordClass.NUMBER) {
      return String.valueOf(rank < 300 ? 1 + rank % 100 : (rank - 298) * 50);
    }
    if (wordClass == WordClass.YEAR) {
      return String.valueOf(2016 + rank);
    }
    int listed = listedIndex(wordClass, rank);
    if (listed >= 0) {
      return words.getOrDefault(wordClass, ImmutableList.of()).get(listed).get(Word.variant(word));
    }
    int part = isCommon(rank) ? 0 : domain.part;
    int index = (rank * 2 + Word.variant(word)) * 3 + part;
    return chinese ? ChineseWords.invented(wordClass, index) : invented(wordClass, index);
  }

  private static String invented(WordClass wordClass, int index) {
    int scattered = (int) ((index + 1) * SCATTER % SPACE);
    StringBuilder stem = new StringBuilder(8);
    for (int rest = scattered, i = 0; i < 3; i++, rest /= SYLLABLES) {
      int syllable = rest % SYLLABLES;
      stem.append(CONSONANTS.charAt(syllable / VOWELS.length()));
      stem.append(VOWELS.charAt(syllable % VOWELS.length()));
    }
    if (wordClass.isName()) {
      stem.setCharAt(0, (char) (stem.charAt(0) - 'a' + 'A'));
    }
    return switch (wordClass) {
      case TOPIC -> stem + "r";
      case HEAD -> stem + "ment";
      case PLACE -> stem + " district";
      case LAW -> stem + " Act";
      case BODY -> stem + " Office";
      default -> stem.toString();
    };
  }
}
