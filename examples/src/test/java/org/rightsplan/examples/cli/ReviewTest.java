package org.rightsplan.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsplan.alignment.ReviewItem;
import org.rightsplan.alignment.ReviewSheet;
import org.rightsplan.alignment.ReviewSheet.Answer;
import org.rightsplan.alignment.ReviewSheet.Entry;
import org.rightsplan.csv.ComparisonCsv;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.jackson2.RightsPlanJson;
import org.rightsplan.model.ElementPath;

/** Doubtful matches go out into a file, and what a person decided comes back. */
class ReviewTest {

  private static final RightsPlanJson JSON = RightsPlanJson.standard();
  private static final String[] CHINA = {"--reference", "china", "--from", "2016"};

  @TempDir Path folder;
  PlanFiles files;

  @BeforeEach
  void setUp() {
    files = new PlanFiles(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"review.csv", "review.json"})
  void whatAPersonDecidesIsObeyed(String name) {
    String file = files.name(name);
    assertEquals(0, Run.of(words("review", CHINA, "-o", file)).code());
    ReviewSheet sheet = sheet(files.read(name), name);
    Entry doubtful = firstMissed(sheet);
    assertFalse(matches(compare(), doubtful));

    ReviewSheet decided =
        new ReviewSheet(
            sheet.before(),
            sheet.after(),
            sheet.entries().stream()
                .map(entry -> entry.equals(doubtful) ? entry.withAnswer(Answer.SAME) : entry)
                .collect(ImmutableList.toImmutableList()));
    files.write(name, text(decided, name));
    assertTrue(matches(compare("--decisions", file), doubtful));

    Run left = Run.of(words("review", CHINA, "--decisions", file, "--format", "json"));
    assertFalse(
        JSON.read(left.out(), ReviewSheet.class).entries().stream()
            .anyMatch(entry -> entry.before().equals(doubtful.before())));
  }

