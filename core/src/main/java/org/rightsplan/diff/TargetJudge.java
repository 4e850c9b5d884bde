package org.rightsplan.diff;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.rightsplan.diff.TargetReason.Kind;
import org.rightsplan.diff.TargetStrength.Verdict;
import org.rightsplan.model.Baseline;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.TargetMode;
import org.rightsplan.model.TargetSpan;
import org.rightsplan.model.Unit;

/** Compares two targets: whether they speak of the same thing, how much they ask, by when. */
final class TargetJudge {

  private final SetTarget before;
  private final SetTarget after;

  TargetJudge(SetTarget before, SetTarget after) {
    this.before = before;
    this.after = after;
  }

  TargetAssessment assess() {
    Optional<TargetReason> otherThing = otherThing();
    if (otherThing.isPresent()) {
      return new TargetAssessment(
          ImmutableSortedSet.of(TargetEffect.NOT_COMPARABLE), otherThing.get());
    }
    Verdict strength = strength();
    Optional<Verdict> time = time();
    Optional<TargetEffect> effectOfTime = time.flatMap(Verdict::effect);
    ImmutableSortedSet.Builder<TargetEffect> effects = ImmutableSortedSet.naturalOrder();
    strength.effect().ifPresent(effects::add);
    effectOfTime.ifPresent(effects::add);
    if (strength.effect().isEmpty() && effectOfTime.isEmpty()) {
      effects.add(TargetEffect.NEUTRAL);
    }
    TargetReason reason =
        time.map(found -> Kind.BOTH.of(strength.reason(), found.reason()))
            .orElse(strength.reason());
    return new TargetAssessment(effects.build(), reason);
  }

  /** Tells why the targets speak of different things; empty if nothing says so. */
  private Optional<TargetReason> otherThing() {
    Target one = before.target();
    Target two = after.target();
    if (!one.dimensions().equals(two.dimensions())) {
      return Optional.of(
          Kind.OTHER_GROUP.of(
              Kind.THEN.of(one.dimensions().toString(), two.dimensions().toString())));
    }
    Optional<LocalizedText> scopeBefore = before.indicator().scope();
    Optional<LocalizedText> scopeAfter = after.indicator().scope();
    if (!isSameScope(scopeBefore, scopeAfter)) {
      return Optional.of(
          Kind.OTHER_SCOPE.of(
              Kind.THEN.of(
                  stated(scopeBefore.map(Kind.QUOTED::of)),
                  stated(scopeAfter.map(Kind.QUOTED::of)))));
    }
    if (!isSameUnit()) {
      return Optional.of(
          Kind.OTHER_UNIT.of(
              Kind.THEN.of(
                  stated(unitOfWhatIsMeasured(before).map(Unit::name)),
                  stated(unitOfWhatIsMeasured(after).map(Unit::name)))));
    }
    boolean changes = one.mode() != TargetMode.LEVEL && two.mode() != TargetMode.LEVEL;
    if (changes && !groups(before).equals(groups(after))) {
      return Optional.of(Kind.OTHER_BASELINE.of());
    }
    return Optional.empty();
  }

  private static Object stated(Optional<?> part) {
    return part.isPresent() ? part.get() : Kind.NONE_STATED.of();
  }

  private static Object groups(SetTarget target) {
    return target.baseline().map(Baseline::dimensions).orElse(target.target().dimensions());
  }

  private static boolean isSameScope(
      Optional<LocalizedText> before, Optional<LocalizedText> after) {
    if (before.isEmpty() || after.isEmpty()) {
      return before.isEmpty() && after.isEmpty();
    }
    return Texts.shareALanguage(before.get(), after.get())
        && !Texts.isRetitled(before.get(), after.get());
  }

  private boolean isSameUnit() {
    boolean levels =
        before.target().mode() == TargetMode.LEVEL && after.target().mode() == TargetMode.LEVEL;
    boolean numberBefore = before.target().comparator().hasNumber();
    boolean numberAfter = after.target().comparator().hasNumber();
    if (levels && (numberBefore || numberAfter)) {
      // What asks for no number is in no unit.
      return numberBefore != numberAfter || before.unit().equals(after.unit());
    }
    Optional<Unit> unitBefore = unitOfWhatIsMeasured(before);
    Optional<Unit> unitAfter = unitOfWhatIsMeasured(after);
    return unitBefore.isEmpty() || unitAfter.isEmpty() || unitBefore.equals(unitAfter);
  }

