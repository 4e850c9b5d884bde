package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.indicator;
import static org.rightsplan.Editions.pairs;
import static org.rightsplan.Editions.path;
import static org.rightsplan.Editions.section;
import static org.rightsplan.Editions.task;
import static org.rightsplan.Editions.text;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Reference;

/** Indicators and references tell which commitment is which where the words have changed. */
class AttachedTest {

  private static final String FIRST = "sections[0].objectives[0]";
  private static final String SKIES = "Keep the skies over cities blue.";
  private static final String AIR = "Cleaner air for everybody, with fewer greenhouse gases.";

  /** An edition of one task among others that stay as they are. */
  private static Edition with(String title, Objective task) {
    return edition(
        title,
        section("Environment", task, COMMITMENTS.get(0)),
        section("Work", COMMITMENTS.get(1), COMMITMENTS.get(2)),
        section("Culture", COMMITMENTS.get(3), COMMITMENTS.get(4)));
  }

  private static Optional<Match> matchOf(Objective before, Objective after) {
    return Alignment.between(with("Before", before), with("After", after)).ofBefore(path(FIRST));
  }

  private static Objective referring(String statement, Reference... references) {
    return task(statement).withReferences(references);
  }

  @Test
  void withoutAnythingAttachedTheTwoHaveTooLittleInCommon() {
    assertTrue(matchOf(task(SKIES), task(AIR)).isEmpty());
  }

  @Test
  void anIndicatorOfTheSameNameTellsThatTwoCommitmentsAreTheSame() {
    Match match =
        matchOf(
                task(SKIES, indicator("Yearly mean of fine dust PM2.5")),
                task(AIR, indicator("Yearly mean of fine dust PM2.5")))
            .orElseThrow();
    assertEquals(List.of(path(FIRST)), match.after());
    assertEquals(Basis.TEXT, match.basis());
    assertTrue(match.evidence().facets().contains(Facet.INDICATOR));
    assertTrue(match.evidence().similarity() > 0.3, match.toString());
  }

  @Test
  void anIndicatorMaySayWhatTheOtherTextSays() {
    String dust = "Halve the fine dust of power stations and steel works.";
    assertTrue(matchOf(task(SKIES), task(dust)).isEmpty());
    Match match =
        matchOf(task(SKIES, indicator("fine dust of power stations and steel works")), task(dust))
            .orElseThrow();
    assertFalse(match.evidence().facets().contains(Facet.INDICATOR));
  }

  static List<Reference> references() {
    return List.of(
        new Reference.Law(text("Atmospheric Pollution Prevention Statute"), Optional.empty()),
        new Reference.Law(text("Clean Skies Statute of the Federation"), Optional.of("BGBl. 721")),
        new Reference.TreatyArticle("CLRTAP", Optional.of("2")),
        new Reference.SdgTarget("11.6"),
        new Reference.UnRecommendation("A/HRC/40/6", Optional.of("28.12")),
        new Reference.Concept("eurovoc", "2524", Optional.of(text("air quality"))));
  }

  @ParameterizedTest
  @MethodSource("references")
  void aReferenceToTheSameThingMakesTwoCommitmentsMoreAlike(Reference reference) {
    Edition before = with("Before", referring(SKIES + " Report on it.", reference));
    String after = "Report on the air of cities, and on greenhouse gases.";
    double without = similarity(before, with("After", task(after)));
    double with = similarity(before, with("After", referring(after, reference)));
    assertTrue(with > without + 0.05, without + " and " + with);
  }

  @Test
  void referencesToDifferentArticlesGoalsAndParagraphsAreNoReferencesToTheSame() {
    Edition before =
        with(
            "Before",
            referring(
                SKIES,
                new Reference.SdgTarget("11.6"),
                new Reference.UnRecommendation("A/HRC/40/6", Optional.of("28.12"))));
    double without = similarity(before, with("After", task(AIR)));
    double other =
        similarity(
            before,
            with(
                "After",
                referring(
                    AIR,
                    new Reference.SdgTarget("11.7"),
                    new Reference.UnRecommendation("A/HRC/40/6", Optional.of("28.13")))));
    assertEquals(without, other, 0.001);
  }

