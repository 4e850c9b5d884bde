package org.rightsplan.interchange;

import com.google.common.collect.ImmutableList;

/**
 * What a reader made of an input.
 *
 * @param <T> what was read
 * @param value the value
 * @param findings what could not be taken as it stands, in the order of the input
 */
public record Reading<T>(T value, ImmutableList<InputFinding> findings) {

  /** Tells whether everything was taken as it stands. */
  public boolean isClean() {
    return findings.isEmpty();
  }
}
