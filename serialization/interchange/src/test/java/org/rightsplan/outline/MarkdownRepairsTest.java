package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsplan.interchange.InputException;
import org.rightsplan.interchange.InputLimits;
import org.rightsplan.interchange.Reading;
import org.rightsplan.model.Attestation;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Measure;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;

/** The Markdown of a plan after people worked on it: what is taken, and what they are told. */
class MarkdownRepairsTest {

  private static final String HEAD = "---\nrightsplan: 1\nid: e\nlanguage: en\n---\n# P\n\n";

  private static Reading<Outline> readAll(String markdown) {
    Reading<Outline> reading = OutlineReader.standard().readMarkdown(markdown);
    Tiling.check(reading);
    return reading;
  }

  private static Reading<Outline> read(String body) {
    return readAll(HEAD + body);
  }

  private static Edition edition(String body) {
    Reading<Outline> reading = read(body);
    assertEquals("", findings(reading));
    return reading.value().edition();
  }

  private static String findings(Reading<Outline> reading) {
    return reading.findings().stream()
        .map(f -> f.place().line() + " " + f.code() + " '" + f.text() + "': " + f.message() + "\n")
        .collect(Collectors.joining());
  }

  private static List<String> titles(List<Section> sections) {
    return sections.stream().map(section -> section.title().text()).toList();
  }

  @Test
  void saysWhichKeysOfTheFrontMatterAreWrong() {
    Reading<Outline> reading =
        readAll(
            """
            ---
            rightsplan: 1
            id: e
            language: en
            colour: red
            ordinal: 0
            status: great
            period: 2026/2020
            published: soon
            languages: en, x_y
            authoritative-language: fr
            transcription: half
            ---
            # P
            """);
    assertEquals(
        List.of(
            "colour: red",
            "ordinal: 0",
            "status: great",
            "period: 2026/2020",
            "published: soon",
            "languages: en, x_y",
            "authoritative-language: fr",
            "transcription: half"),
        reading.findings().stream().map(found -> found.text()).toList());
    assertEquals(
        "expected a known key of the front matter, but got 'colour'; it is left out",
        reading.findings().get(0).message());
    assertEquals(
        "expected a right value, but: Edition.ordinal: expected 1 or more, but got 0; it is left"
            + " out",
        reading.findings().get(1).message());
    assertEquals(
        "expected a right value, but: expected one of [unstated, draft, adopted, amended,"
            + " completed, withdrawn], but got 'great'; it is left out",
        reading.findings().get(2).message());
    assertEquals(
        Edition.builder().id("e").title(LocalizedText.of("en", "P")).build(),
        reading.value().edition());
  }

  @Test
  void aPlanWithoutATitleIsCalledByItsId() {
    Reading<Outline> reading = readAll(HEAD.replace("# P\n", ""));
    assertEquals(
        "test",
        OutlineReader.standard()
            .withId("test")
            .readMarkdown("---\nrightsplan: 1\n---\n")
            .value()
            .edition()
            .title()
            .text());
    assertEquals(
        "1 NO_TITLE '': expected a heading of level 1, but found none; 'edition' was taken\n",
        findings(reading));
  }

  @Test
  void anotherHeadingOfTheFirstLevelIsASection() {
    assertEquals(List.of("A", "B"), titles(edition("## A\n\n# B\n").sections()));
  }

  @Test
  void headingsMayLeaveALevelOut() {
    Edition edition = edition("## A\n\n#### B\n\n### C\n\n## D\n");
    assertEquals(List.of("A", "D"), titles(edition.sections()));
    assertEquals(List.of("B", "C"), titles(edition.sections().get(0).sections()));
  }

  @Test
  void aLevelThatIsNoNumberIsOfItsHeading() {
    assertEquals(List.of("A", "B"), titles(edition("## A\n\n`level: deep`\n\n## B\n").sections()));
  }

  @Test
  void anEmptyHeadingIsLeftOut() {
    Reading<Outline> reading = read("##\n\n## A\n");
    assertEquals(
        "8 UNPLACED '##': expected a title, but found none; it is left out\n", findings(reading));
    assertEquals(List.of("A"), titles(reading.value().edition().sections()));
  }

