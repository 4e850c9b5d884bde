package org.rightsplan.patch;

import java.util.ArrayList;
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
 * One revision of an edition, told in the nodes of the merged one: which elements it has, what each
 * of them says, and where it stands.
 */
final class Side {

  private final Pairing pairing;
  private final Map<ElementPath, Node> nodes = new LinkedHashMap<>();
  private final Map<Node, ElementPath> paths = new LinkedHashMap<>();

  /** The elements of the edition revised to which this revision did something. */
  private final Set<Node> touched = Lists.setOf(List.of());

  /**
   * Reads a revision.
   *
   * @param base the elements of the edition revised
   * @param other the other revision, if it was read before: what both add alike is added once
   */
  Side(Pairing pairing, Map<ElementPath, Node> base, @Nullable Side other) {
    this.pairing = pairing;
    Set<Node> used = Lists.setOf(List.of());
    for (ElementPath path : Pairing.paths(pairing.after())) {
      Optional<ElementPath> from = pairing.toBefore(path);
      @Nullable Node known = from.map(base::get).orElse(null);
      Node node = known;
      if (node == null) {
        Object content = PatchContent.of(path, element(path)).element();
        node = other == null ? null : other.alike(parent(path), content, used);
        node = node == null ? Node.tree(content, path) : node;
        used.add(node);
      }
      nodes.put(path, node);
      paths.put(node, path);
    }
    base.values().forEach(this::noteChange);
  }

  /** {@return the edition that this revision revises} */
  Edition revised() {
    return pairing.before();
  }

  /** {@return the edition that came out} */
  Edition revision() {
    return pairing.after();
  }

  private Object element(ElementPath path) {
    return Pairing.element(pairing.after(), path).orElseThrow();
  }

  private Node parent(ElementPath path) {
    return node(path.parent().orElseThrow());
  }

  private Node node(ElementPath path) {
    @Nullable Node node = nodes.get(path);
    if (node == null) {
      throw new IllegalStateException("Side: expected an element at " + path + ", but got none");
    }
    return node;
  }

  private @Nullable Node alike(Node parent, Object content, Set<Node> used) {
    @Nullable ElementPath around = paths.get(parent);
    if (around == null) {
      return null;
    }
    ElementKind kind = ElementShape.kindOf(content);
    Map<String, Object> facets = ElementShape.of(kind).facetsOf(content);
    for (Node child : list(parent, kind)) {
      if (isAdded(child) && !used.contains(child) && child.original.equals(facets)) {
        return child;
      }
    }
    return null;
  }

  private boolean isAdded(Node node) {
    return has(node) && pairing.toBefore(path(node)).isEmpty();
  }

  /** Marks an element and all around it if this revision changed it or put it there. */
  private void noteChange(Node node) {
    if (has(node) && (!facets(node).equals(node.original) || parent(node) != node.parent)) {
      touch(node);
    }
  }

  /** Marks the elements around those that this revision added. */
  void noteAdditions() {
    nodes.values().stream().filter(this::isAdded).forEach(node -> touch(parentOf(node)));
  }

  private void touch(@Nullable Node node) {
    while (node != null && touched.add(node)) {
      node = parentOf(node);
    }
  }

  private @Nullable Node parentOf(Node node) {
    return has(node) ? parent(node) : null;
  }

  boolean isTouched(Node node) {
    return touched.contains(node);
  }

  boolean has(Node node) {
    return paths.containsKey(node);
  }

  ElementPath path(Node node) {
    @Nullable ElementPath path = paths.get(node);
    if (path == null) {
      throw new IllegalStateException("Side: expected " + node.origin + ", but got none");
    }
    return path;
  }

  /** {@return the element around one of this revision, or null for the edition} */
  @Nullable Node parent(Node node) {
    return path(node).parent().map(this::node).orElse(null);
  }

  Map<String, Object> facets(Node node) {
    return node.shape().facetsOf(element(path(node)));
  }

  /** {@return the elements of a kind under one, in this revision's order} */
  List<Node> list(Node parent, ElementKind kind) {
    @Nullable ElementPath around = paths.get(parent);
    List<Node> list = new ArrayList<>();
    if (around != null) {
      int size = parent.shape().childrenOf(element(around), kind).size();
      for (int i = 0; i < size; i++) {
        @Nullable Node child = nodes.get(around.child(kind, i));
        if (child != null) {
          list.add(child);
        }
      }
    }
    return list;
  }

  Iterable<Node> all() {
    return nodes.values();
  }
}
