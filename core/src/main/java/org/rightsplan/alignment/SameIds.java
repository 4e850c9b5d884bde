package org.rightsplan.alignment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Principle;
import org.rightsplan.model.Section;

/**
 * Pairs items that carry the same identifier, once on each side, as far as the policy lets them.
 * In: one matching. Out: pairs in it. Cost: linear.
 */
final class SameIds {

  /** Texts with less in common than this are not the same element, whatever their ids say. */
  private static final float LEAST_SIMILARITY = 0.15f;

  private SameIds() {}

  static void pair(Matching matching, IdPolicy policy) {
    if (policy == IdPolicy.IGNORE) {
      return;
    }
    Map<String, Integer> later = uniqueIds(matching.after);
    if (later.isEmpty()) {
      return;
    }
    uniqueIds(matching.before)
        .forEach(
            (id, earlier) -> {
              Integer other = later.get(id);
              if (other != null && isAcceptable(matching, earlier, other, policy)) {
                matching.pair(earlier, other, Basis.SAME_ID, 0.99f, "same id");
              }
            });
  }

  private static boolean isAcceptable(Matching matching, int earlier, int later, IdPolicy policy) {
    if (!matching.isFreeBefore(earlier)
        || !matching.isFreeAfter(later)
        || !matching.mayPair(earlier, later)) {
      return false;
    }
    if (policy == IdPolicy.TRUST
        || matching.before.termCount(earlier) == 0
        || matching.after.termCount(later) == 0) {
      return true;
    }
    matching.overlap.measure(earlier, later);
    return matching.overlap.similarity >= LEAST_SIMILARITY;
  }

  private static Map<String, Integer> uniqueIds(ItemTable table) {
    Map<String, Integer> items = new HashMap<>();
    Set<String> repeated = new HashSet<>();
    for (int i = 0; i < table.size(); i++) {
      Optional<String> id = idOf(table.located.get(i).element());
      if (id.isPresent() && items.put(id.get(), i) != null) {
        repeated.add(id.get());
      }
    }
    items.keySet().removeAll(repeated);
    return items;
  }

  private static Optional<String> idOf(Object element) {
    if (element instanceof Objective objective) {
      return objective.id();
    }
    if (element instanceof Section section) {
      return section.id();
    }
    if (element instanceof Indicator indicator) {
      return indicator.id();
    }
    return ((Principle) element).id();
  }
}
