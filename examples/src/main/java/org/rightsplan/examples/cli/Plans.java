package org.rightsplan.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.rightsplan.lineage.Lineage;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Jurisdiction;
import org.rightsplan.model.Plan;

/** The editions of all inputs as one plan. */
final class Plans {

  /** Of a plan that is put together here nobody said whose it is. */
  private static final Jurisdiction UNKNOWN = new Jurisdiction("unstated", "unstated");

  private Plans() {}

  /** Returns the plan of a single input, or one of the editions of all. */
  static Plan of(List<PlanFile> files) {
    if (files.size() == 1 && files.get(0).plan().isPresent()) {
      return files.get(0).plan().get();
    }
    ImmutableList<Edition> editions =
        files.stream()
            .flatMap(file -> file.editions().stream())
            .collect(ImmutableList.toImmutableList());
    if (editions.isEmpty()) {
      throw new Failure(
          ExitCode.BAD_INPUT, files.get(0).name() + ": error: expected an edition, but got none");
    }
    Edition last = editions.get(editions.size() - 1);
    try {
      return Plan.builder()
          .id(last.id())
          .name(last.title())
          .jurisdiction(UNKNOWN)
          .editions(editions)
          .build();
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new Failure(ExitCode.BAD_INPUT, String.valueOf(e.getMessage()), e);
    }
  }

  /** Follows commitments through the editions of a plan. */
  static Lineage lineage(Plan plan, MatchingOptions matching, Progress progress) {
    return Lineage.of(plan.editions(), matching.with(progress));
  }
}
