package org.rightsplan.alignment;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rightsplan.model.ElementPath;

/**
 * Something that a person should look at before relying on an alignment.
 *
 * @param reason why
 * @param before the earlier elements, at least one
 * @param after the later elements, at least one
 * @param confidence how likely these answer to each other, from 0 to 1
 */
public record ReviewItem(
    Reason reason,
    ImmutableList<ElementPath> before,
    ImmutableList<ElementPath> after,
    double confidence) {

  static final Comparator<ReviewItem> MOST_DOUBTFUL_FIRST =
      Comparator.comparingDouble((ReviewItem item) -> Math.abs(item.confidence() - 0.5))
          .thenComparing(item -> item.before().get(0))
          .thenComparing(item -> item.after().get(0));

  /** Returns two items that are not matched and nearly were. */
  static ReviewItem nearMiss(Matching matching, int earlier, int later, double likelihood) {
    return new ReviewItem(
        Reason.NEAR_MISS,
        ImmutableList.of(EvidenceMaker.pathOf(matching.before, earlier)),
        ImmutableList.of(EvidenceMaker.pathOf(matching.after, later)),
        EvidenceMaker.rounded(Math.min(1, likelihood)));
  }

  /** Returns the first item about each pair, in the same order. */
  static ImmutableList<ReviewItem> eachOnce(List<ReviewItem> items) {
    Map<List<ImmutableList<ElementPath>>, ReviewItem> first = new LinkedHashMap<>();
    items.forEach(item -> first.putIfAbsent(ImmutableList.of(item.before, item.after), item));
    return ImmutableList.copyOf(first.values());
  }

  /** Why a person should look. */
  public enum Reason {
    /** They are matched, but another choice was about as good. */
    AMBIGUOUS,
    /** They are matched with little confidence. */
    WEAK,
    /**
     * They are not matched, but nearly were. One of them may be matched to another element, less
     * surely than it could be; or they are sections of which one is left over and may have become a
     * part of the other, or have come out of it.
     */
    NEAR_MISS
  }
}
