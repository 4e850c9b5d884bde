package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.partner;
import static org.rightsplan.Editions.path;
import static org.rightsplan.Editions.section;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Section;

/** Sentences that drafters use again for another subject, in the chapter on that subject. */
class OwnSubjectsTest {

  private static final String ON_HEALTH = "Raise public spending on health to 6 percent.";
  private static final String ON_EDUCATION = "Raise public spending on education to 6 percent.";

  private static final Object[] HEALTH = some(0, 1, 5);
  private static final Object[] EDUCATION = some(2, 4, 15);
  private static final Section WORK = section("Right to work", some(3, 8, 11));

  private static Object[] some(int... places) {
    return ImmutableList.copyOf(places(places)).toArray();
  }

  private static List<String> places(int... places) {
    ImmutableList.Builder<String> some = ImmutableList.builder();
    for (int place : places) {
      some.add(COMMITMENTS.get(place));
    }
    return some.build();
  }

  private static Object[] with(Object[] some, Object... more) {
    return ImmutableList.builder().add(some).add(more).build().toArray();
  }

  private static Edition before() {
    return edition(
        "A",
        section("Right to health", with(HEALTH, ON_HEALTH)),
        section("Right to education", EDUCATION),
        WORK);
  }

  private static void assertLeft(Edition before, Edition after, String earlier, String later) {
    for (boolean mirrored : new boolean[] {false, true}) {
      Alignment alignment =
          mirrored ? Alignment.between(after, before) : Alignment.between(before, after);
      String left = mirrored ? later : earlier;
      assertEquals("none", partner(alignment, left));
      assertEquals(
          List.of(List.of(path(mirrored ? earlier : later))),
          alignment.reviewList().stream()
              .filter(item -> item.before().contains(path(left)))
              .map(item -> List.copyOf(item.after()))
              .toList(),
          "a near miss");
    }
  }

  private static void assertPaired(Edition before, Edition after, String earlier, String later) {
    assertEquals(later, partner(Alignment.between(before, after), earlier));
    assertEquals(earlier, partner(Alignment.between(after, before), later));
  }

  @Test
  void theSameSentenceOnWhatAnotherChapterIsAboutIsAnotherCommitment() {
    Edition after =
        edition(
            "B",
            section("Right to health", HEALTH),
            section("Right to education", with(EDUCATION, ON_EDUCATION)),
            WORK);
    assertLeft(before(), after, "sections[0].objectives[3]", "sections[1].objectives[3]");
  }

  @Test
  void sectionsOfOneChapterAreToldApartAsChaptersAre() {
    Edition before = edition("A", section("Social rights", before().sections().toArray()));
    Edition after =
        edition(
            "B",
            section(
                "Social rights",
                section("Right to education", with(EDUCATION, ON_EDUCATION)),
                section("Right to health", HEALTH),
                WORK));
    assertLeft(
        before,
        after,
        "sections[0].sections[0].objectives[3]",
        "sections[0].sections[0].objectives[3]");
  }

  @Test
  void aCommitmentThatKeepsItsSubjectMayMove() {
    Edition after =
        edition(
            "B",
            section("Right to health", HEALTH),
            section(
                "Right to education",
                with(EDUCATION, "Raise public spending on health and education to 7 percent.")),
            WORK);
    assertPaired(before(), after, "sections[0].objectives[3]", "sections[1].objectives[3]");
  }

  @Test
  void aSubjectThatIsNamedOtherwiseInTheSameChapterIsTheSame() {
    Edition after =
        edition(
            "B",
            section("Wellbeing", with(HEALTH, "Raise public spending on wellbeing to 6 percent.")),
            section("Right to education", EDUCATION),
            WORK);
    assertPaired(before(), after, "sections[0].objectives[3]", "sections[0].objectives[3]");
  }

  @Test
  void whatTheTitleOfTheWholeChapterSaysIsNotASectionsOwn() {
    Edition before =
        edition(
            "A",
            section(
                "Health",
                section("Basic health care", with(HEALTH, ON_HEALTH)),
                section("Training", EDUCATION)),
            WORK);
    Edition after =
        edition(
            "B",
            section(
                "Wellbeing",
                section("Primary care", HEALTH),
                section(
                    "Training and wellbeing",
                    with(EDUCATION, "Raise public spending on wellbeing to 6 percent."))),
            WORK);
    assertPaired(
        before,
        after,
        "sections[0].sections[0].objectives[3]",
        "sections[0].sections[1].objectives[3]");
  }

  @Test
  void aWordThatMostTextsHaveIsNobodysOwn() {
    Object[] plain = {"Repair roads.", "Repair bridges.", "Repair harbours."};
    Object[] polite = {"Please repair ferries.", "Please repair canals."};
    Edition before =
        edition("A", section("Repair", with(plain, "Repair the mains of towns by 2030.")));
    Edition after =
        edition(
            "B",
            section("Repair", plain),
            section("Please", with(polite, "Please mend the mains of towns by 2030.")));
    assertPaired(before, after, "sections[0].objectives[3]", "sections[1].objectives[2]");
  }

  @Test
  void subjectsAreKnownInChineseToo() {
    Edition before =
        chinese(
            chapter("健康权利", "为农村妇女提供免费检查", "新建三十所县级医院", "将健康事业的财政投入提高到百分之六"),
            chapter("教育权利", "普及高中阶段课程", "为山区学校配备教师"));
    Edition after =
        chinese(
            chapter("健康权利", "为农村妇女提供免费检查", "新建三十所县级医院"),
            chapter("教育权利", "普及高中阶段课程", "为山区学校配备教师", "将教育事业的财政投入提高到百分之六"));
    assertLeft(before, after, "sections[0].objectives[2]", "sections[1].objectives[2]");
  }

  private static Edition chinese(Section... sections) {
    return Edition.builder()
        .id("z")
        .title(LocalizedText.of("zh", "计划"))
        .addSections(sections)
        .build();
  }

  private static Section chapter(String title, String... statements) {
    Section.Builder section = Section.builder().title(LocalizedText.of("zh", title));
    for (String statement : statements) {
      section.addObjective(
          Objective.builder().statement(LocalizedText.of("zh", statement)).build());
    }
    return section.build();
  }
}
