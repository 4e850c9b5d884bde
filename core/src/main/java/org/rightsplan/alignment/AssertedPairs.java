package org.rightsplan.alignment;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;

/**
 * Puts into effect what people assert. In: a crosswalk. Out: pairs, groups and forbidden pairs in
 * the matchings, and the decisions that do not fit. Cost: linear in the editions, if there is any
 * decision at all.
 */
final class AssertedPairs {

  private static final String RULE = "asserted by a person";

  private final ImmutableList<Matching> matchings;
  private final Map<ElementPath, Integer> earlier = new HashMap<>();
  private final Map<ElementPath, Integer> later = new HashMap<>();
  private final Contradictions contradictions = new Contradictions();
  private final ImmutableList.Builder<UnfitDecision> unfit = ImmutableList.builder();

  AssertedPairs(ImmutableList<Matching> matchings) {
    this.matchings = matchings;
  }

  ImmutableList<UnfitDecision> apply(Crosswalk crosswalk) {
    if (crosswalk.decisions().isEmpty()) {
      return ImmutableList.of();
    }
    numberAll();
    crosswalk
        .decisions()
        .forEach(
            decision ->
                why(decision).ifPresent(reason -> unfit.add(new UnfitDecision(decision, reason))));
    return unfit.build();
  }

  /** Keeps what was found before, as far as nobody asserted it. */
  void keep(ImmutableList<Match> found) {
    if (found.isEmpty()) {
      return;
    }
    numberAll();
    for (Match match : found) {
      if (match.basis() != Basis.ASSERTED) {
        keep(match);
      }
    }
  }

  private void keep(Match match) {
    Matching matching = matchingOf(match.before().get(0).kind());
    int[] before = numbers(match.before(), earlier);
    int[] after = numbers(match.after(), later);
    float confidence = (float) match.confidence();
    if (match.isOneToOne()) {
      matching.keep(before[0], after[0], match.basis(), confidence);
    } else {
      matching.group(
          new Matching.Group(before, after, match.basis(), confidence, Matching.FOUND_BEFORE));
    }
  }

  private void numberAll() {
    for (Matching matching : matchings) {
      number(matching.before, earlier);
      number(matching.after, later);
    }
  }

  private static int[] numbers(List<ElementPath> paths, Map<ElementPath, Integer> numbers) {
    return paths.stream().mapToInt(numbers::get).sorted().distinct().toArray();
  }

  private static void number(ItemTable table, Map<ElementPath, Integer> numbers) {
    for (int i = 0; i < table.size(); i++) {
      numbers.put(table.located.get(i).path(), i);
    }
  }

  /** Puts a decision into effect, or tells why it does not fit. */
  private Optional<String> why(Crosswalk.Decision decision) {
    Optional<String> refusal = Crosswalk.Decision.refusal(decision.before().get(0));
    if (refusal.isPresent()) {
      return refusal;
    }
    for (ElementPath path : decision.before()) {
      if (!earlier.containsKey(path)) {
        return Optional.of("the earlier edition has no " + path);
      }
    }
    for (ElementPath path : decision.after()) {
      if (!later.containsKey(path)) {
        return Optional.of("the later edition has no " + path);
      }
    }
    Optional<Contradictions.Contradiction> contradiction = contradictions.add(decision);
    if (contradiction.isPresent()) {
      return contradiction.map(Contradictions.Contradiction::reason);
    }
    Matching matching = matchingOf(decision.before().get(0).kind());
    int[] before = numbers(decision.before(), earlier);
    int[] after = numbers(decision.after(), later);
    if (decision.verdict() == Crosswalk.Verdict.DIFFERENT) {
      forbid(matching, before, after);
    } else {
      join(matching, before, after);
    }
    return Optional.empty();
  }

  private Matching matchingOf(ElementKind kind) {
    return matchings.stream()
        .filter(matching -> matching.before.kind == kind)
        .findFirst()
        .orElseThrow();
  }

  private static void forbid(Matching matching, int[] before, int[] after) {
    for (int one : before) {
      for (int two : after) {
        matching.forbid(one, two);
      }
    }
  }

  private static void join(Matching matching, int[] before, int[] after) {
    if (!matching.isFreeBefore(before[0])) {
      // The same was said before.
      return;
    }
    if (before.length == 1 && after.length == 1) {
      matching.pair(before[0], after[0], Basis.ASSERTED, 1, RULE);
    } else {
      matching.group(new Matching.Group(before, after, Basis.ASSERTED, 1, RULE));
    }
  }
}
