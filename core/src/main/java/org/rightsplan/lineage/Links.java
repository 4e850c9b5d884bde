package org.rightsplan.lineage;

import com.google.common.collect.ImmutableTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rightsplan.alignment.Match;

/**
 * Finds the steps of all threads of one kind: first from each edition to the next, then over gaps
 * among what is left, the shortest gaps first. Cost: linear in the matches.
 */
final class Links {

  private final Nodes nodes;
  private final ImmutableTable<Integer, Integer, DirectView> views;

  final List<Link> all = new ArrayList<>();

  private final Map<Integer, Link> next = new HashMap<>();

  /** The edition to which each element leads on, or the number of editions. */
  final int[] leadsTo;

  /** Whether each element answers to one of an earlier edition. */
  final boolean[] continues;

  Links(Nodes nodes, int editions, ImmutableTable<Integer, Integer, DirectView> views) {
    this.nodes = nodes;
    this.views = views;
    this.leadsTo = new int[nodes.size()];
    java.util.Arrays.fill(leadsTo, editions);
    this.continues = new boolean[nodes.size()];
    for (int gap = 1; gap < editions; gap++) {
      for (int from = 0; from + gap < editions; from++) {
        link(from, from + gap, editions);
      }
    }
  }

  private void link(int from, int to, int editions) {
    DirectView view = views.get(from, to);
    if (view == null) {
      return;
    }
    for (Match match : view.matches) {
      List<Integer> before =
          nodes.numbers(from, match.before()).stream()
              .filter(node -> leadsTo[node] == editions)
              .toList();
      List<Integer> after =
          nodes.numbers(to, match.after()).stream().filter(node -> !continues[node]).toList();
      if (!before.isEmpty() && !after.isEmpty()) {
        Link link = new Link(from, to, before, after, match);
        all.add(link);
        before.forEach(node -> leadsTo[node] = to);
        before.forEach(node -> next.put(node, link));
        after.forEach(node -> continues[node] = true);
      }
    }
  }

  /** {@return the step by which an element leads on, or empty if it does not} */
  Optional<Link> next(int node) {
    return Optional.ofNullable(next.get(node));
  }
}
