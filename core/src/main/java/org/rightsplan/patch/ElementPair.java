package org.rightsplan.patch;

import java.util.Optional;
import org.rightsplan.model.ElementKind;

/**
 * An element in both editions, or in the one that has it.
 *
 * @param before where it stands in the edition that is patched; empty if it is added
 * @param after where it stands in the result; empty if it is dropped
 */
public record ElementPair(Optional<Place> before, Optional<Place> after) {

  /**
   * Checks the places.
   *
   * @throws IllegalArgumentException if both are empty or they are of different kinds
   */
  public ElementPair {
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException(
          "ElementPair: expected a place in at least one edition, but got none");
    }
    if (before.isPresent()
        && after.isPresent()
        && before.get().path().kind() != after.get().path().kind()) {
      throw new IllegalArgumentException(
          "ElementPair.after: expected an element of kind "
              + before.get().path().kind()
              + ", but got "
              + after.get());
    }
  }

  /** {@return whether both editions have it} */
  public boolean isKept() {
    return before.isPresent() && after.isPresent();
  }

  /** {@return its kind} */
  public ElementKind kind() {
    return before.or(() -> after).orElseThrow().path().kind();
  }

  /** {@return the pair seen from the other edition} */
  public ElementPair invert() {
    return new ElementPair(after, before);
  }

  /** Returns both places. */
  @Override
  public String toString() {
    return before.map(Place::toString).orElse("(none)")
        + " -> "
        + after.map(Place::toString).orElse("(none)");
  }
}
