package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsplan.interchange.Reading;
import org.rightsplan.model.Edition;

/** Which lines at the head of a text are its title, and what becomes of those around it. */
class TitleTest {

  /** Returns the title, the lines left out and the titles of the main sections. */
  private static String head(Reading<Outline> reading) {
    Edition edition = reading.value().edition();
    List<String> left =
        reading.findings().stream()
            .filter(found -> found.code() == OutlineCode.PREAMBLE)
            .map(found -> found.text())
            .toList();
    return edition.title().text()
        + " "
        + left
        + " "
        + edition.sections().stream().map(section -> section.title().text()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Plan//I. A//- One | Plan [] [A]
          Plan/(2026-2030)//I. A//- One | Plan (2026-2030) [] [A]
          Plan//2026 - 2030//I. A//- One | Plan 2026 - 2030 [] [A]
          Plan//2026 and more//I. A//- One | Plan [2026 and more] [A]
          Plan//Ministry//May 2026//A//- One | Plan [Ministry, May 2026] [A]
          I. A//- One | edition [] [A]
          Introduction//Words here.//I. A//- One | edition [] [Introduction, A]
          Annex//Words here. | edition [] [Annex]
          The plan has the following parts://I. A//- One | edition [The plan has the following parts:] [A]
          - One/- Two | edition [] [edition]
          '          Plan//I. A//- One' | Plan [] [A]
          Norland//National Plan//2026-2030//I. A//- One | National Plan 2026-2030 [Norland] [A]
          Norland//National Plan//I. A//- One | National Plan [Norland] [A]
          Norland//National Plan//Words here.//I. A//- One | Norland [] [National Plan]
          Norland//National Plan//(1) Words here.//I. A//- One | National Plan [Norland] [National Plan]
          Norland//National Plan//Office of Law//I. A//- One | National Plan [Norland, Office of Law] [A]
          Norland//Office of Law//I. A//- One | Norland [Office of Law] [A]
          Norland.//National Plan//2026-2030//I. A//- One | Norland. [National Plan, 2026-2030] [A]
          a//b//c//d//e//f//g//Plan//2026-2030//I. A//- One | Plan 2026-2030 [a, b, c, d, e, f, g] [A]
          """)
  void ofPlainText(String text, String head) {
    assertEquals(head, head(OutlineReader.standard().read(text.replace('/', '\n') + "\n")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '# Plan//## A//- One' | Plan [] [A]
          Office//# Plan//## A//- One | Plan [Office] [A]
          '# Plan//(2026)//## A//- One' | Plan (2026) [] [A]
          '# Plan//Some words.//## A//- One' | Plan [Some words.] [A]
          '## A//- One' | edition [] [A]
          '### A//## B//- One' | edition [] [A, B]
          '# Plan//# A//- One' | Plan [] [A]
          '## A//# Plan//- One' | edition [] [A, Plan]
          '# I. A//- One' | edition [] [A]
          '# Introduction//Words here.' | edition [] [Introduction]
          Plan//## A//- One | Plan [] [A]
          - One//# Plan//- Two | edition [] [edition]
          """)
  void ofMarkdown(String text, String head) {
    assertEquals(head, head(OutlineReader.standard().readMarkdown(text.replace('/', '\n') + "\n")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Plan//Office of Law//I. A//Words.//II. B//- One | Plan [Office of Law] [A, B]
          Plan//Adopted on 12 March 2026//I. A//- One//II. B//- Two | Plan [Adopted on 12 March 2026] [A, B]
          Plan//Office of Law/Norland City, May 2026//1. A//1.1 C//- One in a line that is wider than those of the head.//2. B//2.1 D//- Two | Plan [Office of Law, Norland City, May 2026] [A, B]
          Plan//Office of Law//May 2026//Introduction//Words here. | Plan [Office of Law, May 2026] [Introduction]
          Plan//Foreword//Words here.//John Smith//Minister of Law//I. A//- One//II. B//- Two | Plan [John Smith, Minister of Law] [Foreword, A, B]
          Plan//Foreword by John Smith//Words here.//John Smith/Minister of Law//I. A//- One | Plan [John Smith, Minister of Law] [Foreword by John Smith, A]
          Plan//Office of Law//I. A//C//- One//D//Words.//II. B//- Two | Plan [Office of Law] [A, B]
          国家计划//国务院//一、甲//国家保障权利。//二、乙//——建医院。 | 国家计划 [国务院] [甲, 乙]
          """)
  void namesAndDatesAboveTheFirstNumberAreNoChapter(String text, String head) {
    assertEquals(head, head(Sketch.read(text.replace('/', '\n') + "\n")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Plan//A//- One//B//- Two | Plan [] [A, B]
          Plan//Foreword//Words.//A//- One//B//- Two | Plan [] [Foreword, A, B]
          Plan//A//1. Draft a law.//2. Train judges. | Plan [] [A]
          Plan//A//1. Draft a law.//B//1. Train judges. | Plan [] [A, B]
          Plan//A//1. C//- One//2. D//- Two//B//3. E//- Three | Plan [] [A, B]
          Plan//A//1. C//- One//2. D//- Two//B//Words.//1. E//- Three | Plan [] [A, B]
          Plan//A//1. C//- One//2. D//- Two//B//- Three | Plan [] [A, B]
          Plan//A//Words here.//1. C//- One//2. D//- Two | Plan [] [A]
          Plan//A//1. C//2. D | Plan [] [A]
          Plan//Ministry of Law//1. C//- One//Ministry of Health//2. D//- Two | Plan [] [Ministry of Law, Ministry of Health]
          """)
  void headingsWithoutNumbersStayChapters(String text, String head) {
    assertEquals(head, head(Sketch.read(text.replace('/', '\n') + "\n")));
  }

  @ParameterizedTest
  @CsvSource({"200, true", "201, false"})
  void isNoLongerThanAFewLines(int length, boolean taken) {
    String line = "Plan" + " x".repeat((length - 4) / 2) + "y".repeat(length % 2);
    Reading<Outline> reading = OutlineReader.standard().read(line + "\n\nI. A\n\n- One\n");
    assertEquals(taken ? line : "edition", reading.value().edition().title().text());
  }
}
