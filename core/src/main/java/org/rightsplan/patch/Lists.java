package org.rightsplan.patch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Merges the orders in which the same elements are listed. */
final class Lists {

  private Lists() {}

  /**
   * Returns a list with the wanted elements of another put in, each after the one that it follows
   * there, and after those that only the list has at that place.
   */
  static List<Node> including(List<Node> list, List<Node> other, Predicate<Node> wanted) {
    List<Node> merged = new ArrayList<>(list);
    Set<Node> there = setOf(list);
    Set<Node> others = setOf(other);
    int at = 0;
    for (Node node : other) {
      if (there.contains(node)) {
        at = merged.indexOf(node) + 1;
      } else if (wanted.test(node)) {
        while (at < merged.size() && !others.contains(merged.get(at))) {
          at++;
        }
        merged.add(at, node);
        there.add(node);
        at++;
      }
    }
    return merged;
  }

  /** Returns the elements that are in a set, in their order. */
  static List<Node> only(List<Node> list, Set<Node> wanted) {
    return list.stream().filter(wanted::contains).toList();
  }

  static Set<Node> setOf(Iterable<Node> nodes) {
    Set<Node> set = new LinkedHashSet<>();
    nodes.forEach(set::add);
    return set;
  }
}
