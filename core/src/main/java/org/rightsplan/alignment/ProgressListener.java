package org.rightsplan.alignment;

/**
 * Is told how far a comparison has come. Called from the thread that compares.
 *
 * <p>Where a part of an edition has its texts in other languages than the rest, the steps are made
 * for one language after the other, and begin again at the first for each.
 */
@FunctionalInterface
public interface ProgressListener {

  /**
   * Tells that a step of the comparison begins.
   *
   * @param step the name of the step, in plain words
   * @param number which step it is, from 1
   * @param of how many steps there are
   */
  void onStep(String step, int number, int of);
}
