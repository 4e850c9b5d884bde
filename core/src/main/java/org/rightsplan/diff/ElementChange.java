package org.rightsplan.diff;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.alignment.Evidence;
import org.rightsplan.alignment.Match;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Elements;

/**
 * All that happened to one element, or to the elements of one split or merge.
 *
 * <p>Two are equal if kind, paths, changes, match and confidence are; the words follow from these.
 *
 * <p>Instances are immutable and safe to share between threads.
 */
public final class ElementChange {

  private final ElementKind kind;
  private final ImmutableList<ElementPath> before;
  private final ImmutableList<ElementPath> after;
  private final ImmutableList<Change> changes;
  private final Optional<Match> match;
  private final double confidence;
  private final Supplier<ChangePhrases> words;

  ElementChange(
      ElementKind kind,
      ImmutableList<ElementPath> before,
      ImmutableList<ElementPath> after,
      ImmutableList<Change> changes,
      Optional<Match> match,
      double confidence,
      Elements earlier,
      Elements later) {
    this.kind = kind;
    this.before = before;
    this.after = after;
    this.changes = changes;
    this.match = match;
    this.confidence = confidence;
    this.words = Suppliers.memoize(() -> new ChangePhrases(earlier, later, this));
  }

  /**
   * Returns an entry made before, for instance one that was written down.
   *
   * @param alignment which element answers to which
   * @param kind the kind of element
   * @param before the earlier elements; empty if added
   * @param after the later elements; empty if dropped
   * @param changes what happened, at least one; {@link Change.Added} only where nothing is earlier,
   *     {@link Change.Dropped} only where nothing is later
   * @param match the match of exactly these elements; empty for added and dropped elements and for
   *     the editions themselves
   * @param confidence from 0 to 1
   * @throws IllegalArgumentException if nothing happened, what happened cannot be of these
   *     elements, they are not in the editions or not of the kind, the match is of others, or the
   *     confidence is outside its range
   */
  public static ElementChange of(
      Alignment alignment,
      ElementKind kind,
      List<ElementPath> before,
      List<ElementPath> after,
      List<Change> changes,
      Optional<Match> match,
      double confidence) {
    if (changes.isEmpty() || (before.isEmpty() && after.isEmpty())) {
      throw new IllegalArgumentException(
          "ElementChange: expected changes of at least one element, but got "
              + changes
              + " of "
              + before
              + " -> "
              + after);
    }
    before.forEach(path -> check(alignment.before(), kind, path));
    after.forEach(path -> check(alignment.after(), kind, path));
    checkFits(changes, Change.Added.class, before);
    checkFits(changes, Change.Dropped.class, after);
    if (match.isPresent()
        && !(match.get().before().equals(before) && match.get().after().equals(after))) {
      throw new IllegalArgumentException(
          "ElementChange.match: expected " + before + " -> " + after + ", but got " + match.get());
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(
          "ElementChange.confidence: expected 0 to 1, but got " + confidence);
    }
    return new ElementChange(
        kind,
        ImmutableList.copyOf(before),
        ImmutableList.copyOf(after),
        ImmutableList.copyOf(changes),
        match,
        confidence,
        alignment.before().elements(),
        alignment.after().elements());
  }

  private static void checkFits(
      List<Change> changes, Class<? extends Change> type, List<ElementPath> side) {
    if (!side.isEmpty() && changes.stream().anyMatch(type::isInstance)) {
      throw new IllegalArgumentException(
          "ElementChange.changes: expected "
              + type.getSimpleName()
              + " only where "
              + (type == Change.Added.class ? "before" : "after")
              + " is empty, but got "
              + side);
    }
  }

  private static void check(Edition edition, ElementKind kind, ElementPath path) {
    boolean isThere =
        switch (kind) {
          case EDITION -> path.depth() == 0;
          case BODY -> path.depth() == 1 && path.index() < edition.bodies().size();
          case PRINCIPLE, SECTION, OBJECTIVE, INDICATOR -> edition.elements().at(path).isPresent();
          case TARGET, MEASUREMENT -> false;
        };
    if (path.kind() != kind || !isThere) {
      throw new IllegalArgumentException(
          "ElementChange: expected an element of kind "
              + kind
              + " in "
              + edition.id()
              + ", but got '"
              + path
              + "'");
    }
  }

  /** {@return the kind of element} */
  public ElementKind kind() {
    return kind;
  }

  /** {@return the earlier elements; empty if added} */
  public ImmutableList<ElementPath> before() {
    return before;
  }

  /** {@return the later elements; empty if dropped} */
  public ImmutableList<ElementPath> after() {
    return after;
  }

  /** {@return what happened, at least one} */
  public ImmutableList<Change> changes() {
    return changes;
  }

  /**
   * {@return the match that this rests on; empty for added and dropped elements and for the
   * editions themselves}
   */
  public Optional<Match> match() {
    return match;
  }

  /** {@return why the elements were matched, where they were} */
  public Optional<Evidence> evidence() {
    return match.map(Match::evidence);
  }

  /**
   * {@return how likely the entry is right, from 0 to 1} That of the match, or for an added or
   * dropped element what its nearest miss leaves.
   */
  public double confidence() {
    return confidence;
  }

  /** {@return the changes of one type} */
  public <T extends Change> ImmutableList<T> changes(Class<T> type) {
    return changes.stream()
        .filter(type::isInstance)
        .map(type::cast)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return whether a change of this type is among them} */
  public boolean has(Class<? extends Change> type) {
    return changes.stream().anyMatch(type::isInstance);
  }

  /**
   * {@return the element and all that happened to it in one line of English} Elements are called by
   * their printed numbers and the start of their texts.
   */
  public String sentence() {
    return words.get().sentence();
  }

  /** {@return what happened in English, without naming the element} */
  public String phrase() {
    return words.get().all();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ElementChange that
        && kind == that.kind
        && before.equals(that.before)
        && after.equals(that.after)
        && changes.equals(that.changes)
        && match.equals(that.match)
        && confidence == that.confidence;
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, before, after, changes);
  }

  /** Returns paths, changes and confidence, for instance in a test's message. */
  @Override
  public String toString() {
    return kind + " " + before + " -> " + after + " " + changes + " (" + confidence + ")";
  }
}
