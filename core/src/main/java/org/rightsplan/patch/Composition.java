package org.rightsplan.patch;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;

/**
 * Makes one patch of two that follow each other. There are three editions: the one before both, the
 * one between them, the one after both. Cost: linear in the patches.
 */
final class Composition {

  private final EditionPatch first;
  private final EditionPatch second;

  /** From before to between and back. */
  private final PathMap firstForth;

  private final PathMap firstBack;

  /** From between to after and back. */
  private final PathMap secondForth;

  private final PathMap secondBack;

  private record ListKey(
      Optional<ElementPath> before, Optional<ElementPath> after, ElementKind kind) {}

  Composition(EditionPatch first, EditionPatch second) {
    this.first = first;
    this.second = second;
    this.firstForth = new PathMap(first);
    this.firstBack = new PathMap(first.invert());
    this.secondForth = new PathMap(second);
    this.secondBack = new PathMap(second.invert());
  }

  EditionPatch run() {
    return EditionPatch.of(first.base(), second.result(), updates(), dropped(), added(), orders());
  }

  private List<FacetUpdate> updates() {
    Table<ElementPath, String, FacetUpdate> later = byMiddle(second, ElementPair::before);
    List<FacetUpdate> updates = new ArrayList<>();
    for (FacetUpdate update : first.updates()) {
      ElementPath middle = update.element().after().orElseThrow().path();
      FacetUpdate next = later.remove(middle, update.facet());
      Object value = next == null ? update.after() : next.after();
      if (!update.before().equals(value)) {
        addUpdate(middle, update.facet(), update.before(), value, updates);
      }
    }
    for (FacetUpdate update : second.updates()) {
      ElementPath middle = update.element().before().orElseThrow().path();
      if (later.contains(middle, update.facet())) {
        addUpdate(middle, update.facet(), update.before(), update.after(), updates);
      }
    }
    return updates;
  }

  /** Adds an update unless the element is missing on one side, where it is told as content. */
  private void addUpdate(
      ElementPath middle, String facet, Object before, Object after, List<FacetUpdate> updates) {
    Optional<ElementPath> from = firstBack.map(middle);
    Optional<ElementPath> to = secondForth.map(middle);
    if (from.isPresent() && to.isPresent()) {
      updates.add(new FacetUpdate(pair(from, to), facet, before, after));
    }
  }

  private static Table<ElementPath, String, FacetUpdate> byMiddle(
      EditionPatch patch, Function<ElementPair, Optional<Place>> side) {
    Table<ElementPath, String, FacetUpdate> table = HashBasedTable.create();
    for (FacetUpdate update : patch.updates()) {
      table.put(side.apply(update.element()).orElseThrow().path(), update.facet(), update);
    }
    return table;
  }

  private List<PatchContent> dropped() {
    List<PatchContent> dropped = new ArrayList<>(first.dropped());
    Table<ElementPath, String, FacetUpdate> earlier = byMiddle(first, ElementPair::after);
    for (PatchContent content : second.dropped()) {
      firstBack
          .map(content.path())
          .ifPresent(
              path ->
                  dropped.add(
                      with(content, path, earlier.row(content.path()), FacetUpdate::before)));
    }
    return dropped;
  }

  private List<PatchContent> added() {
    List<PatchContent> added = new ArrayList<>(second.added());
    Table<ElementPath, String, FacetUpdate> later = byMiddle(second, ElementPair::before);
    for (PatchContent content : first.added()) {
      secondForth
          .map(content.path())
          .ifPresent(
              path ->
                  added.add(with(content, path, later.row(content.path()), FacetUpdate::after)));
    }
    return added;
  }

  private static PatchContent with(
      PatchContent content,
      ElementPath path,
      Map<String, FacetUpdate> updates,
      Function<FacetUpdate, Object> value) {
    ElementShape<?, ?> shape = ElementShape.of(path.kind());
    Map<String, Object> facets = new LinkedHashMap<>(shape.facetsOf(content.element()));
    updates.forEach((facet, update) -> facets.put(facet, value.apply(update)));
    return new PatchContent(path, shape.build(facets, Map.of()));
  }

  private List<ChildOrder> orders() {
    Set<ListKey> lists = new LinkedHashSet<>();
    for (ChildOrder order : first.orders()) {
      Optional<ElementPath> middle = order.parent().after().map(Place::path);
      lists.add(
          new ListKey(
              order.parent().before().map(Place::path),
              middle.flatMap(secondForth::map),
              order.kind()));
    }
    for (ChildOrder order : second.orders()) {
      Optional<ElementPath> middle = order.parent().before().map(Place::path);
      lists.add(
          new ListKey(
              middle.flatMap(firstBack::map),
              order.parent().after().map(Place::path),
              order.kind()));
    }
    List<ChildOrder> orders = new ArrayList<>();
    for (ListKey list : lists) {
      if (list.before().isPresent() || list.after().isPresent()) {
        ChildOrder order = order(list);
        if (!order.isUnchanged() && !(order.before().isEmpty() && order.after().isEmpty())) {
          orders.add(order);
        }
      }
    }
    return orders;
  }

  private ChildOrder order(ListKey list) {
    ImmutableList.Builder<ElementPair> before = ImmutableList.builder();
    list.before()
        .ifPresent(
            parent -> {
              int size = size(parent, list.kind(), firstForth, secondForth);
              for (int i = 0; i < size; i++) {
                ElementPath child = parent.child(list.kind(), i);
                before.add(
                    pair(Optional.of(child), firstForth.map(child).flatMap(secondForth::map)));
              }
            });
    ImmutableList.Builder<ElementPair> after = ImmutableList.builder();
    list.after()
        .ifPresent(
            parent -> {
              int size = size(parent, list.kind(), secondBack, firstBack);
              for (int i = 0; i < size; i++) {
                ElementPath child = parent.child(list.kind(), i);
                after.add(pair(secondBack.map(child).flatMap(firstBack::map), Optional.of(child)));
              }
            });
    return new ChildOrder(
        pair(list.before(), list.after()), list.kind(), before.build(), after.build());
  }

  /** A list that the near patch does not name is as long in the edition between. */
  private static int size(ElementPath parent, ElementKind kind, PathMap near, PathMap far) {
    return near.size(parent, kind)
        .or(() -> near.map(parent).flatMap(middle -> far.size(middle, kind)))
        .orElse(0);
  }

  private ElementPair pair(Optional<ElementPath> before, Optional<ElementPath> after) {
    return new ElementPair(
        before.map(path -> place(path, firstForth, secondForth)),
        after.map(path -> place(path, secondBack, firstBack)));
  }

  private static Place place(ElementPath path, PathMap near, PathMap far) {
    return new Place(
        path, near.heading(path).or(() -> near.map(path).flatMap(far::heading)).orElse(""));
  }
}
