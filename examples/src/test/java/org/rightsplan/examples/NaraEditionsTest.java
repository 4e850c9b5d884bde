package org.rightsplan.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.alignment.AlignmentOptions;
import org.rightsplan.alignment.Crosswalk;
import org.rightsplan.alignment.IdPolicy;
import org.rightsplan.alignment.Match;
import org.rightsplan.csv.CsvCode;
import org.rightsplan.diff.Change;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.diff.ElementChange;
import org.rightsplan.interchange.Reading;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.Located;
import org.rightsplan.model.Objective;

/**
 * That two consecutive editions of a real plan differ as its publisher and the tables themselves
 * say, with identifiers and without.
 */
class NaraEditionsTest {

  private static final ImmutableSet<String> ADDED =
      ImmutableSet.of("NF00886", "NF00887", "NF00888", "NF00889", "NF00890");
  private static final ImmutableSet<String> REMOVED = ImmutableSet.of("NF00568", "NF00622");
  private static final ImmutableSet<String> RENAMED =
      ImmutableSet.of("NF00205", "NF00206", "NF00489", "NF00567", "NF00586");
  private static final ImmutableSet<String> PLAN_CHANGED =
      ImmutableSet.of("NF00558", "NF00638", "NF00639", "NF00813", "NF00860");
  private static final ImmutableSet<String> ACTION_CHANGED =
      ImmutableSet.of("NF00638", "NF00639", "NF00860");

  private static final String PLAN = "NARA Proposed Preservation Plan";
  private static final String ACTION = "NARA Preservation Action";

  private static EditionDiff diff(IdPolicy policy) {
    return EditionDiff.of(
        Alignment.between(
            NaraEditions.BEFORE,
            NaraEditions.AFTER,
            AlignmentOptions.defaults().withIdPolicy(policy),
            Crosswalk.empty()));
  }

  private static String id(Edition edition, ElementPath path) {
    ElementPath task = path.kind() == ElementKind.INDICATOR ? path.parent().orElseThrow() : path;
    Located<?> located = edition.elements().at(task).orElseThrow();
    return ((Objective) located.element()).id().orElseThrow();
  }

  private static Set<String> ids(
      EditionDiff diff, ElementKind kind, Predicate<ElementChange> wanted) {
    Set<String> ids = new TreeSet<>();
    for (ElementChange entry : diff.entries()) {
      if (entry.kind() == kind && wanted.test(entry)) {
        for (ElementPath path : entry.before()) {
          ids.add(id(diff.before(), path));
        }
        if (entry.before().isEmpty()) {
          entry.after().forEach(path -> ids.add(id(diff.after(), path)));
        }
      }
    }
    return ids;
  }

  private static Predicate<ElementChange> isA(Class<? extends Change> type) {
    return entry -> entry.has(type);
  }

  /** Tells whether an indicator with this name has another target than before. */
  private static Predicate<ElementChange> isSetOtherwise(EditionDiff diff, String name) {
    return entry ->
        entry.has(Change.TargetChanged.class)
            && ((Indicator)
                    diff.before().elements().at(entry.before().get(0)).orElseThrow().element())
                .name()
                .toString()
                .equals(name);
  }

  @Test
  void theTablesAreReadInFull() {
    assertEquals(755, NaraEditions.BEFORE.elements().objectives().size());
    assertEquals(758, NaraEditions.AFTER.elements().objectives().size());
    // All that is found are columns that the mapping does not speak of, such as links.
    for (Reading<Edition> reading :
        ImmutableList.of(NaraEditions.BEFORE_AS_READ, NaraEditions.AFTER_AS_READ)) {
      assertTrue(
          reading.findings().stream().allMatch(finding -> finding.code() == CsvCode.UNKNOWN_COLUMN),
          reading.findings()::toString);
      assertTrue(
          reading.findings().stream().anyMatch(finding -> finding.text().equals("Wikipedia URL")));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = IdPolicy.class,
      names = {"TRUST", "VERIFY"})
  void findsWhatChangedByIdentifier(IdPolicy policy) {
    EditionDiff diff = diff(policy);

    assertEquals(ADDED, ids(diff, ElementKind.OBJECTIVE, isA(Change.Added.class)));
    assertEquals(REMOVED, ids(diff, ElementKind.OBJECTIVE, isA(Change.Dropped.class)));
    assertEquals(RENAMED, ids(diff, ElementKind.OBJECTIVE, isA(Change.Retitled.class)));
    assertEquals(100, ids(diff, ElementKind.OBJECTIVE, isA(Change.Reworded.class)).size());
    assertEquals(PLAN_CHANGED, ids(diff, ElementKind.INDICATOR, isSetOtherwise(diff, PLAN)));
    assertEquals(ACTION_CHANGED, ids(diff, ElementKind.INDICATOR, isSetOtherwise(diff, ACTION)));
    assertEquals(38, diff.alignment().matches(ElementKind.SECTION).size());
    assertTrue(diff.entries(Change.Moved.class).isEmpty());
  }

  @Test
  void pairsNoRowWithAnotherWhenIdentifiersAreIgnored() {
    EditionDiff diff = diff(IdPolicy.IGNORE);

    for (Match match : diff.alignment().matches(ElementKind.OBJECTIVE)) {
      assertTrue(match.isOneToOne(), match::toString);
      assertEquals(
          id(diff.before(), match.before().get(0)),
          id(diff.after(), match.after().get(0)),
          match::toString);
    }
    assertTrue(ids(diff, ElementKind.OBJECTIVE, isA(Change.Added.class)).containsAll(ADDED));
    assertTrue(ids(diff, ElementKind.OBJECTIVE, isA(Change.Dropped.class)).containsAll(REMOVED));
  }

  /** Of the 753 rows that both editions have, those found may only become more. */
  @Test
  void findsMostRowsWhenIdentifiersAreIgnored() {
    int found = diff(IdPolicy.IGNORE).alignment().matches(ElementKind.OBJECTIVE).size();

    assertTrue(found >= 740 && found <= 753, () -> found + " of 753");
  }

  @Test
  void findsEveryRowThatKeptItsDescriptionWhenIdentifiersAreIgnored() {
    EditionDiff diff = diff(IdPolicy.IGNORE);
    Map<String, Objective> later = new HashMap<>();
    for (Located<Objective> task : diff.after().elements().objectives()) {
      later.put(task.element().id().orElseThrow(), task.element());
    }
    int kept = 0;
    for (Located<Objective> task : diff.before().elements().objectives()) {
      Optional<Objective> same = Optional.ofNullable(later.get(task.element().id().orElseThrow()));
      if (same.filter(row -> row.statement().equals(task.element().statement())).isPresent()) {
        kept++;
        assertTrue(diff.alignment().ofBefore(task.path()).isPresent(), task::toString);
      }
    }
    assertEquals(653, kept);
  }
}
