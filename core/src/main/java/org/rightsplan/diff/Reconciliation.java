package org.rightsplan.diff;

/**
 * How a count came from one figure to another. The figures always add up:
 *
 * <pre>{@code
 * after = before + added - dropped + movedIn - movedOut + fromSplits - intoMerges
 *         + notKnownWhetherNew - notKnownWhetherKept
 * }</pre>
 *
 * <p>What is counted is every element that the data hold under the section or edition, at any
 * depth, both those read in the plan and those reported by others; a {@link
 * org.rightsplan.model.Tally} tells these two apart.
 *
 * @param before how many there were
 * @param added how many are new
 * @param dropped how many are no longer in the plan
 * @param movedIn how many came from a section that answers to another one
 * @param movedOut how many went to such a section
 * @param fromSplits how many more there are because one became several
 * @param intoMerges how many fewer there are because several became one
 * @param notKnownWhetherNew how many of the later ones the earlier text, not being at hand in full,
 *     may have had
 * @param notKnownWhetherKept how many of the earlier ones the later text, not being at hand in
 *     full, may still have
 * @param after how many there are
 */
public record Reconciliation(
    int before,
    int added,
    int dropped,
    int movedIn,
    int movedOut,
    int fromSplits,
    int intoMerges,
    int notKnownWhetherNew,
    int notKnownWhetherKept,
    int after) {

  /**
   * Checks the equation.
   *
   * @throws IllegalArgumentException if a figure is negative or they do not add up
   */
  public Reconciliation {
    int least =
        Math.min(
            Math.min(Math.min(before, after), Math.min(added, dropped)),
            Math.min(
                Math.min(Math.min(movedIn, movedOut), Math.min(fromSplits, intoMerges)),
                Math.min(notKnownWhetherNew, notKnownWhetherKept)));
    if (least < 0) {
      throw new IllegalArgumentException(
          "Reconciliation: expected figures of 0 or more, but got " + least);
    }
    int sum =
        before
            + added
            - dropped
            + movedIn
            - movedOut
            + fromSplits
            - intoMerges
            + notKnownWhetherNew
            - notKnownWhetherKept;
    if (sum != after) {
      throw new IllegalArgumentException(
          "Reconciliation.after: expected " + sum + ", as the other figures say, but got " + after);
    }
  }

  /** {@return how many more there are than before; below 0 if there are fewer} */
  public int net() {
    return after - before;
  }

  /**
   * {@return whether all is told as what it is} If not, some of the difference lies in what is not
   * transcribed, and {@link #net()} is one of the data, not of the plan.
   */
  public boolean isCertain() {
    return notKnownWhetherNew == 0 && notKnownWhetherKept == 0;
  }

  /** Returns the equation in words, such as {@code 7 + 12 added - 1 dropped = 18}. */
  @Override
  public String toString() {
    return before
        + step(" + ", added, "added")
        + step(" - ", dropped, "dropped")
        + step(" + ", movedIn, "moved in")
        + step(" - ", movedOut, "moved out")
        + step(" + ", fromSplits, "from splits")
        + step(" - ", intoMerges, "into merges")
        + step(" + ", notKnownWhetherNew, "not known whether new")
        + step(" - ", notKnownWhetherKept, "not known whether kept")
        + " = "
        + after;
  }

  private static String step(String sign, int figure, String what) {
    return figure == 0 ? "" : sign + figure + " " + what;
  }
}
