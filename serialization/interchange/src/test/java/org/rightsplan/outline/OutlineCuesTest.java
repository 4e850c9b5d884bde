package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsplan.interchange.InputException;
import org.rightsplan.interchange.Reading;
import org.rightsplan.model.Objective;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Period;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.Target;

/** A language that does not ship is read with a file of cues that the caller wrote. */
class OutlineCuesTest {

  private Reading<Outline> reading;

  private static String file(String name) throws IOException {
    return Resources.toString(
        Resources.getResource(OutlineCuesTest.class, name), StandardCharsets.UTF_8);
  }

  @BeforeEach
  void readAGermanPlan() throws IOException {
    OutlineCues german = OutlineCues.parse(file("german.cues"));
    reading = OutlineReader.standard().withCues(german).read(file("german.txt"));
    Tiling.check(reading);
  }

  private List<Objective> objectives() {
    List<Objective> all = new ArrayList<>();
    collect(reading.value().edition().sections(), all);
    return all;
  }

  private static void collect(List<Section> sections, List<Objective> all) {
    for (Section section : sections) {
      all.addAll(section.objectives());
      collect(section.sections(), all);
    }
  }

  private List<Target> targets() {
    return reading.value().proposals().stream()
        .filter(Proposal.OfTarget.class::isInstance)
        .map(proposal -> ((Proposal.OfTarget) proposal).indicator().targets().get(0))
        .toList();
  }

  @Test
  void headingsAreKnownByTheirWords() {
    List<Section> sections = reading.value().edition().sections();
    assertEquals(Set.of("de"), sections.get(0).title().texts().keySet());
    assertEquals(
        List.of(
            SectionKind.INTRODUCTION,
            SectionKind.CHAPTER,
            SectionKind.CHAPTER,
            SectionKind.IMPLEMENTATION),
        sections.stream().map(Section::kind).toList());
    assertEquals(Optional.of("Kapitel 1"), sections.get(1).number());
    assertEquals(
        List.of("Gute Arbeit", "Schulen für alle"),
        sections.get(1).sections().stream().map(section -> section.title().text()).toList());
    assertEquals(SectionKind.GOAL, sections.get(1).sections().get(0).kind());
    assertEquals(7, objectives().size());
  }

  @Test
  void numbersDatesAndChangesAreProposed() {
    List<String> shown = targets().stream().map(Target::toString).toList();
    assertEquals(5, shown.size(), () -> String.join("\n", shown));
    assertEquals("-10", number(targets().get(0)));
    assertEquals(
        PartialDate.of(2020),
        targets().get(0).baseline().orElseThrow().date().orElseThrow().date());
    assertEquals("1500", number(targets().get(1)));
    assertEquals(
        Optional.of(StatedDate.printed(PartialDate.of(2028, 12, 31))), targets().get(1).due());
    assertEquals("22000", number(targets().get(2)));
    assertEquals("55", number(targets().get(3)));
    assertEquals(
        Optional.of(StatedDate.printed(PartialDate.of(2027, 6, 30))), targets().get(4).due());
  }

  private static String number(Target target) {
    return target.value().orElseThrow().toString();
  }

  @Test
  void thePeriodInTheTitleIsProposed() {
    assertTrue(
        reading.value().proposals().stream()
            .anyMatch(
                proposal ->
                    proposal instanceof Proposal.OfPeriod found
                        && found
                            .period()
                            .equals(Period.of(PartialDate.of(2026), PartialDate.of(2030)))));
  }

  @Test
  void bodiesAreFoundInProseAndInColumns() {
    List<String> found =
        reading.value().proposals().stream()
            .filter(Proposal.OfBody.class::isInstance)
            .map(Proposal.OfBody.class::cast)
            .map(body -> body.role() + " " + body.body().name().text())
            .toList();
    assertEquals(
        List.of(
            "UNSPECIFIED Bundesministerium für Bildung und Forschung",
            "SUPPORT Deutschen Institut für Menschenrechte",
            "UNSPECIFIED Bundesregierung"),
        found);
    Objective row = objectives().get(5);
    assertEquals(2, row.responsibilities().size());
    assertEquals(
        Optional.of(StatedDate.printed(PartialDate.of(2027, 6))),
        row.indicators().get(0).targets().get(0).due());
    assertEquals(
        Optional.of(StatedDate.printed(PartialDate.of(2028, 3, 1))),
        objectives().get(6).indicators().get(0).targets().get(0).due());
  }

