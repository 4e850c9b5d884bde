package org.rightsplan.patch;

import java.util.Optional;
import org.rightsplan.model.ElementPath;

/** Says that a patch is not made for an edition, and what differs first. */
public final class PatchMismatchException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  /** The path as text. */
  private final String path;

  /** The name of the field; empty if the whole element or list differs. */
  private final String facet;

  /** What the patch expects. */
  private final String expected;

  /** What is there. */
  private final String actual;

  PatchMismatchException(
      String field, ElementPath path, String facet, String expected, String actual) {
    super(
        field
            + ": expected "
            + (path.depth() == 0 ? "the edition" : path.toString())
            + (facet.isEmpty() ? "" : " with the " + facet)
            + " "
            + expected
            + ", but got "
            + actual);
    this.path = path.toString();
    this.facet = facet;
    this.expected = expected;
    this.actual = actual;
  }

  /** {@return the element that differs first, in the edition that is patched} */
  public ElementPath path() {
    return ElementPath.parse(path);
  }

  /** {@return the field that differs, or empty if the element as a whole or its parts do} */
  public Optional<String> facet() {
    return facet.isEmpty() ? Optional.empty() : Optional.of(facet);
  }

  /** {@return what the patch expects, in words} */
  public String expected() {
    return expected;
  }

  /** {@return what is there, in words} */
  public String actual() {
    return actual;
  }
}
