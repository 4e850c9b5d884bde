package org.rightsplan.diff;

import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;
import org.rightsplan.diff.Measured.Form;
import org.rightsplan.diff.TargetReason.Kind;
import org.rightsplan.model.Direction;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.TargetMode;

/** Compares how much two targets with numbers ask, after bringing them to one form. */
final class TargetStrength {

  /** Powers beyond this say nothing that a reader could follow. */
  private static final int HIGHEST_POWER = 1000;

  /**
   * What was found of one side of the question.
   *
   * @param effect the effect, or empty if there is none
   * @param reason why
   */
  record Verdict(Optional<TargetEffect> effect, TargetReason reason) {

    static Verdict of(TargetEffect effect, TargetReason reason) {
      return new Verdict(Optional.of(effect), reason);
    }

    static Verdict none(TargetReason reason) {
      return new Verdict(Optional.empty(), reason);
    }

    static Verdict cannotTell(TargetReason reason) {
      return of(TargetEffect.NOT_COMPARABLE, reason);
    }
  }

  private final SetTarget before;
  private final SetTarget after;
  private Measured one;
  private Measured two;

  TargetStrength(SetTarget before, SetTarget after) {
    this.before = before;
    this.after = after;
    this.one = Measured.of(before);
    this.two = Measured.of(after);
  }

  Verdict verdict() {
    if (one.form() != two.form()) {
      Optional<Measured> levelBefore = one.asLevel(before);
      Optional<Measured> levelAfter = two.asLevel(after);
      if (levelBefore.isEmpty() || levelAfter.isEmpty()) {
        return Verdict.cannotTell(
            Kind.OTHER_FORM.of(then(), one.form().reason(), two.form().reason()));
      }
      one = levelBefore.get();
      two = levelAfter.get();
    }
    return switch (one.form()) {
      case LEVEL -> levels();
      case SUM, POINTS -> sums();
      case FACTOR -> factors();
    };
  }

  private TargetReason then() {
    return Kind.THEN.of(one.words(), two.words());
  }

  private Verdict levels() {
    Verdict asPrinted = compare(one.bounds(), two.bounds(), then());
    if (!one.mayBeSum() || !two.mayBeSum() || asPrinted.effect().isEmpty()) {
      return asPrinted;
    }
    OptionalInt monthsBefore = Measured.months(before);
    OptionalInt monthsAfter = Measured.months(after);
    if (monthsBefore.isEmpty() || monthsAfter.isEmpty()) {
      return asPrinted;
    }
    int was = monthsBefore.getAsInt();
    int is = monthsAfter.getAsInt();
    Verdict perYear =
        compare(
            one.bounds().map(end -> end.perYear(was)),
            two.bounds().map(end -> end.perYear(is)),
            then());
    return perYear.effect().equals(asPrinted.effect())
        ? asPrinted
        : Verdict.cannotTell(
            Kind.OTHERWISE_AS_SUM.of(
                asPrinted.reason(), Period.ofMonths(was), Period.ofMonths(is)));
  }

  private Verdict sums() {
    if (one.months().isEmpty() && two.months().isEmpty()) {
      return compare(one.bounds(), two.bounds(), Kind.TIME_UNKNOWN.of(then()));
    }
    if (one.months().isEmpty() || two.months().isEmpty()) {
      return Verdict.cannotTell(Kind.ONE_TIME_UNKNOWN.of(then()));
    }
    int was = one.months().getAsInt();
    int is = two.months().getAsInt();
    return compare(
        one.bounds().map(end -> end.perYear(was)),
        two.bounds().map(end -> end.perYear(is)),
        Kind.BOTH.of(one.perYear(), two.perYear()));
  }

