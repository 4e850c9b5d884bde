package org.rightsplan.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Principle;
import org.rightsplan.model.Section;

/**
 * Pairs items that carry the same identifier, once on each side, as far as the policy lets them.
 * Where each edition numbers anew, an id leads to the neighbour of what it meant before, which may
 * well be worded like it; so an id that is to be verified gives way to the same words elsewhere,
 * and to an item that is clearly more like.
 *
 * <p>In: one matching. Out: pairs in it. Cost: linear; if there are ids to be verified whose texts
 * changed, that of looking for candidates once more.
 */
final class SameIds {

  /** Texts with less in common than this are not the same element, whatever their ids say. */
  private static final float LEAST_SIMILARITY = 0.15f;

  /** By so much an item is clearly more like than the one of the same id. */
  private static final float CLEARLY = 0.1f;

  private final Matching matching;
  private final Languages languages;

  /** The items of one id, of which none is paired. */
  private record SameId(int earlier, int later) {}

  private SameIds(Matching matching, Languages languages) {
    this.matching = matching;
    this.languages = languages;
  }

  static void pair(Matching matching, IdPolicy policy, Languages languages) {
    if (policy != IdPolicy.IGNORE) {
      new SameIds(matching, languages).pair(policy == IdPolicy.VERIFY);
    }
  }

  private void pair(boolean verify) {
    Map<String, Integer> later = uniqueIds(matching.after);
    if (later.isEmpty()) {
      return;
    }
    List<SameId> changed = new ArrayList<>();
    uniqueIds(matching.before)
        .forEach(
            (id, earlier) -> {
              Integer other = later.get(id);
              if (other != null && mayPair(earlier, other)) {
                if (!verify || cannotBeRead(earlier, other) || haveSameContent(earlier, other)) {
                  pair(earlier, other);
                } else if (isAlike(earlier, other)) {
                  changed.add(new SameId(earlier, other));
                }
              }
            });
    if (!changed.isEmpty()) {
      verified(changed).forEach(same -> pair(same.earlier, same.later));
    }
  }

  private void pair(int earlier, int later) {
    matching.pair(earlier, later, Basis.SAME_ID, 0.99f, "same id");
  }

  private boolean mayPair(int earlier, int later) {
    return matching.isFreeBefore(earlier)
        && matching.isFreeAfter(later)
        && matching.mayPair(earlier, later);
  }

  /** Tells whether two items have no texts that could be compared in any language. */
  private boolean cannotBeRead(int earlier, int later) {
    return matching.before.termCount(earlier) == 0
        || matching.after.termCount(later) == 0
        || (matching.areInOtherLanguages(earlier, later)
            && !Languages.canBeCompared(
                languages.availableFor(matching.before.located.get(earlier).element()),
                languages.availableFor(matching.after.located.get(later).element())));
  }

  private boolean haveSameContent(int earlier, int later) {
    return ItemTable.sameContent(matching.before, earlier, matching.after, later);
  }

  private boolean isAlike(int earlier, int later) {
    return !matching.areInOtherLanguages(earlier, later)
        && similarity(earlier, later) >= LEAST_SIMILARITY;
  }

  private float similarity(int earlier, int later) {
    matching.overlap.measure(earlier, later);
    return matching.overlap.similarity;
  }

  /** Returns those of which no text stands elsewhere, and nothing else is clearly more like. */
  private List<SameId> verified(List<SameId> changed) {
    boolean[] elsewhereBefore = new boolean[matching.before.size()];
    boolean[] elsewhereAfter = new boolean[matching.after.size()];
    ContentGroups groups = new ContentGroups(matching);
    for (int group = 0; group < groups.size(); group++) {
      IntList later = groups.later(group);
      if (later.size() > 0) {
        groups.earlier(group).toList().forEach(item -> elsewhereBefore[item] = true);
        later.toList().forEach(item -> elsewhereAfter[item] = true);
      }
    }
    float[] bestBefore = new float[matching.before.size()];
    float[] bestAfter = new float[matching.after.size()];
    findBest(changed, bestBefore, bestAfter);
    return changed.stream()
        .filter(same -> !elsewhereBefore[same.earlier] && !elsewhereAfter[same.later])
        .filter(
            same ->
                similarity(same.earlier, same.later) + CLEARLY
                    >= Math.max(bestBefore[same.earlier], bestAfter[same.later]))
        .toList();
  }

  /** Finds how like the best candidate is of those whose ids are to be verified. */
  private void findBest(List<SameId> changed, float[] bestBefore, float[] bestAfter) {
    boolean[] asked = new boolean[bestBefore.length];
    boolean[] askedLater = new boolean[bestAfter.length];
    for (SameId same : changed) {
      asked[same.earlier] = true;
      askedLater[same.later] = true;
    }
    Pairs pairs = new Pairs();
    matching.candidates.find(matching.freeBefore(), matching.freeAfter(), pairs);
    for (int i = 0; i < pairs.size(); i++) {
      Interruption.check(i);
      int earlier = pairs.before(i);
      int later = pairs.after(i);
      if ((asked[earlier] || askedLater[later]) && matching.mayPair(earlier, later)) {
        float similarity = similarity(earlier, later);
        bestBefore[earlier] = Math.max(bestBefore[earlier], similarity);
        bestAfter[later] = Math.max(bestAfter[later], similarity);
      }
    }
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
