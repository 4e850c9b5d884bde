package org.rightsplan.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rightsplan.model.ElementPath;

/**
 * Finds decisions that contradict one made before. The same said again is no contradiction, and
 * what contradicts an earlier decision does not hold against a later one.
 *
 * <p>In: decisions, one after the other. Cost: linear in the elements that are said to be the same,
 * and in the pairs that are said to be different.
 */
final class Contradictions {

  /**
   * What a decision contradicts.
   *
   * @param number the place of the earlier decision among all, from 0
   * @param reason what it says, in a sentence without a final stop
   */
  record Contradiction(int number, String reason) {}

  private record Pair(ElementPath before, ElementPath after) {}

  private final List<Crosswalk.Decision> all = new ArrayList<>();
  private final Map<ElementPath, Integer> earlier = new HashMap<>();
  private final Map<ElementPath, Integer> later = new HashMap<>();
  private final Map<Pair, Integer> different = new HashMap<>();

  /** Takes the next decision, or tells what it contradicts. */
  Optional<Contradiction> add(Crosswalk.Decision decision) {
    int number = all.size();
    all.add(decision);
    Optional<Contradiction> found = of(decision);
    if (found.isEmpty() && decision.verdict() == Crosswalk.Verdict.SAME) {
      decision.before().forEach(path -> earlier.putIfAbsent(path, number));
      decision.after().forEach(path -> later.putIfAbsent(path, number));
    } else if (found.isEmpty()) {
      for (ElementPath before : decision.before()) {
        for (ElementPath after : decision.after()) {
          different.putIfAbsent(new Pair(before, after), number);
        }
      }
    }
    return found;
  }

  private Optional<Contradiction> of(Crosswalk.Decision decision) {
    boolean same = decision.verdict() == Crosswalk.Verdict.SAME;
    for (ElementPath before : decision.before()) {
      for (ElementPath after : decision.after()) {
        Optional<Contradiction> found =
            same ? different(new Pair(before, after)) : same(before, after);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return same ? paired(decision) : Optional.empty();
  }

  private Optional<Contradiction> different(Pair pair) {
    return Optional.ofNullable(different.get(pair))
        .map(number -> said(number, pair.before(), pair.after(), "different"));
  }

  private Optional<Contradiction> same(ElementPath before, ElementPath after) {
    return Optional.ofNullable(earlier.get(before))
        .filter(number -> number.equals(later.get(after)))
        .map(number -> said(number, before, after, "the same"));
  }

  private static Contradiction said(
      int number, ElementPath before, ElementPath after, String what) {
    return new Contradiction(
        number, "an earlier decision says that " + before + " and " + after + " are " + what);
  }

  private Optional<Contradiction> paired(Crosswalk.Decision decision) {
    Optional<Integer> first =
        decision.before().stream()
            .flatMap(path -> Optional.ofNullable(earlier.get(path)).stream())
            .findFirst()
            .or(
                () ->
                    decision.after().stream()
                        .flatMap(path -> Optional.ofNullable(later.get(path)).stream())
                        .findFirst());
    return first
        .filter(number -> !all.get(number).saysTheSameAs(decision))
        .map(
            number ->
                new Contradiction(
                    number,
                    "an earlier decision already pairs "
                        + joined(all.get(number).before())
                        + " with "
                        + joined(all.get(number).after())));
  }

  private static String joined(List<ElementPath> paths) {
    return paths.stream().map(ElementPath::toString).collect(Collectors.joining(", "));
  }
}
