package org.rightsplan.examples.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.rightsplan.examples.quality.Draft.Part;
import org.rightsplan.examples.quality.Draft.Task;

/** Puts the tasks into the next edition that the one before does not have. */
final class Additions {

  private final DraftWriter writer;
  private final SectionRevision sections;
  private final SplittableRandom random;

  Additions(DraftWriter writer, SectionRevision sections, SplittableRandom random) {
    this.writer = writer;
    this.sections = sections;
    this.random = random;
  }

  /** Adds exactly so many tasks. */
  void add(List<Task> before, List<Part> homes, int count) {
    int left = count;
    for (Part part : sections.added()) {
      for (int i = 4 + random.nextInt(5); i > 0 && left > 0; i--, left--) {
        part.tasks.add(writer.newTask(part));
      }
    }
    left -= addSiblings(before, left);
    for (; left > 0; left--) {
      Part home = homes.get(random.nextInt(homes.size()));
      home.tasks.add(random.nextInt(home.tasks.size() + 1), writer.newTask(home));
    }
  }

  /** One more law for some groups, so that a dropped sibling and an added one look alike. */
  private int addSiblings(List<Task> before, int atMost) {
    Map<Integer, List<Task>> groups = new LinkedHashMap<>();
    for (Task task : before) {
      if (task.siblings != 0) {
        groups.computeIfAbsent(task.siblings, group -> new ArrayList<>()).add(task);
      }
    }
    int added = 0;
    for (List<Task> group : groups.values()) {
      Part home = group.get(0).home;
      if (added < atMost && !sections.isDropped(home) && random.nextInt(3) == 0) {
        Set<Integer> laws = new HashSet<>();
        group.forEach(task -> laws.add(law(task)));
        added += writer.addSibling(sections.homeOf(group.get(0)), group.get(0).sentence, laws);
      }
    }
    return added;
  }

  private static int law(Task task) {
    return task.sentence.statements().get(0).clauses().get(0).stream()
        .filter(word -> Word.wordClass(word) == WordClass.LAW)
        .map(Word::rank)
        .findFirst()
        .orElse(-1);
  }
}
