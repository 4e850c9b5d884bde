package org.rightsplan.lineage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.rightsplan.diff.ElementChange;
import org.rightsplan.model.ElementPath;

/**
 * What happened to a thread, or to one of its elements, between two editions.
 *
 * @param kinds what happened, in the order of the constants, at least one
 * @param from the id of the earlier edition, or empty for what stands in the first edition
 * @param to the id of the later edition
 * @param before the earlier elements, in document order; empty if there is none
 * @param after the later elements, in document order; empty if there is none
 * @param confidence how likely this is right, from 0 to 1: that of the match, or what the nearest
 *     miss leaves where something is said to be introduced or dropped; 1 where nothing is said
 * @param change the changes in detail, where there are any and the event rests on one whole match
 * @param reason on what this rests, in a sentence without a final stop
 */
public record ThreadEvent(
    ImmutableSet<EventKind> kinds,
    Optional<String> from,
    String to,
    ImmutableList<ElementPath> before,
    ImmutableList<ElementPath> after,
    double confidence,
    Optional<ElementChange> change,
    String reason) {

  /**
   * Checks the event.
   *
   * @throws IllegalArgumentException if nothing happened, no element is named, or the confidence is
   *     not from 0 to 1
   */
  public ThreadEvent {
    if (kinds.isEmpty()) {
      throw new IllegalArgumentException(
          "ThreadEvent.kinds: expected at least one kind, but got none");
    }
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException(
          "ThreadEvent.before: expected an element before or after, but got neither");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(
          "ThreadEvent.confidence: expected 0 to 1, but got " + confidence);
    }
  }

  /** {@return whether this is among the things that happened} */
  public boolean is(EventKind kind) {
    return kinds.contains(kind);
  }
}
