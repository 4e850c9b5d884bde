package org.rightsplan.jackson2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.flipkart.zjsonpatch.JsonPatch;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.rightsplan.fixtures.EditionPair;
import org.rightsplan.model.Edition;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Section;
import org.rightsplan.patch.EditionPatch;
import org.rightsplan.patch.PatchMismatchException;
import org.rightsplan.sample.SamplePlan;

/** Patches for programs that know JSON and nothing of plans, applied by such a program. */
class JsonPatchTest {

  private final RightsPlanJson json = RightsPlanJson.standard();
  private final ObjectMapper trees = StrictMapper.exactTrees();

  /** Applies the JSON patch and checks that it leads to the other document. */
  private JsonNode assertLeadsTo(Edition before, Edition after) throws IOException {
    EditionPatch patch = EditionPatch.between(before, after);
    JsonNode operations = trees.readTree(json.writeJsonPatch(patch, before));
    JsonNode patched = JsonPatch.apply(operations, trees.readTree(json.write(before)));
    assertEquals(trees.readTree(json.write(after)), patched);
    assertEquals(after, json.readEdition(trees.writeValueAsString(patched)));
    return operations;
  }

  @Property(tries = 120)
  void appliedItYieldsTheOtherDocument(@ForAll EditionPair pair) throws IOException {
    assertLeadsTo(pair.before(), pair.after());
    assertLeadsTo(pair.after(), pair.before());
  }

  @Property(tries = 40)
  void soItDoesBetweenAnyTwoEditions(@ForAll EditionPair one, @ForAll EditionPair other)
      throws IOException {
    assertLeadsTo(one.before(), other.after());
  }

  @Test
  void theSamplePlan() throws IOException {
    JsonNode operations = assertLeadsTo(SamplePlan.first(), SamplePlan.second());
    assertTrue(operations.size() > 10, operations::toPrettyString);
    assertLeadsTo(SamplePlan.second(), SamplePlan.first());
    assertEquals(0, assertLeadsTo(SamplePlan.first(), SamplePlan.first()).size());
  }

  private static Section section(String title, String... tasks) {
    Section.Builder section = Section.builder().title(LocalizedText.of("en", title));
    for (String task : tasks) {
      section.addObjective(Objective.builder().statement(LocalizedText.of("en", task)).build());
    }
    return section.build();
  }

  private static Edition edition(String id, Section... sections) {
    return Edition.builder()
        .id(id)
        .title(LocalizedText.of("en", "Plan"))
        .sections(ImmutableList.copyOf(sections))
        .build();
  }

  @Test
  void whatMovesIsMoved() throws IOException {
    Section sub = section("Environmental rights", "Clean the rivers", "Plant trees in the north");
    Edition before =
        edition("a", section("Health", "Build hospitals").withSections(sub), section("Courts"));
    Edition after = edition("b", section("Health", "Build hospitals"), sub, section("Courts"));
    JsonNode operations = assertLeadsTo(before, after);
    assertEquals(
        trees.readTree(
            """
            [
              {"op": "replace", "path": "/id", "value": "b"},
              {"op": "move", "path": "/sections/1", "from": "/sections/0/sections/0"},
              {"op": "remove", "path": "/sections/0/sections"}
            ]
            """),
        operations);
  }

  @Test
  void oneThatChangesPlacesIsOneOperation() throws IOException {
    Section[] chapters = {
      section("Courts", "Train judges"),
      section("Health", "Build hospitals"),
      section("Water", "Clean the rivers"),
      section("Schools", "Hire teachers")
    };
    Edition before = edition("a", chapters);
    Edition after = edition("a", chapters[3], chapters[0], chapters[1], chapters[2]);
    assertEquals(
        trees.readTree("[{\"op\":\"move\",\"path\":\"/sections/0\",\"from\":\"/sections/3\"}]"),
        assertLeadsTo(before, after));
  }

  @Test
  void isRefusedForAnotherEdition() {
    EditionPatch patch = EditionPatch.between(SamplePlan.first(), SamplePlan.second());
    assertThrows(
        PatchMismatchException.class, () -> json.writeJsonPatch(patch, SamplePlan.second()));
  }
}
