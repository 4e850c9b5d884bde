package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.section;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;

/** What decides between pairs of equal scores. */
class LotsTest {

  private static final Object HEALTH = section("Health", "Build clinics", "Build clinics");
  private static final Object WORK = section("Work", "Build clinics");

  private static long[] lots(Object... sections) {
    Edition edition = edition("A", sections);
    Languages languages = Languages.sharedBy(edition, edition);
    Outline outline = new Outline(edition.elements(), languages);
    Matching matching = new Matching(outline.objectives, outline.objectives);
    return matching.before.lots();
  }

  @Test
  void noTwoAreTheSameNotEvenOfASectionThatIsPrintedTwice() {
    assertEquals(5, Arrays.stream(lots(HEALTH, WORK, HEALTH)).distinct().count());
  }

  @Test
  void otherChaptersChangeNothing() {
    long[] alone = lots(HEALTH, HEALTH);
    long[] among = lots(WORK, HEALTH, section("Home", "Build homes"), HEALTH);
    assertEquals(alone[0], among[1]);
    assertEquals(alone[1], among[2]);
    assertEquals(alone[3], among[5]);
    assertNotEquals(alone[0], alone[2]);
  }
}
