package consumer;

import org.rightsplan.diff.Change;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.model.Edition;

/** Asks the library a question and answers it in the caller's own words. */
public final class Counts {

  private Counts() {}

  /** Returns how many tasks were added from one edition to the next. */
  public static long added(Edition before, Edition after) {
    return EditionDiff.between(before, after).entries(Change.Added.class).size();
  }
}
