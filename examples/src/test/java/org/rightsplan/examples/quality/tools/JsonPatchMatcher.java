package org.rightsplan.examples.quality.tools;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.flipkart.zjsonpatch.JsonDiff;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.rightsplan.examples.quality.PlanPair;

/**
 * The JSON patch (RFC 6902) of zjsonpatch between two arrays of all texts.
 *
 * <p>A flat array serves it better than the nested sections, which it pairs by position unless they
 * are equal. Its moves are looked for. Which text became which is found by carrying the patch out
 * on the positions: a text that is replaced or moved stays itself, one that is added or copied is
 * new.
 */
final class JsonPatchMatcher implements Matcher {

  private static final int NEW = -1;

  @Override
  public String name() {
    return "zjsonpatch";
  }

  @Override
  public int limit() {
    return 20_000;
  }

  @Override
  public String reason() {
    return "its time grows with the square of the changes";
  }

  @Override
  public Prepared prepare(PlanPair pair) {
    JsonNode before = array(Texts.of(pair.before()));
    JsonNode after = array(Texts.of(pair.after()));
    return () -> {
      JsonNode patch = JsonDiff.asJson(before, after);
      return () -> read(patch, before.size(), after.size());
    };
  }

  private static JsonNode array(List<String> texts) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode(texts.size());
    texts.forEach(array::add);
    return array;
  }

  private static Found read(JsonNode patch, int before, int after) {
    List<Integer> positions = new ArrayList<>();
    for (int i = 0; i < before; i++) {
      positions.add(i);
    }
    for (JsonNode operation : patch) {
      apply(operation, positions);
    }
    if (positions.size() != after) {
      throw new IllegalStateException(
          "JSON patch: expected " + after + " tasks, but got " + positions.size());
    }
    ImmutableList.Builder<FoundLink> links = ImmutableList.builder();
    for (int later = 0; later < after; later++) {
      if (positions.get(later) != NEW) {
        links.add(FoundLink.of(positions.get(later), later));
      }
    }
    return Found.ofTasks(links.build());
  }

  private static void apply(JsonNode operation, List<Integer> positions) {
    int at = index(operation.path("path").asText());
    switch (operation.path("op").asText()) {
      case "remove" -> positions.remove(at);
      case "add", "copy" -> positions.add(at, NEW);
      case "move" -> {
        int moved = positions.remove(index(operation.path("from").asText()));
        positions.add(at, moved);
      }
      default -> {
        // A replaced text stays where it is.
      }
    }
  }

  private static int index(String pointer) {
    return Integer.parseInt(pointer.substring(1));
  }
}
