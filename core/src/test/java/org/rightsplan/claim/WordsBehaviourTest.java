package org.rightsplan.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.indicator;
import static org.rightsplan.Editions.principle;
import static org.rightsplan.Editions.section;
import static org.rightsplan.Editions.target;
import static org.rightsplan.Editions.task;
import static org.rightsplan.Editions.text;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsplan.alignment.AlignmentOptions;
import org.rightsplan.lineage.Lineage;
import org.rightsplan.model.Attestation;
import org.rightsplan.model.Bindingness;
import org.rightsplan.model.Citation;
import org.rightsplan.model.CountedThing;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.Horizon;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.Measure;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.TranscriptionStatus;

/** Where the words of a claim are looked for, and how a claim is put in words. */
class WordsBehaviourTest {

  private static final Edition PLAN =
      edition(
          "Plan",
          TranscriptionStatus.COMPLETE,
          principle("Openness").withStatement(text("Doors stand ajar.")),
          section(
              "I|Health",
              task(
                      "Build clinics.",
                      indicator("Beds", target(5).withStatement(text("five per village")))
                          .withScope(text("mountain districts"))
                          .withTargets(
                              target(5).withStatement(text("five per village")),
                              Target.builder()
                                  .comparator(TargetComparator.QUALITATIVE)
                                  .value(IndicatorValue.of(text("markedly better")))
                                  .build()))
                  .withTitle(text("Rural care"))));

  private static Verdict check(Edition edition, String words, Optional<ElementKind> kind) {
    return ClaimChecker.of(Lineage.of(List.of(edition), AlignmentOptions.defaults()))
        .check(
            new Claim(
                "claim",
                text("x"),
                Citation.of("speech"),
                new Assertion.Treated(
                    text(words), kind, ImmutableList.of(Place.of("plan")), ImmutableList.of())));
  }

  @ParameterizedTest(name = "{0} in a {1}")
  @CsvSource({
    "Openness, PRINCIPLE",
    "stand ajar, PRINCIPLE",
    "Health, SECTION",
    "Rural care, OBJECTIVE",
    "Build clinics, OBJECTIVE",
    "Beds, OBJECTIVE",
    "mountain districts, OBJECTIVE",
    "Beds, INDICATOR",
    "mountain districts, INDICATOR",
    "five per village, INDICATOR",
    "markedly better, INDICATOR",
  })
  void wordsAreFoundWhereverAnElementSaysThem(String words, ElementKind kind) {
    Verdict verdict = check(PLAN, words, Optional.of(kind));
    assertEquals(Outcome.SUPPORTED, verdict.outcome(), verdict.explanation());
    assertTrue(verdict.isSupported());
    assertTrue(check(PLAN, words, Optional.empty()).isSupported());
  }

  @ParameterizedTest(name = "{0} not in a {1}")
  @CsvSource({"Openness, SECTION", "Health, PRINCIPLE", "Rural care, INDICATOR"})
  void wordsOfAnotherKindOfElementDoNotCount(String words, ElementKind kind) {
    assertFalse(check(PLAN, words, Optional.of(kind)).isSupported());
  }

  @Test
  void wordsThatAreOnlyReportedDoNotProve() {
    Edition reported =
        edition(
            "Plan",
            TranscriptionStatus.COMPLETE,
            section(
                "I|Health",
                task("Heal.", indicator("Beds").withAttestation(Attestation.REPORTED)),
                task("Build.", indicator("Rooms")).withAttestation(Attestation.REPORTED)));
    for (String words : List.of("Beds", "Rooms")) {
      Verdict verdict = check(reported, words, Optional.of(ElementKind.INDICATOR));
      assertEquals(Outcome.CANNOT_TELL, verdict.outcome(), words);
      assertEquals(Reason.ONLY_REPORTED, verdict.reason(), words);
    }
  }

  @Test
  void aPlaceAndASelectionAreToldInWords() {
    assertEquals("plan", Place.of("plan").toString());
    assertEquals("'Health' of plan", Place.of("plan", "Health").toString());
    assertEquals("tasks", Selection.all(CountedThing.TASKS).toString());
    assertEquals("binding indicators", Selection.indicators(Bindingness.BINDING).toString());
    assertEquals("quantitative indicators", Selection.indicators(Measure.QUANTITATIVE).toString());
    assertEquals("long-term tasks", Selection.of(CountedThing.TASKS, Horizon.LONG_TERM).toString());
    assertEquals(
        "Selection: expected one restriction at most, but got 2",
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    new Selection(
                        CountedThing.INDICATORS,
                        Optional.empty(),
                        Optional.of(Measure.QUALITATIVE),
                        Optional.of(Horizon.PERIODIC)))
            .getMessage());
  }
}
