package org.rightsplan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsplan.sample.SamplePlan;

class ElementsTest {

  private final Elements elements = SamplePlan.first().elements();

  /** One chapter in which everything has an id and everything occurs. */
  private static final Edition SMALL =
      Edition.builder()
          .id("e")
          .title(LocalizedText.of("en", "Plan"))
          .addPrinciple(Principle.builder().id("p").title(LocalizedText.of("en", "Law")).build())
          .addSection(
              Section.builder()
                  .id("s")
                  .number("I")
                  .title(LocalizedText.original("zh-Hans", "第一章").withTranslation("en", "One"))
                  .addResponsibility(Responsibility.of("b", ResponsibilityRole.LEAD))
                  .addObjective(
                      Objective.builder()
                          .id("o")
                          .number("(7)")
                          .statement(LocalizedText.of("en", "Do it."))
                          .addIndicator(indicator("i"))
                          .build())
                  .addIndicator(indicator("j"))
                  .addSection(
                      Section.builder()
                          .id("t")
                          .number("1.")
                          .title(LocalizedText.of("en", "Sub"))
                          .build())
                  .build())
          .addBody(ResponsibleBody.builder().id("b").name(LocalizedText.of("en", "Body")).build())
          .build();

  private static Indicator indicator(String id) {
    return Indicator.builder()
        .id(id)
        .name(LocalizedText.of("en", "Indicator " + id))
        .measure(Measure.QUANTITATIVE)
        .build();
  }

  @Test
  void areBuiltOncePerEdition() {
    assertSame(elements, SamplePlan.first().elements());
    assertSame(SamplePlan.first(), elements.edition());
  }

  @Test
  void standInDocumentOrder() {
    for (Edition edition : List.of(SamplePlan.first(), SamplePlan.second(), SMALL)) {
      for (List<? extends Located<?>> all :
          List.of(
              edition.elements().principles(),
              edition.elements().sections(),
              edition.elements().objectives(),
              edition.elements().indicators())) {
        List<ElementPath> paths = all.stream().map(Located::path).toList();
        assertEquals(paths.stream().sorted().distinct().toList(), paths);
      }
    }
  }

  @Test
  void everyPathLeadsToItsElement() {
    for (Located<Objective> objective : elements.objectives()) {
      assertEquals(Optional.of(objective), elements.at(objective.path()));
      assertEquals(
          Optional.of(objective), elements.at(ElementPath.parse(objective.path().toString())));
      assertEquals(
          objective.path().parent(), objective.parent().map(Located::path), objective.label());
    }
    assertEquals(Optional.empty(), elements.at(ElementPath.parse("sections[99]")));
    assertEquals(Optional.empty(), elements.at(ElementPath.edition()));
  }

  @ParameterizedTest
  @CsvSource({
    "p, principles[0]",
    "s, sections[0]",
    "o, sections[0].objectives[0]",
    "i, sections[0].objectives[0].indicators[0]",
    "j, sections[0].indicators[0]",
    "t, sections[0].sections[0]",
  })
  void areFoundById(String id, String path) {
    assertEquals(path, SMALL.elements().withId(id).orElseThrow().path().toString());
  }

  @Test
  void bodiesAreFoundApart() {
    assertEquals("Body", SMALL.elements().body("b").orElseThrow().name().text());
    assertEquals(Optional.empty(), SMALL.elements().body("c"));
    assertEquals(Optional.empty(), SMALL.elements().withId("b"));
    assertEquals(Optional.empty(), SMALL.elements().withId("none"));
  }

  @Test
  void ofTwoWithOneIdTheFirstPrintedIsFound() {
    Edition twice =
        SMALL.withSections(
            Section.builder()
                .title(LocalizedText.of("en", "A"))
                .addSection(Section.builder().id("x").title(LocalizedText.of("en", "B")).build())
                .build(),
            Section.builder().id("x").title(LocalizedText.of("en", "C")).build());
    assertEquals(
        "sections[0].sections[0]", twice.elements().withId("x").orElseThrow().path().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "I(7),   sections[0].objectives[0]",
    "i 7,    sections[0].objectives[0]",
    "I.7,    sections[0].objectives[0]",
    "(7),    sections[0].objectives[0]",
    "7,      sections[0].objectives[0]",
    "（7）,   sections[0].objectives[0]",
    "I.1,    sections[0].sections[0]",
    "1.,     sections[0].sections[0]",
    "I,      sections[0]",
  })
  void areFoundByPrintedNumber(String number, String path) {
    assertEquals(List.of(path), pathsOf(SMALL.elements().numbered(number)));
  }

  @Test
  void aNumberThatIsPrintedTwiceFindsBothInDocumentOrder() {
    assertEquals(
        List.of("sections[1].sections[3]", "sections[3].sections[3]"),
        pathsOf(elements.numbered("(4)")));
    assertEquals(List.of("sections[1].sections[3]"), pathsOf(elements.numbered("I(4)")));
    assertEquals(List.of("sections[3].sections[0]"), pathsOf(elements.numbered("III.1")));
    assertEquals(List.of(), pathsOf(elements.numbered("II(4)")));
    assertEquals(List.of(), pathsOf(elements.numbered("")));
    assertEquals(List.of(), pathsOf(elements.numbered("( )")));
  }

  @Test
  void sectionsAreFoundByTitleInAnyLanguage() {
    assertEquals(
        List.of("sections[1].sections[3]"),
        pathsOf(elements.sectionsTitled("environmental RIGHTS")));
    assertEquals(
        List.of("sections[1].sections[3]"),
        pathsOf(elements.sectionsTitled(" Derechos  ambientales ")));
    assertEquals(List.of(), pathsOf(elements.sectionsTitled("environmental")));
    assertEquals(List.of("sections[0]"), pathsOf(SMALL.elements().sectionsTitled("第一章")));
  }

