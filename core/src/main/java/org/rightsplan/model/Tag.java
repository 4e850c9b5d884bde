package org.rightsplan.model;

import java.util.Comparator;

/**
 * A subject under which a commitment is filed: a right, a group of people, or a term of any other
 * scheme.
 *
 * @param scheme the list of terms, {@link #RIGHT}, {@link #GROUP} or the caller's own, not blank
 * @param term the term, such as {@code "health"} or {@code "women"}, not blank
 */
public record Tag(String scheme, String term) implements Comparable<Tag> {

  /** The scheme of human rights. */
  public static final String RIGHT = "right";

  /** The scheme of groups of rights-holders. */
  public static final String GROUP = "group";

  private static final Comparator<Tag> ORDER =
      Comparator.comparing(Tag::scheme).thenComparing(Tag::term);

  /**
   * Checks both.
   *
   * @throws IllegalArgumentException if either is blank
   */
  public Tag {
    Check.notBlank("Tag.scheme", scheme);
    Check.notBlank("Tag.term", term);
  }

  /** Returns the tag of a right, such as {@code "health"}. */
  public static Tag right(String term) {
    return new Tag(RIGHT, term);
  }

  /** Returns the tag of a group of rights-holders, such as {@code "women"}. */
  public static Tag group(String term) {
    return new Tag(GROUP, term);
  }

  @Override
  public int compareTo(Tag other) {
    return ORDER.compare(this, other);
  }

  /** Returns scheme and term, such as {@code right:health}. */
  @Override
  public String toString() {
    return scheme + ":" + term;
  }
}
