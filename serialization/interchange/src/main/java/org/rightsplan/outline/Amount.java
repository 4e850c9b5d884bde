package org.rightsplan.outline;

import java.math.BigDecimal;
import java.util.Optional;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.TargetMode;

/**
 * A number in prose and all that was found beside it.
 *
 * @param value the number
 * @param upper the greater number of a range
 * @param start the level before, of "from 40 to 55 percent"
 * @param comparator how exactly it is meant
 * @param mode a level or a change
 * @param unit what it counts, or empty
 * @param direction 1 if something rises to it, -1 if something falls, otherwise 0
 * @param from its first token, with the words before it
 * @param to after its last token
 * @param baseFrom where the words about the level before begin, if there are any
 * @param baseTo where they end; dates between the two are the baseline's
 */
record Amount(
    BigDecimal value,
    Optional<BigDecimal> upper,
    Optional<BigDecimal> start,
    TargetComparator comparator,
    TargetMode mode,
    String unit,
    int direction,
    int from,
    int to,
    int baseFrom,
    int baseTo) {

  /** A multiple or fraction of a baseline, or a change by a fraction. */
  static Amount relative(
      BigDecimal value,
      TargetComparator comparator,
      TargetMode mode,
      int from,
      int to,
      int baseTo) {
    boolean falls = value.signum() < 0 || (!mode.isChange() && value.compareTo(BigDecimal.ONE) < 0);
    return new Amount(
        value,
        Optional.empty(),
        Optional.empty(),
        comparator,
        mode,
        "",
        falls ? -1 : 1,
        from,
        to,
        from,
        baseTo);
  }

  /** Tells whether there are words about the level before. */
  boolean hasBase() {
    return baseFrom < baseTo;
  }

  /** Returns the same with the level before, as words behind it say. */
  Amount startingAt(BigDecimal level, int baseEnd) {
    return new Amount(
        value,
        upper,
        Optional.of(level),
        comparator,
        mode,
        unit,
        value.compareTo(level),
        from,
        baseEnd,
        to,
        baseEnd);
  }
}
