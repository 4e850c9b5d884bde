package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.indicator;
import static org.rightsplan.Editions.section;
import static org.rightsplan.Editions.task;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Unit;

/** Indicators: found by what they are attached to, by their names and units. */
@SuppressWarnings("NullAway.Init") // each test begins by giving the editions
class IndicatorMatcherTest {

  private static final String PENSIONS = COMMITMENTS.get(0);
  private static final String RAMPS = COMMITMENTS.get(1);
  private static final String SCHOOLS = COMMITMENTS.get(2);

  private static final Indicator DEATHS = indicator("Infant deaths under one year of age");
  private static final Indicator DEATHS_REWORDED = indicator("Infant deaths");
  private static final Indicator BEDS = indicator("Hospital beds for each county");

  private Matching indicators;
  private Matching objectives;
  private Matching sections;
  private Languages languages;

  private void begin(Edition before, Edition after) {
    languages = Languages.sharedBy(before, after);
    Outline one = new Outline(before.elements(), languages);
    Outline two = new Outline(after.elements(), languages);
    indicators = new Matching(one.indicators, two.indicators);
    objectives = new Matching(one.objectives, two.objectives);
    sections = new Matching(one.sections, two.sections);
  }

  private IndicatorNames names() {
    return new IndicatorNames(indicators, objectives.lexicon, languages);
  }

  private List<String> matched() {
    return matched(0.5);
  }

  private List<String> matched(double minimum) {
    new IndicatorMatcher(indicators, objectives, sections, names(), minimum).match();
    List<String> told = new ArrayList<>();
    for (int i = 0; i < indicators.partnerOfBefore.length; i++) {
      if (indicators.partnerOfBefore[i] != Matching.NONE) {
        told.add(i + "-" + indicators.partnerOfBefore[i] + " " + indicators.rule[i]);
      }
    }
    return told;
  }

  private static Indicator in(Unit unit, Indicator indicator) {
    return indicator.withUnit(unit);
  }

  private static Edition with(String title, Objective... tasks) {
    return edition(title, section("Health", (Object[]) tasks));
  }

  @Test
  void indicatorsOfMatchedCommitmentsNeedOnlyBeAlike() {
    begin(
        with("A", task(PENSIONS, DEATHS), task(RAMPS)),
        with("B", task(RAMPS), task(PENSIONS, BEDS, DEATHS_REWORDED)));
    objectives.pair(0, 1, Basis.TEXT, 0.9f, "words");
    assertEquals(List.of("0-1 name, within matched commitments"), matched());
    assertEquals(Basis.TEXT, indicators.basis[0]);
  }

  @Test
  void elsewhereTheyMustBeMoreAlike() {
    begin(with("A", task(PENSIONS, DEATHS)), with("B", task(PENSIONS, BEDS, DEATHS_REWORDED)));
    assertEquals(List.of(), matched());
  }

  @Test
  void aNameFoundOnceOnEachSideIsEnoughElsewhere() {
    begin(with("A", task(PENSIONS, DEATHS)), with("B", task(RAMPS, BEDS, DEATHS)));
    assertEquals(List.of("0-1 same name, found nowhere else"), matched());
  }

  @Test
  void almostTheSameNameIsEnoughElsewhere() {
    begin(
        with("A", task(PENSIONS, indicator("Infant deaths before one year of age, by county"))),
        with(
            "B",
            task(RAMPS, BEDS, indicator("Infant deaths before one year of age, by county*2"))));
    assertEquals(List.of("0-1 name"), matched());
  }

  @Test
  void indicatorsOfASplitCommitmentMayBeWithAnyPart() {
    begin(
        with("A", task(PENSIONS, DEATHS, BEDS)),
        with(
            "B",
            task(RAMPS, indicator("Hospital beds for each district")),
            task(SCHOOLS, DEATHS_REWORDED)));
    objectives.group(
        new Matching.Group(new int[] {0}, new int[] {0, 1}, Basis.TEXT, 0.8f, "parts"));
    assertEquals(
        List.of("0-1 name, within matched commitments", "1-0 name, within matched commitments"),
        matched());
  }

