package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsplan.interchange.InputException;
import org.rightsplan.interchange.InputLimits;
import org.rightsplan.interchange.Reading;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.ResponsibleBody;
import org.rightsplan.validation.Severity;

/** What a caller can tell the reader beforehand, and ask of what it read. */
class ReadingOptionsTest {

  private static final OutlineReader READER = OutlineReader.standard();

  private static final String PLAN =
      """
      Plan of Atlantis

      I. Rights

      - Train judges with the Ministry of Law.
      - Build 5 courts.
      """;

  private static List<String> findings(Reading<Outline> reading) {
    return reading.findings().stream()
        .map(found -> found.place().line() + " " + found.code() + " " + found.text())
        .toList();
  }

  @Test
  void aTitleOfTheCallersMakesThatOfTheTextAFinding() {
    Reading<Outline> reading = READER.withTitle(LocalizedText.of("en", "My plan")).read(PLAN);
    assertEquals("My plan", reading.value().edition().title().text());
    assertEquals(List.of("1 PREAMBLE Plan of Atlantis"), findings(reading));
  }

  @Test
  void knownBodiesAreFoundByNameInAnyLanguage() {
    ResponsibleBody law =
        ResponsibleBody.builder()
            .id("law")
            .name(LocalizedText.of("fr", "Justice").withTranslation("en", "Ministry of Law"))
            .build();
    Edition edition = READER.withBodies(List.of(law)).read(PLAN).value().acceptAll();
    assertEquals(List.of(law), edition.bodies());
    assertEquals(
        "law", edition.sections().get(0).objectives().get(0).responsibilities().get(0).body());
  }

  @Test
  void proposalsAreAskedForByElement() {
    Outline outline = READER.read(PLAN).value();
    assertEquals(
        List.of("[5 courts] Build 5 courts: EQUAL 5 courts"),
        outline.proposalsFor(ElementPath.parse("sections[0].objectives[1]")).stream()
            .map(Shown::of)
            .toList());
    assertEquals(List.of(), outline.proposalsFor(ElementPath.parse("sections[0]")));
    assertTrue(outline.toString().endsWith(", proposals=2}"), outline::toString);
  }

  @Test
  void proposalsAreAcceptedInTheOrderOfTheText() {
    Outline outline =
        READER
            .read("Plan\n\nI. Rights\n\n- Build 5 courts and train 300 judges.\n- More.\n")
            .value();
    Edition one = outline.accept(outline.proposals());
    Edition other = outline.accept(outline.proposals().reverse());
    assertEquals(one, other);
    assertEquals(
        List.of(5, 300),
        one.sections().get(0).objectives().get(0).indicators().stream()
            .map(found -> found.targets().get(0).number().orElseThrow().intValue())
            .toList());
  }

  @Test
  void aYearsOfTheTitleBecomeThePeriod() {
    Outline outline = READER.read(PLAN.replace("Atlantis", "Atlantis 2026-2030")).value();
    assertEquals(Optional.empty(), outline.edition().period());
    assertEquals("2026/2030", outline.acceptAll().period().orElseThrow().toString());
  }

