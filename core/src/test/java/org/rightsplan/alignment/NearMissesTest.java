package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.section;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;

/** What is not matched and nearly was. */
@SuppressWarnings("NullAway.Init") // each test begins by giving the editions
class NearMissesTest {

  /** Scores as given; pairs of which none is given score nothing. */
  private static final class Given implements Chooser.Judge {
    final Map<String, Double> scores = new HashMap<>();

    @Override
    public double score(int pair, int earlier, int later) {
      return scores.getOrDefault(earlier + "-" + later, 0.0);
    }

    @Override
    public void note(Candidates candidates, int index) {
      throw new UnsupportedOperationException();
    }

    @Override
    public double confidence(Candidates candidates, int index, double smaller, double greater) {
      throw new UnsupportedOperationException();
    }
  }

  private final Given judge = new Given();
  private Matching objectives;
  private Surroundings surroundings;

  /** Begins with three commitments on each side that all have a rare word in common. */
  private void begin() {
    Edition before = edition("A", section("S", "Lend seed one", "Lend seed two", "Lend seed six"));
    Edition after = edition("B", section("S", "Give seed one", "Give seed ten", "Give seed six"));
    Languages languages = Languages.sharedBy(before, after);
    Outline earlier = new Outline(before.elements(), languages);
    Outline later = new Outline(after.elements(), languages);
    objectives = new Matching(earlier.objectives, later.objectives);
    Matching sections = new Matching(earlier.sections, later.sections);
    surroundings = new Surroundings(earlier, later, sections);
  }

  private List<String> found() {
    Pairs pairs = new Pairs();
    for (int i = 0; i < 9; i++) {
      pairs.add(i / 3, i % 3);
    }
    return new NearMisses(objectives, surroundings, judge)
        .find(pairs).stream()
            .map(
                item ->
                    item.before().get(0).index()
                        + "-"
                        + item.after().get(0).index()
                        + " "
                        + item.confidence())
            .toList();
  }

  @Test
  void twoThatAreLeftOverAndLikeEachOtherBestAreTold() {
    begin();
    judge.scores.put("0-0", 0.3);
    judge.scores.put("0-1", 0.29);
    judge.scores.put("1-0", 0.29);
    judge.scores.put("2-2", 0.29);
    assertEquals(List.of("0-0 0.3"), found());
  }

  @Test
  void oneThatIsLeftOverIsToldWithWhatItIsMostLikeIfThatIsInADoubtfulPair() {
    begin();
    objectives.pair(0, 0, Basis.TEXT, 0.96f, "words");
    judge.scores.put("0-0", 0.9);
    judge.scores.put("1-0", 0.6);
    judge.scores.put("1-1", 0.2);
    judge.scores.put("0-2", 0.45);
    judge.scores.put("0-1", 0.44);
    assertEquals(List.of("0-2 0.225", "1-0 0.3"), found());
  }

  @Test
  void ofAPairThatIsSureNobodyNeedsToBeTold() {
    begin();
    judge.scores.put("1-0", 0.6);
    objectives.pair(0, 0, Basis.TEXT, 0.97f, "words");
    assertEquals(List.of(), found());
    objectives.pair(0, 0, Basis.EXACT, 0.7f, "words");
    assertEquals(List.of(), found());
    objectives.pair(0, 0, Basis.TEXT, 0.96f, "words");
    assertEquals(List.of("1-0 0.3"), found());
    objectives.forbid(1, 0);
    assertEquals(List.of(), found());
  }

  @Test
  void whereOneLeftOverIsLikedBestThePairIsNotTold() {
    begin();
    objectives.pair(0, 0, Basis.TEXT, 0.8f, "words");
    judge.scores.put("1-0", 0.6);
    judge.scores.put("1-1", 0.7);
    assertEquals(List.of("1-1 0.5"), found(), "no more likely than not, or it would be matched");
  }

  @Test
  void whatWasNoCandidateBeforeIsLookedForAgain() {
    begin();
    judge.scores.put("0-0", 0.6);
    objectives.pair(2, 2, Basis.TEXT, 0.8f, "words");
    judge.scores.put("1-2", 0.7);
    assertEquals(
        List.of("0-0", "1-2"),
        new NearMisses(objectives, surroundings, judge)
            .find(new Pairs()).stream()
                .map(item -> item.before().get(0).index() + "-" + item.after().get(0).index())
                .toList());
  }

  @Test
  void twoPairsAreNotTheirEachOthersNearMiss() {
    begin();
    objectives.pair(0, 0, Basis.TEXT, 0.8f, "words");
    objectives.pair(1, 1, Basis.TEXT, 0.8f, "words");
    judge.scores.put("0-1", 0.9);
    assertEquals(List.of(), found());
  }
}
