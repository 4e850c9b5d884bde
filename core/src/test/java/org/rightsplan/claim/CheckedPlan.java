package org.rightsplan.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.rightsplan.model.Adoption;
import org.rightsplan.model.Attestation;
import org.rightsplan.model.Bindingness;
import org.rightsplan.model.Citation;
import org.rightsplan.model.CountedThing;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.Jurisdiction;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Measure;
import org.rightsplan.model.Objective;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Plan;
import org.rightsplan.model.Principle;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;
import org.rightsplan.model.StatedCount;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.Transcription;
import org.rightsplan.model.TranscriptionStatus;
import org.rightsplan.model.Unit;

/** A plan of two editions of which the second is not all there, and what is found of claims. */
final class CheckedPlan {

  private CheckedPlan() {}

  static final String ONE = "one";
  static final String TWO = "two";
  static final LocalizedText NO_WORDS = LocalizedText.original("en", "x");

  static Objective task(String words, Indicator... indicators) {
    return Objective.builder()
        .statement(LocalizedText.original("en", words))
        .addIndicators(indicators)
        .build();
  }

  static Indicator indicator(String name, Bindingness bindingness, long number) {
    return Indicator.builder()
        .name(LocalizedText.original("en", name))
        .measure(Measure.QUANTITATIVE)
        .bindingness(bindingness)
        .unit(Unit.of("hectares"))
        .addTarget(
            Target.builder()
                .comparator(TargetComparator.AT_LEAST)
                .value(IndicatorValue.of(number))
                .build())
        .build();
  }

  static Section section(String number, String title, TranscriptionStatus status, Object... parts) {
    Section.Builder section =
        Section.builder()
            .number(number)
            .title(LocalizedText.original("en", title))
            .kind(SectionKind.CHAPTER)
            .transcription(
                Transcription.of(
                    status,
                    StatedCount.of(
                        CountedThing.TASKS, Quantity.exactly(18), Citation.of("a-speech"))));
    for (Object part : parts) {
      if (part instanceof Section below) {
        section.addSection(below.withKind(SectionKind.ASPECT));
      } else {
        section.addObjective((Objective) part);
      }
    }
    return section.build();
  }

  static final Edition FIRST =
      Edition.builder()
          .id(ONE)
          .title(LocalizedText.original("en", "Plan of Rights (2016–2020)"))
          .ordinal(1)
          .published(PartialDate.of(2016, 9, 29))
          .transcription(Transcription.of(TranscriptionStatus.COMPLETE))
          .addPrinciple(Principle.builder().title(LocalizedText.original("en", "lawful")).build())
          .addSections(
              section("0", "Introduction", TranscriptionStatus.COMPLETE)
                  .withKind(SectionKind.INTRODUCTION),
              section(
                  "I",
                  "Guarantee of Economic and Social Rights",
                  TranscriptionStatus.COMPLETE,
                  section(
                      "1",
                      "Environmental Rights",
                      TranscriptionStatus.COMPLETE,
                      task("Plant trees.", indicator("forest", Bindingness.BINDING, 500)),
                      task("Clean rivers.", indicator("rivers", Bindingness.UNSTATED, 7)))),
              section(
                  "II",
                  "International Exchanges",
                  TranscriptionStatus.COMPLETE,
                  task("Report to the committee against torture."),
                  task("Report to the committee on the rights of the child.")))
          .build();

  static final Edition SECOND =
      Edition.builder()
          .id(TWO)
          .title(LocalizedText.original("en", "Plan of Rights (2021-2025)"))
          .adoption(Adoption.builder().date(PartialDate.of(2021)).build())
          .transcription(Transcription.of(TranscriptionStatus.TITLES_ONLY))
          .addPrinciples(
              Principle.builder().title(LocalizedText.original("en", "lawful")).build(),
              Principle.builder()
                  .title(LocalizedText.original("en", "smart advancement"))
                  .attestation(Attestation.REPORTED)
                  .build())
          .addSections(
              section("I", "Economic and Social Rights", TranscriptionStatus.TITLES_ONLY),
              section("II", "Civil Rights", TranscriptionStatus.PARTIAL),
              section(
                  "III",
                  "Environmental rights",
                  TranscriptionStatus.TITLES_ONLY,
                  section(
                      "1",
                      "Trees",
                      TranscriptionStatus.COMPLETE,
                      task("Plant trees.", indicator("forest", Bindingness.BINDING, 800))),
                  section(
                      "2",
                      "Rivers",
                      TranscriptionStatus.PARTIAL,
                      task("Clean rivers.", indicator("rivers", Bindingness.UNSTATED, 9)),
                      task("Build ten parks.", indicator("parks", Bindingness.UNSTATED, 10))
                          .withAttestation(Attestation.REPORTED))),
              section(
                  "IV",
                  "Global Governance",
                  TranscriptionStatus.PARTIAL,
                  task("Report to the committee against torture."),
                  task("Report to the committee on the rights of the child.")))
          .build();

  static final Plan PLAN =
      Plan.builder()
          .id("plan")
          .name(NO_WORDS)
          .jurisdiction(new Jurisdiction("example", "x"))
          .addEditions(FIRST, SECOND)
          .build();

  static final ClaimChecker CHECKER = ClaimChecker.of(PLAN);

  static Verdict check(Assertion assertion) {
    return CHECKER.check(Claims.claim(assertion));
  }

  static void expect(Outcome outcome, Reason reason, Assertion assertion) {
    Verdict verdict = check(assertion);
    assertEquals(
        List.of(outcome, reason),
        List.of(verdict.outcome(), verdict.reason()),
        verdict::explanation);
  }

  static void supported(Assertion assertion) {
    Verdict verdict = check(assertion);
    assertEquals(Outcome.SUPPORTED, verdict.outcome(), verdict::explanation);
    assertTrue(verdict.isSupported());
  }

  static void contradicted(Assertion assertion) {
    Verdict verdict = check(assertion);
    assertEquals(Outcome.CONTRADICTED, verdict.outcome(), verdict::explanation);
  }

  static void untold(Reason reason, Assertion assertion) {
    expect(Outcome.CANNOT_TELL, reason, assertion);
  }
}
