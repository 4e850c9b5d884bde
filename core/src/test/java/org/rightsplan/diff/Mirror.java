package org.rightsplan.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multiset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;

/** The law that a diff tells the opposite when its editions are swapped. */
final class Mirror {

  private Mirror() {}

  /** Compares each change, its values swapped, with what is told the other way round. */
  static void assertMirrored(Edition before, Edition after) {
    EditionDiff there = EditionDiff.between(before, after);
    EditionDiff back = EditionDiff.between(after, before);
    // Twice mirrored it is itself, without the sentences that are worded for one direction.
    assertEquals(told(there, told -> told.mirrored().mirrored()), told(back, Told::mirrored));
    assertEquals(reordered(there, false), reordered(back, true));
  }

  private record Told(
      ElementKind kind,
      List<ElementPath> before,
      List<ElementPath> after,
      List<Change> changes,
      double confidence) {

    static Told of(ElementChange entry) {
      return new Told(
          entry.kind(), entry.before(), entry.after(), entry.changes(), entry.confidence());
    }

    Told mirrored() {
      List<Change> opposite =
          changes.stream().map(change -> change.accept(new Opposite())).toList();
      return new Told(kind, /* before= */ after, /* after= */ before, opposite, confidence);
    }
  }

  private static Set<String> told(EditionDiff diff, UnaryOperator<Told> side) {
    Set<String> told = new TreeSet<>();
    for (ElementChange each : diff.entries()) {
      Told entry = side.apply(Told.of(each));
      List<String> changes =
          entry.changes().stream()
              .filter(change -> !isOneSided(change))
              .map(Change::toString)
              .sorted()
              .toList();
      if (!changes.isEmpty()) {
        told.add(
            entry.kind()
                + " "
                + entry.before()
                + " -> "
                + entry.after()
                + " "
                + changes
                + " "
                + entry.confidence());
      }
    }
    return told;
  }

  /**
   * Tells whether a change is told in one direction only: which of the siblings that changed places
   * is told may differ, though not how many; a body that took over is named from its predecessor;
   * and of a section that became a chapter {@link Change.Promoted} says enough.
   */
  private static boolean isOneSided(Change change) {
    return change instanceof Change.Reordered
        || change instanceof Change.Succeeded
        || (change instanceof Change.Moved moved
            && (moved.from().kind() == ElementKind.EDITION
                || moved.to().kind() == ElementKind.EDITION));
  }

  /** Counts those that changed places, by the element that they stand in. */
  private static Multiset<String> reordered(EditionDiff diff, boolean mirrored) {
    Multiset<String> families = HashMultiset.create();
    for (ElementChange entry : diff.entries(Change.Reordered.class)) {
      ElementPath one = (mirrored ? entry.after() : entry.before()).get(0);
      families.add(entry.kind() + " in " + one.parent());
    }
    return families;
  }

  /** The change that undoes a change. */
  private static final class Opposite implements Change.Visitor<Change> {

    @Override
    public Change visit(Change.Added change) {
      return new Change.Dropped();
    }

    @Override
    public Change visit(Change.Dropped change) {
      return new Change.Added();
    }

    @Override
    public Change visit(Change.Retitled change) {
      return new Change.Retitled(change.after(), change.before());
    }

    @Override
    public Change visit(Change.Reworded change) {
      return new Change.Reworded(change.field(), change.after(), change.before());
    }

    @Override
    public Change visit(Change.TranslationAdded change) {
      return new Change.TranslationRemoved(change.field(), change.language());
    }

    @Override
    public Change visit(Change.TranslationRemoved change) {
      return new Change.TranslationAdded(change.field(), change.language());
    }

    @Override
    public Change visit(Change.Renumbered change) {
      return new Change.Renumbered(change.after(), change.before());
    }

    @Override
    public Change visit(Change.Reordered change) {
      return new Change.Reordered(change.after(), change.before());
    }

    @Override
    public Change visit(Change.Moved change) {
      return new Change.Moved(change.to(), change.from());
    }

    @Override
    public Change visit(Change.Promoted change) {
      return new Change.Demoted(change.levelAfter(), change.levelBefore());
    }

    @Override
    public Change visit(Change.Demoted change) {
      return new Change.Promoted(change.levelAfter(), change.levelBefore());
    }

    @Override
    public Change visit(Change.Split change) {
      return new Change.Merged();
    }

    @Override
    public Change visit(Change.Merged change) {
      return new Change.Split();
    }

    @Override
    public Change visit(Change.TargetAdded change) {
      return new Change.TargetRemoved(change.target());
    }

    @Override
    public Change visit(Change.TargetRemoved change) {
      return new Change.TargetAdded(change.target());
    }

    /** The reasoning is a sentence of its own for either direction. */
    @Override
    public Change visit(Change.TargetChanged change) {
      return new Change.TargetChanged(
          change.after(),
          change.before(),
          change.effects().stream()
              .map(Opposite::of)
              .collect(ImmutableSortedSet.toImmutableSortedSet(TargetEffect::compareTo)),
          "");
    }

    private static TargetEffect of(TargetEffect effect) {
      return switch (effect) {
        case STRENGTHENED -> TargetEffect.WEAKENED;
        case WEAKENED -> TargetEffect.STRENGTHENED;
        case EXTENDED -> TargetEffect.SHORTENED;
        case SHORTENED -> TargetEffect.EXTENDED;
        case NEUTRAL, NOT_COMPARABLE -> effect;
      };
    }

    @Override
    public Change visit(Change.BindingnessChanged change) {
      return new Change.BindingnessChanged(change.after(), change.before());
    }

    @Override
    public Change visit(Change.BodyAssigned change) {
      return new Change.BodyReleased(change.responsibility(), change.inherited());
    }

    @Override
    public Change visit(Change.BodyReleased change) {
      return new Change.BodyAssigned(change.responsibility(), change.inherited());
    }

    @Override
    public Change visit(Change.RoleChanged change) {
      return new Change.RoleChanged(change.after(), change.before());
    }

    @Override
    public Change visit(Change.Succeeded change) {
      return change;
    }

    @Override
    public Change visit(Change.StatusAdvanced change) {
      return new Change.StatusSetBack(change.ladder(), change.to(), change.from());
    }

    @Override
    public Change visit(Change.StatusSetBack change) {
      return new Change.StatusAdvanced(change.ladder(), change.to(), change.from());
    }

    @Override
    public Change visit(Change.FacetChanged change) {
      return new Change.FacetChanged(change.facet(), change.after(), change.before());
    }
  }
}
