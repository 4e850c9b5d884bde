package org.rightsplan.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.fixtures.EditionPair;
import org.rightsplan.jackson2.RightsPlanJson;
import org.rightsplan.model.Plan;
import org.rightsplan.patch.EditionPatch;

/** Side by side, both generations of Jackson write the same texts and read each other's. */
class BothJacksonsProperties {

  private final RightsPlanJson second = RightsPlanJson.standard();
  private final org.rightsplan.jackson3.RightsPlanJson third =
      org.rightsplan.jackson3.RightsPlanJson.standard();

  @Property(tries = 100)
  void plansGoBothWays(@ForAll Plan plan) {
    assertBothWays(Plan.class, plan);
    assertEquals(second.writeLine(plan), third.writeLine(plan));
  }

  @Property(tries = 50)
  void comparisonsGoBothWays(@ForAll EditionPair pair) {
    EditionDiff diff = EditionDiff.between(pair.before(), pair.after());
    assertBothWays(EditionDiff.class, diff);
    EditionPatch patch = EditionPatch.of(diff);
    assertBothWays(EditionPatch.class, patch);
    assertEquals(
        second.writeJsonPatch(patch, pair.before()), third.writeJsonPatch(patch, pair.before()));
  }

  private <T> void assertBothWays(Class<T> type, T value) {
    String written = second.write(value);
    assertEquals(written, third.write(value));
    assertEquals(value, third.read(written, type));
    assertEquals(value, second.read(third.write(value), type));
  }
}
