package org.rightsplan.alignment;

/** Is told how far a comparison has come. Called from the thread that compares. */
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
