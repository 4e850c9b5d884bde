package org.rightsplan.alignment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Elements;

/**
 * Compares two editions in one language after the other, as a part of an edition may not be
 * translated: what was found in one language stays, and of what is left over those are compared in
 * the next that were not compared in one language yet.
 *
 * <p>In: two editions. Out: their alignment. Cost: one comparison, if both editions have all their
 * texts in the same languages; otherwise another one for each language that brings left-over
 * elements together.
 */
final class LanguageRounds {

  private final Edition before;
  private final Edition after;
  private final AlignmentOptions options;

  /** The languages of the rounds made so far, each time with another one first. */
  private final List<Languages> rounds = new ArrayList<>();

  LanguageRounds(Edition before, Edition after, AlignmentOptions options) {
    this.before = before;
    this.after = after;
    this.options = options;
  }

  Alignment run(Crosswalk crosswalk) {
    Languages shared = Languages.sharedBy(before, after);
    Alignment found = round(shared).run(crosswalk);
    for (String language : shared.inOrder()) {
      Languages next = shared.preferring(language);
      if (!rounds.contains(next) && bringsTogether(next, found)) {
        found = found.continuedBy(round(next).run(crosswalk, found.matches()));
      }
    }
    return found;
  }

  private AlignmentPipeline round(Languages languages) {
    AlignmentPipeline pipeline = new AlignmentPipeline(before, after, options, languages, rounds);
    rounds.add(languages);
    return pipeline;
  }

  /**
   * Tells whether anything that is left over was not compared with something in any round, and can
   * be in the next: with what is left over too, or with a commitment of which it may be a part.
   */
  private boolean bringsTogether(Languages next, Alignment found) {
    for (ElementKind kind : ElementKind.values()) {
      ImmutableSet<Choices> earlier =
          choices(leftOver(kind, found.unmatchedBefore()), before, next);
      ImmutableSet<Choices> later = choices(leftOver(kind, found.unmatchedAfter()), after, next);
      if (haveNewPair(earlier, later)) {
        return true;
      }
      if (kind == ElementKind.OBJECTIVE
          && (haveNewPair(earlier, choices(wholes(found, Match::after), after, next))
              || haveNewPair(choices(wholes(found, Match::before), before, next), later))) {
        return true;
      }
    }
    return false;
  }

  private static boolean haveNewPair(Set<Choices> earlier, Set<Choices> later) {
    return earlier.stream().anyMatch(one -> later.stream().anyMatch(one::isNewPairWith));
  }

  private static Stream<ElementPath> leftOver(ElementKind kind, List<Unmatched> elements) {
    return elements.stream().map(Unmatched::path).filter(path -> path.kind() == kind);
  }

  /** Returns the commitments of one side of which another one may turn out to be a part. */
  private static Stream<ElementPath> wholes(
      Alignment found, Function<Match, ImmutableList<ElementPath>> side) {
    return found.matches(ElementKind.OBJECTIVE).stream()
        .filter(Match::isOneToOne)
        .filter(match -> match.basis() == Basis.TEXT || match.basis() == Basis.CONTEXT)
        .flatMap(match -> side.apply(match).stream());
  }

  /**
   * In which languages an element was compared in each round, and would be in the next.
   *
   * @param before those of the rounds so far
   */
  private record Choices(ImmutableList<LanguageChoice> before, LanguageChoice next) {

    boolean isNewPairWith(Choices other) {
      boolean allApart = true;
      for (int round = 0; round < before.size(); round++) {
        if (before.get(round).meets(other.before.get(round))) {
          return false;
        }
        allApart &= before.get(round).isApartFrom(other.before.get(round));
      }
      return next.meets(other.next) || (allApart && !next.isApartFrom(other.next));
    }
  }

  /** Returns the different choices for some elements, of which there are few. */
  private ImmutableSet<Choices> choices(Stream<ElementPath> some, Edition edition, Languages next) {
    Elements elements = edition.elements();
    return some.map(path -> elements.at(path).orElseThrow().element())
        .map(
            element ->
                new Choices(
                    rounds.stream()
                        .map(round -> round.chosenFor(element))
                        .collect(ImmutableList.toImmutableList()),
                    next.chosenFor(element)))
        .collect(ImmutableSet.toImmutableSet());
  }
}
