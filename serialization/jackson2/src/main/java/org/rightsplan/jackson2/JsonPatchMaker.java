package org.rightsplan.jackson2;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Lists;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.patch.ChildOrder;
import org.rightsplan.patch.EditionPatch;
import org.rightsplan.patch.ElementPair;

/**
 * Makes a JSON patch (RFC 6902) of a patch of ours: first the properties that change, where the
 * elements stand before; then, from the outermost list to the innermost, what is added and what is
 * moved; last, what is dropped.
 *
 * <p>An element is placed only after all those that will be around it, so that nothing is ever
 * moved into itself. Of the elements that stay in a list, the fewest possible are moved. Cost: the
 * number of operations times the length of the lists.
 */
final class JsonPatchMaker {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final ArrayNode operations = NODES.arrayNode();
  private final JsonParts before;
  private final JsonParts after;

  private JsonPatchMaker(JsonNode before, JsonNode after) {
    this.before = JsonParts.of(before);
    this.after = JsonParts.of(after);
  }

  /**
   * Makes the patch.
   *
   * @param before the document of the edition that is patched
   * @param after the document of the edition that comes out
   */
  static ArrayNode make(JsonNode before, JsonNode after, EditionPatch patch) {
    JsonPatchMaker maker = new JsonPatchMaker(before, after);
    maker.pair(patch);
    maker.update(maker.after);
    maker.place(maker.after, maker.before);
    maker.drop(maker.before);
    return maker.operations;
  }

  /** Finds which part answers to which: what no order names stands where it stood. */
  private void pair(EditionPatch patch) {
    record Listed(ElementPath parent, ElementKind kind) {}
    Set<Listed> reordered = new HashSet<>();
    Deque<JsonParts> open = new ArrayDeque<>();
    answer(before, after, open);
    for (ChildOrder order : patch.orders()) {
      order
          .parent()
          .before()
          .ifPresent(around -> reordered.add(new Listed(around.path(), order.kind())));
      for (ElementPair pair : order.after()) {
        if (pair.isKept()) {
          answer(
              before.at(pair.before().orElseThrow().path()),
              after.at(pair.after().orElseThrow().path()),
              open);
        }
      }
    }
    while (!open.isEmpty()) {
      JsonParts part = open.pop();
      JsonParts counterpart = Objects.requireNonNull(part.other);
      part.lists.forEach(
          (kind, children) -> {
            if (!reordered.contains(new Listed(pathOf(part), kind))) {
              for (int i = 0; i < children.size(); i++) {
                answer(children.get(i), counterpart.list(kind).get(i), open);
              }
            }
          });
    }
  }

  private static void answer(JsonParts one, JsonParts two, Deque<JsonParts> open) {
    one.other = two;
    two.other = one;
    open.push(one);
  }

  private static ElementPath pathOf(JsonParts part) {
    JsonParts around = part.parent;
    return around == null
        ? ElementPath.edition()
        : pathOf(around).child(part.kind, around.list(part.kind).indexOf(part));
  }

  /** Gives every element of both documents its new properties. */
  private void update(JsonParts part) {
    JsonParts old = part.other;
    if (old != null) {
      compare(old.pointer(), old.own, part.own);
    }
    part.lists.values().forEach(children -> children.forEach(this::update));
  }

