package org.rightsplan.stratml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsplan.interchange.Writing;
import org.rightsplan.model.Adoption;
import org.rightsplan.model.Attestation;
import org.rightsplan.model.BodyName;
import org.rightsplan.model.Citation;
import org.rightsplan.model.Edition;
import org.rightsplan.model.EditionStatus;
import org.rightsplan.model.EditionVersion;
import org.rightsplan.model.Horizon;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Measure;
import org.rightsplan.model.Objective;
import org.rightsplan.model.ObjectiveLevel;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Period;
import org.rightsplan.model.Principle;
import org.rightsplan.model.Reference;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibilityRole;
import org.rightsplan.model.ResponsibleBody;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;
import org.rightsplan.model.SourceDocument;
import org.rightsplan.model.SourceKind;
import org.rightsplan.model.Tag;
import org.rightsplan.model.Transcription;
import org.rightsplan.model.TranscriptionStatus;

/** What StratML has no place for is named, where it is and why, and nothing else is. */
class StratmlLossesTest {

  private static final String NO_ELEMENT = ": StratML has no element for it\n";

  private static LocalizedText text(String text) {
    return LocalizedText.of("en", text);
  }

  private static final Objective OBJECTIVE =
      Objective.builder().level(ObjectiveLevel.OBJECTIVE).title(text("O")).build();

  private static final Section GOAL =
      Section.builder().kind(SectionKind.GOAL).title(text("G")).addObjective(OBJECTIVE).build();

  private static final Principle PRINCIPLE = Principle.builder().title(text("V")).build();

  private static final ResponsibleBody BODY =
      ResponsibleBody.builder().id("Courts").name(text("Courts")).build();

  private static final Responsibility RESPONSIBILITY =
      Responsibility.builder().body("Courts").build();

  private static final SourceDocument SOURCE =
      SourceDocument.builder().id("stratml").title(text("E")).kind(SourceKind.PLAN_TEXT).build();

  /** An edition of which nothing is lost. */
  private static final Edition PLAIN =
      Edition.builder()
          .id("e")
          .title(text("E"))
          .addPrinciple(PRINCIPLE)
          .addSection(GOAL.withResponsibilities(RESPONSIBILITY))
          .addBody(BODY)
          .addSource(SOURCE)
          .build();

  private static final Indicator INDICATOR =
      Indicator.builder().name(text("I")).measure(Measure.QUALITATIVE).build();

  private static final Citation CITATION = Citation.of("stratml");

  private static String lost(Edition edition) {
    return StratmlFiles.lines(new StratmlWriter(StratmlPart.PART_2, "en").write(edition));
  }

  private static Arguments edition(String part, UnaryOperator<Edition> change) {
    return arguments(part, change.apply(PLAIN));
  }

  private static Arguments goal(String part, UnaryOperator<Section> change) {
    return arguments(
        "sections[0] " + part,
        PLAIN.withSections(change.apply(GOAL.withResponsibilities(RESPONSIBILITY))));
  }

  private static Arguments objective(String part, UnaryOperator<Objective> change) {
    return arguments(
        "sections[0].objectives[0] " + part,
        PLAIN.withSections(
            GOAL.withResponsibilities(RESPONSIBILITY).withObjectives(change.apply(OBJECTIVE))));
  }

  private static Arguments body(String part, UnaryOperator<ResponsibleBody> change) {
    return arguments(part, PLAIN.withBodies(change.apply(BODY)));
  }

  static Stream<Arguments> attributesWithoutElement() {
    return Stream.of(
        edition("edition.ordinal", e -> e.withOrdinal(2)),
        edition("edition.status", e -> e.withStatus(EditionStatus.ADOPTED)),
        edition(
            "edition.adoption",
            e -> e.withAdoption(Adoption.builder().date(PartialDate.of(2009)).build())),
        edition("edition.languages", e -> e.withLanguages("en")),
        edition(
            "edition.versions",
            e -> e.withVersions(EditionVersion.builder().label("amended").build())),
        edition(
            "edition.transcription",
            e -> e.withTranscription(Transcription.of(TranscriptionStatus.PARTIAL))),
        edition("edition.citations", e -> e.withCitations(CITATION)),
        edition(
            "edition.sources 'press'",
            e ->
                e.withSources(
                    SOURCE, SourceDocument.builder().id("press").title(text("P")).build())),
        edition(
            "edition.sources 'stratml'", e -> e.withSources(SOURCE.withPublisher("State Council"))),
        arguments("principles[0] principle.id", PLAIN.withPrinciples(PRINCIPLE.withId("v"))),
        arguments(
            "principles[0] principle.attestation",
            PLAIN.withPrinciples(PRINCIPLE.withAttestation(Attestation.REPORTED))),
        arguments(
            "principles[0] principle.citations",
            PLAIN.withPrinciples(PRINCIPLE.withCitations(CITATION))),
        goal("section.kind", s -> s.withKind(SectionKind.CHAPTER)),
        goal("section.indicators", s -> s.withIndicators(INDICATOR)),
        goal(
            "section.transcription",
            s -> s.withTranscription(Transcription.of(TranscriptionStatus.COMPLETE))),
        goal("section.citations", s -> s.withCitations(CITATION)),
        goal(
            "responsibility.role",
            s -> s.withResponsibilities(RESPONSIBILITY.withRole(ResponsibilityRole.LEAD))),
        goal(
            "responsibility.citations",
            s -> s.withResponsibilities(RESPONSIBILITY.withCitations(CITATION))),
        objective("objective.level", o -> o.withLevel(ObjectiveLevel.TASK)),
        objective("objective.horizon", o -> o.withHorizon(Horizon.LONG_TERM)),
        objective("objective.references", o -> o.withReferences(new Reference.SdgTarget("16.3"))),
        objective("objective.tags", o -> o.withTags(new Tag("group", "women"))),
        objective("objective.attestation", o -> o.withAttestation(Attestation.REPORTED)),
        objective(
            "objective.transcription", o -> o.withTranscription(TranscriptionStatus.TITLES_ONLY)),
        objective("objective.citations", o -> o.withCitations(CITATION)),
        arguments(
            "body 'Police'",
            PLAIN.withBodies(BODY, BODY.withId("Police").withName(text("Police")))),
        body(
            "body 'Courts' beyond its name",
            b -> b.withOtherNames(new BodyName(text("Tribunals"), Optional.empty()))),
        body("body 'Courts' beyond its name", b -> b.withCitations(CITATION)),
        body("body 'Courts' beyond its name", b -> b.withClassification("court")),
        body("body 'Courts' beyond its name", b -> b.withName(text("All courts"))));
  }

