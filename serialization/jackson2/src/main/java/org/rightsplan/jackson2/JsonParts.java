package org.rightsplan.jackson2;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;

/**
 * An element in the JSON document of an edition: its own properties, and the lists of elements
 * under it. The lists change while a JSON patch is made, as they will while it is applied.
 *
 * <p>A list that the document does not have is not there, which is not the same as an empty one.
 */
final class JsonParts {

  private static final ImmutableMap<ElementKind, ImmutableList<ElementKind>> UNDER =
      ImmutableMap.of(
          ElementKind.EDITION,
          ImmutableList.of(ElementKind.PRINCIPLE, ElementKind.SECTION),
          ElementKind.SECTION,
          ImmutableList.of(ElementKind.OBJECTIVE, ElementKind.INDICATOR, ElementKind.SECTION),
          ElementKind.OBJECTIVE,
          ImmutableList.of(ElementKind.INDICATOR));

  final ElementKind kind;

  /** The element with all that stands under it. */
  final JsonNode whole;

  /** The element without what stands under it. */
  final ObjectNode own;

  final Map<ElementKind, List<JsonParts>> lists = new EnumMap<>(ElementKind.class);

  @Nullable JsonParts parent;

  /** The same element in the other document, or null if it has none. */
  @Nullable JsonParts other;

  private JsonParts(ElementKind kind, JsonNode whole, ObjectNode own) {
    this.kind = kind;
    this.whole = whole;
    this.own = own;
  }

  /** Takes the document of an edition apart. */
  static JsonParts of(JsonNode edition) {
    return of(ElementKind.EDITION, edition, null);
  }

  private static JsonParts of(ElementKind kind, JsonNode whole, @Nullable JsonParts parent) {
    ObjectNode own = (ObjectNode) whole.deepCopy();
    JsonParts part = new JsonParts(kind, whole, own);
    part.parent = parent;
    for (ElementKind below : UNDER.getOrDefault(kind, ImmutableList.of())) {
      JsonNode children = own.remove(below.field());
      if (children != null) {
        List<JsonParts> list = new ArrayList<>();
        children.forEach(child -> list.add(of(below, child, part)));
        part.lists.put(below, list);
      }
    }
    return part;
  }

  /** Returns the element without what stands under it, in no document yet. */
  JsonParts bare() {
    return new JsonParts(kind, own, own);
  }

  /** Returns the element at a path. */
  JsonParts at(ElementPath path) {
    return path.parent().map(around -> at(around).list(path.kind()).get(path.index())).orElse(this);
  }

  /** Returns the elements of a kind under this one, empty if the document has no such list. */
  List<JsonParts> list(ElementKind below) {
    return lists.getOrDefault(below, List.of());
  }

  /** Tells whether no element of the other document is this one or stands under it. */
  boolean isNewAsAWhole() {
    return other == null
        && lists.values().stream().flatMap(List::stream).allMatch(JsonParts::isNewAsAWhole);
  }

  /** Returns where the element stands now, as a JSON pointer. */
  String pointer() {
    JsonParts around = parent;
    return around == null ? "" : around.pointer(kind) + "/" + around.list(kind).indexOf(this);
  }

  /** Returns where the list of the elements of a kind under this one stands now. */
  String pointer(ElementKind below) {
    return pointer() + "/" + below.field();
  }

  /** Takes the element out of its list. */
  void detach() {
    JsonParts around = parent;
    if (around != null) {
      around.list(kind).remove(this);
      parent = null;
    }
  }
}
