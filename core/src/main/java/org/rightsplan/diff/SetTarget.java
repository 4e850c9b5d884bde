package org.rightsplan.diff;

import java.util.Optional;
import org.rightsplan.model.Baseline;
import org.rightsplan.model.DateBasis;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Period;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.Target;
import org.rightsplan.model.Unit;

/**
 * A target together with what it is read by: its indicator, and the period of its edition.
 *
 * @param target the target
 * @param indicator the indicator whose target it is
 * @param period the time for which the edition plans, or empty if it says nothing
 */
public record SetTarget(Target target, Indicator indicator, Optional<Period> period) {

  /** Returns a target of an indicator of an edition. */
  public static SetTarget of(Target target, Indicator indicator, Edition edition) {
    return new SetTarget(target, indicator, edition.period());
  }

  /** {@return when it is to be reached: its own due date, else the end of the period, marked so} */
  public Optional<StatedDate> due() {
    return target.due().or(() -> period.flatMap(Period::end).map(StatedDate::inherited));
  }

  /** {@return what its number counts} */
  public Optional<Unit> unit() {
    return target.unit().or(indicator::unit);
  }

  /** {@return the state from which it is measured, its own or the indicator's} */
  public Optional<Baseline> baseline() {
    return target.baseline().or(indicator::baseline);
  }

  /**
   * Returns what the target asks in English, without its date and without the unit of its
   * indicator, such as {@code fall by at least 10 %}.
   */
  @Override
  public String toString() {
    return TargetWording.withoutDue(target, Optional.empty());
  }

  /**
   * Returns the time over which a sum or a change adds up, or empty if an end of it is not known.
   *
   * <p>It is counted in whole calendar months, first and last included, so that leap years do not
   * matter: a year as a start means its January, a year as an end its December, and a day counts as
   * its month. A sum starts with the period of its edition; a change starts after the date of its
   * baseline, or with the period if that is not known.
   */
  Optional<Length> length() {
    Optional<StatedDate> end = due();
    if (end.isEmpty()) {
      return Optional.empty();
    }
    PartialDate last = end.get().date();
    int lastMonth = last.year() * 12 + last.month().orElse(12) - 1;
    if (target.mode() != org.rightsplan.model.TargetMode.LEVEL) {
      Optional<StatedDate> from = baseline().flatMap(Baseline::date);
      if (from.isPresent()) {
        PartialDate state = from.get().date();
        int firstMonth = state.year() * 12 + state.month().orElse(12);
        return Length.of(
            TargetReason.Kind.TIME_AFTER, firstMonth, from.get(), lastMonth, end.get());
      }
    }
    return period
        .flatMap(Period::start)
        .flatMap(
            start ->
                Length.of(
                    TargetReason.Kind.TIME_FROM,
                    start.year() * 12 + start.month().orElse(1) - 1,
                    new StatedDate(start, DateBasis.INHERITED),
                    lastMonth,
                    end.get()));
  }

  /**
   * A length of time.
   *
   * @param months the whole months, 1 or more
   * @param reason the length with its start and end
   */
  record Length(int months, TargetReason reason) {

    static Optional<Length> of(
        TargetReason.Kind kind, int firstMonth, StatedDate start, int lastMonth, StatedDate end) {
      int months = lastMonth - firstMonth + 1;
      return months < 1
          ? Optional.empty()
          : Optional.of(new Length(months, kind.of(java.time.Period.ofMonths(months), start, end)));
    }
  }
}
