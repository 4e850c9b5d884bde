package org.rightsplan.examples.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.rightsplan.examples.quality.Scenario;
import org.rightsplan.model.Edition;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Section;

/** A changed copy shares with the original all but the path to the change. */
class CopyAllocationTest {

  private static final Edition EDITION = Scenario.ORDINARY.pair(200, 1).before();

  private static final LocalizedText NEW = LocalizedText.of("en", "Do something else.");

  @Test
  void aCopyWithOneChangeAllocatesThePathToIt() {
    long copy = leastAllocated(CopyAllocationTest::withOneChange);
    int path = pathLength();
    // Three values of some 100 bytes each, with their lists, once to change and once to keep.
    assertTrue(copy < 1_500 + 16L * path, () -> copy + " bytes for lists of " + path);
  }

  @Test
  void theCopySharesWhatDidNotChange() {
    Edition copy = withOneChange(EDITION);
    int shared = 0;
    List<Objective> before = tasks(EDITION);
    List<Objective> after = tasks(copy);
    for (int i = 0; i < before.size(); i++) {
      shared += before.get(i) == after.get(i) ? 1 : 0;
    }
    assertEquals(before.size() - 1, shared);
  }

  private static List<Objective> tasks(Edition edition) {
    return edition.elements().objectives().stream().map(located -> located.element()).toList();
  }

  private static Edition withOneChange(Edition edition) {
    int part = changedPart();
    Section section = edition.sections().get(part);
    Objective changed = section.objectives().get(0).withStatement(NEW);
    return edition.withSections(
        replaced(
            edition.sections(),
            part,
            section.withObjectives(replaced(section.objectives(), 0, changed))));
  }

  /** Returns the first main part that has tasks of its own. */
  private static int changedPart() {
    for (int i = 0; i < EDITION.sections().size(); i++) {
      if (!EDITION.sections().get(i).objectives().isEmpty()) {
        return i;
      }
    }
    throw new IllegalStateException("expected a main part with tasks of its own");
  }

  /** Returns how long the lists are that hold what is on the path. */
  private static int pathLength() {
    return EDITION.sections().size() + EDITION.sections().get(changedPart()).objectives().size();
  }

  private static <T> List<T> replaced(List<T> list, int index, T value) {
    List<T> copy = new ArrayList<>(list);
    copy.set(index, value);
    return copy;
  }

  /** Returns what one call allocates on this thread, the least of many. */
  private static long leastAllocated(UnaryOperator<Edition> work) {
    assumeTrue(
        ManagementFactory.getThreadMXBean() instanceof ThreadMXBean, "a JVM that counts bytes");
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long least = Long.MAX_VALUE;
    for (int run = 0; run < 2_000; run++) {
      long start = threads.getCurrentThreadAllocatedBytes();
      Edition result = work.apply(EDITION);
      long allocated = threads.getCurrentThreadAllocatedBytes() - start;
      assertEquals(EDITION.id(), result.id());
      least = Math.min(least, allocated);
    }
    return least;
  }
}
