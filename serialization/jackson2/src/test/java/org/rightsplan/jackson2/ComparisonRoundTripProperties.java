package org.rightsplan.jackson2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.alignment.AlignmentOptions;
import org.rightsplan.alignment.ReviewSheet;
import org.rightsplan.diff.CorrelationTable;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.diff.ElementChange;
import org.rightsplan.fixtures.EditionPair;
import org.rightsplan.lineage.Lineage;
import org.rightsplan.model.Period;
import org.rightsplan.patch.EditionPatch;

/** What is written of a comparison of any two editions is read back as an equal value. */
class ComparisonRoundTripProperties {

  private final RightsPlanJson json = RightsPlanJson.standard();

  @Property(tries = 100)
  void alignmentsAndWhatPeopleDecideAboutThem(@ForAll EditionPair pair) {
    Alignment alignment = Alignment.between(pair.before(), pair.after());
    assertRoundTrip(Alignment.class, alignment);
    ReviewSheet sheet = ReviewSheet.of(alignment);
    assertRoundTrip(ReviewSheet.class, sheet);
    ReviewSheet decided =
        new ReviewSheet(
            sheet.before(),
            sheet.after(),
            sheet.entries().stream()
                .map(entry -> entry.withAnswer(ReviewSheet.Answer.SAME).withNote("read twice"))
                .collect(ImmutableList.toImmutableList()));
    assertRoundTrip(ReviewSheet.class, decided);
    assertRoundTrip(
        org.rightsplan.alignment.Crosswalk.class,
        decided.decide(pair.before(), pair.after()).crosswalk());
  }

  @Property(tries = 100)
  void diffs(@ForAll EditionPair pair) {
    EditionDiff diff = EditionDiff.between(pair.before(), pair.after());
    assertRoundTrip(EditionDiff.class, diff);
    assertRoundTrip(CorrelationTable.class, CorrelationTable.of(diff));
    EditionDiff read = json.read(json.write(diff), EditionDiff.class);
    assertEquals(
        diff.entries().stream().map(ElementChange::sentence).toList(),
        read.entries().stream().map(ElementChange::sentence).toList());
    assertEquals(EditionPatch.of(diff), EditionPatch.of(read));
  }

  @Property(tries = 100)
  void patches(@ForAll EditionPair pair) {
    EditionPatch patch = EditionPatch.between(pair.before(), pair.after());
    assertRoundTrip(EditionPatch.class, patch);
    assertRoundTrip(EditionPatch.class, patch.invert());
    EditionPatch read = json.read(json.write(patch), EditionPatch.class);
    assertEquals(pair.after(), read.apply(pair.before()));
  }

  @Property(tries = 30)
  void lineages(@ForAll EditionPair one, @ForAll EditionPair other) {
    Lineage lineage =
        Lineage.of(
            ImmutableList.of(
                one.before(),
                one.after(),
                other.after().withId("third").withPeriod(Period.ofYears(2026, 2030)),
                one.before().withId("fourth").withPeriod(Period.ofYears(2031, 2035))),
            AlignmentOptions.defaults());
    assertTrue(lineage.alignments().size() == 6);
    assertRoundTrip(Lineage.class, lineage);
  }

  private <T> void assertRoundTrip(Class<T> type, T value) {
    String written = json.write(value);
    T read = json.read(written, type);
    assertEquals(value, read);
    assertEquals(value.hashCode(), read.hashCode());
    assertEquals(written, json.write(read));
    assertTrue(written.startsWith("{\n  \"schemaVersion\": \"1\""), written);
  }
}
