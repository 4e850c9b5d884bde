package org.rightsplan.alignment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementPath;

/**
 * Turns the final state of the matchings into the values that callers see. Cost: linear, plus
 * sorting the review list.
 */
final class AlignmentResult {

  /** Matches below this are on the review list. */
  private static final double WEAK = 0.75;

  private final Edition beforeEdition;
  private final Edition afterEdition;
  private final Languages languages;
  private final double minimum;
  private final Comparability earlier;
  private final Comparability later;
  private final Matching principles;
  private final Matching sections;
  private final Matching objectives;
  private final Matching indicators;

  private final ImmutableList.Builder<Match> matches = ImmutableList.builder();
  private final ImmutableList.Builder<Unmatched> unmatchedBefore = ImmutableList.builder();
  private final ImmutableList.Builder<Unmatched> unmatchedAfter = ImmutableList.builder();
  private final List<ReviewItem> review = new ArrayList<>();

  AlignmentResult(
      Edition beforeEdition,
      Edition afterEdition,
      Languages languages,
      double minimum,
      Comparability earlier,
      Comparability later,
      Matching principles,
      Matching sections,
      Matching objectives,
      Matching indicators) {
    this.beforeEdition = beforeEdition;
    this.afterEdition = afterEdition;
    this.languages = languages;
    this.minimum = minimum;
    this.earlier = earlier;
    this.later = later;
    this.principles = principles;
    this.sections = sections;
    this.objectives = objectives;
    this.indicators = indicators;
  }

  Alignment build(ImmutableList<UnfitDecision> unfit, ImmutableList<ReviewItem> nearMisses) {
    add(principles, sections);
    addUnmatched(principles, item -> later.principles, item -> earlier.principles);
    add(sections, sections);
    addUnmatched(
        sections,
        renamedCannotHide(sections.before, sections.after, sections::isFreeAfter, earlier, later)
            .and(item -> later.titles && mayBeMissedAfter(item, later)),
        renamedCannotHide(sections.after, sections.before, sections::isFreeBefore, later, earlier)
            .and(item -> earlier.titles && mayBeMissedBefore(item, earlier)));
    add(objectives, sections);
    // Of what is known in part the rest may be what the other edition says in other words.
    addUnmatched(
        objectives,
        item -> later.commitments && earlier.isWhole(EvidenceMaker.pathOf(objectives.before, item)),
        item -> earlier.commitments && later.isWhole(EvidenceMaker.pathOf(objectives.after, item)));
    add(indicators, objectives);
    IndicatorComparability missing = new IndicatorComparability(indicators, objectives, sections);
    addUnmatched(
        indicators,
        item -> missing.mayBeMissedAfter(item, later),
        item -> missing.mayBeMissedBefore(item, earlier));
    review.addAll(nearMisses);
    review.sort(ReviewItem.MOST_DOUBTFUL_FIRST);
    return new Alignment(
        beforeEdition,
        afterEdition,
        matches.build(),
        unmatchedBefore.build(),
        unmatchedAfter.build(),
        ImmutableList.copyOf(review),
        unfit);
  }

  private void add(Matching matching, Matching containers) {
    EvidenceMaker evidence = new EvidenceMaker(matching, containers);
    for (int i = 0; i < matching.before.size(); i++) {
      if (matching.partnerOfBefore[i] != Matching.NONE) {
        add(pairOf(matching, evidence, i), matching.ambiguous[i]);
      }
    }
    matching.groups.stream()
        .sorted(Comparator.comparingInt(group -> group.before()[0]))
        .map(
            group ->
                new Match(
                    matching.before.kind,
                    paths(matching.before, group.before()),
                    paths(matching.after, group.after()),
                    group.basis(),
                    EvidenceMaker.rounded(group.confidence()),
                    () -> evidence.of(group)))
        .forEach(match -> add(match, false));
  }

  private static Match pairOf(Matching matching, EvidenceMaker evidence, int earlier) {
    int later = matching.partnerOfBefore[earlier];
    return new Match(
        matching.before.kind,
        ImmutableList.of(EvidenceMaker.pathOf(matching.before, earlier)),
        ImmutableList.of(EvidenceMaker.pathOf(matching.after, later)),
        matching.basis[earlier],
        EvidenceMaker.rounded(matching.confidence[earlier]),
        () -> evidence.of(earlier, later));
  }

