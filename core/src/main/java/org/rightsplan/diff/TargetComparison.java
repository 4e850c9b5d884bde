package org.rightsplan.diff;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.rightsplan.model.Target;

/** Pairs the targets of two matched indicators and tells what became of each. */
final class TargetComparison {

  private TargetComparison() {}

  static void compare(
      ImmutableList<Target> before, ImmutableList<Target> after, FacetComparison.Changes changes) {
    List<Target> earlier = new ArrayList<>(before);
    List<Target> later = new ArrayList<>(after);
    // First what is the same, then what has the same id, then what is of the same kind, in order.
    for (Likeness likeness : Likeness.values()) {
      for (int i = 0; i < earlier.size(); i++) {
        int partner = find(earlier.get(i), later, likeness);
        if (partner >= 0) {
          Target one = earlier.remove(i--);
          Target two = later.remove(partner);
          if (likeness != Likeness.SAME) {
            changes.list.add(new Change.TargetChanged(one, two));
          }
        }
      }
    }
    if (changes.afterAtHand) {
      earlier.forEach(target -> changes.list.add(new Change.TargetRemoved(target)));
    }
    if (changes.beforeAtHand) {
      later.forEach(target -> changes.list.add(new Change.TargetAdded(target)));
    }
  }

  private enum Likeness {
    SAME {
      @Override
      boolean holds(Target one, Target two) {
        return uncited(one).equals(uncited(two));
      }
    },
    SAME_ID {
      @Override
      boolean holds(Target one, Target two) {
        return one.id().isPresent() && one.id().equals(two.id());
      }
    },
    SAME_KIND {
      @Override
      boolean holds(Target one, Target two) {
        return one.mode() == two.mode()
            && one.unit().equals(two.unit())
            && one.dimensions().equals(two.dimensions());
      }
    },
    SAME_DIMENSIONS {
      @Override
      boolean holds(Target one, Target two) {
        return one.dimensions().equals(two.dimensions());
      }
    };

    abstract boolean holds(Target one, Target two);
  }

  private static Target uncited(Target target) {
    return target
        .withCitations(ImmutableList.of())
        .withBaseline(target.baseline().map(base -> base.withCitations(ImmutableList.of())));
  }

  private static int find(Target wanted, List<Target> among, Likeness likeness) {
    for (int i = 0; i < among.size(); i++) {
      if (likeness.holds(wanted, among.get(i))) {
        return i;
      }
    }
    return -1;
  }
}