  @Test
  void paragraphsBelongAboveTheCommitments() {
    Reading<Outline> reading =
        read("Before.\n\n## A\n\nOne.\n\nTwo.\n\n- Task\n\nAfter.\n\n## B\n\n- Task\n");
    String left = "expected a list or heading, but found a paragraph; it is left out\n";
    assertEquals(
        "8 TEXT_AFTER_COMMITMENTS 'Before.': "
            + left
            + "18 TEXT_AFTER_COMMITMENTS 'After.': "
            + left,
        findings(reading));
    assertEquals(
        "One.\n\nTwo.", reading.value().edition().sections().get(0).chapeau().orElseThrow().text());
  }

  @Test
  void anItemNeedsASection() {
    assertEquals(
        "8 UNPLACED '- Task': expected a section around this item, but found none; it is left"
            + " out\n",
        findings(read("- Task\n")));
  }

  @Test
  void quotesAndTablesAreLeftOut() {
    assertEquals(
        List.of("> quoted"),
        read("## A\n\n> quoted\n\n---\n").findings().stream().map(found -> found.text()).toList());
  }

  @Test
  void anItemTypedByHandIsATask() {
    Section section =
        edition("## A\n\n- Train judges\n- *2.* **Courts** Build courts\n  in towns\n")
            .sections()
            .get(0);
    Objective first = section.objectives().get(0);
    assertEquals(Objective.task("en", "Train judges"), first);
    Objective second = section.objectives().get(1);
    assertEquals("2.", second.number().orElseThrow());
    assertEquals("Courts", second.title().orElseThrow().text());
    assertEquals("Build courts in towns", second.statement().orElseThrow().text());
  }

  @Test
  void emphasisWithinTheWordsIsNoNumber() {
    Objective task =
        edition("## A\n\n- Train *all* **judges**\n").sections().get(0).objectives().get(0);
    assertEquals(Objective.task("en", "Train all judges"), task);
  }

  @Test
  void anIndicatorSaysWhetherItCounts() {
    List<Indicator> indicators =
        edition("## A\n\n- `indicator` I `quantitative`\n- `indicator` J\n")
            .sections()
            .get(0)
            .indicators();
    assertEquals(Measure.QUANTITATIVE, indicators.get(0).measure());
    assertEquals(Measure.QUALITATIVE, indicators.get(1).measure());
  }

