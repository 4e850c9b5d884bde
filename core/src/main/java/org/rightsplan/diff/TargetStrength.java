package org.rightsplan.diff;

import java.util.Optional;
import java.util.OptionalInt;
import org.rightsplan.diff.Measured.Form;
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
   * @param reason why, in English
   */
  record Verdict(Optional<TargetEffect> effect, String reason) {

    static Verdict of(TargetEffect effect, String reason) {
      return new Verdict(Optional.of(effect), reason);
    }

    static Verdict none(String reason) {
      return new Verdict(Optional.empty(), reason);
    }

    static Verdict cannotTell(String reason) {
      return of(TargetEffect.NOT_COMPARABLE, reason);
    }

    Verdict because(String more) {
      return more.isEmpty() ? this : new Verdict(effect, reason + "; " + more);
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
            one.words()
                + ", then "
                + two.words()
                + ": "
                + one.form().inWords()
                + " became "
                + two.form().inWords());
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

  private Verdict levels() {
    Verdict asPrinted = compare(one.bounds(), two.bounds(), one.words() + ", then " + two.words());
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
            "");
    return perYear.effect().equals(asPrinted.effect())
        ? asPrinted
        : Verdict.cannotTell(
            asPrinted.reason()
                + ", but the other way or alike if it adds up over "
                + SetTarget.Length.inWords(was)
                + " and "
                + SetTarget.Length.inWords(is)
                + ", of which nothing is said");
  }

  private Verdict sums() {
    if (one.months().isEmpty() && two.months().isEmpty()) {
      return compare(
          one.bounds(),
          two.bounds(),
          one.words() + ", then " + two.words() + ", over what time is not known");
    }
    if (one.months().isEmpty() || two.months().isEmpty()) {
      return Verdict.cannotTell(
          one.words() + ", then " + two.words() + ": over what time one adds up is not known");
    }
    int was = one.months().getAsInt();
    int is = two.months().getAsInt();
    return compare(
        one.bounds().map(end -> end.perYear(was)),
        two.bounds().map(end -> end.perYear(is)),
        one.perYearInWords() + "; " + two.perYearInWords());
  }

  private Verdict factors() {
    String words = one.wordsWithTime() + ", then " + two.wordsWithTime();
    if (one.months().equals(two.months())) {
      return compare(one.bounds(), two.bounds(), words);
    }
    if (one.months().isEmpty() || two.months().isEmpty()) {
      return one.isYearly() || two.isYearly()
          ? Verdict.cannotTell(words + ": over what time one adds up is not known")
          : compare(one.bounds(), two.bounds(), words + ", compared as printed");
    }
    int was = one.months().getAsInt();
    int is = two.months().getAsInt();
    int common = gcd(was, is);
    int powerBefore = is / common;
    int powerAfter = was / common;
    boolean negative = Measured.hasNegative(one.bounds()) || Measured.hasNegative(two.bounds());
    if (negative || Math.max(powerBefore, powerAfter) > HIGHEST_POWER) {
      return Verdict.cannotTell(words + ": the times are too different to compare the pace");
    }
    Bounds grownBefore = one.bounds().map(end -> end.power(powerBefore));
    Bounds grownAfter = two.bounds().map(end -> end.power(powerAfter));
    String over = SetTarget.Length.inWords(was * powerBefore);
    return compare(
        grownBefore,
        grownAfter,
        words
            + "; at that pace over "
            + over
            + ": "
            + Measured.ends(grownBefore)
            + " and "
            + Measured.ends(grownAfter)
            + " of the start");
  }

  private static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  private Verdict compare(Bounds was, Bounds is, String words) {
    if (was.equals(is) || isSame(was, is)) {
      return Verdict.none(words + ": as much is asked");
    }
    Optional<Way> way = way();
    if (way.isEmpty()) {
      return Verdict.cannotTell(words + ": nothing says which way is better");
    }
    boolean up = way.get().up();
    String better = way.get().reason();
    if (was.end(up).isEmpty() || is.end(up).isEmpty()) {
      return Verdict.cannotTell(
          words + ": " + better + ", and one of them sets no " + (up ? "least" : "most"));
    }
    if (was.mayMean(is, up)) {
      return Verdict.none(words + ": alike within what the approximate words leave open");
    }
    int order = was.asksMoreIn(is, up);
    if (order == 0) {
      return Verdict.none(words + ": as much is asked");
    }
    return order > 0
        ? Verdict.of(TargetEffect.STRENGTHENED, words + ": " + better + ", so strengthened")
        : Verdict.of(TargetEffect.WEAKENED, words + ": " + better + ", so weakened");
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
  private record Way(boolean up, String reason) {}

  private Optional<Way> way() {
    Direction was = before.indicator().direction();
    Direction is = after.indicator().direction();
    boolean wantsMore = was == Direction.INCREASE || is == Direction.INCREASE;
    boolean wantsLess = was == Direction.DECREASE || is == Direction.DECREASE;
    if (wantsMore || wantsLess) {
      return wantsMore && wantsLess
          ? Optional.empty()
          : Optional.of(new Way(wantsMore, "the indicator wants " + (wantsMore ? "more" : "less")));
    }
    int hints = hint(before.target()) * 3 + hint(after.target());
    if (hint(before.target()) * hint(after.target()) < 0) {
      return Optional.empty();
    }
    if (hints != 0) {
      return Optional.of(new Way(hints > 0, "the target wants " + (hints > 0 ? "more" : "less")));
    }
    return one.form() == Form.SUM
        ? Optional.of(new Way(true, "a sum to be reached wants more"))
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
