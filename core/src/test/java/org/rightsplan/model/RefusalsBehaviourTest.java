package org.rightsplan.model;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A value that contradicts itself cannot be built, and the message names the field. */
class RefusalsBehaviourTest {

  private static final ResponsibleBody BODY =
      ResponsibleBody.builder().id("moj").name(text("Ministry of Justice")).build();
  private static final SourceDocument SOURCE =
      SourceDocument.builder().id("plan").title(text("The plan")).build();
  private static final Citation CITATION = Citation.of("briefing");
  private static final StatedCount STATED =
      StatedCount.of(CountedThing.TASKS, Quantity.exactly(18), CITATION);
  private static final Adoption ADOPTION =
      Adoption.builder().date(PartialDate.of(2020)).body("council").build();

  private static Arguments blank(String field, Executable building) {
    return Arguments.of(field, building);
  }

  static Stream<Arguments> blanks() {
    return Stream.of(
        blank("Edition.id", () -> edition("Plan").withId(" ")),
        blank("Plan.id", () -> plan().id("\t").build()),
        blank("Section.id", () -> section("Work").withId(" ")),
        blank("Section.number", () -> section("Work").withNumber("\u3000")),
        blank("Objective.id", () -> task("Work.").withId("")),
        blank("Objective.number", () -> task("Work.").withNumber(" ")),
        blank("Indicator.id", () -> indicator("Beds").withId(" ")),
        blank("Indicator.number", () -> indicator("Beds").withNumber(" ")),
        blank("Principle.id", () -> principle("Openness").withId(" ")),
        blank("Target.id", () -> target(1).withId(" ")),
        blank("ResponsibleBody.id", () -> BODY.withId(" ")),
        blank("ResponsibleBody.classification", () -> BODY.withClassification(" ")),
        blank("ResponsibleBody.parent", () -> BODY.withParent(" ")),
        blank("ResponsibleBody.successors", () -> BODY.withSuccessors("mof", " ")),
        blank("Responsibility.body", () -> Responsibility.of(" ", ResponsibilityRole.LEAD)),
        blank("SourceDocument.id", () -> SOURCE.withId(" ")),
        blank("SourceDocument.publisher", () -> SOURCE.withPublisher(" ")),
        blank("SourceDocument.url", () -> SOURCE.withUrl(" ")),
        blank("SourceDocument.note", () -> SOURCE.withNote(" ")),
        blank("Citation.source", () -> Citation.of(" ")),
        blank("Citation.page", () -> CITATION.withPage(" ")),
        blank("Citation.paragraph", () -> CITATION.withParagraph(" ")),
        blank("Citation.speaker", () -> CITATION.withSpeaker(" ")),
        blank("Citation.note", () -> CITATION.withNote(" ")),
        blank("StatedCount.comparedWith", () -> STATED.withComparedWith(" ")),
        blank("Adoption.body", () -> ADOPTION.withBody(" ")),
        blank("EditionVersion.label", () -> EditionVersion.builder().label(" ").build()),
        blank("Jurisdiction.scheme", () -> new Jurisdiction(" ", "XX")),
        blank("Jurisdiction.code", () -> new Jurisdiction("own", " ")),
        blank("Identifier.scheme", () -> new Identifier(" ", "1")),
        blank("Identifier.value", () -> new Identifier("own", " ")),
        blank("Unit.name", () -> Unit.of(" ")),
        blank("Tag.scheme", () -> new Tag(" ", "women")),
        blank("Tag.term", () -> Tag.group(" ")),
        blank("Category.category", () -> new IndicatorValue.Category(" ")),
        blank(
            "Unavailable.note",
            () -> new IndicatorValue.Unavailable(UnavailableReason.UNKNOWN, Optional.of(" "))),
        blank(
            "UnRecommendation.symbol", () -> new Reference.UnRecommendation(" ", Optional.empty())),
        blank(
            "UnRecommendation.paragraph",
            () -> new Reference.UnRecommendation("A/1", Optional.of(" "))),
        blank("TreatyArticle.treaty", () -> new Reference.TreatyArticle(" ", Optional.empty())),
        blank(
            "TreatyArticle.article", () -> new Reference.TreatyArticle("CEDAW", Optional.of(" "))),
        blank("Law.identifier", () -> new Reference.Law(text("Act"), Optional.of(" "))),
        blank("Concept.scheme", () -> new Reference.Concept(" ", "1", Optional.empty())),
        blank("Concept.code", () -> new Reference.Concept("own", " ", Optional.empty())));
  }

  private static Plan.Builder plan() {
    return Plan.builder()
        .id("plan")
        .name(text("Plan"))
        .jurisdiction(new Jurisdiction("own", "atlantis"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("blanks")
  void refusesBlankText(String field, Executable building) {
    String message =
        String.valueOf(assertThrows(IllegalArgumentException.class, building).getMessage());
    assertTrue(message.startsWith(field + ": expected text that is not blank"), message);
  }

  private static void assertRefused(String message, Executable building) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, building).getMessage());
  }

  @Test
  void aBodyIsNotItsOwnParentOrSuccessor() {
    assertRefused(
        "ResponsibleBody.parent: expected another body's id, but got its own, 'moj'",
        () -> BODY.withParent("moj"));
    assertRefused(
        "ResponsibleBody.successors: expected other bodies' ids, but got its own, 'moj'",
        () -> BODY.withSuccessors("mof", "moj"));
    assertEquals(List.of("mof"), BODY.withParent("gov").withSuccessors("mof").successors());
  }

  @Test
  void aCommitmentSaysSomething() {
    assertRefused(
        "Objective.statement: expected a statement or a title, but got neither",
        () -> Objective.builder().build());
    assertEquals(text("Title"), task("Words.").withTitle(text("Title")).heading());
    assertEquals(text("Words."), task("Words.").heading());
  }

