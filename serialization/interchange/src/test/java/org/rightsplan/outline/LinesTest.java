package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsplan.interchange.Reading;

/**
 * Which lines of a text that was broken at a margin go on with the line above, and which are
 * titles.
 */
class LinesTest {

  /** A line of 60 columns: where the text is broken. */
  private static final String LINE =
      "These words are put here so that the lines have sixty signs.\n";

  /** Returns titles and commitments of the lines, which strokes part, in one line. */
  private static String sketch(String text) {
    Reading<Outline> reading =
        Sketch.read(
            "Plan\n\nI. A\n\n" + text.replace('/', '\n') + "\n\nII. Z\n\n" + LINE.repeat(9));
    String sketch = Sketch.of(reading).replace(" |", " ¦");
    return sketch.substring(0, sketch.indexOf("II Z")).strip().replace("\n", " § ");
  }

  /** Returns words that take so many columns, with a capital at their head. */
  private static String words(int width) {
    return "W" + " x".repeat((width - 1) / 2) + "y".repeat((width - 1) % 2);
  }

  @ParameterizedTest
  @CsvSource({"47, false", "48, true"})
  void aLineIsFullIfTheNextWordHadNoRoom(int width, boolean full) {
    String first = words(width);
    assertEquals(
        "I A: " + first + (full ? " " : " / ") + "Words. § - b", sketch(first + "/Words./- b"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - Train all the judges of the country in the law of the/Convention. | - Train all the judges of the country in the law of the Convention.
          - Train judges/in the law./- b | - Train judges in the law. § - b
          - Train judges/In the law./- b | - Train judges § - b
          - Train judges/  In the law./- b | - Train judges In the law. § - b
          - Train judges./in the law./- b | - Train judges. § - b
          - Train judges://in the law.//- b | - Train judges: in the law. § - b
          - Train all the judges of the country in the law of article/1. Convention. | - Train all the judges of the country in the law of article 1. Convention.
          1. Train all the judges of the country, in the law as it/2. stands today.//2. Go. | - 1 Train all the judges of the country, in the law as it 2. stands today. § - 2 Go.
          1. Train all the judges of the country, in the law as it's./2. Stand.//3. Go. | - 1 Train all the judges of the country, in the law as it's. § - 2 Stand. § - 3 Go.
          1. Judges/2. Stand.//3. Go. | - 1 Judges § - 2 Stand. § - 3 Go.
          1. Train all the judges of the country of Norland in the/Introduction/of law.//2. Go. | - 1 Train all the judges of the country of Norland in the Introduction of law. § - 2 Go.
          - Train judges./---/- b | - Train judges. § - b
          - Train judges/---/in law | - Train judges in law
          1. Train judges/   a. in law;/   b. in ethics.//2. Go. | - 1 Train judges ¦ a. in law; / b. in ethics. § - 2 Go.
          1. Train judges./a. In law;/b. In ethics.//2. Go. | - 1 Train judges. / a. In law; / b. In ethics. § - 2 Go.
          1. Train judges in every town of the country as to chapter/a. of the law.//2. Go. | - 1 Train judges in every town of the country as to chapter a. of the law. § - 2 Go.
          1. Train judges./iv. In law;//2. Go. | - 1 Train judges. / iv. In law; § - 2 Go.
          """)
  void linesThatGoOn(String text, String items) {
    assertEquals("I A § " + items, sketch(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Courts for all//- b | I A §   Courts for all §   - b
          Courts for all/- b | I A §   Courts for all §   - b
          Courts for all.//- b | I A: Courts for all. § - b
          Courts for all://- b | I A: Courts for all: § - b
          Courts for all,//- b | I A: Courts for all, § - b
          courts for all//- b | I A: courts for all § - b
          “Courts” for all//- b | I A §   “Courts” for all §   - b
          ¿Cortes?//- b | I A: ¿Cortes? § - b
          法院，//- b | I A: 法院， § - b
          法院、//- b | I A: 法院、 § - b
          法院//- b | I A §   法院 §   - b
          COURTS/Words and more.//- b | I A §   COURTS: Words and more. §   - b
          UNO/Go.//- b | I A: UNO / Go. § - b
          COURTS/WELLS//- b | I A §   COURTS WELLS §   - b
          COURTS/INTRODUCTION//Words. | I A §   COURTS § INTRODUCTION: Words.
          COURTS/1. WELLS//- b | I A §   COURTS §     1 WELLS §     - b
          Courts/Words and more.//- b | I A §   Courts: Words and more. §   - b
          Courts and more/Words.//- b | I A: Courts and more / Words. § - b
          Courts/words and more.//- b | I A: Courts words and more. § - b
          Words./Courts for all//- b | I A: Words. / Courts for all § - b
          """)
  void titles(String text, String sketch) {
    assertEquals(sketch, sketch(text).replace("\n\n", " / "));
  }

  @ParameterizedTest
  @CsvSource({"110, true", "111, false"})
  void aTitleIsNoLongerThanTwoLines(int width, boolean title) {
    String line = words(width);
    Reading<Outline> reading =
        Sketch.read("Plan\n\nI. A\n\n" + line + "\n\n- b\n\nII. B\n\n" + words(125) + ".\n");
    assertEquals(
        title ? "I A\n  " + line + "\n  - b" : "I A: " + line + "\n- b",
        Sketch.of(reading).substring(0, Sketch.of(reading).indexOf("\nII B")));
  }

  @Test
  void longLinesAreParagraphsEach() {
    String line = words(140) + ".";
    assertEquals(
        "I A: " + line + " / " + line + "\n- b\n",
        Sketch.of(Sketch.read("Plan\n\nI. A\n\n" + line + "\n" + line + "\n- b\n")));
    assertEquals(
        "I A\n  Words: " + line + "\n  - b\n",
        Sketch.of(Sketch.read("Plan\n\nI. A\n\nWords\n" + line + "\n- b\n")));
    assertEquals(
        "I A: " + words(80) + " / " + line + "\n- b\n",
        Sketch.of(Sketch.read("Plan\n\nI. A\n\n" + words(80) + "\n" + line + "\n- b\n")));
    assertEquals(
        "I A\n- b\n",
        Sketch.of(Sketch.read("Plan\n\nI. A\n\n- b\n  C " + words(140) + ".\n"))
            .replaceAll(" / .*|: .*", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Chapter 1/Courts//- b | Chapter 1 Courts § - b
          Chapter 1/Courts/1. Judges are free.//2. Go. | Chapter 1 Courts § - 1 Judges are free. § - 2 Go.
          Chapter 1/Courts/- b | Chapter 1 Courts § - b
          Chapter 1/Courts/All courts are open to all.//- b | Chapter 1 Courts: All courts are open to all. § - b
          Chapter 1/Courts of the country and of the towns of the countries/Of all courts.//- b | Chapter 1: Courts of the country and of the towns of the countries Of all courts. § - b
          Chapter 1/Courts.//- b | Chapter 1: Courts. § - b
          Chapter 1/- b | Chapter 1 § - b
          Chapter 1: Courts/Wells are here.//- b | Chapter 1 Courts: Wells are here. § - b
          CHAPTER 1///COURTS//- b | CHAPTER 1 COURTS § - b
          CHAPTER 1//COURTS./- b | CHAPTER 1: COURTS. § - b
          CHAPTER 1//- b | CHAPTER 1 § - b
          CHAPTER 1//COURTS AND/WELLS//- b | CHAPTER 1 COURTS AND WELLS § - b
          1./Courts//- b | 1 Courts § - b
          1./Judges are free.//2./Go. | Plan § - 1 Judges are free. § - 2 Go.
          1./2. Go./3. Go. | Plan § - 1. § - 2 Go. § - 3 Go.
          """)
  void aTitleBelowItsNumber(String text, String sketch) {
    Reading<Outline> reading =
        Sketch.read("Plan\n\n" + text.replace('/', '\n') + "\n\nChapter 9 Z\n\n" + LINE.repeat(9));
    String found = Sketch.of(reading);
    assertEquals(
        sketch, found.substring(0, found.indexOf("Chapter 9 Z")).strip().replaceAll("\n *", " § "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The govern-/ment of Norland and the government of others. | The government of Norland and the government of others.
          The govern-/ment of Norland. | The govern-ment of Norland.
          The well-/known law is a well-known one. | The well-known law is a well-known one.
          The well-/known law is a wellknown, a well-known one. | The well-known law is a wellknown, a well-known one.
          The Govern-/ment; the government. | The Government; the government.
          The govern\u00ad/ment of Norland. | The government of Norland.
          La educa-/ción y la educación. | La educación y la educación.
          The words in 2-/day and day. | The words in 2-day and day.
          """)
  void wordsThatAHyphenBreaks(String text, String words) {
    assertEquals("I A: " + words, sketch(text));
  }

  @Test
  void aHyphenThatIsTakenOffIsASign() {
    Reading<Outline> reading =
        Sketch.read("Plan\n\nI. A\n\nThe govern-\nment and the government.\n");
    assertEquals(
        List.of("CHAPEAU The govern", "MARK -", "CHAPEAU ment and the government."),
        reading.value().spans().stream()
            .filter(span -> span.start() >= 12 && span.kind() != SpanKind.SPACE)
            .map(
                span ->
                    span.kind() + " " + reading.value().text().substring(span.start(), span.end()))
            .toList());
  }
}
