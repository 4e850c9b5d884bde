package org.rightsplan.patch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;

/** An element of an edition that is being changed. Not safe to share between threads. */
final class Node {

  final ElementPath origin;
  final ElementKind kind;

  /** What the element said before anything was changed. */
  final Map<String, Object> original;

  final Map<String, Object> facets;
  final Map<ElementKind, List<Node>> children = new EnumMap<>(ElementKind.class);
  @Nullable Node parent;

  private Node(Object element, ElementPath origin) {
    this.origin = origin;
    this.kind = ElementShape.kindOf(element);
    this.original = ElementShape.of(kind).facetsOf(element);
    this.facets = new LinkedHashMap<>(original);
    for (ElementKind below : shape().childKinds()) {
      children.put(below, new ArrayList<>());
    }
  }

  /**
   * Returns an element with all that stands under it.
   *
   * @param origin where it stands
   */
  static Node tree(Object element, ElementPath origin) {
    Node node = new Node(element, origin);
    for (ElementKind below : node.shape().childKinds()) {
      List<?> elements = node.shape().childrenOf(element, below);
      for (int i = 0; i < elements.size(); i++) {
        Node child = tree(elements.get(i), origin.child(below, i));
        child.parent = node;
        node.list(below).add(child);
      }
    }
    return node;
  }

  ElementShape<?, ?> shape() {
    return ElementShape.of(kind);
  }

  List<Node> list(ElementKind below) {
    return children.getOrDefault(below, List.of());
  }

  /** Puts the children of a kind in place of those that were there. */
  void setList(ElementKind below, List<Node> nodes) {
    children.put(below, nodes);
    nodes.forEach(node -> node.parent = this);
  }

  /** {@return the title, statement or name, shortened as in a place} */
  String heading() {
    for (String facet : List.of("title", "statement", "name")) {
      @Nullable Object value = facets.get(facet);
      Object text = value instanceof Optional<?> optional ? optional.orElse(null) : value;
      if (text instanceof org.rightsplan.model.LocalizedText heading) {
        return new Place(origin, heading.text()).heading();
      }
    }
    return "";
  }

  /** {@return this node and all under it, each once, a whole before its parts} */
  Set<Node> all() {
    Set<Node> found = new LinkedHashSet<>();
    List<Node> ahead = new ArrayList<>(List.of(this));
    while (!ahead.isEmpty()) {
      Node node = ahead.remove(ahead.size() - 1);
      if (found.add(node)) {
        node.children.values().forEach(ahead::addAll);
      }
    }
    return found;
  }

  /**
   * Makes the element.
   *
   * @param refused is told of nodes whose new values do not go together, and why; they keep the old
   *     ones
   */
  Object build(BiConsumer<Node, String> refused) {
    Map<ElementKind, List<Object>> below = new EnumMap<>(ElementKind.class);
    // Loops, not streams: editions nest deeply, and every level of a stream costs a dozen calls.
    for (Map.Entry<ElementKind, List<Node>> entry : children.entrySet()) {
      List<Object> built = new ArrayList<>(entry.getValue().size());
      for (Node node : entry.getValue()) {
        built.add(node.build(refused));
      }
      below.put(entry.getKey(), built);
    }
    try {
      return shape().build(facets, below);
    } catch (IllegalArgumentException e) {
      refused.accept(this, String.valueOf(e.getMessage()));
      return shape().build(original, below);
    }
  }
}
