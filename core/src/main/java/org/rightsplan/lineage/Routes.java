package org.rightsplan.lineage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.rightsplan.alignment.Match;

/**
 * Finds where the direct comparison of two editions says something else than the way through the
 * editions between. Cost: linear in the elements, for each pair of editions.
 */
final class Routes {

  /** What the direct comparison of a pair takes away where it finds nothing. */
  private static final double NOTHING_FOUND = 0.9;

  private final Nodes nodes;
  private final ImmutableList<String> ids;
  private final int[] threadOf;
  private final List<List<Integer>> members;
  private final List<List<RouteDisagreement>> found = new ArrayList<>();

  Routes(
      Nodes nodes,
      ImmutableList<String> ids,
      ImmutableTable<Integer, Integer, DirectView> views,
      int[] threadOf,
      List<List<Integer>> members) {
    this.nodes = nodes;
    this.ids = ids;
    this.threadOf = threadOf;
    this.members = members;
    members.forEach(thread -> found.add(new ArrayList<>()));
    for (int from = 0; from < ids.size(); from++) {
      for (int to = from + 2; to < ids.size(); to++) {
        DirectView view = views.get(from, to);
        if (view != null) {
          compare(from, to, view);
        }
      }
    }
  }

  ImmutableList<RouteDisagreement> of(int thread) {
    return ImmutableList.copyOf(found.get(thread));
  }

  /** Returns what the gravest disagreement leaves of a confidence. */
  static double factor(ImmutableList<RouteDisagreement> disagreements) {
    double factor = 1;
    for (RouteDisagreement disagreement : disagreements) {
      factor =
          Math.min(
              factor,
              disagreement.kind() == RouteDisagreement.Kind.ELSEWHERE
                  ? 1 - disagreement.confidence() / 2
                  : NOTHING_FOUND);
    }
    return factor;
  }

  private void compare(int from, int to, DirectView view) {
    boolean[] joined = new boolean[members.size()];
    for (Match match : view.matches) {
      List<Integer> before = nodes.numbers(from, match.before());
      TreeSet<Integer> threads = new TreeSet<>();
      before.forEach(node -> threads.add(threadOf[node]));
      TreeSet<Integer> stepwise = new TreeSet<>(threads);
      nodes.numbers(to, match.after()).forEach(node -> threads.add(threadOf[node]));
      if (threads.size() == 1) {
        joined[threads.first()] = true;
        continue;
      }
      RouteDisagreement elsewhere =
          new RouteDisagreement(
              RouteDisagreement.Kind.ELSEWHERE,
              ids.get(from),
              ids.get(to),
              match.before(),
              nodes.paths(membersIn(to, stepwise)),
              match.after(),
              match.confidence());
      threads.forEach(thread -> found.get(thread).add(elsewhere));
    }
    addNotFound(from, to, view, joined);
  }

  private List<Integer> membersIn(int edition, Iterable<Integer> threads) {
    List<Integer> in = new ArrayList<>();
    for (int thread : threads) {
      for (int node : members.get(thread)) {
        if (node >= nodes.first(edition) && node < nodes.end(edition)) {
          in.add(node);
        }
      }
    }
    return in;
  }

  private void addNotFound(int from, int to, DirectView view, boolean[] joined) {
    for (int thread = 0; thread < members.size(); thread++) {
      if (joined[thread] || members.get(thread).size() < 2) {
        continue;
      }
      List<Integer> before = membersIn(from, List.of(thread));
      List<Integer> after = membersIn(to, List.of(thread));
      boolean missing =
          !before.isEmpty()
              && !after.isEmpty()
              && before.stream().allMatch(node -> view.ofBefore(node) == DirectView.Other.MISSING)
              && after.stream().allMatch(node -> view.ofAfter(node) == DirectView.Other.MISSING);
      if (missing) {
        found
            .get(thread)
            .add(
                new RouteDisagreement(
                    RouteDisagreement.Kind.NOT_FOUND,
                    ids.get(from),
                    ids.get(to),
                    nodes.paths(before),
                    nodes.paths(after),
                    ImmutableList.of(),
                    0));
      }
    }
  }
}
