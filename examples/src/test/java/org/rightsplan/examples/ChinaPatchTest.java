package org.rightsplan.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsplan.diff.CorrelationTable;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.model.Edition;
import org.rightsplan.patch.EditionPatch;
import org.rightsplan.patch.LenientResult;
import org.rightsplan.patch.ThreeWayMerge;

/** Patches, merges and correlation tables of China's four editions. */
class ChinaPatchTest {

  private static final ImmutableList<Edition> EDITIONS = ReferencePlans.china().editions();

  static Stream<List<Edition>> pairs() {
    return EDITIONS.stream()
        .flatMap(before -> EDITIONS.stream().map(after -> List.of(before, after)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pairs")
  void everyEditionIsMadeIntoEveryOtherAndBack(List<Edition> pair) {
    Edition before = pair.get(0);
    Edition after = pair.get(1);
    EditionPatch patch = EditionPatch.between(before, after);
    assertEquals(before.equals(after), patch.isEmpty());
    assertEquals(after, patch.apply(before));
    assertEquals(before, patch.invert().apply(after));
    assertEquals(patch, patch.invert().invert());
    assertEquals(new LenientResult(after, ImmutableList.of()), patch.applyLeniently(before));
    assertEquals(
        new ThreeWayMerge(after, ImmutableList.of()), ThreeWayMerge.of(before, after, before));
  }

  @Test
  void threePatchesComposedLeadFromTheFirstToTheFourth() {
    EditionPatch all =
        EditionPatch.between(EDITIONS.get(0), EDITIONS.get(1))
            .compose(EditionPatch.between(EDITIONS.get(1), EDITIONS.get(2)))
            .compose(EditionPatch.between(EDITIONS.get(2), EDITIONS.get(3)));
    assertEquals(EDITIONS.get(3), all.apply(EDITIONS.get(0)));
    assertEquals(EDITIONS.get(0), all.invert().apply(EDITIONS.get(3)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pairs")
  void everyProvisionStandsInOneRow(List<Edition> pair) {
    CorrelationTable table = CorrelationTable.of(EditionDiff.between(pair.get(0), pair.get(1)));
    ImmutableSet.Builder<Object> old = ImmutableSet.builder();
    table.rows().forEach(row -> row.before().forEach(provision -> old.add(provision.path())));
    assertEquals(
        pair.get(0).elements().sections().size() + pair.get(0).elements().objectives().size(),
        old.build().size());
    assertTrue(
        table.rows().stream().noneMatch(row -> row.before().isEmpty() && row.after().isEmpty()));
  }
}
