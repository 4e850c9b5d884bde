package org.rightsplan.alignment;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
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