  @Test
  void aLawIsTheSameByItsIdentifierUnderWhateverTitle() {
    Reference old = new Reference.Law(text("Emission Statute"), Optional.of("BGBl. 721"));
    Reference renamed = new Reference.Law(text("Purity Act"), Optional.of("BGBl. 721"));
    Reference another = new Reference.Law(text("Purity Act"), Optional.of("BGBl. 722"));
    Edition before = with("Before", referring(SKIES, old));
    double same = similarity(before, with("After", referring(AIR, renamed)));
    assertTrue(same > similarity(before, with("After", referring(AIR, another))) + 0.02);
  }

  @Test
  void aLawIsTheSameInOtherLettersAndWithOtherSpaces() {
    Edition before = with("Before", referring(SKIES, law("Clean Skies Statute")));
    double without = similarity(before, with("After", task(AIR)));
    double same =
        similarity(before, with("After", referring(AIR, law("CLEAN\u00a0skies statute"))));
    assertTrue(same > without + 0.02, without + " and " + same);
    double other = similarity(before, with("After", referring(AIR, law("Blue Skies Statute"))));
    assertEquals(without, other, 0.001, "some of the words are not the law");
  }

  private static Reference law(String title) {
    return new Reference.Law(text(title), Optional.empty());
  }

  @Test
  void lawsWithoutATitleInACommonLanguageAreNotTheSame() {
    Edition before = with("Before", referring(SKIES, untitled("Ilmalaki")));
    double without = similarity(before, with("After", task(AIR)));
    double other = similarity(before, with("After", referring(AIR, untitled("Merilaki"))));
    assertEquals(without, other, 0.001);
  }

  private static Reference untitled(String finnish) {
    return new Reference.Law(LocalizedText.of("fi", finnish), Optional.empty());
  }

  @Test
  void theSameTreatyCountsAndTheSameArticleOfItCountsMore() {
    Edition before =
        with("Before", referring(SKIES, new Reference.TreatyArticle("CLRTAP", Optional.of("2"))));
    double without = similarity(before, with("After", task(AIR)));
    double treaty =
        similarity(
            before,
            with("After", referring(AIR, new Reference.TreatyArticle("CLRTAP", Optional.of("3")))));
    double article =
        similarity(
            before,
            with("After", referring(AIR, new Reference.TreatyArticle("CLRTAP", Optional.of("2")))));
    assertTrue(without + 0.02 < treaty && treaty + 0.02 < article, treaty + " and " + article);
  }

  @Test
  void whatOnlyOneSideHasIsHeldAgainstNeither() {
    String pensions = COMMITMENTS.get(5);
    Match bare = matchOf(task(pensions), task(pensions + " Soon.")).orElseThrow();
    Match one =
        matchOf(
                task(
                        pensions,
                        indicator("Share of households reached"),
                        indicator("Days until the first visit"))
                    .withReferences(new Reference.SdgTarget("1.3")),
                task(pensions + " Soon."))
            .orElseThrow();
    assertEquals(bare.evidence().similarity(), one.evidence().similarity(), 0.001);
  }

  @Test
  void indicatorsDecideBetweenTasksOfTheSameWords() {
    Edition before =
        edition(
            "Before",
            section(
                "Health",
                task("Improve services.", indicator("Infant deaths in a thousand births")),
                task("Improve services.", indicator("Beds in psychiatric wards"))));
    Edition after =
        edition(
            "After",
            section(
                "Health",
                task("Improve the services.", indicator("Beds in psychiatric wards")),
                task("Improve the services.", indicator("Infant deaths in a thousand births"))));
    assertEquals(
        List.of(
            "sections[0].objectives[0] -> sections[0].objectives[1]",
            "sections[0].objectives[1] -> sections[0].objectives[0]"),
        pairs(Alignment.between(before, after), ElementKind.OBJECTIVE));
  }

  @Test
  void whatIsAttachedDoesNotMakeTextsTheSame() {
    Match match =
        matchOf(
                task(COMMITMENTS.get(6), indicator("Kilometres of coast")),
                task(COMMITMENTS.get(6), indicator("Hectares of forest")))
            .orElseThrow();
    assertEquals(Basis.EXACT, match.basis());
  }

  /** The similarity of the first commitments of two editions, matched by assertion. */
  private static double similarity(Edition before, Edition after) {
    Crosswalk same = Crosswalk.empty().withSame(path(FIRST), path(FIRST));
    return Alignment.between(before, after, AlignmentOptions.defaults(), same)
        .ofBefore(path(FIRST))
        .orElseThrow()
        .evidence()
        .similarity();
  }
}
