package org.rightsplan.jackson2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Good documents are changed in one place, in every way that comes to mind; what the reader then
 * refuses the schema refuses, and what the schema refuses the reader refuses. The kinds of fault
 * that a schema cannot express are named.
 */
class SchemaMutationTest {

  private static final int MUTANTS_OF_A_DOCUMENT = 80;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** What the reader says where a schema has no words for it. */
  private static final ImmutableMap<String, Pattern> BEYOND_A_SCHEMA =
      ImmutableMap.<String, Pattern>builder()
          .put("a day that no month has", Pattern.compile("expected a real date"))
          .put("a period that ends before it begins", Pattern.compile("Period.end"))
          .put("white space of other scripts", Pattern.compile("expected text that is not blank"))
          .put("the usual case of a language", Pattern.compile("BCP 47 language tag"))
          .put(
              "a language of which there is no text",
              Pattern.compile("LocalizedText.original|Edition.authoritativeLanguage"))
          .put("a value that its comparator does not take", Pattern.compile("Target.(value|upper)"))
          .put("a number below 0 that is no difference", Pattern.compile("StatedCount.quantity"))
          .put("a version that is not listed", Pattern.compile("Edition.version:"))
          .put(
              "a sentence with blanks that no part fills",
              Pattern.compile("VerdictSentence.parts: expected \\d of them"))
          .put("sums that do not add up", Pattern.compile("Reconciliation"))
          .put(
              "elements that are not there, or not once",
              Pattern.compile(
                  "Alignment|Lineage|ElementChange.match|elements? of |(an alignment|the id of one) of the editions"))
          .put(
              "a value of another type than the field of a patch has",
              Pattern.compile("^/updates/\\d+(/before|/after| )"))
          .buildOrThrow();

  /** What can be put where something else was. */
  private static final ImmutableList<UnaryOperator<JsonNode>> REPLACEMENTS =
      ImmutableList.of(
          old -> NODES.nullNode(),
          old -> NODES.numberNode(7),
          old -> NODES.numberNode(-1),
          old -> NODES.numberNode(1.5),
          old -> NODES.numberNode(99_999_999_999L),
          old -> NODES.booleanNode(true),
          old -> NODES.textNode(""),
          old -> NODES.textNode(" "),
          old -> NODES.textNode("\u3000"),
          old -> NODES.textNode("NO_SUCH"),
          old -> NODES.textNode("2031-02-30"),
          old -> NODES.textNode("2035/2031"),
          old -> NODES.objectNode(),
          old -> NODES.arrayNode(),
          old -> NODES.arrayNode().add(old),
          old -> NODES.arrayNode().add(NODES.nullNode()),
          old -> NODES.objectNode().set("x", old));

  private final RightsPlanJson json = RightsPlanJson.standard();
  private final ObjectMapper trees = new ObjectMapper();

  private record Mutant(Class<?> type, String text) {

    String shown() {
      return type.getSimpleName() + " " + Tokens.shortened(text);
    }
  }

  @Test
  void readerAndSchemaRefuseTheSame() throws IOException {
    List<String> differences = new ArrayList<>();
    Set<String> needed = new TreeSet<>();
    int mutants = 0;
    int refused = 0;
    for (Mutant mutant : mutants()) {
      mutants++;
      String read = reading(mutant);
      boolean valid = Schemas.errors(mutant.type(), mutant.text()).isEmpty();
      refused += read.isEmpty() ? 0 : 1;
      if (read.isEmpty() && !valid) {
        differences.add("only the schema refuses " + mutant.shown());
      } else if (!read.isEmpty() && valid) {
        String kind =
            BEYOND_A_SCHEMA.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(read).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
        if (kind.isEmpty()) {
          differences.add("only the reader refuses '" + read + "': " + mutant.shown());
        } else {
          needed.add(kind);
        }
      }
    }
    assertEquals(List.of(), differences);
    assertTrue(mutants > 3000 && refused > mutants / 2, mutants + " mutants, " + refused);
    // A kind that is met no more is to be taken off the list.
    assertEquals(new TreeSet<>(BEYOND_A_SCHEMA.keySet()), needed);
  }

  private String reading(Mutant mutant) {
    try {
      json.read(mutant.text(), mutant.type());
      return "";
    } catch (RightsPlanJsonException e) {
      return e.pointer() + " " + e.problem();
    }
  }

  private List<Mutant> mutants() throws IOException {
    List<Mutant> all = new ArrayList<>();
    for (Object value : SchemaTest.values().toList()) {
      // By itself, so that a change to one document leaves the mutants of the others as they are.
      Random chance = new Random(20260101);
      Class<?> type = RightsPlanJsonTest.modelType(value);
      JsonNode good = trees.readTree(json.write(value));
      double share = (double) MUTANTS_OF_A_DOCUMENT / good.toString().length();
      new Mutator(type, good, 8 * share, all, chance).mutate(good);
    }
    return all;
  }

  /**
   * Makes mutants of a document.
   *
   * @param share how many of those that can be made are made, at random
   */
  private record Mutator(
      Class<?> type, JsonNode root, double share, List<Mutant> mutants, Random chance) {

    /** Changes each part of a document in turn, and puts it right again. */
    void mutate(JsonNode part) {
      if (part instanceof ObjectNode object) {
        for (Map.Entry<String, JsonNode> property : List.copyOf(object.properties())) {
          String name = property.getKey();
          JsonNode old = property.getValue();
          object.remove(name);
          add();
          object.set(name + "X", old);
          add();
          object.remove(name + "X");
          for (int i = 0; i < 3; i++) {
            object.set(name, replaced(old));
            add();
          }
          object.set(name, old);
          mutate(old);
        }
        object.put("unknown", 1);
        add();
        object.remove("unknown");
      } else if (part instanceof ArrayNode list) {
        for (int i = 0; i < list.size(); i++) {
          JsonNode old = list.get(i);
          list.set(i, replaced(old));
          add();
          list.set(i, old);
          mutate(old);
        }
      }
    }

    private JsonNode replaced(JsonNode old) {
      return REPLACEMENTS.get(chance.nextInt(REPLACEMENTS.size())).apply(old);
    }

    private void add() {
      if (chance.nextDouble() < share) {
        mutants.add(new Mutant(type, root.toString()));
      }
    }
  }
}
