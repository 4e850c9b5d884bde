package org.rightsplan.alignment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
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
    Alignment found = round(shared, crosswalk);
    for (String language : shared.inOrder()) {
      Languages next = shared.preferring(language);
      if (bringsTogether(next, found)) {
        found = found.continuedBy(round(next, withFound(crosswalk, found)));
      }
    }
    return found;
  }

  private Alignment round(Languages languages, Crosswalk crosswalk) {
    Alignment found =
        new AlignmentPipeline(before, after, options, languages, rounds).run(crosswalk);
    rounds.add(languages);
    return found;
  }

  private static Crosswalk withFound(Crosswalk crosswalk, Alignment found) {
    ImmutableList.Builder<Crosswalk.Decision> decisions = ImmutableList.builder();
    decisions.addAll(crosswalk.decisions());
    for (Match match : found.matches()) {
      if (match.basis() != Basis.ASSERTED) {
        decisions.add(
            new Crosswalk.Decision(Crosswalk.Verdict.SAME, match.before(), match.after()));
      }
    }
    return new Crosswalk(decisions.build());
  }

  /**
   * Tells whether any two elements of a kind that are left over were compared in no round, and can
   * be in the next.
   */
  private boolean bringsTogether(Languages next, Alignment found) {
    for (ElementKind kind : ElementKind.values()) {
      ImmutableSet<Choices> later = choices(kind, found.unmatchedAfter(), after, next);
      for (Choices one : choices(kind, found.unmatchedBefore(), before, next)) {
        if (later.stream().anyMatch(one::isNewPairWith)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * In which languages an element was compared in each round, and would be in the next.
   *
   * @param before those of the rounds so far
   */
  private record Choices(ImmutableList<ImmutableSet<String>> before, ImmutableSet<String> next) {

    boolean isNewPairWith(Choices other) {
      for (int round = 0; round < before.size(); round++) {
        if (before.get(round).equals(other.before.get(round))) {
          return false;
        }
      }
      return !Sets.intersection(next, other.next).isEmpty();
    }
  }

  /** Returns the different choices for left-over elements, of which there are few. */
  private ImmutableSet<Choices> choices(
      ElementKind kind, List<Unmatched> leftOver, Edition edition, Languages next) {
    Elements elements = edition.elements();
    return leftOver.stream()
        .map(Unmatched::path)
        .filter(path -> path.kind() == kind)
        .map(path -> elements.at(path).orElseThrow().element())
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
