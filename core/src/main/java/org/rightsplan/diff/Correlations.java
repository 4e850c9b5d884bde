package org.rightsplan.diff;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rightsplan.alignment.Match;
import org.rightsplan.alignment.Unmatched;
import org.rightsplan.diff.CorrelationTable.Provision;
import org.rightsplan.diff.CorrelationTable.Row;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.Located;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Principle;
import org.rightsplan.model.Section;

/** Makes the rows of a correlation table. Cost: sorting the elements. */
final class Correlations {

  /** Old provisions in their order; then the rows that have none, in the order of the new ones. */
  private static final Comparator<Row> ORDER =
      Comparator.comparing((Row row) -> row.before().isEmpty())
          .thenComparing(
              row -> (row.before().isEmpty() ? row.after() : row.before()).get(0).path());

  private final EditionDiff diff;
  private final ImmutableSet<ElementKind> kinds;

  Correlations(EditionDiff diff, ImmutableSet<ElementKind> kinds) {
    this.diff = diff;
    this.kinds = kinds;
  }

  ImmutableList<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Match match : diff.alignment().matches()) {
      if (kinds.contains(match.kind())) {
        rows.add(
            new Row(
                match.kind(),
                provisions(diff.before(), match.before()),
                provisions(diff.after(), match.after()),
                true,
                Optional.of(match.confidence())));
      }
    }
    for (Unmatched gone : diff.alignment().unmatchedBefore()) {
      if (kinds.contains(gone.path().kind())) {
        ImmutableList<Provision> old = provisions(diff.before(), ImmutableList.of(gone.path()));
        rows.add(
            new Row(
                gone.path().kind(), old, ImmutableList.of(), gone.comparable(), Optional.empty()));
      }
    }
    for (Unmatched fresh : diff.alignment().unmatchedAfter()) {
      if (kinds.contains(fresh.path().kind())) {
        ImmutableList<Provision> found = provisions(diff.after(), ImmutableList.of(fresh.path()));
        rows.add(
            new Row(
                fresh.path().kind(),
                ImmutableList.of(),
                found,
                fresh.comparable(),
                Optional.empty()));
      }
    }
    return ImmutableList.sortedCopyOf(ORDER, rows);
  }

  private static ImmutableList<Provision> provisions(
      Edition edition, ImmutableList<ElementPath> paths) {
    ImmutableList.Builder<Provision> provisions = ImmutableList.builder();
    for (ElementPath path : paths) {
      Located<?> located = edition.elements().at(path).orElseThrow();
      provisions.add(new Provision(path, located.label(), heading(located.element())));
    }
    return provisions.build();
  }

  private static String heading(Object element) {
    if (element instanceof Section section) {
      return section.title().text();
    }
    if (element instanceof Objective objective) {
      return objective.heading().text();
    }
    return element instanceof Indicator indicator
        ? indicator.name().text()
        : ((Principle) element).title().text();
  }
}
