package org.rightsplan.lineage;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.alignment.AlignmentOptions;
import org.rightsplan.alignment.Crosswalk;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Plan;

/**
 * What became of every element of a plan through its editions.
 *
 * <p>Each edition is aligned with the next one. What an edition has and the next one has not is
 * looked for in the editions after it, the nearest first, among what these did not have before.
 * Every section, objective, indicator and principle of every edition stands in exactly one thread.
 *
 * <p>Each pair of editions is also compared directly. Where that leads elsewhere than the way
 * through the editions between, the disagreement is listed and the thread's confidence falls: by
 * half the confidence of the direct match, since two routes of equal weight leave each one half; by
 * a tenth where the direct comparison merely finds nothing. Only the gravest counts.
 *
 * <p>Cost: one alignment for each pair of editions, and work linear in the elements for each.
 *
 * <p>Instances are immutable and safe to share between threads of execution; the same editions give
 * the same result on every run.
 */
public final class Lineage {

  private final ImmutableList<Edition> editions;
  private final ImmutableTable<String, String, Alignment> alignments;
  private final ImmutableList<ElementThread> threads;
  private final Supplier<ImmutableTable<String, ElementPath, ElementThread>> index =
      Suppliers.memoize(this::index);

  private Lineage(
      ImmutableList<Edition> editions,
      ImmutableTable<String, String, Alignment> alignments,
      ImmutableList<ElementThread> threads) {
    this.editions = editions;
    this.alignments = alignments;
    this.threads = threads;
  }

  /** Follows the elements of a plan through its editions, with the usual options. */
  public static Lineage of(Plan plan) {
    return of(plan.editions(), AlignmentOptions.defaults());
  }

  /**
   * Follows elements through editions.
   *
   * @param editions the editions, the earliest first
   * @throws IllegalArgumentException if two have the same id
   */
  public static Lineage of(List<Edition> editions, AlignmentOptions options) {
    return of(editions, options, ImmutableList.of());
  }

