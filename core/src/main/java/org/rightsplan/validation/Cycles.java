package org.rightsplan.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds cycles of a directed graph by one depth-first search without recursion, in time linear in
 * nodes and edges (apart from writing down what it found). Cycles share no edge that closes them.
 */
final class Cycles {

  private final Map<String, ? extends List<String>> edges;
  private final Set<String> done = new HashSet<>();
  private final List<String> way = new ArrayList<>();
  private final Map<String, Integer> placeOnWay = new HashMap<>();
  private final Deque<Iterator<String>> ahead = new ArrayDeque<>();
  private final List<List<String>> found = new ArrayList<>();

  private Cycles(Map<String, ? extends List<String>> edges) {
    this.edges = edges;
  }

  /**
   * Returns cycles, each from its first node on the way taken to the node before the first again.
   *
   * @param edges the nodes with those that they lead to, walked in the order of the map
   */
  static List<List<String>> of(Map<String, ? extends List<String>> edges) {
    Cycles cycles = new Cycles(edges);
    edges.keySet().forEach(cycles::searchFrom);
    return cycles.found;
  }

  private void searchFrom(String root) {
    if (done.contains(root)) {
      return;
    }
    enter(root);
    while (!ahead.isEmpty()) {
      if (!ahead.peek().hasNext()) {
        leave();
        continue;
      }
      String next = ahead.peek().next();
      Integer place = placeOnWay.get(next);
      if (place != null) {
        found.add(new ArrayList<>(way.subList(place, way.size())));
      } else if (!done.contains(next) && edges.containsKey(next)) {
        enter(next);
      }
    }
  }

  private void enter(String node) {
    placeOnWay.put(node, way.size());
    way.add(node);
    List<String> next = edges.get(node);
    ahead.push(next == null ? Collections.emptyIterator() : next.stream().distinct().iterator());
  }

  private void leave() {
    ahead.pop();
    String node = way.remove(way.size() - 1);
    placeOnWay.remove(node);
    done.add(node);
  }
}
