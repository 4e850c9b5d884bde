package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.partner;
import static org.rightsplan.Editions.path;
import static org.rightsplan.Editions.section;
import static org.rightsplan.alignment.Bilingual.CHINESE;
import static org.rightsplan.alignment.Bilingual.bilingual;
import static org.rightsplan.alignment.Bilingual.both;
import static org.rightsplan.alignment.Bilingual.chinese;
import static org.rightsplan.alignment.Bilingual.comparable;
import static org.rightsplan.alignment.Bilingual.english;
import static org.rightsplan.alignment.Bilingual.inBoth;
import static org.rightsplan.alignment.Bilingual.plan;
import static org.rightsplan.alignment.Bilingual.task;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Section;

/** Editions of which only a part is translated. */
class LanguageRoundsTest {

  private static final AlignmentOptions USUAL = AlignmentOptions.defaults();

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
