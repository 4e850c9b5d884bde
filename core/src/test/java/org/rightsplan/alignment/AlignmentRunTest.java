package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.partner;
import static org.rightsplan.Editions.section;
import static org.rightsplan.Editions.task;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Section;
import org.rightsplan.sample.SamplePlan;

/** How an alignment runs: the caller's similarity, progress, interruption, and large editions. */
class AlignmentRunTest {

  private static final AlignmentOptions USUAL = AlignmentOptions.defaults();

  private static Alignment align(Edition before, Edition after, AlignmentOptions options) {
    return Alignment.between(before, after, options, Crosswalk.empty());
  }

  @Test
  void theCallersSimilarityDecides() {
    Edition before = edition("Before", section("Life", COMMITMENTS.get(0), COMMITMENTS.get(1)));
    Edition after =
        edition(
            "After",
            section(
                "Life",
                "Old people in the countryside get more money.",
                "Trains and platforms that everybody can enter."));
    String first = "sections[0].objectives[0]";
    assertEquals("none", partner(align(before, after, USUAL), first));
    Alignment alignment =
        align(before, after, USUAL.withSimilarity(pairing("Raise", "Old", 0.97, 0.01)));
    assertEquals(first, partner(alignment, first));
    assertEquals("sections[0].objectives[1]", partner(alignment, "sections[0].objectives[1]"));
  }

  /** Gives one answer of commitments that both begin like these, or neither; another of others. */
  private static TextSimilarity pairing(
      String before, String after, double alike, double different) {
    return (one, two) ->
        OptionalDouble.of(
            one.heading().text().startsWith(before) == two.heading().text().startsWith(after)
                ? alike
                : different);
  }

  @Test
  void theCallersSimilarityDecidesHoweverLongTheTexts() {
    String more = " in every one of the districts that the census of the year before last counted";
    String other = " wherever people live who were asked by statisticians not so long ago at all";
    Edition before =
        edition(
            "Before", section("Life", "Raise pensions" + more, "Build ramps" + more + " as poor"));
    Edition after =
        edition(
            "After",
            section("Life", "Give elders money" + other, "Let everybody in" + other + " as needy"));
    String first = "sections[0].objectives[0]";
    assertEquals("none", partner(align(before, after, USUAL), first));
    AlignmentOptions asked = USUAL.withSimilarity(pairing("Raise", "Give", 0.65, 0.4));
    assertEquals(first, partner(align(before, after, asked), first));
  }

  @Test
  void aHigherMinimumLosesNothingThatIsSureEnough() {
    Alignment usual = align(SamplePlan.first(), SamplePlan.second(), USUAL);
    for (double minimum : new double[] {0.7, 0.9, 0.95, 0.98}) {
      Alignment strict =
          align(SamplePlan.first(), SamplePlan.second(), USUAL.withMinimumConfidence(minimum));
      assertEquals(
          objectives(usual, minimum), objectives(strict, minimum), () -> "at least " + minimum);
    }
  }

  private static List<String> objectives(Alignment alignment, double minimum) {
    return alignment.matches(ElementKind.OBJECTIVE).stream()
        .filter(match -> match.confidence() >= minimum)
        .map(Match::toString)
        .toList();
  }

  @Test
  void whereTheCallerHasNoAnswerTheEngineHas() {
    List<String> usual =
        org.rightsplan.Editions.lines(align(SamplePlan.first(), SamplePlan.second(), USUAL));
    List<String> asked =
        org.rightsplan.Editions.lines(
            align(
                SamplePlan.first(),
                SamplePlan.second(),
                USUAL.withSimilarity((one, two) -> OptionalDouble.empty())));
    assertEquals(usual, asked);
  }

  @Test
  void theCallersSimilarityIsAskedAboutFewPairs() {
    Set<List<Objective>> asked = new HashSet<>();
    TextSimilarity own =
        (one, two) -> {
          asked.add(List.of(one, two));
          return OptionalDouble.empty();
        };
    int size = 400;
    align(numbered(size, "first"), numbered(size, "second"), USUAL.withSimilarity(own));
    assertTrue(asked.size() >= size / 2, "asked " + asked.size());
    assertTrue(asked.size() <= 40 * size, "asked " + asked.size() + " of " + size * size);
  }

