package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.indicator;
import static org.rightsplan.Editions.partner;
import static org.rightsplan.Editions.path;
import static org.rightsplan.Editions.section;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Principle;
import org.rightsplan.model.Section;

/** Editions of which only a part is translated. */
class LanguageRoundsTest {

  private static final AlignmentOptions USUAL = AlignmentOptions.defaults();

  private static final ImmutableList<String> CHINESE =
      ImmutableList.of(
          "提高农村退休人员的最低养老金，按月足额发放。",
          "在火车站修建轮椅坡道，配备低地板公交车。",
          "在山区小学低年级开展母语教学。",
          "每年两次检查煤矿，关闭造成矿工受伤的矿井。",
          "裁判文书在送达后七日内上网公开。",
          "为婴儿免费接种麻疹、脊髓灰质炎和破伤风疫苗。");

  private static LocalizedText both(int task) {
    return chinese(task).withTranslation("en", COMMITMENTS.get(task));
  }

  private static LocalizedText chinese(int task) {
    return LocalizedText.of("zh", CHINESE.get(task));
  }

  private static LocalizedText english(int task) {
    return LocalizedText.of("en", COMMITMENTS.get(task));
  }

  private static Edition plan(String title, List<LocalizedText> tasks) {
    return edition(
            title,
            section(
                "Rights",
                tasks.stream().map(text -> Objective.builder().statement(text).build()).toArray()))
        .withLanguages("en", "zh")
        .withAuthoritativeLanguage("zh");
  }

  private static List<LocalizedText> bilingual() {
    return new ArrayList<>(IntStream.range(0, 6).mapToObj(LanguageRoundsTest::both).toList());
  }

  private static String task(int index) {
    return "sections[0].objectives[" + index + "]";
  }

  @Test
  void whatIsNotTranslatedIsComparedInTheLanguageThatItHas() {
    Edition whole = plan("Whole", bilingual());
    List<LocalizedText> tasks = bilingual();
    tasks.set(1, english(1));
    tasks.set(4, english(4));
    tasks.add(0, LocalizedText.of("en", "Lend seed potatoes to smallholders after drought."));
    Edition partly = plan("Partly", tasks);
    Alignment there = Alignment.between(whole, partly);
    Alignment back = Alignment.between(partly, whole);
    for (int task = 0; task < 6; task++) {
      assertEquals(task(task + 1), partner(there, task(task)));
      assertEquals(task(task), partner(back, task(task + 1)));
    }
    assertEquals(List.of(), there.unmatchedBefore());
    assertEquals(1, there.unmatchedAfter().size());
    assertTrue(there.unmatchedAfter().get(0).comparable());
  }

  @Test
  void whatWasFoundInTheFirstLanguageStaysAsItWasFound() {
    List<LocalizedText> tasks = bilingual();
    tasks.set(3, LocalizedText.of("zh", "每年两次检查全部煤矿。"));
    tasks.set(4, english(4));
    Edition whole = plan("Whole", bilingual());
    Edition partly = plan("Partly", tasks);
    Alignment alignment = Alignment.between(whole, partly);
    Alignment first = inOneRound(whole, partly);
    for (Match match : first.matches()) {
      assertEquals(Optional.of(match), alignment.ofBefore(match.before().get(0)));
    }
    assertEquals(first.matches().size() + 1, alignment.matches().size());
    Match found = alignment.ofBefore(path(task(4))).orElseThrow();
    assertEquals(Basis.EXACT, found.basis());
    assertEquals("court", found.evidence().sharedTerms().get(0).term());
    assertEquals(List.of(), alignment.unfitDecisions());
  }

  private static Alignment inOneRound(Edition before, Edition after) {
    return new AlignmentPipeline(before, after, USUAL, Languages.sharedBy(before, after), List.of())
        .run(Crosswalk.empty());
  }

  @Test
  void whatTheAuthoritativeTextsTellApartNoTranslationJoins() {
    List<LocalizedText> before = bilingual();
    List<LocalizedText> after = bilingual();
    String same = "Do what the law says of schools.";
    before.set(2, chinese(2).withTranslation("en", same));
    after.set(2, LocalizedText.of("zh", "试种红树林。").withTranslation("en", same));
    before.set(4, english(4));
    Alignment alignment = Alignment.between(plan("One", before), plan("Two", after));
    assertEquals(task(4), partner(alignment, task(4)));
    assertEquals("none", partner(alignment, task(2)));
  }

