package org.rightsplan.alignment;

import java.util.Optional;
import java.util.OptionalDouble;
import org.rightsplan.model.Objective;

/** Judges pairs of commitments by their texts, or by the caller's own measure, and surroundings. */
final class ObjectiveJudge implements Chooser.Judge {

  private final Matching objectives;
  private final Surroundings surroundings;
  private final Siblings siblings;
  private final NamedInstruments instruments;
  private final OwnSubjects subjects;
  private double least;
  private final Optional<TextSimilarity> own;

  private PairScore model = PairScore.atFirst();

  /**
   * Whether something is known of the editions as a whole. Only then words in the same order count
   * for more, as at first it is not worth its cost, and subjects are told apart, as at first hardly
   * any section is matched.
   */
  private boolean learned;

  private double similarity;
  private double contained;
  private boolean callers;
  private int surrounding;
  private double inOrder;

  /**
   * Makes a judge.
   *
   * @param least pairs less likely than this are not told apart, at first
   */
  ObjectiveJudge(
      Matching objectives,
      Surroundings surroundings,
      Siblings siblings,
      NamedInstruments instruments,
      OwnSubjects subjects,
      double least,
      Optional<TextSimilarity> own) {
    this.least = least;
    this.objectives = objectives;
    this.surroundings = surroundings;
    this.siblings = siblings;
    this.instruments = instruments;
    this.subjects = subjects;
    this.own = own;
  }

  /** From now on judges by what is known of the editions as a whole, down to another least. */
  void learn(Revision revision, double least) {
    this.least = least;
    model = PairScore.given(revision);
    learned = true;
  }

  @Override
  public double score(int pair, int earlier, int later) {
    measure(earlier, later);
    surrounding = surroundings.of(earlier, later);
    // Words in common count for more where they stand in the same order.
    return PairScore.score((similarity + inOrder) / 2, surrounding, named(earlier, later));
  }

  @Override
  public void note(Candidates candidates, int index) {
    candidates.similarity[index] = similarity;
    candidates.contained[index] = contained;
    candidates.surrounding[index] = (byte) surrounding;
    candidates.callers[index] = callers;
  }

  @Override
  public double confidence(
      Candidates candidates, int index, double smallerLead, double greaterLead) {
    int earlier = candidates.before[index];
    int later = candidates.after[index];
    objectives.overlap.measure(earlier, later);
    float alike = objectives.overlap.similarity;
    int wordsBefore = objectives.before.wordCount(earlier);
    int wordsAfter = objectives.after.wordCount(later);
    PairFeatures pair =
        new PairFeatures(
            candidates.similarity[index],
            candidates.contained[index],
            candidates.callers[index],
            objectives.overlap.shared,
            objectives.overlap.shared - objectives.chance,
            candidates.surrounding[index],
            Math.min(wordsBefore, wordsAfter),
            Math.max(wordsBefore, wordsAfter),
            smallerLead,
            greaterLead,
            alike,
            candidates.callers[index] ? 0 : evidence(earlier, later));
    double most = model.confidence(pair);
    // Siblings only speak against a pair; one that is not likely anyway need not be held to them.
    return most < least
        ? most
        : model.confidence(
            pair.withSiblingLead(
                alike - siblings.mostAlike(earlier, later, alike - PairScore.LEAST_SIBLING_LEAD)));
  }

  /** Returns what laws, treaties and subjects add to the logit of a pair. */
  private double evidence(int earlier, int later) {
    double named = instruments.evidence(earlier, later);
    return learned && subjects.differ(earlier, later) ? named + OwnSubjects.DIFFER : named;
  }

  /** What is named counts beside our own measure; a caller may have looked at it too. */
  private double named(int earlier, int later) {
    return callers || similarity == 0 ? 0 : instruments.evidence(earlier, later);
  }

  private void measure(int earlier, int later) {
    Overlap overlap = objectives.overlap;
    overlap.measure(earlier, later);
    similarity = overlap.similarity;
    contained = Math.max(overlap.beforeContained, overlap.afterContained);
    if (learned && similarity > 0) {
      objectives.order.measure(earlier, later);
      inOrder = objectives.order.inOrder();
    } else {
      inOrder = similarity;
    }
    callers = false;
    if (objectives.areInOtherLanguages(earlier, later)) {
      similarity = 0;
      contained = 0;
      inOrder = 0;
    }
    if (own.isPresent()) {
      OptionalDouble answer =
          own.get()
              .between(
                  (Objective) objectives.before.located.get(earlier).element(),
                  (Objective) objectives.after.located.get(later).element());
      if (answer.isPresent()) {
        callers = true;
        similarity = checked(answer.getAsDouble());
        contained = similarity;
        inOrder = similarity;
      }
    }
  }

  private static double checked(double answer) {
    if (!(answer >= 0 && answer <= 1)) {
      throw new IllegalArgumentException(
          "TextSimilarity: expected an answer from 0 to 1, but got " + answer);
    }
    return answer;
  }
}
