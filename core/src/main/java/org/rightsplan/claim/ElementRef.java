package org.rightsplan.claim;

import org.rightsplan.model.ElementPath;

/**
 * An element of an edition.
 *
 * @param edition the id of the edition
 * @param path the place in it
 */
public record ElementRef(String edition, ElementPath path) implements Comparable<ElementRef> {

  /** Orders by the id of the edition, then by place. */
  @Override
  public int compareTo(ElementRef other) {
    int byEdition = edition.compareTo(other.edition);
    return byEdition != 0 ? byEdition : path.compareTo(other.path);
  }

  /** Returns edition and path. */
  @Override
  public String toString() {
    return path.depth() == 0 ? edition : edition + " " + path;
  }
}
