package org.rightsplan.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.flipkart.zjsonpatch.JsonDiff;
import com.flipkart.zjsonpatch.JsonPatch;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.alignment.ReviewSheet;
import org.rightsplan.claim.ClaimChecker;
import org.rightsplan.claim.ClaimList;
import org.rightsplan.claim.VerdictList;
import org.rightsplan.diff.CorrelationTable;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.jackson2.RightsPlanJson;
import org.rightsplan.lineage.Lineage;
import org.rightsplan.model.Edition;
import org.rightsplan.patch.EditionPatch;

/** What is written of comparisons of China's four editions, and the law that swapping mirrors. */
class ChinaFormsTest {

  private static final ImmutableList<Edition> EDITIONS = ReferencePlans.china().editions();

  private final RightsPlanJson json = RightsPlanJson.standard();
  private final ObjectMapper trees = new ObjectMapper();

  static Stream<List<Edition>> pairs() {
    return EDITIONS.stream()
        .flatMap(before -> EDITIONS.stream().map(after -> List.of(before, after)));
  }

  private <T> void assertRoundTrip(Class<T> type, T value) {
    String written = json.write(value);
    T read = json.read(written, type);
    assertEquals(value, read);
    assertEquals(written, json.write(read));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pairs")
  void everyComparisonIsReadBackAsItWasWritten(List<Edition> pair) {
    EditionDiff diff = EditionDiff.between(pair.get(0), pair.get(1));
    assertRoundTrip(EditionDiff.class, diff);
    assertRoundTrip(CorrelationTable.class, CorrelationTable.of(diff));
    assertRoundTrip(EditionPatch.class, EditionPatch.of(diff));
    assertRoundTrip(ReviewSheet.class, ReviewSheet.of(diff.alignment()));
  }

  @Test
  void soAreTheLineageAndTheVerdictsOnTheBriefing() {
    Lineage lineage = Lineage.of(ReferencePlans.china());
    assertRoundTrip(Lineage.class, lineage);
    ClaimList claims = new ClaimList(ReferenceClaims.briefing2021());
    assertRoundTrip(ClaimList.class, claims);
    assertRoundTrip(
        VerdictList.class, new VerdictList(ClaimChecker.of(lineage).checkAll(claims.claims())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pairs")
  void aJsonPatchLeadsFromOneToTheOther(List<Edition> pair) throws IOException {
    EditionPatch patch = EditionPatch.between(pair.get(0), pair.get(1));
    JsonNode before = trees.readTree(json.write(pair.get(0)));
    JsonNode after = trees.readTree(json.write(pair.get(1)));
    JsonNode operations = trees.readTree(json.writeJsonPatch(patch, pair.get(0)));
    assertEquals(after, JsonPatch.apply(operations, before));
  }

  @Test
  void aJsonPatchIsShorterThanOneThatKnowsNothingOfPlans() throws IOException {
    Edition before = EDITIONS.get(2);
    Edition after = EDITIONS.get(3);
    String ours = json.writeJsonPatch(EditionPatch.between(before, after), before);
    JsonNode other =
        JsonDiff.asJson(trees.readTree(json.write(before)), trees.readTree(json.write(after)));
    int operations = trees.readTree(ours).size();
    assertTrue(operations < other.size(), operations + " and " + other.size());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pairs")
  void swappingTheEditionsMirrorsTheMatches(List<Edition> pair) {
    Alignment there = Alignment.between(pair.get(0), pair.get(1));
    Alignment back = Alignment.between(pair.get(1), pair.get(0));
    assertEquals(told(there, false), told(back, true));
  }

  private static Set<List<Object>> told(Alignment alignment, boolean mirrored) {
    return alignment.matches().stream()
        .map(
            match ->
                List.<Object>of(
                    mirrored ? match.after() : match.before(),
                    mirrored ? match.before() : match.after(),
                    match.basis(),
                    match.confidence()))
        .collect(Collectors.toSet());
  }
}
