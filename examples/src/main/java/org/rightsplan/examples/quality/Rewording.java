package org.rightsplan.examples.quality;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.rightsplan.examples.quality.Sentence.Statement;

/**
 * What an editor does to a sentence: other words for the same thing, other things, other numbers,
 * another order, a clause more or less.
 */
final class Rewording {

  /** Of the words replaced, the share that gives way to another word for the same meaning. */
  private static final double SYNONYMS = 0.65;

  /** How much less often a name is replaced than another word. */
  private static final double NAMES = 0.2;

  private final Grammar grammar;
  private final double strength;

  /** Makes an editor who changes such a share of the content words. */
  Rewording(Grammar grammar, double strength) {
    this.grammar = grammar;
    this.strength = strength;
  }

  /**
   * Returns the sentence in other words; at least one word is another.
   *
   * @param keepLaws whether names of laws stay, because they alone tell the sentence from others
   */
  Sentence apply(Sentence sentence, Theme theme, boolean keepLaws, SplittableRandom random) {
    List<List<int[]>> draft = new ArrayList<>();
    for (Statement statement : sentence.statements()) {
      List<int[]> clauses = new ArrayList<>();
      statement.clauses().forEach(clause -> clauses.add(clause.toArray()));
      draft.add(clauses);
    }
    int changes = changes(draft, random);
    if (!keepLaws) {
      changes -= dropClause(draft, random);
    }
    replaceWords(draft, changes, keepLaws, random);
    for (List<int[]> clauses : draft) {
      reorder(clauses, random);
    }
    addClause(draft, theme, keepLaws, random);
    return assemble(sentence, draft, random);
  }

  private int changes(List<List<int[]>> draft, SplittableRandom random) {
    int content = 0;
    for (List<int[]> clauses : draft) {
      for (int[] clause : clauses) {
        content += contentWords(clause);
      }
    }
    double exact = content * strength * (0.7 + 0.6 * random.nextDouble());
    int floor = (int) exact;
    return Math.max(1, random.nextDouble() < exact - floor ? floor + 1 : floor);
  }

  private static int contentWords(int[] clause) {
    int content = 0;
    for (int word : clause) {
      if (Word.isContent(word)) {
        content++;
      }
    }
    return content;
  }

  private int dropClause(List<List<int[]>> draft, SplittableRandom random) {
    List<int[]> clauses = draft.get(random.nextInt(draft.size()));
    if (clauses.size() < 2 || random.nextDouble() >= strength) {
      return 0;
    }
    return contentWords(clauses.remove(clauses.size() - 1));
  }

  private void addClause(
      List<List<int[]>> draft, Theme theme, boolean keepLaws, SplittableRandom random) {
    List<int[]> clauses = draft.get(random.nextInt(draft.size()));
    int words = clauses.stream().mapToInt(clause -> clause.length).sum();
    // A law's name in an added clause could be that of a sibling.
    if (!keepLaws && words > 4 && random.nextDouble() < strength / 2) {
      clauses.add(grammar.extraClause(theme, random).toArray());
    }
  }

  private void reorder(List<int[]> clauses, SplittableRandom random) {
    if (clauses.size() > 1 && random.nextDouble() < strength) {
      Collections.swap(clauses, random.nextInt(clauses.size() - 1), clauses.size() - 1);
    }
  }

  private void replaceWords(
      List<List<int[]>> draft, int changes, boolean keepLaws, SplittableRandom random) {
    List<int[]> places = new ArrayList<>();
    List<int[]> all = new ArrayList<>();
    draft.forEach(all::addAll);
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < all.get(i).length; j++) {
        WordClass wordClass = Word.wordClass(all.get(i)[j]);
        boolean fixed =
            wordClass == WordClass.FUNCTION
                || (keepLaws && wordClass == WordClass.LAW)
                || (wordClass.isName() && random.nextDouble() >= NAMES);
        if (!fixed) {
          places.add(new int[] {i, j});
        }
      }
    }
    for (int change = 0; change < changes && !places.isEmpty(); change++) {
      int last = places.size() - 1;
      Collections.swap(places, random.nextInt(places.size()), last);
      int[] place = places.remove(last);
      int[] clause = all.get(place[0]);
      clause[place[1]] = replace(clause[place[1]], random);
    }
  }

  private int replace(int word, SplittableRandom random) {
    Lexicon lexicon = grammar.lexicon();
    WordClass wordClass = Word.wordClass(word);
    if (random.nextDouble() < SYNONYMS) {
      int synonym = lexicon.synonym(word, random);
      if (synonym != word) {
        return synonym;
      }
    }
    if (wordClass == WordClass.YEAR) {
      return Word.of(wordClass, (Word.rank(word) + 5) % lexicon.size(wordClass), 0);
    }
    int other = lexicon.draw(wordClass, random);
    while (Word.rank(other) == Word.rank(word)) {
      other = lexicon.draw(wordClass, random);
    }
    return other;
  }

  private Sentence assemble(Sentence original, List<List<int[]>> draft, SplittableRandom random) {
    ImmutableList.Builder<Statement> statements = ImmutableList.builder();
    for (int i = 0; i < draft.size(); i++) {
      ImmutableList.Builder<ImmutableIntArray> clauses = ImmutableList.builder();
      draft.get(i).forEach(clause -> clauses.add(ImmutableIntArray.copyOf(clause)));
      int connector = original.statements().get(i).connector();
      boolean rejoin = random.nextDouble() < strength;
      int other = i == 0 ? grammar.leadIn(random) : grammar.connector(random);
      statements.add(new Statement(rejoin ? other : connector, clauses.build()));
    }
    return new Sentence(statements.build());
  }
}
