package org.rightsplan.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.section;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.report.document.Block;
import org.rightsplan.report.document.Document;
import org.rightsplan.report.document.Line;
import org.rightsplan.report.document.Run;
import org.rightsplan.report.form.MarkdownForm;
import org.rightsplan.report.form.TextForm;
import org.rightsplan.sample.SamplePlan;

/** Plain text and Markdown: layout, escaping, wide characters. */
class FormsTest {

  private static final int WIDEST = 100;

  /** A report whose title is a full stop, so that the rest is seen alone. */
  private static Document report(Block... blocks) {
    return new Document(
        Locale.ENGLISH,
        Line.of("."),
        Line.EMPTY,
        new Document.Labels("", "", "", "", "-", "+"),
        ImmutableList.copyOf(blocks));
  }

  private static String text(Block... blocks) {
    return TextForm.write(report(blocks), WIDEST, false).replaceFirst("^\\.\n=\n\n", "");
  }

  private static String markdown(Block... blocks) {
    return MarkdownForm.write(report(blocks)).replaceFirst("^# \\.\n\n", "");
  }

  private static Block paragraph(String text) {
    return Block.Paragraph.of(Line.of(text));
  }

  private static Block points(String... points) {
    return new Block.Points(
        Stream.of(points).map(Line::of).collect(ImmutableList.toImmutableList()));
  }

  private static Block table(List<String> header, List<List<String>> rows) {
    return new Block.Table(
        Line.EMPTY,
        header.stream()
            .map(cell -> new Block.Table.Column(Line.of(cell), false))
            .collect(ImmutableList.toImmutableList()),
        rows.stream()
            .map(row -> row.stream().map(Line::of).collect(ImmutableList.toImmutableList()))
            .collect(ImmutableList.toImmutableList()));
  }

  @Test
  void noLineEndsWithABlankAndNoneIsMuchLongerThanAHundredColumns() {
    ComparisonReport sample =
        ComparisonReport.of(EditionDiff.between(SamplePlan.first(), SamplePlan.second()));
    Report section = sample.section(SamplePlan.second().elements().numbered("III").get(0).path());
    for (Report report : List.of(sample, section)) {
      for (String text : List.of(report.text(), report.markdown())) {
        assertTrue(text.endsWith("\n") && !text.endsWith("\n\n"), text);
        text.lines().forEach(line -> assertEquals(line.stripTrailing(), line));
      }
      report.text().lines().forEach(line -> assertTrue(line.length() <= WIDEST, line));
    }
  }

  @Test
  void headingsParagraphsAndPoints() {
    Block[] blocks = {
      new Block.Part("", Line.of("One"), ImmutableList.of(paragraph("Three"), points("a", "b")))
    };
    assertEquals("One\n---\n\nThree\n\n  * a\n  * b\n", text(blocks));
    assertEquals("## One\n\nThree\n\n- a\n- b\n", markdown(blocks));
  }

  @Test
  void longTextIsWrappedAndPointsAreIndented() {
    String words = "word ".repeat(60).strip();
    List<String> lines = text(points(words)).lines().toList();
    assertEquals(4, lines.size());
    assertTrue(lines.get(0).startsWith("  * word") && lines.get(1).startsWith("    word"));
    lines.forEach(line -> assertTrue(line.length() <= WIDEST, line));
    assertEquals(words, String.join(" ", lines).replace("  * ", "").replace("    ", ""));
  }

  @Test
  void textWithoutSpacesIsWrappedToo() {
    for (String text : List.of("环境权利".repeat(40), "x".repeat(250))) {
      List<String> lines = text(paragraph("A " + text)).lines().toList();
      lines.forEach(line -> assertTrue(columns(line) <= WIDEST, line));
      assertEquals("A" + text, String.join("", lines).replace(" ", ""));
    }
  }

  @Test
  void coloursStandAroundWordsAndNeverComeFromThePlan() {
    Line line =
        Line.of(new Run.Mark(Run.Tone.CAME, "+", "new"))
            .and(Line.of(new Run.Quote(" \u001B[31mred\u0007", "en")));
    String coloured = TextForm.write(report(Block.Paragraph.of(line)), WIDEST, true);
    assertTrue(coloured.endsWith("\u001B[32m[+ new]\u001B[0m [31mred\n"), coloured);
    assertEquals("[+ new] [31mred\n", text(Block.Paragraph.of(line)));
  }