  @Test
  void aThirdLanguageIsTriedToo() {
    List<LocalizedText> before = bilingual();
    List<LocalizedText> after = bilingual();
    String french = "Publier les jugements en ligne sous sept jours.";
    before.set(4, both(4).withTranslation("fr", french));
    after.set(4, LocalizedText.of("fr", french));
    before.set(1, both(1).withTranslation("fr", "Construire des rampes."));
    after.set(1, english(1));
    Alignment alignment = Alignment.between(plan("One", before), plan("Two", after));
    assertEquals(task(4), partner(alignment, task(4)));
    assertEquals(task(1), partner(alignment, task(1)));
  }

  @Test
  void titlesAndIndicatorsAndPrinciplesAreComparedSoToo() {
    LocalizedText title = LocalizedText.of("zh", "环境权利").withTranslation("en", "Green rights");
    LocalizedText air =
        LocalizedText.of("zh", "空气质量优良天数").withTranslation("en", "Days of good air");
    Principle principle = Principle.builder().title(title).build();
    Section chapter =
        Section.builder().title(title).addIndicator(indicator("Air").withName(air)).build();
    Edition before = plan("One", bilingual());
    before = before.withSections(before.sections().get(0), chapter).withPrinciples(principle);
    LocalizedText english = LocalizedText.of("en", "Green rights");
    Edition after = plan("Two", bilingual());
    after =
        after
            .withSections(
                section("Foreign matters", "Answer letters from abroad within one month."),
                after.sections().get(0),
                chapter.withTitle(english).withIndicators(indicator("Days of good air")))
            .withPrinciples(Principle.builder().title(english).build());
    Alignment alignment = Alignment.between(before, after);
    assertEquals("sections[2]", partner(alignment, "sections[1]"));
    assertEquals("sections[2].indicators[0]", partner(alignment, "sections[1].indicators[0]"));
    assertEquals("principles[0]", partner(alignment, "principles[0]"));
  }

  @Test
  void whatAPersonSaysHoldsInEveryRound() {
    List<LocalizedText> tasks = bilingual();
    tasks.set(1, english(1));
    tasks.set(4, english(4));
    Crosswalk crosswalk =
        Crosswalk.empty()
            .withDifferent(path(task(1)), path(task(1)))
            .withSame(path(task(0)), path(task(5)))
            .withSame(path(task(0)), path(task(2)));
    Alignment alignment =
        Alignment.between(plan("One", bilingual()), plan("Two", tasks), USUAL, crosswalk);
    assertEquals("none", partner(alignment, task(1)));
    assertEquals(task(4), partner(alignment, task(4)));
    assertEquals(Basis.ASSERTED, alignment.ofBefore(path(task(0))).orElseThrow().basis());
    assertEquals(1, alignment.unfitDecisions().size());
  }

  @Test
  void oneRoundIsEnoughWhereNothingIsLeftToCompare() {
    List<LocalizedText> tasks = bilingual();
    tasks.set(1, LocalizedText.of("zh", "试种红树林。").withTranslation("en", "Try mangroves."));
    assertEquals(1, rounds(plan("One", bilingual()), plan("Two", tasks)));
    tasks.set(2, english(2));
    tasks.remove(1);
    assertEquals(2, rounds(plan("One", bilingual()), plan("Two", tasks)));
    // What is left over has no language in common.
    tasks.set(1, LocalizedText.of("fr", "Construire des rampes."));
    assertEquals(1, rounds(plan("One", bilingual()), plan("Two", tasks)));
  }

  private static int rounds(Edition before, Edition after) {
    List<Integer> steps = new ArrayList<>();
    Alignment.between(
        before,
        after,
        USUAL.withProgress((step, number, of) -> steps.add(number)),
        Crosswalk.empty());
    return Collections.frequency(steps, 1);
  }

  @Test
  void whatIsDoubtfulInAnyRoundIsToBeReviewed() {
    List<LocalizedText> tasks = bilingual();
    tasks.set(3, LocalizedText.of("zh", "加强安全生产，关闭不合格矿井，查处事故责任人，公布调查报告。"));
    tasks.set(
        4,
        LocalizedText.of(
            "en",
            "Make judgments known by posting the rulings of all tribunals on one public website, with names removed."));
    Edition whole = plan("Whole", bilingual());
    Edition partly = plan("Partly", tasks);
    Alignment alignment = Alignment.between(whole, partly);
    List<ReviewItem> review = alignment.reviewList();
    assertTrue(review.containsAll(inOneRound(whole, partly).reviewList()));
    assertEquals(
        List.of(path(task(3)), path(task(4))),
        review.stream().map(item -> item.before().get(0)).sorted().toList());
  }

