package org.rightsplan.examples.quality;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rightsplan.examples.quality.Draft.Part;
import org.rightsplan.examples.quality.Draft.Task;

/** Makes the next edition out of one, and keeps account of what becomes of every task. */
final class Revision {

  /** What became of some tasks. */
  record TaskChange(ImmutableList<Task> before, ImmutableList<Task> after, Fate fate) {}

  /** Share of the parts of a split, and of the tasks to be merged, that stand elsewhere. */
  private static final double ELSEWHERE = 0.2;

  /** Share of the tasks that change places with their neighbour. */
  private static final double SWAPPED = 0.08;

  private final PlanPairOptions options;
  private final Draft before;
  private final DraftWriter writer;
  private final SplittableRandom random;
  private final SectionRevision sections;
  private final TaskEditor editor;
  private final Map<Task, Fate> decided = new HashMap<>();
  private final Map<Task, List<Task>> merges = new HashMap<>();
  private final List<TaskChange> changes = new ArrayList<>();
  private final List<Task> movers = new ArrayList<>();

  Revision(PlanPairOptions options, Draft before, DraftWriter writer, SplittableRandom random) {
    this.options = options;
    this.before = before;
    this.writer = writer;
    this.random = random;
    this.sections = new SectionRevision(options, before, writer, random.split());
    this.editor = new TaskEditor(options, before.grammar, random.split());
  }

  /** Revises everything. */
  void run() {
    List<Task> inOrder = before.tasks();
    List<Task> order = new ArrayList<>(inOrder);
    shuffle(order);
    int tasks = order.size();
    int gone = 0;
    for (Task task : order) {
      if (sections.isDropped(task.home)) {
        decided.put(task, Fate.DROPPED);
        gone++;
      }
    }
    chooseMerges(order, round(options.merged() * tasks));
    decide(order, round(options.split() * tasks), Fate.SPLIT, this::canBeSplit);
    decide(order, round(options.dropped() * tasks) - gone, Fate.DROPPED, task -> true);
    decide(order, round(options.moved() * tasks), Fate.MOVED, this::canMove);
    for (Task task : inOrder) {
      carryOver(task);
    }
    swapNeighbours();
    List<Part> homes = homes();
    for (Task mover : movers) {
      insertElsewhere(mover, homes);
    }
    new Additions(writer, sections, random.split())
        .add(inOrder, homes, round(options.added() * tasks));
  }

  private static int round(double number) {
    return (int) StrictMath.round(number);
  }

  private void shuffle(List<Task> tasks) {
    for (int i = tasks.size() - 1; i > 0; i--) {
      Collections.swap(tasks, i, random.nextInt(i + 1));
    }
  }

  private boolean canMove(Task task) {
    // A twin that moves cannot be told from its twin by anybody.
    return !task.twin && !sections.isPromoted(task.home);
  }

  private boolean canBeMerged(Task task) {
    return canMove(task) && task.siblings == 0;
  }

  private boolean canBeSplit(Task task) {
    return canBeMerged(task) && task.sentence.isCompound();
  }

  private void decide(List<Task> order, int count, Fate fate, Predicate<Task> eligible) {
    int left = count;
    for (Task task : order) {
      if (left <= 0) {
        return;
      }
      if (!decided.containsKey(task) && eligible.test(task)) {
        decided.put(task, fate);
        left--;
      }
    }
  }

  private void chooseMerges(List<Task> order, int count) {
    int left = count;
    for (int i = 0; i < order.size() && left > 1; i++) {
      Task first = order.get(i);
      if (decided.containsKey(first) || !canBeMerged(first)) {
        continue;
      }
      int size = left == 3 || (left > 4 && random.nextInt(10) < 3) ? 3 : 2;
      List<Task> group = mergeGroup(first, size, order);
      if (group.size() == size) {
        group.forEach(task -> decided.put(task, Fate.MERGED));
        merges.put(first, group);
        left -= size;
      }
    }
  }

  private List<Task> mergeGroup(Task first, int size, List<Task> order) {
    List<Task> near = new ArrayList<>(first.home.tasks);
    Collections.rotate(near, -near.indexOf(first) - 1);
    List<Task> group = new ArrayList<>(List.of(first));
    for (int tries = 0; tries < 40 && group.size() < size; tries++) {
      boolean elsewhere = random.nextDouble() < ELSEWHERE || near.isEmpty();
      Task next = elsewhere ? order.get(random.nextInt(order.size())) : near.remove(0);
      if (!decided.containsKey(next) && canBeMerged(next) && !group.contains(next)) {
        group.add(next);
      }
    }
    return group;
  }

  private void carryOver(Task task) {
    switch (decided.getOrDefault(task, Fate.KEPT)) {
      case DROPPED -> {}
      case SPLIT -> split(task);
      case MERGED -> {
        @Nullable List<Task> group = merges.get(task);
        if (group != null) {
          stay(editor.merge(group, sections.homeOf(task)), task);
        }
      }
      default -> carryOverOne(task);
    }
  }

  private void carryOverOne(Task task) {
    boolean moves = decided.containsKey(task);
    Task next = editor.revise(task, sections.homeOf(task));
    boolean reworded = !next.sentence.equals(task.sentence);
    Fate fate;
    if (sections.isPromoted(task.home)) {
      fate = Fate.PROMOTED;
    } else if (moves) {
      fate = reworded ? Fate.MOVED_REWORDED : Fate.MOVED;
    } else {
      fate = reworded ? Fate.REWORDED : Fate.KEPT;
    }
    changes.add(new TaskChange(ImmutableList.of(task), ImmutableList.of(next), fate));
    if (moves) {
      movers.add(next);
    } else {
      next.home.tasks.add(next);
    }
  }

  private void stay(Task merged, Task first) {
    merged.home.tasks.add(merged);
    changes.add(
        new TaskChange(
            ImmutableList.copyOf(Objects.requireNonNull(merges.get(first))),
            ImmutableList.of(merged),
            Fate.MERGED));
  }

  private void split(Task task) {
    List<Task> pieces = editor.split(task, sections.homeOf(task));
    for (int i = 0; i < pieces.size(); i++) {
      Task piece = pieces.get(i);
      if (i > 0 && random.nextDouble() < ELSEWHERE) {
        movers.add(piece);
      } else {
        piece.home.tasks.add(piece);
      }
    }
    changes.add(new TaskChange(ImmutableList.of(task), ImmutableList.copyOf(pieces), Fate.SPLIT));
  }

  private void swapNeighbours() {
    if (options.moved() == 0) {
      return;
    }
    for (Part part : sections.after().parts()) {
      for (int i = 1; i < part.tasks.size(); i++) {
        if (random.nextDouble() < SWAPPED) {
          Collections.swap(part.tasks, i - 1, i);
        }
      }
    }
  }

  private List<Part> homes() {
    List<Part> homes = new ArrayList<>(sections.after().parts());
    homes.removeIf(part -> !part.parts.isEmpty() && part.tasks.isEmpty());
    return homes;
  }

  private void insertElsewhere(Task task, List<Part> homes) {
    Part home = homes.get(random.nextInt(homes.size()));
    while (home == task.home && homes.size() > 1) {
      home = homes.get(random.nextInt(homes.size()));
    }
    home.tasks.add(random.nextInt(home.tasks.size() + 1), task);
  }

  Draft after() {
    return sections.after();
  }

  SectionRevision sections() {
    return sections;
  }

  /** {@return what became of the tasks that live on} */
  List<TaskChange> changes() {
    return changes;
  }
}
