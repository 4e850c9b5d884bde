package org.rightsplan.patch;

/**
 * A new value for one field of an element that both editions have.
 *
 * @param element the element
 * @param facet the name of the field, such as {@code statement} or {@code targets}
 * @param before the value that the element must have, in the type of the field: an {@code
 *     Optional}, an {@code ImmutableList}, a text, a constant
 * @param after the value that it gets, of the same type
 */
public record FacetUpdate(ElementPair element, String facet, Object before, Object after) {

  /**
   * Checks field and values.
   *
   * @throws IllegalArgumentException if the element is not in both editions, has no such field, or
   *     a value is not of the field's type
   */
  public FacetUpdate {
    if (!element.isKept()) {
      throw new IllegalArgumentException(
          "FacetUpdate.element: expected an element of both editions, but got " + element);
    }
    ElementShape<?, ?> shape = ElementShape.of(element.kind());
    if (!shape.facetNames().contains(facet)) {
      throw new IllegalArgumentException(
          "FacetUpdate.facet: expected one of " + shape.facetNames() + ", but got '" + facet + "'");
    }
    checkType(shape, facet, "before", before);
    checkType(shape, facet, "after", after);
  }

  private static void checkType(
      ElementShape<?, ?> shape, String facet, String field, Object value) {
    if (!shape.takes(facet, value)) {
      throw new IllegalArgumentException(
          "FacetUpdate."
              + field
              + ": expected a value for "
              + facet
              + ", but got "
              + value.getClass().getSimpleName());
    }
  }

  /** {@return the update that undoes this one} */
  public FacetUpdate invert() {
    return new FacetUpdate(element.invert(), facet, after, before);
  }
}
