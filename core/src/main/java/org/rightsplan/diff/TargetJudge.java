package org.rightsplan.diff;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.rightsplan.diff.TargetStrength.Verdict;
import org.rightsplan.model.Baseline;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.TargetMode;
import org.rightsplan.model.TargetSpan;

/** Compares two targets: whether they speak of the same thing, how much they ask, by when. */
final class TargetJudge {

  private final SetTarget before;
  private final SetTarget after;

  TargetJudge(SetTarget before, SetTarget after) {
    this.before = before;
    this.after = after;
  }

  TargetAssessment assess() {
    Optional<String> otherThing = otherThing();
    if (otherThing.isPresent()) {
      return new TargetAssessment(
          ImmutableSortedSet.of(TargetEffect.NOT_COMPARABLE), otherThing.get());
    }
    Verdict strength = strength();
    Verdict time = time();
    ImmutableSortedSet.Builder<TargetEffect> effects = ImmutableSortedSet.naturalOrder();
    strength.effect().ifPresent(effects::add);
    time.effect().ifPresent(effects::add);
    if (strength.effect().isEmpty() && time.effect().isEmpty()) {
      effects.add(TargetEffect.NEUTRAL);
    }
    String reasoning =
        time.reason().isEmpty() ? strength.reason() : strength.reason() + "; " + time.reason();
    return new TargetAssessment(effects.build(), reasoning);
  }

  /** Tells why the targets speak of different things; empty if nothing says so. */
  private Optional<String> otherThing() {
    Target one = before.target();
    Target two = after.target();
    if (!one.dimensions().equals(two.dimensions())) {
      return Optional.of(
          "another part of the population or territory: "
              + one.dimensions()
              + ", then "
              + two.dimensions());
    }
    Optional<LocalizedText> scopeBefore = before.indicator().scope();
    Optional<LocalizedText> scopeAfter = after.indicator().scope();
    if (!isSameScope(scopeBefore, scopeAfter)) {
      return Optional.of("another scope: " + shown(scopeBefore) + ", then " + shown(scopeAfter));
    }
    if (!isSameUnit()) {
      return Optional.of(
          "another unit: "
              + before.unit().map(Object::toString).orElse("none stated")
              + ", then "
              + after.unit().map(Object::toString).orElse("none stated"));
    }
    boolean changes = one.mode() != TargetMode.LEVEL && two.mode() != TargetMode.LEVEL;
    if (changes && !groups(before).equals(groups(after))) {
      return Optional.of("the baselines are of different groups or territories");
    }
    return Optional.empty();
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

  private static String shown(Optional<LocalizedText> scope) {
    return scope.map(text -> "\"" + text + "\"").orElse("none stated");
  }

  private boolean isSameUnit() {
    boolean levels =
        before.target().mode() == TargetMode.LEVEL && after.target().mode() == TargetMode.LEVEL;
    if (levels && before.target().comparator().hasNumber()) {
      return !after.target().comparator().hasNumber() || before.unit().equals(after.unit());
    }
    return before.indicator().unit().isEmpty()
        || after.indicator().unit().isEmpty()
        || before.indicator().unit().equals(after.indicator().unit());
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
              ? "a number (" + said(before) + ") became " + thing(two) + " (" + said(after) + ")"
              : thing(one) + " (" + said(before) + ") became a number (" + said(after) + ")");
    }
    if (one.comparator() == TargetComparator.DEADLINE_ONLY
        && two.comparator() == TargetComparator.DEADLINE_ONLY) {
      return Verdict.none("a mere deadline in both");
    }
    if (isSameValue(one.value(), two.value())) {
      return Verdict.none("the same is asked: " + said(after));
    }
    return Verdict.cannotTell(
        "\"" + said(before) + "\" became \"" + said(after) + "\", and words cannot be measured");
  }

  private static boolean isSameValue(Optional<IndicatorValue> one, Optional<IndicatorValue> two) {
    if (one.orElse(null) instanceof IndicatorValue.Narrative was
        && two.orElse(null) instanceof IndicatorValue.Narrative is) {
      return Texts.shareALanguage(was.text(), is.text())
          && !Texts.isRetitled(was.text(), is.text());
    }
    return one.equals(two);
  }

  private static String thing(Target target) {
    return target.comparator() == TargetComparator.DEADLINE_ONLY ? "a mere deadline" : "words";
  }

  private static String said(SetTarget target) {
    return TargetWording.withoutDue(target.target(), target.indicator().unit());
  }

  private Verdict time() {
    if (addsUp(before.target()) && addsUp(after.target())) {
      Optional<SetTarget.Length> one = before.length();
      Optional<SetTarget.Length> two = after.length();
      if (one.isPresent() && two.isPresent()) {
        return time(
            Integer.compare(two.get().months(), one.get().months()),
            one.get().inWords() + " " + one.get().ends(),
            two.get().inWords() + " " + two.get().ends());
      }
    }
    Optional<StatedDate> one = before.due();
    Optional<StatedDate> two = after.due();
    if (one.isEmpty() || two.isEmpty()) {
      return Verdict.none(
          one.isEmpty() && two.isEmpty()
              ? ""
              : "due " + shownDate(one) + ", then " + shownDate(two));
    }
    int order =
        two.get().date().isAfter(one.get().date())
            ? 1
            : two.get().date().isBefore(one.get().date()) ? -1 : 0;
    return time(order, "due " + one.get(), "due " + two.get());
  }

  private static String shownDate(Optional<StatedDate> date) {
    return date.map(StatedDate::toString).orElse("at no stated time");
  }

  private static Verdict time(int order, String was, String is) {
    if (order == 0) {
      return Verdict.none(was.equals(is) ? is + " as before" : was + ", then " + is);
    }
    return order > 0
        ? Verdict.of(TargetEffect.EXTENDED, was + ", then " + is + ": extended")
        : Verdict.of(TargetEffect.SHORTENED, was + ", then " + is + ": shortened");
  }

  /** Tells whether a target is something that adds up over time, not a state at a date. */
  private static boolean addsUp(Target target) {
    return target.comparator().hasNumber()
        && (target.mode() != TargetMode.LEVEL
            || target.span() == TargetSpan.TOTAL
            || target.span() == TargetSpan.PER_YEAR);
  }
}
