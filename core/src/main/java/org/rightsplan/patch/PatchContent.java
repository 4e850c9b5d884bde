package org.rightsplan.patch;

import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;

/**
 * An element that one of the two editions has, without the elements under it: those are told
 * separately, since some of them may be in both editions.
 *
 * @param path where it stands in the edition that has it
 * @param element a {@code Principle}, {@code Section}, {@code Objective} or {@code Indicator}
 *     without sections, objectives and indicators of its own
 */
public record PatchContent(ElementPath path, Object element) {

  /**
   * Checks the element.
   *
   * @throws IllegalArgumentException if it is not of the path's kind, is an edition, or has
   *     elements under it
   */
  public PatchContent {
    ElementKind kind = ElementShape.kindOf(element);
    if (kind != path.kind() || kind == ElementKind.EDITION) {
      throw new IllegalArgumentException(
          "PatchContent.element: expected an element for '" + path + "', but got " + kind);
    }
    ElementShape<?, ?> shape = ElementShape.of(kind);
    for (ElementKind below : shape.childKinds()) {
      if (!shape.childrenOf(element, below).isEmpty()) {
        throw new IllegalArgumentException(
            "PatchContent.element: expected no " + below.field() + ", but got some at " + path);
      }
    }
  }

  /** Takes the elements under it away from an element. */
  static PatchContent of(ElementPath path, Object element) {
    return new PatchContent(path, ElementShape.of(path.kind()).bare(element));
  }

  /** {@return where it stands, with its heading} */
  public Place place() {
    return new Place(path, ElementShape.heading(element));
  }
}
