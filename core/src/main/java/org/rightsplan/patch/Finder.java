package org.rightsplan.patch;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.ElementPath;

/**
 * Finds the elements that a patch names in an edition for which it need not be made.
 *
 * <p>In this order: at the path, with the heading; anywhere, if one element alone has the heading;
 * at the path, if some of the parts that the patch lists are under it, or the fields that it sets
 * have the values that it expects. No element is found for two.
 */
final class Finder {

  private final Map<ElementPath, Node> byPath = new HashMap<>();
  private final ListMultimap<String, Node> byHeading = ArrayListMultimap.create();
  private final Map<ElementPath, Node> found = new HashMap<>();
  private final Set<Node> taken = new LinkedHashSet<>();

  Finder(EditionPatch patch, Node root) {
    found.put(root.origin, root);
    taken.add(root);
    for (Node node : root.all()) {
      byPath.put(node.origin, node);
      byHeading.put(key(node), node);
    }
    Set<Place> places = places(patch);
    places.forEach(this::findAtPath);
    places.forEach(this::findByHeading);
    patch.orders().forEach(this::findByParts);
    patch.updates().forEach(this::findByValue);
  }

  private static Set<Place> places(EditionPatch patch) {
    Set<Place> places = new LinkedHashSet<>();
    for (FacetUpdate update : patch.updates()) {
      update.element().before().ifPresent(places::add);
    }
    for (ChildOrder order : patch.orders()) {
      order.parent().before().ifPresent(places::add);
      order.before().forEach(child -> child.before().ifPresent(places::add));
    }
    return places;
  }

  private static String key(Node node) {
    return node.kind.field() + " " + node.heading();
  }

  private void findAtPath(Place place) {
    @Nullable Node node = byPath.get(place.path());
    if (node != null && node.heading().equals(place.heading())) {
      take(place, node);
    }
  }

  private void findByHeading(Place place) {
    List<Node> candidates = byHeading.get(place.path().kind().field() + " " + place.heading());
    if (candidates.size() == 1) {
      take(place, candidates.get(0));
    }
  }

  private void findByParts(ChildOrder order) {
    Optional<Place> place = order.parent().before();
    if (place.isEmpty()) {
      return;
    }
    @Nullable Node node = byPath.get(place.get().path());
    boolean around =
        node != null
            && order.before().stream()
                .map(child -> found.get(child.before().orElseThrow().path()))
                .filter(Objects::nonNull)
                .anyMatch(child -> child.parent == node);
    if (node != null && around) {
      take(place.get(), node);
    }
  }

  private void findByValue(FacetUpdate update) {
    Place place = update.element().before().orElseThrow();
    @Nullable Node node = byPath.get(place.path());
    if (node != null && update.before().equals(node.facets.get(update.facet()))) {
      take(place, node);
    }
  }

  private void take(Place place, Node node) {
    if (!found.containsKey(place.path()) && taken.add(node)) {
      found.put(place.path(), node);
    }
  }

  /** Returns the element that is meant, or empty if it is not in the edition. */
  Optional<Node> find(Place place) {
    return Optional.ofNullable(found.get(place.path()));
  }
}
