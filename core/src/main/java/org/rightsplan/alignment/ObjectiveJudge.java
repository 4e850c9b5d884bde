package org.rightsplan.alignment;

import java.util.Optional;
import java.util.OptionalDouble;
import org.rightsplan.model.Objective;

/** Judges pairs of commitments by their texts, or by the caller's own measure, and surroundings. */
final class ObjectiveJudge implements Chooser.Judge {

  private final Matching objectives;
  private final Surroundings surroundings;
  private final Siblings siblings;
  private final Optional<TextSimilarity> own;

  private PairScore model = PairScore.atFirst();
  private double similarity;
  private double contained;

  ObjectiveJudge(
      Matching objectives,
      Surroundings surroundings,
      Siblings siblings,
      Optional<TextSimilarity> own) {
    this.objectives = objectives;
    this.surroundings = surroundings;
    this.siblings = siblings;
    this.own = own;
  }

  /** From now on judges by what is known of the editions as a whole. */
  void learn(Revision revision) {
    model = PairScore.given(revision);
  }

  @Override
  public double score(int earlier, int later) {
    measure(earlier, later);
    return PairScore.score(similarity, surroundings.of(earlier, later));
  }

  @Override
  public double confidence(int earlier, int later, double smallerLead, double greaterLead) {
    float mostAlike = siblings.mostAlike(earlier, later);
    measure(earlier, later);
    Overlap overlap = objectives.overlap;
    return model.confidence(
        new PairFeatures(
            similarity,
            contained,
            overlap.shared - objectives.chance,
            surroundings.of(earlier, later),
            smallerLead,
            greaterLead,
            overlap.similarity - mostAlike));
  }

  private void measure(int earlier, int later) {
    Overlap overlap = objectives.overlap;
    overlap.measure(earlier, later);
    similarity = overlap.similarity;
    contained = Math.max(overlap.beforeContained, overlap.afterContained);
    if (own.isPresent()) {
      OptionalDouble answer =
          own.get()
              .between(
                  (Objective) objectives.before.located.get(earlier).element(),
                  (Objective) objectives.after.located.get(later).element());
      if (answer.isPresent()) {
        similarity = checked(answer.getAsDouble());
        contained = similarity;
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
