package org.rightsplan.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.rightsplan.fixtures.EditionPair;
import org.rightsplan.fixtures.PlanDomain;
import org.rightsplan.model.ElementKind;

/** What happened from one edition to another is undone from the other to the one. */
@Domain(PlanDomain.class)
class MirrorProperties {

  @Property(tries = 300)
  void swappingTheEditionsMirrorsTheDiff(@ForAll EditionPair pair) {
    EditionDiff there = EditionDiff.between(pair.before(), pair.after());
    EditionDiff back = EditionDiff.between(pair.after(), pair.before());
    assertEquals(told(there, false), told(back, true));
  }

  private static Set<String> told(EditionDiff diff, boolean mirrored) {
    return diff.entries().stream()
        .filter(entry -> !changes(entry).isEmpty())
        .map(
            entry ->
                entry.kind()
                    + " "
                    + (mirrored ? entry.after() : entry.before())
                    + " -> "
                    + (mirrored ? entry.before() : entry.after())
                    + " "
                    + changes(entry).stream()
                        .map(change -> mirrored ? Mirrored.of(change) : change)
                        .sorted()
                        .toList()
                    + " "
                    + entry.confidence())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> changes(ElementChange entry) {
    ImmutableList.Builder<String> names = ImmutableList.builder();
    for (Change change : entry.changes()) {
      String name = change.getClass().getSimpleName();
      if (!Mirrored.WITHOUT_OPPOSITE.contains(name)
          && !(name.equals("Moved") && entry.kind() == ElementKind.SECTION)) {
        names.add(name);
      }
      if (change instanceof Change.TargetChanged target) {
        target.effects().forEach(effect -> names.add(effect.name()));
      }
    }
    return names.build();
  }

  /** The opposites among the changes and effects. */
  private static final class Mirrored {

    /**
     * A text that lost a language is told as another change of its field; a body that took over is
     * named on one side only; which of the siblings that changed places is told may differ; and a
     * section that became a chapter is not told as moved, a chapter that became a section is.
     */
    static final Set<String> WITHOUT_OPPOSITE =
        Set.of("TranslationAdded", "Succeeded", "Reordered", "FacetChanged", "Reworded");

    private static final List<List<String>> OPPOSITES =
        Stream.of(
                "Added Dropped",
                "Split Merged",
                "Promoted Demoted",
                "TargetAdded TargetRemoved",
                "BodyAssigned BodyReleased",
                "StatusAdvanced StatusSetBack",
                "STRENGTHENED WEAKENED",
                "EXTENDED SHORTENED")
            .map(pair -> List.of(pair.split(" ")))
            .toList();

    private Mirrored() {}

    static String of(String change) {
      for (List<String> pair : OPPOSITES) {
        if (pair.contains(change)) {
          return pair.get(1 - pair.indexOf(change));
        }
      }
      return change;
    }
  }
}
