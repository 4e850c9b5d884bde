package org.rightsplan.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rightsplan.validation.Sketch.section;
import static org.rightsplan.validation.Sketch.text;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Citation;
import org.rightsplan.model.CountedThing;
import org.rightsplan.model.Edition;
import org.rightsplan.model.EditionStatus;
import org.rightsplan.model.Jurisdiction;
import org.rightsplan.model.Period;
import org.rightsplan.model.Plan;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.SourceDocument;
import org.rightsplan.model.StatedCount;
import org.rightsplan.model.Transcription;
import org.rightsplan.model.TranscriptionStatus;

class PlanValidationTest {

  private static Edition edition(String id, String period) {
    return Edition.builder().id(id).title(text(id)).period(Period.parse(period)).build();
  }

  private static Plan plan(Edition... editions) {
    return Plan.builder()
        .id("p")
        .name(text("Plan"))
        .jurisdiction(new Jurisdiction("example", "p"))
        .addEditions(editions)
        .build();
  }

  private static List<String> found(Plan plan) {
    return EditionValidator.standard().validate(plan).stream()
        .map(
            finding ->
                finding.severity()
                    + " "
                    + finding.code().name()
                    + " "
                    + finding.edition().orElse("-")
                    + " "
                    + finding.path())
        .map(String::strip)
        .toList();
  }

  @Test
  void gapsBetweenEditionsAreLegal() {
    assertEquals(List.of(), found(plan()));
    assertEquals(
        List.of(),
        found(
            plan(edition("a", "2009/2010"), edition("b", "2012/2015"), edition("c", "2016/2020"))));
  }

  @Test
  void overlapsAreFoundWhereTheyAreCertain() {
    assertEquals(
        List.of("NOTE EDITIONS_OVERLAP b"),
        found(plan(edition("a", "2016/2020"), edition("b", "2019/2023"))));
    assertEquals(List.of(), found(plan(edition("a", "2016/2020"), edition("b", "2020/2024"))));
    assertEquals(
        List.of("NOTE EDITIONS_OVERLAP b"),
        found(plan(edition("a", "2016/2020-12-31"), edition("b", "2020-12-31/2024"))));
    assertEquals(
        List.of("NOTE EDITIONS_OVERLAP b", "NOTE EDITIONS_OVERLAP c"),
        found(plan(edition("a", "2010/.."), edition("b", "2012/2013"), edition("c", "2014/2015"))));
    Edition withdrawn = edition("a", "2016/2020").withStatus(EditionStatus.WITHDRAWN);
    assertEquals(List.of(), found(plan(withdrawn, edition("b", "2018/2023"))));
  }

  @Test
  void editionsStandInOrderAlsoWhereOnlyTheirEndIsKnown() {
    assertEquals(
        List.of("WARNING EDITIONS_OUT_OF_ORDER b"),
        found(plan(edition("a", "2016/2020"), edition("b", "../2010"))));
    assertEquals(List.of(), found(plan(edition("a", "../2010"), edition("b", "2016/2020"))));
  }

  @Test
  void ordinalsRiseAndAreNotUsedTwice() {
    Edition a = edition("a", "2001/2002");
    Edition b = edition("b", "2003/2004");
    Edition c = edition("c", "2005/2006");
    assertEquals(
        List.of("ERROR DUPLICATE_ORDINAL c"),
        found(plan(a.withOrdinal(1), b.withOrdinal(2), c.withOrdinal(1))));
    assertEquals(
        List.of("WARNING EDITIONS_OUT_OF_ORDER c"),
        found(plan(a.withOrdinal(1), b.withOrdinal(3), c.withOrdinal(2))));
    assertEquals(List.of(), found(plan(a.withOrdinal(1), b, c.withOrdinal(4))));
  }

  @Test
  void countsCompareWithOtherEditionsOfThePlan() {
    Citation citation = Citation.of("briefing");
    SourceDocument briefing = SourceDocument.builder().id("briefing").title(text("B")).build();
    StatedCount more =
        StatedCount.of(CountedThing.TASKS, Quantity.nearly(30), citation).withComparedWith("a");
    Transcription said = Transcription.of(TranscriptionStatus.PARTIAL, more);
    Edition a = edition("a", "2001/2002");
    Edition b =
        edition("b", "2003/2004")
            .withSources(briefing)
            .withTranscription(said)
            .withSections(section("A").transcription(said).build());
    assertEquals(List.of(), found(plan(a, b)));
    assertEquals(
        List.of("WARNING DANGLING_EDITION b", "WARNING DANGLING_EDITION b sections[0]"),
        found(plan(b)));
    assertEquals(List.of(), Sketch.found(b), "an edition by itself does not know the others");
  }

  @Test
  void findingsAboutThePlanComeFirstAndThoseAboutEditionsInTheirOrder() {
    Edition a = edition("a", "2001/2002").withCitations(Citation.of("none"));
    Edition b =
        edition("b", "2002-01/2004")
            .withSections(
                section("A").transcription(Transcription.of(TranscriptionStatus.COMPLETE)).build());
    Plan plan = plan(a, b).withCitations(Citation.of("none"));
    assertEquals(
        List.of(
            "ERROR DANGLING_SOURCE -",
            "ERROR DANGLING_SOURCE a",
            "WARNING EMPTY_COMPLETE_SECTION b sections[0]"),
        found(plan));
    assertEquals(Optional.of("b"), EditionValidator.standard().validate(b).get(0).edition());
    SourceDocument known = SourceDocument.builder().id("none").title(text("N")).build();
    assertEquals(
        List.of("ERROR DANGLING_SOURCE a", "WARNING EMPTY_COMPLETE_SECTION b sections[0]"),
        found(plan.withSources(known)));
  }
}
