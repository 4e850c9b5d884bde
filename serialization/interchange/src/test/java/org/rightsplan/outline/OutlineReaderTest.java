package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsplan.interchange.InputException;
import org.rightsplan.interchange.InputLimits;
import org.rightsplan.interchange.InputPlace;
import org.rightsplan.interchange.Reading;
import org.rightsplan.model.Edition;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibilityRole;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;

class OutlineReaderTest {

  private static Reading<Outline> read(String name) throws IOException {
    try (var stream = OutlineReaderTest.class.getResourceAsStream(name)) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      OutlineReader reader = OutlineReader.standard().withId("test");
      Reading<Outline> reading =
          name.endsWith(".md") ? reader.readMarkdown(text) : reader.read(text);
      Tiling.check(reading);
      return reading;
    }
  }

  private static List<String> titles(List<Section> sections) {
    return sections.stream()
        .map(section -> section.number().map(number -> number + " ").orElse("") + section.title())
        .toList();
  }

  private static List<String> codes(Reading<Outline> reading) {
    return reading.findings().stream().map(finding -> finding.code().name()).distinct().toList();
  }

  @Test
  void readsAnEnglishPlanThatWasBrokenIntoLinesAndPages() throws IOException {
    Reading<Outline> reading = read("english.txt");
    Edition edition = reading.value().edition();
    assertEquals(
        "National Human Rights Action Plan of Atlantis (2026-2030)", edition.title().text());
    assertEquals(
        List.of(
            "Introduction",
            "I Economic, Social and Cultural Rights",
            "II Civil and political rights",
            "III Education"),
        titles(edition.sections()));
    Section first = edition.sections().get(1);
    assertEquals(
        List.of("(1) Right to work", "(2) Right to health", "(3) Freedom of religious belief"),
        titles(first.sections()));
    assertEquals(
        "The government will take steps to protect these rights in the whole territory.",
        first.chapeau().orElseThrow().text());
    assertEquals(3, first.sections().get(0).objectives().size());
    // A dash without a space after it is one all the same.
    assertTrue(
        first.sections().get(0).objectives().get(2).heading().text().startsWith("Improving"));
    assertEquals(SectionKind.INTRODUCTION, edition.sections().get(0).kind());
    assertEquals(List.of(), edition.sections().get(0).objectives());
    // A bracket that got lost, and numbered sentences.
    assertEquals("2)", edition.sections().get(2).sections().get(0).number().orElseThrow());
    assertEquals(2, edition.sections().get(3).objectives().size());
    assertEquals(
        List.of(
            "PREAMBLE",
            "CONTENTS",
            "ITEMS_AS_TEXT",
            "PAGE_NUMBER",
            "RUNNING_HEAD",
            "CHAPEAU_AS_ITEM",
            "EMPTY_SECTION",
            "TEXT_AFTER_COMMITMENTS"),
        codes(reading));
    assertTrue(
        reading.findings().stream()
            .anyMatch(
                finding ->
                    finding.text().equals("A stray paragraph stands here.")
                        && finding.place().equals(new InputPlace(57, 1))));
  }

  @Test
  void readsAChinesePlan() throws IOException {
    Reading<Outline> reading = read("chinese.txt");
    Edition edition = reading.value().edition();
    assertEquals("zh", edition.title().language());
    assertEquals(List.of("导言", "一 经济、社会和文化权利", "二 环境权利"), titles(edition.sections()));
    assertEquals(List.of("（一） 工作权利", "（二） 健康权利"), titles(edition.sections().get(1).sections()));
    assertEquals(3, edition.sections().get(1).sections().get(0).objectives().size());
    Edition accepted = reading.value().acceptAll();
    assertEquals("2021/2025", accepted.period().orElseThrow().toString());
    assertEquals(
        List.of("人力资源和社会保障部", "教育部"),
        accepted.bodies().stream().map(body -> body.name().text()).toList());
  }

  @Test
  void readsASpanishPlanWithCodesAndATable() throws IOException {
    Reading<Outline> reading = read("spanish.txt");
    Section chapter = reading.value().edition().sections().get(0);
    assertEquals("6 Objetivos prioritarios", titles(List.of(chapter)).get(0));
    Section strategy = chapter.sections().get(0).sections().get(0);
    assertEquals("Estrategia prioritaria 1.1", strategy.number().orElseThrow());
    assertEquals(
        List.of("1.1.1", "1.1.2", "1.1.3"),
        strategy.objectives().stream().map(action -> action.number().orElseThrow()).toList());
    Objective row = chapter.sections().get(1).sections().get(0).objectives().get(0);
    assertEquals("Elaborar un registro", row.statement().orElseThrow().text());
    assertEquals(
        List.of(
            Responsibility.of("fiscalia-general", ResponsibilityRole.SUPPORT),
            Responsibility.of("cndh", ResponsibilityRole.SUPPORT),
            Responsibility.of("4-gobernacion", ResponsibilityRole.MONITORING)),
        row.responsibilities());
    assertEquals(
        PartialDate.of(2022, 12),
        row.indicators().get(0).targets().get(0).due().orElseThrow().date());
  }

  @Test
  void readsMarkdownWithTablesAndBoldTitles() throws IOException {
    Reading<Outline> reading = read("tables.md");
    Edition edition = reading.value().edition();
    Section first = edition.sections().get(0);
    assertEquals(List.of("Treaties", "Equality"), titles(first.sections()));
    assertEquals(2, first.sections().get(0).objectives().size());
    Section second = edition.sections().get(1);
    assertEquals("Shelters.", second.objectives().get(0).title().orElseThrow().text());
    assertEquals(
        "Amend the Sex Discrimination Act & rules.\nfirst part\nsecond part",
        second.objectives().get(1).statement().orElseThrow().text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-", "--", "——", "—", "–", "•", "·", "・", "▪", "*", "●", "o", "\uf0b7", "➢"})
  void knowsTheSignsBeforeCommitments(String sign) {
    String text = "Plan\n\nI. Rights\n\n" + sign + " Train judges.\n" + sign + " Build schools.\n";
    Reading<Outline> reading = OutlineReader.standard().read(text);
    assertEquals(2, reading.value().edition().sections().get(0).objectives().size(), sign);
    Tiling.check(reading);
  }

  @ParameterizedTest
  @CsvSource({
    "I. Rights,I",
    "1. Rights,1",
    "(1) Rights,(1)",
    "Chapter One: Rights,Chapter One",
    "Chapter 1 Rights,Chapter 1",
    "第一章 权利,第一章",
    "一、权利,一",
    "（一）权利,（一）",
    "Objetivo 1. Derechos,Objetivo 1",
    "1.2.3 Rights,1.2.3",
    "Ⅱ. Rights,Ⅱ",
    "A. Rights,A",
    "Priority area 3: Rights,Priority area 3"
  })
  void knowsTheStylesOfNumbers(String line, String number) {
    String text = "Plan of action\n\n" + line + "\n\n- Train judges.\n- Build schools.\n";
    Section section = OutlineReader.standard().read(text).value().edition().sections().get(0);
    assertEquals(number, section.number().orElseThrow());
    assertEquals(2, section.objectives().size());
  }

  @Test
  void acceptsProposalsOneByOne() throws IOException {
    Outline outline = read("english.txt").value();
    assertTrue(outline.edition().bodies().isEmpty());
    Proposal body =
        outline.proposals().stream().filter(Proposal.OfBody.class::isInstance).findFirst().get();
    Edition accepted = outline.accept(body);
    assertEquals(1, accepted.bodies().size());
    assertEquals("Ministry of Natural Resources", body.source().text());
    assertEquals(
        body.source().text(), outline.text().substring(body.source().start(), body.source().end()));
    Outline other = read("chinese.txt").value();
    assertThrows(IllegalArgumentException.class, () -> other.accept(body));
  }

  @Test
  void givesIdTitleAndLanguageThatTheCallerNames() {
    Reading<Outline> reading =
        OutlineReader.standard()
            .withId("mx")
            .withTitle(LocalizedText.of("es-MX", "Programa"))
            .withLanguages("es-MX")
            .read("1. Derechos\n- Capacitar jueces.\r\n- Formar policías.\r\n");
    Edition edition = reading.value().edition();
    assertEquals("mx", edition.id());
    assertEquals("Programa", edition.title().text());
    assertEquals("es-MX", edition.sections().get(0).title().language());
    assertEquals(2, edition.sections().get(0).objectives().size());
  }

  @Test
  void takesCuesOfTheCaller() {
    OutlineCues french =
        OutlineCues.parse(
            "language: fr\nheading: chapitre\nunit: hommes=personnes\nat-least: au moins");
    Outline outline =
        OutlineReader.standard()
            .withCues(french)
            .read("Plan\n\nChapitre 1 : Droits\n\n- Former au moins 30 hommes\n- Informer\n")
            .value();
    assertEquals("Chapitre 1", outline.edition().sections().get(0).number().orElseThrow());
    Proposal.OfTarget target = (Proposal.OfTarget) outline.proposals().get(0);
    assertEquals("personnes", target.indicator().unit().orElseThrow().name());
    InputException refusal =
        assertThrows(InputException.class, () -> OutlineCues.parse("language: fr\nnothing: x"));
    assertEquals("line 2, column 1: expected a known key, but got 'nothing'", refusal.getMessage());
  }

  @Test
  void refusesWhatHoldsNothingOrTooMuch() {
    OutlineReader small = OutlineReader.standard().withLimits(new InputLimits(100, 3, 5));
    assertEquals(
        "line 1, column 1: expected the text of a plan, but got none",
        assertThrows(InputException.class, () -> small.read(" \n\t")).getMessage());
    assertThrows(InputException.class, () -> small.read("x".repeat(101)));
    assertThrows(InputException.class, () -> small.read("- a\n".repeat(10)));
    assertThrows(
        InputException.class,
        () -> small.readMarkdown("# a\n## b\n### c\n#### d\n##### e\n###### f\n"));
  }

  private static Reading<Outline> readText(String text) {
    Reading<Outline> reading = OutlineReader.standard().read(text);
    Tiling.check(reading);
    return reading;
  }

  private static List<String> bodies(Reading<Outline> reading) {
    return reading.value().proposals().stream()
        .filter(Proposal.OfBody.class::isInstance)
        .map(Proposal.OfBody.class::cast)
        .map(body -> body.role() + " " + body.body().name().text())
        .toList();
  }

  @Test
  void noHeadingStandsUnderASentence() {
    Reading<Outline> reading =
        readText(
            """
            Plan

            I. Rights

            1. The court shall publish a report.

            Oversight

            2. The office shall publish another report.

            II. Follow-up

            3. The commission shall meet.

            Annex I: List of organisations

            Red Cross
            """);
    List<Section> sections = reading.value().edition().sections();
    assertEquals(
        List.of("I Rights", "II Follow-up", "Annex I List of organisations"), titles(sections));
    assertEquals(List.of("Oversight"), titles(sections.get(0).sections()));
    assertEquals(1, sections.get(0).objectives().size());
    assertEquals(1, sections.get(0).sections().get(0).objectives().size());
    assertEquals(SectionKind.ANNEX, sections.get(2).kind());
  }

  @Test
  void aGoalStandsBesideAHeadingThatHasItsText() {
    Reading<Outline> reading =
        readText(
            """
            Programa

            Objetivo prioritario 1. Asegurar los derechos

            Relevancia del objetivo

            Las quejas aumentan en todo el país.

            Estrategia prioritaria 1.1 Armonizar las leyes

            1.1.1 Promover la armonización de las leyes.
            1.1.2 Capacitar al menos a 5.000 personas para 2024.

            Estrategia prioritaria 1.2 Fortalecer

            1.2.1 Crear un registro.
            """);
    Section goal = reading.value().edition().sections().get(0);
    assertEquals(
        List.of(
            "Relevancia del objetivo",
            "Estrategia prioritaria 1.1 Armonizar las leyes",
            "Estrategia prioritaria 1.2 Fortalecer"),
        titles(goal.sections()));
    assertEquals(2, goal.sections().get(1).objectives().size());
    Proposal.OfTarget trained = (Proposal.OfTarget) reading.value().proposals().get(0);
    assertEquals("5000", trained.indicator().targets().get(0).value().orElseThrow().toString());
  }

  @Test
  void labelsSayWhatABodyDoesAndWhenSomethingIsDue() {
    Reading<Outline> reading =
        readText(
            """
            Plan

            Objective 1. Legal aid

            Action 1.1. Open offices in the provinces.
            Lead: Ministry of Justice
            Partners: Bar Association
            Timeline: 2024-2026
            """);
    assertEquals(List.of("LEAD Ministry of Justice", "SUPPORT Bar Association"), bodies(reading));
    List<Proposal.OfTarget> targets =
        reading.value().proposals().stream()
            .filter(Proposal.OfTarget.class::isInstance)
            .map(Proposal.OfTarget.class::cast)
            .toList();
    assertEquals(1, targets.size());
    assertEquals(
        PartialDate.of(2026),
        targets.get(0).indicator().targets().get(0).due().orElseThrow().date());
  }

  @Test
  void theNumbersOfParagraphsAreNoTargets() {
    Reading<Outline> reading =
        readText(
            "Plan\n\nIntroduction\n\n1. The plan rests on law.\n\n2. The report of 2015 is old.\n");
    assertEquals(List.of(), reading.value().proposals());
  }
}
