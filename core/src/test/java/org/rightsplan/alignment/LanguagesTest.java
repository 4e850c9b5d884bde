package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.indicator;
import static org.rightsplan.Editions.partner;
import static org.rightsplan.Editions.section;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Section;

/** Which language of each text is compared. */
class LanguagesTest {

  private static Edition plan(String tag, String... tasks) {
    Section.Builder section = Section.builder().title(LocalizedText.of(tag, "权利"));
    for (String task : tasks) {
      section.addObjective(Objective.task(tag, task));
    }
    return edition("Plan", section.build());
  }

  @Test
  void aShorterAndALongerTagMeet() {
    Edition one = plan("zh", "制定个人信息保护法", "建设精神卫生福利设施");
    Edition two = plan("zh-Hans", "建设更多精神卫生福利设施", "制定个人信息保护法");
    for (Edition[] pair : List.of(new Edition[] {one, two}, new Edition[] {two, one})) {
      Alignment alignment = Alignment.between(pair[0], pair[1]);
      assertEquals("sections[0].objectives[1]", partner(alignment, "sections[0].objectives[0]"));
      assertEquals("sections[0].objectives[0]", partner(alignment, "sections[0].objectives[1]"));
    }
    assertEquals(List.of("zh"), Languages.sharedBy(one, two).inOrder());
    assertEquals(Languages.sharedBy(one, two), Languages.sharedBy(two, one));
  }

  @Test
  void twoLongerFormsDoNotMeet() {
    Edition simplified = plan("zh-Hans", "制定个人信息保护法");
    Edition traditional = plan("zh-Hant", "制定個人資訊保護法");
    assertEquals(List.of(), Languages.sharedBy(simplified, traditional).inOrder());
    assertTrue(
        Alignment.between(simplified, traditional).unmatchedBefore().stream()
            .noneMatch(Unmatched::comparable));
  }

  @Test
  void theSameTagComesBeforeARangeAndTheAuthoritativeLanguageBeforeBoth() {
    Edition one = plan("zh", "甲");
    Section both =
        Section.builder()
            .title(LocalizedText.of("zh-Hans", "权利").withTranslation("en", "Rights"))
            .build();
    Section other =
        Section.builder()
            .title(LocalizedText.of("zh", "权利").withTranslation("en", "Rights"))
            .build();
    Edition before = one.withSections(both);
    Edition after = one.withSections(other);
    assertEquals(List.of("en", "zh"), Languages.sharedBy(before, after).inOrder());
    Edition chinese = before.withLanguages("en", "zh-Hans").withAuthoritativeLanguage("zh-Hans");
    assertEquals(List.of("zh", "en"), Languages.sharedBy(chinese, after).inOrder());
    assertEquals("权利", Languages.sharedBy(chinese, after).textOf(both));
    assertEquals("Rights", Languages.sharedBy(before, after).textOf(both));
  }

  @Test
  void aLanguageIsFoundInWhateverTextsOfAnEditionHaveIt() {
    LocalizedText french = LocalizedText.of("fr", "Droits");
    Objective english = Objective.task("en", "Report");
    Edition titles = edition("P", section("S", english.withTitle(french)));
    Edition statements = edition("P", section("S", english.withStatement(french)));
    Edition names =
        edition(
            "P",
            section("S", indicator("Reports").withName(french.withTranslation("en", "Rights"))));
    for (Edition one : List.of(titles, statements, names)) {
      for (Edition two : List.of(titles, statements, names)) {
        assertEquals(List.of("en", "fr"), Languages.sharedBy(one, two).inOrder());
      }
    }
  }
}
