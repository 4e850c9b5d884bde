package org.rightsplan.lineage;

import com.google.common.collect.ImmutableList;
import org.rightsplan.model.ElementPath;

/**
 * A pair of editions of which a direct comparison says something else than the way through the
 * editions between them.
 *
 * @param kind in what they disagree
 * @param from the id of the earlier edition
 * @param to the id of the later edition, not the one right after
 * @param before the earlier elements, at least one
 * @param stepwise the later elements to which the way through the editions leads; empty if it ends
 *     before
 * @param direct the later elements that the direct comparison matches; empty if it finds none
 * @param confidence the confidence of the direct match, from 0 to 1; 0 if there is none
 */
public record RouteDisagreement(
    Kind kind,
    String from,
    String to,
    ImmutableList<ElementPath> before,
    ImmutableList<ElementPath> stepwise,
    ImmutableList<ElementPath> direct,
    double confidence) {

  /** In what two routes can disagree. */
  public enum Kind {
    /** The direct comparison leads to an element of another thread. */
    ELSEWHERE,
    /**
     * The direct comparison finds nothing in an edition that is transcribed. Many small revisions
     * can add up to a text that only the way through the editions connects.
     */
    NOT_FOUND
  }
}