  private static ImmutableList<ElementPath> paths(ItemTable table, int[] items) {
    return Arrays.stream(items)
        .mapToObj(item -> EvidenceMaker.pathOf(table, item))
        .collect(ImmutableList.toImmutableList());
  }

  private void add(Match match, boolean ambiguous) {
    matches.add(match);
    if (match.basis() != Basis.ASSERTED && (ambiguous || match.confidence() < WEAK)) {
      review.add(
          new ReviewItem(
              ambiguous ? ReviewItem.Reason.AMBIGUOUS : ReviewItem.Reason.WEAK,
              match.before(),
              match.after(),
              match.confidence()));
    }
  }

  /**
   * Tells of which sections it would show if they were there under another title: by their
   * contents, so these must be at hand, and those of the sections left over on the other side.
   */
  private static IntPredicate renamedCannotHide(
      ItemTable own,
      ItemTable others,
      IntPredicate isLeftOver,
      Comparability ownEdition,
      Comparability otherEdition) {
    boolean anyLeft = false;
    boolean allAtHand = true;
    for (int i = 0; i < others.size(); i++) {
      if (isLeftOver.test(i)) {
        anyLeft = true;
        allAtHand &= otherEdition.showsContents(EvidenceMaker.pathOf(others, i));
      }
    }
    boolean noneLeft = !anyLeft;
    boolean comparable = allAtHand;
    return item ->
        noneLeft || (comparable && ownEdition.showsContents(EvidenceMaker.pathOf(own, item)));
  }

  /** Tells whether the subsections are listed where an earlier section would be. */
  private boolean mayBeMissedAfter(int section, Comparability later) {
    int around = section;
    while (around >= 0 && sections.isFreeBefore(around)) {
      around = sections.before.container[around];
    }
    return around < 0 || listsSections(later, sections.after, sections.answersOfBefore(around));
  }

  private boolean mayBeMissedBefore(int section, Comparability earlier) {
    int around = section;
    while (around >= 0 && sections.isFreeAfter(around)) {
      around = sections.after.container[around];
    }
    return around < 0 || listsSections(earlier, sections.before, sections.answersOfAfter(around));
  }

  private static boolean listsSections(Comparability edition, ItemTable table, int[] some) {
    return Arrays.stream(some)
        .allMatch(section -> edition.listsSections(EvidenceMaker.pathOf(table, section)));
  }

  private void addUnmatched(Matching matching, IntPredicate inAfter, IntPredicate inBefore) {
    ImmutableSet<ImmutableList<ImmutableSet<String>>> earlier =
        left(matching.before, matching::isFreeBefore);
    ImmutableSet<ImmutableList<ImmutableSet<String>>> later =
        left(matching.after, matching::isFreeAfter);
    for (int i = 0; i < matching.before.size(); i++) {
      if (matching.isFreeBefore(i)) {
        unmatchedBefore.add(unmatched(matching.before, i, later, inAfter));
      }
    }
    for (int i = 0; i < matching.after.size(); i++) {
      if (matching.isFreeAfter(i)) {
        unmatchedAfter.add(unmatched(matching.after, i, earlier, inBefore));
      }
    }
  }

  private Unmatched unmatched(
      ItemTable table,
      int item,
      ImmutableSet<ImmutableList<ImmutableSet<String>>> others,
      IntPredicate mayBeMissed) {
    ImmutableList<ImmutableSet<String>> own =
        languages.availableFor(table.located.get(item).element());
    boolean read = others.stream().allMatch(other -> Languages.canBeCompared(own, other));
    return Comparability.unmatched(
        EvidenceMaker.pathOf(table, item), read, mayBeMissed.test(item), minimum);
  }

  /** Returns the different sets of languages in which the items left over have texts. */
  private ImmutableSet<ImmutableList<ImmutableSet<String>>> left(
      ItemTable table, IntPredicate isFree) {
    return IntStream.range(0, table.size())
        .filter(isFree)
        .mapToObj(item -> languages.availableFor(table.located.get(item).element()))
        .collect(ImmutableSet.toImmutableSet());
  }
}
