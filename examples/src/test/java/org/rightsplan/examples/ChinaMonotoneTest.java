package org.rightsplan.examples;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsplan.claim.ClaimChecker;
import org.rightsplan.claim.Outcome;
import org.rightsplan.claim.Verdict;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Plan;
import org.rightsplan.model.Section;
import org.rightsplan.model.TranscriptionStatus;

/** On the real editions, too, more text never turns SUPPORTED into CANNOT_TELL. */
class ChinaMonotoneTest {

  /** Every how manieth commitment is taken away, at random. */
  private static final int ONE_IN = 3;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void moreTextNeverUndoesASupportedClaim(long seed) {
    Plan whole = ReferencePlans.china();
    Random random = new Random(seed);
    List<Edition> less = new ArrayList<>();
    whole.editions().forEach(edition -> less.add(less(edition, random)));
    assertNotEquals(whole.editions(), less);
    ImmutableMap<String, Verdict> before = verdicts(whole.withEditions(less));
    ImmutableMap<String, Verdict> after = verdicts(whole);
    int supported = 0;
    for (Verdict verdict : before.values()) {
      if (verdict.outcome() == Outcome.SUPPORTED) {
        supported++;
        Verdict later = Objects.requireNonNull(after.get(verdict.claim().id()));
        assertNotEquals(Outcome.CANNOT_TELL, later.outcome(), later::toString);
      }
    }
    assertTrue(supported > 20, "supported: " + supported);
  }

  private static ImmutableMap<String, Verdict> verdicts(Plan plan) {
    return Maps.uniqueIndex(
        ClaimChecker.of(plan).checkAll(ReferenceClaims.briefing2021()),
        verdict -> verdict.claim().id());
  }

  private static Edition less(Edition edition, Random random) {
    return edition.withSections(less(edition.sections(), random));
  }

  private static ImmutableList<Section> less(List<Section> sections, Random random) {
    ImmutableList.Builder<Section> all = ImmutableList.builder();
    for (Section section : sections) {
      List<Objective> left = new ArrayList<>(section.objectives());
      left.removeIf(objective -> random.nextInt(ONE_IN) == 0);
      Section cut = section.withSections(less(section.sections(), random)).withObjectives(left);
      if (left.size() < section.objectives().size()) {
        TranscriptionStatus status =
            left.isEmpty() && section.sections().isEmpty()
                ? TranscriptionStatus.TITLES_ONLY
                : TranscriptionStatus.PARTIAL;
        cut = cut.withTranscription(section.transcription().withStatus(status));
      }
      all.add(cut);
    }
    return all.build();
  }
}
