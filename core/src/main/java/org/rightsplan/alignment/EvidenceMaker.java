package org.rightsplan.alignment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.Located;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.Section;

/**
 * Puts together why two items were matched. In: a matching whose state is final. Out: evidence.
 * Cost: linear in the two texts, when asked for.
 */
final class EvidenceMaker {

  private static final int SHOWN_TERMS = 5;

  private final Matching matching;
  private final Matching containers;

  /**
   * Makes evidence for one kind.
   *
   * @param containers the matching of what is around the items: sections, or commitments
   */
  EvidenceMaker(Matching matching, Matching containers) {
    this.matching = matching;
    this.containers = containers;
  }

  Evidence of(int earlier, int later) {
    Optional<Evidence.RunnerUp> runnerUp = Optional.empty();
    if (matching.runnerUpBefore[earlier] != Matching.NONE) {
      runnerUp =
          Optional.of(
              new Evidence.RunnerUp(
                  matching.before.located.get(matching.runnerUpBefore[earlier]).path(),
                  matching.after.located.get(matching.runnerUpAfter[earlier]).path(),
                  rounded(Math.min(1, matching.runnerUpScore[earlier]))));
    }
    return evidence(earlier, later, matching.rule[earlier], runnerUp, matching.ambiguous[earlier]);
  }

  /** Returns the evidence of a group: that of its best pair. */
  Evidence of(Matching.Group group) {
    int bestBefore = group.before()[0];
    int bestAfter = group.after()[0];
    float best = -1;
    for (int earlier : group.before()) {
      for (int later : group.after()) {
        float similarity = measured(earlier, later).similarity();
        if (similarity > best) {
          best = similarity;
          bestBefore = earlier;
          bestAfter = later;
        }
      }
    }
    return evidence(bestBefore, bestAfter, group.rule(), Optional.empty(), false);
  }

  private record Measured(float similarity, float beforeContained, float afterContained) {}

  private Measured measured(int earlier, int later) {
    Overlap overlap = matching.overlap;
    // Evidence may be asked for by several threads.
    synchronized (overlap) {
      overlap.measure(earlier, later);
      return new Measured(overlap.similarity, overlap.beforeContained, overlap.afterContained);
    }
  }

  private Evidence evidence(
      int earlier,
      int later,
      String rule,
      Optional<Evidence.RunnerUp> runnerUp,
      boolean ambiguous) {
    Measured overlap = measured(earlier, later);
    return new Evidence(
        rule,
        rounded(overlap.similarity()),
        rounded(overlap.beforeContained()),
        rounded(overlap.afterContained()),
        sharedTerms(earlier, later),
        facets(earlier, later),
        runnerUp,
        ambiguous);
  }

  /** Rounds to three decimals: more would only pretend. */
  static double rounded(double value) {
    return Math.rint(value * 1000) / 1000;
  }

  private ImmutableList<SharedTerm> sharedTerms(int earlier, int later) {
    Map<String, Integer> firstPlace = new HashMap<>();
    String text = matching.before.text[earlier];
    Tokenizer.tokenize(
        text,
        (hash, stem, numeric, start, end) ->
            firstPlace.putIfAbsent(Tokenizer.folded(text, start, end), start));
    Map<String, SharedTerm> shared = new HashMap<>();
    String other = matching.after.text[later];
    Tokenizer.tokenize(
        other,
        (hash, stem, numeric, start, end) -> {
          String term = Tokenizer.folded(other, start, end);
          Integer place = firstPlace.get(term);
          if (place != null) {
            shared.putIfAbsent(
                term, new SharedTerm(term, rounded(matching.lexicon.weightOf(hash)), place, start));
          }
        });
    List<SharedTerm> sorted = new ArrayList<>(shared.values());
    sorted.sort(
        Comparator.comparingDouble((SharedTerm term) -> -term.weight())
            .thenComparing(SharedTerm::term));
    return ImmutableList.copyOf(sorted.subList(0, Math.min(SHOWN_TERMS, sorted.size())));
  }

  private ImmutableSortedSet<Facet> facets(int earlier, int later) {
    Located<?> one = matching.before.located.get(earlier);
    Located<?> two = matching.after.located.get(later);
    ImmutableSortedSet.Builder<Facet> facets = ImmutableSortedSet.naturalOrder();
    if (one.path().index() == two.path().index()) {
      facets.add(Facet.PLACE);
    }
    if (containersMatch(earlier, later)) {
      facets.add(Facet.SECTION);
    }
    if (one.element() instanceof Objective mine && two.element() instanceof Objective theirs) {
      addFacets(mine, theirs, facets);
    } else if (one.element() instanceof Section mine && two.element() instanceof Section theirs) {
      addIf(
          Facet.NUMBER, mine.number().isPresent() && mine.number().equals(theirs.number()), facets);
      addIf(
          Facet.TITLE,
          ItemTable.sameContent(matching.before, earlier, matching.after, later),
          facets);
    } else if (one.element() instanceof Indicator mine
        && two.element() instanceof Indicator theirs) {
      addIf(
          Facet.NUMBER, mine.number().isPresent() && mine.number().equals(theirs.number()), facets);
      addIf(Facet.UNIT, mine.unit().isPresent() && mine.unit().equals(theirs.unit()), facets);
    }
    return facets.build();
  }

  private static void addFacets(
      Objective mine, Objective theirs, ImmutableSortedSet.Builder<Facet> facets) {
    addIf(Facet.NUMBER, mine.number().isPresent() && mine.number().equals(theirs.number()), facets);
    addIf(Facet.TITLE, mine.title().isPresent() && mine.title().equals(theirs.title()), facets);
    addIf(
        Facet.REFERENCE,
        mine.references().stream().anyMatch(theirs.references()::contains),
        facets);
    addIf(
        Facet.INDICATOR,
        mine.indicators().stream()
            .map(Indicator::name)
            .anyMatch(
                name -> theirs.indicators().stream().map(Indicator::name).anyMatch(name::equals)),
        facets);
    addIf(Facet.TAG, !Sets.intersection(mine.tags(), theirs.tags()).isEmpty(), facets);
    addIf(
        Facet.BODY,
        mine.responsibilities().stream()
            .map(Responsibility::body)
            .anyMatch(
                body ->
                    theirs.responsibilities().stream()
                        .anyMatch(responsibility -> responsibility.body().equals(body))),
        facets);
  }

  private static void addIf(Facet facet, boolean agrees, ImmutableSortedSet.Builder<Facet> facets) {
    if (agrees) {
      facets.add(facet);
    }
  }

  private boolean containersMatch(int earlier, int later) {
    int one = matching.before.container[earlier];
    int two = matching.after.container[later];
    return one >= 0
        && one < containers.before.size()
        && Ints.contains(containers.answersOfBefore(one), two);
  }

  static ElementPath pathOf(ItemTable table, int item) {
    return table.located.get(item).path();
  }
}
