package org.rightsplan.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rightsplan.diff.Change;
import org.rightsplan.diff.EditionDiff;
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
