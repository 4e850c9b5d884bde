package org.rightsplan.diff;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Target;

/** Pairs the targets of two matched indicators and tells what became of each. */
final class TargetComparison {

  /** Stands for words of any kind, which are compared apart. */
  private static final IndicatorValue WORDS = IndicatorValue.of(LocalizedText.of("und", "words"));

  private final List<SetTarget> earlier;
  private final List<SetTarget> later;
  private final FacetComparison.Changes changes;

  TargetComparison(List<SetTarget> before, List<SetTarget> after, FacetComparison.Changes changes) {
    this.earlier = new ArrayList<>(before);
    this.later = new ArrayList<>(after);
    this.changes = changes;
  }

  void compare() {
    // First what is the same, then what has the same id, then what is of the same kind, in order.
    for (Likeness likeness : Likeness.values()) {
      for (int i = 0; i < earlier.size(); i++) {
        int partner = find(earlier.get(i).target(), later, likeness);
        if (partner >= 0) {
          SetTarget one = earlier.remove(i--);
          SetTarget two = later.remove(partner);
          if (likeness != Likeness.SAME) {
            changes.list.add(Change.TargetChanged.of(one, two));
          }
        }
      }
    }
    if (changes.afterAtHand) {
      earlier.forEach(set -> changes.list.add(new Change.TargetRemoved(set.target())));
    }
    if (changes.beforeAtHand) {
      later.forEach(set -> changes.list.add(new Change.TargetAdded(set.target())));
    }
  }

  private enum Likeness {
    SAME {
      @Override
      boolean holds(Target one, Target two) {
        return bare(one).equals(bare(two)) && !isReworded(one, two);
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

  /** Returns what a target says, without what is said about it and without its words. */
  private static Target bare(Target target) {
    Target.Builder bare =
        Target.builder()
            .from(
                target
                    .withId(Optional.empty())
                    .withStatement(Optional.empty())
                    .withBaseline(FacetComparison.uncited(target.baseline()))
                    .withCitations(ImmutableList.of()));
    if (wording(target.value()).isPresent()) {
      bare.value(WORDS);
    }
    return bare.build();
  }

  private static boolean isReworded(Target one, Target two) {
    return isReworded(one.statement(), two.statement())
        || isReworded(wording(one.value()), wording(two.value()));
  }

  private static boolean isReworded(Optional<LocalizedText> one, Optional<LocalizedText> two) {
    if (one.isEmpty() || two.isEmpty()) {
      return one.isPresent() || two.isPresent();
    }
    return Texts.isReworded(one.get(), two.get());
  }

  private static Optional<LocalizedText> wording(Optional<IndicatorValue> value) {
    return value
        .filter(IndicatorValue.Narrative.class::isInstance)
        .map(words -> ((IndicatorValue.Narrative) words).text());
  }

  private static int find(Target wanted, List<SetTarget> among, Likeness likeness) {
    for (int i = 0; i < among.size(); i++) {
      if (likeness.holds(wanted, among.get(i).target())) {
        return i;
      }
    }
    return -1;
  }
}
