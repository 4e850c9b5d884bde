package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsplan.interchange.Reading;

/** What stands below a list: whether it belongs to the last commitment, and what is told of it. */
class ClosingTextTest {

  /** Returns the sections and commitments, and the text that was left out below them. */
  private static String shown(Reading<Outline> reading) {
    StringBuilder left = new StringBuilder();
    reading.findings().stream()
        .filter(found -> found.code() == OutlineCode.TEXT_AFTER_COMMITMENTS)
        .forEach(found -> left.append(" [").append(found.text()).append(']'));
    return (Sketch.of(reading).strip() + left).replace(" |", " ¦").replace("\n", " § ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1. B./2. C.//Words. | - 1 B. § - 2 C. [Words.]
          1. B.//2. C.//Words.//More. | - 1 B. § - 2 C. [Words.] [More.]
          (a) B;/(b) C.//Words. | - (a) B; § - (b) C. [Words.]
          1. B./2. C.//Words.//II. D//- e | - 1 B. § - 2 C. § II D § - e [Words.]
          1. B./2. C.//   Own words.//Words. | - 1 B. § - 2 C. / Own words. [Words.]
          1. B./2. C./Own words. | - 1 B. § - 2 C. / Own words.
          1. B.//2. Build for//people. | - 1 B. § - 2 Build for ¦ people.
          1. B.//2. Build in these regions://All. | - 1 B. § - 2 Build in these regions: ¦ All.
          1. B.//Words. | - 1 B. / Words.
          1. B.//Words.//2. C.//More. | - 1 B. / Words. § - 2 C. / More.
          1. B.//Words.//2. C.//II. D//1. E.//2. F.//More. | - 1 B. / Words. § - 2 C. § II D § - 1 E. § - 2 F. / More.
          1. B.//Words.//2. C./3. D./4. E./5. F./6. G.//II. H//1. I.//2. J.//More. | - 1 B. / Words. § - 2 C. § - 3 D. § - 4 E. § - 5 F. § - 6 G. § II H § - 1 I. § - 2 J. [More.]
          1. Health/2. Courts//Words. |   1 Health §   2 Courts: Words.
          """)
  void belowNumbersInPrint(String text, String shown) {
    assertEquals(
        "I A § " + shown,
        shown(Sketch.read("Plan\n\nI. A\n\n" + text.replace('/', '\n') + "\n"))
            .replace("I A §   ", "I A § "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1. B./2. C.//Words. | - 1 B. § - 2 C. [Words.]
          1. B./2. C.//   Own words. | - 1 B. § - 2 C. / Own words.
          1. B./2. C.//   Own words.//Words. | - 1 B. § - 2 C. / Own words. [Words.]
          1. Build/2. Train//> words | - 1 Build § - 2 Train [words]
          1. B.//> Words.//2. C.//> More. | - 1 B. / Words. § - 2 C. / More.
          1. **B**//   Words./2. **C**//   More. | - 1 B ¦ Words. § - 2 C ¦ More.
          - b/- c//```/words/``` | - b § - c [words]
          - b/- c//> words | - b § - c [words]
          - b/- c//words | - b § - c words
          1. Build/2. Train//```/words/``` | - 1 Build § - 2 Train [words]
          """)
  void belowNumbersInMarkdown(String text, String shown) {
    String sketch = shown(Sketch.readMarkdown("# P\n\n## A\n\n" + text.replace('/', '\n') + "\n"));
    assertEquals("A § " + shown, sketch);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1. Draft/2. Train//Responsible: Office of Law | - 1 Draft § - 2 Train [Responsible: Office of Law]
          1. Draft/2. Train//Source: own table//II. D//- e | - 1 Draft § - 2 Train § II D § - e [Source: own table]
          1. Draft.//Lead: Law Office//2. Train.//Lead: Bar | - 1 Draft. / Lead: Law Office § - 2 Train. / Lead: Bar
          1. Draft./Lead: Law Office/Timeline: 2028/2. Train. | - 1 Draft. / Lead: Law Office / Timeline: 2028 § - 2 Train.
          - Draft.//Lead: Law Office//- Train. | - Draft. § - Train. [Lead: Law Office]
          - Draft./Lead: Law Office/- Train. | - Draft. / Lead: Law Office § - Train.
          - Draft a law that is long enough for lines to be full/Lead: Law Office/Deadline: 2028 | - Draft a law that is long enough for lines to be full / Lead: Law Office / Deadline: 2028
          - 立法。//责任单位：司法部//- 培训。 | - 立法。 § - 培训。 [责任单位：司法部]
          - Crear.//Fuente: elaboración propia//- Dar. | - Crear. § - Dar. [Fuente: elaboración propia]
          - b//Outcome: Good courts//- c | - b § Outcome: Good courts § - c
          - b//Courts: a right for all//- c | - b § Courts: a right for all § - c
          - Train judges over the whole of the long/period: 2028 | - Train judges over the whole of the long period: 2028
          """)
  void aLineWithALabelIsNoHeading(String text, String shown) {
    String sketch = shown(Sketch.read("Plan\n\nI. A\n\n" + text.replace('/', '\n') + "\n"));
    assertEquals("I A § " + shown, sketch.replaceAll("§ +", "§ "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - b//**Lead: Law Office** | A § - b [Lead: Law Office]
          - b//**Courts: a right for all**//- c | A § - b §   Courts: a right for all §   - c
          """)
  void norIsOneInBold(String text, String shown) {
    String sketch = shown(Sketch.readMarkdown("# P\n\n## A\n\n" + text.replace('/', '\n') + "\n"));
    assertEquals(shown, sketch);
  }
}
