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

import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;

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
}
