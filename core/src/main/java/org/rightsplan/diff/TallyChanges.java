package org.rightsplan.diff;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.alignment.Match;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Elements;
import org.rightsplan.model.Located;
import org.rightsplan.model.Section;
import org.rightsplan.model.Tally;

/** Counts the editions and their sections side by side. */
final class TallyChanges {

  /** The sections, or the editions, that stand side by side. */
  private record Row(Optional<ElementPath> before, Optional<ElementPath> after) {}

  private final Alignment alignment;
  private final Elements earlier;
  private final Elements later;
  private final List<Row> rows = new ArrayList<>();
  private final Map<ElementPath, Integer> rowOfBefore = new HashMap<>();
  private final Map<ElementPath, Integer> rowOfAfter = new HashMap<>();

  private TallyChanges(Alignment alignment) {
    this.alignment = alignment;
    this.earlier = alignment.before().elements();
    this.later = alignment.after().elements();
    addRow(Optional.of(ElementPath.edition()), Optional.of(ElementPath.edition()));
    for (Located<Section> section : earlier.sections()) {
      addRow(
          Optional.of(section.path()),
          alignment
              .ofBefore(section.path())
              .filter(Match::isOneToOne)
              .map(match -> match.after().get(0)));
    }
    for (Located<Section> section : later.sections()) {
      if (!rowOfAfter.containsKey(section.path())) {
        addRow(Optional.empty(), Optional.of(section.path()));
      }
    }
  }

  private void addRow(Optional<ElementPath> before, Optional<ElementPath> after) {
    before.ifPresent(path -> rowOfBefore.put(path, rows.size()));
    after.ifPresent(path -> rowOfAfter.put(path, rows.size()));
    rows.add(new Row(before, after));
  }

  static ImmutableList<TallyChange> of(Alignment alignment) {
    return new TallyChanges(alignment).changes();
  }

  private ImmutableList<TallyChange> changes() {
    List<Reconciliation> tasks = reconcile(ElementKind.OBJECTIVE);
    List<Reconciliation> indicators = reconcile(ElementKind.INDICATOR);
    ImmutableList.Builder<TallyChange> changes = ImmutableList.builder();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      changes.add(
          new TallyChange(
              row.before(),
              row.after(),
              row.before().map(path -> tally(earlier, path)),
              row.after().map(path -> tally(later, path)),
              tasks.get(i),
              indicators.get(i)));
    }
    return changes.build();
  }

  private static Tally tally(Elements elements, ElementPath path) {
    return path.depth() == 0 ? elements.edition().tally() : elements.tally(section(elements, path));
  }

  @SuppressWarnings("unchecked") // a path of the kind SECTION leads to a section
  private static Located<Section> section(Elements elements, ElementPath path) {
    return (Located<Section>) elements.at(path).orElseThrow();
  }

  private List<Reconciliation> reconcile(ElementKind kind) {
    Reconciler reconciler = new Reconciler(rows.size(), rowOfBefore, rowOfAfter);
    reconciler.addAll(alignment, kind);
    return reconciler.rows();
  }
}
