package org.rightsplan.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rightsplan.interchange.Reading;
import org.rightsplan.model.Adoption;
import org.rightsplan.model.Baseline;
import org.rightsplan.model.Citation;
import org.rightsplan.model.CountedThing;
import org.rightsplan.model.Edition;
import org.rightsplan.model.EditionStatus;
import org.rightsplan.model.EditionVersion;
import org.rightsplan.model.Identifier;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Measure;
import org.rightsplan.model.Measurement;
import org.rightsplan.model.Objective;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Period;
import org.rightsplan.model.Principle;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.Reference;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibilityRole;
import org.rightsplan.model.ResponsibleBody;
import org.rightsplan.model.Section;
import org.rightsplan.model.SourceDocument;
import org.rightsplan.model.StatedCount;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.Tag;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.Transcription;
import org.rightsplan.model.TranscriptionStatus;

/** What the tables of an edition keep, and what is told of the rest. */
class EditionTablesBehaviourTest {

  private static final Citation SPEECH = Citation.of("speech");

  private static LocalizedText text(String english) {
    return LocalizedText.of("en", english);
  }

  private static Baseline baseline() {
    return Baseline.builder()
        .value(IndicatorValue.of(3))
        .date(StatedDate.printed(PartialDate.of(2020)))
        .build();
  }

  private static Target target() {
    return Target.builder()
        .comparator(TargetComparator.AT_LEAST)
        .value(IndicatorValue.of(9))
        .due(StatedDate.printed(PartialDate.of(2025)))
        .dimensions(ImmutableSortedMap.of("sex", "female", "a=b", " c;d "))
        .baseline(baseline())
        .build();
  }

  private static Measurement measurement() {
    return Measurement.builder()
        .value(IndicatorValue.of(4))
        .period(Period.ofYears(2021, 2022))
        .comment(text("counted"))
        .build();
  }

  private static Indicator indicator() {
    return Indicator.builder()
        .name(text("Beds"))
        .measure(Measure.QUANTITATIVE)
        .baseline(baseline())
        .addTarget(target())
        .addMeasurement(measurement())
        .build();
  }

  private static final Responsibility LEAD = Responsibility.of("moh", ResponsibilityRole.LEAD);

  private static Objective task() {
    return Objective.builder()
        .statement(text("Build clinics."))
        .addIndicator(indicator())
        .addResponsibilities(LEAD, Responsibility.of("moj", ResponsibilityRole.UNSPECIFIED))
        .addReference(new Reference.SdgTarget("3.8"))
        .addTags(Tag.group("women"), Tag.right("health"))
        .build();
  }

  private static ResponsibleBody body() {
    return ResponsibleBody.builder()
        .id("moh")
        .name(text("Ministry of Health"))
        .addIdentifier(new Identifier("own", "7"))
        .build();
  }

  private static Section section() {
    return Section.builder()
        .title(text("Health"))
        .transcription(Transcription.of(TranscriptionStatus.COMPLETE))
        .build();
  }

  private static Edition plan(Section section) {
    return Edition.builder().id("plan").title(text("plan")).addSection(section).build();
  }

  private static Edition plan(Objective objective) {
    return plan(section().withObjectives(objective));
  }

  private static Edition plan(Indicator indicator) {
    return plan(task().withIndicators(indicator));
  }

  @Test
  void whatHasAColumnComesBackAsItWas() {
    Edition plan = plan(task()).withBodies(body());
    EditionCsv csv = EditionCsv.of(plan, "en");
    Reading<Edition> back = EditionCsvReader.of("plan", "en").read(csv.tables());
    assertEquals(List.of(), csv.losses());
    assertEquals(List.of(), back.findings());
    assertEquals(plan, back.value());
  }

  private static void assertLost(Edition edition, String... parts) {
    assertEquals(
        List.of(parts),
        EditionCsv.of(edition, "en").losses().stream().map(loss -> loss.part()).toList());
  }

  @Test
  void whatAnEditionSaysOfItselfHasNoColumn() {
    assertLost(
        plan(section())
            .withOrdinal(2)
            .withStatus(EditionStatus.ADOPTED)
            .withPeriod(Period.ofYears(2021, 2025))
            .withAdoption(Adoption.builder().body("council").build())
            .withPublished(PartialDate.of(2021))
            .withLanguages("en")
            .withVersions(EditionVersion.builder().label("first").build())
            .withPrinciples(Principle.builder().title(text("Openness")).build())
            .withSources(SourceDocument.builder().id("s").title(text("S")).build())
            .withTranscription(Transcription.of(TranscriptionStatus.COMPLETE))
            .withCitations(SPEECH)
            .withTitle(text("Plan")),
        "edition.ordinal",
        "edition.status",
        "edition.period",
        "edition.adoption",
        "edition.published",
        "edition.languages",
        "edition.versions",
        "edition.principles",
        "edition.sources",
        "edition.transcription",
        "edition.citations",
        "edition.title");
  }

  @Test
  void aTitleIsLostUnlessItIsTheIdThatWhoeverReadsTheTablesGives() {
    Edition plan = plan(section());
    assertLost(plan);
    for (LocalizedText other :
        List.of(
            text("Plan"),
            LocalizedText.of("fr", "plan"),
            LocalizedText.original("en", "plan"),
            LocalizedText.builder().putText("en", "plan").putText("fr", "Plan").build())) {
      Edition titled = plan.withTitle(other);
      assertLost(titled, "edition.title");
      assertNotEquals(
          titled,
          EditionCsvReader.of("plan", "en").read(EditionCsv.of(titled, "en").tables()).value());
    }
  }

  @Test
  void statedCountsWordingsAndCitationsHaveNoColumn() {
    assertLost(
        plan(
            section()
                .withTranscription(
                    Transcription.of(
                        TranscriptionStatus.COMPLETE,
                        StatedCount.of(CountedThing.TASKS, Quantity.exactly(3), SPEECH)))
                .withCitations(SPEECH)),
        "section.transcription beyond its status",
        "section.citations");
    assertLost(plan(task().withCitations(SPEECH)), "objective.citations");
    for (Responsibility more :
        List.of(LEAD.withWording(text("led by")), LEAD.withCitations(SPEECH))) {
      assertLost(plan(task().withResponsibilities(more)), "responsibility.wording and citations");
    }
    assertLost(plan(indicator().withCitations(SPEECH)), "indicator.citations");
    assertLost(
        plan(indicator().withBaseline(baseline().withCitations(SPEECH))), "baseline.citations");
    assertLost(plan(indicator().withTargets(target().withCitations(SPEECH))), "target.citations");
    assertLost(
        plan(indicator().withTargets(target().withBaseline(baseline().withCitations(SPEECH)))),
        "target.baseline.citations");
    assertLost(
        plan(indicator().withMeasurements(measurement().withCitations(SPEECH))),
        "measurement.citations");
    assertLost(plan(section()).withBodies(body().withCitations(SPEECH)), "body.citations of 'moh'");
    assertLost(
        plan(section())
            .withBodies(
                body()
                    .withOtherNames(
                        new org.rightsplan.model.BodyName(text("Health"), Optional.empty()))),
        "body.otherNames of 'moh'");
  }
}
