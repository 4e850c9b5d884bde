package org.rightsplan.lineage;

import com.google.common.collect.ImmutableList;
import org.rightsplan.model.ElementPath;

/**
 * Where a thread stands in one edition.
 *
 * @param edition the id of the edition
 * @param paths the elements, in document order, at least one; several after a split or before a
 *     merge
 */
public record Station(String edition, ImmutableList<ElementPath> paths) {

  /**
   * Checks that there is an element.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Station {
    if (paths.isEmpty()) {
      throw new IllegalArgumentException(
          "Station.paths: expected at least one element, but got none in '" + edition + "'");
    }
  }

  /** Returns the edition and the paths, such as {@code china-2009 sections[1].sections[6]}. */
  @Override
  public String toString() {
    return edition + " " + (paths.size() == 1 ? paths.get(0).toString() : paths.toString());
  }
}
