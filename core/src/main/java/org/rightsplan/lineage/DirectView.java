package org.rightsplan.lineage;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.alignment.Match;
import org.rightsplan.alignment.ReviewItem;
import org.rightsplan.alignment.Unmatched;
import org.rightsplan.model.ElementPath;

/** What the direct comparison of two editions says of the elements of one kind. */
final class DirectView {

  /** What it says of an element that a thread has not in the other edition. */
  enum Other {
    /** The other edition is transcribed and has none. */
    MISSING,
    /** The other edition is not transcribed there. */
    UNKNOWN,
    /** It is matched, so it belongs to another thread as well. */
    MATCHED
  }

  static final String ELSEWHERE = "a direct comparison matches it to an element of another thread";

  final ImmutableList<Match> matches;
  private final @Nullable Unmatched[] before;
  private final @Nullable Unmatched[] after;
  private final int firstBefore;
  private final int firstAfter;
  private final Map<ElementPath, Double> nearBefore = new HashMap<>();
  private final Map<ElementPath, Double> nearAfter = new HashMap<>();

  DirectView(Nodes nodes, Alignment alignment, int earlier, int later) {
    matches = alignment.matches(nodes.kind);
    firstBefore = nodes.first(earlier);
    firstAfter = nodes.first(later);
    before = new Unmatched[nodes.end(earlier) - firstBefore];
    after = new Unmatched[nodes.end(later) - firstAfter];
    for (Unmatched element : alignment.unmatchedBefore()) {
      if (element.path().kind() == nodes.kind) {
        before[nodes.number(earlier, element.path()) - firstBefore] = element;
      }
    }
    for (Unmatched element : alignment.unmatchedAfter()) {
      if (element.path().kind() == nodes.kind) {
        after[nodes.number(later, element.path()) - firstAfter] = element;
      }
    }
    for (ReviewItem item : alignment.reviewList()) {
      if (item.reason() == ReviewItem.Reason.NEAR_MISS) {
        item.before().forEach(path -> nearBefore.merge(path, item.confidence(), Math::max));
        item.after().forEach(path -> nearAfter.merge(path, item.confidence(), Math::max));
      }
    }
  }

  Other ofBefore(int node) {
    return other(before[node - firstBefore]);
  }

  Other ofAfter(int node) {
    return other(after[node - firstAfter]);
  }

  private static Other other(@Nullable Unmatched element) {
    if (element == null) {
      return Other.MATCHED;
    }
    return element.comparable() ? Other.MISSING : Other.UNKNOWN;
  }

  String reasonOfBefore(int node) {
    @Nullable Unmatched element = before[node - firstBefore];
    return element == null ? ELSEWHERE : element.reason();
  }

  String reasonOfAfter(int node) {
    @Nullable Unmatched element = after[node - firstAfter];
    return element == null ? ELSEWHERE : element.reason();
  }

  /** Returns how sure it is that an earlier element is not there, given its nearest miss. */
  double sureOfBefore(ElementPath path) {
    return 1 - Math.min(1, nearBefore.getOrDefault(path, 0.0));
  }

  /** Returns how sure it is that a later element was not there, given its nearest miss. */
  double sureOfAfter(ElementPath path) {
    return 1 - Math.min(1, nearAfter.getOrDefault(path, 0.0));
  }
}
