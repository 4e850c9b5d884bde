package org.rightsplan.examples.quality.tools;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.javers.core.Javers;
import org.javers.core.JaversBuilder;
import org.javers.core.diff.Diff;
import org.javers.core.diff.ListCompareAlgorithm;
import org.javers.core.diff.changetype.container.ContainerElementChange;
import org.javers.core.diff.changetype.container.ListChange;
import org.javers.core.diff.changetype.container.ValueAdded;
import org.javers.core.diff.changetype.container.ValueRemoved;
import org.javers.core.metamodel.annotation.TypeName;
import org.rightsplan.examples.quality.PlanPair;

/**
 * JaVers without ids on one flat list of all texts, compared by its Levenshtein distance of lists.
 *
 * <p>Freed from the sections it finds more than on value objects, but fills a table of all pairs of
 * tasks. It knows no moves.
 */
final class JaversList implements Matcher {

  private static final Javers JAVERS =
      JaversBuilder.javers()
          .registerValueObjects(TextsObject.class)
          .withListCompareAlgorithm(ListCompareAlgorithm.LEVENSHTEIN_DISTANCE)
          .withInitialChanges(false)
          .withTerminalChanges(false)
          .build();

  @Override
  public String name() {
    return "javers-list";
  }

  @Override
  public int limit() {
    return 2_000;
  }

  @Override
  public String reason() {
    return "its table of all pairs does not fit into a heap of 2 GiB";
  }

  @Override
  public Prepared prepare(PlanPair pair) {
    TextsObject before = new TextsObject(Texts.of(pair.before()));
    TextsObject after = new TextsObject(Texts.of(pair.after()));
    return () -> {
      Diff diff = JAVERS.compare(before, after);
      return () -> read(diff, before.tasks().size(), after.tasks().size());
    };
  }

  private static Found read(Diff diff, int before, int after) {
    List<ListChange> changes = diff.getChangesByType(ListChange.class);
    return Found.ofTasks(
        pairs(changes.isEmpty() ? List.of() : changes.get(0).getChanges(), before, after));
  }

  /** Returns the pairs that a list change leaves over: all that was neither added nor removed. */
  static ImmutableList<FoundLink> pairs(
      List<ContainerElementChange> changes, int before, int after) {
    boolean[] removed = new boolean[before];
    boolean[] added = new boolean[after];
    for (ContainerElementChange change : changes) {
      if (change instanceof ValueRemoved) {
        removed[change.getIndex()] = true;
      } else if (change instanceof ValueAdded) {
        added[change.getIndex()] = true;
      }
    }
    return Found.pairRest(removed, added);
  }

  @TypeName("texts")
  private record TextsObject(List<String> tasks) {}
}
