package org.rightsplan.examples.quality;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.rightsplan.examples.quality.Draft.Task;
import org.rightsplan.examples.quality.Lexicon.Domain;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;

/**
 * Makes pairs of plan editions of which it is known what became of every element.
 *
 * <p>The texts are invented in the language of plans: few verbs and stock phrases that come again
 * and again, subjects of which most are rare (Zipf's law), a vocabulary that grows with the size of
 * the plan (Heaps' law), sections whose tasks keep to a few subjects. The editions carry printed
 * numbers, which all shift when a section is inserted, and no ids, indicators or bodies.
 *
 * <p>The same options, number of tasks and seed give the same pair on every JVM. Instances are
 * immutable and safe to share between threads.
 */
public final class PlanPairGenerator {

  private static final int LEAST = 20;

  private final PlanPairOptions options;

  /** Makes a generator of such pairs. */
  public PlanPairGenerator(PlanPairOptions options) {
    this.options = options;
  }

  /**
   * Makes a pair.
   *
   * @param tasks how many the before edition has, at least 20
   * @param seed the same seed gives the same pair
   * @throws IllegalArgumentException if fewer than 20 tasks are asked for
   */
  public PlanPair generate(int tasks, long seed) {
    if (tasks < LEAST) {
      throw new IllegalArgumentException(
          "PlanPairGenerator: expected at least " + LEAST + " tasks, but got " + tasks);
    }
    SplittableRandom random = new SplittableRandom(seed);
    return options.unrelated() ? unrelated(tasks, random) : related(tasks, random);
  }

  private PlanPair related(int tasks, SplittableRandom random) {
    Grammar grammar = new Grammar(options, new Lexicon(options.chinese(), Domain.WHOLE, tasks));
    DraftWriter writer = new DraftWriter(options, grammar, random.split());
    Draft before = writer.write(tasks);
    Revision revision = new Revision(options, before, writer, random.split());
    revision.run();
    Edition first = before.publish("before", 1, options.chinese());
    Edition second = revision.after().publish("after", 2, options.chinese());
    return new PlanPair(first, second, links(revision), duplicateRate(first));
  }

  private PlanPair unrelated(int tasks, SplittableRandom random) {
    Edition first =
        one(Domain.FIRST, tasks, random.split()).publish("before", 1, options.chinese());
    Edition second =
        one(Domain.SECOND, tasks, random.split()).publish("after", 2, options.chinese());
    return new PlanPair(first, second, ImmutableList.of(), duplicateRate(first));
  }

  private Draft one(Domain domain, int tasks, SplittableRandom random) {
    Grammar grammar = new Grammar(options, new Lexicon(options.chinese(), domain, tasks));
    return new DraftWriter(options, grammar, random).write(tasks);
  }

  private static ImmutableList<Link> links(Revision revision) {
    ImmutableList.Builder<Link> links = ImmutableList.builder();
    for (SectionRevision.SectionChange change : revision.sections().changes()) {
      links.add(
          new Link(
              ElementKind.SECTION,
              ImmutableList.of(change.before().path),
              ImmutableList.of(change.after().path),
              change.fate()));
    }
    revision.changes().stream()
        .map(
            change ->
                new Link(
                    ElementKind.OBJECTIVE,
                    paths(change.before()),
                    paths(change.after()),
                    change.fate()))
        .sorted(Comparator.comparing(link -> link.before().get(0)))
        .forEach(links::add);
    return links.build();
  }

  private static ImmutableList<ElementPath> paths(List<Task> tasks) {
    return tasks.stream().map(task -> task.path).sorted().collect(ImmutableList.toImmutableList());
  }

  private static double duplicateRate(Edition edition) {
    Set<String> texts = new HashSet<>();
    int repeated = 0;
    for (var objective : edition.elements().objectives()) {
      if (!texts.add(objective.element().statement().orElseThrow().text())) {
        repeated++;
      }
    }
    return (double) repeated / edition.elements().objectives().size();
  }
}
