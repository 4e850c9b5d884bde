package org.rightsplan.patch;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;

/**
 * Applies of a patch what has its place in an edition for which it need not be made.
 *
 * <p>Elements are found first, then fields set, then lists made: the elements as the patch lists
 * them, and each that it does not know after the one that it followed.
 */
final class LenientApplication {

  private final EditionPatch patch;
  private final Node root;
  private final Set<Node> present;
  private final Finder finder;
  private final Map<ElementPath, Node> added = new HashMap<>();
  private final Map<Node, ElementPair> updated = new LinkedHashMap<>();
  private final Map<Node, Map<ElementKind, List<Node>>> wanted = new LinkedHashMap<>();
  private final Set<Node> claimed = Lists.setOf(List.of());
  private final Set<Node> gone = Lists.setOf(List.of());
  private final Set<Unplaced> unplaced = new LinkedHashSet<>();

  LenientApplication(EditionPatch patch, Edition edition) {
    this.patch = patch;
    this.root = Node.tree(edition, ElementPath.edition());
    this.present = root.all();
    this.finder = new Finder(patch, root, Fingerprint.of(edition));
    for (PatchContent content : patch.added()) {
      added.put(content.path(), Node.tree(content.element(), content.path()));
    }
  }

  LenientResult run() {
    // Drops first: they look at what the elements said before anything was set.
    patch.orders().forEach(this::want);
    patch.dropped().reverse().forEach(this::drop);
    patch.updates().forEach(this::set);
    arrange();
    Edition edition =
        (Edition)
            root.build(
                (node, why) ->
                    miss(
                        updated.getOrDefault(node, pair(node)),
                        "its new values do not go with the others: " + why));
    return new LenientResult(edition, ImmutableList.copyOf(unplaced));
  }

  private static ElementPair pair(Node node) {
    return new ElementPair(Optional.of(new Place(node.origin, node.heading())), Optional.empty());
  }

  private void miss(ElementPair element, String reason) {
    unplaced.add(new Unplaced(element, Optional.empty(), reason));
  }

  private Optional<Node> node(ElementPair pair) {
    return pair.before().isPresent()
        ? pair.before().flatMap(finder::find)
        : pair.after().map(Place::path).map(added::get);
  }

  private void want(ChildOrder order) {
    if (order.parent().after().isEmpty()) {
      return;
    }
    Optional<Node> parent = node(order.parent());
    if (parent.isEmpty()) {
      miss(order.parent(), missing(order.parent()) + ", so its " + order.kind().field() + " stay");
      order.after().stream()
          .filter(child -> !child.isKept())
          .forEach(child -> miss(child, "what is to be around it is not in this edition"));
      return;
    }
    List<Node> nodes = new ArrayList<>();
    for (ElementPair child : order.after()) {
      Optional<Node> node = node(child);
      if (node.isEmpty()) {
        miss(child, missing(child));
      } else if (!(stays(child, order) && node.get().parent != parent.get())
          && claimed.add(node.get())) {
        // What this edition moved, and not the patch, stays where it is.
        nodes.add(node.get());
      }
    }
    wanted
        .computeIfAbsent(parent.get(), key -> new EnumMap<>(ElementKind.class))
        .put(order.kind(), nodes);
  }

  /** Tells whether the patch leaves an element under what is around it. */
  private static boolean stays(ElementPair child, ChildOrder order) {
    return child.before().isPresent()
        && child
            .before()
            .flatMap(place -> place.path().parent())
            .equals(order.parent().before().map(Place::path));
  }

  private String missing(ElementPair pair) {
    return pair.before().filter(finder::isDoubtful).isPresent()
        ? "it is not clear which element of its heading it is in this edition"
        : "it is not in this edition";
  }

  private void drop(PatchContent content) {
    ElementPair pair = new ElementPair(Optional.of(content.place()), Optional.empty());
    Optional<Node> found = finder.find(content.place());
    if (found.isEmpty()) {
      miss(pair, missing(pair) + ", or says something else");
      return;
    }
    Node node = found.get();
    boolean saysMore =
        node.children.values().stream()
            .flatMap(List::stream)
            .anyMatch(child -> !claimed.contains(child) && !gone.contains(child));
    if (!node.facets.equals(node.shape().facetsOf(content.element()))) {
      miss(pair, "it does not say what was to be dropped");
    } else if (saysMore) {
      miss(pair, "there is something under it that the patch does not drop");
    } else {
      gone.add(node);
    }
  }

  private void set(FacetUpdate update) {
    Optional<Node> node = update.element().before().flatMap(finder::find);
    if (node.isEmpty()) {
      unplaced.add(
          new Unplaced(update.element(), Optional.of(update.facet()), missing(update.element())));
      return;
    }
    @Nullable Object value = node.get().facets.get(update.facet());
    if (update.before().equals(value)) {
      node.get().facets.put(update.facet(), update.after());
      updated.put(node.get(), update.element());
    } else if (!update.after().equals(value)) {
      unplaced.add(
          new Unplaced(
              update.element(),
              Optional.of(update.facet()),
              "expected "
                  + BaseCheck.shown(update.before())
                  + ", but got "
                  + BaseCheck.shown(value == null ? Optional.empty() : value)));
    }
  }

  private void arrange() {
    Map<Node, Map<ElementKind, List<Node>>> former = new LinkedHashMap<>();
    present.forEach(node -> former.put(node, new EnumMap<>(node.children)));
    former.forEach((node, lists) -> lists.forEach((kind, list) -> arrange(node, kind, list)));
    wanted.forEach(
        (node, lists) -> {
          if (!present.contains(node)) {
            lists.forEach(node::setList);
          }
        });
    Set<Node> reached = root.all();
    if (!present.stream().allMatch(node -> reached.contains(node) || gone.contains(node))) {
      // Some would stand within each other: here they stand otherwise than the patch knows.
      former.forEach((node, lists) -> lists.forEach(node::setList));
      for (ChildOrder order : patch.orders()) {
        miss(order.parent(), "its parts stand too differently in this edition");
      }
    }
  }

  private void arrange(Node node, ElementKind kind, List<Node> list) {
    List<Node> first = wanted.getOrDefault(node, Map.of()).getOrDefault(kind, List.of());
    node.setList(
        kind,
        Lists.including(first, list, child -> !claimed.contains(child) && !gone.contains(child)));
  }
}
