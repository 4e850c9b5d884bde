package org.rightsplan.alignment;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.principle;
import static org.rightsplan.Editions.section;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;

/** Alignments that were made elsewhere, and when two are the same. */
class AlignmentTest {

  private static final String REWORDED =
      "Raise the minimum pension of rural workers and index it every year.";

  /** The principles are alike, so that it is doubtful which is which. */
  private final Edition before =
      edition(
          "before",
          principle("Openness"),
          principle("Openness"),
          section("Life", COMMITMENTS.get(0), COMMITMENTS.get(1), COMMITMENTS.get(2)));

  private final Edition after =
      edition(
          "after",
          principle("Openness"),
          principle("Openness"),
          section("Life", REWORDED, COMMITMENTS.get(2)));
  private final Alignment made =
      Alignment.between(
          before,
          after,
          AlignmentOptions.defaults(),
          Crosswalk.empty().withSame(path("sections[7]"), path("sections[0]")));

  private static org.rightsplan.model.ElementPath path(String path) {
    return org.rightsplan.Editions.path(path);
  }

  private Alignment with(
      List<Match> matches, List<Unmatched> unmatchedBefore, List<Unmatched> unmatchedAfter) {
    return Alignment.of(
        before,
        after,
        matches,
        unmatchedBefore,
        unmatchedAfter,
        made.reviewList(),
        made.unfitDecisions());
  }

  private String refusal(List<Match> matches, List<Unmatched> unmatchedBefore) {
    return requireNonNull(
        assertThrows(
                IllegalArgumentException.class,
                () -> with(matches, unmatchedBefore, made.unmatchedAfter()))
            .getMessage());
  }

  private static Unmatched otherwise(Unmatched element) {
    return new Unmatched(element.path(), !element.comparable(), element.reason());
  }

  private static <T> ImmutableList<T> and(List<T> list, T one) {
    return ImmutableList.<T>builder().addAll(list).add(one).build();
  }

  @Test
  void oneMadeElsewhereOfTheSamePartsIsTheSame() {
    Alignment again = with(made.matches(), made.unmatchedBefore(), made.unmatchedAfter());
    assertEquals(made, again);
    assertEquals(made.hashCode(), again.hashCode());
    assertEquals(made, made);
    assertNotEquals(made, (Object) "an alignment");
  }

  @Test
  void anyOtherPartMakesAnother() {
    Alignment other = Alignment.between(before.withId("b"), after);
    assertNotEquals(made.hashCode(), other.hashCode());
    assertNotEquals(made, other);
    assertNotEquals(made, Alignment.between(before, after.withId("a")));
    assertNotEquals(made, Alignment.between(before, after), "without the unfit decision");
    assertEquals(1, made.unfitDecisions().size());
    assertNotEquals(
        made,
        Alignment.of(
            before,
            after,
            made.matches(),
            made.unmatchedBefore(),
            made.unmatchedAfter(),
            List.of(),
            made.unfitDecisions()));
    assertNotEquals(
        made, with(made.matches().reverse(), made.unmatchedBefore(), made.unmatchedAfter()));
    Unmatched dropped = made.unmatchedBefore().get(0);
    assertNotEquals(made, with(made.matches(), List.of(otherwise(dropped)), made.unmatchedAfter()));
    Edition earlier = after;
    Edition later = before;
    Alignment back = Alignment.between(earlier, later);
    Unmatched added = back.unmatchedAfter().get(0);
    assertNotEquals(
        back,
        Alignment.of(
            earlier,
            later,
            back.matches(),
            back.unmatchedBefore(),
            List.of(otherwise(added)),
            back.reviewList(),
            back.unfitDecisions()));
  }

  @Test
  void everyElementMustStandInIt() {
    assertEquals(
        "Alignment: expected every element of before in a match or unmatched, but got nothing"
            + " about principles[0]",
        refusal(made.matches().subList(1, made.matches().size()), made.unmatchedBefore()));
    assertEquals(
        "Alignment: expected every element of before in a match or unmatched, but got nothing"
            + " about sections[0].objectives[1]",
        refusal(made.matches(), List.of()));
    Edition earlier = after;
    Edition later = before;
    Alignment back = Alignment.between(earlier, later);
    assertEquals(
        "Alignment: expected every element of before in a match or unmatched, but got nothing"
            + " about sections[0].objectives[1]",
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    Alignment.of(
                        earlier,
                        later,
                        back.matches(),
                        back.unmatchedBefore(),
                        List.of(),
                        List.of(),
                        List.of()))
            .getMessage());
  }

  @Test
  void noElementMayStandTwice() {
    assertEquals(
        "Alignment.matches[5]: expected each element once, but got 'principles[0]' again",
        refusal(and(made.matches(), made.matches().get(0)), made.unmatchedBefore()));
    assertEquals(
        "Alignment.unmatchedBefore[1]: expected each element once, but got"
            + " 'sections[0].objectives[1]' again",
        refusal(made.matches(), and(made.unmatchedBefore(), made.unmatchedBefore().get(0))));
  }

  @Test
  void nothingElseMayStandInIt() {
    assertEquals(
        "Alignment.unmatchedBefore[1]: expected an element of before, but got 'sections[3]'",
        refusal(
            made.matches(),
            and(made.unmatchedBefore(), new Unmatched(path("sections[3]"), true, "missing"))));
  }
}