  private static Entry firstMissed(ReviewSheet sheet) {
    return sheet.entries().stream()
        .filter(entry -> entry.reason().equals(Optional.of(ReviewItem.Reason.NEAR_MISS)))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "review.html, <html lang=\"es\"",
    "review.md, '# Por decidir: '",
    "review.txt, 'Por decidir: '"
  })
  void thePairsAreWrittenForReadingToo(String name, String start) {
    String file = files.name(name);
    Run run = Run.of(words("review", CHINA, "-o", file, "--language", "es"));
    assertEquals(0, run.code(), run.err());
    String report = files.read(name);
    assertTrue(report.contains(start), report);
    assertTrue(report.contains("no emparejados, pero casi"), report);
    Run refused = Run.of(words("review", CHINA, "-o", files.name("review.pdf")));
    assertEquals(ExitCode.USAGE.number(), refused.code());
    assertTrue(refused.err().contains("expected a name in .csv, .json, .txt, .md or .html"));
  }

  private static EditionDiff compare(String... more) {
    Run run = Run.of(words("compare", words("--format=json", CHINA), more));
    assertEquals(0, run.code(), run.err());
    return JSON.read(run.out(), EditionDiff.class);
  }

  private static boolean matches(EditionDiff diff, Entry entry) {
    return diff.alignment()
        .ofBefore(entry.before().get(0))
        .filter(match -> match.after().equals(entry.after()))
        .isPresent();
  }

  private static ReviewSheet sheet(String text, String name) {
    return name.endsWith(".csv")
        ? ComparisonCsv.readReview(text, "china-2016", "china-2021").value()
        : JSON.read(text, ReviewSheet.class);
  }

  private static String text(ReviewSheet sheet, String name) {
    return name.endsWith(".csv") ? ComparisonCsv.write(sheet) : JSON.write(sheet);
  }

  @Test
  void aDecisionThatFitsNothingIsTold() {
    ReviewSheet sheet =
        new ReviewSheet(
            "china-2016",
            "china-2021",
            ImmutableList.of(
                Entry.of(
                    ElementPath.parse("sections[90]"),
                    ElementPath.parse("sections[0]"),
                    Answer.SAME)));
    String file = files.write("unfit.csv", ComparisonCsv.write(sheet));
    Run run = Run.of(words("compare", CHINA, "--decisions", file));
    assertEquals(0, run.code(), run.err());
    assertEquals(
        file
            + ":2:1: warning UNFIT_DECISION: row 1 is not put into effect: the earlier edition has"
            + " no sections[90]\n",
        run.err());
    Run strict = Run.of(words("compare", CHINA, "--decisions", file, "--strict"));
    assertEquals(ExitCode.BAD_INPUT.number(), strict.code());
    String json = files.write("unfit.json", JSON.write(sheet));
    Run others = Run.of("compare", "--reference", "china", "--from", "1", "--decisions", json);
    assertEquals(ExitCode.BAD_INPUT.number(), others.code());
    assertTrue(others.err().contains("china-2009"), others.err());
  }

  @ParameterizedTest
  @CsvSource({
    "twice.csv, ':3:1: warning UNFIT_DECISION: row 2', ', in line 2'",
    "twice.json, ': warning UNFIT_DECISION: decision 2', ', decision 1'"
  })
  void decisionsThatContradictEachOtherAreTold(String name, String start, String end) {
    Entry first =
        Entry.of(ElementPath.parse("sections[0]"), ElementPath.parse("sections[0]"), Answer.SAME);
    Entry second =
        Entry.of(ElementPath.parse("sections[0]"), ElementPath.parse("sections[1]"), Answer.SAME);
    ReviewSheet sheet =
        new ReviewSheet("china-2016", "china-2021", ImmutableList.of(first, second, first));
    String file = files.write(name, text(sheet, name));
    Run run = Run.of(words("compare", CHINA, "--decisions", file));
    assertEquals(0, run.code(), run.err());
    assertEquals(
        file
            + start
            + " is not put into effect: an earlier decision already pairs sections[0] with"
            + " sections[0]"
            + end
            + "\n",
        run.err());
    assertTrue(run.out().contains("Decisions not put into effect"), run.out());
    Run strict = Run.of(words("compare", CHINA, "--decisions", file, "--strict"));
    assertEquals(ExitCode.BAD_INPUT.number(), strict.code());
    assertTrue(strict.err().contains("(--strict), but got 1 that does not"), strict.err());
  }

  @Test
  void aTableWithoutAnswersIsRefused() {
    String file = files.write("none.csv", "anwser,before,after\nsame,sections[0],sections[0]\n");
    Run run = Run.of(words("compare", CHINA, "--decisions", file));
    assertEquals(ExitCode.BAD_INPUT.number(), run.code());
    assertTrue(
        run.err().contains("none.csv:1:1: error: expected a column 'answer', but got [anwser, "),
        run.err());
  }

  @Test
  void theHelpSaysWhereDecisionsApplyAndHowTheyAreWritten() {
    for (String command : List.of("lineage", "check")) {
      assertTrue(
          Run.of(command, "--help").out().replaceAll("\\s+", " ").contains("do not apply."),
          command);
    }
    String help = Run.of("review", "--help").out().replaceAll("\\s+", " ");
    assertTrue(help.contains("several paths in a cell, with semicolons between them"), help);
    assertTrue(help.contains("lineage and check take no decisions."), help);
  }

  @Test
  void faultsInATableAreToldByTheirLine() {
    String table = "answer,before,after\nmaybe,sections[0],sections[1]\n";
    String file = files.write("maybe.csv", table);
    Run run = Run.of(words("compare", CHINA, "--decisions", file));
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().startsWith(file + ":2:1: "), run.err());
    assertTrue(run.err().contains("maybe"), run.err());
    Run strict = Run.of(words("compare", CHINA, "--decisions", file, "--strict"));
    assertEquals(ExitCode.BAD_INPUT.number(), strict.code());
    String both = files.write("both.csv", "answer,before,after\nsame,I.2,I.2\n");
    Run once = Run.of(words("compare", CHINA, "--decisions", both, "--strict"));
    assertTrue(once.err().endsWith("but got 1 that does not\n"), once.err());
    Run other =
        Run.of(words("compare", CHINA, "--decisions", files.write("x.csv", "answer,x\nsame,y\n")));
    assertEquals(ExitCode.BAD_INPUT.number(), other.code());
    assertTrue(other.err().contains("x.csv:1:1: error: expected"), other.err());
  }

  @Test
  void theExitCodeTellsWhetherSomethingIsLeft() {
    assertEquals(1, Run.of(words("review", CHINA, "--exit-code")).code());
    String first = files.first();
    Run same = Run.of("review", first, first, "--exit-code");
    assertEquals(0, same.code(), same.err());
    assertEquals(1, same.out().lines().count());
    String none = files.write("none.csv", same.out());
    assertEquals(0, Run.of("compare", first, first, "--decisions", none).code());
  }

  private static String[] words(String first, String[] middle, String... last) {
    return ImmutableList.<String>builder()
        .add(first)
        .add(middle)
        .add(last)
        .build()
        .toArray(String[]::new);
  }
}
