package org.rightsplan.alignment;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.indicator;
import static org.rightsplan.Editions.task;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rightsplan.Editions;
import org.rightsplan.model.Edition;

/** Which words take each other's place between two editions. */
class WordExchangeTest {

  private final List<Object> before = new ArrayList<>();
  private final List<Object> after = new ArrayList<>();

  /** Adds so many pairs of texts that keep a word of their own and exchange these for those. */
  private void pairs(int count, String gone, String come) {
    for (int i = 0; i < count; i++) {
      before.add(gone + " " + word("kept", before.size()));
      after.add(come + " " + word("kept", after.size()));
    }
  }

  /** Adds so many pairs that each exchange a word which stands nowhere else. */
  private void others(int count) {
    for (int i = 0; i < count; i++) {
      int number = before.size();
      pairs(1, word("left", number), word("came", number));
    }
  }

  /** A word whose first letters no other number has. */
  private static String word(String kind, int number) {
    int first = 'a' + number / 676;
    int second = 'a' + number / 26 % 26;
    return "" + (char) first + (char) second + (char) ('a' + number % 26) + kind;
  }

  private Matching matching() {
    return Matchings.of(edition(before), edition(after));
  }

  private static Edition edition(List<?> tasks) {
    return Editions.edition("E", Editions.section("S", tasks.toArray()));
  }

  /** Learns from all texts but the last of each side, which are free. */
  private Matching learned(Basis basis, float confidence) {
    Matching matching = matching();
    for (int i = 0; i + 1 < before.size(); i++) {
      matching.pair(i, i, basis, confidence, "");
    }
    new WordExchange(matching).learn();
    return matching;
  }

  /** Tells whether two words count as nearly the same after what the pairs so far have taught. */
  private boolean areExchanged(String earlier, String later) {
    return areExchanged(Basis.TEXT, 0.9f, earlier, later);
  }

  private boolean areExchanged(Basis basis, float confidence, String earlier, String later) {
    before.add(earlier);
    after.add(later);
    Matching matching = learned(basis, confidence);
    int last = before.size() - 1;
    before.remove(last);
    after.remove(last);
    Lexicon lexicon = matching.lexicon;
    return lexicon.commonTermOf(matching.before, last, 0)
        == lexicon.commonTermOf(matching.after, last, 0);
  }

  @Test
  void aWordThatStandsWhereAnotherStoodIsTakenForNearlyTheSame() {
    pairs(4, "employment", "labour");
    others(20);
    assertTrue(areExchanged("employment", "labour"));
    assertFalse(areExchanged("employment", "aukept"));
    assertFalse(areExchanged("labour", "pensions"));
  }

  @Test
  void whatIsLearnedMakesOtherTextsMoreAlike() {
    pairs(4, "employment", "labour");
    others(20);
    before.add("employment offices");
    after.add("labour offices");
    Matching matching = matching();
    int last = before.size() - 1;
    matching.overlap.measure(last, last);
    float without = matching.overlap.similarity;
    matching = learned(Basis.TEXT, 0.9f);
    matching.overlap.measure(last, last);
    assertTrue(matching.overlap.similarity > without + 0.2, without + " before");
    assertTrue(matching.overlap.similarity < 1, "not as good as the same word");
  }

  @Test
  void wordsOfTheSameStemAreExchangedWithIt() {
    pairs(4, "employment", "labour");
    others(20);
    assertTrue(areExchanged("employers", "labourers"));
  }

  @Test
  void whatIsAttachedIsReadWithTheWordsExchangedToo() {
    pairs(4, "employment", "labour");
    others(20);
    before.add(task("Open offices", indicator("Number of employment contracts in 2025")));
    after.add(task("Labour contracts will be renewed"));
    Matching matching = matching();
    int last = before.size() - 1;
    matching.overlap.measure(last, last);
    float without = matching.overlap.shared;
    matching = learned(Basis.TEXT, 0.9f);
    matching.overlap.measure(last, last);
    assertTrue(matching.overlap.shared > without + 1, without + " and " + matching.overlap.shared);
    Attached attached = matching.before.attached;
    int terms = attached.end(last) - attached.first(last);
    assertEquals(5 + 5 + 1, terms, "five words, with each its stem or class, and a number");
  }

  @Test
  void whatChanceBringsOnceInAThousandTimesIsNotLearned() {
    pairs(2, "employment", "labour");
    others(9);
    assertFalse(areExchanged("employment", "labour"), "11 pairs");
    others(1);
    assertTrue(areExchanged("employment", "labour"), "12 pairs");
  }

