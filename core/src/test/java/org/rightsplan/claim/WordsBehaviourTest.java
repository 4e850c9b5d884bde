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
import static org.rightsplan.claim.Claims.told;

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
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Measure;
import org.rightsplan.model.SectionKind;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.Transcription;
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

  private static Edition original(String language, String title, String chapeau, Object... parts) {
    return edition(
        "Plan",
        TranscriptionStatus.COMPLETE,
        section("I|x", parts)
            .withTitle(LocalizedText.original(language, title))
            .withChapeau(LocalizedText.original(language, chapeau)));
  }

  @Test
  void theIntroductoryTextOfASectionIsSearchedUnlessTitlesAreAskedFor() {
    Edition plan = original("en", "Groups", "The rights of children come first.");
    assertEquals("SUPPORTED READ: read in plan", told(check(plan, "children", Optional.empty())));
    assertEquals(
        "CONTRADICTED READ: no element has these words in plan",
        told(check(plan, "children", Optional.of(ElementKind.SECTION))));
    assertEquals(
        "CONTRADICTED READ: no element has these words in plan",
        told(check(plan, "whales", Optional.empty())));
    // A translation does not show what the original does not say.
    Edition translated =
        plan.withSections(plan.sections().get(0).withChapeau(text("The rights of children.")));
    assertEquals(
        "CANNOT_TELL OTHER_WORDING: not found in what is at hand of plan, which is not marked as"
            + " the original wording",
        told(check(translated, "whales", Optional.empty())));
    // Of an introduction by its title only, the text is not at hand.
    Edition untold =
        plan.withSections(
            plan.sections().get(0),
            section("Why", TranscriptionStatus.TITLES_ONLY).withKind(SectionKind.INTRODUCTION));
    assertEquals(
        "CANNOT_TELL NOT_TRANSCRIBED: not found in what is at hand of plan, which is not all of it",
        told(check(untold, "whales", Optional.empty())));
    Edition unsaid = plan.withTranscription(Transcription.UNSTATED);
    assertEquals(
        "CANNOT_TELL NOT_TRANSCRIBED: not found in what is at hand of plan, of which it is not said"
            + " whether it is all",
        told(check(unsaid, "whales", Optional.empty())));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource({
    "zh, zh-Hans, true",
    "zh-Hans, zh, true",
    "zh-Hans-CN, zh-Hans, true",
    "zh-Hans, zh-Hans, true",
    "zh-Hant, zh-Hans, false",
    "en, zh-Hans, false",
  })
  void aLanguageThatIsTaggedMoreCloselyIsTheSame(String asked, String printed, boolean same) {
    Edition plan =
        original(
            printed,
            "环境权利",
            "人民的权利。",
            task("x").withStatement(LocalizedText.original(printed, "改善空气")));
    Lineage lineage = Lineage.of(List.of(plan), AlignmentOptions.defaults());
    for (String words : List.of("空气", "健康")) {
      Verdict verdict =
          ClaimChecker.of(lineage)
              .check(
                  Claims.claim(
                      new Assertion.Treated(
                          LocalizedText.of(asked, words),
                          Optional.empty(),
                          ImmutableList.of(Place.of("plan")),
                          ImmutableList.of())));
      Outcome found = words.equals("空气") ? Outcome.SUPPORTED : Outcome.CONTRADICTED;
      assertEquals(same ? found : Outcome.CANNOT_TELL, verdict.outcome(), verdict::explanation);
    }
    for (String title : List.of("环境权利", "健康权利")) {
      Verdict verdict =
          ClaimChecker.of(lineage)
              .check(
                  Claims.claim(
                      new Assertion.TitleIs(
                          Place.of("plan", "I"), LocalizedText.of(asked, title))));
      Outcome titled = title.equals("环境权利") ? Outcome.SUPPORTED : Outcome.CONTRADICTED;
      assertEquals(same ? titled : Outcome.CANNOT_TELL, verdict.outcome(), verdict::explanation);
    }
  }

  /** Whoever says just "zh" may have read either. */
  @Test
  void ofSeveralFormsOfALanguageOneMustAgree() {
    LocalizedText both =
        LocalizedText.builder().putText("zh-Hans", "环境权利").putText("zh-Hant", "環境權利").build();
    for (String title : List.of("环境权利", "環境權利")) {
      LocalizedText claimed = LocalizedText.of("zh", title);
      assertEquals(Optional.of(true), Names.same(both, claimed));
      assertEquals(Optional.of(true), Names.same(claimed, both));
    }
    assertEquals(Optional.of(false), Names.same(both, LocalizedText.of("zh", "环境")));
    assertEquals(
        Optional.of(false),
        Names.same(both.withTranslation("en", "Air"), both.withTranslation("en", "Water")));
    assertEquals(Optional.empty(), Names.same(both, text("Air")));
  }

  /** The words of the claim are looked up in a translation, which the original need not have. */
  @Test
  void aTranslationIntoACloserFormIsNotTheOriginal() {
    LocalizedText hant =
        LocalizedText.builder().putOriginal("zh-Hant", "環境").putText("zh-Hans", "环境").build();
    assertFalse(Names.readsOriginal(hant, LocalizedText.of("zh", "空气")));
    assertTrue(Names.readsOriginal(hant, LocalizedText.of("zh-Hant-TW", "空氣")));
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
