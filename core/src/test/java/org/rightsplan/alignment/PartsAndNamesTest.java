package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.path;
import static org.rightsplan.Editions.section;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;

/**
 * Texts of which much is the same although they say something else, and texts that were divided.
 */
class PartsAndNamesTest {

  private static final String COVENANT = "the Covenant on Economic, Social and Cultural Rights";

  private static final Object[] LIFE = COMMITMENTS.subList(0, 8).toArray();

  private static Optional<Match> match(Edition before, Edition after, String earlier) {
    return Alignment.between(before, after).ofBefore(path(earlier));
  }

  @Test
  void aLongNameInBothIsOneThingInCommon() {
    String[] before = new String[8];
    String[] after = new String[8];
    for (int i = 0; i < before.length; i++) {
      before[i] = COMMITMENTS.get(i).replaceAll("\\.$", "") + ", as asked for by " + COVENANT + ".";
      after[i] =
          COMMITMENTS.get(8 + i).replaceAll("\\.$", "") + ", as asked for by " + COVENANT + ".";
    }
    Alignment alignment =
        Alignment.between(
            edition("Before", section("Life", (Object[]) before)),
            edition("After", section("Justice", (Object[]) after)));
    assertEquals(List.of(), alignment.matches(ElementKind.OBJECTIVE));
  }

  @Test
  void partsAreFoundInTheOrderOfTheWholeWhereverTheyStand() {
    String whole =
        "Open legal aid offices in every border district; at the same time, print school books in"
            + " Braille; in addition, pay maternity allowances to seasonal workers.";
    Edition before = edition("Before", section("Life", LIFE), section("Other", whole));
    Edition after =
        edition(
            "After",
            section("Other", "To this end, open legal aid offices in every border district."),
            section(
                "Life",
                LIFE[0],
                LIFE[1],
                "Pay maternity allowances to seasonal workers.",
                LIFE[2],
                LIFE[3],
                "Furthermore, print school books in Braille.",
                LIFE[4],
                LIFE[5],
                LIFE[6],
                LIFE[7]));
    Match split = match(before, after, "sections[1].objectives[0]").orElseThrow();
    assertEquals(
        List.of(
            path("sections[0].objectives[0]"),
            path("sections[1].objectives[2]"),
            path("sections[1].objectives[5]")),
        split.after());
    Match merge = match(after, before, "sections[0].objectives[0]").orElseThrow();
    assertEquals(split.after(), merge.before());
    assertEquals(split.confidence(), merge.confidence());
  }
}