  @Test
  void onceIsEnoughOnlyOfManyPairs() {
    pairs(1, "employment", "labour");
    others(80);
    assertFalse(areExchanged("employment", "labour"), "81 pairs");
    others(1);
    assertTrue(areExchanged("employment", "labour"), "82 pairs");
  }

  @Test
  void ofPairsOfCharactersOnceIsNotEnoughSinceAWordMakesSeveral() {
    pairs(1, "就业", "劳动");
    others(100);
    assertFalse(areExchanged("就业", "劳动"), "once");
    pairs(1, "就业", "劳动");
    assertTrue(areExchanged("就业", "劳动"), "twice");
  }

  @Test
  void theMoreWordsCouldBeLinkedTheMoreSurprisingALinkMustBe() {
    pairs(1, "employment", "labour");
    for (int i = 0; i < 100; i++) {
      pairs(1, "left" + words("left", 17, i), "came" + words("come", 17, i));
    }
    assertFalse(areExchanged("employment", "labour"), "101 pairs, 28,901 links");
    pairs(1, "employment", "labour");
    assertTrue(areExchanged("employment", "labour"), "twice of 102 pairs");
  }

  @Test
  void wordsThatAlwaysChangeSayNothingOfEachOther() {
    pairs(20, "employment", "labour");
    assertFalse(areExchanged("employment", "labour"));
  }

  @Test
  void wordsThatMeetLessOftenThanByChanceAreNotLinked() {
    pairs(2, "employment", "labour");
    pairs(10, "employment", "jobs");
    pairs(10, "work", "labour");
    others(4);
    assertFalse(areExchanged("employment", "labour"));
  }

  @Test
  void eachWordOfAPairIsLinkedToItsBestOnly() {
    pairs(3, "employment", "labour");
    pairs(3, "employment", "labour ministry");
    others(40);
    assertTrue(areExchanged("employment", "labour"));
    assertFalse(areExchanged("employment", "ministry"));
    pairs(5, "agency", "ministry");
    assertTrue(areExchanged("agency", "ministry"));
  }

  @Test
  void severalWordsOfOnePairMayEachHaveTheirOwn() {
    pairs(3, "employment agency", "labour ministry");
    pairs(3, "employment", "labour");
    pairs(3, "agency", "ministry");
    others(40);
    assertTrue(areExchanged("employment", "labour"));
    assertTrue(areExchanged("agency", "ministry"));
    assertFalse(areExchanged("employment", "ministry"));
    assertFalse(areExchanged("agency", "labour"));
  }

  @Test
  void wordsExchangedForTheSameWordAreOneClass() {
    pairs(6, "employment", "labour");
    pairs(6, "occupation", "labour");
    others(80);
    before.add("employment");
    before.add("occupation");
    after.add("unrelated");
    after.add("unrelated");
    Matching matching = learned(Basis.TEXT, 0.9f);
    assertEquals(
        matching.lexicon.commonTermOf(matching.before, before.size() - 2, 0),
        matching.lexicon.commonTermOf(matching.before, before.size() - 1, 0));
  }

  @Test
  void ofManyWordsForOneTheMostFrequentAreOneClass() {
    pairs(3, "employment", word("rare", 0));
    for (int i = 1; i <= 3; i++) {
      pairs(4, "employment", word("often", i));
    }
    others(200);
    for (int i = 1; i <= 3; i++) {
      assertTrue(areExchanged("employment", word("often", i)), word("often", i));
    }
    assertFalse(areExchanged("employment", word("rare", 0)));
  }

  @Test
  void numbersAreNotExchanged() {
    pairs(4, "2020", "2025");
    others(20);
    assertFalse(areExchanged("2020", "2025"));
  }

  @Test
  void formsOfOneWordAreNotExchangedSinceTheyAreAlikeAnyway() {
    pairs(4, "employment", "employers");
    others(20);
    before.add("free");
    after.add("free");
    Matching matching = matching();
    for (int i = 0; i + 1 < before.size(); i++) {
      matching.pair(i, i, Basis.TEXT, 0.9f, "");
    }
    assertFalse(new WordExchange(matching).learn());
  }