  @Test
  void chaptersAreFoundByTheirContentsWhateverLanguageTheirTitlesAreIn() {
    Section chinese = chapter(LocalizedText.of("zh", "健康权"), 0, 1, 2);
    Section english = chapter(LocalizedText.of("en", "Right to health"), 0, 1, 2);
    Section other = chapter(LocalizedText.of("zh", "教育权"), 3, 4, 5);
    Alignment alignment =
        Alignment.between(
            plan("One", bilingual()).withSections(chinese, other),
            plan("Two", bilingual()).withSections(other, english));
    assertEquals("sections[1]", partner(alignment, "sections[0]"));
  }

  @Test
  void chaptersFollowWhatWasFoundOfTheirContentsInAnotherLanguage() {
    LocalizedText women = LocalizedText.of("zh", "妇女").withTranslation("en", "Women");
    LocalizedText equality = LocalizedText.of("zh", "平等").withTranslation("en", "Gender");
    Section before = chapter(women, 0, 1, 2);
    Section after = chapter(equality, 0, 1, 2);
    Section other = chapter(LocalizedText.of("zh", "教育权"), 3, 4, 5);
    Section translated =
        after.withObjectives(
            IntStream.range(0, 3)
                .mapToObj(task -> Objective.builder().statement(english(task)).build())
                .toList());
    Alignment alignment =
        Alignment.between(
            plan("One", bilingual()).withSections(before, other),
            plan("Two", bilingual()).withSections(other, translated));
    assertEquals("sections[1]", partner(alignment, "sections[0]"));
  }

  private static Section chapter(LocalizedText title, int... tasks) {
    Section.Builder chapter = Section.builder().title(title);
    for (int task : tasks) {
      chapter.addObjective(Objective.builder().statement(both(task)).build());
    }
    return chapter.build();
  }

  @Test
  void aTitleAndAStatementInDifferentLanguagesAreNotTakenForComparedInOne() {
    Objective one = Objective.builder().title(english(0)).statement(both(1)).build();
    Objective two = Objective.builder().title(both(0)).statement(english(1)).build();
    Edition before = plan("One", bilingual()).withSections(section("Rights", one));
    Edition after = plan("Two", bilingual()).withSections(section("Rights", two));
    assertEquals(task(0), partner(Alignment.between(before, after), task(0)));
    assertEquals(task(0), partner(Alignment.between(after, before), task(0)));
  }

  @Test
  void whatCannotBeReadInOneLanguageIsNotComparable() {
    List<LocalizedText> before = bilingual();
    List<LocalizedText> after = bilingual();
    before.add(LocalizedText.of("zh", "试种红树林。"));
    after.add(LocalizedText.of("en", "Lend seed potatoes to smallholders after drought."));
    Alignment alignment = Alignment.between(plan("One", before), plan("Two", after));
    assertEquals(List.of(false), comparable(alignment.unmatchedBefore()));
    assertEquals(List.of(false), comparable(alignment.unmatchedAfter()));
    before.set(6, LocalizedText.of("zh", "试种红树林。").withTranslation("en", "Try mangroves."));
    alignment = Alignment.between(plan("One", before), plan("Two", after));
    assertEquals(List.of(true), comparable(alignment.unmatchedBefore()));
    assertEquals(List.of(true), comparable(alignment.unmatchedAfter()));
  }

  private static List<Boolean> comparable(List<Unmatched> leftOver) {
    return leftOver.stream().map(Unmatched::comparable).toList();
  }

  @Test
  void whatIsHardlyTranslatedIsNotTakenForWrittenAnew() {
    List<LocalizedText> before = new ArrayList<>();
    List<LocalizedText> after = new ArrayList<>();
    for (int task = 0; task < 60; task++) {
      String number = " in district " + (char) ('A' + task % 26) + (char) ('a' + task / 26);
      LocalizedText english = LocalizedText.of("en", COMMITMENTS.get(task % 16) + number);
      before.add(english.withTranslation("zh", CHINESE.get(task % 6) + (1000 + task)));
      after.add(english);
    }
    before.set(0, both(4));
    after.set(0, chinese(4));
    Alignment alignment = Alignment.between(plan("One", before), plan("Two", after));
    Match match = alignment.ofBefore(path(task(0))).orElseThrow();
    assertEquals(0.99, match.confidence());
    assertEquals(61, alignment.matches().size());
  }

