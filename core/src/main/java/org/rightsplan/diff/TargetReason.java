package org.rightsplan.diff;

import com.google.common.collect.ImmutableList;
import java.time.Period;
import org.rightsplan.model.Quantity;

/**
 * The reasoning on two targets, as a tree of what is said and of what it is said, so that it can be
 * worded in any language.
 *
 * @param kind what is said
 * @param parts of what, in the order of {@code {0}}, {@code {1}} and so on in the sentence: further
 *     reasons, a {@link SetTarget} (what it asks, without its date), a {@link Quantity}, a {@link
 *     Period} of whole months, a {@link org.rightsplan.model.StatedDate}, or text that stands as it
 *     is
 */
public record TargetReason(Kind kind, ImmutableList<Object> parts) {

  /** What can be said. */
  public enum Kind {
    /** One after the other. */
    BOTH("{0}; {1}"),
    /** First this, then that. */
    THEN("{0}, then {1}"),
    /** Text of the plan, in quotation marks. */
    QUOTED("\"{0}\""),
    /** Nothing is stated. */
    NONE_STATED("none stated"),
    /** They are about different groups or territories. */
    OTHER_GROUP("another part of the population or territory: {0}"),
    /** They are about something of another scope. */
    OTHER_SCOPE("another scope: {0}"),
    /** They count in another unit. */
    OTHER_UNIT("another unit: {0}"),
    /** They start from the state of different groups. */
    OTHER_BASELINE("the baselines are of different groups or territories"),
    /** A target without a number that only sets a time. */
    MERE_DEADLINE("a mere deadline"),
    /** A target in words. */
    IN_WORDS("words"),
    /** A number became something else. */
    NUMBER_LOST("a number ({0}) became {1} ({2})"),
    /** Something else became a number. */
    NUMBER_GAINED("{0} ({1}) became a number ({2})"),
    /** Both only set a time. */
    BOTH_DEADLINES("a mere deadline in both"),
    /** Nothing changed in what is asked. */
    SAME_ASKED("the same is asked: {0}"),
    /** One wording became another. */
    WORDS_CHANGED("\"{0}\" became \"{1}\", and words cannot be measured"),
    /** By when. */
    DUE("due {0}"),
    /** By when is not stated. */
    DUE_UNSTATED("due at no stated time"),
    /** By when is not stated any more, or was not before. */
    NO_TIME("at no stated time"),
    /** A length of time with the state from which it runs, and its end. */
    TIME_AFTER("{0} after {1} to {2}"),
    /** A length of time with its start and end. */
    TIME_FROM("{0} from {1} to {2}"),
    /** It is as it was. */
    AS_BEFORE("{0} as before"),
    /** There is more time. */
    EXTENDED("{0}: extended"),
    /** There is less time. */
    SHORTENED("{0}: shortened"),
    /** What the number is: a state at a time. */
    A_LEVEL("a level"),
    /** What the number is: something that adds up. */
    A_SUM("a sum over time"),
    /** What the number is: a change that adds up. */
    A_CHANGE_IN_POINTS("a change in percentage points"),
    /** What the number is: a change that multiplies. */
    A_RELATIVE_CHANGE("a change relative to a baseline"),
    /** The numbers are of different kinds. */
    OTHER_FORM("{0}: {1} became {2}"),
    /** A change brought to the level that it leads to. */
    AS_LEVEL("{0} from {1} = {2}"),
    /** Above an end. */
    MORE_THAN("more than {0}"),
    /** Below an end. */
    LESS_THAN("less than {0}"),
    /** From an end. */
    AT_LEAST("at least {0}"),
    /** Up to an end. */
    AT_MOST("at most {0}"),
    /** Between two ends. */
    RANGE("{0} to {1}"),
    /** For each year. */
    A_YEAR("{0} a year"),
    /** Over some time. */
    IN_TIME("{0} in {1}"),
    /** Over some time, as a yearly average. */
    YEARLY_AVERAGE("{0} in {1} = {2} a year"),
    /** It would be otherwise if the numbers add up. */
    OTHERWISE_AS_SUM(
        "{0}, but the other way or alike if it adds up over {1} and {2}, of which nothing is said"),
    /** Neither says over what time it adds up. */
    TIME_UNKNOWN("{0}, over what time is not known"),
    /** One does not say over what time it adds up. */
    ONE_TIME_UNKNOWN("{0}: over what time one adds up is not known"),
    /** The times are not looked at. */
    AS_PRINTED("{0}, compared as printed"),
    /** No common time over which the pace could be compared. */
    TIMES_TOO_DIFFERENT("{0}: the times are too different to compare the pace"),
    /** What the pace comes to over a common time. */
    AT_THAT_PACE("{0}; at that pace over {1}: {2} and {3} of the start"),
    /** As much is asked. */
    AS_MUCH("{0}: as much is asked"),
    /** It is not known whether more or less is wanted. */
    NO_WAY("{0}: nothing says which way is better"),
    /** More is wanted, and one sets only a most. */
    NO_LEAST("{0}: {1}, and one of them sets no least"),
    /** Less is wanted, and one sets only a least. */
    NO_MOST("{0}: {1}, and one of them sets no most"),
    /** The difference lies within a way of speaking. */
    ALIKE("{0}: alike within what the approximate words leave open"),
    /** More is asked. */
    STRENGTHENED("{0}: {1}, so strengthened"),
    /** Less is asked. */
    WEAKENED("{0}: {1}, so weakened"),
    /** The indicator is to rise. */
    INDICATOR_WANTS_MORE("the indicator wants more"),
    /** The indicator is to fall. */
    INDICATOR_WANTS_LESS("the indicator wants less"),
    /** The target itself asks for a rise or a least. */
    TARGET_WANTS_MORE("the target wants more"),
    /** The target itself asks for a fall or a most. */
    TARGET_WANTS_LESS("the target wants less"),
    /** A sum is to be reached. */
    SUM_WANTS_MORE("a sum to be reached wants more");

    private final String english;

    Kind(String english) {
      this.english = english;
    }

    TargetReason of(Object... parts) {
      return new TargetReason(this, ImmutableList.copyOf(parts));
    }
  }

  /** Returns the reasoning as an English sentence without a final stop. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    String said = kind.english;
    int from = 0;
    for (int at = said.indexOf('{'); at >= 0; at = said.indexOf('{', from)) {
      out.append(said, from, at).append(inEnglish(parts.get(said.charAt(at + 1) - '0')));
      from = at + 3;
    }
    return out.append(said, from, said.length()).toString();
  }

  private static String inEnglish(Object part) {
    if (part instanceof SetTarget set) {
      return TargetWording.withoutDue(set.target(), set.indicator().unit());
    }
    if (part instanceof Quantity quantity) {
      return Rational.inWords(quantity);
    }
    if (part instanceof Period time) {
      int months = time.getMonths();
      return months % 12 != 0
          ? months + (months == 1 ? " month" : " months")
          : months / 12 + (months == 12 ? " year" : " years");
    }
    return part.toString();
  }
}
