package org.rightsplan.patch;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;

/**
 * Which elements of a kind stand under an element, in order, before and after. An element that
 * moved is in the list of its former parent before, and in that of its new parent after.
 *
 * @param parent the element around them
 * @param kind what they are
 * @param before all of them before; empty if the parent is added
 * @param after all of them after; empty if the parent is dropped
 */
public record ChildOrder(
    ElementPair parent,
    ElementKind kind,
    ImmutableList<ElementPair> before,
    ImmutableList<ElementPair> after) {

  /**
   * Checks the lists.
   *
   * @throws IllegalArgumentException if the children's paths are not those of the parent's list
   */
  public ChildOrder {
    for (int i = 0; i < before.size(); i++) {
      check(parent.before(), before.get(i).before(), kind, i);
    }
    for (int i = 0; i < after.size(); i++) {
      check(parent.after(), after.get(i).after(), kind, i);
    }
  }

  private static void check(
      Optional<Place> parent, Optional<Place> child, ElementKind kind, int index) {
    Optional<ElementPath> expected = parent.map(around -> around.path().child(kind, index));
    if (expected.isEmpty() || !child.map(Place::path).equals(expected)) {
      throw new IllegalArgumentException(
          "ChildOrder: expected the children "
              + expected.map(ElementPath::toString).orElse("of the other edition")
              + ", but got "
              + child.map(Place::toString).orElse("none"));
    }
  }

  /** {@return whether the same children stand there in the same order} */
  public boolean isUnchanged() {
    return parent.isKept() && before.equals(after);
  }

  /** {@return the order seen from the other edition} */
  public ChildOrder invert() {
    return new ChildOrder(
        parent.invert(),
        kind,
        after.stream().map(ElementPair::invert).collect(ImmutableList.toImmutableList()),
        before.stream().map(ElementPair::invert).collect(ImmutableList.toImmutableList()));
  }
}
