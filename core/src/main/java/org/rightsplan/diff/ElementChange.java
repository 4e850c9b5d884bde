package org.rightsplan.diff;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.rightsplan.alignment.Match;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;

/**
 * All that happened to one element, or to the elements of one split or merge.
 *
 * @param kind the kind of element
 * @param before the earlier elements; empty if added
 * @param after the later elements; empty if dropped
 * @param changes what happened, at least one
 * @param match the match that this rests on; empty for added and dropped elements and for the
 *     editions themselves
 * @param confidence how likely the entry is right, from 0 to 1: that of the match, or for an added
 *     or dropped element what its nearest miss leaves
 */
public record ElementChange(
    ElementKind kind,
    ImmutableList<ElementPath> before,
    ImmutableList<ElementPath> after,
    ImmutableList<Change> changes,
    Optional<Match> match,
    double confidence) {

  /** {@return the changes of one type} */
  public <T extends Change> ImmutableList<T> changes(Class<T> type) {
    return changes.stream()
        .filter(type::isInstance)
        .map(type::cast)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return whether a change of this type is among them} */
  public boolean has(Class<? extends Change> type) {
    return changes.stream().anyMatch(type::isInstance);
  }
}
