package org.rightsplan.examples.quality;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.rightsplan.examples.quality.Sentence.Statement;

/**
 * How sentences of a plan are formed from words, and how they are written out.
 *
 * <p>Plans are full of stock phrases, so there are few patterns, and the verbs at the head of the
 * list come in most of the sentences.
 */
final class Grammar {

  private static final String PLACEHOLDERS = "VQTHGPLBNY";
  private static final ImmutableList<WordClass> CLASSES =
      ImmutableList.of(
          WordClass.VERB,
          WordClass.QUALIFIER,
          WordClass.TOPIC,
          WordClass.HEAD,
          WordClass.GROUP,
          WordClass.PLACE,
          WordClass.LAW,
          WordClass.BODY,
          WordClass.NUMBER,
          WordClass.YEAR);

  /** How often a subject word is one of the section's own subjects. */
  private static final double THEMATIC = 0.45;

  private final boolean chinese;
  private final boolean terse;
  private final Lexicon lexicon;
  private final List<String> functionWords = new ArrayList<>();
  private final ImmutableList<int[]> main;
  private final ImmutableList<int[]> extra;
  private final ImmutableList<int[]> siblings;
  private final ImmutableList<int[]> titles;
  private final String[] connectors;
  private final String[] leadIns;
  private final String[] genericTitles;

  Grammar(PlanPairOptions options, Lexicon lexicon) {
    this.chinese = options.chinese();
    this.terse = options.terse();
    this.lexicon = lexicon;
    String[] full = chinese ? ChineseWords.MAIN_CLAUSES : EnglishWords.MAIN_CLAUSES;
    String[] brief = chinese ? ChineseWords.TERSE_CLAUSES : EnglishWords.TERSE_CLAUSES;
    this.main = patterns(terse ? brief : full);
    this.extra = patterns(chinese ? ChineseWords.EXTRA_CLAUSES : EnglishWords.EXTRA_CLAUSES);
    this.siblings = patterns(chinese ? ChineseWords.SIBLING_CLAUSES : EnglishWords.SIBLING_CLAUSES);
    this.titles = patterns(chinese ? ChineseWords.TITLES : EnglishWords.TITLES);
    this.connectors = chinese ? ChineseWords.CONNECTORS : EnglishWords.CONNECTORS;
    this.leadIns = chinese ? ChineseWords.LEAD_INS : EnglishWords.LEAD_INS;
    this.genericTitles = chinese ? ChineseWords.GENERIC_TITLES : EnglishWords.GENERIC_TITLES;
  }

  private ImmutableList<int[]> patterns(String[] texts) {
    ImmutableList.Builder<int[]> patterns = ImmutableList.builder();
    for (String text : texts) {
      String[] parts = text.split(" ", -1);
      int[] pattern = new int[parts.length];
      for (int i = 0; i < parts.length; i++) {
        int place = parts[i].length() == 1 ? PLACEHOLDERS.indexOf(parts[i]) : -1;
        // Function words are not negative; a placeholder is -1 minus its place in the letters.
        pattern[i] = place >= 0 ? -(place + 1) : functionWord(parts[i]);
      }
      patterns.add(pattern);
    }
    return patterns.build();
  }

  private int functionWord(String text) {
    int index = functionWords.indexOf(text);
    if (index < 0) {
      index = functionWords.size();
      functionWords.add(text);
    }
    return Word.of(WordClass.FUNCTION, index, 0);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** Makes up what a task says. */
  Sentence task(Theme theme, SplittableRandom random) {
    int statements = terse || random.nextInt(4) > 0 ? 1 : 2 + random.nextInt(2);
    ImmutableList.Builder<Statement> all = ImmutableList.builder();
    for (int i = 0; i < statements; i++) {
      int extras = terse ? 0 : random.nextInt(3);
      all.add(statement(theme, i == 0 ? leadIn(random) : connector(random), extras, random));
    }
    return new Sentence(all.build());
  }

  private Statement statement(Theme theme, int connector, int extras, SplittableRandom random) {
    ImmutableList.Builder<ImmutableIntArray> clauses = ImmutableList.builder();
    clauses.add(fill(pick(main, random), theme, random));
    for (int i = 0; i < extras; i++) {
      clauses.add(fill(pick(extra, random), theme, random));
    }
    return new Statement(connector, clauses.build());
  }

  /** Makes up a task of a sort that stands several times with another law each. */
  Sentence sibling(Theme theme, SplittableRandom random) {
    return Sentence.of(
        new Statement(0, ImmutableList.of(fill(pick(siblings, random), theme, random))));
  }

  /** Makes up a clause that can follow a main clause. */
  ImmutableIntArray extraClause(Theme theme, SplittableRandom random) {
    return fill(pick(extra, random), theme, random);
  }

  /** Makes up the title of a section. */
  Sentence title(Theme theme, SplittableRandom random) {
    return Sentence.of(
        new Statement(0, ImmutableList.of(fill(pick(titles, random), theme, random))));
  }

  /** {@return one of the titles that fit everywhere} */
  String genericTitle(SplittableRandom random) {
    return genericTitles[random.nextInt(genericTitles.length)];
  }

  int connector(SplittableRandom random) {
    return random.nextInt(connectors.length);
  }

  int leadIn(SplittableRandom random) {
    return terse ? 0 : random.nextInt(leadIns.length);
  }

  private static int[] pick(ImmutableList<int[]> patterns, SplittableRandom random) {
    // The first ones more often: stock phrases.
    int size = patterns.size();
    return patterns.get(Math.min(random.nextInt(size), random.nextInt(size)));
  }

  private ImmutableIntArray fill(int[] pattern, Theme theme, SplittableRandom random) {
    ImmutableIntArray.Builder words = ImmutableIntArray.builder(pattern.length);
    for (int part : pattern) {
      words.add(part >= 0 ? part : draw(CLASSES.get(-part - 1), theme, random));
    }
    return words.build();
  }

  private int draw(WordClass wordClass, Theme theme, SplittableRandom random) {
    ImmutableIntArray own = theme.of(wordClass);
    if (own.isEmpty() || random.nextDouble() >= THEMATIC) {
      return lexicon.draw(wordClass, random);
    }
    int rank = own.get(random.nextInt(own.length()));
    int variant = random.nextInt(3) == 0 ? random.nextInt(lexicon.variants(wordClass, rank)) : 0;
    return Word.of(wordClass, rank, variant);
  }

  /** {@return a task as it is printed} */
  String write(Sentence sentence) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentence.statements().size(); i++) {
      Statement statement = sentence.statements().get(i);
      String[] joints = i == 0 ? leadIns : connectors;
      text.append(joints[statement.connector() % joints.length]);
      for (int j = 0; j < statement.clauses().size(); j++) {
        if (j > 0 && !chinese) {
          text.append(' ');
        }
        writeClause(statement.clauses().get(j), text);
      }
    }
    text.append(chinese ? "。" : ".");
    return capitalised(text);
  }

  /** {@return a title as it is printed} */
  String writeTitle(Sentence title) {
    StringBuilder text = new StringBuilder();
    writeClause(title.statements().get(0).clauses().get(0), text);
    return capitalised(text);
  }

  private void writeClause(ImmutableIntArray clause, StringBuilder text) {
    for (int i = 0; i < clause.length(); i++) {
      if (i > 0 && !chinese) {
        text.append(' ');
      }
      int word = clause.get(i);
      text.append(Word.isContent(word) ? lexicon.write(word) : functionWords.get(Word.rank(word)));
    }
  }

  private static String capitalised(StringBuilder text) {
    text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
    return text.toString();
  }
}
