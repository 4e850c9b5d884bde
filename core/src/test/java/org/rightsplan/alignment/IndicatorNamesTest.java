package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.indicator;
import static org.rightsplan.Editions.section;
import static org.rightsplan.Editions.task;

import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.LocalizedText;

/** How alike the names of indicators are. */
class IndicatorNamesTest {

  /** Returns the names of the indicators of one commitment in each edition. */
  private static IndicatorNames names(Object[] earlier, Object... later) {
    return names(
        edition("A", section("Health", task("Act", earlier))),
        edition("B", section("Health", task("Act", later))));
  }

  private static IndicatorNames names(Edition earlier, Edition later) {
    Languages languages = Languages.sharedBy(earlier, later);
    Outline before = new Outline(earlier.elements(), languages);
    Outline after = new Outline(later.elements(), languages);
    Matching objectives = new Matching(before.objectives, after.objectives);
    Matching indicators = new Matching(before.indicators, after.indicators);
    return new IndicatorNames(indicators, objectives.lexicon, languages);
  }

  private static Object[] of(String... names) {
    Object[] indicators = new Object[names.length];
    for (int i = 0; i < names.length; i++) {
      indicators[i] = indicator(names[i]);
    }
    return indicators;
  }

  @Test
  void ofNamesThatStandAloneEveryWordCounts() {
    String[] some = {
      "Infant deaths", "Deaths of infants in hospitals", "Hospital beds", "Beds", "Women judges"
    };
    for (String earlier : some) {
      for (String later : some) {
        IndicatorNames names = names(of(earlier), of(later));
        double whole = earlier.equals(later) ? 1 : names.similarity(0, 0);
        assertEquals(whole, names.similarityApart(0, 0), 1e-6, earlier + " and " + later);
      }
    }
  }

  @Test
  void whatAnotherBesideSaysTooDoesNotCount() {
    IndicatorNames names =
        names(of("Sulphur, total", "Nitrogen, total"), of("Ozone, total", "Sulphur dust, total"));
    assertTrue(names.similarity(0, 0) > 0);
    assertEquals(0, names.similarityApart(0, 0));
    double sulphur = names.similarityApart(0, 1);
    assertTrue(sulphur > 0.5 && sulphur < 1, "all but dust, " + sulphur);
  }

  @Test
  void whatSetsOneOfThemApartOnlyIsNotShared() {
    IndicatorNames names =
        names(of("Women among judges", "Women among mayors"), of("Women and horses"));
    assertTrue(names.similarity(0, 0) > 0);
    assertEquals(0, names.similarityApart(0, 0));
  }

  @Test
  void aTotalBesideWhatItIsTheTotalOfIsComparedByAllItsWords() {
    IndicatorNames names =
        names(
            of("Unemployment rate", "Youth unemployment rate"),
            of("General unemployment rate", "Youth unemployment rate"));
    assertEquals(names.similarity(0, 0), names.similarityApart(0, 0));
    assertTrue(names.similarity(0, 0) > 0.5);
  }

  @Test
  void whatBothSayAndOthersBesideOneIsNoDifferenceEither() {
    IndicatorNames names =
        names(
            of("Coverage of health insurance, women", "Coverage of health insurance, men"),
            of("Coverage of health insurance for women"));
    double women = names.similarityApart(0, 0);
    assertTrue(women > 0.7, "for " + women);
    assertTrue(names.similarityApart(1, 0) < 0.1);
  }

  @Test
  void inScriptsWithoutSpacesAFewCharactersAreOneWord() {
    IndicatorNames names = names(of("覆盖率", "孕产妇死亡率"), of("覆盖率", "孕产妇死亡率"));
    assertFalse(names.areTelling(0, 0));
    assertTrue(names.areTelling(1, 1));
  }

  @Test
  void othersOfAnotherCommitmentDoNotStandBeside() {
    Edition apart =
        edition(
            "A",
            section(
                "Health",
                task("Act", indicator("Sulphur, total")),
                task("Do", indicator("Nitrogen, total"))));
    IndicatorNames names = names(apart, apart);
    assertEquals(names.similarity(0, 1), names.similarityApart(0, 1), 1e-6);
  }

  @Test
  void aNameIsTellingIfItHasSeveralWordsInBoth() {
    IndicatorNames names = names(of("Beds", "Hospital beds"), of("Beds", "Beds of hospitals"));
    assertFalse(names.areTelling(0, 0));
    assertFalse(names.areTelling(0, 1));
    assertFalse(names.areTelling(1, 0));
    assertTrue(names.areTelling(1, 1));
  }

  @Test
  void whatTheyAreCountedOfIsComparedIfItIsSaidOfBoth() {
    Indicator beds = indicator("Beds");
    Object[] earlier = {beds.withScope(LocalizedText.of("en", "rural counties")), beds};
    Object[] later = {beds.withScope(LocalizedText.of("en", "counties")), beds};
    IndicatorNames names = names(earlier, later);
    assertTrue(names.haveScopes(0, 0));
    assertFalse(names.haveScopes(0, 1));
    assertFalse(names.haveScopes(1, 0));
    double scopes = names.similarityOfScopes(0, 0);
    assertTrue(scopes > 0 && scopes < 1, "" + scopes);
    Object[] wordless = {beds.withScope(LocalizedText.of("en", "–"))};
    assertFalse(names(wordless, wordless).haveScopes(0, 0));
  }
}