  @Test
  void indicatorsOfMatchedSectionsAreLookedAtTogether() {
    Edition before = edition("A", section("Health", PENSIONS, DEATHS), section("Work", RAMPS));
    Edition after =
        edition("B", section("Work", RAMPS), section("Health", PENSIONS, DEATHS_REWORDED, BEDS));
    begin(before, after);
    assertEquals(List.of(), matched());
    begin(before, after);
    sections.pair(0, 1, Basis.TITLE, 0.9f, "title");
    assertEquals(List.of("0-0 name, within matched commitments"), matched());
  }

  @Test
  void theSameUnitSpeaksForTwoAndAnotherAgainst() {
    List<Float> sure = new ArrayList<>();
    for (Indicator later :
        List.of(
            in(Unit.PERCENT, DEATHS_REWORDED),
            DEATHS_REWORDED,
            in(Unit.of("beds"), DEATHS_REWORDED))) {
      begin(with("A", task(PENSIONS, in(Unit.PERCENT, DEATHS))), with("B", task(PENSIONS, later)));
      objectives.pair(0, 0, Basis.EXACT, 0.9f, "words");
      sure.add(matched().isEmpty() ? 0 : indicators.confidence[0]);
    }
    assertTrue(sure.get(0) > sure.get(1), sure.toString());
    assertTrue(sure.get(1) > sure.get(2), sure.toString());
  }

  @Test
  void aNameFoundOnceOnEachSideIsPreferredToOneLikeIt() {
    begin(
        with("A", task(PENSIONS, DEATHS), task(RAMPS)),
        with("B", task(PENSIONS, DEATHS_REWORDED), task(RAMPS, DEATHS)));
    objectives.pair(0, 0, Basis.EXACT, 0.9f, "words");
    assertEquals(List.of("0-1 same name, found nowhere else"), matched());
  }

  @Test
  void whatThoseBesideAreCalledTooSaysNothing() {
    Objective before =
        task(PENSIONS, indicator("SO2, total"), indicator("NOx, total"), indicator("COD, total"));
    Objective after = task(PENSIONS, indicator("VOC, total"), indicator("COD emissions, total"));
    begin(with("A", before), with("B", after));
    objectives.pair(0, 0, Basis.EXACT, 0.9f, "words");
    assertEquals(List.of("2-1 name, within matched commitments"), matched());
  }

  @Test
  void theSameNameIsTheSameWhateverStandsBeside() {
    Objective before = task(PENSIONS, indicator("Coverage, rural"), indicator("Coverage, urban"));
    Objective after = task(PENSIONS, indicator("Coverage, rural"), indicator("Roads, rural"));
    begin(with("A", before), with("B", after));
    assertEquals(1, names().similarityApart(0, 0));
    assertEquals(0, names().similarityApart(1, 1));
  }

  @Test
  void whereNothingSetsThemApartAllThatTheySayCounts() {
    Objective before = task(PENSIONS, BEDS, BEDS);
    Objective after = task(PENSIONS, indicator("Hospital beds"), indicator("Hospital beds"));
    begin(with("A", before), with("B", after));
    assertTrue(names().similarity(0, 0) > 0);
    assertEquals(names().similarity(0, 0), names().similarityApart(0, 0));
  }

  @Test
  void aNameOfOneWordIsNotEnoughToLookNoFurther() {
    Indicator schools = indicator("Number of schools");
    begin(
        with("A", task(PENSIONS, indicator("Number")), task(RAMPS)),
        with("B", task(PENSIONS, schools), task(RAMPS, indicator("Number"))));
    objectives.pair(0, 0, Basis.EXACT, 0.9f, "words");
    objectives.pair(1, 1, Basis.EXACT, 0.9f, "words");
    assertEquals(List.of("0-0 name, within matched commitments"), matched());
  }

