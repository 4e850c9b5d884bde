package org.rightsplan.diff;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.alignment.AlignmentOptions;
import org.rightsplan.alignment.Crosswalk;
import org.rightsplan.alignment.Unmatched;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Tag;

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
    return of(alignment, StatusLadder.DEFAULTS);
  }

  /**
   * Tells what changed, given which element answers to which.
   *
   * @param ladders the ladders of steps to look for in the commitments, in place of the usual ones
   */
  public static EditionDiff of(Alignment alignment, ImmutableList<StatusLadder> ladders) {
    return new EditionDiff(
        alignment, new DiffMaker(alignment, ladders).entries(), TallyChanges.of(alignment));
  }

  /**
   * Returns a diff made before, for instance one that was written down. What it says is taken as
   * given; it is not compared again.
   *
   * @param alignment which element answers to which
   * @param entries what happened, of each element in one entry at most
   * @param tallies the counts side by side
   * @throws IllegalArgumentException if an element is in two entries
   */
  public static EditionDiff of(
      Alignment alignment, List<ElementChange> entries, List<TallyChange> tallies) {
    checkOnce(entries, ElementChange::before);
    checkOnce(entries, ElementChange::after);
    return new EditionDiff(alignment, ImmutableList.copyOf(entries), ImmutableList.copyOf(tallies));
  }

  private static void checkOnce(
      List<ElementChange> entries, Function<ElementChange, ImmutableList<ElementPath>> side) {
    Set<ElementPath> seen = new HashSet<>();
    for (int i = 0; i < entries.size(); i++) {
      for (ElementPath path : side.apply(entries.get(i))) {
        if (!seen.add(path)) {
          throw new IllegalArgumentException(
              "EditionDiff.entries["
                  + i
                  + "]: expected each element once, but got '"
                  + path
                  + "' again");
        }
      }
    }
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
   * {@return the entries: the edition itself, then bodies, principles, sections, objectives and
   * indicators; of each kind first what the earlier edition has, in its order, then what was added}
   */
  public ImmutableList<ElementChange> entries() {
    return entries;
  }

  /** {@return the entries in which a change of this type is} */
  public ImmutableList<ElementChange> entries(Class<? extends Change> type) {
    return where(entry -> entry.has(type));
  }

  /** {@return the entries of one kind of element} */
  public ImmutableList<ElementChange> entries(ElementKind kind) {
    return where(entry -> entry.kind() == kind);
  }

  /**
   * {@return the entries of an element of the earlier edition, such as a section, and of all that
   * stood under it}
   */
  public ImmutableList<ElementChange> entriesUnderBefore(ElementPath path) {
    return where(entry -> entry.before().stream().anyMatch(path::contains));
  }

  /**
   * {@return the entries of an element of the later edition, such as a section, and of all that
   * stands under it}
   */
  public ImmutableList<ElementChange> entriesUnderAfter(ElementPath path) {
    return where(entry -> entry.after().stream().anyMatch(path::contains));
  }

  /**
   * {@return the entries that have to do with a body: its own, those of the commitments for which
   * it answers in either edition, named in them or in a section around, with their indicators, and
   * those of the sections that name it} A body that was renamed or succeeded counts as the same.
   *
   * @param body the id of the body in either edition
   */
  public ImmutableList<ElementChange> entriesOfBody(String body) {
    return where(new Subjects(alignment).ofBody(body));
  }

  /**
   * {@return the entries of the commitments filed under a tag in either edition, with their
   * indicators}
   */
  public ImmutableList<ElementChange> entriesTagged(Tag tag) {
    return where(new Subjects(alignment).tagged(tag));
  }

  private ImmutableList<ElementChange> where(Predicate<ElementChange> wanted) {
    return entries.stream().filter(wanted).collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return what to call an element of the earlier edition: its printed number and the start of
   * its text}
   *
   * @throws java.util.NoSuchElementException if there is none at this path
   */
  public String nameOfBefore(ElementPath path) {
    return Names.of(before().elements(), path);
  }

  /**
   * {@return what to call an element of the later edition: its printed number and the start of its
   * text}
   *
   * @throws java.util.NoSuchElementException if there is none at this path
   */
  public String nameOfAfter(ElementPath path) {
    return Names.of(after().elements(), path);
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
   * Counts sections together, as is wanted where one became several or several became one: what
   * went from one of them to another one has stayed. Where a section stands in another one of them,
   * what is in it counts once.
   *
   * @param kind which elements under the sections are counted
   * @param before sections of the earlier edition, or {@link ElementPath#edition()} for all of it;
   *     none if the later ones are to be told from nothing
   * @param after the same of the later edition
   * @return how the count of all earlier ones came to that of all later ones
   * @throws IllegalArgumentException if one of them is no section of its edition
   */
  public Reconciliation reconciliation(
      ElementKind kind, Collection<ElementPath> before, Collection<ElementPath> after) {
    Reconciler reconciler =
        new Reconciler(1, oneRow("earlier", before, before()), oneRow("later", after, after()));
    reconciler.addAll(alignment, kind);
    return reconciler.rows().get(0);
  }

  private static ImmutableMap<ElementPath, Integer> oneRow(
      String side, Collection<ElementPath> paths, Edition edition) {
    for (ElementPath path : paths) {
      boolean isSection =
          path.depth() == 0
              || (path.kind() == ElementKind.SECTION && edition.elements().at(path).isPresent());
      if (!isSection) {
        throw new IllegalArgumentException(
            "EditionDiff.reconciliation: expected a section of the "
                + side
                + " edition, but got "
                + path);
      }
    }
    return Maps.toMap(paths, path -> 0);
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

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof EditionDiff that
            && alignment.equals(that.alignment)
            && entries.equals(that.entries)
            && tallies.equals(that.tallies));
  }

  @Override
  public int hashCode() {
    return Objects.hash(alignment, entries);
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
