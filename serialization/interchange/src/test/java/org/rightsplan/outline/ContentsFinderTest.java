package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsplan.interchange.Reading;

/** Which lines are a table of contents, and where it ends. */
class ContentsFinderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Contents\nI. Water 3\nII. Air 5\n",
        "Contents\n\nI. Water\t3\nII. Air\t5\n",
        "TABLE OF CONTENTS\nI. Water ........ 3\nII. Air ........ 5\n",
        "C o n t e n t s\nI. Water 3\nII. Air 5\n",
        "Contents\nForeword  iv\nI. Water   1\nII. Air   5\n",
        "Contents\nI. Water, and what towns\nand villages need 3\nII. Air 5\n",
        "Contents\nI. Water\nII. Air\n",
        "Contents\n\nI. Water\n\nII. Air\n\n",
      })
  void theContentsEndWhereThePlanBegins(String contents) {
    Reading<Outline> reading =
        Sketch.read(
            "Plan\n\n" + contents + "\nI. Water\n\n- Dig wells.\n\nII. Air\n\n- Plant trees.\n");
    assertEquals(
        "3 CONTENTS " + contents.strip().replaceAll("\\s*\n+", " / ") + "\n",
        Sketch.margins(reading));
    assertEquals("Plan\nI Water\n- Dig wells.\nII Air\n- Plant trees.\n", Sketch.whole(reading));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I. Water ........ 3\nII. Air ........ 5\nIII. Soil ........ 7\n",
        "I. Water . . . . 3\nII. Air . . . . 5\n\nIII. Soil . . . . 7\n",
        "I. Water ······ 3\nII. Air ······ 5\nIII. Soil ······ 7\n",
        "I. Water …… 3\nII. Air …… 5\nIII. Soil …… 7\n",
        "I. Water ____ 3\nII. Air ____ 5\nIII. Soil ____ 7\n",
        "I. Water\t3\nII. Air\t5\nIII. Soil\t7\n",
        "I. Water    3\nII. Air    5\nIII. Soil    7\n",
        "I. Water ........ 3\nII. Air ........ 5\nIII. Soil ........ 7\nIV. Sand and\nstones ........ 7\nAnnex ........ xii\n",
        "一、水．．．．３\n二、气．．．．５\n三、土．．．．７\n",
      })
  void entriesWithLeadersNeedNoTitle(String entries) {
    assertEquals(
        "3 CONTENTS " + entries.strip().replaceAll("\\s*\n+", " / ") + "\n",
        Sketch.margins(Sketch.read("Plan\n\n" + entries + "\n1. Rights\n\n- One\n")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I. Water ........ 3\nII. Air ........ 5\n",
        "I. Water 3\nII. Air 5\nIII. Soil 7\n",
        "I. Water ........ 12345\nII. Air ........ 12345\nIII. Soil ........ 12345\n",
        ".... 3 .... 4\nWords\n",
        "Contents\n",
        "Contents of the plan\nI. Water 3\nII. Air 5\n",
        "Contents\n- Water\n- Air\n",
        "Contents\nI. Water\nII. Air\n",
        "Contents\nI. Water 3\n",
        "Contents\nI. Water\nII. Air 3\n",
      })
  void otherLinesAreNoContents(String lines) {
    assertEquals("", Sketch.margins(Sketch.read("Plan\n\n" + lines + "\n1. Rights\n\n- One\n")));
  }

  @ParameterizedTest
  @CsvSource({"398, true", "399, false"})
  void contentsWithoutNumbersAreNotLookedForForEver(int lines, boolean found) {
    String titles = "";
    for (int i = 1; i < lines; i++) {
      titles += "Title " + "abcdefghij".charAt(i % 10) + i + "x\n";
    }
    Reading<Outline> reading =
        Sketch.read("Plan\n\nContents\nWater\n" + titles + "\nWater\n\n- Dig wells.\n");
    assertEquals(found, Sketch.margins(reading).startsWith("3 CONTENTS"));
  }

  @Test
  void contentsAtTheEndOfATextAreNone() {
    assertEquals("", Sketch.margins(Sketch.read("Plan\n\nI. A\n\n- b\n\nContents\n")));
    assertEquals(
        "7 CONTENTS Contents / I. A 1 / II. B 2\n",
        Sketch.margins(Sketch.read("Plan\n\nI. A\n\n- b\n\nContents\nI. A 1\nII. B 2\n")));
  }

  @ParameterizedTest
  @CsvSource({"120, true", "121, false"})
  void anEntryIsNoLongerThanTwoLines(int width, boolean entry) {
    String title = "W" + " z".repeat((width - 1) / 2) + "y".repeat((width - 1) % 2);
    String rest = "\nand more 7\n";
    assertEquals(
        entry ? 4 : 2,
        lines(
            Sketch.margins(
                Sketch.read(
                    "Plan\n\nContents\nI. A 3\nII. B 5\n" + title + rest + "\nI. A\n\n- b\n"))));
    String dots = "I. A ..... 3\nII. B ..... 5\nIII. C ..... 6\n";
    assertEquals(
        entry ? 4 : 2,
        lines(
            Sketch.margins(
                Sketch.read(
                    "Plan\n\n"
                        + dots
                        + title
                        + rest.replace("7", "..... 7")
                        + "\nI. A\n\n- b\n"))));
  }

  private static long lines(String contents) {
    return contents.chars().filter(c -> c == '/').count() + (contents.isEmpty() ? -1 : 0);
  }
}