  @Test
  void anAdoptionOrBaselineSaysSomething() {
    assertThrows(IllegalArgumentException.class, () -> Adoption.builder().build());
    assertThrows(IllegalArgumentException.class, () -> Baseline.builder().build());
    assertDoesNotThrow(() -> Baseline.builder().statement(text("low")).build());
    assertDoesNotThrow(() -> Baseline.builder().value(IndicatorValue.of(3)).build());
    assertDoesNotThrow(() -> Adoption.builder().body("council").build());
    assertDoesNotThrow(() -> Adoption.builder().instrument(text("Decree 1")).build());
  }

  @Test
  void anEditionsOrdinalLanguageAndVersionFitTheRest() {
    Edition plan = edition("Plan").withLanguages("en", "fr");
    assertRefused("Edition.ordinal: expected 1 or more, but got 0", () -> plan.withOrdinal(0));
    assertEquals(1, plan.withOrdinal(1).ordinal().orElseThrow());
    assertRefused(
        "Edition.authoritativeLanguage: expected one of Edition.languages [en, fr], but got 'es'",
        () -> plan.withAuthoritativeLanguage("es"));
    assertEquals("fr", plan.withAuthoritativeLanguage("fr").authoritativeLanguage().orElseThrow());
    assertRefused(
        "Edition.version: expected the label of one of Edition.versions, but got 'second'",
        () ->
            plan.withVersions(EditionVersion.builder().label("first").build())
                .withVersion("second"));
    assertEquals(
        "first",
        plan.withVersions(EditionVersion.builder().label("first").build())
            .withVersion("first")
            .version()
            .orElseThrow());
    String message =
        String.valueOf(
            assertThrows(IllegalArgumentException.class, () -> plan.withLanguages("English words"))
                .getMessage());
    assertTrue(message.startsWith("Edition.languages: "), message);
  }

  @Test
  void aStatedCountHasASourceAndIsBelowZeroOnlyAsADifference() {
    assertRefused(
        "StatedCount.citations: expected at least one citation, since a stated count is somebody's"
            + " statement, but got none for 18 TASKS",
        () -> STATED.withCitations());
    assertThrows(IllegalArgumentException.class, () -> STATED.withQuantity(Quantity.exactly(-1)));
    assertEquals(Quantity.exactly(0), STATED.withQuantity(Quantity.exactly(0)).quantity());
    assertEquals(
        Quantity.exactly(-1),
        STATED.withComparedWith("plan-2020").withQuantity(Quantity.exactly(-1)).quantity());
  }

  @Test
  void aCountIsNotBelowZero() {
    assertRefused(
        "Count.counted: expected 0 or more, but got -1",
        () -> new Count(CountedThing.TASKS, -1, 0, true, ImmutableList.of()));
    assertRefused(
        "Count.reported: expected 0 or more, but got -1",
        () -> new Count(CountedThing.TASKS, 0, -1, true, ImmutableList.of()));
  }

  @Test
  void wordsAreNotReachedExactly() {
    Target words =
        Target.builder()
            .comparator(TargetComparator.QUALITATIVE)
            .value(IndicatorValue.of(text("low")))
            .build();
    assertRefused(
        "Target.value: expected a value other than words, for EQUAL, but got 'low'",
        () -> words.withComparator(TargetComparator.EQUAL));
    assertThrows(
        IllegalArgumentException.class, () -> words.withComparator(TargetComparator.AT_LEAST));
  }

  @Test
  void aRatioHasADenominator() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new IndicatorValue.Ratio(BigDecimal.ONE, new BigDecimal("0.0")));
  }

  @Test
  void sectionsAreNestedFourHundredLevelsDeepAtMost() {
    Section deep = section("Level 1");
    for (int level = 2; level <= 400; level++) {
      deep = Section.builder().title(text("Level " + level)).addSection(deep).build();
    }
    Section deepest = deep;
    assertRefused(
        "Section.sections: expected at most 400 levels of sections, but got 401",
        () -> Section.builder().title(text("Too deep")).addSection(deepest).build());
  }

  @Test
  void anSdgTargetIsAGoalATargetOrAnIndicator() {
    for (String code : List.of("1", "17", "16.3", "16.a", "16.10", "16.3.1")) {
      assertEquals(code, new Reference.SdgTarget(code).code());
    }
    for (String code : List.of("", "0", "18", "16.", "16.e", "16.3.0", "x16")) {
      assertThrows(IllegalArgumentException.class, () -> new Reference.SdgTarget(code), code);
    }
  }

  @Test
  void longValuesAreNamedInFewWords() {
    assertEquals(
        "Edition{id=plan, title=Plan, sections=1}", edition("Plan", section("Work")).toString());
    assertEquals(
        "Plan{id=plan, name=Plan, editions=[one, two]}",
        plan().addEdition(edition("One")).addEdition(edition("Two")).build().toString());
    assertEquals("right:health", Tag.right("health").toString());
    assertEquals(
        "3 of 4",
        new IndicatorValue.Ratio(BigDecimal.valueOf(3), BigDecimal.valueOf(4)).toString());
    assertEquals("yes", new IndicatorValue.YesNo(true).toString());
    assertEquals("no", new IndicatorValue.YesNo(false).toString());
    assertEquals("high", new IndicatorValue.Category("high").toString());
    assertEquals("low", IndicatorValue.of(text("low")).toString());
    assertEquals("2020", StatedDate.printed(PartialDate.of(2020)).toString());
    assertEquals(
        "2020 (inherited from the period)", StatedDate.inherited(PartialDate.of(2020)).toString());
  }
}
