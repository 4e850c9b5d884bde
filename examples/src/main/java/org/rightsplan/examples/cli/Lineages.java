package org.rightsplan.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rightsplan.lineage.Lineage;
import org.rightsplan.model.Edition;

/** Follows commitments through the editions of all inputs. */
final class Lineages {

  private Lineages() {}

  static Lineage of(
      List<PlanFile> files, Host host, InputOptions input, MatchingOptions matching) {
    ImmutableList<Edition> editions =
        files.stream()
            .flatMap(file -> file.editions().stream())
            .collect(ImmutableList.toImmutableList());
    if (editions.isEmpty()) {
      throw new Failure(
          ExitCode.BAD_INPUT,
          files.get(0).name() + ": error: expected an edition, but the plan has none");
    }
    Set<String> ids = new HashSet<>();
    for (Edition edition : editions) {
      if (!ids.add(edition.id())) {
        throw new Failure(
            ExitCode.BAD_INPUT,
            "expected editions with different ids, but got '" + edition.id() + "' twice");
      }
    }
    try (Progress progress = new Progress(host, input.quiet)) {
      return Lineage.of(editions, matching.with(progress));
    }
  }
}