  @Test
  void itTellsWhetherAnythingWasLearned() {
    pairs(4, "employment", "labour");
    others(20);
    Matching matching = matching();
    assertFalse(new WordExchange(matching).learn(), "no pairs");
    for (int i = 0; i < before.size(); i++) {
      matching.pair(i, i, Basis.TEXT, 0.9f, "");
    }
    int terms = matching.lexicon.size();
    assertTrue(new WordExchange(matching).learn());
    assertEquals(terms + 1, matching.lexicon.size(), "one class");
  }

  @Test
  void doubtfulPairsAreLearnedFromToo() {
    pairs(4, "employment", "labour");
    others(20);
    assertTrue(areExchanged(Basis.TEXT, 0.4f, "employment", "labour"));
    assertTrue(areExchanged(Basis.ASSERTED, 1, "employment", "labour"));
  }

  @Test
  void ofVeryManyPairsTheSameOnesAreLearnedFromWhicheverWayTheyStand() {
    for (int i = 0; i < 10; i++) {
      pairs(3, word("left", i), word("came", i));
      others(2_000);
      pairs(3, word("left", 10 + i), word("came", 10 + i));
    }
    Set<Integer> forward = exchanged(before, after, false);
    Set<Integer> backward = exchanged(Lists.reverse(after), before, true);
    assertEquals(20_060, before.size());
    assertEquals(forward, backward.stream().map(i -> 20_059 - i).collect(toSet()));
    assertEquals(forward, exchanged(before, Lists.reverse(after), true));
    assertTrue(forward.size() >= 20_000 && forward.size() < 20_060, forward.size() + " learned");
  }

  /** Returns the earlier items whose words count as those of the later ones, once learned. */
  private static Set<Integer> exchanged(List<?> one, List<?> other, boolean reversed) {
    Matching matching =
        Matchings.of(edition(ImmutableList.copyOf(one)), edition(ImmutableList.copyOf(other)));
    int size = one.size();
    for (int i = 0; i < size; i++) {
      matching.pair(i, reversed ? size - 1 - i : i, Basis.TEXT, 0.9f, "");
    }
    new WordExchange(matching).learn();
    Set<Integer> found = new HashSet<>();
    for (int i = 0; i < size; i++) {
      int later = matching.partnerOfBefore[i];
      if (matching.lexicon.commonTermOf(matching.before, i, 0)
          == matching.lexicon.commonTermOf(matching.after, later, 0)) {
        found.add(i);
      }
    }
    return found;
  }

  @Test
  void pairsPartedAgainHaveBeenLearnedFrom() {
    pairs(4, "employment", "labour");
    others(20);
    Matching matching = matching();
    for (int i = 0; i < before.size(); i++) {
      matching.pair(i, i, Basis.TEXT, 0.5f, "");
    }
    WordExchange exchange = new WordExchange(matching);
    matching.unpairDoubtful(0.9f);
    assertTrue(exchange.learn());
    assertFalse(new WordExchange(matching).learn(), "no pairs are left");
  }

  @Test
  void pairsFoundToBeTheSameAreNotLearnedFrom() {
    pairs(4, "employment", "labour");
    others(20);
    assertFalse(areExchanged(Basis.EXACT, 0.99f, "employment", "labour"));
  }

  @Test
  void pairsWithMoreThanEighteenWordsOfTheirOwnOnASideAreNotLearnedFrom() {
    for (int more : new int[] {17, 18}) {
      before.clear();
      after.clear();
      for (int i = 0; i < 4; i++) {
        pairs(1, "employment" + words("gone", more, i), "labour");
      }
      others(40);
      assertEquals(more == 17, areExchanged("employment", "labour"), more + " gone");
      List<Object> turned = new ArrayList<>(before);
      before.clear();
      before.addAll(after);
      after.clear();
      after.addAll(turned);
      assertEquals(more == 17, areExchanged("labour", "employment"), more + " come");
    }
  }

  private static String words(String kind, int count, int from) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(' ').append(word(kind, 100 + from * 20 + i));
    }
    return words.toString();
  }

  @Test
  void pairsInWhichWordsWereOnlyAddedOrOnlyDroppedDoNotCount() {
    pairs(2, "employment", "labour");
    others(9);
    for (int i = 0; i < 40; i++) {
      pairs(1, word("some", i), word("some", i) + " " + word("more", i));
      pairs(1, word("some", i) + " " + word("less", i), word("some", i));
    }
    assertFalse(areExchanged("employment", "labour"), "11 pairs count, as above");
  }
}