  @ParameterizedTest
  @CsvSource({"plan.txt, false", "plan.md, true"})
  void readsFiles(String name, boolean markdown, @TempDir Path folder) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, markdown ? "# Añó\n\n## I. B\n" : "Añó\n\nI. B\n");
    Reading<Outline> reading = markdown ? READER.readMarkdown(file) : READER.read(file);
    assertEquals("Añó", reading.value().edition().title().text());
    assertEquals("B", reading.value().edition().sections().get(0).title().text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Plan\\n\\nI. Derechos\\n\\n- Capacitar a los jueces en los derechos de las mujeres.| es",
        "Plan\\n\\nI. Rights\\n\\n- Train the judges and the police of the towns.| en",
        "计划\\n\\n一、权利\\n\\n——培训法官。| zh",
        "Plan\\n\\nI. Courts\\n\\n- Train judges.\\n- Build schools.| en",
        "Plan d'action\\n\\nI. La justice\\n\\n- Former les juges de la ville et de la région.| und",
        "Aktionsplan\\n\\nI. Recht\\n\\n- Richterinnen und Richter fortbilden.| und",
        "Plano\\n\\nI. A lei\\n\\n- Formar os juízes de todas as regiões para que julguem.| und",
        "Plan\\n\\nI. Recht\\n\\n- De regering stelt een wet op voor het recht en de orde.| und",
        "国民の権利\\n\\n一、人の保護\\n\\n——法を定める。| und",
        "Mpango\\n\\nI. Haki\\n\\n- Kutunga sheria kwa wote.| und",
        "P\\nA\\n\\nx\\n\\ny| und",
      })
  void theLanguageIsThatOfTheCommonWords(String text, String language) {
    Edition edition = READER.read(text.replace("\\n", "\n")).value().edition();
    assertEquals(language, edition.title().language());
  }

  @Test
  void anUnknownLanguageIsRefused() {
    assertEquals(
        "OutlineCues.language: expected one of [en, zh, es], but got 'de'",
        assertThrows(IllegalArgumentException.class, () -> READER.withLanguages("de"))
            .getMessage());
    assertEquals(
        "OutlineReader.cues: expected at least one, but got none",
        assertThrows(IllegalArgumentException.class, READER::withCues).getMessage());
  }

  /** Words that are as common in another language count for nothing but those that tell it. */
  @ParameterizedTest
  @CsvSource({
    "Plan plan policy de los, 'en,es', es",
    "the de, 'en,es', en",
    "the de, 'es,en', es",
    "none known, 'es,en', es"
  })
  void ofLanguagesThatAreAsLikelyTheFirstIsTaken(String text, String languages, String guess) {
    assertEquals(
        guess,
        LanguageGuess.of(
                text, Arrays.stream(languages.split(",", -1)).map(OutlineCues::of).toList())
            .nearest());
  }

  @Test
  void aTextWithoutATitleHasItsIdForOne() {
    Reading<Outline> reading = READER.withId("mine").read("- Train judges.\n- Build courts.\n");
    assertEquals("mine", reading.value().edition().title().text());
    assertEquals(List.of("1 NO_TITLE ", "1 NO_SECTION Train judges."), findings(reading));
  }

  @Test
  void cuesAreReadFromAFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("fr.cues");
    Files.writeString(file, "language: fr\nheading: chapitre\n");
    OutlineCues cues = OutlineCues.read(file);
    assertEquals("OutlineCues{fr}", cues.toString());
    assertEquals(
        Optional.of("Chapitre 1"),
        READER
            .withCues(cues)
            .read("Plan\n\nChapitre 1: Droits\n\n- Former.\n")
            .value()
            .edition()
            .sections()
            .get(0)
            .number());
  }

  @Test
  void takesAsMuchAsTheLimits() {
    OutlineReader small = READER.withLimits(new InputLimits(1000, 3, 4));
    String levels = "Plan\n\nPart 1. A\n\nSection 1. B\n\nI. C\n";
    assertEquals(1, small.read(levels).value().edition().sections().size());
    assertEquals(
        "line 9, column 4: expected at most 3 levels of headings, but this one is deeper",
        assertThrows(InputException.class, () -> small.read(levels + "\nA. D\n")).getMessage());
    String blocks = "Plan\n\nI. A\n- One\n- Two\n- Three\n";
    assertEquals(3, small.read(blocks).value().edition().elements().objectives().size());
    assertEquals(
        "line 7, column 3: expected at most 4 headings, paragraphs and items, but here is another",
        assertThrows(InputException.class, () -> small.read(blocks + "- Four\n")).getMessage());
    assertEquals(
        "line 7, column 2: expected at most 4 headings, paragraphs and items, but here is another",
        assertThrows(
                InputException.class, () -> small.read(blocks + "\tAction\tAgency\n1\tDig\tTown\n"))
            .getMessage());
  }

  @Test
  void codesSayHowMuchTheyWeighAndWhetherTheTextIsInTheEdition() {
    assertEquals(Severity.WARNING, OutlineCode.UNPLACED.severity());
    assertEquals(Severity.NOTE, OutlineCode.EMPTY_SECTION.severity());
    assertEquals(true, OutlineCode.EMPTY_SECTION.isPlaced());
    assertEquals(false, OutlineCode.CONTENTS.isPlaced());
  }

  @Test
  void spansAndExcerptsAreWithinTheText() {
    assertEquals(
        "Span: expected an end after a start of 0 or more, but got 3 and 3",
        assertThrows(
                IllegalArgumentException.class,
                () -> new Span(3, 3, SpanKind.SPACE, Optional.empty()))
            .getMessage());
    assertThrows(
        IllegalArgumentException.class, () -> new Span(-1, 3, SpanKind.SPACE, Optional.empty()));
    assertEquals(1, new Span(0, 1, SpanKind.SPACE, Optional.empty()).end());
  }
}
