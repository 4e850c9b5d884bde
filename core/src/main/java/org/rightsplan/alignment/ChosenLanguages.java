package org.rightsplan.alignment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;

/**
 * In which languages the items of two tables are compared, given the order in which these are
 * tried. Cost: one look at each item.
 */
final class ChosenLanguages {

  private final ImmutableList<ImmutableSet<String>> before;
  private final ImmutableList<ImmutableSet<String>> after;

  ChosenLanguages(ItemTable before, ItemTable after, Languages languages) {
    this.before = of(before, languages);
    this.after = of(after, languages);
  }

  private static ImmutableList<ImmutableSet<String>> of(ItemTable table, Languages languages) {
    return table.located.stream()
        .map(item -> languages.chosenFor(item.element()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Tells whether all that an earlier and a later item say is compared in the same languages. */
  boolean areSame(int earlier, int later) {
    return before.get(earlier).equals(after.get(later)) && !before.get(earlier).isEmpty();
  }

  /** Tells whether an earlier and a later item have texts, and no two of them in one language. */
  boolean areApart(int earlier, int later) {
    return !before.get(earlier).isEmpty()
        && !after.get(later).isEmpty()
        && Sets.intersection(before.get(earlier), after.get(later)).isEmpty();
  }
}
