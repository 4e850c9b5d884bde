package org.rightsplan.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which numbers belong together: union-find with path halving (Tarjan, 1975). */
final class Components {

  private final int[] parent;

  Components(int size) {
    parent = new int[size];
    Arrays.setAll(parent, i -> i);
  }

  private int root(int node) {
    int at = node;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /** Joins all of these; the smallest number stands for them. */
  void join(List<Integer> nodes) {
    int target = root(nodes.get(0));
    for (int node : nodes) {
      int other = root(node);
      parent[Math.max(target, other)] = Math.min(target, other);
      target = Math.min(target, other);
    }
  }

  /** Returns the number of each node's component, counted in the order of their first nodes. */
  int[] numbered() {
    int[] numbers = new int[parent.length];
    int next = 0;
    for (int i = 0; i < parent.length; i++) {
      int root = root(i);
      numbers[i] = root == i ? next++ : numbers[root];
    }
    return numbers;
  }

  /** Returns the nodes of each component, in their order. */
  static List<List<Integer>> members(int[] numbered) {
    List<List<Integer>> members = new ArrayList<>();
    for (int i = 0; i < numbered.length; i++) {
      if (numbered[i] == members.size()) {
        members.add(new ArrayList<>());
      }
      members.get(numbered[i]).add(i);
    }
    return members;
  }
}
