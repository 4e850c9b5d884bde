package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.indicator;
import static org.rightsplan.Editions.task;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which pairs are worth a look, without looking at all of them. */
class CandidateFinderTest {

  private static List<String> found(Matching matching, boolean[] before, boolean[] after) {
    Pairs pairs = new Pairs();
    matching.candidates.find(before, after, pairs);
    pairs.sortUnique();
    List<String> found = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      found.add(pairs.before(i) + "-" + pairs.after(i));
    }
    return found;
  }

  private static List<String> found(List<?> before, List<?> after) {
    Matching matching = Matchings.of(before, after);
    List<String> found = found(matching, matching.freeBefore(), matching.freeAfter());
    Matching turned = Matchings.of(after, before);
    List<String> back = new ArrayList<>();
    for (String pair : found(turned, turned.freeBefore(), turned.freeAfter())) {
      back.add(pair.replaceAll("(\\d+)-(\\d+)", "$2-$1"));
    }
    Collections.sort(back);
    List<String> sorted = new ArrayList<>(found);
    Collections.sort(sorted);
    assertEquals(sorted, back, "the same from either side");
    return found;
  }

  /** Texts that each have these words and one of their own. */
  private static List<String> texts(int count, String kind, String words) {
    return IntStream.range(0, count).mapToObj(i -> words + " " + own(kind, i)).toList();
  }

  private static String own(String kind, int number) {
    return "" + (char) ('a' + number / 26) + (char) ('a' + number % 26) + kind;
  }

  private static List<Object> joined(List<?> some, Object... others) {
    List<Object> all = new ArrayList<>(some);
    all.addAll(Arrays.asList(others));
    return all;
  }

  @Test
  void textsThatShareARareWordAreFound() {
    assertEquals(
        List.of("0-1", "2-0"),
        found(
            List.of("plant mangroves", "build ramps", "inspect mines"),
            List.of("close mines", "mangroves grow", "forbid smoking")));
  }

  @Test
  void textsThatShareNothingAreNot() {
    assertEquals(List.of(), found(List.of("plant trees"), List.of("build ramps")));
  }

  @Test
  void aWordOfMoreThanFortyTextsOfASideLeadsNowhereByItself() {
    List<String> one = List.of("people everywhere");
    assertFalse(found(texts(40, "left", "people"), one).isEmpty());
    assertEquals(List.of(), found(texts(41, "left", "people"), one));
  }

  @Test
  void twoCommonWordsTogetherLeadToEachOther() {
    // Each of the two words stands in fifty texts, both together in two.
    List<Object> before = joined(texts(49, "left", "people"), "people everywhere");
    List<Object> after = joined(texts(49, "came", "everywhere"), "everywhere people");
    assertEquals(List.of("49-49"), found(before, after));
  }

  @Test
  void theSixBestOfATextAreKept() {
    List<String> after = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      after.add("mangroves coast " + (i < 6 ? "villages " : "") + own("came", i));
    }
    assertEquals(
        List.of("0-0", "0-1", "0-2", "0-3", "0-4", "0-5"),
        found(List.of("mangroves coast villages"), after).stream()
            .filter(pair -> pair.matches("0-[0-5]"))
            .toList());
  }

  @Test
  void whatComesLessThanHalfAsNearAsTheBestIsNotKept() {
    List<String> texts = List.of("mangroves coast villages storms shelter", "shelter mothers");
    assertEquals(List.of("0-0", "1-1"), found(texts, texts));
    assertEquals(List.of("0-0"), found(texts.subList(0, 1), texts.subList(1, 2)));
  }

  @Test
  void onlyWhatIsWantedOnBothSidesIsFound() {
    List<String> texts = List.of("plant mangroves", "mangroves grow", "inspect mines");
    Matching matching = Matchings.of(texts, texts);
    boolean[] all = {true, true, true};
    boolean[] some = {false, true, true};
    List<String> found = found(matching, some, all);
    assertTrue(found.contains("1-1") && found.contains("2-2"), found.toString());
    assertTrue(found.stream().noneMatch(pair -> pair.startsWith("0-")), found.toString());
    found = found(matching, all, some);
    assertTrue(found.stream().noneMatch(pair -> pair.endsWith("-0")), found.toString());
    assertTrue(found(matching, new boolean[3], all).isEmpty());
    // More are wanted than at first, so that the keys found for the first search do not do.
    assertTrue(found(matching, all, all).contains("0-0"));
  }

  @Test
  void anIndicatorLeadsToATextThatSaysTheSame() {
    List<Object> before = List.of(task("Keep skies blue", indicator("Mean of fine dust")));
    assertEquals(List.of("0-0"), found(before, List.of("Halve dust")));
    assertEquals(
        List.of("0-0"),
        found(before, List.of(task("Cleaner air", indicator("Fine dust in cities")))));
    assertEquals(List.of(), found(List.of("Keep skies blue"), List.of("Halve dust")));
  }
}
