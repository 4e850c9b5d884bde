package org.rightsplan.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsplan.jackson2.RightsPlanJson;
import org.rightsplan.model.Attestation;
import org.rightsplan.model.Citation;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.Located;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Plan;
import org.rightsplan.model.ResponsibleBody;
import org.rightsplan.model.Section;
import org.rightsplan.model.SourceDocument;
import org.rightsplan.model.SourceKind;

/** What holds for every reference plan, whatever it says. */
class ReferencePlansTest {

  private static final RightsPlanJson JSON = RightsPlanJson.standard();

  static List<Edition> editions() {
    return ReferencePlans.china().editions();
  }

  @Test
  void chinaHasFourEditionsInTheOrderOfTheirPeriods() {
    Plan china = ReferencePlans.china();

    assertEquals("CN", china.jurisdiction().code());
    assertEquals(
        List.of("china-2009", "china-2012", "china-2016", "china-2021"),
        china.editions().stream().map(Edition::id).toList());
    assertEquals(
        List.of("2009/2010", "2012/2015", "2016/2020", "2021/2025"),
        china.editions().stream().map(edition -> edition.period().orElseThrow() + "").toList());
  }

  @Test
  void aPlanIsReadOnce() {
    assertSame(ReferencePlans.china(), ReferencePlans.china());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan.json",
        "edition-1-2009.json",
        "edition-2-2012.json",
        "edition-3-2016.json",
        "edition-4-2021.json"
      })
  void theFilesAreAsTheLibraryWritesThem(String file) throws IOException {
    String text = resource("china/" + file);
    Class<?> type = file.equals("plan.json") ? Plan.class : Edition.class;

    assertEquals(text, JSON.write(JSON.read(text, type)));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyCitationFindsItsSourceAndEverySourceIsCited(Edition edition) throws IOException {
    JsonNode document = new ObjectMapper().readTree(JSON.write(edition));

    assertEquals(
        new TreeSet<>(edition.sources().stream().map(SourceDocument::id).toList()),
        new TreeSet<>(document.findValuesAsText("source")));
    assertEquals(
        edition.sources().size(),
        ImmutableSet.copyOf(edition.sources().stream().map(SourceDocument::id).toList()).size());
  }

  @Test
  void thePlanItselfCitesItsSources() {
    Plan china = ReferencePlans.china();

    Set<String> known = new TreeSet<>(china.sources().stream().map(SourceDocument::id).toList());
    assertFalse(china.citations().isEmpty());
    china.citations().forEach(citation -> assertTrue(known.contains(citation.source())));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void nothingStandsWithoutACitation(Edition edition) {
    assertFalse(edition.citations().isEmpty());
    assertFalse(edition.adoption().orElseThrow().citations().isEmpty());
    edition.bodies().forEach(body -> assertFalse(body.citations().isEmpty(), body.id()));
    edition
        .principles()
        .forEach(principle -> assertFalse(principle.citations().isEmpty(), principle.toString()));
    for (Located<Section> section : edition.elements().sections()) {
      assertFalse(section.element().citations().isEmpty(), section.label());
    }
    for (Located<Objective> objective : edition.elements().objectives()) {
      assertFalse(objective.element().citations().isEmpty(), objective.label());
    }
  }

  /**
   * Indicators, targets and results without a citation of their own are covered by their task's.
   */
  @ParameterizedTest
  @MethodSource("editions")
  void whatIsPrintedCitesThePlanAndWhatIsReportedCitesOthers(Edition edition) {
    for (Located<Objective> task : edition.elements().objectives()) {
      boolean printed = task.element().attestation() == Attestation.PRINTED;
      assertTrue(citesOnly(edition, task.element().citations(), printed), task.label());
      for (Indicator indicator : task.element().indicators()) {
        boolean read = indicator.attestation() == Attestation.PRINTED;
        assertTrue(printed || !read, task.label());
        ImmutableList<Citation> own = indicator.citations();
        assertTrue(
            citesOnly(
                edition, own.isEmpty() && printed == read ? task.element().citations() : own, read),
            task.label());
        indicator
            .measurements()
            .forEach(
                result -> assertTrue(citesOnly(edition, result.citations(), false), task.label()));
      }
    }
  }

  private static boolean citesOnly(Edition edition, List<Citation> citations, boolean plan) {
    Set<String> texts = new TreeSet<>();
    for (SourceDocument source : edition.sources()) {
      if (source.kind() == SourceKind.PLAN_TEXT) {
        texts.add(source.id());
      }
    }
    return !citations.isEmpty()
        && citations.stream().allMatch(citation -> texts.contains(citation.source()) == plan);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "edition-1-2009.json",
        "edition-2-2012.json",
        "edition-3-2016.json",
        "edition-4-2021.json"
      })
  void everyEditionLoadsByItself(String file) throws IOException {
    Edition alone = JSON.readEdition(resource("china/" + file));

    assertEquals(ReferencePlans.china().edition(alone.id()).orElseThrow(), alone);
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyBodyIsNamedSomewhereAndEveryNameIsABody(Edition edition) throws IOException {
    JsonNode document = new ObjectMapper().readTree(JSON.write(edition));

    assertEquals(
        new TreeSet<>(edition.bodies().stream().map(ResponsibleBody::id).toList()),
        new TreeSet<>(document.findValuesAsText("body")));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void wordsAreInEnglishAndTitlesInChineseTooWhereThatIsKnown(Edition edition) throws IOException {
    JsonNode document = new ObjectMapper().readTree(JSON.write(edition));

    Set<String> languages = new TreeSet<>();
    document
        .findValues("texts")
        .forEach(texts -> ImmutableList.copyOf(texts.fieldNames()).forEach(languages::add));
    assertEquals(edition.languages(), languages);
    assertTrue(document.findValues("original").isEmpty(), "no text is known to be the original");
    for (Located<Objective> objective : edition.elements().objectives()) {
      assertEquals(Set.of("en"), objective.element().heading().texts().keySet(), objective.label());
    }
  }

  private static String resource(String name) throws IOException {
    try (@Nullable InputStream stream = ReferencePlans.class.getResourceAsStream(name)) {
      assertNotNull(stream, name);
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
