package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rightsplan.Editions.indicator;
import static org.rightsplan.Editions.partner;
import static org.rightsplan.Editions.section;
import static org.rightsplan.alignment.Bilingual.bilingual;
import static org.rightsplan.alignment.Bilingual.both;
import static org.rightsplan.alignment.Bilingual.chinese;
import static org.rightsplan.alignment.Bilingual.comparable;
import static org.rightsplan.alignment.Bilingual.english;
import static org.rightsplan.alignment.Bilingual.inBoth;
import static org.rightsplan.alignment.Bilingual.plan;
import static org.rightsplan.alignment.Bilingual.task;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Principle;
import org.rightsplan.model.Section;

/** Chapters, and titles beside statements, in different languages. */
class MixedLanguagesTest {

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
  void titlesInOtherLanguagesAreNotTheSame() {
    Section health = chapter(LocalizedText.of("zh", "健康权"), 0, 1);
    Section woods =
        Section.builder()
            .title(LocalizedText.of("es", "Bosques"))
            .addObjective(Objective.task("es", "Plantar robles en las laderas"))
            .build();
    Edition english = plan("One", bilingual()).withLanguages("en", "es", "zh");
    Section shared = english.sections().get(0);
    for (List<Section> both :
        List.of(List.of(health, woods), List.of(woods, health.withObjectives()))) {
      Edition before = english.withSections(shared, both.get(0));
      Edition after = english.withSections(shared, both.get(1));
      assertEquals("none", partner(Alignment.between(before, after), "sections[1]"));
      assertEquals(
          List.of(),
          Alignment.between(
                  english.withSections(both.get(0), both.get(0)),
                  english.withSections(both.get(1), both.get(1)))
              .matches());
    }
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
}
