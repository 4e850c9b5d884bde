package org.rightsplan.examples.quality;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.rightsplan.examples.quality.Draft.Part;
import org.rightsplan.examples.quality.Draft.Task;
import org.rightsplan.examples.quality.Sentence.Statement;

/** Writes the next edition's task for one task, for several, or several for one. */
final class TaskEditor {

  /** Share of the groups of siblings that are all reworded in the same way. */
  private static final double IN_STEP = 0.6;

  private final PlanPairOptions options;
  private final Grammar grammar;
  private final Rewording rewording;
  private final Rewording lightRewording;
  private final SplittableRandom random;
  private final Map<Integer, Long> seedsOfSiblings = new HashMap<>();

  TaskEditor(PlanPairOptions options, Grammar grammar, SplittableRandom random) {
    this.options = options;
    this.grammar = grammar;
    this.rewording = new Rewording(grammar, options.strength());
    this.lightRewording = new Rewording(grammar, options.strength() / 2);
    this.random = random;
  }

  /** Returns the task as it stands in the next edition, reworded or not. */
  Task revise(Task task, Part home) {
    SplittableRandom own = random.split();
    if (task.siblings != 0) {
      long seed = seedsOfSiblings.computeIfAbsent(task.siblings, group -> random.nextLong());
      SplittableRandom common = new SplittableRandom(seed);
      if (common.nextDouble() < IN_STEP) {
        own = common;
      }
    }
    Sentence sentence = task.sentence;
    if (own.nextDouble() < options.reworded()) {
      sentence = rewording.apply(sentence, task.home.theme, task.siblings != 0, own);
    }
    Task next = new Task(sentence, home);
    next.title = task.title;
    if (task.title != null && options.reworded() > 0 && random.nextInt(7) == 0) {
      next.title = random.nextBoolean() ? grammar.genericTitle(random) : null;
    }
    return next;
  }

  /** Returns one task that says what several said. */
  Task merge(List<Task> tasks, Part home) {
    ImmutableList.Builder<Statement> statements = ImmutableList.builder();
    for (int i = 0; i < tasks.size(); i++) {
      Task task = tasks.get(i);
      Sentence part = lightly(task);
      statements.add(part.statements().get(0).withConnector(i == 0 ? 0 : connector()));
      part.statements().stream().skip(1).forEach(statements::add);
    }
    return new Task(new Sentence(statements.build()), home);
  }

  /** Returns two or three tasks that say together what a compound task said. */
  List<Task> split(Task task, Part home) {
    List<Statement> statements = lightly(task).statements();
    int pieces = statements.size() > 2 && random.nextBoolean() ? 3 : 2;
    List<Task> parts = new ArrayList<>();
    for (int i = 0; i < pieces; i++) {
      int from = statements.size() * i / pieces;
      int to = statements.size() * (i + 1) / pieces;
      List<Statement> own = new ArrayList<>(statements.subList(from, to));
      own.set(0, own.get(0).withConnector(grammar.leadIn(random)));
      if (options.reworded() > 0 && random.nextInt(10) < 3) {
        int last = own.size() - 1;
        own.set(last, extended(own.get(last), task.home.theme));
      }
      parts.add(new Task(new Sentence(ImmutableList.copyOf(own)), home));
    }
    return parts;
  }

  private Sentence lightly(Task task) {
    return random.nextDouble() < options.reworded()
        ? lightRewording.apply(task.sentence, task.home.theme, false, random)
        : task.sentence;
  }

  private int connector() {
    return grammar.connector(random);
  }

  private Statement extended(Statement statement, Theme theme) {
    return new Statement(
        statement.connector(),
        ImmutableList.<ImmutableIntArray>builder()
            .addAll(statement.clauses())
            .add(grammar.extraClause(theme, random))
            .build());
  }
}
