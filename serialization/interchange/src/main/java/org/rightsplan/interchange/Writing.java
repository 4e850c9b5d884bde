package org.rightsplan.interchange;

import com.google.common.collect.ImmutableList;

/**
 * What a writer made of a value.
 *
 * @param text the whole document
 * @param losses what the form has no place for, in the order of the value
 */
public record Writing(String text, ImmutableList<Loss> losses) {

  /** Tells whether the document holds everything. */
  public boolean isComplete() {
    return losses.isEmpty();
  }
}
