package org.rightsplan.alignment;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;

/**
 * A statement that elements of the earlier edition answer to elements of the later one.
 *
 * <p>One to one is the usual case; one to several is a split, several to one a merge. All elements
 * are of one kind.
 *
 * <p>Instances are immutable and safe to share between threads. The evidence is put together when
 * first asked for.
 */
public final class Match {

  private final ElementKind kind;
  private final ImmutableList<ElementPath> before;
  private final ImmutableList<ElementPath> after;
  private final Basis basis;
  private final double confidence;
  private final Lazy<Evidence> evidence;

  Match(
      ElementKind kind,
      ImmutableList<ElementPath> before,
      ImmutableList<ElementPath> after,
      Basis basis,
      double confidence,
      Supplier<Evidence> evidence) {
    this.kind = kind;
    this.before = before;
    this.after = after;
    this.basis = basis;
    this.confidence = confidence;
    this.evidence = new Lazy<>(evidence);
  }

  /**
   * Returns a match made elsewhere, for instance one that was written down.
   *
   * @param before the earlier elements in document order, at least one
   * @param after the later elements in document order, at least one
   * @param confidence from 0 to 1
   * @throws IllegalArgumentException if a side is empty, the kinds differ or the confidence is
   *     outside its range
   */
  public static Match of(
      ImmutableList<ElementPath> before,
      ImmutableList<ElementPath> after,
      Basis basis,
      double confidence,
      Evidence evidence) {
    if (before.isEmpty() || after.isEmpty()) {
      throw new IllegalArgumentException(
          "Match: expected at least one element on each side, but got " + before + " and " + after);
    }
    ElementKind kind = before.get(0).kind();
    for (ImmutableList<ElementPath> side : ImmutableList.of(before, after)) {
      for (ElementPath path : side) {
        if (path.kind() != kind) {
          throw new IllegalArgumentException(
              "Match: expected elements of one kind, but got " + before + " and " + after);
        }
      }
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(
          "Match.confidence: expected 0 to 1, but got " + confidence);
    }
    return new Match(kind, before, after, basis, confidence, () -> evidence);
  }

  /** {@return the kind of all elements of this match} */
  public ElementKind kind() {
    return kind;
  }

  /** {@return the elements of the earlier edition in document order, at least one} */
  public ImmutableList<ElementPath> before() {
    return before;
  }

  /** {@return the elements of the later edition in document order, at least one} */
  public ImmutableList<ElementPath> after() {
    return after;
  }

  /** {@return on what the match rests} */
  public Basis basis() {
    return basis;
  }

  /**
   * {@return how likely the match is right, from 0 to 1} Calibrated on generated plans: of the
   * matches given 0.9, about nine in ten are right. What a person asserted has 1.
   */
  public double confidence() {
    return confidence;
  }

  /** {@return why the elements were matched} */
  public Evidence evidence() {
    return evidence.get();
  }

  /** {@return whether one element answers to exactly one} */
  public boolean isOneToOne() {
    return before.size() == 1 && after.size() == 1;
  }

  /** {@return whether one element became several} */
  public boolean isSplit() {
    return before.size() == 1 && after.size() > 1;
  }

  /** {@return whether several elements became one} */
  public boolean isMerge() {
    return before.size() > 1 && after.size() == 1;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Match that
        && before.equals(that.before)
        && after.equals(that.after)
        && basis == that.basis
        && confidence == that.confidence
        && evidence().equals(that.evidence());
  }

  @Override
  public int hashCode() {
    return Objects.hash(before, after, basis);
  }

  /** Returns both sides, the basis and the confidence. */
  @Override
  public String toString() {
    return before + " -> " + after + " (" + basis + ", " + confidence + ")";
  }
}
