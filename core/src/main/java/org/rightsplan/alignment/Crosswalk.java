package org.rightsplan.alignment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.rightsplan.model.ElementPath;

/**
 * What people assert about two editions: which elements answer to each other, and which do not.
 * What is asserted always wins over what is computed.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * @param decisions the assertions, in the order made; a later one does not undo an earlier one, and
 *     the same said again is no contradiction
 */
public record Crosswalk(ImmutableList<Decision> decisions) {

  private static final Crosswalk EMPTY = new Crosswalk(ImmutableList.of());

  /** Whether elements answer to each other. */
  public enum Verdict {
    /** They do, and to nothing else. */
    SAME,
    /** None of the earlier ones answers to any of the later ones. */
    DIFFERENT
  }

  /**
   * One assertion.
   *
   * @param verdict what is asserted
   * @param before the earlier elements, all of one kind, at least one
   * @param after the later elements, of the same kind, at least one
   */
  public record Decision(
      Verdict verdict, ImmutableList<ElementPath> before, ImmutableList<ElementPath> after) {
    /**
     * Checks the sides.
     *
     * @throws IllegalArgumentException if a side is empty or the kinds differ
     */
    public Decision {
      checkSides("Crosswalk.Decision", before, after);
    }

    /** Tells whether the other one has the same elements, in whatever order, and verdict. */
    boolean saysTheSameAs(Decision other) {
      return verdict == other.verdict
          && ImmutableSet.copyOf(before).equals(ImmutableSet.copyOf(other.before))
          && ImmutableSet.copyOf(after).equals(ImmutableSet.copyOf(other.after));
    }

    /** Says why nobody can decide on elements of a kind; empty if people can. */
    static Optional<String> refusal(ElementPath path) {
      return switch (path.kind()) {
        case PRINCIPLE, SECTION, OBJECTIVE, INDICATOR -> Optional.empty();
        case EDITION, BODY, TARGET, MEASUREMENT ->
            Optional.of(
                "expected principles, sections, objectives or indicators, but got "
                    + (path.depth() == 0 ? "the edition itself" : path));
      };
    }

    /** Checks that there are elements of one kind on both sides. */
    static void checkSides(
        String type, ImmutableList<ElementPath> before, ImmutableList<ElementPath> after) {
      long kinds =
          Stream.concat(before.stream(), after.stream()).map(ElementPath::kind).distinct().count();
      if (before.isEmpty() || after.isEmpty() || kinds != 1) {
        throw new IllegalArgumentException(
            type
                + ": expected elements of one kind on both sides, but got "
                + before
                + " and "
                + after);
      }
    }
  }

  /** Returns a crosswalk that asserts nothing. */
  public static Crosswalk empty() {
    return EMPTY;
  }

  /** Returns this crosswalk with the assertion that two elements answer to each other. */
  public Crosswalk withSame(ElementPath before, ElementPath after) {
    return with(new Decision(Verdict.SAME, ImmutableList.of(before), ImmutableList.of(after)));
  }

  /** Returns this crosswalk with the assertion that two elements do not answer to each other. */
  public Crosswalk withDifferent(ElementPath before, ElementPath after) {
    return with(new Decision(Verdict.DIFFERENT, ImmutableList.of(before), ImmutableList.of(after)));
  }

  /** Returns this crosswalk with one more decision. */
  public Crosswalk with(Decision decision) {
    return new Crosswalk(ImmutableList.<Decision>builder().addAll(decisions).add(decision).build());
  }
}
