package org.rightsplan.alignment;

import java.util.Arrays;
import org.rightsplan.model.ElementPath;

/**
 * Pairs sections by their place alone: the only one between the same two neighbours, under sections
 * that answer to each other and of which most else is paired in order. So "senior citizens' rights"
 * goes on as "rights of the elderly" where the rights of women, of children and of disabled people
 * stand around both.
 *
 * <p>In: the outlines, what is known of their transcription, and the sections matched so far. Out:
 * pairs in the sections' matching. Cost: linear.
 */
final class LoneSections {

  static final float CONFIDENCE = 0.6f;

  private static final String RULE = "the only ones between the same neighbours";

  /** So many of the sections beside them are paired with each other, and half of all. */
  private static final int LEAST_PAIRED = 2;

  private final Outline before;
  private final Outline after;
  private final Comparability earlier;
  private final Comparability later;
  private final Matching sections;

  LoneSections(
      Outline before,
      Outline after,
      Comparability earlier,
      Comparability later,
      Matching sections) {
    this.before = before;
    this.after = after;
    this.earlier = earlier;
    this.later = later;
    this.sections = sections;
  }

  void pair() {
    if (earlier.titles && later.titles) {
      pairChildren(Matching.NONE, Matching.NONE);
    }
    // In document order, so that what is under a section paired here is looked at too.
    for (int around = 0; around < before.sections.size(); around++) {
      int partner = sections.partnerOfBefore[around];
      if (partner != Matching.NONE
          && earlier.listsSections(path(before, around))
          && later.listsSections(path(after, partner))) {
        pairChildren(around, partner);
      }
    }
  }

  private void pairChildren(int around, int aroundLater) {
    int[] mine = before.children(around).toArray();
    int[] theirs = after.children(aroundLater).toArray();
    int[] placeOf = new int[mine.length];
    int paired = 0;
    for (int i = 0; i < mine.length; i++) {
      placeOf[i] = Arrays.binarySearch(theirs, sections.partnerOfBefore[mine[i]]);
      paired += placeOf[i] >= 0 ? 1 : 0;
    }
    if (paired < LEAST_PAIRED || 2 * paired < Math.max(mine.length, theirs.length)) {
      return;
    }
    for (int i = 0; i < mine.length; i++) {
      int last = i == 0 ? -1 : placeOf[i - 1];
      int next = i + 1 == mine.length ? theirs.length : placeOf[i + 1];
      boolean bounded = (i == 0 || last >= 0) && next >= 0;
      if (bounded && next - last == 2 && mayPair(mine[i], theirs[last + 1])) {
        sections.pair(mine[i], theirs[last + 1], Basis.CONTEXT, CONFIDENCE, RULE);
      }
    }
  }

  private boolean mayPair(int section, int other) {
    return sections.isFreeBefore(section)
        && sections.isFreeAfter(other)
        && sections.mayPair(section, other)
        && !(showsContents(earlier, before, section) && showsContents(later, after, other));
  }

  /** Tells whether it can be seen what stands in a section; then that decides, not its place. */
  private static boolean showsContents(Comparability known, Outline outline, int section) {
    int end = outline.sectionEnd[section];
    return outline.firstObjective[end] > outline.firstObjective[section]
        && known.showsContents(path(outline, section));
  }

  private static ElementPath path(Outline outline, int section) {
    return outline.sections.located.get(section).path();
  }
}