  /** Returns many commitments, each with two words of its own, under many sections. */
  private static Edition numbered(int size, String word) {
    Object[] sections =
        IntStream.range(0, size / 10)
            .mapToObj(
                i ->
                    section(
                        "Chapter " + (char) ('a' + i % 26) + i,
                        IntStream.range(10 * i, 10 * i + 10)
                            .mapToObj(
                                n ->
                                    "The ministry shall support measure x"
                                        + n
                                        + " with "
                                        + word
                                        + " funds y"
                                        + n * 7
                                        + " in the provinces.")
                            .toArray()))
            .toArray();
    return edition(word, sections);
  }

  @Test
  void anAnswerOutsideTheRangeIsRefused() {
    IllegalArgumentException failure =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                align(
                    SamplePlan.first(),
                    SamplePlan.second(),
                    USUAL.withSimilarity((one, two) -> OptionalDouble.of(1.5))));
    assertEquals(
        "TextSimilarity: expected an answer from 0 to 1, but got 1.5", failure.getMessage());
  }

  @Test
  void theListenerIsToldOfEveryStepInOrder() {
    List<String> steps = new ArrayList<>();
    Set<Integer> of = new HashSet<>();
    align(
        SamplePlan.first(),
        SamplePlan.second(),
        USUAL.withProgress(
            (step, number, total) -> {
              steps.add(number + " " + step);
              of.add(total);
            }));
    assertEquals(Set.of(steps.size()), of);
    assertEquals("1 reading both editions", steps.get(0));
    for (int i = 0; i < steps.size(); i++) {
      assertTrue(steps.get(i).startsWith(i + 1 + " "), steps.toString());
    }
  }

  @Test
  void anInterruptedThreadStopsAndStaysMarked() {
    for (int stopAt = 1; stopAt <= 9; stopAt++) {
      int last = stopAt;
      List<Integer> seen = new ArrayList<>();
      ProgressListener interrupter =
          (step, number, of) -> {
            seen.add(number);
            if (number == last) {
              Thread.currentThread().interrupt();
            }
          };
      if (stopAt < 9) {
        assertThrows(
            CancellationException.class,
            () -> align(SamplePlan.first(), SamplePlan.second(), USUAL.withProgress(interrupter)));
      } else {
        assertThrows(
            CancellationException.class,
            () -> align(SamplePlan.first(), SamplePlan.first(), interruptedFirst()));
      }
      assertTrue(Thread.interrupted(), "the thread stays marked at step " + stopAt);
      assertTrue(seen.size() <= stopAt, seen.toString());
    }
  }

  private static AlignmentOptions interruptedFirst() {
    Thread.currentThread().interrupt();
    return USUAL;
  }

  @Test
  void theLeastConfidenceIsKept() {
    for (double least : new double[] {0, 0.5, 0.9, 1}) {
      Alignment alignment =
          align(SamplePlan.first(), SamplePlan.second(), USUAL.withMinimumConfidence(least));
      for (Match match : alignment.matches()) {
        assertTrue((float) match.confidence() >= (float) least, match.toString());
      }
      for (ReviewItem item : alignment.reviewList()) {
        assertTrue(item.confidence() >= 0 && item.confidence() <= 1, item.toString());
      }
    }
    int few =
        align(SamplePlan.first(), SamplePlan.second(), USUAL.withMinimumConfidence(1))
            .matches()
            .size();
    int many = align(SamplePlan.first(), SamplePlan.second(), USUAL).matches().size();
    assertTrue(few < many, few + " and " + many);
  }

  @Test
  void twinsAndSectionsOfOneTitleAreLeftWhereMoreIsAskedFor() {
    Edition twins = edition("Twins", section("Goals", "Do it.", "Do it."), section("Goals"));
    assertEquals(4, align(twins, twins, USUAL).matches().size());
    assertEquals(
        0, align(twins, twins.withId("other"), USUAL.withMinimumConfidence(1)).matches().size());
  }

  @Test
  void aConfidenceOutsideItsRangeIsRefused() {
    for (double wrong : new double[] {-0.1, 1.1, Double.NaN}) {
      assertEquals(
          "AlignmentOptions.minimumConfidence: expected 0 to 1, but got " + wrong,
          assertThrows(IllegalArgumentException.class, () -> USUAL.withMinimumConfidence(wrong))
              .getMessage());
    }
  }

  @Test
  void thousandsOfIdenticalTasksFinishQuickly() {
    Edition before =
        edition("Before", section("Tasks", Collections.nCopies(5000, "Do it.").toArray()));
    Edition after =
        edition("After", section("Tasks", Collections.nCopies(4990, "Do it.").toArray()));
    Alignment alignment =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Alignment.between(before, after));
    assertEquals(4990, alignment.matches(ElementKind.OBJECTIVE).size());
    assertEquals(10, alignment.unmatchedBefore().size());
  }

  @Test
  void thousandsOfNearlyIdenticalTasksFinishQuickly() {
    Object[] one =
        IntStream.range(0, 3000).mapToObj(i -> "Do task number " + i + " well.").toArray();
    Object[] two =
        IntStream.range(0, 3000).mapToObj(i -> "Do task number " + i + " better.").toArray();
    Alignment alignment =
        assertTimeoutPreemptively(
            Duration.ofSeconds(30),
            () ->
                Alignment.between(
                    edition("One", section("Tasks", one)), edition("Two", section("Tasks", two))));
    assertEquals(
        6000,
        2 * alignment.matches(ElementKind.OBJECTIVE).size()
            + alignment.unmatchedBefore().size()
            + alignment.unmatchedAfter().size());
  }

  @Test
  void veryDeepSectionsDoNotOverflowTheStack() {
    Edition before = edition("Before", deep(399, COMMITMENTS.get(0)));
    Edition after = edition("After", deep(400, COMMITMENTS.get(0)));
    Alignment alignment =
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Alignment.between(before, after));
    assertEquals(1, alignment.matches(ElementKind.OBJECTIVE).size());
    assertEquals(
        399 * 2 + 1,
        2 * alignment.matches(ElementKind.SECTION).size()
            + alignment.unmatchedBefore().size()
            + alignment.unmatchedAfter().size());
  }

  private static Section deep(int levels, String commitment) {
    Section section = section("Level " + levels, commitment);
    for (int level = levels - 1; level > 0; level--) {
      section = section("Level " + level, section);
    }
    return section;
  }

  @Test
  void veryLongTextsAreCompared() {
    String longText = String.join(" ", Collections.nCopies(16_000, COMMITMENTS.get(4)));
    assertTrue(longText.length() > 900_000);
    Edition before = edition("Before", section("Life", longText, COMMITMENTS.get(1)));
    Edition after =
        edition("After", section("Life", COMMITMENTS.get(1), task(longText + " And more.")));
    Alignment alignment =
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Alignment.between(before, after));
    assertEquals("sections[0].objectives[1]", partner(alignment, "sections[0].objectives[0]"));
  }

  @Test
  void whatIsNotAsSureAsAskedForIsToldAsANearMissAndNotAsHavingNoneLikeIt() {
    Edition one = edition("One", section("Life", COMMITMENTS.get(0), COMMITMENTS.get(1)));
    Edition same = edition("Same", section("Life", COMMITMENTS.get(0), COMMITMENTS.get(1)));
    Alignment alignment = align(one, same, USUAL.withMinimumConfidence(0.995));
    assertEquals(List.of(), alignment.matches());
    assertEquals(3, alignment.reviewList().size());
    for (ReviewItem item : alignment.reviewList()) {
      assertEquals(ReviewItem.Reason.NEAR_MISS, item.reason());
      assertEquals(item.before(), item.after());
      assertEquals(0.99, item.confidence());
    }
    for (Unmatched element : alignment.unmatchedBefore()) {
      assertEquals(
          "the other edition is transcribed and has none that is as surely like it as was asked"
              + " for",
          element.reason());
    }
  }
}