  @Test
  void aPrincipleMayHaveWordsOnly() {
    Edition edition = edition("- `principle` For all\n- `principle` **Care** `reported`\n");
    assertEquals("For all", edition.principles().get(0).title().text());
    assertEquals(Attestation.REPORTED, edition.principles().get(1).attestation());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - T `colour: red` | `colour: red` | expected a known attribute, but got 'colour'; it is left out
          - T `important` | `important` | expected a known attribute, but got 'important'; it is left out
          - `indicator` I `measure: 3` | `measure: 3` | expected a known attribute, but got 'measure'; it is left out
          - T `title-language: fr` | `title-language: fr` | expected a known attribute, but got 'title-language'; it is left out
          """)
  void anAttributeThatNobodyKnowsIsLeftOut(String item, String text, String message) {
    Reading<Outline> reading = read("## A\n\n" + item + "\n");
    assertEquals("10 UNKNOWN_ATTRIBUTE '" + text + "': " + message + "\n", findings(reading));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          `id: ` | expected a value after 'id', but got none
          `tag: ` | expected a value after 'tag', but got none
          `horizon: ` | expected a value after 'horizon', but got none
          `horizon: soon` | expected a right value of 'horizon', but: expected one of [unstated, periodic, long-term], but got 'soon'
          `transcription: half` | expected a right value of 'transcription', but: expected one of [unstated, titles-only, partial, complete], but got 'half'
          """)
  void aCommitmentStaysWithoutAnAttributeThatIsWrong(String attribute, String reason) {
    Reading<Outline> reading = read("## A\n\n- T " + attribute + " `reported`\n");
    assertEquals(
        "10 UNKNOWN_ATTRIBUTE '" + attribute + "': " + reason + "; it is left out\n",
        findings(reading));
    assertEquals(
        Objective.task("en", "T").withAttestation(Attestation.REPORTED),
        reading.value().edition().sections().get(0).objectives().get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - `body: moj` | LocalizedText.texts['en']: expected
          - `lead` | Responsibility.body: expected
          - `indicator` `quantitative` | LocalizedText.texts['en']: expected
          - `principle` `id: p` | LocalizedText.texts['en']: expected
          """)
  void anItemThatIsNoElementIsLeftOut(String item, String reason) {
    Reading<Outline> reading = read("## A\n\n" + item + "\n");
    assertEquals(item, reading.findings().get(0).text());
    assertEquals(
        "expected an element of a plan, but: " + reason,
        reading
            .findings()
            .get(0)
            .message()
            .substring(0, ("expected an element of a plan, but: " + reason).length()));
    assertEquals(1, reading.findings().size());
  }

  @Test
  void whatStandsUnderACommitmentIsAnIndicatorOrABody() {
    Reading<Outline> reading =
        read("## A\n\n- T\n  - `support: moj`\n  - and more\n  - `indicator` I\n");
    assertEquals(
        "12 UNPLACED '- and more': expected an indicator or a body, but found another item; it is"
            + " left out\n",
        findings(reading));
    Objective task = reading.value().edition().sections().get(0).objectives().get(0);
    assertEquals(1, task.responsibilities().size());
    assertEquals(1, task.indicators().size());
  }

  @Test
  void aTargetThatIsNoneIsLeftOut() {
    Reading<Outline> reading =
        read(
            """
            ## A

            - `indicator` I
              - `target: soon`
              - `target: equal` `value: 9`
              - `target: equal` `value: 1E99999`
              - more
            """);
    assertEquals(
        List.of("- `target: soon`", "- `target: equal` `value: 1E99999`", "- more"),
        reading.findings().stream().map(found -> found.text()).toList());
    assertEquals(
        IndicatorValue.of(9),
        reading
            .value()
            .edition()
            .sections()
            .get(0)
            .indicators()
            .get(0)
            .targets()
            .get(0)
            .value()
            .orElseThrow());
  }

  @Test
  void attributesOfASectionAreRightOrLeftOut() {
    Reading<Outline> reading = read("## A\n\n`goal` `transcription: half` `id: s`\n\nWords.\n");
    assertEquals(
        "10 UNKNOWN_ATTRIBUTE '`goal` `transcription: half` `id: s`': expected attributes of a"
            + " section, but: expected one of [unstated, titles-only, partial, complete], but got"
            + " 'half'; they are left out\n",
        findings(reading));
    Section section = reading.value().edition().sections().get(0);
    assertEquals(SectionKind.OTHER, section.kind());
    assertEquals("Words.", section.chapeau().orElseThrow().text());
  }

  @Test
  void aChapeauInAnotherLanguageKeepsIt() {
    Section section = edition("## A\n\n`text-language: fr`\n\nMots.\n").sections().get(0);
    assertEquals(LocalizedText.of("fr", "Mots."), section.chapeau().orElseThrow());
    Reading<Outline> wrong = read("## A\n\n`text-language: ?`\n\nMots.\n");
    assertEquals(
        "10 UNKNOWN_ATTRIBUTE '`text-language: ?`': expected a known attribute, but got"
            + " 'text-language'; it is left out\n",
        findings(wrong));
    assertEquals(
        LocalizedText.of("en", "Mots."),
        wrong.value().edition().sections().get(0).chapeau().orElseThrow());
  }

  @Test
  void takesAsManyLevelsAndBlocksAsTheLimits() {
    OutlineReader small = OutlineReader.standard().withLimits(new InputLimits(1000, 6, 8));
    String deep = "## 1\n\n### 2\n\n#### 3\n\n##### 4\n\n###### 5\n\n###### 6\n\n`level: 6`\n";
    assertEquals(1, small.readMarkdown(HEAD + deep).value().edition().sections().size());
    assertEquals(
        "line 22, column 1: expected at most 6 levels of headings, but this one is deeper",
        assertThrows(
                InputException.class,
                () -> small.readMarkdown(HEAD + deep + "\n###### 7\n\n`level: 7`\n"))
            .getMessage());
    assertEquals(
        "line 22, column 1: expected at most 8 blocks, but here is another",
        assertThrows(InputException.class, () -> small.readMarkdown(HEAD + "## A\n\n".repeat(8)))
            .getMessage());
  }
}
