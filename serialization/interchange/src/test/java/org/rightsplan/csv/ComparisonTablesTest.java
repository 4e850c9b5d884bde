package org.rightsplan.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsplan.alignment.ReviewItem;
import org.rightsplan.alignment.ReviewSheet;
import org.rightsplan.diff.CorrelationTable;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.interchange.InputException;
import org.rightsplan.interchange.InputFinding;
import org.rightsplan.interchange.InputLimits;
import org.rightsplan.interchange.Reading;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.ResponsibleBody;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;

/** Tables of changes, of correlations and of pairs to decide, cell by cell. */
class ComparisonTablesTest {

  private static final ElementPath FIRST = ElementPath.parse("sections[0].objectives[0]");
  private static final ElementPath SECOND = ElementPath.parse("sections[0].objectives[1]");

  private static String lines(List<InputFinding> findings) {
    return findings.stream()
        .map(found -> found.place() + " " + found.code() + ": " + found.message() + "\n")
        .collect(Collectors.joining());
  }

  private static LocalizedText text(String english) {
    return LocalizedText.of("en", english);
  }

  private static Edition edition(String id, String... tasks) {
    Section.Builder section = Section.builder().title(text("Air")).kind(SectionKind.CHAPTER);
    for (String task : tasks) {
      section.addObjective(Objective.task("en", task));
    }
    return Edition.builder().id(id).title(text("Plan")).addSection(section.build()).build();
  }

  private static final String CHANGES =
      "kind,changes,before,before_name,after,after_name,words,confidence\n";

  @Test
  void aChangeOfATaskIsNamedOnBothSides() {
    EditionDiff diff =
        EditionDiff.between(
            edition("a", "Measure the air of all towns daily"),
            edition("b", "Measure the air of all towns hourly", "Plant trees"));
    assertEquals(
        List.of(
            "OBJECTIVE,Reworded,sections[0].objectives[0],"
                + "\"#1 #1 \"\"Measure the air of all towns daily\"\"\",sections[0].objectives[0],"
                + "\"#1 #1 \"\"Measure the air of all towns hourly\"\"\"",
            "OBJECTIVE,Added,,,sections[0].objectives[1],\"#1 #2 \"\"Plant trees\"\"\""),
        ComparisonCsv.write(diff)
            .lines()
            .skip(1)
            .map(line -> line.replaceFirst(",[^,]*,[0-9.]+$", ""))
            .toList());
  }

  @Test
  void aChangeOfTheEditionOrOfABodyNeedsNoName() {
    Edition before = edition("a", "Measure the air");
    ResponsibleBody body = ResponsibleBody.builder().id("moe").name(text("Ministry")).build();
    EditionDiff diff =
        EditionDiff.between(
            before.withBodies(body),
            before
                .withId("b")
                .withTitle(text("Other plan"))
                .withBodies(body.withName(text("Ministry of the Environment"))));
    for (ChangeRow row : ComparisonCsv.readChanges(ComparisonCsv.write(diff)).value()) {
      assertEquals(Optional.empty(), row.beforeName(), row.words());
      assertEquals(Optional.empty(), row.afterName(), row.words());
    }
    assertEquals(
        List.of(ElementKind.EDITION, ElementKind.BODY),
        diff.entries().stream().map(entry -> entry.kind()).toList());
  }

  @Test
  void rowsOfChangesAreWrittenAndReadAgain() {
    ChangeRow edition =
        new ChangeRow(
            ElementKind.EDITION,
            ImmutableList.of("Retitled"),
            ImmutableList.of(ElementPath.edition()),
            Optional.empty(),
            ImmutableList.of(ElementPath.edition()),
            Optional.empty(),
            "has another title",
            1.0);
    ChangeRow split =
        new ChangeRow(
            ElementKind.OBJECTIVE,
            ImmutableList.of("Split", "Reworded"),
            ImmutableList.of(FIRST),
            Optional.of("Air, task 1"),
            ImmutableList.of(FIRST, SECOND),
            Optional.of("task 1 / task 2"),
            "was split",
            0.75);
    String table = ComparisonCsv.writeChanges(List.of(edition, split));

    assertEquals(
        CHANGES
            + "EDITION,Retitled,edition,,edition,,has another title,1.0\n"
            + "OBJECTIVE,Split; Reworded,sections[0].objectives[0],\"Air, task 1\","
            + "sections[0].objectives[0]; sections[0].objectives[1],task 1 / task 2,was split,"
            + "0.75\n",
        table);
    assertEquals(
        new Reading<>(ImmutableList.of(edition, split), ImmutableList.of()),
        ComparisonCsv.readChanges(table));
  }

  @Test
  void saysWhatIsWrongInARowOfChanges() {
    Reading<ImmutableList<ChangeRow>> reading =
        ComparisonCsv.readChanges(
            CHANGES
                + ",Added,,,x; sections[0],,,2\nTASK,,,,,,,-0.5\nBODY,,,,,,,half\nBODY,,,,,,,0\n");
    assertEquals(
        """
        line 2, column 1 MISSING_VALUE: row 1, column 'kind': expected one of [EDITION, BODY, \
        PRINCIPLE, OBJECTIVE, INDICATOR, TARGET, MEASUREMENT, SECTION], but got nothing
        line 2, column 27 BAD_VALUE: row 1, column 'confidence': expected a number from 0 to 1, \
        but got '2'
        """,
        lines(reading.findings().subList(0, 2)));
    assertEquals(
        List.of("TASK", "-0.5", "half"),
        reading.findings().stream().skip(2).map(InputFinding::text).toList());
    assertEquals(2, reading.value().size());
    assertEquals(0.0, reading.value().get(0).confidence());
  }