  /**
   * Without the word for "to" among the cues, two numbers are two and not from one to the other.
   */
  @ParameterizedTest
  @CsvSource({"à, 40 à 55 pour cent", "to, 55 pour cent", "y, 55 pour cent", "至, 55 pour cent"})
  void noSmallWordIsKnownButThoseOfTheCues(String between, String found) {
    OutlineCues french = OutlineCues.parse("language: fr\nunit: pour cent=%\nrange: à\n");
    Reading<Outline> read =
        OutlineReader.standard()
            .withCues(french)
            .read("Plan\n\n1. Chapitre\n\n- Former 40 " + between + " 55 pour cent.\n");
    Tiling.check(read);
    List<Proposal> proposals = read.value().proposals();
    assertEquals(found, proposals.get(proposals.size() - 1).source().text());
  }

  /** Numerals are of a language too: Japanese ones are those that its cues name. */
  @ParameterizedTest
  @CsvSource({"'numeral: 三=3 | 十=10 | 百=100', 1", "'range: から', 0"})
  void noNumeralIsKnownButThoseOfTheCues(String numerals, int found) {
    OutlineCues japanese = OutlineCues.parse("language: ja\nunit: 人=persons\n" + numerals + "\n");
    Reading<Outline> read =
        OutlineReader.standard().withCues(japanese).read("計画\n\n1. 章\n\n- 三百三十人を養成する。\n");
    Tiling.check(read);
    List<String> values =
        read.value().proposals().stream()
            .filter(Proposal.OfTarget.class::isInstance)
            .map(proposal -> ((Proposal.OfTarget) proposal).indicator().targets().get(0))
            .map(OutlineCuesTest::number)
            .toList();
    assertEquals(found == 0 ? List.of() : List.of("330"), values);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-06-30, 2025-06-30",
    "30.06.2025, 2025-06-30",
    "30/06/2025, 2025-06-30",
    "06/30/2025, 2025-06-30",
    "06/07/2025, 2025",
    "06/2025, 2025-06",
    "1st of July 2025, 2025-07-01",
    "31 de diciembre de 2025, 2025-12-31",
    "1º de enero de 2025, 2025-01-01",
    "'December 31, 2025', 2025-12-31",
    "Dec. 2025, 2025-12",
    "2025年6月30日, 2025-06-30",
    "2025年6月, 2025-06",
    "٢٠٢٥, 2025",
    "June 31 2025, 2025-06",
  })
  void datesAreReadAsTheyAreWritten(String written, String date) {
    Reading<Outline> read =
        OutlineReader.standard()
            .read(
                "Plan\n\n1. Work\n\nAction\tAgency\tDeadline\nDraft a law\tMinistry\t"
                    + written
                    + "\n");
    Section section = read.value().edition().sections().get(0);
    Target target = section.objectives().get(0).indicators().get(0).targets().get(0);
    assertEquals(date, target.due().orElseThrow().date().toString());
  }

  @Test
  void aChapterMayBeCountedWithTheSignsOfAnotherScript() {
    OutlineCues korean = OutlineCues.parse("language: ko\ncounter-before: 제\ncounter: 장 | 절\n");
    Reading<Outline> read =
        OutlineReader.standard()
            .withCues(korean)
            .read("인권정책기본계획\n\n제1장 서론\n\n본문이다.\n\n제2장 교육\n\n- 교육을 확대한다.\n");
    Tiling.check(read);
    assertEquals(
        List.of("제1장", "제2장"),
        read.value().edition().sections().stream()
            .map(section -> section.number().orElseThrow())
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "'language: de\nnumber: zwei', number",
    "'language: de\nno-such-key: x', no-such-key",
    "'language: de\nwords without a key', key: phrase",
    "'number: two=2', language",
    "'language: de\n: zwei', known key",
    "'language: de\nunit: =kg', unit",
    "'language: de\nnumber: viel=1234567890123456', number",
  })
  void aWrongFileIsRefusedWithASentence(String text, String named) {
    InputException refused = assertThrows(InputException.class, () -> OutlineCues.parse(text));
    assertTrue(refused.toString().contains(named), refused::toString);
  }

  @Test
  void aFileIsOfTheScriptOfItsFirstLetter() {
    assertEquals(Character.UnicodeScript.HAN, OutlineCues.of("zh").script());
    assertEquals(Character.UnicodeScript.LATIN, OutlineCues.of("es").script());
    OutlineCues signs =
        OutlineCues.parse("language: de\nmoney: €=EUR\nnumber: viel=123456789012345\n");
    assertEquals(Character.UnicodeScript.LATIN, signs.script());
    assertEquals(
        Character.UnicodeScript.COMMON, OutlineCues.parse("language: de\nmoney: €=EUR\n").script());
  }
}
