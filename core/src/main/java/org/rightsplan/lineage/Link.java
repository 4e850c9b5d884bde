package org.rightsplan.lineage;

import java.util.List;
import org.rightsplan.alignment.Match;

/**
 * A step of a thread from one edition to a later one.
 *
 * @param from the earlier edition
 * @param to the later edition
 * @param before the earlier elements
 * @param after the later elements
 * @param match the match on which it rests; it may have more elements
 */
record Link(int from, int to, List<Integer> before, List<Integer> after, Match match) {

  /** Tells whether it takes all elements of its match. */
  boolean isWhole() {
    return before.size() == match.before().size() && after.size() == match.after().size();
  }
}
