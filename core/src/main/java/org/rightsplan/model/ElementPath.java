package org.rightsplan.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The place of an element in one edition, such as {@code sections[2].objectives[0]}; indexes count
 * from 0.
 *
 * <p>A path means something only together with its edition. The natural order is that of the
 * printed page: what stands before comes first.
 *
 * <p>Instances are immutable and safe to share between threads.
 */
public final class ElementPath implements Comparable<ElementPath> {

  private static final ElementPath EDITION = new ElementPath(null, ElementKind.EDITION, 0);
  private static final Pattern STEP = Pattern.compile("([a-z]+)\\[(\\d{1,9})]");

  private final @Nullable ElementPath parent;
  private final ElementKind kind;
  private final int index;
  private final int depth;
  private final int hash;

  private ElementPath(@Nullable ElementPath parent, ElementKind kind, int index) {
    this.parent = parent;
    this.kind = kind;
    this.index = index;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.hash = parent == null ? 1 : (parent.hash * 31 + kind.field().hashCode()) * 31 + index;
  }

  /** Returns the path of the edition itself, whose text is empty. */
  public static ElementPath edition() {
    return EDITION;
  }

  /**
   * Returns the path of an element under this one.
   *
   * @param kind what the element is, not EDITION
   * @param index its place in the list of its kind, from 0
   */
  public ElementPath child(ElementKind kind, int index) {
    Check.that(kind != ElementKind.EDITION, "ElementPath.kind", "a kind below EDITION", kind);
    Check.that(index >= 0, "ElementPath.index", "0 or more", index);
    return new ElementPath(this, kind, index);
  }

  /**
   * Reads the form that {@link #toString()} writes.
   *
   * @throws IllegalArgumentException if the text is not of that form
   */
  public static ElementPath parse(String text) {
    ElementPath path = EDITION;
    if (text.isEmpty()) {
      return path;
    }
    for (String step : text.split("\\.", -1)) {
      Matcher matcher = STEP.matcher(step);
      // The sentence quotes the whole path, so it is made only where it is needed.
      if (!matcher.matches()) {
        throw new IllegalArgumentException(
            "ElementPath: expected steps such as sections[2] with a dot between two, but got '"
                + text
                + "'");
      }
      path = path.child(kindOf(matcher.group(1), text), Integer.parseInt(matcher.group(2)));
    }
    return path;
  }

  private static ElementKind kindOf(String field, String text) {
    for (ElementKind kind : ElementKind.values()) {
      if (kind.field().equals(field)) {
        return kind;
      }
    }
    throw new IllegalArgumentException(
        "ElementPath: expected a list of an edition's elements, but got '"
            + field
            + "' in '"
            + text
            + "'");
  }

  /** {@return what kind of element this path leads to} */
  public ElementKind kind() {
    return kind;
  }

  /** {@return the element's place in the list of its kind, from 0; 0 for the edition} */
  public int index() {
    return index;
  }

  /** {@return the number of steps; 0 for the edition} */
  public int depth() {
    return depth;
  }

  /** {@return the path of the element around this one, or empty for the edition} */
  public Optional<ElementPath> parent() {
    return Optional.ofNullable(parent);
  }

  /** Tells whether the other path is this one or leads on from it. */
  public boolean contains(ElementPath other) {
    @Nullable ElementPath ancestor = other;
    while (ancestor != null && ancestor.depth > depth) {
      ancestor = ancestor.parent;
    }
    return equals(ancestor);
  }

  /** {@return the steps from the edition, outermost first, without the edition itself} */
  private List<ElementPath> steps() {
    List<ElementPath> steps = new ArrayList<>(depth);
    for (ElementPath step = this; step.parent != null; step = step.parent) {
      steps.add(step);
    }
    java.util.Collections.reverse(steps);
    return steps;
  }

  /** Orders paths of one edition as their elements are printed, a whole before its parts. */
  @Override
  public int compareTo(ElementPath other) {
    List<ElementPath> mine = steps();
    List<ElementPath> theirs = other.steps();
    int common = Math.min(mine.size(), theirs.size());
    for (int i = 0; i < common; i++) {
      int order = mine.get(i).kind.compareTo(theirs.get(i).kind);
      if (order == 0) {
        order = Integer.compare(mine.get(i).index, theirs.get(i).index);
      }
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(mine.size(), theirs.size());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof ElementPath that) || hash != that.hash || depth != that.depth) {
      return false;
    }
    @Nullable ElementPath mine = this;
    @Nullable ElementPath theirs = that;
    while (mine != theirs && mine != null && theirs != null) {
      if (mine.kind != theirs.kind || mine.index != theirs.index) {
        return false;
      }
      mine = mine.parent;
      theirs = theirs.parent;
    }
    return true;
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** Returns the path as text, such as {@code sections[2].objectives[0]}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (ElementPath step : steps()) {
      if (text.length() > 0) {
        text.append('.');
      }
      text.append(step.kind.field()).append('[').append(step.index).append(']');
    }
    return text.toString();
  }
}
