package org.rightsplan.examples.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.rightsplan.examples.quality.Draft.Part;
import org.rightsplan.examples.quality.Draft.Task;

/**
 * The sections of the next edition, still without tasks: which are promoted, dropped, moved, added
 * and retitled.
 */
final class SectionRevision {

  /** Share of the sections that stand under another chapter, if anything moves at all. */
  private static final double MOVED = 0.02;

  /** Share of the sections that go by another title, if anything is reworded at all. */
  private static final double RETITLED = 0.2;

  /** Of the added and dropped tasks, the share that comes and goes with its whole section. */
  private static final double WITH_SECTION = 0.2;

  private static final double TITLE_STRENGTH = 0.5;

  /** One section that lives on. */
  record SectionChange(Part before, Part after, Fate fate) {}

  private final PlanPairOptions options;
  private final Draft after;
  private final DraftWriter writer;
  private final SplittableRandom random;
  private final Map<Part, Part> copies = new HashMap<>();
  private final Map<Part, Fate> fates = new HashMap<>();
  private final Map<Part, List<Part>> newAspects = new HashMap<>();
  private final List<Part> added = new ArrayList<>();
  private final List<Part> sources;

  SectionRevision(
      PlanPairOptions options, Draft before, DraftWriter writer, SplittableRandom random) {
    this.options = options;
    this.writer = writer;
    this.random = random;
    this.after = new Draft(before.grammar, copy(before.root));
    this.sources = before.parts();
    for (Part part : sources) {
      Part parent = Objects.requireNonNull(part.parent);
      Objects.requireNonNull(copies.get(parent)).add(copy(part));
    }
    revise();
  }

  private Part copy(Part part) {
    Part copy = new Part(part.theme, part.titleWords, part.title);
    copies.put(part, copy);
    return copy;
  }

  private void revise() {
    List<Part> leaves = new ArrayList<>();
    for (Part part : sources) {
      if (!part.tasks.isEmpty() && Objects.requireNonNull(part.parent).parent != null) {
        leaves.add(part);
      }
    }
    int count = leaves.size();
    int promoted = (int) StrictMath.round(options.promoted() * count);
    choose(leaves, options.promoted() > 0 ? Math.max(1, promoted) : 0, this::promote);
    choose(leaves, round(options.dropped() * WITH_SECTION * count), this::drop);
    choose(leaves, options.moved() > 0 ? round(MOVED * count) : 0, this::move);
    add(round(options.added() * WITH_SECTION * count));
    if (options.reworded() > 0) {
      choose(new ArrayList<>(sources), round(RETITLED * sources.size()), this::retitle);
    }
  }

  private static int round(double number) {
    return (int) StrictMath.round(number);
  }

  private interface Operation {
    void apply(Part part);
  }

  private void choose(List<Part> from, int count, Operation operation) {
    for (int i = 0; i < count && !from.isEmpty(); i++) {
      operation.apply(from.remove(random.nextInt(from.size())));
    }
  }

  private void promote(Part part) {
    Part copy = copyOf(part);
    Part chapter = Objects.requireNonNull(copy.parent);
    Part around = Objects.requireNonNull(chapter.parent);
    chapter.parts.remove(copy);
    around.add(random.nextInt(around.parts.size() + 1), copy);
    fates.put(part, Fate.PROMOTED);
    if (part.tasks.size() >= 4 && random.nextBoolean()) {
      List<Part> aspects = new ArrayList<>();
      for (int i = 2 + random.nextInt(2); i > 0; i--) {
        Part aspect = writer.newPart();
        copy.add(aspect);
        aspects.add(aspect);
      }
      newAspects.put(part, aspects);
    }
  }

  private void drop(Part part) {
    Part copy = copyOf(part);
    Objects.requireNonNull(copy.parent).parts.remove(copy);
    fates.put(part, Fate.DROPPED);
  }

  private void move(Part part) {
    Part copy = copyOf(part);
    Part from = Objects.requireNonNull(copy.parent);
    Part to = copyOf(Objects.requireNonNull(sources.get(random.nextInt(sources.size()))));
    // Only a chapter that holds sections takes in another one.
    if (to != from && to.parent != null && !to.parts.isEmpty() && !isAbove(to)) {
      from.parts.remove(copy);
      to.add(random.nextInt(to.parts.size() + 1), copy);
      fates.put(part, Fate.MOVED);
    }
  }

  private static boolean isAbove(Part part) {
    return part.parts.stream().anyMatch(child -> !child.parts.isEmpty());
  }

  private void add(int count) {
    List<Part> parts = after.parts();
    for (int i = 0; i < count; i++) {
      @Nullable Part around = parts.get(random.nextInt(parts.size())).parent;
      Part home = Objects.requireNonNull(around);
      Part part = writer.newPart();
      home.add(random.nextInt(home.parts.size() + 1), part);
      added.add(part);
    }
  }

  private void retitle(Part part) {
    Fate fate = fates.getOrDefault(part, Fate.KEPT);
    Part copy = copyOf(part);
    if (part.titleWords == null) {
      copy.title = after.grammar.genericTitle(random);
    } else {
      Rewording rewording = new Rewording(after.grammar, TITLE_STRENGTH);
      copy.titleWords = rewording.apply(part.titleWords, part.theme, false, random);
      copy.title = after.grammar.writeTitle(copy.titleWords);
    }
    if (!copy.title.equals(part.title)) {
      fates.put(
          part,
          switch (fate) {
            case KEPT -> Fate.REWORDED;
            case MOVED -> Fate.MOVED_REWORDED;
            default -> fate;
          });
    }
  }

  private Part copyOf(Part part) {
    return Objects.requireNonNull(copies.get(part));
  }

  Draft after() {
    return after;
  }

  boolean isDropped(Part part) {
    return fates.get(part) == Fate.DROPPED;
  }

  boolean isPromoted(Part part) {
    return fates.get(part) == Fate.PROMOTED;
  }

  /** {@return the sections that only the after edition has and that want new tasks} */
  List<Part> added() {
    return added;
  }

  /** {@return where a task belongs that does not move} */
  Part homeOf(Task task) {
    @Nullable List<Part> aspects = newAspects.get(task.home);
    return aspects == null
        ? copyOf(task.home)
        : aspects.get(task.home.tasks.indexOf(task) * aspects.size() / task.home.tasks.size());
  }

  /** {@return what became of the sections that live on, in document order} */
  List<SectionChange> changes() {
    List<SectionChange> changes = new ArrayList<>();
    for (Part part : sources) {
      if (!isDropped(part)) {
        changes.add(new SectionChange(part, copyOf(part), fates.getOrDefault(part, Fate.KEPT)));
      }
    }
    return changes;
  }
}
