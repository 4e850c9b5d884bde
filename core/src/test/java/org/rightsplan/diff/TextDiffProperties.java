package org.rightsplan.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rightsplan.diff.TextDiff.Segment;
import org.rightsplan.diff.TextDiff.Sort;

/** The laws of inline differences. */
class TextDiffProperties {

  /** Few different words, so that texts have much in common. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "build",
            "schools",
            "the",
            " ",
            " ",
            "  ",
            ".",
            "教",
            "育",
            "เก",
            "e\u0301",
            "\uD83D\uDE00",
            "\u0301",
            "10",
            "%",
            "\n")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  @Property
  void thePiecesMakeUpBothTexts(@ForAll("texts") String before, @ForAll("texts") String after) {
    TextDiff diff = TextDiff.of(before, after);
    assertEquals(before, diff.before());
    assertEquals(after, diff.after());
    assertEquals(before.equals(after), diff.isUnchanged());
  }

  @Property
  void anyTextIsComparedWithAnyOther(@ForAll String before, @ForAll String after) {
    TextDiff diff = TextDiff.of(before, after);
    assertEquals(before, diff.before());
    assertEquals(after, diff.after());
  }

  @Property
  void neighboursAreOfDifferentSorts(
      @ForAll("texts") String before, @ForAll("texts") String after) {
    List<Segment> segments = TextDiff.of(before, after).segments();
    for (int i = 1; i < segments.size(); i++) {
      assertNotEquals(segments.get(i - 1).sort(), segments.get(i).sort());
      assertFalse(
          segments.get(i - 1).sort() == Sort.INSERTED && segments.get(i).sort() == Sort.DELETED,
          segments.toString());
    }
  }

  @Property
  void aTextPutInTheMiddleIsAllThatCame(@ForAll("texts") String text) {
    String before = "Every village gets " + "clean water.";
    String after = "Every village gets " + "qqq" + text + "zzz clean water.";
    TextDiff diff = TextDiff.of(before, after);
    assertEquals(0, diff.segments().stream().filter(piece -> piece.sort() == Sort.DELETED).count());
  }
}
