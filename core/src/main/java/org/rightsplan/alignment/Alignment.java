package org.rightsplan.alignment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;

/**
 * Which elements of an earlier edition answer to which of a later one.
 *
 * <p>Every section, objective, indicator and principle of both editions stands exactly once: in one
 * match, or among the unmatched, of which each says whether the other edition is transcribed far
 * enough for it to be missed there.
 *
 * <p>The editions need not share identifiers, numbers or sentences. Texts are compared in a
 * language that both have, the authoritative one first; where one of them is not translated into
 * it, in the next. The result depends on the editions, the options and the crosswalk alone: it is
 * the same on every run and machine, and swapping the editions mirrors it.
 *
 * <p>Instances are immutable and safe to share between threads.
 */
public final class Alignment {

  private final Edition before;
  private final Edition after;
  private final ImmutableList<Match> matches;
  private final ImmutableList<Unmatched> unmatchedBefore;
  private final ImmutableList<Unmatched> unmatchedAfter;
  private final ImmutableList<ReviewItem> reviewList;
  private final ImmutableList<UnfitDecision> unfitDecisions;

  private final Lazy<ImmutableMap<ElementPath, Match>> byBefore;
  private final Lazy<ImmutableMap<ElementPath, Match>> byAfter;

  Alignment(
      Edition before,
      Edition after,
      ImmutableList<Match> matches,
      ImmutableList<Unmatched> unmatchedBefore,
      ImmutableList<Unmatched> unmatchedAfter,
      ImmutableList<ReviewItem> reviewList,
      ImmutableList<UnfitDecision> unfitDecisions) {
    this.before = before;
    this.after = after;
    this.matches = matches;
    this.unmatchedBefore = unmatchedBefore;
    this.unmatchedAfter = unmatchedAfter;
    this.reviewList = reviewList;
    this.unfitDecisions = unfitDecisions;
    this.byBefore = new Lazy<>(() -> index(Match::before));
    this.byAfter = new Lazy<>(() -> index(Match::after));
  }

  /** Compares two editions with the usual options and nothing asserted. */
  public static Alignment between(Edition before, Edition after) {
    return between(before, after, AlignmentOptions.defaults(), Crosswalk.empty());
  }

  /**
   * Compares two editions.
   *
   * @param crosswalk what people assert about these two editions; it always wins
   * @throws java.util.concurrent.CancellationException if the thread is interrupted meanwhile; the
   *     thread stays marked as interrupted
   */
  public static Alignment between(
      Edition before, Edition after, AlignmentOptions options, Crosswalk crosswalk) {
    return new LanguageRounds(before, after, options).run(crosswalk);
  }

  /**
   * Returns an alignment made elsewhere: one that was written down, or that comes from another
   * matcher.
   *
   * @param before the earlier edition
   * @param after the later edition
   * @param matches the matches
   * @param unmatchedBefore the elements of the earlier edition that are in no match
   * @param unmatchedAfter the elements of the later edition that are in no match
   * @param reviewList what a person should look at
   * @param unfitDecisions decisions that could not be put into effect
   * @throws IllegalArgumentException if a principle, section, objective or indicator of one of the
   *     editions does not stand exactly once among the matches and the unmatched, or if these name
   *     any other element
   */
  public static Alignment of(
      Edition before,
      Edition after,
      List<Match> matches,
      List<Unmatched> unmatchedBefore,
      List<Unmatched> unmatchedAfter,
      List<ReviewItem> reviewList,
      List<UnfitDecision> unfitDecisions) {
    ExactlyOnce.check(before, "Before", matches, Match::before, unmatchedBefore);
    ExactlyOnce.check(after, "After", matches, Match::after, unmatchedAfter);
    return new Alignment(
        before,
        after,
        ImmutableList.copyOf(matches),
        ImmutableList.copyOf(unmatchedBefore),
        ImmutableList.copyOf(unmatchedAfter),
        ImmutableList.copyOf(reviewList),
        ImmutableList.copyOf(unfitDecisions));
  }

