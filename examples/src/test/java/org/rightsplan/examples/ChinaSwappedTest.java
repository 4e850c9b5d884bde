package org.rightsplan.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.Streams;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.jackson2.RightsPlanJson;
import org.rightsplan.model.Edition;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Section;

/** What a diff of China's editions tells if the editions are swapped, or their chapters. */
class ChinaSwappedTest {

  private static final ImmutableList<Edition> EDITIONS = ReferencePlans.china().editions();
  private static final ObjectMapper TREE = new ObjectMapper();
  private static final String CHAPTER = "sections[";

  /** What is the other way round in a change told from the other side. */
  private static final ImmutableBiMap<String, String> OPPOSITES =
      ImmutableBiMap.<String, String>builder()
          .put("before", "after")
          .put("from", "to")
          .put("levelBefore", "levelAfter")
          .put("added", "dropped")
          .put("promoted", "demoted")
          .put("split", "merged")
          .put("targetAdded", "targetRemoved")
          .put("bodyAssigned", "bodyReleased")
          .put("statusAdvanced", "statusSetBack")
          .put("translationAdded", "translationRemoved")
          .put("STRENGTHENED", "WEAKENED")
          .put("EXTENDED", "SHORTENED")
          .buildOrThrow();

  static Stream<List<Edition>> pairs() {
    return EDITIONS.stream()
        .flatMap(before -> EDITIONS.stream().map(after -> List.of(before, after)))
        .filter(pair -> !pair.get(0).equals(pair.get(1)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pairs")
  void swappingTheEditionsMirrorsTheDiff(List<Edition> pair) {
    ImmutableSortedMultiset<String> told =
        told(EditionDiff.between(pair.get(0), pair.get(1)), UnaryOperator.identity());
    assertFalse(told.isEmpty());
    assertEquals(
        told,
        told(EditionDiff.between(pair.get(1), pair.get(0)), entry -> (ObjectNode) mirrored(entry)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pairs")
  void anUnrelatedChapterElsewhereChangesNothingElse(List<Edition> pair) {
    Edition before = withChapter(pair.get(0), 0);
    int last = pair.get(1).sections().size();
    ImmutableSortedMultiset<String> told =
        told(
            EditionDiff.between(before, withChapter(pair.get(1), last)),
            entry -> entry.without("confidence"));
    for (int place = 0; place < last; place++) {
      int chapter = place;
      assertEquals(
          told,
          told(
              EditionDiff.between(before, withChapter(pair.get(1), place)),
              entry -> withChapterLast(entry.without("confidence"), chapter, last)),
          "the chapter in place " + place);
    }
  }

  private static Edition withChapter(Edition edition, int place) {
    List<Section> sections = new ArrayList<>(edition.sections());
    sections.add(
        place,
        Section.builder()
            .title(LocalizedText.of("en", "Zeppelin xylophones"))
            .addObjective(Objective.task("en", "Quench jovial vampires with fizzy oxblood wax"))
            .build());
    return edition.withSections(sections);
  }

  /**
   * Returns the entries of a diff, without what is told in one direction only: which siblings
   * changed places, who took over from a body, and the section that a chapter came from.
   */
  private static ImmutableSortedMultiset<String> told(
      EditionDiff diff, UnaryOperator<ObjectNode> side) {
    JsonNode document;
    try {
      document = TREE.readTree(RightsPlanJson.standard().write(diff));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
    ImmutableSortedMultiset.Builder<String> told = ImmutableSortedMultiset.naturalOrder();
    for (JsonNode entry : document.get("entries")) {
      ArrayNode changes = TREE.createArrayNode();
      for (JsonNode change : entry.get("changes")) {
        if (!isOneSided(change)) {
          changes.add(((ObjectNode) change).without("reasoning"));
        }
      }
      if (!changes.isEmpty()) {
        ObjectNode bare = ((ObjectNode) entry).retain("kind", "before", "after", "confidence");
        bare.set("changes", changes);
        told.add(ordered(side.apply(bare)).toString());
      }
    }
    return told.build();
  }

  private static boolean isOneSided(JsonNode change) {
    return switch (change.get("type").textValue()) {
      case "reordered", "succeeded" -> true;
      case "moved" ->
          change.get("from").textValue().isEmpty() || change.get("to").textValue().isEmpty();
      default -> false;
    };
  }

  private static Object ordered(JsonNode node) {
    if (node.isObject()) {
      Map<String, Object> properties = new TreeMap<>();
      node.properties()
          .forEach(property -> properties.put(property.getKey(), ordered(property.getValue())));
      return properties;
    }
    if (node.isArray()) {
      return Streams.stream(node).map(each -> ordered(each).toString()).sorted().toList();
    }
    return node;
  }

  /** Returns the node with each word that has an opposite replaced by it. */
  private static JsonNode mirrored(JsonNode node) {
    if (node.isObject()) {
      ObjectNode other = TREE.createObjectNode();
      node.properties()
          .forEach(
              property -> other.set(opposite(property.getKey()), mirrored(property.getValue())));
      return other;
    }
    if (node.isArray()) {
      ArrayNode other = TREE.createArrayNode();
      node.forEach(each -> other.add(mirrored(each)));
      return other;
    }
    return node.isTextual() ? TextNode.valueOf(opposite(node.textValue())) : node;
  }

  private static String opposite(String word) {
    return OPPOSITES.getOrDefault(word, OPPOSITES.inverse().getOrDefault(word, word));
  }

  /** Returns the entry as if one chapter of the later edition stood in the last place. */
  private static ObjectNode withChapterLast(ObjectNode entry, int chapter, int last) {
    ArrayNode after = TREE.createArrayNode();
    entry.path("after").forEach(path -> after.add(lastPlace(path.textValue(), chapter, last)));
    if (!after.isEmpty()) {
      entry.set("after", after);
    }
    for (JsonNode change : entry.get("changes")) {
      if (change.has("to")) {
        ((ObjectNode) change).put("to", lastPlace(change.get("to").textValue(), chapter, last));
      }
    }
    return entry;
  }

  private static String lastPlace(String path, int chapter, int last) {
    if (!path.startsWith(CHAPTER)) {
      return path;
    }
    int end = path.indexOf(']');
    int place = Integer.parseInt(path.substring(CHAPTER.length(), end));
    int moved = place == chapter ? last : place > chapter ? place - 1 : place;
    return CHAPTER + moved + path.substring(end);
  }
}
