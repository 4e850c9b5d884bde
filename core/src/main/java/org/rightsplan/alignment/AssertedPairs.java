package org.rightsplan.alignment;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
    for (Matching matching : matchings) {
      number(matching.before, earlier);
      number(matching.after, later);
    }
    crosswalk
        .decisions()
        .forEach(
            decision ->
                why(decision).ifPresent(reason -> unfit.add(new UnfitDecision(decision, reason))));
    return unfit.build();
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
    Matching matching = matchingOf(decision);
    int[] before = decision.before().stream().mapToInt(earlier::get).sorted().distinct().toArray();
    int[] after = decision.after().stream().mapToInt(later::get).sorted().distinct().toArray();
    if (decision.verdict() == Crosswalk.Verdict.DIFFERENT) {
      forbid(matching, before, after);
    } else {
      join(matching, before, after);
    }
    return Optional.empty();
  }

  private Matching matchingOf(Crosswalk.Decision decision) {
    return matchings.stream()
        .filter(matching -> matching.before.kind == decision.before().get(0).kind())
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
