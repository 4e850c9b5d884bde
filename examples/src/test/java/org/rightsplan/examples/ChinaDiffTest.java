package org.rightsplan.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rightsplan.diff.Change;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.diff.ElementChange;
import org.rightsplan.diff.SetTarget;
import org.rightsplan.diff.TallyChange;
import org.rightsplan.diff.TargetAssessment;
import org.rightsplan.diff.TargetEffect;
import org.rightsplan.model.Count;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.Located;
import org.rightsplan.model.Tally;

/** Counts and targets between the editions of China's plan. */
class ChinaDiffTest {

  private static final ImmutableList<Edition> EDITIONS = ReferencePlans.china().editions();

  @Test
  void theCountsReconcileInEverySectionOfEveryPair() {
    for (Edition before : EDITIONS) {
      for (Edition after : EDITIONS) {
        for (TallyChange row : EditionDiff.between(before, after).tallies()) {
          assertEquals(held(row.tallyBefore().map(Tally::tasks)), row.tasks().before());
          assertEquals(held(row.tallyAfter().map(Tally::tasks)), row.tasks().after());
          assertEquals(held(row.tallyBefore().map(Tally::indicators)), row.indicators().before());
          assertEquals(held(row.tallyAfter().map(Tally::indicators)), row.indicators().after());
        }
      }
    }
  }

  private static int held(Optional<Count> count) {
    return count.map(found -> found.counted() + found.reported()).orElse(0);
  }

  @Test
  void theJobsForDisabledPeopleGoDownFromTheSecondToTheFourth() {
    TargetAssessment assessment = TargetAssessment.of(jobs(EDITIONS.get(1)), jobs(EDITIONS.get(3)));
    assertEquals(
        Set.of(TargetEffect.WEAKENED, TargetEffect.EXTENDED), Set.copyOf(assessment.effects()));
    assertTrue(
        assessment
            .reasoning()
            .startsWith(
                "800,000 in 4 years = 200,000 a year; 500,000 in 5 years = 100,000 a year:"),
        assessment::reasoning);
  }

  private static SetTarget jobs(Edition edition) {
    Indicator indicator =
        edition.elements().indicators().stream()
            .map(Located::element)
            .filter(found -> found.name().text().equals("disabled people newly employed in towns"))
            .findFirst()
            .orElseThrow();
    return SetTarget.of(indicator.targets().get(0), indicator, edition);
  }

  /** What became of the targets for clean air and water as people judge it, without identifiers. */
  @Test
  void theTargetsForAirAndWaterAreFoundUnderTheirNames() {
    EditionDiff diff = EditionDiff.between(EDITIONS.get(2), EDITIONS.get(3));
    assertEquals(Set.of(TargetEffect.NOT_COMPARABLE), effects(diff, "PM2.5", "PM2.5, average"));
    assertEquals(Set.of(TargetEffect.WEAKENED), effects(diff, "NOx, total", "NOx, total"));
    String water = "black and odorous water in built-up areas";
    assertTrue(effects(diff, water, water).contains(TargetEffect.NOT_COMPARABLE));
    assertEquals(Optional.empty(), later(diff, "SO2, total"), "there is no such target any more");
    assertEquals(Optional.of("new bases"), later(diff, "new bases"), "and not new research bases");
  }

  private static Set<TargetEffect> effects(EditionDiff diff, String name, String later) {
    ElementChange entry = entry(diff, name);
    assertEquals(Optional.of(later), later(diff, name));
    return entry.changes(Change.TargetChanged.class).stream()
        .flatMap(change -> change.effects().stream())
        .collect(Collectors.toSet());
  }

  private static ElementChange entry(EditionDiff diff, String name) {
    Located<Indicator> indicator =
        diff.before().elements().indicators().stream()
            .filter(found -> found.element().name().text().equals(name))
            .findFirst()
            .orElseThrow();
    return diff.ofBefore(indicator.path()).orElseThrow();
  }

  private static Optional<String> later(EditionDiff diff, String name) {
    return entry(diff, name).after().stream()
        .findFirst()
        .map(path -> ((Indicator) diff.after().elements().at(path).orElseThrow().element()))
        .map(indicator -> indicator.name().text());
  }

  @Test
  void everyChangedTargetSaysWhatItMeans() {
    int changed = 0;
    for (Edition before : EDITIONS) {
      for (Edition after : EDITIONS) {
        for (var entry : EditionDiff.between(before, after).entries(Change.TargetChanged.class)) {
          for (Change.TargetChanged target : entry.changes(Change.TargetChanged.class)) {
            changed++;
            assertTrue(entry.sentence().contains(target.reasoning()), entry::sentence);
          }
        }
      }
    }
    assertTrue(changed > 0, "no target changed");
  }
}