  private Verdict factors() {
    TargetReason words = Kind.THEN.of(one.wordsWithTime(), two.wordsWithTime());
    if (one.months().equals(two.months())) {
      return compare(one.bounds(), two.bounds(), words);
    }
    if (one.months().isEmpty() || two.months().isEmpty()) {
      return one.isYearly() || two.isYearly()
          ? Verdict.cannotTell(Kind.ONE_TIME_UNKNOWN.of(words))
          : compare(one.bounds(), two.bounds(), Kind.AS_PRINTED.of(words));
    }
    int was = one.months().getAsInt();
    int is = two.months().getAsInt();
    int common = gcd(was, is);
    int powerBefore = is / common;
    int powerAfter = was / common;
    boolean negative = Measured.hasNegative(one.bounds()) || Measured.hasNegative(two.bounds());
    if (negative || Math.max(powerBefore, powerAfter) > HIGHEST_POWER) {
      return Verdict.cannotTell(Kind.TIMES_TOO_DIFFERENT.of(words));
    }
    Bounds grownBefore = one.bounds().map(end -> end.power(powerBefore));
    Bounds grownAfter = two.bounds().map(end -> end.power(powerAfter));
    return compare(
        grownBefore,
        grownAfter,
        Kind.AT_THAT_PACE.of(
            words,
            Period.ofMonths(was * powerBefore),
            Measured.ends(grownBefore),
            Measured.ends(grownAfter)));
  }

  private static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  private Verdict compare(Bounds was, Bounds is, TargetReason words) {
    if (was.equals(is) || isSame(was, is)) {
      return Verdict.none(Kind.AS_MUCH.of(words));
    }
    Optional<Way> way = way();
    if (way.isEmpty()) {
      return Verdict.cannotTell(Kind.NO_WAY.of(words));
    }
    boolean up = way.get().up();
    TargetReason better = way.get().reason();
    if (was.end(up).isEmpty() || is.end(up).isEmpty()) {
      return Verdict.cannotTell((up ? Kind.NO_LEAST : Kind.NO_MOST).of(words, better));
    }
    if (was.mayMean(is, up)) {
      return Verdict.none(Kind.ALIKE.of(words));
    }
    int order = was.asksMoreIn(is, up);
    if (order == 0) {
      return Verdict.none(Kind.AS_MUCH.of(words));
    }
    return order > 0
        ? Verdict.of(TargetEffect.STRENGTHENED, Kind.STRENGTHENED.of(words, better))
        : Verdict.of(TargetEffect.WEAKENED, Kind.WEAKENED.of(words, better));
  }

  private static boolean isSame(Bounds one, Bounds two) {
    return isSame(one.low(), two.low())
        && isSame(one.high(), two.high())
        && one.lowOpen() == two.lowOpen()
        && one.highOpen() == two.highOpen();
  }

  private static boolean isSame(Optional<Rational> one, Optional<Rational> two) {
    return one.isPresent() == two.isPresent()
        && (one.isEmpty() || one.get().compareTo(two.orElseThrow()) == 0);
  }

  /**
   * Which way is better.
   *
   * @param up whether more is better
   * @param reason what says so
   */
  private record Way(boolean up, TargetReason reason) {}

  private Optional<Way> way() {
    Direction was = before.indicator().direction();
    Direction is = after.indicator().direction();
    boolean wantsMore = was == Direction.INCREASE || is == Direction.INCREASE;
    boolean wantsLess = was == Direction.DECREASE || is == Direction.DECREASE;
    if (wantsMore || wantsLess) {
      return wantsMore && wantsLess
          ? Optional.empty()
          : Optional.of(
              new Way(
                  wantsMore,
                  wantsMore ? Kind.INDICATOR_WANTS_MORE.of() : Kind.INDICATOR_WANTS_LESS.of()));
    }
    int hints = hint(before.target()) * 3 + hint(after.target());
    if (hint(before.target()) * hint(after.target()) < 0) {
      return Optional.empty();
    }
    if (hints != 0) {
      return Optional.of(
          new Way(
              hints > 0, hints > 0 ? Kind.TARGET_WANTS_MORE.of() : Kind.TARGET_WANTS_LESS.of()));
    }
    return one.form() == Form.SUM
        ? Optional.of(new Way(true, Kind.SUM_WANTS_MORE.of()))
        : Optional.empty();
  }

  /** Tells which way a target itself wants: 1 for more, -1 for less, 0 if it does not say. */
  private static int hint(Target target) {
    if (target.mode() != TargetMode.LEVEL) {
      int order = Measured.compareWithStanding(target);
      if (order != 0) {
        return order;
      }
    }
    TargetComparator comparator = target.comparator();
    return switch (comparator) {
      case AT_LEAST, GREATER_THAN -> 1;
      case AT_MOST, LESS_THAN -> -1;
      default -> 0;
    };
  }
}