  @Test
  void aPartThatIsInAnotherLanguageJoinsTheOther() {
    List<LocalizedText> before = bilingual();
    List<LocalizedText> after = bilingual();
    String first = "Raise the minimum pension of rural retirees and pay it monthly";
    String second = "build wheelchair ramps at railway stations and fit buses with low floors";
    String chinese = "提高农村退休人员的最低养老金，按月足额发放";
    before.set(
        0,
        LocalizedText.of("en", first + ", and " + second)
            .withTranslation("zh", chinese + "，并在火车站修建轮椅坡道，配备低地板公交车"));
    before.remove(1);
    after.set(0, LocalizedText.of("en", first).withTranslation("zh", chinese));
    after.set(1, LocalizedText.of("en", second));
    Alignment alignment = Alignment.between(plan("One", before), plan("Two", after));
    Match split = alignment.ofBefore(path(task(0))).orElseThrow();
    assertEquals(List.of(path(task(0)), path(task(1))), split.after());
    Alignment back = Alignment.between(plan("Two", after), plan("One", before));
    assertEquals(split.after(), back.ofAfter(path(task(0))).orElseThrow().before());
  }

  @Test
  void anAnswerThatTheCallerLeavesToTheEngineIsTheEnginesOwn() {
    List<LocalizedText> before = bilingual();
    List<LocalizedText> after = bilingual();
    before.set(4, LocalizedText.of("fr", "Publish court judgments online."));
    after.set(4, english(4));
    after.set(5, LocalizedText.of("fr", "Former les sages-femmes."));
    Edition one = plan("One", before);
    Edition two = plan("Two", after);
    AlignmentOptions asked = USUAL.withSimilarity((mine, theirs) -> OptionalDouble.empty());
    assertEquals("none", partner(Alignment.between(one, two), task(4)));
    assertEquals(
        Alignment.between(one, two).matches(),
        Alignment.between(one, two, asked, Crosswalk.empty()).matches());
  }

  @Test
  void chaptersThatWereFoundStayWhateverTheirTranslationsSay() {
    Section women = Section.builder().title(inBoth("妇女", "Women")).build();
    Section gender = Section.builder().title(inBoth("妇女", "Gender")).build();
    Section other = Section.builder().title(inBoth("性别", "Women")).build();
    List<LocalizedText> tasks = bilingual();
    tasks.set(4, english(4));
    Edition before = plan("One", bilingual());
    Edition after = plan("Two", tasks);
    Alignment alignment =
        Alignment.between(
            before.withSections(before.sections().get(0), women),
            after.withSections(other, after.sections().get(0), gender));
    assertEquals("sections[1].objectives[4]", partner(alignment, task(4)), "in two rounds");
    assertEquals("sections[2]", partner(alignment, "sections[1]"));
  }

  private static LocalizedText inBoth(String chinese, String english) {
    return LocalizedText.of("zh", chinese).withTranslation("en", english);
  }

  @Test
  void aTextThatBothHaveInOneLanguageIsEnoughForAnotherRound() {
    Objective one = Objective.builder().title(chinese(0)).statement(both(1)).build();
    Objective two = Objective.builder().title(english(0)).statement(english(1)).build();
    Edition before = plan("One", bilingual()).withSections(section("Rights", one));
    Edition after = plan("Two", bilingual()).withSections(section("Rights", two));
    assertEquals(task(0), partner(Alignment.between(before, after), task(0)));
    assertEquals(task(0), partner(Alignment.between(after, before), task(0)));
  }

  @Test
  void titlesInDifferentLanguagesCannotBeComparedWithAStatement() {
    Objective one = Objective.builder().title(english(0)).statement(chinese(1)).build();
    Objective two = Objective.builder().title(chinese(2)).build();
    Edition before = plan("One", bilingual()).withSections(section("Rights", one));
    Edition after = plan("Two", bilingual()).withSections(section("Rights", two));
    Alignment alignment = Alignment.between(before, after);
    assertEquals(List.of(false), comparable(alignment.unmatchedBefore()));
    assertEquals(List.of(false), comparable(alignment.unmatchedAfter()));
  }

  @Test
  void whatTheAuthoritativeTextsTellApartNoIdJoinsInAnotherLanguage() {
    String same = "Do what the law says of schools.";
    Objective one =
        Objective.builder().id("t").statement(chinese(2).withTranslation("en", same)).build();
    Objective two = one.withStatement(inBoth("试种红树林。", same));
    List<LocalizedText> tasks = bilingual();
    tasks.set(4, english(4));
    Edition before = plan("One", bilingual());
    Edition after = plan("Two", tasks);
    Section more = section("More", one);
    Section others = section("Others", two, "Lend seed potatoes to smallholders.");
    Alignment alignment =
        Alignment.between(
            before.withSections(before.sections().get(0), more),
            after.withSections(after.sections().get(0), others));
    assertEquals(task(4), partner(alignment, task(4)), "in two rounds");
    assertEquals("none", partner(alignment, "sections[1].objectives[0]"));
  }
}
