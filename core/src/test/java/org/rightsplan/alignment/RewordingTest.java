package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.indicator;
import static org.rightsplan.Editions.pairs;
import static org.rightsplan.Editions.partner;
import static org.rightsplan.Editions.path;
import static org.rightsplan.Editions.principle;
import static org.rightsplan.Editions.section;
import static org.rightsplan.Editions.task;
import static org.rightsplan.Editions.unmatched;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;

/** Commitments that changed their words. */
class RewordingTest {

  private final Edition before =
      edition(
          "Before",
          section("Life", COMMITMENTS.subList(0, 8).toArray()),
          section("Justice", COMMITMENTS.subList(8, 16).toArray()));

  @Test
  void aRewordedCommitmentIsFoundByItsRareWords() {
    Edition after =
        edition(
            "After",
            section(
                "Life",
                "The minimum pension of retirees in rural areas shall rise and be paid monthly.",
                "Vaccinate all infants against polio, measles and tetanus; take no charge."),
            section(
                "Justice",
                "Translate ballot papers into every language of a registered minority."));
    Alignment alignment = Alignment.between(before, after);
    assertEquals("sections[0].objectives[0]", partner(alignment, "sections[0].objectives[0]"));
    assertEquals("sections[0].objectives[1]", partner(alignment, "sections[0].objectives[5]"));
    assertEquals("sections[1].objectives[0]", partner(alignment, "sections[1].objectives[2]"));
    assertEquals(3, alignment.matches(ElementKind.OBJECTIVE).size());
    for (Match match : alignment.matches(ElementKind.OBJECTIVE)) {
      assertEquals(Basis.TEXT, match.basis());
      assertTrue(match.confidence() >= 0.5 && match.confidence() <= 1, match.toString());
    }
    assertEquals(13, unmatched(alignment.unmatchedBefore(), true).size());
  }

  @Test
  void movedAndRewordedAtOnceIsStillFound() {
    Edition after =
        edition(
            "After",
            section("Life", COMMITMENTS.subList(1, 8).toArray()),
            section(
                "Justice",
                IntStream.range(8, 17)
                    .mapToObj(
                        i ->
                            i == 16
                                ? "Raise the minimum pension of all rural retirees; pay it monthly"
                                    + " and without delay."
                                : COMMITMENTS.get(i))
                    .toArray()));
    assertEquals(
        "sections[1].objectives[8]",
        partner(Alignment.between(before, after), "sections[0].objectives[0]"));
  }

  @Test
  void siblingsThatDifferByTheTreatysNameOnlyFindTheirLikeInAnotherOrder() {
    List<String> treaties =
        List.of(
            "on Civil and Political Rights",
            "on Economic, Social and Cultural Rights",
            "on the Elimination of Racial Discrimination",
            "against Torture",
            "on the Rights of the Child",
            "on the Rights of Persons with Disabilities");
    int[] order = {3, 5, 0, 4, 2, 1};
    Edition earlier =
        edition("Earlier", section("Treaties", reports(treaties, "Submit the report")));
    Edition later =
        edition(
            "Later",
            section(
                "Treaties",
                reports(
                    IntStream.of(order).mapToObj(treaties::get).toList(),
                    "Submit the next report")));
    Alignment alignment = Alignment.between(earlier, later);
    for (int i = 0; i < order.length; i++) {
      assertEquals(
          "sections[0].objectives[" + i + "]",
          partner(alignment, "sections[0].objectives[" + order[i] + "]"));
    }
  }

  private static Object[] reports(List<String> treaties, String start) {
    return treaties.stream()
        .map(name -> start + " due under the Convention " + name + " on time.")
        .toArray();
  }

  @Test
  void unrelatedPlansHaveNoConfidentPair() {
    Edition one = edition("One", section("Alpha", COMMITMENTS.subList(0, 8).toArray()));
    Edition other = edition("Other", section("Omega", COMMITMENTS.subList(8, 16).toArray()));
    Alignment alignment = Alignment.between(one, other);
    assertEquals(List.of(), pairs(alignment, ElementKind.OBJECTIVE));
    assertEquals(List.of(), pairs(alignment, ElementKind.SECTION));
  }

  @Test
  void oneCommitmentThatBecameTwoIsASplit() {
    String whole =
        "Build wheelchair ramps at all railway stations before the parliamentary elections, and"
            + " teach sign language interpreters at every regional teachers college.";
    Edition earlier = edition("Earlier", section("Access", whole, COMMITMENTS.get(3)));
    Edition later =
        edition(
            "Later",
            section(
                "Access",
                "Build wheelchair ramps at all railway stations before the parliamentary elections.",
                COMMITMENTS.get(3),
                "Teach sign language interpreters at every regional teachers college."));
    Alignment alignment = Alignment.between(earlier, later);
    Match split = alignment.ofBefore(path("sections[0].objectives[0]")).orElseThrow();
    assertTrue(split.isSplit(), split.toString());
    assertEquals(
        "sections[0].objectives[0]+sections[0].objectives[2]",
        partner(alignment, "sections[0].objectives[0]"));
    assertTrue(split.confidence() >= 0.5, split.toString());
    Alignment back = Alignment.between(later, earlier);
    Match merge = back.ofAfter(path("sections[0].objectives[0]")).orElseThrow();
    assertTrue(merge.isMerge(), merge.toString());
    assertEquals(split.after(), merge.before());
    assertEquals(List.of(), unmatched(back.unmatchedBefore(), true));
  }

  @Test
  void principlesAndIndicatorsAreMatchedByTheirNames() {
    Edition earlier =
        edition(
            "Earlier",
            principle("Equality of all citizens"),
            principle("Cooperation with associations"),
            section(
                "Life",
                task(
                    COMMITMENTS.get(0),
                    indicator("Average monthly pension"),
                    indicator("Share of retirees insured"))));
    Edition later =
        edition(
            "Later",
            principle("Cooperation with civil associations"),
            principle("Equality of all"),
            principle("Thrift"),
            section(
                "Life",
                task(
                    COMMITMENTS.get(0),
                    indicator("Share of insured retirees"),
                    indicator("Average pension per month"))));
    Alignment alignment = Alignment.between(earlier, later);
    assertEquals("principles[1]", partner(alignment, "principles[0]"));
    assertEquals("principles[0]", partner(alignment, "principles[1]"));
    String task = "sections[0].objectives[0].indicators";
    assertEquals(task + "[1]", partner(alignment, task + "[0]"));
    assertEquals(task + "[0]", partner(alignment, task + "[1]"));
    assertEquals(List.of("principles[2]"), unmatched(alignment.unmatchedAfter(), true));
  }

  @Test
  void anIndicatorThatMovedToAnotherCommitmentIsFoundByItsName() {
    Edition earlier =
        edition(
            "Earlier",
            section(
                "Life",
                task(COMMITMENTS.get(0), indicator("Beds in shelters")),
                COMMITMENTS.get(1)),
            section("All", indicator("Complaints answered")));
    Edition later =
        edition(
            "Later",
            section(
                "Life",
                COMMITMENTS.get(0),
                task(COMMITMENTS.get(1), indicator("Beds in shelters"))),
            section("All", indicator("Complaints answered in time")));
    Alignment alignment = Alignment.between(earlier, later);
    assertEquals(
        "sections[0].objectives[1].indicators[0]",
        partner(alignment, "sections[0].objectives[0].indicators[0]"));
    assertEquals("sections[1].indicators[0]", partner(alignment, "sections[1].indicators[0]"));
  }
}
