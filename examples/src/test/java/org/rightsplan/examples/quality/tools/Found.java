package org.rightsplan.examples.quality.tools;

import com.google.common.collect.ImmutableList;

/**
 * All that one tool claims about a pair of editions.
 *
 * @param tasks the links between commitments
 * @param sections the links between sections; empty for a tool that is only asked for tasks
 */
public record Found(ImmutableList<FoundLink> tasks, ImmutableList<FoundLink> sections) {

  /** Returns claims about tasks only. */
  public static Found ofTasks(ImmutableList<FoundLink> tasks) {
    return new Found(tasks, ImmutableList.of());
  }

  /**
   * Returns the pairs that two lists stand for when one was told which of their elements only one
   * of them has: what is left on both sides, in order.
   *
   * @param onlyBefore whether the earlier edition alone has the task
   * @param onlyAfter whether the later edition alone has the task
   */
  static ImmutableList<FoundLink> pairRest(boolean[] onlyBefore, boolean[] onlyAfter) {
    ImmutableList.Builder<FoundLink> links = ImmutableList.builder();
    int later = 0;
    for (int earlier = 0; earlier < onlyBefore.length; earlier++) {
      if (onlyBefore[earlier]) {
        continue;
      }
      while (later < onlyAfter.length && onlyAfter[later]) {
        later++;
      }
      if (later < onlyAfter.length) {
        links.add(FoundLink.of(earlier, later++));
      }
    }
    return links.build();
  }
}
