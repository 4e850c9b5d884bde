package org.rightsplan.validation;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.rightsplan.model.Edition;
import org.rightsplan.model.EditionStatus;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Period;
import org.rightsplan.model.Plan;

/**
 * {@link ConsistencyCode#DUPLICATE_ORDINAL}, {@link ConsistencyCode#EDITIONS_OUT_OF_ORDER} and
 * {@link ConsistencyCode#EDITIONS_OVERLAP}. Missing ordinals and gaps between periods are legal. An
 * edition that was withdrawn may overlap with the one that replaced it.
 */
final class EditionOrder implements PlanRule {

  @Override
  public List<Finding> check(Plan plan) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    checkOrdinals(plan, findings);
    checkPeriods(plan, findings);
    return findings.build();
  }

  private static void checkOrdinals(Plan plan, ImmutableList.Builder<Finding> findings) {
    Map<Integer, String> first = new HashMap<>();
    int highest = 0;
    for (Edition edition : plan.editions()) {
      OptionalInt ordinal = edition.ordinal();
      if (ordinal.isEmpty()) {
        continue;
      }
      String earlier = first.putIfAbsent(ordinal.getAsInt(), edition.id());
      if (earlier != null) {
        findings.add(
            finding(
                ConsistencyCode.DUPLICATE_ORDINAL,
                edition,
                FindingSentence.Kind.ORDINAL_TAKEN.of(
                    ordinal.getAsInt(), FindingSentence.quoted(earlier))));
      } else if (ordinal.getAsInt() < highest) {
        findings.add(
            finding(
                ConsistencyCode.EDITIONS_OUT_OF_ORDER,
                edition,
                FindingSentence.Kind.ORDINAL_BELOW.of(highest, ordinal.getAsInt())));
      }
      highest = Math.max(highest, ordinal.getAsInt());
    }
  }

  /** Compares each edition with those before it that start last and that end last. */
  private static void checkPeriods(Plan plan, ImmutableList.Builder<Finding> findings) {
    Optional<Edition> lastStart = Optional.empty();
    Optional<Edition> lastEnd = Optional.empty();
    for (Edition edition : plan.editions()) {
      if (edition.period().isEmpty()) {
        continue;
      }
      if (lastStart.isPresent() && endsBeforeStartOf(lastStart.get(), edition)) {
        findings.add(outOfOrder(lastStart.get(), edition));
      } else if (lastEnd.isPresent() && startsBeforeEndOf(lastEnd.get(), edition)) {
        findings.add(overlap(lastEnd.get(), edition));
      }
      // The model sees to it that editions stand in the order of their starts, where they have one.
      lastStart = start(edition).isPresent() ? Optional.of(edition) : lastStart;
      if (edition.status() != EditionStatus.WITHDRAWN
          && (lastEnd.isEmpty() || endsAfterEndOf(lastEnd.get(), edition))) {
        lastEnd = Optional.of(edition);
      }
    }
  }

  private static boolean endsBeforeStartOf(Edition earlier, Edition edition) {
    Optional<PartialDate> start = start(earlier);
    return start.isPresent() && end(edition).filter(end -> end.isBefore(start.get())).isPresent();
  }

  private static boolean startsBeforeEndOf(Edition earlier, Edition edition) {
    Optional<PartialDate> end = end(earlier);
    // Only what is certain: one edition until 2020 and another from 2020 need not overlap.
    return start(edition)
        .filter(start -> end.isEmpty() || !start.latest().isAfter(end.get().earliest()))
        .isPresent();
  }

  private static boolean endsAfterEndOf(Edition earlier, Edition edition) {
    Optional<PartialDate> end = end(earlier);
    return end.isPresent()
        && end(edition).map(own -> own.earliest().isAfter(end.get().earliest())).orElse(true);
  }

  private static Finding outOfOrder(Edition earlier, Edition edition) {
    return finding(
        ConsistencyCode.EDITIONS_OUT_OF_ORDER,
        edition,
        FindingSentence.Kind.PERIOD_TOO_EARLY.of(
            FindingSentence.quoted(earlier.id()), period(earlier), period(edition)));
  }

  private static Finding overlap(Edition earlier, Edition edition) {
    return finding(
        ConsistencyCode.EDITIONS_OVERLAP,
        edition,
        FindingSentence.Kind.PERIODS_OVERLAP.of(
            FindingSentence.quoted(earlier.id()), period(earlier), period(edition)));
  }

  /** Only editions with a period are compared. */
  private static Period period(Edition edition) {
    return edition.period().orElseThrow();
  }

  private static Optional<PartialDate> start(Edition edition) {
    return edition.period().flatMap(Period::start);
  }

  private static Optional<PartialDate> end(Edition edition) {
    return edition.period().flatMap(Period::end);
  }

  private static Finding finding(ConsistencyCode code, Edition edition, FindingSentence sentence) {
    return Finding.of(code, ElementPath.edition(), sentence).withEdition(edition.id());
  }
}
