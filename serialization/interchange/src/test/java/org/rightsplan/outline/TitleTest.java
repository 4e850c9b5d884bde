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
          Norland//National Plan//Office of Law//I. A//- One | National Plan [Norland] [Office of Law]
          Norland//Office of Law//I. A//- One | Norland [] [Office of Law]
          Norland.//National Plan//2026-2030//I. A//- One | Norland. [] [National Plan]
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
  @CsvSource({"200, true", "201, false"})
  void isNoLongerThanAFewLines(int length, boolean taken) {
    String line = "Plan" + " x".repeat((length - 4) / 2) + "y".repeat(length % 2);
    Reading<Outline> reading = OutlineReader.standard().read(line + "\n\nI. A\n\n- One\n");
    assertEquals(taken ? line : "edition", reading.value().edition().title().text());
  }
}
