package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsplan.interchange.Writing;
import org.rightsplan.model.Adoption;
import org.rightsplan.model.Baseline;
import org.rightsplan.model.BodyName;
import org.rightsplan.model.Citation;
import org.rightsplan.model.CountedThing;
import org.rightsplan.model.Edition;
import org.rightsplan.model.EditionVersion;
import org.rightsplan.model.Identifier;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Measure;
import org.rightsplan.model.Measurement;
import org.rightsplan.model.Objective;
import org.rightsplan.model.PartialDate;
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
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.Transcription;
import org.rightsplan.model.TranscriptionStatus;

/** What the Markdown of a plan has no place for is named with its place, and the rest is kept. */
class MarkdownLossesTest {

  private static final Citation CITATION = Citation.of("speech");

  private static LocalizedText text(String english) {
    return LocalizedText.of("en", english);
  }

  private static final Target TARGET =
      Target.builder().comparator(TargetComparator.AT_LEAST).value(IndicatorValue.of(9)).build();

  private static final Indicator INDICATOR =
      Indicator.builder().name(text("I")).measure(Measure.QUANTITATIVE).build();

  private static final Responsibility LEAD = Responsibility.of("moj", ResponsibilityRole.LEAD);

  private static final ResponsibleBody BODY =
      ResponsibleBody.builder().id("moj").name(text("Ministry")).build();

  private static final Transcription STATED =
      Transcription.of(
          TranscriptionStatus.COMPLETE,
          StatedCount.of(CountedThing.TASKS, Quantity.exactly(3), CITATION));

  private static final Edition PLAIN =
      Edition.builder().id("e").title(text("E")).addBody(BODY).build();

  private static Arguments lost(String lost, Edition edition) {
    return arguments(lost, edition);
  }

  private static Arguments section(String part, Section.Builder section) {
    return arguments(
        "sections[0] section." + part, PLAIN.withSections(section.title(text("S")).build()));
  }

  private static Arguments objective(String part, Objective objective) {
    return arguments(
        "sections[0].objectives[0] " + part,
        PLAIN.withSections(Section.builder().title(text("S")).addObjective(objective).build()));
  }

  private static Arguments indicator(String part, Indicator indicator) {
    return arguments(
        "sections[0].indicators[0] indicator." + part,
        PLAIN.withSections(Section.builder().title(text("S")).addIndicator(indicator).build()));
  }

  private static Arguments target(String part, Target target) {
    return arguments(
        "sections[0].indicators[0].targets[0] target." + part,
        PLAIN.withSections(
            Section.builder()
                .title(text("S"))
                .addIndicator(INDICATOR.withTargets(target))
                .build()));
  }

