package org.rightsplan.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.rightsplan.fixtures.EditionPair;
import org.rightsplan.fixtures.PlanArbitraries;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Section;

/** The laws of patches and merges, on generated editions. */
class PatchProperties {

  @Provide
  Arbitrary<EditionPair> pairs() {
    return PlanArbitraries.editionPairs();
  }

  @Provide
  Arbitrary<List<Edition>> unrelated() {
    return PlanArbitraries.editions().list().ofSize(3);
  }

  @Property(tries = 1000)
  void applyingTheDifferenceGivesTheOtherEdition(@ForAll("pairs") EditionPair pair) {
    EditionPatch patch = EditionPatch.between(pair.before(), pair.after());
    assertEquals(pair.after(), patch.apply(pair.before()));
    assertEquals(pair.before(), patch.invert().apply(pair.after()));
    assertEquals(patch, patch.invert().invert());
  }

  @Property(tries = 1000)
  void anEditionDoesNotDifferFromItself(@ForAll("pairs") EditionPair pair) {
    EditionPatch patch = EditionPatch.between(pair.after(), pair.after());
    assertTrue(patch.isEmpty(), patch.toString());
    assertEquals(pair.after(), patch.apply(pair.after()));
  }

  @Property(tries = 1000)
  void unrelatedEditionsArePatchedToo(@ForAll("unrelated") List<Edition> editions) {
    EditionPatch first = EditionPatch.between(editions.get(0), editions.get(1));
    EditionPatch second = EditionPatch.between(editions.get(1), editions.get(2));
    assertEquals(editions.get(2), first.compose(second).apply(editions.get(0)));
  }

  @Property(tries = 1000)
  void composedPatchesDoWhatBothDo(
      @ForAll("pairs") EditionPair pair, @ForAll("pairs") EditionPair o) {
    EditionPatch first = EditionPatch.between(pair.before(), pair.after());
    EditionPatch second = EditionPatch.between(pair.after(), o.after());
    EditionPatch third = EditionPatch.between(o.after(), o.before());
    EditionPatch both = first.compose(second);
    assertEquals(o.after(), both.apply(pair.before()));
    assertEquals(both.invert(), second.invert().compose(first.invert()));
    assertEquals(both.compose(third), first.compose(second.compose(third)));
    EditionPatch back = first.compose(first.invert());
    assertEquals(pair.before(), back.apply(pair.before()));
    EditionPatch nothing = EditionPatch.between(pair.after(), pair.after());
    assertEquals(first, first.compose(nothing));
  }

  @Property(tries = 1000)
  void whatFitsExactlyFitsLenientlyToo(@ForAll("pairs") EditionPair pair) {
    EditionPatch patch = EditionPatch.between(pair.before(), pair.after());
    LenientResult result = patch.applyLeniently(pair.before());
    assertEquals(ImmutableList.of(), result.unplaced());
    assertEquals(pair.after(), result.edition());
  }

  @Property(tries = 1000)
  void lenientlyNothingIsLostButWhatIsDropped(
      @ForAll("pairs") EditionPair pair, @ForAll("pairs") EditionPair other) {
    EditionPatch patch = EditionPatch.between(pair.before(), pair.after());
    for (Edition edition : List.of(other.before(), pair.after())) {
      LenientResult result = patch.applyLeniently(edition);
      int before = Pairing.paths(edition).size();
      int after = Pairing.paths(result.edition()).size();
      assertTrue(after >= before - patch.dropped().size(), result.unplaced().toString());
      assertTrue(after <= before + patch.added().size(), result.unplaced().toString());
    }
  }

  @Property(tries = 1000)
  void aChapterThatThePatchDoesNotConcernStaysWhateverItsTitles(
      @ForAll("pairs") EditionPair pair, @ForAll @IntRange(max = 9) int place) {
    EditionPatch patch = EditionPatch.between(pair.before(), pair.after());
    for (Section section : pair.before().sections()) {
      Section other = withOtherSentences(section);
      for (Edition edition : List.of(pair.before(), numbered(pair.before()))) {
        List<Section> sections = new ArrayList<>(edition.sections());
        sections.add(Math.min(place, sections.size()), other);
        LenientResult result = patch.applyLeniently(edition.withSections(sections));
        assertTrue(result.edition().sections().contains(other), result.unplaced().toString());
      }
    }
  }

  /** Returns a section with the titles of another and its parts, and nothing else of it. */
  private static Section withOtherSentences(Section section) {
    return Section.builder()
        .title(section.title())
        .addObjective(Objective.task("en", "None of " + section.title().text()))
        .addAllObjectives(
            section.objectives().stream()
                .map(task -> Objective.task("en", "Not: " + task.heading().text()))
                .toList())
        .addAllSections(
            section.sections().stream().map(PatchProperties::withOtherSentences).toList())
        .build();
  }

  /** Returns an edition of which no main section is as it was. */
  private static Edition numbered(Edition edition) {
    return edition.withSections(
        edition.sections().stream()
            .map(section -> section.withNumber(section.number().orElse("") + "x"))
            .toList());
  }

  @Property(tries = 1000)
  void equalFingerprintsMeanEqualEditions(@ForAll("pairs") EditionPair pair) {
    Edition copy = Edition.builder().from(pair.before()).build();
    assertEquals(Fingerprint.of(pair.before()), Fingerprint.of(copy));
    assertEquals(
        pair.before().equals(pair.after()),
        Fingerprint.of(pair.before()).equals(Fingerprint.of(pair.after())));
  }

  @Property(tries = 1000)
  void whatOneSideAloneDidIsMerged(@ForAll("pairs") EditionPair pair) {
    Edition base = pair.before();
    Edition revised = pair.after();
    for (ThreeWayMerge merge :
        List.of(
            ThreeWayMerge.of(base, revised, base),
            ThreeWayMerge.of(base, base, revised),
            ThreeWayMerge.of(base, revised, revised))) {
      assertEquals(ImmutableList.of(), merge.conflicts());
      assertEquals(revised, merge.edition());
    }
  }

  @Property(tries = 1000)
  void swappingTheSidesMirrorsTheConflicts(
      @ForAll("pairs") EditionPair pair, @ForAll("pairs") EditionPair other) {
    ThreeWayMerge merge = ThreeWayMerge.of(pair.before(), pair.after(), other.after());
    ThreeWayMerge mirror = ThreeWayMerge.of(pair.before(), other.after(), pair.after());
    assertEquals(
        merge.conflicts(), mirror.conflicts().stream().map(MergeConflict::mirrored).toList());
    assertEquals(
        merge.edition().elements().objectives().size(),
        mirror.edition().elements().objectives().size());
  }
}
