package org.rightsplan.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.rightsplan.fixtures.EditionPair;
import org.rightsplan.fixtures.PlanDomain;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Section;

/** Where a chapter that has nothing to do with the others stands makes no difference to them. */
@Domain(PlanDomain.class)
class PermutationProperties {

  private static final Section UNRELATED =
      Section.builder()
          .title(LocalizedText.of("en", "Zeppelin xylophones"))
          .addObjective(Objective.task("en", "Quench jovial vampires with fizzy oxblood wax"))
          .build();

  @Property(tries = 1000)
  void anUnrelatedChapterElsewhereChangesNothingElse(@ForAll EditionPair pair) {
    int last = pair.after().sections().size();
    Edition before = with(pair.before(), pair.before().sections().size());
    assertEquals(
        told(EditionDiff.between(before, with(pair.after(), last)), UnaryOperator.identity()),
        told(
            EditionDiff.between(before, with(pair.after(), 0)),
            path -> path.startsWith("sections") ? inLastPlace(path, last) : path));
  }

  private static Edition with(Edition edition, int place) {
    List<Section> sections = new ArrayList<>(edition.sections());
    sections.add(place, UNRELATED);
    return edition.withSections(sections);
  }

  /** Returns where an element stands if the first chapter is put last. */
  private static String inLastPlace(String path, int last) {
    int end = path.indexOf(']');
    int chapter = Integer.parseInt(path.substring("sections[".length(), end));
    return "sections[" + (chapter == 0 ? last : chapter - 1) + path.substring(end);
  }

  /**
   * What happened, apart from places among siblings; how sure it is may lean on the place a little.
   */
  private static Multiset<String> told(EditionDiff diff, UnaryOperator<String> place) {
    ImmutableSortedMultiset.Builder<String> told = ImmutableSortedMultiset.naturalOrder();
    for (ElementChange entry : diff.entries()) {
      List<String> changes =
          entry.changes().stream()
              .filter(change -> !(change instanceof Change.Reordered))
              .map(
                  change ->
                      change instanceof Change.Moved moved
                          ? "Moved to " + place.apply(moved.to().toString())
                          : change.toString())
              .toList();
      if (!changes.isEmpty()) {
        told.add(
            entry.kind()
                + " "
                + entry.before()
                + " -> "
                + entry.after().stream().map(ElementPath::toString).map(place).toList()
                + " "
                + changes);
      }
    }
    return told.build();
  }
}
