package org.rightsplan.examples.quality;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsplan.examples.quality.Score.Verdict;
import org.rightsplan.examples.quality.tools.Found;
import org.rightsplan.examples.quality.tools.FoundLink;
import org.rightsplan.examples.quality.tools.Texts;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Located;
import org.rightsplan.model.Objective;

/**
 * Counts how many of the claims of a tool are right.
 *
 * <p><b>Pairs.</b> Precision and recall are those of pairs of one earlier and one later task. A
 * link between several tasks stands for all its pairs, so a split into three is three pairs, for
 * the truth and for the claim alike. A tool that finds one part of a split so finds one of its
 * pairs.
 *
 * <p><b>Kinds.</b> A claimed pair belongs to the kind of change that its earlier task underwent; if
 * that task was dropped, to that of the later one; if that was added, to none and only to the
 * total.
 *
 * <p><b>Splits and merges</b> are besides counted as a whole: right is one with exactly the same
 * tasks on both sides.
 *
 * <p><b>Tasks that are the same word for word.</b> Where several such tasks stand equally, nothing
 * tells which of them is which, and any assignment is as good as the true one. A pair <i>stands in
 * place</i> if the section of its later task is what became of the section of its earlier task.
 * Among the pairs of which both tasks have the same one text, as many claims in place count as
 * right as there are true pairs in place, and as many out of place as are true out of place. Two
 * twins of different sections that are taken for each other are wrong, for their sections tell them
 * apart; and a pair of which the texts differ is right only if it is the true one.
 *
 * <p><b>A claim</b>, for the sake of confidence, is right if all its pairs are.
 */
final class Counting {

  /** What twins have in common: their text, and whether they stand in place. */
  private record Standing(String text, boolean inPlace) {}

  private final PlanPair pair;
  private final Truth tasks;
  private final List<String> beforeTexts;
  private final List<String> afterTexts;
  private final Map<ElementPath, ElementPath> sections = new HashMap<>();

  private Counting(PlanPair pair) {
    this.pair = pair;
    this.tasks = Truth.ofTasks(pair);
    this.beforeTexts = Texts.of(pair.before());
    this.afterTexts = Texts.of(pair.after());
    for (Link link : pair.sectionLinks()) {
      sections.put(link.before().get(0), link.after().get(0));
    }
  }

  /** Counts what a tool claims about a pair of editions. */
  static Score count(PlanPair pair, Found found) {
    return new Counting(pair).score(found);
  }

  private Score score(Found found) {
    Map<Long, Fate> right = rightPairs(found.tasks());
    Map<Fate, Count> byFate = new EnumMap<>(Fate.class);
    tasks.pairs().values().forEach(fate -> byFate.merge(fate, new Count(1, 0, 0), Count::plus));
    Set<Integer> paired = new HashSet<>();
    ImmutableList.Builder<Verdict> verdicts = ImmutableList.builder();
    int claimed = 0;
    for (FoundLink link : found.tasks()) {
      boolean allRight = true;
      for (long claim : pairs(link)) {
        claimed++;
        paired.add(Truth.before(claim));
        @Nullable Fate fate = right.get(claim);
        allRight &= fate != null;
        Count one = new Count(0, 1, fate != null ? 1 : 0);
        Optional.ofNullable(fate)
            .or(() -> tasks.fateTouched(claim))
            .ifPresent(kind -> byFate.merge(kind, one, Count::plus));
      }
      verdicts.add(new Verdict(link.confidence(), allRight));
    }
    Truth parts = Truth.ofSections(pair);
    return new Score(
        new Count(tasks.pairs().size(), claimed, right.size()),
        ImmutableMap.copyOf(byFate),
        whole(Fate.SPLIT, found.tasks().stream().filter(FoundLink::isSplit).toList()),
        whole(Fate.MERGED, found.tasks().stream().filter(FoundLink::isMerge).toList()),
        sections(parts, found.sections()),
        promotions(parts, found.sections()),
        beforeTexts.size(),
        paired.size(),
        verdicts.build());
  }

  private static List<Long> pairs(FoundLink link) {
    List<Long> pairs = new ArrayList<>();
    link.before().forEach(a -> link.after().forEach(b -> pairs.add(Truth.pair(a, b))));
    return pairs;
  }

  /** Returns the claimed pairs that are right, each with what became of it. */
  private Map<Long, Fate> rightPairs(List<FoundLink> found) {
    Map<Long, Fate> right = new HashMap<>();
    List<Long> others = new ArrayList<>();
    for (FoundLink link : found) {
      for (long claim : pairs(link)) {
        tasks.fate(claim).ifPresentOrElse(fate -> right.put(claim, fate), () -> others.add(claim));
      }
    }
    Map<Standing, Deque<Fate>> left = new HashMap<>();
    tasks
        .pairs()
        .forEach(
            (truth, fate) -> {
              if (!right.containsKey(truth)) {
                standing(truth)
                    .ifPresent(
                        standing ->
                            left.computeIfAbsent(standing, key -> new ArrayDeque<>()).add(fate));
              }
            });
    for (long claim : others) {
      standing(claim).map(left::get).map(Deque::poll).ifPresent(fate -> right.put(claim, fate));
    }
    return right;
  }

  /** Returns the standing of a pair of which both tasks have the same text. */
  private Optional<Standing> standing(long pairOfTasks) {
    String text = beforeTexts.get(Truth.before(pairOfTasks));
    if (!text.equals(afterTexts.get(Truth.after(pairOfTasks)))) {
      return Optional.empty();
    }
    ElementPath home = home(pair.before(), Truth.before(pairOfTasks));
    ElementPath laterHome = home(pair.after(), Truth.after(pairOfTasks));
    return Optional.of(new Standing(text, laterHome.equals(sections.get(home))));
  }

  private static ElementPath home(Edition edition, int task) {
    Located<Objective> located = edition.elements().objectives().get(task);
    return located.path().parent().orElseThrow();
  }

  private Count whole(Fate fate, List<FoundLink> found) {
    Set<Truth.Group> truth = tasks.groups(fate);
    int right = 0;
    for (FoundLink link : found) {
      if (truth.contains(new Truth.Group(sorted(link.before()), sorted(link.after())))) {
        right++;
      }
    }
    return new Count(truth.size(), found.size(), right);
  }

  private static ImmutableIntArray sorted(ImmutableIntArray places) {
    return ImmutableIntArray.copyOf(places.stream().sorted());
  }

  private static Count sections(Truth truth, List<FoundLink> found) {
    int claimed = 0;
    int right = 0;
    for (FoundLink link : found) {
      for (long claim : pairs(link)) {
        claimed++;
        right += truth.fate(claim).isPresent() ? 1 : 0;
      }
    }
    return new Count(truth.pairs().size(), claimed, right);
  }

  private static Count promotions(Truth truth, List<FoundLink> found) {
    int right = 0;
    for (FoundLink link : found) {
      for (long claim : pairs(link)) {
        right += truth.fate(claim).equals(Optional.of(Fate.PROMOTED)) ? 1 : 0;
      }
    }
    return new Count(truth.groups(Fate.PROMOTED).size(), 0, right);
  }
}
