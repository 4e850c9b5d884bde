package org.rightsplan.interchange;

import com.google.common.collect.ImmutableList;

/**
 * What a reader made of an input.
 *
 * @param <T> what was read
 * @param value the value
 * @param findings what could not be taken as it stands, in the order of the input
 * @param losses what is right in the input, but has no place in the value, in the order of the
 *     input
 */
public record Reading<T>(
    T value, ImmutableList<InputFinding> findings, ImmutableList<InputFinding> losses) {

  /** Returns a reading that has a place for everything. */
  public Reading(T value, ImmutableList<InputFinding> findings) {
    this(value, findings, ImmutableList.of());
  }

  /** Tells whether everything was taken as it stands. */
  public boolean isClean() {
    return findings.isEmpty();
  }

  /** Tells whether the value has a place for everything that is right in the input. */
  public boolean isComplete() {
    return losses.isEmpty();
  }
}
