package org.rightsplan.examples.quality;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.rightsplan.examples.quality.Draft.Part;
import org.rightsplan.examples.quality.Draft.Task;
import org.rightsplan.examples.quality.Sentence.Statement;

/** Writes a first edition: parts, chapters, sections and tasks. */
final class DraftWriter {

  /** From so many tasks on chapters are gathered in parts. */
  private static final int LARGE = 3_000;

  private final PlanPairOptions options;
  private final Grammar grammar;
  private final SplittableRandom random;
  private final Set<String> written = new HashSet<>();
  private int siblingGroups;

  DraftWriter(PlanPairOptions options, Grammar grammar, SplittableRandom random) {
    this.options = options;
    this.grammar = grammar;
    this.random = random;
  }

  /** Writes an edition of exactly so many tasks. */
  Draft write(int tasks) {
    Theme theme = Theme.draw(grammar.lexicon(), random);
    Draft draft = new Draft(grammar, new Part(theme, null, ""));
    List<Part> homes = new ArrayList<>();
    Part around = draft.root;
    int left = tasks;
    int chapters = 0;
    while (left > 0) {
      if (tasks >= LARGE && chapters % 12 == 0) {
        around = newPart();
        draft.root.add(around);
      }
      Part chapter = newPart();
      around.add(chapter);
      chapters++;
      left = fillChapter(chapter, left, homes);
    }
    addTwins(draft, homes, tasks);
    return draft;
  }

  private int fillChapter(Part chapter, int tasks, List<Part> homes) {
    int left = tasks;
    if (random.nextInt(7) == 0) {
      homes.add(chapter);
      return left - fill(chapter, left);
    }
    int sections = 3 + random.nextInt(4);
    for (int i = 0; i < sections && left > 0; i++) {
      Part section = newPart();
      chapter.add(section);
      homes.add(section);
      left -= fill(section, left);
    }
    return left;
  }

  private int fill(Part section, int left) {
    int wanted = Math.min(left, 4 + random.nextInt(9));
    while (section.tasks.size() < wanted) {
      double share = options.siblings() / 5.5;
      if (random.nextDouble() < share && wanted - section.tasks.size() >= 4) {
        addSiblings(section, Math.min(4 + random.nextInt(4), wanted - section.tasks.size()));
      } else {
        section.tasks.add(newTask(section));
      }
    }
    return wanted;
  }

  /** Starts a section without tasks. */
  Part newPart() {
    Theme theme = Theme.draw(grammar.lexicon(), random);
    if (options.genericTitles()) {
      return new Part(theme, null, grammar.genericTitle(random));
    }
    Sentence title = grammar.title(theme, random);
    return new Part(theme, title, grammar.writeTitle(title));
  }

  /** Makes up a task that no other repeats word for word. */
  Task newTask(Part section) {
    Sentence sentence = grammar.task(section.theme, random);
    for (int tries = 0; !written.add(grammar.write(sentence)) && tries < 50; tries++) {
      sentence = grammar.task(section.theme, random);
    }
    Task task = new Task(sentence, section);
    if (options.genericTitles() && random.nextInt(3) == 0) {
      task.title = grammar.genericTitle(random);
    }
    return task;
  }

  private void addSiblings(Part section, int count) {
    siblingGroups++;
    Sentence pattern = grammar.sibling(section.theme, random);
    Set<Integer> laws = new HashSet<>();
    for (int tries = 0; laws.size() < count && tries < 200; tries++) {
      int law = grammar.lexicon().draw(WordClass.LAW, random);
      Sentence sentence = withLaw(pattern, law);
      if (laws.add(Word.rank(law)) && written.add(grammar.write(sentence))) {
        Task task = new Task(sentence, section);
        task.siblings = siblingGroups;
        section.tasks.add(task);
      }
    }
  }

  /** {@return the sentence about another law} */
  static Sentence withLaw(Sentence pattern, int law) {
    Statement statement = pattern.statements().get(0);
    ImmutableIntArray.Builder words = ImmutableIntArray.builder();
    statement
        .clauses()
        .get(0)
        .forEach(word -> words.add(Word.wordClass(word) == WordClass.LAW ? law : word));
    return Sentence.of(new Statement(statement.connector(), ImmutableList.of(words.build())));
  }

  /** Adds another sibling to a group, if it finds a law that none is about; says how many. */
  int addSibling(Part section, Sentence pattern, Set<Integer> laws) {
    int law = grammar.lexicon().draw(WordClass.LAW, random);
    Sentence sentence = withLaw(pattern, law);
    if (laws.add(Word.rank(law)) && written.add(grammar.write(sentence))) {
      section.tasks.add(new Task(sentence, section));
      return 1;
    }
    return 0;
  }

  private void addTwins(Draft draft, List<Part> homes, int tasks) {
    List<Task> all = draft.tasks();
    int pairs = (int) StrictMath.round(options.twins() * tasks / 2);
    for (int i = 0; i < pairs && homes.size() > 1; i++) {
      Task one = all.get(random.nextInt(all.size()));
      Part home = homes.get(random.nextInt(homes.size()));
      if (one.siblings != 0 || one.twin || home == one.home || home.tasks.isEmpty()) {
        continue;
      }
      int place = random.nextInt(home.tasks.size());
      Task replaced = home.tasks.get(place);
      if (replaced.siblings == 0 && !replaced.twin) {
        Task two = new Task(one.sentence, home);
        two.title = one.title;
        two.twin = true;
        one.twin = true;
        home.tasks.set(place, two);
      }
    }
  }
}
