package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.indicator;
import static org.rightsplan.Editions.section;
import static org.rightsplan.Editions.task;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;

/** How rare the words of two editions are. */
class LexiconTest {

  private static double weightOf(Lexicon lexicon, String word) {
    List<Long> hashes = new ArrayList<>();
    Tokenizer.tokenize(word, (hash, stem, numeric, start, end) -> hashes.add(hash));
    assertEquals(1, hashes.size(), word);
    return lexicon.weightOf(hashes.get(0));
  }

  @Test
  void aWordWithItsStemWeighsTheLogarithmOfHowRareItIs() {
    Lexicon lexicon =
        Matchings.of(List.of("judges", "judges x", "y"), List.of("trees", "judges z", "v")).lexicon;
    assertEquals(Math.log(1 + 6 / 3.0), weightOf(lexicon, "judges"), 1e-6);
  }

  @Test
  void aWordOfOneTextWeighsAsMuchAsOneOfTwo() {
    Lexicon lexicon = Matchings.of(List.of("trees", "judges"), List.of("trees", "laws")).lexicon;
    assertEquals(weightOf(lexicon, "trees"), weightOf(lexicon, "judges"), 1e-6);
    assertEquals(Math.log(1 + 4 / 2.0), weightOf(lexicon, "laws"), 1e-6);
  }

  @Test
  void aNumberWeighsHalfOfAWordAsRare() {
    Lexicon lexicon = Matchings.of(List.of("trees", "2020"), List.of("laws", "2020")).lexicon;
    assertEquals(weightOf(lexicon, "trees") / 2, weightOf(lexicon, "2020"), 1e-6);
  }

  @Test
  void aWordOfNeitherEditionWeighsNothing() {
    assertEquals(0, weightOf(Matchings.of(List.of("trees"), List.of("laws")).lexicon, "judges"));
  }

  @Test
  void aPairOfCharactersWeighsAllOfItsRarity() {
    Lexicon lexicon = Matchings.of(List.of("人权", "trees"), List.of("人权", "laws")).lexicon;
    assertEquals(Math.log(1 + 4 / 2.0), weightOf(lexicon, "人权"), 1e-6);
  }

  @Test
  void aTextThatRepeatsItselfSaysNothingOfWhatFollowsWhat() {
    String twice = "judges decide soon ";
    Lexicon once = Matchings.of(List.of(twice, "trees"), List.of(twice + "x", "laws")).lexicon;
    Lexicon often =
        Matchings.of(List.of(twice.repeat(50), "trees"), List.of(twice.repeat(50) + "x", "laws"))
            .lexicon;
    assertEquals(weightOf(once, "decide"), weightOf(often, "decide"), 1e-6);
  }

