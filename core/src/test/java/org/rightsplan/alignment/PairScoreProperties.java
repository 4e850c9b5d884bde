package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.DoubleRange;

/** What holds of the confidence of any pair, whatever the weights were fitted on. */
class PairScoreProperties {

  private static final double ROUNDING = 1e-12;

  @Provide
  Arbitrary<PairScore> models() {
    Arbitrary<PairScore> given =
        Combinators.combine(
                Arbitraries.doubles().between(0, 1),
                Arbitraries.doubles().between(-5, 2),
                Arbitraries.doubles().between(-5, 2))
            .as(
                (dissimilarity, commitments, sections) ->
                    new Revision(dissimilarity, commitments, sections, 0))
            .map(PairScore::given);
    return Arbitraries.oneOf(given, Arbitraries.of(PairScore.atFirst()));
  }

  @Provide
  Arbitrary<PairFeatures> pairs() {
    Arbitrary<Double> share = Arbitraries.doubles().between(0, 1);
    Arbitrary<Double> lead = Arbitraries.doubles().between(-1, 1);
    Arbitrary<Double> weight = Arbitraries.doubles().between(0, 500);
    Arbitrary<Integer> words = Arbitraries.integers().between(0, 20_000);
    return Combinators.combine(
            Combinators.combine(share, share, Arbitraries.of(true, false)).as(Tuple::of),
            Combinators.combine(weight, Arbitraries.doubles().between(0, 30)).as(Tuple::of),
            Arbitraries.of(PairScore.ELSEWHERE, PairScore.SAME_PART, PairScore.SAME_SECTION),
            Combinators.combine(words, words).as(Tuple::of),
            Combinators.combine(lead, lead).as(Tuple::of),
            Combinators.combine(lead, Arbitraries.doubles().between(-3, 3)).as(Tuple::of))
        .as(
            (alike, shared, surrounding, length, leads, others) ->
                new PairFeatures(
                    Math.min(alike.get1(), alike.get2()),
                    Math.max(alike.get1(), alike.get2()),
                    alike.get3(),
                    shared.get1(),
                    shared.get1() - shared.get2(),
                    surrounding,
                    Math.min(length.get1(), length.get2()),
                    Math.max(length.get1(), length.get2()),
                    Math.min(leads.get1(), leads.get2()),
                    Math.max(leads.get1(), leads.get2()),
                    others.get1(),
                    others.get2()));
  }

  @Property
  void confidenceIsAProbability(
      @ForAll("models") PairScore model, @ForAll("pairs") PairFeatures pair) {
    double confidence = model.confidence(pair);
    assertTrue(confidence >= 0 && confidence <= 1, () -> confidence + " of " + pair);
  }

  @Property
  void nothingThatSpeaksForAPairMakesItLessLikely(
      @ForAll("models") PairScore model,
      @ForAll("pairs") PairFeatures pair,
      @ForAll @DoubleRange(min = 0, max = 1) double more) {
    assertNotLess(model, pair, more, (p, by) -> copy(p, p.similarity() + by, p.contained(), 0, 0));
    assertNotLess(model, pair, more, (p, by) -> copy(p, p.similarity(), p.contained() + by, 0, 0));
    assertNotLess(model, pair, more, (p, by) -> copy(p, p.similarity(), p.contained(), by, 0));
    assertNotLess(model, pair, more, (p, by) -> copy(p, p.similarity(), p.contained(), 0, by));
    assertNotLess(model, pair, more, (p, by) -> p.withSiblingLead(p.siblingLead() + by));
  }

  @Property
  void whatOneTextSaysMuchBeyondTheOtherSaysNothing(
      @ForAll("models") PairScore model, @ForAll("pairs") PairFeatures pair) {
    int half = Math.max(9, pair.shorter() + pair.shorter() / 2 + 1);
    Assume.that(pair.longer() >= half);
    assertEquals(model.confidence(pair), model.confidence(withLonger(pair, half)), ROUNDING);
    assertEquals(model.confidence(pair), model.confidence(withLonger(pair, 90_000)), ROUNDING);
  }

