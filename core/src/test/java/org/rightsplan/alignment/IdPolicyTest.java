package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.indicator;
import static org.rightsplan.Editions.partner;
import static org.rightsplan.Editions.path;
import static org.rightsplan.Editions.principle;
import static org.rightsplan.Editions.section;
import static org.rightsplan.Editions.task;
import static org.rightsplan.Editions.taskWithId;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Section;

/** Ids are trusted, verified or ignored. */
class IdPolicyTest {

  private static final String FIRST = "sections[0].objectives[0]";
  private static final String SECOND = "sections[0].objectives[1]";

  /** The later edition numbers anew: what was t1 is now t2. */
  private final Edition before =
      edition(
          "Before",
          section(
              "Tasks",
              taskWithId("t1", COMMITMENTS.get(0)),
              taskWithId("t2", COMMITMENTS.get(1)),
              taskWithId("t3", COMMITMENTS.get(2))));

  private final Edition after =
      edition(
          "After",
          section(
              "Tasks",
              taskWithId("t2", COMMITMENTS.get(0)),
              taskWithId("t1", COMMITMENTS.get(1)),
              taskWithId("t3", COMMITMENTS.get(2))));

  private Alignment align(IdPolicy policy) {
    return Alignment.between(
        before, after, AlignmentOptions.defaults().withIdPolicy(policy), Crosswalk.empty());
  }

  @Test
  void trustedIdsWinOverTheWords() {
    Alignment alignment = align(IdPolicy.TRUST);
    assertEquals(SECOND, partner(alignment, FIRST));
    assertEquals(FIRST, partner(alignment, SECOND));
    assertEquals(Basis.SAME_ID, alignment.ofBefore(path(FIRST)).orElseThrow().basis());
  }

  @Test
  void verifiedIdsGiveWayWhereTheTextsHaveNothingInCommon() {
    Alignment alignment = align(IdPolicy.VERIFY);
    assertEquals(FIRST, partner(alignment, FIRST));
    assertEquals(Basis.EXACT, alignment.ofBefore(path(FIRST)).orElseThrow().basis());
    assertEquals(
        Basis.SAME_ID, alignment.ofBefore(path("sections[0].objectives[2]")).orElseThrow().basis());
  }

  @Test
  void verifyingIsTheDefault() {
    assertEquals(IdPolicy.VERIFY, AlignmentOptions.defaults().idPolicy());
  }

  @Test
  void ignoredIdsSayNothing() {
    Alignment alignment = align(IdPolicy.IGNORE);
    assertEquals(FIRST, partner(alignment, FIRST));
    alignment.matches().forEach(match -> assertEquals(true, match.basis() != Basis.SAME_ID));
  }

  @Test
  void anIdThatOccursTwiceSaysNothing() {
    Edition twice =
        edition(
            "Twice",
            section("Tasks", taskWithId("t1", COMMITMENTS.get(5))),
            section("More", taskWithId("t1", COMMITMENTS.get(6))));
    Alignment alignment =
        Alignment.between(
            before,
            twice,
            AlignmentOptions.defaults().withIdPolicy(IdPolicy.TRUST),
            Crosswalk.empty());
    assertEquals("none", partner(alignment, FIRST));
  }

  @Test
  void everyKindOfElementIsPairedByItsId() {
    Edition one =
        edition(
            "One",
            principle("Openness").withId("p"),
            section("Health", task(COMMITMENTS.get(0), indicator("Beds").withId("i"))).withId("s"));
    Edition other =
        edition(
            "Other",
            principle("Thrift").withId("p"),
            section("Work", task(COMMITMENTS.get(1), indicator("Jobs").withId("i"))).withId("s"));
    Alignment alignment =
        Alignment.between(
            one,
            other,
            AlignmentOptions.defaults().withIdPolicy(IdPolicy.TRUST),
            Crosswalk.empty());
    for (String path : new String[] {"principles[0]", "sections[0]", FIRST + ".indicators[0]"}) {
      assertEquals(path, partner(alignment, path));
      assertEquals(Basis.SAME_ID, alignment.ofBefore(path(path)).orElseThrow().basis());
    }
    assertEquals("none", partner(alignment, FIRST));
  }

  private static Edition laws(String title, int firstId, String... about) {
    List<Objective> laws = new ArrayList<>();
    for (String one : about) {
      laws.add(taskWithId("t" + (firstId + laws.size()), "Adopt a law on " + one));
    }
    return edition(title, section("Tasks", laws.toArray()));
  }

  @Test
  void verifiedIdsGiveWayToTheSameWordsElsewhere() {
    Edition one = laws("One", 1, "asylum", "stalking", "hate crimes");
    Edition two = laws("Two", 1, "equal pay", "asylum", "stalking", "hate crimes");
    Alignment alignment = Alignment.between(one, two);
    assertEquals(SECOND, partner(alignment, FIRST));
    assertEquals(Basis.EXACT, alignment.ofBefore(path(FIRST)).orElseThrow().basis());
    assertEquals(
        Basis.SAME_ID,
        Alignment.between(laws("A", 1, "asylum"), laws("B", 1, "equal pay"))
            .ofBefore(path(FIRST))
            .orElseThrow()
            .basis(),
        "where nothing else is like it");
  }

  @Test
  void verifiedIdsGiveWayToWhatIsClearlyMoreLike() {
    Edition one =
        laws("One", 1, "the asylum of refugees", "the stalking of women", "the crimes of hatred");
    Edition two =
        laws(
            "Two",
            0,
            "the asylum of any refugees",
            "the stalking of any women",
            "the crimes of any hatred");
    for (int task = 0; task < 3; task++) {
      String path = "sections[0].objectives[" + task + "]";
      assertEquals(path, partner(Alignment.between(one, two), path));
      assertEquals(path, partner(Alignment.between(two, one), path));
    }
    String likeBoth = "Adopt a law on asylum and stalking";
    Edition nearly =
        edition(
            "Nearly",
            section(
                "Tasks",
                taskWithId("t2", likeBoth + " and hatred"),
                taskWithId("t1", likeBoth + " and crimes")));
    Edition wanted = edition("Wanted", section("Tasks", taskWithId("t1", likeBoth)));
    assertEquals(SECOND, partner(Alignment.between(wanted, nearly), FIRST), "where both are alike");
  }

  @Test
  void whatIsInNoCommonLanguageCannotBeVerifiedOtherwise() {
    Objective chinese =
        Objective.builder().id("t1").statement(LocalizedText.of("zh", "公开裁判文书")).build();
    Objective english = taskWithId("t1", COMMITMENTS.get(4));
    LocalizedText title = LocalizedText.of("zh", "任务").withTranslation("en", "Tasks");
    Section section = Section.builder().title(title).build();
    Edition one = edition("One", section.withObjectives(chinese));
    Edition two = edition("Two", section.withObjectives(english));
    assertEquals(FIRST, partner(Alignment.between(one, two), FIRST));
  }
}
