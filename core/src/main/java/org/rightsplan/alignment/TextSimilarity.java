package org.rightsplan.alignment;

import java.util.OptionalDouble;
import org.rightsplan.model.Objective;

/**
 * A caller's own measure of how alike two commitments are, such as one by an embedding model.
 *
 * <p>It is asked only about the few candidates that the engine found for a commitment, never about
 * all pairs. It must give the same answer to the same question, and the same when the sides are
 * swapped; it may be called from the thread that compares only. To its answer nothing is added for
 * laws and treaties that both commitments name, as it may have looked at them.
 */
@FunctionalInterface
public interface TextSimilarity {

  /**
   * Returns how alike two commitments are.
   *
   * @return from 0 (nothing in common) to 1 (the same), or empty to leave it to the engine
   */
  OptionalDouble between(Objective before, Objective after);
}
