package org.rightsplan.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.rightsplan.model.Quantity;

/**
 * Between which numbers a figure of the whole text lies, given what is transcribed: both included,
 * an end empty if there is none.
 */
record Bounds(Optional<BigDecimal> low, Optional<BigDecimal> high) {

  static Bounds exactly(long number) {
    return of(number, number);
  }

  static Bounds atLeast(long number) {
    return new Bounds(Optional.of(BigDecimal.valueOf(number)), Optional.empty());
  }

  static Bounds of(long low, long high) {
    return new Bounds(Optional.of(BigDecimal.valueOf(low)), Optional.of(BigDecimal.valueOf(high)));
  }

  boolean isExact() {
    return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) == 0;
  }

  Bounds minus(Bounds other) {
    return new Bounds(
        low.flatMap(mine -> other.high.map(mine::subtract)),
        high.flatMap(mine -> other.low.map(mine::subtract)));
  }

  Bounds dividedBy(BigDecimal whole) {
    return new Bounds(
        low.map(part -> part.divide(whole, MathContext.DECIMAL64)),
        high.map(part -> part.divide(whole, MathContext.DECIMAL64)));
  }

  /** Holds a stated quantity against the bounds. */
  Outcome against(Quantity stated) {
    if (lies(stated)) {
      return Outcome.SUPPORTED;
    }
    return isApart(stated) ? Outcome.CONTRADICTED : Outcome.CANNOT_TELL;
  }

  /** Tells whether every number between the bounds agrees with a quantity. */
  private boolean lies(Quantity stated) {
    boolean fromBelow =
        switch (stated.approximation()) {
          case AT_MOST -> true;
          case EXACT, NEARLY, OVER, ABOUT, AT_LEAST -> low.map(stated::agreesWith).orElse(false);
        };
    boolean fromAbove =
        switch (stated.approximation()) {
          case AT_LEAST -> true;
          case EXACT, NEARLY, OVER, ABOUT, AT_MOST -> high.map(stated::agreesWith).orElse(false);
        };
    return fromBelow && fromAbove;
  }

  /** Tells whether no number between the bounds agrees with a quantity. */
  private boolean isApart(Quantity stated) {
    BigDecimal value = stated.value();
    BigDecimal reach = value.abs().multiply(Quantity.DEFAULT_TOLERANCE);
    return switch (stated.approximation()) {
      case EXACT -> isAbove(value, true) || isBelow(value, true);
      case NEARLY -> isAbove(value, false) || isBelow(value.subtract(reach), true);
      case OVER -> isAbove(value.add(reach), true) || isBelow(value, false);
      case ABOUT -> isAbove(value.add(reach), true) || isBelow(value.subtract(reach), true);
      case AT_LEAST -> isBelow(value, true);
      case AT_MOST -> isAbove(value, true);
    };
  }

  /** Tells whether all lies above a number, or at it where that is not allowed either. */
  private boolean isAbove(BigDecimal number, boolean allowed) {
    return low.map(least -> least.compareTo(number) >= (allowed ? 1 : 0)).orElse(false);
  }

  private boolean isBelow(BigDecimal number, boolean allowed) {
    return high.map(most -> most.compareTo(number) <= (allowed ? -1 : 0)).orElse(false);
  }

  /** Returns the figure to show, or empty if nothing is known of it. */
  Optional<Quantity> figure() {
    if (isExact()) {
      return low.map(Quantity::exactly);
    }
    return low.map(least -> new Quantity(least, org.rightsplan.model.Approximation.AT_LEAST));
  }

  /** Returns the number, or the sentence on its ends. */
  Object inWords() {
    if (low.isEmpty() && high.isEmpty()) {
      return VerdictSentence.Kind.ANY_NUMBER.of();
    }
    if (low.isEmpty()) {
      return VerdictSentence.Kind.AT_MOST.of(high.orElseThrow());
    }
    if (high.isEmpty()) {
      return VerdictSentence.Kind.AT_LEAST.of(low.get());
    }
    return isExact() ? low.get() : VerdictSentence.Kind.FROM_TO.of(low.get(), high.get());
  }

  @Override
  public String toString() {
    Object words = inWords();
    return words instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString()
        : words.toString();
  }
}