  /** A change is counted in a unit of its own, mostly percent. */
  private static Optional<Unit> unitOfWhatIsMeasured(SetTarget set) {
    return set.target().mode() == TargetMode.LEVEL ? set.unit() : set.indicator().unit();
  }

  private Verdict strength() {
    Target one = before.target();
    Target two = after.target();
    boolean numberBefore = Bounds.of(one).isPresent();
    boolean numberAfter = Bounds.of(two).isPresent();
    if (numberBefore && numberAfter) {
      return new TargetStrength(before, after).verdict();
    }
    if (numberBefore != numberAfter) {
      return Verdict.cannotTell(
          numberBefore
              ? Kind.NUMBER_LOST.of(before, thing(two), after)
              : Kind.NUMBER_GAINED.of(thing(one), before, after));
    }
    if (one.comparator() == TargetComparator.DEADLINE_ONLY
        && two.comparator() == TargetComparator.DEADLINE_ONLY) {
      return Verdict.none(Kind.BOTH_DEADLINES.of());
    }
    if (isSameValue(one.value(), two.value())) {
      return Verdict.none(Kind.SAME_ASKED.of(after));
    }
    return Verdict.cannotTell(Kind.WORDS_CHANGED.of(before, after));
  }

  private static boolean isSameValue(Optional<IndicatorValue> one, Optional<IndicatorValue> two) {
    if (one.orElse(null) instanceof IndicatorValue.Narrative was
        && two.orElse(null) instanceof IndicatorValue.Narrative is) {
      return Texts.shareALanguage(was.text(), is.text())
          && !Texts.isRetitled(was.text(), is.text());
    }
    return one.equals(two);
  }

  private static TargetReason thing(Target target) {
    return target.comparator() == TargetComparator.DEADLINE_ONLY
        ? Kind.MERE_DEADLINE.of()
        : Kind.IN_WORDS.of();
  }

  /** Compares by when they are to be reached; empty if nothing is said of it. */
  private Optional<Verdict> time() {
    if (addsUp(before.target()) && addsUp(after.target())) {
      Optional<SetTarget.Length> one = before.length();
      Optional<SetTarget.Length> two = after.length();
      if (one.isPresent() && two.isPresent()) {
        return Optional.of(
            time(
                Integer.compare(two.get().months(), one.get().months()),
                one.get().reason(),
                two.get().reason()));
      }
    }
    Optional<StatedDate> one = before.due();
    Optional<StatedDate> two = after.due();
    if (one.isEmpty() && two.isEmpty()) {
      return Optional.empty();
    }
    if (one.isEmpty() || two.isEmpty()) {
      return Optional.of(
          Verdict.none(
              Kind.THEN.of(
                  one.map(Kind.DUE::of).orElse(Kind.DUE_UNSTATED.of()),
                  two.isPresent() ? two.get() : Kind.NO_TIME.of())));
    }
    int order =
        two.get().date().isAfter(one.get().date())
            ? 1
            : two.get().date().isBefore(one.get().date()) ? -1 : 0;
    return Optional.of(time(order, Kind.DUE.of(one.get()), Kind.DUE.of(two.get())));
  }

  private static Verdict time(int order, TargetReason was, TargetReason is) {
    TargetReason then = Kind.THEN.of(was, is);
    if (order == 0) {
      return Verdict.none(was.equals(is) ? Kind.AS_BEFORE.of(is) : then);
    }
    return order > 0
        ? Verdict.of(TargetEffect.EXTENDED, Kind.EXTENDED.of(then))
        : Verdict.of(TargetEffect.SHORTENED, Kind.SHORTENED.of(then));
  }

  /** Tells whether a target is something that adds up over time, not a state at a date. */
  private static boolean addsUp(Target target) {
    return target.comparator().hasNumber()
        && (target.mode() != TargetMode.LEVEL
            || target.span() == TargetSpan.TOTAL
            || target.span() == TargetSpan.PER_YEAR);
  }
}
