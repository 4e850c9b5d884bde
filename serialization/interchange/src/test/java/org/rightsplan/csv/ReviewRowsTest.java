package org.rightsplan.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsplan.alignment.Crosswalk;
import org.rightsplan.alignment.ReviewSheet;
import org.rightsplan.interchange.InputException;
import org.rightsplan.interchange.InputFinding;
import org.rightsplan.interchange.Reading;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Section;
import org.rightsplan.validation.Severity;

/** What people write into a table of pairs to decide, as they write it. */
class ReviewRowsTest {

  private static final String T = "sections[0].objectives";
  private static final ElementPath FIRST = ElementPath.parse(T + "[0]");
  private static final ElementPath SECOND = ElementPath.parse(T + "[1]");
  private static final Edition BEFORE = edition("a", "Measure the air", "Plant oaks");
  private static final Edition AFTER = edition("b", "Watch the air", "Plant trees");

  private static Edition edition(String id, String... tasks) {
    Section.Builder section = Section.builder().title(LocalizedText.of("en", "Air"));
    for (String task : tasks) {
      section.addObjective(Objective.task("en", task));
    }
    return Edition.builder()
        .id(id)
        .title(LocalizedText.of("en", "Plan"))
        .addSection(section.build())
        .build();
  }

  private static Reading<Crosswalk> decided(String rows) {
    return ComparisonCsv.readDecisions(rows, BEFORE, AFTER);
  }

  private static String lines(List<InputFinding> findings) {
    return findings.stream()
        .map(found -> found.place() + " " + found.code() + ": " + found.message() + "\n")
        .collect(Collectors.joining());
  }

  @Test
  void whatIsNotPutIntoEffectIsToldAtItsRow() {
    Reading<Crosswalk> reading =
        decided(
            """
            answer,before,after
            ,,

            same,T[0],T[0]
            maybe,T[0],T[1]
            same,T[7],T[1]
            same,T[0],T[0]
            same,T[0],T[1]
            different,T[0],T[0]
            """
                .replace("T[", T + "["));
    assertEquals(
        """
        line 5, column 1 BAD_VALUE: row 2, column 'answer': expected one of [UNDECIDED, SAME, \
        DIFFERENT], but got 'maybe'
        line 6, column 1 UNFIT_DECISION: row 3 is not put into effect: the earlier edition has no \
        T[7]
        line 8, column 1 UNFIT_DECISION: row 5 is not put into effect: an earlier decision already \
        pairs T[0] with T[0], in line 4
        line 9, column 1 UNFIT_DECISION: row 6 is not put into effect: an earlier decision says \
        that T[0] and T[0] are the same, in line 4
        """
            .replace("T[", T + "["),
        lines(reading.findings()));
  }

  @Test
  void aRowWithOnePathThatIsNoneIsLeftOutAsAWholeAndToldOnce() {
    Reading<Crosswalk> reading =
        decided(
            "answer,before,after\n"
                + "same,sections[0].objectives[0]; Sections[0].objectives[1],"
                + "sections[0].objectives[0]\n"
                + "different,\"sections[0].objectives[0], sections[0].objectives[1]\",I.2\n");
    assertEquals(Crosswalk.empty(), reading.value());
    assertEquals(
        """
        line 2, column 6 BAD_VALUE: row 1, column 'before': expected paths such as \
        sections[0].objectives[2] with semicolons between them, of which \
        'Sections[0].objectives[1]' is none, but got 'sections[0].objectives[0]; \
        Sections[0].objectives[1]'
        line 3, column 11 BAD_VALUE: row 2, column 'before': expected paths such as \
        sections[0].objectives[2] with semicolons between them, of which \
        'sections[0].objectives[0], sections[0].objectives[1]' is none, but got \
        'sections[0].objectives[0], sections[0].objectives[1]'
        line 3, column 66 BAD_VALUE: row 2, column 'after': expected paths such as \
        sections[0].objectives[2] with semicolons between them, of which 'I.2' is none, but got \
        'I.2'
        """,
        lines(reading.findings()));
  }

  @Test
  void aPathThatWasAddedAsksForItsTextOrForNone() {
    Reading<ReviewSheet> reading =
        ComparisonCsv.readReview(
            "answer,before,before_text,after,after_text\n"
                + "same,sections[0].objectives[0],Measure the air,"
                + "sections[0].objectives[0]; sections[0].objectives[1],Watch the air\n",
            "a",
            "b");
    assertEquals(ImmutableList.of(), reading.value().entries());
    assertEquals(
        "line 2, column 101 BAD_ROW: row 1, column 'after_text': expected a text for each path in"
            + " 'after', 2 with semicolons between them, or an empty cell, but got 'Watch the"
            + " air'\n",
        lines(reading.findings()));
  }

  @Test
  void aSheetOfTheEditionsInTheOtherOrderIsRefused() {
    String sheet =
        "answer,before,before_text,after,after_text\n"
            + "same,sections[0].objectives[0],Measure the air,"
            + "sections[0].objectives[0],Watch the air\n"
            + "same,sections[0].objectives[0],Measure the air,"
            + "sections[0].objectives[1],Plant trees\n"
            + "different,sections[0].objectives[1],,sections[0].objectives[1],\n";
    assertEquals(1, decided(sheet).findings().size());
    InputException refusal =
        assertThrows(InputException.class, () -> ComparisonCsv.readDecisions(sheet, AFTER, BEFORE));
    assertEquals(
        "line 1, column 1: expected the editions in the order of the sheet, but the texts of its"
            + " earlier elements stand in a, and those of the later ones in b",
        refusal.getMessage());
  }

  @Test
  void whyAPairWasDoubtfulIsNoPartOfTheDecision() {
    Reading<ReviewSheet> reading =
        ComparisonCsv.readReview(
            """
            answer;before;after;reason;confidence
            same;sections[0].objectives[0];sections[0].objectives[0];WEAK;0,525
            same;sections[0].objectives[1];sections[0].objectives[1];so so;half
            """,
            "a",
            "b");
    assertEquals(
        List.of(Optional.of(0.525), Optional.empty()),
        reading.value().entries().stream().map(ReviewSheet.Entry::confidence).toList());
    assertEquals(
        List.of(Severity.NOTE, Severity.NOTE),
        reading.findings().stream().map(InputFinding::severity).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00A0", "\u202F", " \u00A0 ", "\t"})
  void blanksOfAnyKindAroundWordsAndPathsDoNotCount(String blank) {
    String table =
        """
        answer,before,after,confidence
        BsameB,BPB;BQB,BPB;B,B0.5B
        B,P,Q,B
        """
            .replace("P", FIRST.toString())
            .replace("Q", SECOND.toString())
            .replace("B", blank);
    Reading<Crosswalk> reading = decided(table);
    assertEquals("", lines(reading.findings()));
    assertEquals(
        ImmutableList.of(
            new Crosswalk.Decision(
                Crosswalk.Verdict.SAME, ImmutableList.of(FIRST, SECOND), ImmutableList.of(FIRST))),
        reading.value().decisions());
  }
}
