package org.rightsplan.lineage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.util.IdentityHashMap;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;

/** Makes the threads of all kinds of elements, and compares pairs of editions once for all. */
final class LineageMaker {

  private static final ImmutableList<ElementKind> KINDS =
      ImmutableList.of(
          ElementKind.PRINCIPLE, ElementKind.SECTION, ElementKind.OBJECTIVE, ElementKind.INDICATOR);

  private final ImmutableList<Edition> editions;
  private final ImmutableTable<Integer, Integer, Alignment> alignments;

  /** By the alignments themselves: to tell whether two are equal would take long. */
  private final IdentityHashMap<Alignment, LinkEvents> events = new IdentityHashMap<>();

  LineageMaker(ImmutableList<Edition> editions, Table<String, String, Alignment> byId) {
    this.editions = editions;
    ImmutableTable.Builder<Integer, Integer, Alignment> byPlace = ImmutableTable.builder();
    for (int later = 1; later < editions.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        Alignment alignment = byId.get(editions.get(earlier).id(), editions.get(later).id());
        if (alignment != null) {
          byPlace.put(earlier, later, alignment);
        }
      }
    }
    this.alignments = byPlace.buildOrThrow();
  }

  ImmutableList<ElementThread> threads() {
    ImmutableList.Builder<ElementThread> threads = ImmutableList.builder();
    for (ElementKind kind : KINDS) {
      Nodes nodes = new Nodes(kind, editions);
      ImmutableTable.Builder<Integer, Integer, DirectView> views = ImmutableTable.builder();
      alignments
          .rowMap()
          .forEach(
              (earlier, row) ->
                  row.forEach(
                      (later, alignment) ->
                          views.put(
                              earlier, later, new DirectView(nodes, alignment, earlier, later))));
      threads.addAll(new ThreadMaker(this, editions, nodes, views.buildOrThrow()).threads());
    }
    return threads.build();
  }

  /** Returns the changes between two editions, compared when first asked for. */
  LinkEvents events(int earlier, int later) {
    Alignment alignment = alignments.get(earlier, later);
    if (alignment == null) {
      throw new IllegalStateException("Lineage: no alignment of " + earlier + " and " + later);
    }
    return events.computeIfAbsent(alignment, pair -> new LinkEvents(EditionDiff.of(pair)));
  }
}
