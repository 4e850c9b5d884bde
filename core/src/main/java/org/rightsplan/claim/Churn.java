package org.rightsplan.claim;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.alignment.Match;
import org.rightsplan.alignment.Unmatched;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Elements;

/**
 * What only one of two editions has, of what was read in it.
 *
 * <p>What other sources report is not counted, as in tallies, and nothing is answered to by it: the
 * net difference is what was added less what was dropped, splits and merges aside.
 *
 * @param sure the elements to which nothing in the other edition answers
 * @param possible those of which that is not known, because they cannot be compared
 */
record Churn(ImmutableList<ElementPath> sure, ImmutableList<ElementPath> possible) {

  /**
   * Finds the elements of a kind in a place.
   *
   * @param later whether the place is in the later edition: what was added, otherwise what was
   *     dropped
   */
  static Churn of(Alignment alignment, boolean later, ElementKind kind, ElementPath around) {
    Elements own = (later ? alignment.after() : alignment.before()).elements();
    Elements other = (later ? alignment.before() : alignment.after()).elements();
    List<ElementPath> sure = new ArrayList<>();
    List<ElementPath> possible = new ArrayList<>();
    for (Unmatched element : later ? alignment.unmatchedAfter() : alignment.unmatchedBefore()) {
      if (element.path().kind() == kind) {
        (element.comparable() ? sure : possible).add(element.path());
      }
    }
    for (Match match : alignment.matches(kind)) {
      if ((later ? match.before() : match.after())
          .stream().noneMatch(path -> isPrinted(other, path))) {
        sure.addAll(later ? match.after() : match.before());
      }
    }
    return new Churn(read(own, sure, around), read(own, possible, around));
  }

  private static ImmutableList<ElementPath> read(
      Elements own, List<ElementPath> found, ElementPath around) {
    return found.stream()
        .filter(path -> around.contains(path) && isPrinted(own, path))
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isPrinted(Elements elements, ElementPath path) {
    return WordSearch.isPrinted(elements.at(path).orElseThrow());
  }

  /** Returns between which numbers the figure lies, if all of both editions is at hand. */
  Bounds bounds() {
    return Bounds.of(sure.size(), sure.size() + possible.size());
  }
}