  @Test
  void aCommitmentNamesItsOwnBodiesFirstAndInheritsTheSectionsBodies() {
    Located<Objective> water = elements.objectivesOf("water-office").get(0);
    assertEquals(
        List.of("water-office LEAD false", "environment LEAD true", "statistics MONITORING true"),
        elements.responsibilities(water).stream()
            .map(
                assigned ->
                    assigned.responsibility().body()
                        + " "
                        + assigned.responsibility().role()
                        + " "
                        + assigned.inherited())
            .toList());
    assertEquals(
        List.of(
            "sections[1].sections[3].objectives[1]",
            "sections[1].sections[3]",
            "sections[1].sections[3]"),
        elements.responsibilities(water).stream()
            .map(assigned -> assigned.origin().toString())
            .toList());
  }

  @Test
  void bodiesOfOuterSectionsAreInheritedInnermostFirst() {
    Edition nested =
        SMALL.withSections(
            Section.builder()
                .title(LocalizedText.of("en", "Outer"))
                .addResponsibility(Responsibility.of("outer", ResponsibilityRole.LEAD))
                .addSection(
                    Section.builder()
                        .title(LocalizedText.of("en", "Inner"))
                        .addResponsibility(Responsibility.of("inner", ResponsibilityRole.SUPPORT))
                        .addObjective(Objective.task("en", "Do it."))
                        .build())
                .build());
    assertEquals(
        List.of("inner", "outer"),
        nested.elements().responsibilities(nested.elements().objectives().get(0)).stream()
            .map(assigned -> assigned.responsibility().body())
            .toList());
  }

  @Test
  void commitmentsAreFoundByBodyAndByTag() {
    assertEquals(7, elements.objectivesOf("environment").size());
    assertEquals(List.of(), pathsOf(elements.objectivesOf("nobody")));
    assertEquals(7, elements.objectivesTagged(Tag.right("environment")).size());
    assertEquals(
        List.of("sections[1].sections[3].objectives[1]"),
        pathsOf(elements.objectivesTagged(Tag.right("water"))));
    assertEquals(List.of(), pathsOf(elements.objectivesTagged(Tag.group("environment"))));
  }

  @Test
  void indicatorsAreFoundByBindingness() {
    int all = 0;
    for (Bindingness bindingness : Bindingness.values()) {
      ImmutableList<Located<Indicator>> found = elements.indicators(bindingness);
      assertTrue(found.stream().allMatch(i -> i.element().bindingness() == bindingness));
      all += found.size();
    }
    assertEquals(elements.indicators().size(), all);
    assertEquals(3, elements.indicators(Bindingness.BINDING).size());
  }

  @Test
  void whatNothingIsSaidAboutTakesTheStatusOfWhatIsAround() {
    Edition edition =
        SMALL
            .withTranscription(Transcription.of(TranscriptionStatus.TITLES_ONLY))
            .withSections(
                SMALL
                    .sections()
                    .get(0)
                    .withTranscription(Transcription.of(TranscriptionStatus.COMPLETE))
                    .withObjectives(
                        Objective.task("en", "Known in part.")
                            .withTranscription(TranscriptionStatus.PARTIAL)
                            .withIndicators(indicator("k"))),
                Section.builder().title(LocalizedText.of("en", "Two")).build());
    assertEquals(
        List.of("TITLES_ONLY", "COMPLETE", "COMPLETE", "PARTIAL", "PARTIAL", "TITLES_ONLY"),
        List.of(
                "",
                "sections[0]",
                "sections[0].sections[0]",
                "sections[0].objectives[0]",
                "sections[0].objectives[0].indicators[0]",
                "sections[1]")
            .stream()
            .map(path -> edition.elements().transcription(ElementPath.parse(path)).name())
            .toList());
    assertEquals(
        TranscriptionStatus.UNSTATED,
        SMALL.elements().transcription(ElementPath.parse("sections[0].sections[0]")));
  }

  @Test
  void labelsAreMadeOfPrintedNumbers() {
    assertEquals("I(4) #2", elements.objectivesOf("water-office").get(0).label());
    assertEquals("I(7)", SMALL.elements().withId("o").orElseThrow().label());
    assertEquals("I(7) #1", SMALL.elements().withId("i").orElseThrow().label());
    assertEquals("I.1", SMALL.elements().withId("t").orElseThrow().label());
    assertEquals("#1", elements.sections().get(0).label());
    assertEquals("#1", elements.principles().get(0).label());
  }

  @Test
  void aLocatedElementKnowsWhatIsAroundIt() {
    Located<?> indicator = SMALL.elements().withId("i").orElseThrow();
    assertEquals(SMALL.sections(), indicator.sections());
    assertEquals("o", ((Objective) indicator.parent().orElseThrow().element()).id().orElseThrow());
    assertEquals(ImmutableList.of(), SMALL.elements().sections().get(0).sections());
    assertEquals(Optional.empty(), SMALL.elements().sections().get(0).parent());
  }

  @Test
  void locatedElementsAreEqualByPathAndElement() {
    Located<Section> here = SMALL.elements().sections().get(0);
    Located<Section> there = SMALL.withId("f").elements().sections().get(0);
    assertEquals(here, there);
    assertEquals(here.hashCode(), there.hashCode());
    assertNotEquals(here, SMALL.elements().sections().get(1));
    assertTrue(here.toString().startsWith("sections[0]: Section{"), here.toString());
  }

  private static List<String> pathsOf(List<? extends Located<?>> found) {
    return found.stream().map(located -> located.path().toString()).toList();
  }
}