  @Test
  void whatAlwaysFollowsAnotherWordWeighsLess() {
    List<Object> names = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      names.add("Covenant Rights " + (char) ('a' + i) + "x");
    }
    Lexicon lexicon = Matchings.of(names, List.of("laws")).lexicon;
    assertTrue(weightOf(lexicon, "covenant") > 4 * weightOf(lexicon, "rights"));
  }

  @Test
  void twoWordsTwiceTogetherAreTheSameTextTwice() {
    List<String> text = List.of("Covenant Rights");
    Lexicon lexicon = Matchings.of(text, text).lexicon;
    assertEquals(weightOf(lexicon, "covenant"), weightOf(lexicon, "rights"), 1e-6);
  }

  @Test
  void theTermsOfATextStandFromTheRarestToTheMostFrequent() {
    Matching matching =
        Matchings.of(
            List.of("people often rarely", "people often", "people"), List.of("people", "people"));
    ItemTable before = matching.before;
    double sum = 0;
    for (int at = before.termStart[0]; at < before.termStart[1]; at++) {
      sum += matching.lexicon.weight(before.terms[at]);
      if (at > before.termStart[0]) {
        assertTrue(
            matching.lexicon.occurrences(before.terms[at - 1])
                <= matching.lexicon.occurrences(before.terms[at]));
        assertTrue(before.terms[at - 1] < before.terms[at]);
      }
    }
    assertEquals(sum, before.weight[0], 1e-5);
    assertEquals(6, before.termCount(0), "three words and their stems");
  }

  @Test
  void itemsBeyondOneBlockOfTermsAreSortedAndWeighedToo() {
    List<Object> texts = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      texts.add("people " + (i % 2 == 0 ? "often" : "seldom") + " " + (char) ('a' + i % 26) + "x");
    }
    Matching matching = Matchings.of(texts, List.of("people"));
    ItemTable before = matching.before;
    for (int i = 26; i < before.size(); i++) {
      assertEquals(before.weight[i % 26], before.weight[i], "text " + i);
      for (int at = 0; at < before.termCount(i); at++) {
        assertEquals(
            before.terms[before.termStart[i % 26] + at], before.terms[before.termStart[i] + at]);
      }
    }
  }

  @Test
  void aWordOfManyTitlesIsNoRareWordOfACommitment() {
    Edition edition =
        edition(
            "A",
            section("Right to work", "right to education", "teach trees"),
            section("Right to health"),
            section("Right to water"));
    Outline outline = new Outline(edition.elements(), Languages.sharedBy(edition, edition));
    Lexicon alone = Lexicon.of(outline.objectives, outline.objectives.toBeRead());
    assertEquals(weightOf(alone, "trees"), weightOf(alone, "education"), 1e-6);
    assertEquals(weightOf(alone, "trees"), weightOf(alone, "right"), 1e-6);
    Lexicon beside =
        Lexicon.of(outline.objectives, outline.objectives.toBeRead(), outline.sections);
    assertEquals(Math.log(1 + 7 / 2.0), weightOf(beside, "trees"), 1e-6);
    assertEquals(Math.log(1 + 7 / 5.0), weightOf(beside, "right"), 1e-6);
    assertEquals(0, outline.sections.terms.length, "the titles are read, not changed");
  }

  @Test
  void aWordOfManyCommitmentsIsNoRareWordOfATitle() {
    Edition edition =
        edition(
            "A",
            section("Hope in work", "in trees", "in towns", "in time"),
            section("Right to health"));
    Outline outline = new Outline(edition.elements(), Languages.sharedBy(edition, edition));
    Lexicon wider =
        Lexicon.of(
            outline.objectives,
            outline.objectives.toBeRead(),
            outline.sections.toBeRead(),
            outline.sections.toBeRead());
    Lexicon titles = Lexicon.of(outline.sections, outline.sections.toBeRead(), wider);
    assertEquals(Math.log(1 + 10 / 2.0), weightOf(titles, "health"), 1e-6, "in 2 of 10 texts");
    assertEquals(Math.log(1 + 10 / 8.0) / 2, weightOf(titles, "in"), 1e-6, "in 8 of 10, and brief");
    assertEquals(0, weightOf(titles, "trees"), "no title has it");
    assertEquals(2, outline.sections.termStart.length - 1, "the titles are read");
  }

  /** Titles of one edition beside those of another, weighed as titles. */
  private static Matching titles(List<String> earlier, List<String> later) {
    Matching both = Matchings.of(earlier, later);
    return Matching.among(both.before, both.after, both.lexicon);
  }

  @Test
  void aBriefWordOfATitleWeighsHalfOfAnotherAsRare() {
    Lexicon titles =
        titles(List.of("the disabled", "Der Weg"), List.of("HIV", "물 право 人权")).lexicon;
    double word = Math.log(1 + 4 / 2.0);
    assertEquals(word, weightOf(titles, "disabled"), 1e-6);
    assertEquals(word / 2, weightOf(titles, "the"), 1e-6);
    assertEquals(word / 2, weightOf(titles, "der"), 1e-6);
    assertEquals(word, weightOf(titles, "hiv"), 1e-6, "an abbreviation");
    assertEquals(word, weightOf(titles, "물"), 1e-6, "no script of upper and lower case");
    assertEquals(word, weightOf(titles, "право"), 1e-6);
    assertEquals(word, weightOf(titles, "人权"), 1e-6);
    Lexicon capitals =
        titles(List.of("RIGHTS OF THE", "y"), List.of("2nd 20 Q1", "GDP 增长率, COVID")).lexicon;
    assertEquals(word / 2, weightOf(capitals, "of"), 1e-6, "all is in capitals");
    assertEquals(word, weightOf(capitals, "q1"), 1e-6, "it has a digit");
    assertEquals(word, weightOf(capitals, "gdp"), 1e-6, "an abbreviation");
    Lexicon commitments =
        Matchings.of(List.of("the disabled", "Der Weg"), List.of("HIV", "x")).lexicon;
    assertEquals(word, weightOf(commitments, "the"), 1e-6, "in commitments");
  }

  @Test
  void wordsThatBeginAlikeShareMoreOfTheirWeightInTitles() {
    List<String> earlier = List.of("disabled", "trees");
    List<String> later = List.of("disability", "laws");
    Matching commitments = Matchings.of(earlier, later);
    commitments.overlap.measure(0, 0);
    double usual = commitments.overlap.similarity;
    Matching titles = titles(earlier, later);
    titles.overlap.measure(0, 0);
    assertEquals(0.4, usual, 1e-6);
    assertEquals(0.7, titles.overlap.similarity, 1e-6);
  }

  @Test
  void whatIsAttachedCountsAsAnOccurrence() {
    Lexicon plain = Matchings.of(List.of("trees", "laws"), List.of("forests", "trees now")).lexicon;
    Lexicon attached =
        Matchings.of(
                List.of("trees", "laws"), List.of(task("forests", indicator("trees")), "trees now"))
            .lexicon;
    assertEquals(Math.log(1 + 4 / 2.0), weightOf(plain, "trees"), 1e-6);
    assertEquals(Math.log(1 + 4 / 3.0), weightOf(attached, "trees"), 1e-6);
  }

  @Test
  void wordsWithTheSameFirstFiveLettersHaveOneStem() {
    Matching matching = Matchings.of(List.of("protect protection prote 2020"), List.of("protest"));
    Lexicon lexicon = matching.lexicon;
    int protect = lexicon.termOf(matching.before, 0, 0);
    assertTrue(lexicon.haveSameStem(protect, lexicon.termOf(matching.before, 0, 1)));
    assertTrue(lexicon.haveSameStem(protect, lexicon.termOf(matching.after, 0, 0)));
    assertNotEquals(protect, lexicon.termOf(matching.before, 0, 1));
    assertFalse(lexicon.haveSameStem(protect, lexicon.termOf(matching.before, 0, 3)));
    assertEquals(
        lexicon.sharedTermOf(protect), lexicon.commonTermOf(matching.after, 0, 0), "the stem");
  }

  @Test
  void aNumberHasNoStemAndIsNoWord() {
    Matching matching = Matchings.of(List.of("2020 trees 人权"), List.of("2020"));
    Lexicon lexicon = matching.lexicon;
    int number = lexicon.termOf(matching.before, 0, 0);
    assertEquals(Matching.NONE, lexicon.sharedTermOf(number));
    assertEquals(number, lexicon.commonTermOf(matching.after, 0, 0));
    assertFalse(lexicon.haveSameStem(number, number));
    assertFalse(lexicon.isWord(number));
    assertTrue(lexicon.isWord(lexicon.termOf(matching.before, 0, 1)));
    assertTrue(lexicon.isWord(lexicon.termOf(matching.before, 0, 2)));
    assertFalse(lexicon.isWord(lexicon.sharedTermOf(lexicon.termOf(matching.before, 0, 1))));
  }

  @Test
  void aStemMayBeTheRarestTermOfAll() {
    boolean first = false;
    for (String word : List.of("trees", "laws", "judges", "people", "rights", "water")) {
      Matching matching = Matchings.of(List.of(word), List.of(word));
      int term = matching.lexicon.termOf(matching.before, 0, 0);
      int stem = matching.lexicon.sharedTermOf(term);
      assertEquals(1, term + stem, "two terms, a word and its stem");
      assertTrue(matching.lexicon.haveSameStem(term, term));
      assertEquals(stem, matching.lexicon.commonTermOf(matching.before, 0, 0));
      first |= stem == 0;
    }
    assertTrue(first, "which of the two comes first is up to their hashes");
  }
}
