package org.rightsplan.examples.quality.tools;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import com.google.common.collect.ImmutableList;
import org.rightsplan.examples.quality.PlanPair;

/**
 * The line diff of java-diff-utils (Myers 1986), with one task a line.
 *
 * <p>It says which runs of lines gave way to which. Within such a run the lines are paired by
 * position, the first with the first, as a reader of two columns would. It knows no moves.
 */
final class LineDiffMatcher implements Matcher {

  @Override
  public String name() {
    return "java-diff-utils";
  }

  @Override
  public int limit() {
    return 20_000;
  }

  @Override
  public String reason() {
    return "its time grows with the square of the changes";
  }

  @Override
  public Prepared prepare(PlanPair pair) {
    ImmutableList<String> before = Texts.of(pair.before());
    ImmutableList<String> after = Texts.of(pair.after());
    return () -> {
      Patch<String> patch = DiffUtils.diff(before, after);
      return () -> read(patch, before.size(), after.size());
    };
  }

  private static Found read(Patch<String> patch, int beforeSize, int afterSize) {
    boolean[] dropped = new boolean[beforeSize];
    boolean[] added = new boolean[afterSize];
    for (AbstractDelta<String> delta : patch.getDeltas()) {
      int common = Math.min(delta.getSource().size(), delta.getTarget().size());
      for (int i = common; i < delta.getSource().size(); i++) {
        dropped[delta.getSource().getPosition() + i] = true;
      }
      for (int i = common; i < delta.getTarget().size(); i++) {
        added[delta.getTarget().getPosition() + i] = true;
      }
    }
    return Found.ofTasks(Found.pairRest(dropped, added));
  }
}
