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

  /** Tells whether both ends are known. */
  boolean isBounded() {
    return low.isPresent() && high.isPresent();
  }

  /** Holds a stated quantity against the bounds. */
  Outcome against(Quantity stated) {
    return against(Meant.by(stated));
  }

  /** Holds a stated share against the bounds: its decimal may be rounded. */
  Outcome againstShare(Quantity stated) {
    return against(Meant.byShare(stated));
  }

  /** Holds a stated change against the bounds: of a decrease, the words speak of its size. */
  Outcome againstChange(Quantity stated) {
    return stated.value().signum() < 0
        ? new Bounds(high.map(BigDecimal::negate), low.map(BigDecimal::negate))
            .against(Meant.by(Meant.size(stated)))
        : against(stated);
  }

  private Outcome against(Meant meant) {
    boolean fromBelow = meant.from().isEmpty() || low.map(meant::isReachedBy).orElse(false);
    boolean fromAbove = meant.to().isEmpty() || high.map(meant::isKeptBy).orElse(false);
    if (fromBelow && fromAbove) {
      return Outcome.SUPPORTED;
    }
    boolean isAbove = low.map(least -> !meant.isKeptBy(least)).orElse(false);
    boolean isBelow = high.map(most -> !meant.isReachedBy(most)).orElse(false);
    return isAbove || isBelow ? Outcome.CONTRADICTED : Outcome.CANNOT_TELL;
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