  /**
   * Returns this alignment with what another one of the same editions found besides, which began
   * with the matches of this one.
   */
  Alignment continuedBy(Alignment next) {
    ImmutableList<ReviewItem> review =
        Stream.concat(
                reviewList.stream().filter(item -> holdsIn(next, item)), next.reviewList.stream())
            .collect(ImmutableList.toImmutableList());
    return new Alignment(
        before,
        after,
        next.matches.stream()
            .map(match -> sameAs(match).orElse(match))
            .collect(ImmutableList.toImmutableList()),
        next.unmatchedBefore,
        next.unmatchedAfter,
        ImmutableList.sortedCopyOf(ReviewItem.MOST_DOUBTFUL_FIRST, ReviewItem.eachOnce(review)),
        unfitDecisions);
  }

  /** Tells whether what a review item is about is matched in another alignment as it is here. */
  private boolean holdsIn(Alignment next, ReviewItem item) {
    return item.before().stream().allMatch(path -> isSame(ofBefore(path), next.ofBefore(path)))
        && item.after().stream().allMatch(path -> isSame(ofAfter(path), next.ofAfter(path)));
  }

  private static boolean isSame(Optional<Match> one, Optional<Match> two) {
    return one.map(Match::before).equals(two.map(Match::before))
        && one.map(Match::after).equals(two.map(Match::after));
  }

  /** Returns the match of the same elements, if there is one. */
  private Optional<Match> sameAs(Match match) {
    Optional<Match> mine = ofBefore(match.before().get(0));
    return isSame(mine, Optional.of(match)) ? mine : Optional.empty();
  }

  /** {@return the earlier edition} */
  public Edition before() {
    return before;
  }

  /** {@return the later edition} */
  public Edition after() {
    return after;
  }

  /**
   * {@return all matches: of principles, of sections, of objectives, of indicators, each in the
   * order of the earlier edition, splits and merges last}
   */
  public ImmutableList<Match> matches() {
    return matches;
  }

  /** {@return the matches of one kind of element} */
  public ImmutableList<Match> matches(ElementKind kind) {
    return matches.stream()
        .filter(match -> match.kind() == kind)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the elements of the earlier edition that are in no match, by kind and place} */
  public ImmutableList<Unmatched> unmatchedBefore() {
    return unmatchedBefore;
  }

  /** {@return the elements of the later edition that are in no match, by kind and place} */
  public ImmutableList<Unmatched> unmatchedAfter() {
    return unmatchedAfter;
  }

  /** {@return the match in which an element of the earlier edition is} */
  public Optional<Match> ofBefore(ElementPath path) {
    return Optional.ofNullable(byBefore.get().get(path));
  }

  /** {@return the match in which an element of the later edition is} */
  public Optional<Match> ofAfter(ElementPath path) {
    return Optional.ofNullable(byAfter.get().get(path));
  }

  private ImmutableMap<ElementPath, Match> index(Function<Match, ImmutableList<ElementPath>> side) {
    ImmutableMap.Builder<ElementPath, Match> index = ImmutableMap.builder();
    for (Match match : matches) {
      for (ElementPath path : side.apply(match)) {
        index.put(path, match);
      }
    }
    return index.buildOrThrow();
  }

  /** {@return what a person should look at, the most doubtful first} */
  public ImmutableList<ReviewItem> reviewList() {
    return reviewList;
  }

  /** {@return the decisions of the crosswalk that could not be put into effect, and why} */
  public ImmutableList<UnfitDecision> unfitDecisions() {
    return unfitDecisions;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Alignment that
            && before.equals(that.before)
            && after.equals(that.after)
            && matches.equals(that.matches)
            && unmatchedBefore.equals(that.unmatchedBefore)
            && unmatchedAfter.equals(that.unmatchedAfter)
            && reviewList.equals(that.reviewList)
            && unfitDecisions.equals(that.unfitDecisions));
  }

  @Override
  public int hashCode() {
    return Objects.hash(before.id(), after.id(), matches);
  }

  /** Returns the ids of the editions and the number of matches. */
  @Override
  public String toString() {
    return "Alignment{" + before.id() + " -> " + after.id() + ", matches=" + matches.size() + "}";
  }
}
