package org.rightsplan.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.section;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.sample.SamplePlan;

/** Plain text and Markdown: layout, escaping, wide characters. */
class FormsTest {

  private static final int WIDEST = 100;

  private static Report report(Block... blocks) {
    return new Report(ImmutableList.copyOf(blocks));
  }

  private static String markdown(String paragraph) {
    return report(new Block.Paragraph(paragraph)).markdown();
  }

  @Test
  void noLineEndsWithABlankAndNoneIsMuchLongerThanAHundredColumns() {
    ComparisonReport sample =
        ComparisonReport.of(EditionDiff.between(SamplePlan.first(), SamplePlan.second()));
    Report section = sample.section(SamplePlan.second().elements().numbered("III").get(0).path());
    for (Report report : List.of(sample.full(), section)) {
      for (String text : List.of(report.text(), report.markdown())) {
        assertTrue(text.endsWith("\n") && !text.endsWith("\n\n"), text);
        text.lines().forEach(line -> assertEquals(line.stripTrailing(), line));
      }
      report.text().lines().forEach(line -> assertTrue(line.length() <= WIDEST, line));
    }
  }

  @Test
  void headingsParagraphsAndPoints() {
    Report report =
        report(
            new Block.Heading(1, "One"),
            new Block.Heading(2, "Two"),
            new Block.Paragraph("Three"),
            new Block.Points(ImmutableList.of("a", "b")));
    assertEquals("One\n===\n\nTwo\n---\n\nThree\n\n  * a\n  * b\n", report.text());
    assertEquals("# One\n\n## Two\n\nThree\n\n- a\n- b\n", report.markdown());
  }

  @Test
  void longTextIsWrappedAndPointsAreIndented() {
    String words = "word ".repeat(60).strip();
    List<String> lines = report(new Block.Points(ImmutableList.of(words))).text().lines().toList();
    assertEquals(4, lines.size());
    assertTrue(lines.get(0).startsWith("  * word") && lines.get(1).startsWith("    word"));
    lines.forEach(line -> assertTrue(line.length() <= WIDEST, line));
    assertEquals(words, String.join(" ", lines).replace("  * ", "").replace("    ", ""));
  }

  @Test
  void textWithoutSpacesIsWrappedToo() {
    for (String text : List.of("环境权利".repeat(40), "x".repeat(250))) {
      List<String> lines = report(new Block.Paragraph("A " + text)).text().lines().toList();
      lines.forEach(line -> assertTrue(columns(line) <= WIDEST, line));
      assertEquals(("A" + text), String.join("", lines).replace(" ", ""));
    }
  }

  @Test
  void columnsOfATableLineUpWithWideAndCombiningCharacters() {
    Report report =
        report(
            new Block.Table(
                ImmutableList.of("before", "after"),
                ImmutableList.of(
                    ImmutableList.of("环境权利", "ENV"),
                    ImmutableList.of("ENV", "x"),
                    ImmutableList.of("ที่อยู่อาศัย", "y"),
                    ImmutableList.of("Ｆｕｌｌ", "z"),
                    ImmutableList.of("한국어", "w"))));
    List<String> lines = report.text().lines().toList();
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
    Report report =
        report(
            new Block.Table(
                ImmutableList.of("one", "two", "three", "four"),
                ImmutableList.of(
                    ImmutableList.of(sentence, sentence, "12", sentence),
                    ImmutableList.of("短".repeat(60), "", "7", "x"))));
    report.text().lines().forEach(line -> assertTrue(columns(line) <= WIDEST, line));
    assertTrue(report.text().contains("12"), report.text());
    assertEquals(60, report.text().chars().filter(c -> c == '短').count());
  }

  @Test
  void aMarkdownTable() {
    Report report =
        report(
            new Block.Table(
                ImmutableList.of("", "now"), ImmutableList.of(ImmutableList.of("a|b", "c\nd"))));
    assertEquals("|  | now |\n| --- | --- |\n| a\\|b | c d |\n", report.markdown());
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
    assertEquals(escaped + "\n", markdown(text));
  }

  @Test
  void lineBreaksAndControlCharactersAreTakenOut() {
    assertEquals("one two three\n", markdown("one\n\ntwo\t\r\n three"));
    assertEquals("one two\n", markdown("one\u2028two"));
    assertEquals("safe\n", markdown("sa\u202Ef\u2066e\u0007"));
    String text = report(new Block.Heading(1, "one\ntwo")).text();
    assertEquals("one two\n=======\n", text);
  }

  @Test
  void aHeadingKeepsItsFinalNumberSign() {
    assertEquals("# Task \\#\n", report(new Block.Heading(1, "Task #")).markdown());
  }

  @Test
  void titlesOfAPlanAreEscapedInWholeReports() {
    String title = "Life | *all* <b>\n# here";
    String markdown =
        ComparisonReport.of(
                EditionDiff.between(
                    edition("One", section("I|x").withTitle(org.rightsplan.Editions.text(title))),
                    edition("Two")))
            .full()
            .markdown();
    assertFalse(markdown.contains("<b>"), markdown);
    assertFalse(markdown.contains(" *all*"), markdown);
    assertTrue(markdown.contains("Life \\| \\*all\\* \\<b\\> # here"), markdown);
    markdown.lines().forEach(line -> assertFalse(line.startsWith("# here"), line));
  }
}
