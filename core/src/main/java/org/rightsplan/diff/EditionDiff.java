package org.rightsplan.diff;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.alignment.AlignmentOptions;
import org.rightsplan.alignment.Crosswalk;
import org.rightsplan.alignment.Unmatched;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementPath;

/**
 * What changed between two editions of a plan.
 *
 * <p>There is one entry for each element to which something happened, with all that happened to it;
 * an element that is as it was has none. What is said about a text rather than by it, citations and
 * the state of the transcription, is not compared.
 *
 * <p>Instances are immutable and safe to share between threads.
 */
public final class EditionDiff {

  private final Alignment alignment;
  private final ImmutableList<ElementChange> entries;
  private final ImmutableList<TallyChange> tallies;

  private final Supplier<ImmutableMap<ElementPath, ElementChange>> byBefore =
      Suppliers.memoize(() -> index(ElementChange::before));
  private final Supplier<ImmutableMap<ElementPath, ElementChange>> byAfter =
      Suppliers.memoize(() -> index(ElementChange::after));

  private EditionDiff(
      Alignment alignment,
      ImmutableList<ElementChange> entries,
      ImmutableList<TallyChange> tallies) {
    this.alignment = alignment;
    this.entries = entries;
    this.tallies = tallies;
  }

  /** Compares two editions with the usual options. */
  public static EditionDiff between(Edition before, Edition after) {
    return of(Alignment.between(before, after));
  }

  /** Compares two editions, obeying what people assert about them. */
  public static EditionDiff between(Edition before, Edition after, Crosswalk crosswalk) {
    return of(Alignment.between(before, after, AlignmentOptions.defaults(), crosswalk));
  }

  /** Tells what changed, given which element answers to which. */
  public static EditionDiff of(Alignment alignment) {
    return new EditionDiff(
        alignment, new DiffMaker(alignment).entries(), TallyChanges.of(alignment));
  }

  /** {@return which element answers to which, on which all else here rests} */
  public Alignment alignment() {
    return alignment;
  }

  /** {@return the earlier edition} */
  public Edition before() {
    return alignment.before();
  }

  /** {@return the later edition} */
  public Edition after() {
    return alignment.after();
  }

  /** {@return whether nothing happened: the editions say the same} */
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /**
   * {@return the entries: the edition itself, then principles, sections, objectives and indicators;
   * of each kind first what the earlier edition has, in its order, then what was added}
   */
  public ImmutableList<ElementChange> entries() {
    return entries;
  }

  /** {@return the entries in which a change of this type is} */
  public ImmutableList<ElementChange> entries(Class<? extends Change> type) {
    return entries.stream()
        .filter(entry -> entry.has(type))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the entry of an element of the earlier edition, or empty if nothing happened to it}
   */
  public Optional<ElementChange> ofBefore(ElementPath path) {
    return Optional.ofNullable(byBefore.get().get(path));
  }

  /** {@return the entry of an element of the later edition, or empty if nothing happened to it} */
  public Optional<ElementChange> ofAfter(ElementPath path) {
    return Optional.ofNullable(byAfter.get().get(path));
  }

  private ImmutableMap<ElementPath, ElementChange> index(
      Function<ElementChange, ImmutableList<ElementPath>> side) {
    ImmutableMap.Builder<ElementPath, ElementChange> index = ImmutableMap.builder();
    for (ElementChange entry : entries) {
      for (ElementPath path : side.apply(entry)) {
        index.put(path, entry);
      }
    }
    return index.buildOrThrow();
  }

  /** {@return the counts of the editions, then of each section, matched or not} */
  public ImmutableList<TallyChange> tallies() {
    return tallies;
  }

  /** {@return the counts of a section of the later edition with those of its former self} */
  public Optional<TallyChange> tallyOfAfter(ElementPath section) {
    return tallies.stream().filter(tally -> tally.after().equals(Optional.of(section))).findFirst();
  }

  /**
   * {@return the elements of the earlier edition of which it cannot be told whether they are in the
   * later one, since that is not transcribed far enough}
   */
  public ImmutableList<Unmatched> notComparableBefore() {
    return notComparable(alignment.unmatchedBefore());
  }

  /**
   * {@return the elements of the later edition of which it cannot be told whether they were in the
   * earlier one, since that is not transcribed far enough}
   */
  public ImmutableList<Unmatched> notComparableAfter() {
    return notComparable(alignment.unmatchedAfter());
  }

  private static ImmutableList<Unmatched> notComparable(ImmutableList<Unmatched> unmatched) {
    return unmatched.stream()
        .filter(element -> !element.comparable())
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the ids of the editions and the number of entries. */
  @Override
  public String toString() {
    return "EditionDiff{"
        + before().id()
        + " -> "
        + after().id()
        + ", entries="
        + entries.size()
        + "}";
  }
}