  private void compare(String pointer, JsonNode one, JsonNode two) {
    for (Map.Entry<String, JsonNode> property : one.properties()) {
      String at = pointer + "/" + escaped(property.getKey());
      JsonNode now = two.get(property.getKey());
      if (now == null) {
        add("remove", at, null);
      } else if (property.getValue().isObject() && now.isObject()) {
        compare(at, property.getValue(), now);
      } else if (!property.getValue().toString().equals(now.toString())) {
        // As texts, since 1.0 and 1.00 are one number to Jackson.
        add("replace", at, now);
      }
    }
    for (Map.Entry<String, JsonNode> property : two.properties()) {
      if (one.get(property.getKey()) == null) {
        add("add", pointer + "/" + escaped(property.getKey()), property.getValue());
      }
    }
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  /** Brings what is to stand under an element there, in order. */
  private void place(JsonParts wanted, JsonParts there) {
    wanted.lists.forEach((kind, children) -> place(children, there, kind));
    wanted
        .lists
        .values()
        .forEach(
            children ->
                children.forEach(
                    child -> {
                      JsonParts placed = child.other;
                      if (placed != null) {
                        place(child, placed);
                      }
                    }));
  }

  private void place(List<JsonParts> wanted, JsonParts around, ElementKind kind) {
    Set<JsonParts> staying = staying(wanted, around, kind);
    @Nullable JsonParts previous = null;
    for (JsonParts child : wanted) {
      JsonParts old = child.other;
      if (old == null) {
        boolean whole = child.isNewAsAWhole();
        JsonParts added = child.bare();
        boolean isFirst = !around.lists.containsKey(kind);
        insert(added, around, kind, previous);
        addElement(added.pointer(), isFirst, whole ? child.whole : child.own);
        added.other = child;
        if (!whole) {
          child.other = added; // What is to stand under it is still to be placed.
        }
        previous = added;
      } else if (staying.contains(old)) {
        previous = old;
      } else {
        if (!around.lists.containsKey(kind)) {
          add("add", around.pointer(kind), NODES.arrayNode());
          around.lists.put(kind, new ArrayList<>());
        }
        String from = old.pointer();
        old.detach();
        insert(old, around, kind, previous);
        ObjectNode move = operation("move", old.pointer());
        move.put("from", from);
        previous = old;
      }
    }
  }

  private static void insert(
      JsonParts part, JsonParts around, ElementKind kind, @Nullable JsonParts previous) {
    List<JsonParts> list = around.lists.computeIfAbsent(kind, none -> new ArrayList<>());
    list.add(previous == null ? 0 : list.indexOf(previous) + 1, part);
    part.parent = around;
  }

  private void addElement(String pointer, boolean first, JsonNode value) {
    if (first) {
      add("add", pointer.substring(0, pointer.lastIndexOf('/')), NODES.arrayNode().add(value));
    } else {
      add("add", pointer, value);
    }
  }

  /** Returns the most that can stay where they are: a longest increasing run of their places. */
  private static Set<JsonParts> staying(
      List<JsonParts> wanted, JsonParts around, ElementKind kind) {
    List<JsonParts> there = around.list(kind);
    List<JsonParts> candidates = new ArrayList<>();
    for (JsonParts child : wanted) {
      JsonParts old = child.other;
      if (old != null && old.parent == around) {
        candidates.add(old);
      }
    }
    int[] places = candidates.stream().mapToInt(there::indexOf).toArray();
    int[] longest = new int[places.length];
    int best = -1;
    for (int i = 0; i < places.length; i++) {
      longest[i] = 1;
      for (int j = 0; j < i; j++) {
        if (places[j] < places[i]) {
          longest[i] = Math.max(longest[i], longest[j] + 1);
        }
      }
      best = Math.max(best, longest[i]);
    }
    Set<JsonParts> staying = new HashSet<>();
    int limit = Integer.MAX_VALUE;
    for (int i = places.length - 1; i >= 0; i--) {
      if (longest[i] == best && places[i] < limit) {
        staying.add(candidates.get(i));
        limit = places[i];
        best--;
      }
    }
    return staying;
  }

  /** Removes what the other document does not have; what it has of it was moved out before. */
  private void drop(JsonParts part) {
    for (ElementKind kind : ElementKind.values()) {
      List<JsonParts> list = part.lists.get(kind);
      if (list == null) {
        continue;
      }
      if (list.stream().allMatch(child -> child.other == null)) {
        add("remove", part.pointer(kind), null);
        part.lists.remove(kind);
        continue;
      }
      for (JsonParts child : Lists.reverse(List.copyOf(list))) {
        if (child.other == null) {
          add("remove", child.pointer(), null);
          child.detach();
        }
      }
      list.forEach(this::drop);
    }
  }

  private void add(String name, String pointer, @Nullable JsonNode value) {
    ObjectNode operation = operation(name, pointer);
    if (value != null) {
      operation.set("value", value);
    }
  }

  private ObjectNode operation(String name, String pointer) {
    ObjectNode operation = NODES.objectNode();
    operation.put("op", name);
    operation.put("path", pointer);
    operations.add(operation);
    return operation;
  }
}
