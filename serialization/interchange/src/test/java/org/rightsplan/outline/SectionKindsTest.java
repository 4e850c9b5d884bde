package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsplan.interchange.Reading;
import org.rightsplan.model.Objective;
import org.rightsplan.model.ObjectiveLevel;
import org.rightsplan.model.Section;

/** Of which kind a section is, and what becomes of items that stand in none or in another kind. */
class SectionKindsTest {

  private static void add(Section section, List<String> kinds) {
    kinds.add(section.title().text() + " " + section.kind());
    section.sections().forEach(below -> add(below, kinds));
  }

  private static List<String> kinds(String markdown) {
    List<String> kinds = new ArrayList<>();
    Sketch.readMarkdown(markdown)
        .value()
        .edition()
        .sections()
        .forEach(section -> add(section, kinds));
    return kinds;
  }

  @ParameterizedTest
  @CsvSource({
    "Introduction, INTRODUCTION",
    "Rights, CHAPTER",
    "Annex, ANNEX",
    "Annex on courts, ANNEX",
    "Implementation, IMPLEMENTATION",
    "Implementation of treaties, CHAPTER",
    "Objective 1. Equality, GOAL",
    "Annex 2. Courts, ANNEX",
  })
  void atTheTopAreKnownByTheirTitles(String title, String kind) {
    String words = title.replaceAll("^.* \\d\\. ", "");
    assertEquals(
        List.of(words + " " + kind),
        kinds("# Plan\n\n## " + title + "\n\nSome text stands here.\n"));
  }

  @Test
  void belowAreAspectsWhereTheyHaveCommitments() {
    assertEquals(
        List.of(
            "Rights CHAPTER",
            "Work ASPECT",
            "Rest OTHER",
            "Introduction INTRODUCTION",
            "Annex on courts ASPECT"),
        kinds(
            """
            # Plan

            ## Rights

            ### Work

            - Train judges.

            ### Rest

            Some text.

            ### Introduction

            More text.

            ### Annex on courts

            - Build courts.
            """));
  }

  @Test
  void aLongTitleIsNoAnnexForItsFirstWord() {
    String title =
        "Annex of the courts to the houses of all those who work in them day and night too";
    assertEquals(List.of(title + " CHAPTER"), kinds("# Plan\n\n## " + title + "\n\nText.\n"));
    String shorter = title.substring(0, title.length() - 4);
    assertEquals(List.of(shorter + " ANNEX"), kinds("# Plan\n\n## " + shorter + "\n\nText.\n"));
  }

  @Test
  void itemsOfAnIntroductionAreItsText() {
    Reading<Outline> reading =
        Sketch.readMarkdown("# Plan\n\n## Introduction\n\nFirst.\n\n- One.\n- Two.\n");
    assertEquals("Introduction: First. / One. / Two.\n", Sketch.of(reading));
    assertEquals("7 ITEMS_AS_TEXT One.\n", Sketch.findings(reading));
  }

  @Test
  void commitmentsWithoutASectionAreGivenOne() {
    Reading<Outline> reading = Sketch.readMarkdown("# Plan\n\n- Train judges.\n- Build courts.\n");
    assertEquals("Plan\n- Train judges.\n- Build courts.\n", Sketch.of(reading));
    assertEquals("3 NO_SECTION Train judges.\n", Sketch.findings(reading));
    Section section = reading.value().edition().sections().get(0);
    assertEquals("OTHER", section.kind().name());
    assertEquals(
        List.of(ObjectiveLevel.TASK, ObjectiveLevel.TASK),
        section.objectives().stream().map(Objective::level).toList());
  }

  @Test
  void aTitleWithNothingUnderItIsTold() {
    Reading<Outline> reading = Sketch.readMarkdown("# Plan\n\n## Rights\n\n## Duties\n\nText.\n");
    assertEquals("3 EMPTY_SECTION Rights\n", Sketch.findings(reading));
  }

  @Test
  void wordsBeforeTheFirstSectionAreLeftOut() {
    Reading<Outline> reading = Sketch.readMarkdown("# Plan\n\nOf all.\n\n## Rights\n\nText.\n");
    assertEquals("Rights: Text.\n", Sketch.of(reading));
    assertEquals("3 PREAMBLE Of all.\n", Sketch.findings(reading));
  }

  /** The number of a paragraph is none in the prose in which something may be proposed. */
  @Test
  void theNumbersOfItemsInAnIntroductionCountNothing() {
    assertEquals(
        List.of("[300 judges] 300 judges are trained: EQUAL 300 judges"),
        Sketch.read(
                "Plan\n\nIntroduction\n\n12. 300 judges are trained.\n\n13. The rest is known.\n")
            .value()
            .proposals()
            .stream()
            .map(Shown::of)
            .toList());
  }
}
