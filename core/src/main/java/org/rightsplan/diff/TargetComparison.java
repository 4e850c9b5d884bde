package org.rightsplan.diff;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.Target;

/**
 * Pairs the targets of two matched indicators and tells what became of each: first what is the
 * same, then what has the same id, then what is of the same kind and due at the same time, then
 * what is of the same kind, and last whatever is said of the same people. What is due at different
 * times goes on in the order of time: where a target of 2025 goes on, one of 2020 does not become
 * one of 2030.
 */
final class TargetComparison {

  /** Stands for words of any kind, which are compared apart. */
  private static final IndicatorValue WORDS = IndicatorValue.of(LocalizedText.of("und", "words"));

  /** What says nothing of time comes last, as it may be meant for the end. */
  private static final Comparator<SetTarget> BY_DUE =
      Comparator.comparing(
          set -> set.due().map(StatedDate::date),
          Comparators.emptiesLast(Comparator.<PartialDate>naturalOrder()));

  private final List<SetTarget> earlier;
  private final List<SetTarget> later;
  private final List<Pair> paired = new ArrayList<>();
  private final FacetComparison.Changes changes;

  TargetComparison(List<SetTarget> before, List<SetTarget> after, FacetComparison.Changes changes) {
    this.earlier = new ArrayList<>(before);
    this.later = new ArrayList<>(after);
    this.changes = changes;
  }

  void compare() {
    for (Likeness likeness : Likeness.values()) {
      if (likeness == Likeness.SAME_KIND) {
        earlier.sort(BY_DUE);
        later.sort(BY_DUE);
      }
      for (int i = 0; i < earlier.size(); i++) {
        int partner = find(earlier.get(i), likeness);
        if (partner >= 0) {
          Pair pair = new Pair(earlier.remove(i--), later.remove(partner));
          paired.add(pair);
          if (likeness != Likeness.SAME) {
            changes.list.add(Change.TargetChanged.of(pair.one, pair.two));
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

  /** Two targets of which one goes on as the other. */
  private record Pair(SetTarget one, SetTarget two) {

    /**
     * Tells whether two others of the kind would go on past these, the one of them back in time.
     */
    boolean isCrossedBy(SetTarget other, SetTarget otherLater) {
      return Likeness.SAME_KIND.holds(one, other)
          && Likeness.SAME_KIND.holds(two, otherLater)
          && order(other, one) * order(otherLater, two) < 0;
    }

    private static int order(SetTarget one, SetTarget two) {
      return one.due().isPresent() && two.due().isPresent()
          ? Integer.signum(date(one).compareTo(date(two)))
          : 0;
    }
  }

  private static PartialDate date(SetTarget set) {
    return set.due().orElseThrow().date();
  }

  private enum Likeness {
    SAME {
      @Override
      boolean holds(SetTarget before, SetTarget after) {
        Target one = before.target();
        Target two = after.target();
        return bare(one).equals(bare(two)) && !isReworded(one, two);
      }
    },
    SAME_ID {
      @Override
      boolean holds(SetTarget before, SetTarget after) {
        return before.target().id().isPresent() && before.target().id().equals(after.target().id());
      }
    },
    SAME_KIND_AND_DUE {
      @Override
      boolean holds(SetTarget before, SetTarget after) {
        return SAME_KIND.holds(before, after)
            && before.due().isPresent()
            && after.due().isPresent()
            && date(before).equals(date(after));
      }
    },
    SAME_KIND {
      @Override
      boolean holds(SetTarget before, SetTarget after) {
        return before.target().mode() == after.target().mode()
            && before.target().unit().equals(after.target().unit())
            && SAME_DIMENSIONS.holds(before, after);
      }
    },
    SAME_DIMENSIONS {
      @Override
      boolean holds(SetTarget before, SetTarget after) {
        return before.target().dimensions().equals(after.target().dimensions());
      }
    };

    abstract boolean holds(SetTarget before, SetTarget after);
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

  private int find(SetTarget wanted, Likeness likeness) {
    for (int i = 0; i < later.size(); i++) {
      SetTarget other = later.get(i);
      if (likeness.holds(wanted, other)
          && (likeness.compareTo(Likeness.SAME_KIND) < 0 || !crossesPaired(wanted, other))) {
        return i;
      }
    }
    return -1;
  }

  private boolean crossesPaired(SetTarget wanted, SetTarget other) {
    return paired.stream().anyMatch(pair -> pair.isCrossedBy(wanted, other));
  }
}
