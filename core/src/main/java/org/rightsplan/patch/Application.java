package org.rightsplan.patch;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;

/**
 * Makes the result of a patch from the edition for which it is made. What the patch does not name
 * is taken over as it is, without a copy. Cost: linear in the patch and the lists on the way to it.
 */
final class Application {

  private final Edition edition;
  private final Table<ElementPath, String, Object> updates = HashBasedTable.create();
  private final Map<ElementPath, Object> added = new HashMap<>();
  private final Table<ElementPath, ElementKind, ChildOrder> kept = HashBasedTable.create();
  private final Table<ElementPath, ElementKind, ChildOrder> fresh = HashBasedTable.create();

  /** The elements named, and those around them, by their paths before. */
  private final Set<ElementPath> touched = new HashSet<>();

  Application(EditionPatch patch, Edition edition) {
    this.edition = edition;
    for (FacetUpdate update : patch.updates()) {
      ElementPath path = update.element().before().orElseThrow().path();
      updates.put(path, update.facet(), update.after());
      touch(path);
    }
    patch.added().forEach(content -> added.put(content.path(), content.element()));
    for (ChildOrder order : patch.orders()) {
      if (order.parent().isKept()) {
        ElementPath path = order.parent().before().orElseThrow().path();
        kept.put(path, order.kind(), order);
        touch(path);
      } else {
        order.parent().after().ifPresent(parent -> fresh.put(parent.path(), order.kind(), order));
      }
    }
  }

  private void touch(ElementPath path) {
    Optional<ElementPath> around = Optional.of(path);
    while (around.isPresent() && touched.add(around.get())) {
      around = around.get().parent();
    }
  }

  Edition run() {
    return (Edition) kept(edition, ElementPath.edition());
  }

  private Object kept(Object element, ElementPath path) {
    if (!touched.contains(path)) {
      return element;
    }
    ElementShape<?, ?> shape = ElementShape.of(path.kind());
    Map<String, Object> facets = new LinkedHashMap<>(shape.facetsOf(element));
    facets.putAll(updates.row(path));
    Map<ElementKind, List<Object>> below = new EnumMap<>(ElementKind.class);
    for (ElementKind kind : shape.childKinds()) {
      ChildOrder order = kept.get(path, kind);
      below.put(
          kind,
          order == null ? unlisted(shape.childrenOf(element, kind), path, kind) : listed(order));
    }
    return shape.build(facets, below);
  }

  private List<Object> unlisted(List<?> children, ElementPath parent, ElementKind kind) {
    List<Object> made = new ArrayList<>(children.size());
    for (int i = 0; i < children.size(); i++) {
      made.add(kept(children.get(i), parent.child(kind, i)));
    }
    return made;
  }

  private List<Object> listed(ChildOrder order) {
    List<Object> made = new ArrayList<>(order.after().size());
    for (ElementPair child : order.after()) {
      made.add(child(child));
    }
    return made;
  }

  private Object child(ElementPair pair) {
    if (pair.before().isEmpty()) {
      return fresh(pair.after().orElseThrow());
    }
    ElementPath path = pair.before().get().path();
    return kept(Pairing.element(edition, path).orElseThrow(() -> missing(pair)), path);
  }

  private Object fresh(Place place) {
    @Nullable Object content = added.get(place.path());
    if (content == null) {
      throw missing(new ElementPair(Optional.empty(), Optional.of(place)));
    }
    ElementShape<?, ?> shape = ElementShape.of(place.path().kind());
    Map<ElementKind, List<Object>> below = new EnumMap<>(ElementKind.class);
    for (ElementKind kind : shape.childKinds()) {
      ChildOrder order = fresh.get(place.path(), kind);
      if (order != null) {
        below.put(kind, listed(order));
      }
    }
    return shape.build(shape.facetsOf(content), below);
  }

  private static IllegalArgumentException missing(ElementPair pair) {
    return new IllegalArgumentException(
        "EditionPatch.orders: expected elements of the edition or among those added, but got "
            + pair);
  }
}
