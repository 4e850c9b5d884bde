package org.rightsplan.stratml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.rightsplan.interchange.Writing;
import org.rightsplan.model.Citation;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Identifier;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorType;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Measure;
import org.rightsplan.model.Measurement;
import org.rightsplan.model.Objective;
import org.rightsplan.model.ObjectiveLevel;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Period;
import org.rightsplan.model.Principle;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibleBody;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;
import org.rightsplan.model.SourceDocument;
import org.rightsplan.model.SourceKind;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.Unit;

/** The documents of a plan that StratML has a place for throughout, line by line. */
class StratmlDocumentTest {

  private static LocalizedText text(String text) {
    return LocalizedText.of("en", text);
  }

  private static Citation other(String text) {
    return Citation.builder().source("stratml").paragraph("OtherInformation").note(text).build();
  }

  private static Section introduction(String title, String chapeau) {
    return Section.builder()
        .title(text(title))
        .kind(SectionKind.INTRODUCTION)
        .chapeau(text(chapeau))
        .build();
  }

  private static Indicator indicator() {
    return Indicator.builder()
        .id("_i1")
        .number("a")
        .name(text("Cases heard"))
        .measure(Measure.QUANTITATIVE)
        .type(IndicatorType.OUTCOME)
        .unit(Unit.of("cases"))
        .addTarget(
            Target.builder()
                .comparator(TargetComparator.EQUAL)
                .value(IndicatorValue.of(200))
                .due(StatedDate.printed(PartialDate.of(2012, 12, 31)))
                .putDimension("sex", "women")
                .build())
        .addMeasurement(
            Measurement.builder()
                .value(IndicatorValue.of(150))
                .period(Period.of(PartialDate.of(2011, 1, 1), PartialDate.of(2011, 12, 31)))
                .comment(text("As of December"))
                .build())
        .addCitation(other("Counted by the courts"))
        .build();
  }

  private static Edition edition() {
    Responsibility justice =
        Responsibility.builder()
            .body("Ministry of Justice")
            .wording(text("drafts the bill"))
            .addCitation(
                Citation.builder()
                    .source("stratml")
                    .paragraph("RoleType")
                    .note("Beneficiary Performer")
                    .build())
            .build();
    return Edition.builder()
        .id("e")
        .title(text("Rights & duties"))
        .addCitation(other("Second printing"))
        .period(Period.of(PartialDate.of(2010, 1, 1), PartialDate.of(2012, 12, 31)))
        .published(PartialDate.of(2010, 2, 3))
        .addSection(
            introduction("Introduction", "Why there is a plan")
                .withSections(
                    introduction("Ministry of Justice", "It leads.").withResponsibilities(justice),
                    introduction("Vision", "A just society").withId("_v"),
                    introduction("Mission", "To enact the law").withId("_m")))
        .addPrinciple(Principle.builder().title(text("Equality")).statement(text("All")).build())
        .addSection(
            Section.builder()
                .id("_g1")
                .number("1")
                .kind(SectionKind.GOAL)
                .title(text("Fair trial"))
                .addResponsibility(Responsibility.builder().body("Courts").build())
                .addCitation(other("From the chapter on courts"))
                .addObjective(
                    Objective.builder()
                        .id("_o1")
                        .level(ObjectiveLevel.OBJECTIVE)
                        .number("1.1")
                        .title(text("Shorter trials"))
                        .statement(text("Halve the time"))
                        .addResponsibility(justice)
                        .addCitation(other("New"))
                        .addIndicator(indicator())
                        .build())
                .build())
        .addBody(
            ResponsibleBody.builder()
                .id("Ministry of Justice")
                .name(text("Ministry of Justice"))
                .classification("Organization")
                .addIdentifier(new Identifier("acronym", "MoJ"))
                .addIdentifier(new Identifier("stratml", "_b1"))
                .build())
        .addBody(ResponsibleBody.builder().id("Courts").name(text("Courts")).build())
        .addSource(
            SourceDocument.builder()
                .id("stratml")
                .title(text("Rights & duties"))
                .kind(SourceKind.PLAN_TEXT)
                .url("http://example.org/plan.xml")
                .build())
        .build();
  }

  @Test
  void partTwoHoldsEverything() {
    Writing writing = new StratmlWriter(StratmlPart.PART_2, "en").write(edition());

    assertEquals(StratmlFiles.text("part2-written.xml"), writing.text());
    assertEquals(ImmutableList.of(), writing.losses());
    assertEquals(edition(), StratmlReader.of("e", "en").read(writing.text()).value());
    StratmlFiles.validate(StratmlPart.PART_2, writing.text());
  }

  @Test
  void partOneLeavesIndicatorsAndRolesOut() {
    Writing writing = new StratmlWriter(StratmlPart.PART_1, "en").write(edition());

    assertEquals(StratmlFiles.text("part1-written.xml"), writing.text());
    assertEquals(
        """
        sections[0].sections[0] responsibility.citations: StratML has no element for it
        sections[1].objectives[0] responsibility.citations: StratML has no element for it
        sections[1].objectives[0] objective.indicators: Part 1 has no indicators; Part 2 has
        """,
        StratmlFiles.lines(writing));
    StratmlFiles.validate(StratmlPart.PART_1, writing.text());
  }
}
