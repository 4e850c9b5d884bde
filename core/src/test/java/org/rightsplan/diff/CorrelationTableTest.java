package org.rightsplan.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.path;
import static org.rightsplan.Editions.principle;
import static org.rightsplan.Editions.section;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rightsplan.diff.CorrelationTable.Row;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Located;
import org.rightsplan.model.TranscriptionStatus;
import org.rightsplan.sample.SamplePlan;

/** Old provisions beside new ones. */
class CorrelationTableTest {

  private static final Edition BEFORE =
      edition(
          "Plan",
          section("I|Life", COMMITMENTS.get(0), COMMITMENTS.get(1), COMMITMENTS.get(2)),
          section("II|Justice", COMMITMENTS.get(4), COMMITMENTS.get(6)));

  @Test
  void listsOldProvisionsInTheirOrderThenNewOnes() {
    Edition after =
        edition(
            "Plan",
            section("I|Justice", COMMITMENTS.get(6), COMMITMENTS.get(4), COMMITMENTS.get(0)),
            section("II|Life", COMMITMENTS.get(1), COMMITMENTS.get(9)));
    CorrelationTable table = CorrelationTable.of(EditionDiff.between(BEFORE, after));
    assertEquals(
        """
        I | II
        I #1 | I #3
        I #2 | II #1
        I #3 | -
        II | I
        II #1 | I #2
        II #2 | I #1
        - | II #2"""
            .stripIndent(),
        table.text());
    Row dropped = table.ofBefore(path("sections[0].objectives[2]")).orElseThrow();
    assertTrue(dropped.isDropped());
    assertFalse(dropped.isAdded());
    assertEquals(Optional.empty(), dropped.confidence());
    assertEquals(COMMITMENTS.get(2), dropped.before().get(0).heading());
    Row added = table.ofAfter(path("sections[1].objectives[1]")).orElseThrow();
    assertTrue(added.isAdded());
    assertEquals(Optional.empty(), table.ofAfter(path("principles[0]")));
  }

  @Test
  void marksWhatCannotBeToldWithAQuestion() {
    Edition after =
        edition(
            "Plan",
            section("I|Life", COMMITMENTS.get(0), TranscriptionStatus.PARTIAL),
            section("II|Justice", TranscriptionStatus.TITLES_ONLY));
    CorrelationTable table = CorrelationTable.of(EditionDiff.between(BEFORE, after));
    Row row = table.ofBefore(path("sections[0].objectives[1]")).orElseThrow();
    assertEquals("I #2 | ?", row.toString());
    assertFalse(row.isDropped());
  }

  @Test
  void listsOtherKindsOnRequest() {
    Edition before = edition("Plan", principle("Balance"));
    Edition after = edition("Plan", principle("Balance"), principle("Openness"));
    CorrelationTable table =
        CorrelationTable.of(
            EditionDiff.between(before, after), ImmutableSet.of(ElementKind.PRINCIPLE));
    assertEquals("#1 | #1\n- | #2", table.text());
    assertEquals("Openness", table.rows().get(1).after().get(0).heading());
  }

  @Test
  void everyProvisionStandsInExactlyOneRow() {
    Edition first = SamplePlan.first();
    Edition second = SamplePlan.second();
    CorrelationTable table =
        CorrelationTable.of(
            EditionDiff.between(first, second),
            ImmutableSet.of(
                ElementKind.SECTION,
                ElementKind.OBJECTIVE,
                ElementKind.INDICATOR,
                ElementKind.PRINCIPLE));
    List<ElementPath> old = new ArrayList<>();
    List<ElementPath> fresh = new ArrayList<>();
    for (Row row : table.rows()) {
      row.before().forEach(provision -> old.add(provision.path()));
      row.after().forEach(provision -> fresh.add(provision.path()));
    }
    assertEquals(paths(first), old.stream().sorted().toList());
    assertEquals(paths(second), fresh.stream().sorted().toList());
    assertTrue(table.rows().stream().anyMatch(row -> row.before().size() > 1), "a merge");
    assertTrue(table.rows().stream().anyMatch(row -> row.after().size() > 1), "a split");
    List<Row> inOrder =
        table.rows().stream()
            .filter(row -> !row.before().isEmpty())
            .sorted(Comparator.comparing(row -> row.before().get(0).path()))
            .toList();
    assertEquals(inOrder, table.rows().subList(0, inOrder.size()));
  }

  private static List<ElementPath> paths(Edition edition) {
    List<Located<?>> all = new ArrayList<>();
    all.addAll(edition.elements().principles());
    all.addAll(edition.elements().sections());
    all.addAll(edition.elements().objectives());
    all.addAll(edition.elements().indicators());
    return all.stream().map(Located::path).sorted().toList();
  }
}