  static Stream<Arguments> withoutPlace() {
    Objective task = Objective.task("en", "T");
    LocalizedText both = text("T").withTranslation("fr", "F");
    Principle principle = Principle.builder().title(text("P")).build();
    Baseline words = Baseline.builder().statement(text("as before")).build();
    return Stream.of(
        lost("edition.adoption", PLAIN.withAdoption(Adoption.builder().body("council").build())),
        lost(
            "edition.versions",
            PLAIN.withVersions(EditionVersion.builder().label("first").build())),
        lost(
            "edition.sources",
            PLAIN.withSources(SourceDocument.builder().id("s").title(text("S")).build())),
        lost("edition.citations", PLAIN.withCitations(CITATION)),
        lost("edition.title in other languages", PLAIN.withTitle(both)),
        lost("edition.title characters", PLAIN.withTitle(text("a\0b"))),
        lost("edition.transcription.stated", PLAIN.withTranscription(STATED)),
        lost(
            "bodies[0] body.otherNames",
            PLAIN.withBodies(BODY.withOtherNames(new BodyName(text("O"), Optional.empty())))),
        lost(
            "bodies[0] body.successors",
            PLAIN.withBodies(BODY.withSuccessors("b"), BODY.withId("b"))),
        lost(
            "bodies[0] body.identifiers",
            PLAIN.withBodies(BODY.withIdentifiers(new Identifier("own", "7")))),
        lost("bodies[0] body.citations", PLAIN.withBodies(BODY.withCitations(CITATION))),
        lost("bodies[0] body.name in other languages", PLAIN.withBodies(BODY.withName(both))),
        lost(
            "principles[0] principle.citations",
            PLAIN.withPrinciples(principle.withCitations(CITATION))),
        lost(
            "principles[0] principle.statement in other languages",
            PLAIN.withPrinciples(principle.withStatement(both))),
        section("citations", Section.builder().addCitation(CITATION)),
        section("chapeau in other languages", Section.builder().chapeau(both)),
        section("transcription.stated", Section.builder().transcription(STATED)),
        objective("objective.references", task.withReferences(new Reference.SdgTarget("3.8"))),
        objective("objective.citations", task.withCitations(CITATION)),
        objective("objective.title in other languages", task.withTitle(both)),
        objective(
            "responsibility.wording", task.withResponsibilities(LEAD.withWording(text("led by")))),
        objective(
            "responsibility.citations", task.withResponsibilities(LEAD.withCitations(CITATION))),
        indicator("citations", INDICATOR.withCitations(CITATION)),
        indicator("scope in other languages", INDICATOR.withScope(both)),
        indicator(
            "measurements",
            INDICATOR.withMeasurements(Measurement.builder().value(IndicatorValue.of(3)).build())),
        indicator("baseline", INDICATOR.withBaseline(words)),
        target("citations", TARGET.withCitations(CITATION)),
        target("statement in other languages", TARGET.withStatement(both)),
        target("dimensions", Target.builder().from(TARGET).putDimension("sex", "women").build()),
        target(
            "value in other languages",
            Target.builder()
                .comparator(TargetComparator.QUALITATIVE)
                .value(IndicatorValue.of(both))
                .build()),
        target("baseline", TARGET.withBaseline(words)));
  }

  @ParameterizedTest
  @MethodSource("withoutPlace")
  void namesWhatHasNoPlace(String lost, Edition edition) {
    Writing writing = OutlineWriter.standard().write(edition);
    assertEquals(
        lost,
        writing.losses().stream()
            .map(loss -> (loss.path() + " " + loss.part()).strip())
            .reduce((one, two) -> one + "; " + two)
            .orElse(""));
    assertEquals(
        "The printed text has no place for it; JSON has.", writing.losses().get(0).reason());
  }

  @Test
  void namesAVersionThatIsAtHand() {
    Edition edition =
        PLAIN.withVersions(EditionVersion.builder().label("first").build()).withVersion("first");
    assertEquals(
        "[edition.versions, edition.version]",
        OutlineWriter.standard().write(edition).losses().stream()
            .map(loss -> loss.part())
            .toList()
            .toString());
  }

  @Test
  void aBaselineKeepsItsDateWithoutAValueThatIsNotExact() {
    StatedDate date = StatedDate.printed(PartialDate.of(2020));
    Baseline about =
        Baseline.builder().value(IndicatorValue.of(Quantity.about(40))).date(date).build();
    Edition edition =
        PLAIN.withSections(
            Section.builder().title(text("S")).addIndicator(INDICATOR.withBaseline(about)).build());
    Writing writing = OutlineWriter.standard().write(edition);
    assertEquals(1, writing.losses().size());
    assertEquals(
        Optional.of(Baseline.builder().date(date).build()),
        OutlineReader.standard()
            .readMarkdown(writing.text())
            .value()
            .edition()
            .sections()
            .get(0)
            .indicators()
            .get(0)
            .baseline());
  }

  @Test
  void translationsAreLeftOutAndTheOriginalIsKept() {
    LocalizedText both = LocalizedText.original("fr", "Droits").withTranslation("en", "Rights");
    Writing writing =
        OutlineWriter.standard().write(PLAIN.withSections(Section.builder().title(both).build()));
    assertEquals(
        LocalizedText.original("fr", "Droits"),
        OutlineReader.standard()
            .readMarkdown(writing.text())
            .value()
            .edition()
            .sections()
            .get(0)
            .title());
  }
}