  @Test
  void aTableThatHasNoRoomBecomesPoints() {
    Block table = table(List.of("one", "two", "three"), List.of(List.of("a", "", "c")));
    String narrow = TextForm.write(report(table), 20, false);
    assertTrue(narrow.endsWith("\n  * one: a; three: c\n"), narrow);
  }

  @Test
  void columnsOfATableLineUpWithWideAndCombiningCharacters() {
    String text =
        text(
            table(
                List.of("before", "after"),
                List.of(
                    List.of("环境权利", "ENV"),
                    List.of("ENV", "x"),
                    List.of("ที่อยู่อาศัย", "y"),
                    List.of("Ｆｕｌｌ", "z"),
                    List.of("한국어", "w"))));
    List<String> lines = text.lines().toList();
    assertEquals("  before    after", lines.get(0));
    assertEquals("  --------  -----", lines.get(1));
    for (String line : lines.subList(2, lines.size())) {
      int last = line.lastIndexOf("  ");
      assertEquals(10, columns(line.substring(0, last)), line);
    }
  }

  /** Counts terminal columns in a way of its own: wide ones by script, marks as nothing. */
  private static int columns(String line) {
    return line.codePoints()
        .map(
            c ->
                Character.getType(c) == Character.NON_SPACING_MARK
                    ? 0
                    : Character.isIdeographic(c)
                            || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL
                            || (c >= 0xFF01 && c <= 0xFF5E)
                        ? 2
                        : 1)
        .sum();
  }

  @Test
  void wideTablesAreFoldedIntoTheirColumns() {
    String sentence = "a rather long sentence about something that a plan may say in a table";
    String text =
        text(
            table(
                List.of("one", "two", "three", "four"),
                List.of(
                    List.of(sentence, sentence, "12", sentence),
                    List.of("短".repeat(60), "", "7", "x"))));
    text.lines().forEach(line -> assertTrue(columns(line) <= WIDEST, line));
    assertTrue(text.contains("12"), text);
    assertEquals(60, text.chars().filter(c -> c == '短').count());
  }

  @Test
  void aMarkdownTable() {
    assertEquals(
        "|  | now |\n| --- | --- |\n| a\\|b | c d |\n",
        markdown(table(List.of("", "now"), List.of(List.of("a|b", "c\nd")))));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "a|b, a\\|b",
        "*all* of _it_, \\*all\\* of \\_it\\_",
        "see [here](x), see \\[here\\](x)",
        "<b>1</b> & 2, \\<b\\>1\\</b\\> \\& 2",
        "`code` ~old~, \\`code\\` \\~old\\~",
        "C:\\dir, C:\\\\dir",
        "- not a list, \\- not a list",
        "+ neither, \\+ neither",
        "# no heading, \\# no heading",
        "> no quote, \\> no quote",
        "12. no number, 12\\. no number",
        "3) neither, 3\\) neither",
        "2016-2020 (c)!, 2016-2020 (c)!",
        "2016, 2016",
        "No. 1. of #2, No. 1. of #2"
      })
  void whatAPlanSaysIsNeverMarkup(String text, String escaped) {
    assertEquals(escaped + "\n", markdown(paragraph(text)));
  }

  @Test
  void lineBreaksAndControlCharactersAreTakenOut() {
    assertEquals("one two three\n", markdown(paragraph("one\n\ntwo\t\r\n three")));
    assertEquals("one two\n", markdown(paragraph("one\u2028two")));
    assertEquals("safe\n", markdown(paragraph("sa\u202Ef\u2066e\u0007")));
    assertEquals("half\n", markdown(paragraph("ha\uD83Dlf")));
  }

  @Test
  void aHeadingKeepsItsFinalNumberSign() {
    Block part = new Block.Part("", Line.of("Task #"), ImmutableList.of());
    assertEquals("## Task \\#\n", markdown(part));
  }

  @Test
  void titlesOfAPlanAreEscapedInWholeReports() {
    String title = "Life | *all* <b>\n# here";
    String markdown =
        ComparisonReport.of(
                EditionDiff.between(
                    edition("One", section("I|x").withTitle(org.rightsplan.Editions.text(title))),
                    edition("Two")))
            .markdown();
    assertFalse(markdown.contains("<b>"), markdown);
    assertFalse(markdown.contains(" *all*"), markdown);
    assertTrue(markdown.contains("Life \\| \\*all\\* \\<b\\> # here"), markdown);
    markdown.lines().forEach(line -> assertFalse(line.startsWith("# here"), line));
  }
}
