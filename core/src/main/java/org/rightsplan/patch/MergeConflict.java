package org.rightsplan.patch;

import org.rightsplan.model.ElementPath;

/**
 * Something that two revisions of one edition made different in two ways, so that it stays as it
 * was until a person decides.
 *
 * @param element the element, in the edition that both revise
 * @param about what they disagree about
 * @param facet the name of the field; for an order the name of the list; otherwise empty
 * @param base what it was
 * @param ours what one revision made of it, in the same form
 * @param theirs what the other made of it, in the same form
 */
public record MergeConflict(
    ElementPath element, About about, String facet, Object base, Object ours, Object theirs) {

  /** What two revisions can disagree about. */
  public enum About {
    /**
     * A field has two new values, or one drops a body that the other newly names, which then stays
     * in the list; the values are those of the field.
     */
    FACET,
    /**
     * One drops what the other changes; the values say whether the element is there. It stays with
     * what the one drops together with it; what the other adds under it is there as well.
     */
    PRESENCE,
    /** Each puts the element under another one; the values are the places of those around it. */
    PLACE,
    /** Each puts the same elements in another order; the values are lists of their headings. */
    ORDER
  }

  /** {@return the conflict with the two revisions swapped} */
  public MergeConflict mirrored() {
    return new MergeConflict(element, about, facet, base, /* ours= */ theirs, /* theirs= */ ours);
  }
}
