package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsplan.interchange.Reading;

/** Which lines are notes at the foot of a page, and what stays with the text. */
class FootnotesTest {

  private static String notes(Reading<Outline> reading) {
    return String.join(
        " § ",
        reading.findings().stream()
            .filter(found -> found.code() == OutlineCode.FOOTNOTE)
            .map(found -> found.text().replace("\n", " / "))
            .toList());
  }

  /** Returns the notes after a bar, and before it what the section says. */
  private static String read(String text) {
    Reading<Outline> reading = Sketch.read("Plan\n\nI. Rights\n\n" + text);
    return (Sketch.of(reading).replace("I Rights", "").strip().replaceAll("\\s*\n\\s*", " § ")
            + " = "
            + notes(reading))
        .strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '- Train judges.¹//¹ See above.' | - Train judges. = ¹ See above.
          '- Train judges.¹//___/¹ See above.' | - Train judges. = ¹ See above.
          '- Train judges.//___/¹ See above.' | - Train judges. = ¹ See above.
          '- Train judges.//¹ See above.//Page 2' | - Train judges. = ¹ See above.
          '- Train judges.//¹ See above.//- Build.' | - Train judges. § - Build. =
          '- Train 3 m² of judges.//² See above.//- Build.' | - Train 3 m² of judges. § - Build. =
          '- Train 3 km² of judges.//² See above.//- Build.' | - Train 3 km² of judges. § - Build. =
          '- Train in form² first.//² See above.//- Build.' | - Train in form first. § - Build. = ² See above.
          '- Train judges¹².//¹² See above.' | - Train judges. = ¹² See above.
          '- Train judges.①//① See above.' | - Train judges. = ① See above.
          '- Train judges.//___/① See above.' | - Train judges. =
          '- Train judges [3] and.//[3] Report.' | - Train judges and. = [3] Report.
          '- Train judges.[3]//[3] Report.' | - Train judges. = [3] Report.
          '- Train judges.//___/[3] Report.' | - Train judges. =
          '- Train judges.(3)//___/(3) Report.' | - Train judges. = (3) Report.
          '- Train judges.(3)//(3) Report.//Page 2' | - Train judges. = (3) Report.
          '- Train judges.//___/(3) Report.' | - Train judges. § - (3) Report. =
          '- Train judges.3//___/3 Report.' | - Train judges. = 3 Report.
          '- Train judges3//___/3 Report.' | - Train judges = 3 Report.
          '- Train judges.3//___/3Report.' | - Train judges. = 3Report.
          '- Train judges.//___/3 See the report.' | - Train judges. = 3 See the report.
          '- Train judges.//3 See the report.//Page 2' | - Train judges. = 3 See the report.
          '- Train judges.3//3 Report.//- Build.' | - Train judges.3 § - Build. =
          '- Train judges.//___/3 Report.' | - Train judges. =
          '- Train judges.//___//3 See the report.' | - Train judges. = 3 See the report.
          '- Train judges.//-----/3 See the report.' | - Train judges. = 3 See the report.
          '- Train judges.//-_-/3 See the report.' | - Train judges. = 3 See the report.
          '- Train judges.//__/3 See the report.' | - Train judges. =
          '- Train judges.3//___/3' | - Train judges.3 =
          '- Train judges.1/- Build.2//1 Report.//2 Note.//Page 1' | - Train judges. § - Build. = 1 Report. § 2 Note.
          '- Train judges.²/- Build.¹//¹ Report./² Note.' | - Train judges. § - Build. = ¹ Report. § ² Note.
          '- Train judges.¹/- Build.¹//¹ Report.' | - Train judges. § - Build. = ¹ Report.
          '- Train judges.1/- Build.1//___/1 Report.' | - Train judges.1 § - Build. = 1 Report.
          '- Train judges.[^a]//[^a]: Report.' | - Train judges. = [^a]: Report.
          '- Train judges.[^a]//[^b]: Report.' | - Train judges.[^a] =
          '- Train judges.[^a]//[^a] Report.' | - Train judges.[^a] =
          """)
  void areThoseThatTheTextRefersTo(String text, String read) {
    assertEquals(read, read(text.replace('/', '\n') + "\n"));
  }

  @Test
  void stayWithTheTextOtherwiseAndAreTold() {
    Reading<Outline> reading =
        Sketch.read("Plan\n\nI. Rights\n\n- Train judges.\n\n___\n3 Report.\n");
    assertEquals("8 TEXT_AFTER_COMMITMENTS 3 Report.\n", Sketch.findings(reading));
  }

  @Test
  void mayBeOfSeveralLines() {
    assertEquals(
        "- Train all the judges of the country and those who want to be judges. § - Build. ="
            + " ¹ As the law of last year has it, which is in force since May; see / the report. §"
            + " ² Not all.",
        read(
            """
            - Train all the judges of the country and those who want to be judges.¹ ²
            - Build.²

            ¹ As the law of last year has it, which is in force since May; see
            the report.

            ² Not all.
            """
                .replace(".¹ ²", ".¹")));
  }

  @Test
  void endWhereTextOfAnotherShapeBegins() {
    assertEquals(
        "- Train judges. § - Build. = ¹ Not all",
        read("- Train judges.¹\n\n¹ Not all\n- Build.\n"));
    assertEquals(
        "- Train judges. § - 1 Build. = ¹ Not all",
        read("- Train judges.¹\n\n¹ Not all\n1. Build.\n").replace("§ 1", "§ - 1"));
    assertEquals(
        "- Train judges. = ¹ Not all.", read("- Train judges.¹\n\n¹ Not all.\nA stray line.\n"));
  }

  @Test
  void ofOneLabelOnTwoPagesEachHasItsOwn() {
    Reading<Outline> reading =
        Sketch.read(
            """
            Plan

            I. Rights

            - Train judges.1
            - Build courts.

            1 Report.

            Page 1

            - Dig wells.1

            1 Another report.

            Page 2
            """);
    assertEquals("I Rights\n- Train judges.\n- Build courts.\n- Dig wells.\n", Sketch.of(reading));
    assertEquals("1 Report. § 1 Another report.", notes(reading));
  }

  @Test
  void aListBeforeThemStays() {
    Reading<Outline> reading =
        Sketch.read(
            """
            Plan

            I. Rights

            (1) Train judges.
            (2) Build courts.(4)

            (3) Dig wells.
            (4) With the budget.

            Page 1
            """);
    assertEquals(
        "I Rights\n- (1) Train judges.\n- (2) Build courts.\n- (3) Dig wells.\n",
        Sketch.of(reading));
    assertEquals("(4) With the budget.", notes(reading));
  }

  @Test
  void whatRefersToThemIsNoPartOfAnyWordOrTitle() {
    Reading<Outline> reading =
        Sketch.read(
            """
            Plan

            I. Rights¹

            All are equal² before the law.

            - Judges³ are trained.

            ¹ Human.
            ² Women too.
            ³ Of all courts.
            """);
    assertEquals(
        "I Rights: All are equal before the law.\n- Judges are trained.\n", Sketch.of(reading));
  }

  @Test
  void aCellKeepsWhatItHasBesides() {
    Reading<Outline> reading =
        Sketch.read(
            """
            Plan

            I. Rights

            Action | Agency
            Train¹ judges | Court²
            Build | Town

            ¹ All.
            ² Supreme.
            """);
    assertEquals(
        "I Rights\n- Train judges [lead Court]\n- Build [lead Town]\n", Sketch.of(reading));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - Train.[^1]//[^1]: See. | - Train. = [^1]: See.
          - Train.[^1]//[^1]: https://example.org | - Train. = [^1]: https://example.org
          - Train.[^1][^2]//[^1]: See.\\[^2]: Or not. | - Train. = [^1]: See. § [^2]: Or not.
          - Train.[^1]//[^1]: See\\    the law. | - Train. = [^1]: See /     the law.
          - Train.[^1]//[^1]: See.//    The law.//- Build. | - Train. § - Build. = [^1]: See. /  /     The law.
          - Train.[^1] | - Train.[^1] =
          - **Train**[^1] judges//[^1]: See. | - Train \\ judges = [^1]: See.
          """)
  void ofMarkdownHaveNames(String text, String read) {
    Reading<Outline> reading =
        Sketch.readMarkdown(
            "# Plan\n\n## I. Rights\n\n"
                + text.replace('\\', '\n').replace('/', '\n').replace("https:\n\n", "https://")
                + "\n");
    assertEquals(
        read.replace('\\', '|'),
        (Sketch.of(reading).replace("I Rights", "").strip().replaceAll("\\s*\n\\s*", " § ")
                + " = "
                + notes(reading))
            .strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          law1 has | 3-4
          law1. | 3-4
          law.1 Then | 4-5
          law,12 | 4-6
          law1, | 3-4
          la1 | none
          law¹⁰ | 3-5
          law① has | 3-4
          law⑳ | 3-4
          law㉑ | none
          law ① | none
          m² is | none
          law[3] | 3-6
          law [3] | 3-7
          ' [3] law' | none
          law[] | none
          law[^a] | 3-7
          law[^a | none
          law[^] | none
          law(3) | 3-6
          law.(3) | 4-7
          law (3) | none
          5(3) | none
          law1a | none
          law1.5 | none
          LAW1 | none
          law 1 | none
          5.1 | none
          law1234 | none
          law”1 | 4-5
          """)
  void areReferredToCloseBehindAWord(String text, String place) {
    List<NoteLabel.Place> found = List.copyOf(NoteLabel.references(text).values());
    assertEquals(place, found.isEmpty() ? "none" : found.get(0).from() + "-" + found.get(0).to());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ¹ See above. | RAISED 1
          ¹⁰ See above. | RAISED 10
          ¹ | none
          ① See above. | CIRCLED ①
          [3] See above. | SQUARE 3
          (3) See above. | ROUND 3
          [^a]: See above. | NAMED a
          [^a] See above. | none
          [^a]: | none
          3 See above. | PLAIN 3
          3See above. | PLAIN 3
          3 see above. | none
          3 见上。 | PLAIN 3
          3 | none
          1234 See above. | none
          See above. | none
          """)
  void haveTheirLabelsAtTheHead(String line, String label) {
    NoteLabel.Place found = NoteLabel.atHead(line);
    assertEquals(label, found == null ? "none" : found.label().form() + " " + found.label().sign());
  }

  /** A line that is full goes on, though a sentence ends with it. */
  @Test
  void goOnBehindAFullLine() {
    assertEquals(
        "- Train all the judges of the country and those who want to be judges. § - Build courts in"
            + " every town of the country where there is none as yet. = ¹ As the law of last year has"
            + " it, and is in force since. / Notwithstanding others.",
        read(
            """
            - Train all the judges of the country and those who want to be judges.¹
            - Build courts in every town of the country where there is none as yet.

            ¹ As the law of last year has it, and is in force since.
            Notwithstanding others.
            A stray line stands here.
            """));
    assertEquals(
        "- Train all the judges of the country and those who want to be judges. § - Build courts in"
            + " every town of the country where there is none as yet. = ¹ As the law has it, which is"
            + " in force.",
        read(
            """
            - Train all the judges of the country and those who want to be judges.¹
            - Build courts in every town of the country where there is none as yet.

            ¹ As the law has it, which is in force.
            Notwithstanding others.
            """));
  }
}
