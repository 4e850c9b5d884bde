package org.rightsplan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElementPathTest {

  private final ElementPath chapter = ElementPath.edition().child(ElementKind.SECTION, 2);
  private final ElementPath task = chapter.child(ElementKind.OBJECTIVE, 0);

  @Test
  void isWrittenAsTheListsItLeadsThrough() {
    assertEquals("sections[2].objectives[0]", task.toString());
    assertEquals("", ElementPath.edition().toString());
    assertEquals(ElementPath.edition(), ElementPath.parse(""));
    assertEquals(task, ElementPath.parse("sections[2].objectives[0]"));
  }

  @Test
  void knowsItsPlace() {
    assertEquals(ElementKind.OBJECTIVE, task.kind());
    assertEquals(0, task.index());
    assertEquals(2, task.depth());
    assertEquals(Optional.of(chapter), task.parent());
    assertEquals(Optional.empty(), ElementPath.edition().parent());
  }

  @Test
  void containsItselfAndWhatIsBelow() {
    assertTrue(chapter.contains(task));
    assertTrue(chapter.contains(chapter));
    assertTrue(ElementPath.edition().contains(task));
    assertFalse(task.contains(chapter));
    assertFalse(ElementPath.parse("sections[1]").contains(task));
    assertFalse(ElementPath.parse("sections[2].indicators[0]").contains(task));
  }

  @Test
  void sortsAsThePageIsPrinted() {
    List<ElementPath> printed =
        Stream.of(
                "",
                "bodies[0]",
                "principles[0]",
                "principles[1]",
                "sections[0]",
                "sections[0].objectives[0]",
                "sections[0].objectives[0].indicators[0]",
                "sections[0].objectives[0].indicators[0].targets[0]",
                "sections[0].objectives[0].indicators[0].measurements[0]",
                "sections[0].objectives[1]",
                "sections[0].objectives[10]",
                "sections[0].indicators[0]",
                "sections[0].sections[0]",
                "sections[0].sections[0].objectives[0]",
                "sections[1]")
            .map(ElementPath::parse)
            .toList();
    assertEquals(printed, printed.stream().sorted().toList());
    assertEquals(
        printed, printed.stream().sorted(java.util.Collections.reverseOrder()).sorted().toList());
  }

  @Test
  void equalsOnlyTheSamePlace() {
    assertEquals(task, chapter.child(ElementKind.OBJECTIVE, 0));
    assertEquals(task.hashCode(), chapter.child(ElementKind.OBJECTIVE, 0).hashCode());
    assertNotEquals(task, chapter.child(ElementKind.OBJECTIVE, 1));
    assertNotEquals(task, chapter.child(ElementKind.INDICATOR, 0));
    assertNotEquals(task, chapter);
    assertNotEquals(task, (Object) "sections[2].objectives[0]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sections",
        "sections[]",
        "sections[-1]",
        "sections[1",
        "sections[1].",
        ".sections[1]",
        "sections[1]objectives[0]",
        "Sections[1]",
        "sections[1] ",
        "sections[9999999999]"
      })
  void refusesOtherForms(String text) {
    assertEquals(
        "ElementPath: expected steps such as sections[2] with a dot between two, but got '"
            + text
            + "'",
        assertThrows(IllegalArgumentException.class, () -> ElementPath.parse(text)).getMessage());
  }

  @Test
  void refusesListsThatDoNotExist() {
    assertEquals(
        "ElementPath: expected a list of an edition's elements, but got 'chapters' in"
            + " 'sections[0].chapters[1]'",
        assertThrows(
                IllegalArgumentException.class, () -> ElementPath.parse("sections[0].chapters[1]"))
            .getMessage());
  }

  @Test
  void refusesStepsThatLeadNowhere() {
    assertThrows(
        IllegalArgumentException.class, () -> ElementPath.edition().child(ElementKind.EDITION, 0));
    assertThrows(
        IllegalArgumentException.class, () -> ElementPath.edition().child(ElementKind.SECTION, -1));
  }

  /** As much to read at once as in eight pieces: with a sentence made at each step, 8 times. */
  @Test
  void aVeryLongPathIsReadInTimeThatGrowsWithIt() {
    String few = "sections[0]" + ".sections[0]".repeat(4_000);
    String many = "sections[0]" + ".sections[0]".repeat(32_000);
    assertEquals(many, ElementPath.parse(many).toString());
    double least = Double.MAX_VALUE;
    // What else the machine does mostly slows down both, and not in every round one of them.
    for (int round = 0; round < 20; round++) {
      double inPieces = work(few, 8);
      least = Math.min(least, work(many, 1) / inPieces);
    }
    assertTrue(least <= 4, least + " times as long");
  }

  private static double work(String path, int times) {
    long before = System.nanoTime();
    for (int i = 0; i < times; i++) {
      assertEquals(path.length(), ElementPath.parse(path).toString().length());
    }
    return System.nanoTime() - before;
  }
}
