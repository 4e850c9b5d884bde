package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsplan.interchange.Reading;

/** What the blocks of Markdown become, and what of them has no place. */
class MarkdownBlocksTest {

  private static Reading<Outline> read(String text) {
    return Sketch.readMarkdown("# Plan\n\n## A\n\n" + text);
  }

  /** Returns titles and commitments in one line, and the findings after a double bar. */
  private static String line(Reading<Outline> reading) {
    String findings = Sketch.findings(reading).strip().replace("\n", " § ");
    return Sketch.of(reading).strip().replace("\n", " § ").replace(" |", " ¦")
        + (findings.isEmpty() ? "" : " || " + findings);
  }

  /** Of the text, a tilde is a line break. */
  private static void assertLine(String expected, String text) {
    assertEquals(expected, line(read(text.replace('~', '\n') + "\n")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          - b~- c; A § - b § - c
          * b~+ c; A § - b § - c
          - b~  - c~  - d~- e; A § - b / c / d § - e
          - b~  1. c~  2. d~- e; A § - b / 1. c / 2. d § - e
          - b~~  More.~~- c; A § - b / More. § - c
          - b~more~- c; A § - b more § - c
          1. b.~2. c.; A § - 1 b. § - 2 c.
          1) b.~2) c.; A § - 1) b. § - 2) c.
          1. b.~   - c~2. d.; A § - 1 b. / c § - 2 d. || 6 DEEPER_ITEMS c
          1. **B** c.~2. d.; A § - 1 B ¦ c. § - 2 d.
          1. B~~   Words.~~   - c~2. D~~   - e; A §   1 B: Words. §   - c §   2 D §   - e
          - **B** c~- **D**~- e; A § - B ¦ c § - D ¦  § - e
          - [ ] b~- [x] **C** d~- [X] e~- [y] f; A § - b § - C ¦ d § - e § - [y] f
          - [ ]~- b; A § - [ ] § - b
          - [x] **B**~- c; A § - B ¦  § - c
          -~- b; A § - b
          - # b~- c; A: b § - c
          - > b~- c; A: b § - c
          """)
  void lists(String text, String line) {
    assertLine(line, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Words~of many.~~- b; A: Words of many. § - b
          Words  ~of many.~~- b; A: Words / of many. § - b
          Words.~~More.~~- b; A: Words. / More. § - b
          **Words.** More.~~- b; A: Words. More. § - b
          **Words**~~- b; A §   Words §   - b
          **Words.**~~- b; A: Words. § - b
          **1. Words**~~- b; A §   1 Words §   - b
          **Words** and more~~- b; A: Words and more § - b
          ——b~——c; A § - b § - c
          ——b~  wrapped~——c; A § - b wrapped § - c
          ——**B** d~——c; A § - B ¦ d § - c
          · b~· c; A § - b § - c
          > Words.~>~> More.~~- b; A: Words. / More. § - b
          > - b~> - c; A § - b § - c
          Words.~~***~~- b; A: Words. § - b
          权利~法院。~~- b; A: 权利法院。 § - b
          权利~courts。~~- b; A: 权利 courts。 § - b
          """)
  void paragraphs(String text, String line) {
    assertLine(line, text);
  }

  @ParameterizedTest
  @CsvSource({"119, true", "120, false"})
  void aLongLineInBoldIsNoHeading(int length, boolean heading) {
    String words = "W" + " x".repeat((length - 1) / 2) + "y".repeat((length - 1) % 2);
    assertEquals(
        heading,
        read("**" + words + "**\n\n- b\n").value().edition().sections().get(0).sections().size()
            == 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          '    Words~    of many.~~- b'; A: Words of many. § - b
          ```~Words~of many.~```~~- b; A: Words of many. § - b
          ```~Words~of many.; A: Words of many.
          ```text~Words~```~~- b; A: Words § - b || 5 MARKUP text
          ```~```~~- b; A § - b
          """)
  void codeIsWords(String text, String line) {
    assertLine(line, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          <div>b</div>~~- c; A § - c || 5 MARKUP <div>b</div>
          <!-- b -->~~- c; A § - c || 5 MARKUP <!-- b -->
          [b]: https://example.org~~- c; A § - c || 5 MARKUP [b]: https://example.org
          - c <b>d</b>; A § - c d || 5 MARKUP <b> § 5 MARKUP </b>
          - c<br>d<br/>e; A § - c / d / e
          - <br>d; A § - d
          - ![logo](logo.png) d; A § - d || 5 MARKUP ![logo](logo.png)
          - [the law](https://example.org) d; A § - the law d || 5 MARKUP https://example.org
          - [the *law*](<x y> "Law") d; A § - the law d || 5 MARKUP <x y> "Law"
          - [the law]() d; A § - the law d
          - <https://example.org>; A § - https://example.org
          """)
  void markupWithoutWordsIsTold(String text, String line) {
    assertLine(line, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          - a &amp; b = A § - a & b
          - a &amp; b &lt; c &copy; d = A § - a & b < c © d
          - a \\* b \\_ c \\\\ d = A § - a * b _ c \\ d
          - a \\d = A § - a \\d
          - a & b; c = A § - a & b; c
          - &auml;rzte &#x4e2d; = A § - ärzte 中
          - &nosuch; b = A § - &nosuch; b
          - *a* **b** ***c*** = A § - a b c
          - a `b *c*` d = A § - a b *c* d
          - a `` b ` c `` d = A § - a b ` c d
          - a `b~  c` d = A § - a b c d
          - a\\~  b = A § - a / b
          """)
  void wordsAreWhatAReaderSees(String text, String line) {
    assertLine(line, text);
  }

  @Test
  void headingsInItemsAreWords() {
    assertEquals("A § - b / Words § - c", line(read("- b\n\n  ## Words\n\n- c\n")));
  }

  @Test
  void anEmptyHeadingIsNothing() {
    assertEquals("A § - b", line(read("##\n\n- b\n")).replace(" || 5 UNPLACED ##", ""));
  }

  @Test
  void aTableHasASectionOfItsOwnWhereItsTitleSaysSo() {
    assertEquals(
        """
        A
        - Dig wells [lead Town] {20 wells}
        - Lay pipes [lead Region]
        """,
        Sketch.of(
            read(
                """
                | Action | Agency | Indicator |
                |:--|:-:|--:|
                | *Dig* wells | Town | 20 wells |
                | Lay pipes | Region |
                """)));
  }

  @Test
  void cellsBeyondTheLastColumnAreTold() {
    Reading<Outline> reading =
        read("| Action | Agency |\n|---|---|\n| Dig wells | Town | 3 m | 4 m |\n");
    assertEquals("A\n- Dig wells [lead Town]\n", Sketch.of(reading));
    assertEquals("7 UNPLACED 3 m\n7 UNPLACED 4 m\n", Sketch.findings(reading).replace("| ", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Action | Agency~---|---~Dig | Town~| Region; A § - Dig [lead Town] [lead Region]
          Action | Agency~---|---~Dig | Town~| Lay | Region; A § - Dig [lead Town] § - Lay [lead Region]
          Action | Agency~---|---~Dig | Town~| Lay | Region |; A § - Dig [lead Town] § - Lay [lead Region]
          Action | Agency~---|---~Dig | Town~Lay \\| dig | Region; A § - Dig [lead Town] § - Lay | dig [lead Region]
          Action | Agency | Partners~---|---|---~Dig | Town | Bank~| Lay \\| dig | Region; A § - Dig [lead Town] [support Bank] [lead Lay | dig] [support Region]
          | Action | Agency |~|---|---|~| Dig | Town |~| Lay; A § - Dig [lead Town] § - Lay
          > | Action | Agency |~> |---|---|~> | Dig | Town |; A § - Dig [lead Town]
          | | |~|---|---|~| | |~~- b; A § - b
          """)
  void rowsOfTables(String text, String line) {
    assertEquals(
        line.replace('|', '¦'), line(read(text.replace('~', '\n') + "\n")).replace('|', '¦'));
  }

  /** Returns the stretches of the source that the first commitment's words take. */
  private static String stretches(Reading<Outline> reading) {
    return String.join(
        "|",
        reading.value().spans().stream()
            .filter(span -> span.kind() == SpanKind.STATEMENT)
            .map(span -> reading.value().text().substring(span.start(), span.end()))
            .map(words -> words.replace('\n', '~'))
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          a b = a b
          a &amp; b = a |&amp;| b
          &amp; b = &amp;| b
          a &amp; = a |&amp;
          a&amp;b&lt;c = a|&amp;|b|&lt;|c
          a &amp b; = a &amp b;
          a & b; = a & b;
          &#128512; b = &#128512;| b
          a \\* b = a |* b
          a \\& b = a |& b
          a \\* = a |*
          a \\\\ b = a |\\ b
          a \\\\* b* = a |\\* b*
          a \\b = a \\b
          a\\ = a\\
          *a* b = a| b
          a `b` c = a |b| c
          a `` b `` c = a |b| c
          a `b` `b` = a |b| |b
          a `b~b` c = a |`b~b`| c
          a~  b = a|b
          a <br> b = a | b
          [a](c) b = a| b
          [a b](c "d") = a b
          [a][r] b = a| b
          <https://a.org> b = https://a.org| b
          """)
  void wordsKeepTheirPlace(String text, String stretches) {
    assertEquals(
        stretches,
        stretches(read("- " + text.replace('~', '\n') + "\n- z\n\n[r]: c\n"))
            .replaceAll("\\|z$", ""));
  }
}