  @ParameterizedTest
  @MethodSource("attributesWithoutElement")
  void namesWhatHasNoElement(String place, Edition edition) {
    assertEquals(place + NO_ELEMENT, lost(edition));
  }

  @Test
  void losesNothingOfAnEditionThatSaysNoMore() {
    assertEquals("", lost(PLAIN));
    assertEquals("", lost(PLAIN.withBodies(BODY.withClassification("Generic_Group"))));
    assertEquals("", lost(PLAIN.withSources()));
  }

  @Test
  void namesWhereABodyBelongsAmongOthers() {
    ResponsibleBody ministry = BODY.withId("Ministry").withName(text("Ministry"));
    Edition edition =
        PLAIN.withSections(
            GOAL.withResponsibilities(
                RESPONSIBILITY, Responsibility.builder().body("Ministry").build()));

    assertEquals(
        "body 'Courts' beyond its name" + NO_ELEMENT,
        lost(edition.withBodies(BODY.withParent("Ministry"), ministry)));
    assertEquals(
        "body 'Courts' beyond its name" + NO_ELEMENT,
        lost(edition.withBodies(BODY.withSuccessors("Ministry"), ministry)));
  }

  @Test
  void writesTheIdOfABodyThatTheEditionDoesNotDescribe() {
    Writing writing = new StratmlWriter(StratmlPart.PART_1, "en").write(PLAIN.withBodies());

    assertEquals(
        "sections[0] responsibility.body: the edition has no such body; its id is written\n",
        StratmlFiles.lines(writing));
    assertEquals(
        "Courts",
        StratmlReader.of("e", "en").read(writing.text()).value().bodies().get(0).name().text());
  }

  @Test
  void putsGoalsOfAllLevelsOnOne() {
    Edition nested =
        PLAIN.withSections(
            GOAL.withResponsibilities(RESPONSIBILITY).withObjectives().withSections(GOAL));
    Writing writing = new StratmlWriter(StratmlPart.PART_1, "en").write(nested);

    assertEquals(
        "sections[0].sections[0] section.sections: StratML has goals on one level only\n",
        StratmlFiles.lines(writing));
    Edition back = StratmlReader.of("e", "en").read(writing.text()).value();
    assertEquals(2, back.sections().size());
    assertEquals(1, back.sections().get(1).objectives().size());
  }

  @ParameterizedTest
  @CsvSource({
    "2010, 2012, '2010-01-01', '2012-12-31'",
    "2010-05, 2012-02, '2010-05-01', '2012-02-29'"
  })
  void writesTheFirstAndTheLastDayOfAPeriodWithoutDays(
      String start, String end, String firstDay, String lastDay) {
    Writing writing =
        new StratmlWriter(StratmlPart.PART_1, "en")
            .write(PLAIN.withPeriod(Period.of(PartialDate.parse(start), PartialDate.parse(end))));

    assertEquals(
        "StartDate: StratML takes days only: "
            + start
            + " is written as "
            + firstDay
            + "\n"
            + "EndDate: StratML takes days only: "
            + end
            + " is written as "
            + lastDay
            + "\n",
        StratmlFiles.lines(writing));
    assertEquals(
        Period.of(PartialDate.parse(firstDay), PartialDate.parse(lastDay)),
        StratmlReader.of("e", "en").read(writing.text()).value().period().orElseThrow());
  }

  @Test
  void leavesOutADayOfPublicationThatIsNotKnown() {
    assertEquals(
        "edition.published: StratML takes a day only, and it has none\n",
        lost(PLAIN.withPublished(PartialDate.of(2010, 5))));
  }

  @ParameterizedTest
  @CsvSource({"not a uri", "'http://example.org/ '", "'http://[half'"})
  void leavesOutASourceThatIsNoUri(String url) {
    Writing writing =
        new StratmlWriter(StratmlPart.PART_1, "en").write(PLAIN.withSources(SOURCE.withUrl(url)));

    assertEquals("source.url: it is no URI\n", StratmlFiles.lines(writing));
    assertEquals(-1, writing.text().indexOf("<Source>"));
  }
}
