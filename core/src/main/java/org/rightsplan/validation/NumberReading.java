package org.rightsplan.validation;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One way to read a printed number: its style, and the value of each of its parts. Only readings of
 * one style compare sensibly: {@code 1.2} with {@code 1.3}, {@code (b)} with {@code (c)}.
 */
final class NumberReading implements Comparable<NumberReading> {

  private final String style;
  private final int[] values;
  private final NumberScript lastScript;
  private final int hash;

  /**
   * Keeps the parts.
   *
   * @param style everything but the values: scripts, words, brackets
   * @param values at least one
   * @param lastScript how the last value is written
   */
  NumberReading(String style, int[] values, NumberScript lastScript) {
    this.style = style;
    this.values = values.clone();
    this.lastScript = lastScript;
    this.hash = style.hashCode() * 31 + Arrays.hashCode(this.values);
  }

  String style() {
    return style;
  }

  int last() {
    return values[values.length - 1];
  }

  /** Tells whether both have the same style and differ in the last part at most. */
  boolean isBeside(NumberReading other) {
    int before = values.length - 1;
    return style.equals(other.style)
        && values.length == other.values.length
        && Arrays.equals(values, 0, before, other.values, 0, before);
  }

  /** Tells whether this is the next number after the other, in the same branch. */
  boolean follows(NumberReading other) {
    return isBeside(other) && last() - 1 == other.last();
  }

  /** Tells whether the step from the other to this one leaves out only what not all lists have. */
  boolean skipsForeignLetters(NumberReading other) {
    return lastScript.maySkip(other.last(), last());
  }

  /** Names a number beside this one by its last part, such as {@code number IV}. */
  FindingSentence named(int value) {
    return (values.length == 1 ? FindingSentence.Kind.NUMBER : FindingSentence.Kind.NUMBER_ENDING)
        .of(write(value));
  }

  private String write(int value) {
    return switch (lastScript) {
      case ROMAN -> RomanNumerals.write(value);
      case SMALL_ROMAN -> RomanNumerals.write(value).toLowerCase(Locale.ROOT);
      case DIGITS, HAN, UNREAD -> Integer.toString(value);
      default -> lastScript.letters().get(value - 1);
    };
  }

  @Override
  public int compareTo(NumberReading other) {
    int order = style.compareTo(other.style);
    return order != 0 ? order : Arrays.compare(values, other.values);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NumberReading that
        && hash == that.hash
        && style.equals(that.style)
        && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return style + Arrays.toString(values);
  }
}
