package org.rightsplan.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.section;
import static org.rightsplan.Editions.text;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rightsplan.diff.Change;
import org.rightsplan.diff.CorrelationTable;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.diff.TextDiff;
import org.rightsplan.lineage.Lineage;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Jurisdiction;
import org.rightsplan.model.Plan;
import org.rightsplan.model.Section;
import org.rightsplan.patch.EditionPatch;
import org.rightsplan.patch.ThreeWayMerge;
import org.rightsplan.report.ComparisonReport;
import org.rightsplan.report.EditionReport;
import org.rightsplan.report.LineageReport;
import org.rightsplan.report.Report;
import org.rightsplan.report.ReportFormat;
import org.rightsplan.report.ReportOptions;
import org.rightsplan.validation.EditionValidator;

/**
 * Very deep, very long, very many and nothing at all: each ends in an answer or in the error that
 * is documented. The bounds on time are far above what it takes, and far below what a square takes.
 */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LimitsTest {

  private static final int MOST_LEVELS = 400;

  private static Section deep(int levels, String lowest) {
    Section section = section("Level " + levels, lowest);
    for (int level = levels - 1; level > 0; level--) {
      section = section("Level " + level, "Do the thing of level " + level + " well.", section);
    }
    return section;
  }

  private static Edition deepEdition(String title, String lowest) {
    return edition(title, deep(MOST_LEVELS, lowest));
  }

  private static Plan plan(Edition... editions) {
    return Plan.builder()
        .id("plan")
        .name(text("Plan"))
        .jurisdiction(Jurisdiction.iso3166("CN"))
        .addEditions(editions)
        .build();
  }

  private static void everyForm(Report report) {
    for (ReportFormat format : ReportFormat.values()) {
      assertFalse(report.write(format, ReportOptions.defaults()).isBlank());
    }
  }

  @Test
  void theDeepestEditionIsAValueLikeAnyOther() {
    Edition edition = deepEdition("One", COMMITMENTS.get(0));
    Edition same = deepEdition("One", COMMITMENTS.get(0));
    assertEquals(edition, same);
    assertEquals(edition.hashCode(), same.hashCode());
    assertEquals(edition.toString(), same.toString());
    assertNotEquals(edition, deepEdition("One", COMMITMENTS.get(1)));
    assertEquals(MOST_LEVELS, edition.tally().tasks().counted());
    assertEquals(MOST_LEVELS, edition.elements().sections().size());
    assertEquals(List.of(), EditionValidator.standard().validate(edition));
  }

  @Test
  void theDeepestEditionsAreCompared() {
    Edition before = deepEdition("One", COMMITMENTS.get(0));
    Edition after = deepEdition("Two", COMMITMENTS.get(0) + " Tell them of it.");
    EditionDiff diff = EditionDiff.between(before, after);
    assertEquals(MOST_LEVELS, diff.alignment().matches(ElementKind.OBJECTIVE).size());
    EditionPatch patch = EditionPatch.of(diff);
    assertEquals(after, patch.apply(before));
    assertEquals(before, patch.invert().apply(after));
    assertEquals(after, ThreeWayMerge.of(before, after, before).edition());
    // Of each level the section and its task.
    assertEquals(2 * MOST_LEVELS, CorrelationTable.of(diff).rows().size());
    Lineage lineage = Lineage.of(plan(before, after));
    assertEquals(MOST_LEVELS, lineage.inEveryEdition(ElementKind.OBJECTIVE).size());
    everyForm(ComparisonReport.of(diff));
    everyForm(EditionReport.of(before));
    everyForm(LineageReport.of(lineage));
  }

  @Test
  void whatIsDeeperIsRefusedWhenItIsBuilt() {
    Section deepest = deep(MOST_LEVELS, COMMITMENTS.get(0));
    assertEquals(
        "Section.sections: expected at most 400 levels of sections, but got 401",
        assertThrows(IllegalArgumentException.class, () -> section("One more", deepest))
            .getMessage());
    Section empty = section("One more");
    assertThrows(IllegalArgumentException.class, () -> empty.withSections(List.of(empty, deepest)));
    assertThrows(IllegalArgumentException.class, () -> deep(10_000, COMMITMENTS.get(0)));
  }

  @Test
  void aPathOfAMegabyteIsReadAndWritten() {
    String text = "sections[0].".repeat(100_000) + "objectives[7]";
    ElementPath path = ElementPath.parse(text);
    assertEquals(100_001, path.depth());
    assertEquals(text, path.toString());
    assertEquals(path, ElementPath.parse(text));
    assertThrows(IllegalArgumentException.class, () -> ElementPath.parse(text + "."));
  }

  @Test
  void aTextOfAMegabyteIsCompared() {
    String text =
        IntStream.range(0, 180_000).mapToObj(i -> "w" + i % 9_973).collect(Collectors.joining(" "));
    assertTrue(text.length() > 1_000_000);
    Edition before = edition("One", section("Life", text, COMMITMENTS.get(1)));
    Edition after = edition("Two", section("Life", COMMITMENTS.get(1), text + " and more"));
    EditionDiff diff = EditionDiff.between(before, after);
    assertEquals(List.of(), diff.entries(Change.Dropped.class));
    assertEquals(after, EditionPatch.of(diff).apply(before));
    assertEquals(text + "{+ and more+}", TextDiff.of(text, text + " and more").toString());
    everyForm(ComparisonReport.of(diff));
    everyForm(EditionReport.of(after));
    everyForm(LineageReport.of(Lineage.of(plan(before, after))));
  }

  @Test
  void tenThousandIdenticalTasksAreCompared() {
    Edition before =
        edition("One", section("Tasks", Collections.nCopies(10_000, "Do it.").toArray()));
    Edition after =
        edition("Two", section("Tasks", Collections.nCopies(9_990, "Do it.").toArray()));
    EditionDiff diff = EditionDiff.between(before, after);
    assertEquals(9_990, diff.alignment().matches(ElementKind.OBJECTIVE).size());
    assertEquals(10, diff.entries(Change.Dropped.class).size());
    assertEquals(after, EditionPatch.of(diff).apply(before));
    everyForm(ComparisonReport.of(diff));
  }

  @Test
  void editionsOfNothingAreCompared() {
    Edition before = edition("One");
    Edition full = edition("Two", section("Life", COMMITMENTS.get(0)));
    for (Edition after : List.of(edition("One"), edition("Two"), full)) {
      EditionDiff diff = EditionDiff.between(before, after);
      assertEquals(after, EditionPatch.of(diff).apply(before));
      assertEquals(before, EditionPatch.of(diff).invert().apply(after));
      everyForm(ComparisonReport.of(diff));
      everyForm(ComparisonReport.of(diff).correlations());
    }
    everyForm(EditionReport.of(before));
    Lineage lineage = Lineage.of(plan());
    assertEquals(List.of(), lineage.inEveryEdition(ElementKind.OBJECTIVE));
    everyForm(LineageReport.of(lineage));
  }
}
