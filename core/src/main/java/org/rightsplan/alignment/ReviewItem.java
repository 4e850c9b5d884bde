package org.rightsplan.alignment;

import com.google.common.collect.ImmutableList;
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

  /** Why a person should look. */
  public enum Reason {
    /** They are matched, but another choice was about as good. */
    AMBIGUOUS,
    /** They are matched with little confidence. */
    WEAK,
    /**
     * They are not matched, but nearly were; or they are sections of which one is left over and may
     * have become a part of the other, or have come out of it.
     */
    NEAR_MISS
  }
}