  @Test
  void aNameThatOthersHaveWhichArePairedIsNotFoundNowhereElse() {
    begin(
        with("A", task(PENSIONS, BEDS), task(RAMPS, BEDS)),
        with("B", task(PENSIONS, BEDS), task(RAMPS), task(SCHOOLS, BEDS)));
    objectives.pair(1, 1, Basis.EXACT, 0.9f, "words");
    indicators.pair(0, 0, Basis.SAME_ID, 1, "same id");
    assertEquals(
        List.of("0-0 same id", "1-1 same name, found nowhere else"), matched(), "at last it is");
    begin(
        with("A", task(PENSIONS, BEDS), task(RAMPS, BEDS)),
        with(
            "B",
            task(PENSIONS, BEDS),
            task(RAMPS, indicator("Hospital beds")),
            task(SCHOOLS, BEDS)));
    objectives.pair(1, 1, Basis.EXACT, 0.9f, "words");
    indicators.pair(0, 0, Basis.SAME_ID, 1, "same id");
    assertEquals(List.of("0-0 same id", "1-1 name, within matched commitments"), matched());
  }

  @Test
  void aNameIsNotTakenFirstWhereWhatIsAroundBothSurelyAnswersToOthers() {
    Indicator trainings = indicator("Number of trainings");
    Indicator sessions = indicator("Number of training sessions");
    String first = "0-1 same name, found nowhere else";
    String together = "0-0 name, within matched commitments";
    for (float sure : new float[] {0.9f, 0.89f}) {
      begin(
          with("A", task(PENSIONS, trainings), task(RAMPS)),
          with("B", task(PENSIONS, sessions), task(RAMPS, trainings)));
      objectives.pair(0, 0, Basis.TEXT, sure, "words");
      assertEquals(List.of(first), matched(), "the ramps may be new");
      begin(
          with("A", task(PENSIONS, trainings), task(RAMPS)),
          with("B", task(PENSIONS, sessions), task(RAMPS, trainings)));
      objectives.pair(1, 1, Basis.TEXT, sure, "words");
      assertEquals(List.of(first), matched(), "the pensions may be new");
      begin(
          with("A", task(PENSIONS, trainings), task(RAMPS)),
          with("B", task(PENSIONS, sessions), task(RAMPS, trainings)));
      objectives.pair(0, 0, Basis.TEXT, 0.95f, "words");
      objectives.pair(1, 1, Basis.TEXT, sure, "words");
      assertEquals(List.of(sure < 0.9f ? first : together), matched());
    }
    begin(
        with("A", task(PENSIONS, trainings), task(RAMPS)),
        with("B", task(PENSIONS, BEDS), task(RAMPS, trainings)));
    objectives.pair(0, 0, Basis.EXACT, 1, "words");
    objectives.pair(1, 1, Basis.EXACT, 1, "words");
    assertEquals(List.of(first), matched(), "where nothing else is like it, it is taken at last");
  }

  @Test
  void whatIsAroundIndicatorsOfSectionsAreTheSections() {
    Indicator trainings = indicator("Number of trainings");
    Indicator sessions = indicator("Number of training sessions");
    begin(
        edition("A", section("Health", trainings, RAMPS), section("Courts")),
        edition("B", section("Health", sessions, RAMPS), section("Courts", trainings)));
    sections.pair(0, 0, Basis.TITLE, 1, "title");
    sections.pair(1, 1, Basis.TITLE, 1, "title");
    assertEquals(List.of("0-0 name, within matched commitments"), matched());
    begin(
        edition("A", section("Health", trainings, RAMPS), section("Courts")),
        edition("B", section("Health", task(RAMPS, sessions)), section("Courts", trainings)));
    sections.pair(0, 1, Basis.TITLE, 1, "title");
    assertEquals(List.of("0-1 same name, found nowhere else"), matched());
  }

  @Test
  void theSameNameInAnotherUnitIsNotTakenFirst() {
    begin(
        with("A", task(PENSIONS, in(Unit.PERCENT, BEDS))),
        with(
            "B",
            task(PENSIONS, in(Unit.PERCENT, indicator("Hospital beds for the county"))),
            task(RAMPS, in(Unit.of("beds"), BEDS))));
    objectives.pair(0, 0, Basis.EXACT, 0.9f, "words");
    assertEquals(List.of("0-0 name, within matched commitments"), matched());
  }

