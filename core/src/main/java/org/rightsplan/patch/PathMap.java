package org.rightsplan.patch;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;

/** Where a patch puts the elements, those included that it does not name. */
final class PathMap {

  private final Map<ElementPath, Optional<ElementPath>> listed = new HashMap<>();
  private final Map<ElementPath, String> headings = new HashMap<>();
  private final Table<ElementPath, ElementKind, Integer> sizes = HashBasedTable.create();

  /** Reads a patch from the edition patched to the result; the inverse for the other way. */
  PathMap(EditionPatch patch) {
    for (FacetUpdate update : patch.updates()) {
      update.element().before().ifPresent(this::note);
    }
    for (ChildOrder order : patch.orders()) {
      order.parent().before().ifPresent(this::note);
      for (ElementPair child : order.before()) {
        Place place = child.before().orElseThrow();
        note(place);
        listed.put(place.path(), child.after().map(Place::path));
      }
      order
          .parent()
          .before()
          .ifPresent(parent -> sizes.put(parent.path(), order.kind(), order.before().size()));
    }
  }

  private void note(Place place) {
    headings.put(place.path(), place.heading());
  }

  /** Returns where an element stands on the other side, or empty if it is not there. */
  Optional<ElementPath> map(ElementPath path) {
    if (path.depth() == 0) {
      return Optional.of(path);
    }
    if (listed.containsKey(path)) {
      return listed.getOrDefault(path, Optional.empty());
    }
    return path.parent().flatMap(this::map).map(around -> around.child(path.kind(), path.index()));
  }

  /** Returns the heading of an element that the patch names. */
  Optional<String> heading(ElementPath path) {
    return Optional.ofNullable(headings.get(path));
  }

  /** Returns how many elements of a kind stand under an element, if the patch lists them. */
  Optional<Integer> size(ElementPath parent, ElementKind kind) {
    return Optional.ofNullable(sizes.get(parent, kind));
  }
}
