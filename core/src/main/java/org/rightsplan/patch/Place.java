package org.rightsplan.patch;

import org.rightsplan.model.ElementPath;

/**
 * Where an element stands in one edition, and the words by which to find it if it is not there.
 *
 * @param path its path in that edition
 * @param heading its title, statement or name, of which no more than 80 characters are kept
 */
public record Place(ElementPath path, String heading) {

  private static final int LONGEST = 80;

  /** Shortens the heading. */
  public Place {
    if (heading.codePointCount(0, heading.length()) > LONGEST) {
      heading = heading.substring(0, heading.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
  }

  /** Returns path and words, such as {@code sections[2] 'Environmental rights'}. */
  @Override
  public String toString() {
    return (path.depth() == 0 ? "edition" : path.toString()) + " '" + heading + "'";
  }
}
