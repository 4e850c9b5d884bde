package org.rightsplan.diff;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rightsplan.alignment.Evidence;
import org.rightsplan.alignment.Match;
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