  private static final CorrelationTable TABLE =
      new CorrelationTable(
          ImmutableList.of(
              new CorrelationTable.Row(
                  ElementKind.OBJECTIVE,
                  ImmutableList.of(new CorrelationTable.Provision(FIRST, "1.1", "Air; water")),
                  ImmutableList.of(
                      new CorrelationTable.Provision(FIRST, "1.1", "Air"),
                      new CorrelationTable.Provision(SECOND, "1.2", "Water")),
                  true,
                  Optional.of(0.5)),
              new CorrelationTable.Row(
                  ElementKind.SECTION,
                  ImmutableList.of(),
                  ImmutableList.of(
                      new CorrelationTable.Provision(ElementPath.parse("sections[0]"), "1", "Air")),
                  false,
                  Optional.empty())));

  @Test
  void aCorrelationTableIsWrittenAndReadAgain() {
    String table = ComparisonCsv.write(TABLE);
    assertEquals(
        """
        kind,before,before_label,before_heading,after,after_label,after_heading,comparable,\
        confidence
        OBJECTIVE,sections[0].objectives[0],1.1,Air\\\\; water,sections[0].objectives[0]; \
        sections[0].objectives[1],1.1; 1.2,Air; Water,yes,0.5
        SECTION,,,,sections[0],1,Air,no,
        """
            .replace("\\\\", "\\"),
        table);
    assertEquals(
        new Reading<>(TABLE, ImmutableList.of()), ComparisonCsv.readCorrelationTable(table));
  }

  @Test
  void aCorrelationTableMayLackLabelsAndHeadings() {
    Reading<CorrelationTable> reading =
        ComparisonCsv.readCorrelationTable(
            """
            kind,before,before_label,before_heading
            OBJECTIVE,sections[0].objectives[0]; sections[0].objectives[1],1.1,Air
            """);
    assertEquals(
        ImmutableList.of(
            new CorrelationTable.Provision(FIRST, "1.1", "Air"),
            new CorrelationTable.Provision(SECOND, "sections[0].objectives[1]", "")),
        reading.value().rows().get(0).before());
    assertEquals(true, reading.value().rows().get(0).comparable());
  }

  @Test
  void saysWhatIsWrongInACorrelationTable() {
    Reading<CorrelationTable> reading =
        ComparisonCsv.readCorrelationTable(
            "kind,before,comparable\nSECTION,chapter 1,perhaps\n,sections[0],no\n");
    assertEquals(
        """
        line 2, column 19 BAD_VALUE: row 1, column 'comparable': expected yes or no, but got \
        'perhaps'
        line 2, column 9 BAD_VALUE: row 1, column 'before': expected paths such as \
        sections[0].objectives[2] with semicolons between them, of which 'chapter 1' is none, but \
        got 'chapter 1'
        line 3, column 1 MISSING_VALUE: row 2, column 'kind': expected one of [EDITION, BODY, \
        PRINCIPLE, OBJECTIVE, INDICATOR, TARGET, MEASUREMENT, SECTION], but got nothing
        """,
        lines(reading.findings()));
    assertEquals(1, reading.value().rows().size());
  }

  @Test
  void aSheetIsWrittenAndReadAgain() {
    ReviewSheet sheet =
        new ReviewSheet(
            "a",
            "b",
            ImmutableList.of(
                ReviewSheet.Entry.of(FIRST, SECOND, ReviewSheet.Answer.UNDECIDED),
                new ReviewSheet.Entry(
                    ImmutableList.of(FIRST),
                    ImmutableList.of("Measure the air"),
                    ImmutableList.of(FIRST, SECOND),
                    ImmutableList.of("Measure the air", "Measure the water"),
                    Optional.of(ReviewItem.Reason.NEAR_MISS),
                    Optional.of(0.25),
                    ReviewSheet.Answer.SAME,
                    Optional.of("A. Person"),
                    Optional.of("by the annex"))));
    String table = ComparisonCsv.write(sheet);

    assertEquals(
        """
        answer,before,before_text,after,after_text,reason,confidence,decided_by,note
        ,sections[0].objectives[0],,sections[0].objectives[1],,,,,
        SAME,sections[0].objectives[0],Measure the air,sections[0].objectives[0]; \
        sections[0].objectives[1],Measure the air; Measure the water,NEAR_MISS,0.25,A. Person,\
        by the annex
        """,
        table);
    assertEquals(
        new Reading<>(sheet, ImmutableList.of()), ComparisonCsv.readReview(table, "a", "b"));
  }

  @ParameterizedTest
  @CsvSource({
    "'title\nx\n', answer",
    "'before,after\nx,y\n', answer",
    "'answer;note\nsame;x\n', before",
    "'answer;before\nsame;x\n', after"
  })
  void asksForTheColumnsOfASheet(String table, String column) {
    InputException refusal =
        assertThrows(InputException.class, () -> ComparisonCsv.readReview(table, "a", "b"));
    assertTrue(
        String.valueOf(refusal.getMessage())
            .startsWith("line 1, column 1: expected a column '" + column + "', but got ["));
  }

  @Test
  void takesPathsAsDeepAsTheLimitsAndNoMore() {
    String deep = "sections[0]" + ".sections[0]".repeat(InputLimits.STANDARD.depth() - 1);
    assertEquals(
        List.of(ElementPath.parse(deep)),
        ComparisonCsv.readChanges("kind,before\nSECTION," + deep + "\n").value().get(0).before());
    assertEquals(
        CsvCode.BAD_VALUE,
        ComparisonCsv.readChanges("kind,before\nSECTION," + deep + ".sections[0]\n")
            .findings()
            .get(0)
            .code());
  }
}
