package org.rightsplan.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.rightsplan.alignment.AlignmentOptions;
import org.rightsplan.fixtures.EditionPair;
import org.rightsplan.fixtures.PlanDomain;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Section;

/** Where a chapter that has nothing to do with the others stands makes no difference to them. */
@Domain(PlanDomain.class)
class PermutationProperties {

  private static final double BRINK = 0.02;

  private static final Section UNRELATED =
      Section.builder()
          .title(LocalizedText.of("en", "Zeppelin xylophones"))
          .addObjective(Objective.task("en", "Quench jovial vampires with fizzy oxblood wax"))
          .build();

  @Property(tries = 1000)
  void anUnrelatedChapterElsewhereChangesNothingElse(@ForAll EditionPair pair) {
    int last = pair.after().sections().size();
    Edition before = with(pair.before(), pair.before().sections().size());
    EditionDiff atTheEnd = EditionDiff.between(before, with(pair.after(), last));
    EditionDiff atTheStart = EditionDiff.between(before, with(pair.after(), 0));
    Assume.that(!isOnTheBrink(atTheEnd) && !isOnTheBrink(atTheStart));
    assertEquals(
        told(atTheEnd, UnaryOperator.identity()),
        told(atTheStart, path -> path.startsWith("sections") ? inLastPlace(path, last) : path));
  }

  /**
   * Tells whether some match is hardly sure enough to be one: as its confidence leans on the place
   * a little, it may be none with the chapter elsewhere.
   */
  private static boolean isOnTheBrink(EditionDiff diff) {
    double least = AlignmentOptions.defaults().minimumConfidence();
    return Arrays.stream(ElementKind.values())
        .flatMap(kind -> diff.alignment().matches(kind).stream())
        .anyMatch(match -> match.confidence() < least + BRINK);
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
