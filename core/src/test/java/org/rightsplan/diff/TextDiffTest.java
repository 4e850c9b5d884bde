package org.rightsplan.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsplan.diff.TextDiff.Segment;
import org.rightsplan.diff.TextDiff.Sort;

/** Reworded text, word by word or character by character, as people read it. */
class TextDiffTest {

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Build two schools.      | Build four schools.     | Build [-two-]{+four+} schools.
      Build two schools.      | Build two big schools.  | Build two {+big +}schools.
      Build two big schools.  | Build two schools.      | Build two [-big -]schools.
      Write a law             | Enact a law             | [-Write-]{+Enact+} a law
      naïve plan              | naive plan              | [-naïve-]{+naive+} plan
      起草法律草案            | 颁布法律草案            | [-起草-]{+颁布+}法律草案
      减少百分之十            | 减少百分之二十          | 减少百分之{+二+}十
      ลดความยากจน            | ขจัดความยากจน           | [-ล-]{+ขจั+}ดความยากจน
      50 schools              | 500 schools             | [-50-]{+500+} schools
      same                    | same                    | same
      """)
  void showsWhatWentAndWhatCame(String before, String after, String expected) {
    assertEquals(expected, TextDiff.of(before, after).toString());
  }

  @Test
  void whatStayedByChanceBetweenTwoChangesIsToldAsChanged() {
    TextDiff diff =
        TextDiff.of(
            "Reduce the number of poor households to zero in 2020.",
            "Prevent a return of rural poverty to zero in 2020.");
    assertEquals(
        "[-Reduce the number of poor households-]{+Prevent a return of rural poverty+}"
            + " to zero in 2020.",
        diff.toString());
  }

  @Test
  void aLongStretchBetweenTwoChangesStays() {
    TextDiff diff =
        TextDiff.of(
            "By 2020 every village has a paved road and clean water.",
            "By 2025 every village has a paved road and safe water.");
    assertEquals(
        "By [-2020-]{+2025+} every village has a paved road and [-clean-]{+safe+} water.",
        diff.toString());
  }

  @Test
  void marksStayWithTheirLetters() {
    // E with a combining acute accent is one piece.
    TextDiff diff = TextDiff.of("e\u0301tat", "etat");
    assertEquals(
        ImmutableList.of(
            new Segment(Sort.DELETED, "e\u0301tat"), new Segment(Sort.INSERTED, "etat")),
        diff.segments());
  }

  @Test
  void emptyTextsHaveNoSegments() {
    assertEquals(ImmutableList.of(), TextDiff.of("", "").segments());
    assertTrue(TextDiff.of("", "").isUnchanged());
    assertEquals("{+new+}", TextDiff.of("", "new").toString());
    assertEquals("[-old-]", TextDiff.of("old", "").toString());
    assertFalse(TextDiff.of("old", "").isUnchanged());
  }

  @Test
  void hugeTextsWithoutACommonWordAreToldAsReplaced() {
    String before = "alpha ".repeat(5000) + "end";
    StringBuilder after = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      after.append('w').append(i).append(' ');
    }
    after.append("end");
    TextDiff diff = TextDiff.of(before, after.toString());
    assertEquals(
        List.of(Sort.DELETED, Sort.INSERTED, Sort.EQUAL),
        diff.segments().stream().map(Segment::sort).toList());
    assertEquals(" end", diff.segments().get(2).text());
    assertEquals(before, diff.before());
    assertEquals(after.toString(), diff.after());
  }

  @Test
  void aSegmentHasText() {
    IllegalArgumentException failure =
        assertThrows(IllegalArgumentException.class, () -> new Segment(Sort.EQUAL, ""));
    assertEquals(
        "TextDiff.Segment.text: expected text, but got none for EQUAL", failure.getMessage());
  }
}