  @Property
  void pairsCompeteByTextSurroundingAndNames(
      @ForAll @DoubleRange(min = 0.01, max = 1) double similarity) {
    double apart = PairScore.score(similarity, PairScore.ELSEWHERE, 0);
    assertEquals(similarity, apart);
    assertTrue(PairScore.score(similarity, PairScore.SAME_PART, 0) > apart);
    assertTrue(PairScore.score(similarity, PairScore.ELSEWHERE, 2) > apart);
    double others = PairScore.score(similarity, PairScore.ELSEWHERE, -2);
    assertTrue(others < apart && others >= 0, () -> others + " and " + apart);
    assertEquals(0, PairScore.score(0, PairScore.SAME_SECTION, 2), "nothing in common");
  }

  @Property
  void theLawsThatBothNameCountAsTheyAre(
      @ForAll("models") PairScore model, @ForAll("pairs") PairFeatures pair) {
    double without = PairScore.logit(model.confidence(withNamed(pair, 0)));
    double with = PairScore.logit(model.confidence(withNamed(pair, 2)));
    Assume.that(Math.abs(without) < 20);
    assertEquals(without + 2, with, 1e-5);
  }

  private static void assertNotLess(
      PairScore model,
      PairFeatures pair,
      double more,
      BiFunction<PairFeatures, Double, PairFeatures> raise) {
    PairFeatures raised = raise.apply(pair, more);
    assertTrue(
        model.confidence(raised) >= model.confidence(pair) - ROUNDING,
        () -> raised + "\nand " + pair);
  }

  private static PairFeatures copy(
      PairFeatures pair, double similarity, double contained, double shared, double lead) {
    return copy(pair, similarity, contained, shared, lead, pair.longer(), pair.named());
  }

  private static PairFeatures withLonger(PairFeatures pair, int longer) {
    return copy(pair, pair.similarity(), pair.contained(), 0, 0, longer, pair.named());
  }

  private static PairFeatures withNamed(PairFeatures pair, double named) {
    return copy(pair, pair.similarity(), pair.contained(), 0, 0, pair.longer(), named);
  }

  private static PairFeatures copy(
      PairFeatures pair,
      double similarity,
      double contained,
      double shared,
      double lead,
      int longer,
      double named) {
    return new PairFeatures(
        similarity,
        contained,
        pair.callers(),
        pair.shared() + shared,
        pair.information() + shared,
        pair.surrounding(),
        pair.shorter(),
        longer,
        pair.smallerLead() + lead,
        pair.greaterLead() + lead,
        pair.siblingLead(),
        named);
  }

  @Property
  void theMoreOfTheEditionsIsPairedTheLikelierIsAPair(
      @ForAll("pairs") PairFeatures pair,
      @ForAll @DoubleRange(min = 0, max = 1) double dissimilarity,
      @ForAll @DoubleRange(min = -5, max = 2) double one,
      @ForAll @DoubleRange(min = -5, max = 2) double other) {
    double less = confidence(pair, dissimilarity, Math.min(one, other));
    double more = confidence(pair, dissimilarity, Math.max(one, other));
    assertTrue(more >= less - ROUNDING, () -> pair.toString());
  }

  private static double confidence(PairFeatures pair, double dissimilarity, double paired) {
    return PairScore.given(new Revision(dissimilarity, paired, paired, 0)).confidence(pair);
  }

  @Property
  void ofVeryLongTextsTheLengthSaysNothingMore(
      @ForAll("models") PairScore model, @ForAll("pairs") PairFeatures pair) {
    double confidence = model.confidence(withWords(pair, 60));
    assertEquals(confidence, model.confidence(withWords(pair, 20_000)), ROUNDING);
  }

  private static PairFeatures withWords(PairFeatures pair, int words) {
    return new PairFeatures(
        pair.similarity(),
        pair.contained(),
        pair.callers(),
        pair.shared(),
        pair.information(),
        pair.surrounding(),
        words,
        words,
        pair.smallerLead(),
        pair.greaterLead(),
        pair.siblingLead(),
        pair.named());
  }
}
