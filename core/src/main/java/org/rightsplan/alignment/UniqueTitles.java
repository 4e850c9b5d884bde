package org.rightsplan.alignment;

import org.rightsplan.model.Objective;

/**
 * Pairs commitments that have the same title, when no other commitment of either edition has it,
 * whatever became of the statement below. A title that several have says little and is left to the
 * steps that follow.
 *
 * <p>In: the commitments of both editions and their matching. Out: pairs in it. Cost: linear.
 */
final class UniqueTitles {

  private static final float LEAST = 0.85f;

  /** What the words of title and statement together add at most. */
  private static final float PER_SIMILARITY = 0.1f;

  private UniqueTitles() {}

  static void pair(Matching objectives, Languages languages) {
    if (!haveTitles(objectives.before) || !haveTitles(objectives.after)) {
      return;
    }
    Matching titles =
        new Matching(
            objectives.before.withTexts(languages::titleOf),
            objectives.after.withTexts(languages::titleOf));
    ContentGroups groups = new ContentGroups(titles);
    for (int group = 0; group < groups.size(); group++) {
      IntList earlier = groups.earlier(group);
      IntList later = groups.later(group);
      if (earlier.size() == 1 && later.size() == 1) {
        pair(objectives, earlier.get(0), later.get(0));
      }
    }
  }

  private static void pair(Matching objectives, int earlier, int later) {
    if (objectives.isFreeBefore(earlier)
        && objectives.isFreeAfter(later)
        && objectives.mayPair(earlier, later)) {
      objectives.overlap.measure(earlier, later);
      objectives.pair(
          earlier,
          later,
          Basis.TITLE,
          LEAST + PER_SIMILARITY * objectives.overlap.similarity,
          "same title, found nowhere else");
    }
  }

  private static boolean haveTitles(ItemTable table) {
    return table.located.stream()
        .anyMatch(item -> item.element() instanceof Objective one && one.title().isPresent());
  }
}