  /**
   * Follows elements through editions, with alignments that were made before, for instance with a
   * crosswalk; the other pairs are aligned here.
   *
   * @param editions the editions, the earliest first
   * @param given alignments of two of the editions each, the earlier one first; of two for the same
   *     pair the last counts
   * @throws IllegalArgumentException if two editions have the same id, or an alignment is not one
   *     of two of the editions in their order
   */
  public static Lineage of(
      List<Edition> editions, AlignmentOptions options, List<Alignment> given) {
    ImmutableList<Edition> all = checked(editions);
    given.forEach(alignment -> checkGiven(all, alignment));
    ImmutableTable.Builder<String, String, Alignment> alignments = ImmutableTable.builder();
    for (int later = 1; later < all.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        Alignment alignment = align(all.get(earlier), all.get(later), options, given);
        alignments.put(all.get(earlier).id(), all.get(later).id(), alignment);
      }
    }
    ImmutableTable<String, String, Alignment> table = alignments.buildOrThrow();
    return new Lineage(all, table, new LineageMaker(all, table).threads());
  }

  private static ImmutableList<Edition> checked(List<Edition> editions) {
    Set<String> ids = new HashSet<>();
    for (Edition edition : editions) {
      if (!ids.add(edition.id())) {
        throw new IllegalArgumentException(
            "Lineage.editions: expected editions with different ids, but got '"
                + edition.id()
                + "' twice");
      }
    }
    return ImmutableList.copyOf(editions);
  }

  /**
   * Returns a lineage made before, for instance one that was written down.
   *
   * @param editions the editions, the earliest first
   * @param alignments the direct comparison of every pair of editions
   * @param threads the threads
   * @throws IllegalArgumentException if two editions have the same id, an alignment is missing or
   *     not one of two of the editions in their order, or an element of an edition does not stand
   *     in exactly one thread
   */
  public static Lineage restored(
      List<Edition> editions, List<Alignment> alignments, List<ElementThread> threads) {
    ImmutableList<Edition> all = checked(editions);
    alignments.forEach(alignment -> checkGiven(all, alignment));
    ImmutableTable.Builder<String, String, Alignment> table = ImmutableTable.builder();
    alignments.forEach(
        alignment -> table.put(alignment.before().id(), alignment.after().id(), alignment));
    ImmutableTable<String, String, Alignment> byPair = table.buildOrThrow();
    int pairs = all.size() * (all.size() - 1) / 2;
    if (byPair.size() != pairs) {
      throw new IllegalArgumentException(
          "Lineage.alignments: expected one for each of "
              + pairs
              + " pairs of editions, but got "
              + byPair.size());
    }
    InOneThread.check(all, threads);
    return new Lineage(all, byPair, ImmutableList.copyOf(threads));
  }

  private static void checkGiven(ImmutableList<Edition> editions, Alignment alignment) {
    int earlier = editions.indexOf(alignment.before());
    int later = editions.indexOf(alignment.after());
    if (earlier < 0 || later < 0 || earlier >= later) {
      throw new IllegalArgumentException(
          "Lineage.alignments: expected alignments of two of the editions, the earlier first,"
              + " but got "
              + alignment);
    }
  }

  private static Alignment align(
      Edition before, Edition after, AlignmentOptions options, List<Alignment> given) {
    for (int i = given.size() - 1; i >= 0; i--) {
      if (given.get(i).before().id().equals(before.id())
          && given.get(i).after().id().equals(after.id())) {
        return given.get(i);
      }
    }
    return Alignment.between(before, after, options, Crosswalk.empty());
  }

  /** {@return the editions, the earliest first} */
  public ImmutableList<Edition> editions() {
    return editions;
  }

  /** {@return the edition with this id} */
  public Optional<Edition> edition(String id) {
    return editions.stream().filter(edition -> edition.id().equals(id)).findFirst();
  }

  /** {@return the direct comparison of two editions, the earlier one first} */
  public Optional<Alignment> alignment(String before, String after) {
    return Optional.ofNullable(alignments.get(before, after));
  }

  /**
   * {@return the direct comparisons of all pairs of editions, by the later edition, then by the
   * earlier one, as the editions stand}
   */
  public ImmutableList<Alignment> alignments() {
    ImmutableList.Builder<Alignment> all = ImmutableList.builder();
    for (int later = 1; later < editions.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        alignment(editions.get(earlier).id(), editions.get(later).id()).ifPresent(all::add);
      }
    }
    return all.build();
  }

  /**
   * {@return all threads: of principles, of sections, of objectives, of indicators, each in the
   * order of the first station}
   */
  public ImmutableList<ElementThread> threads() {
    return threads;
  }

  /** {@return the threads of one kind of element} */
  public ImmutableList<ElementThread> threads(ElementKind kind) {
    return filter(kind, thread -> true);
  }

  /** {@return the thread of an element of an edition} */
  public Optional<ElementThread> thread(String edition, ElementPath path) {
    return Optional.ofNullable(index.get().get(edition, path));
  }

  private ImmutableTable<String, ElementPath, ElementThread> index() {
    ImmutableTable.Builder<String, ElementPath, ElementThread> table = ImmutableTable.builder();
    for (ElementThread thread : threads) {
      for (Station station : thread.stations()) {
        station.paths().forEach(path -> table.put(station.edition(), path, thread));
      }
    }
    return table.buildOrThrow();
  }

  /** {@return what has stood in every edition} */
  public ImmutableList<ElementThread> inEveryEdition(ElementKind kind) {
    return filter(kind, thread -> thread.stations().size() == editions.size());
  }

  /** {@return what an edition is known not to have and a later one has again} */
  public ImmutableList<ElementThread> reintroduced(ElementKind kind) {
    return filter(kind, thread -> thread.has(EventKind.REINTRODUCED));
  }

  /**
   * {@return what is new in an edition: what it has and every earlier one is known not to have;
   * everything, for the first edition}
   */
  public ImmutableList<ElementThread> newIn(String edition, ElementKind kind) {
    return filter(
        kind,
        thread ->
            thread.first().edition().equals(edition)
                && editions.stream()
                    .map(Edition::id)
                    .takeWhile(id -> !id.equals(edition))
                    .allMatch(id -> thread.presenceIn(id) == Presence.ABSENT));
  }

  /** {@return what an earlier edition has and this one, transcribed there, has not} */
  public ImmutableList<ElementThread> absentFrom(String edition, ElementKind kind) {
    return filter(
        kind,
        thread ->
            thread.presenceIn(edition) == Presence.ABSENT
                && indexOf(thread.first().edition()) < indexOf(edition));
  }

  private int indexOf(String edition) {
    for (int i = 0; i < editions.size(); i++) {
      if (editions.get(i).id().equals(edition)) {
        return i;
      }
    }
    return -1;
  }

  private ImmutableList<ElementThread> filter(ElementKind kind, Predicate<ElementThread> wanted) {
    return threads.stream()
        .filter(thread -> thread.kind() == kind && wanted.test(thread))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the targets of a thread, edition by edition, for every edition in which it stands} For
   * a section these are the targets of all that stands under it.
   */
  public ImmutableList<TargetStation> targets(ElementThread thread) {
    ImmutableList.Builder<TargetStation> history = ImmutableList.builder();
    for (Station station : thread.stations()) {
      edition(station.edition())
          .ifPresent(edition -> history.add(TargetHistory.at(edition, station)));
    }
    return history.build();
  }

  /** {@return where routes disagree, in the order of the threads, each once} */
  public ImmutableList<RouteDisagreement> disagreements() {
    return threads.stream()
        .flatMap(thread -> thread.disagreements().stream())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return how many threads of each kind there are} */
  public ImmutableMap<ElementKind, Integer> counts() {
    return ImmutableMap.of(
        ElementKind.PRINCIPLE, threads(ElementKind.PRINCIPLE).size(),
        ElementKind.SECTION, threads(ElementKind.SECTION).size(),
        ElementKind.OBJECTIVE, threads(ElementKind.OBJECTIVE).size(),
        ElementKind.INDICATOR, threads(ElementKind.INDICATOR).size());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Lineage that
            && editions.equals(that.editions)
            && alignments.equals(that.alignments)
            && threads.equals(that.threads));
  }

  @Override
  public int hashCode() {
    return threads.hashCode();
  }

  /** Returns the ids of the editions and the number of threads. */
  @Override
  public String toString() {
    return "Lineage{"
        + editions.stream().map(Edition::id).toList()
        + ", threads="
        + threads.size()
        + "}";
  }
}