  @Test
  void whatIsLessSureThanAskedForIsLeft() {
    begin(with("A", task(PENSIONS, DEATHS)), with("B", task(PENSIONS, BEDS, DEATHS_REWORDED)));
    objectives.pair(0, 0, Basis.EXACT, 0.9f, "words");
    matched();
    float sure = indicators.confidence[0];
    begin(with("A", task(PENSIONS, DEATHS)), with("B", task(PENSIONS, BEDS, DEATHS_REWORDED)));
    objectives.pair(0, 0, Basis.EXACT, 0.9f, "words");
    assertEquals(List.of(), matched(sure + 0.01));
  }

  @Test
  void whatTheyAreCountedOfTellsThoseOfOneNameApart() {
    Indicator poverty = indicator("Poverty rate");
    begin(
        with("A", task(PENSIONS, of("rural residents", poverty), of("urban residents", poverty))),
        with(
            "B",
            task(
                PENSIONS,
                of("residents in urban areas", poverty),
                of("residents in rural areas", poverty))));
    objectives.pair(0, 0, Basis.EXACT, 0.9f, "words");
    assertEquals(
        List.of("0-1 name, within matched commitments", "1-0 name, within matched commitments"),
        matched());
  }

  private static Indicator of(String scope, Indicator indicator) {
    return indicator.withScope(LocalizedText.of("en", scope));
  }

  @Test
  void thatBothAreCountedOfTheSameDoesNotMakeThemTheSame() {
    String cities = "all cities of prefecture level and above";
    begin(
        with("A", task(PENSIONS, of(cities, indicator("Days of good air")))),
        with("B", task(PENSIONS, of(cities, indicator("PM2.5, average")))));
    objectives.pair(0, 0, Basis.EXACT, 0.9f, "words");
    assertEquals(List.of(), matched());
  }

  @Test
  void whatTheyAreCountedOfSpeaksForTwoAndAnotherAgainst() {
    List<Float> sure = new ArrayList<>();
    for (Indicator later :
        List.of(
            of("All  counties", DEATHS_REWORDED),
            DEATHS_REWORDED,
            of("rural counties", DEATHS_REWORDED))) {
      begin(
          with("A", task(PENSIONS, of("all counties", DEATHS))), with("B", task(PENSIONS, later)));
      objectives.pair(0, 0, Basis.EXACT, 0.9f, "words");
      sure.add(matched().isEmpty() ? 0 : indicators.confidence[0]);
    }
    assertTrue(sure.get(0) > sure.get(1), sure.toString());
    assertTrue(sure.get(1) > sure.get(2), sure.toString());
  }

  @Test
  void theMoreStandBesideThemTheLessSureTheyAre() {
    begin(with("A", task(PENSIONS, DEATHS)), with("B", task(PENSIONS, DEATHS_REWORDED)));
    objectives.pair(0, 0, Basis.EXACT, 0.9f, "words");
    matched();
    float alone = indicators.confidence[0];
    begin(
        with("A", task(PENSIONS, DEATHS)),
        with("B", task(PENSIONS, indicator("Schools"), DEATHS_REWORDED, indicator("Roads"))));
    objectives.pair(0, 0, Basis.EXACT, 0.9f, "words");
    assertEquals(List.of("0-1 name, within matched commitments"), matched());
    assertTrue(indicators.confidence[0] < alone, indicators.confidence[0] + " of " + alone);
  }

  @Test
  void ofVeryManyPairsWithinTwoCommitmentsOnlyTheNamesElsewhereAreLookedAt() {
    Object[] fifty = new Object[50];
    Object[] more = new Object[51];
    for (int i = 0; i < more.length; i++) {
      more[i] = indicator("Measures of district number " + i);
      fifty[i % 50] = indicator("Measure of district number " + i % 50);
    }
    Object[] reworded = Arrays.copyOf(more, 50);
    begin(with("A", task(PENSIONS, fifty)), with("B", task(PENSIONS, reworded)));
    objectives.pair(0, 0, Basis.EXACT, 0.9f, "words");
    assertEquals("49-49 name, within matched commitments", matched().get(49));
    begin(with("A", task(PENSIONS, fifty)), with("B", task(PENSIONS, more)));
    objectives.pair(0, 0, Basis.EXACT, 0.9f, "words");
    assertEquals("0-0 name", matched().get(0), "fifty-one are not tried with each other");
  }
}
