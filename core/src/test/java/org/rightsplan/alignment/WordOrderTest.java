package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Words in common in the same order. */
class WordOrderTest {

  private static double inOrder(String one, String two) {
    WordOrder order = Matchings.of(List.of(one), List.of(two)).order;
    order.measure(0, 0);
    return order.inOrder();
  }

  @Test
  void countsTheWordsOfBothThatStandInTheSameOrder() {
    assertEquals(1, inOrder("Train judges every year", "train judges every year"));
    assertEquals(0, inOrder("Train judges", "Plant trees"));
    assertEquals(2 * 2 / 7.0, inOrder("Train many judges", "Train new judges soon"));
    assertEquals(2 * 1 / 4.0, inOrder("judges train", "train judges"));
  }

  @Test
  void wordsOfOneStemAreTheSame() {
    assertEquals(1, inOrder("Protecting witnesses", "Protect witnesses"));
  }

  @Test
  void agreesWithTheTableOfAllPlacesForTextsOfAnyLength() {
    Random random = new Random(7);
    List<String> texts = new ArrayList<>();
    for (int length : new int[] {1, 2, 5, 63, 64, 65, 100, 128, 130, 191, 192}) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < length; i++) {
        text.append((char) ('a' + random.nextInt(8))).append("x ");
      }
      texts.add(text.toString().trim());
    }
    Matching matching = Matchings.of(texts, texts);
    for (int i = 0; i < texts.size(); i++) {
      for (int j = 0; j < texts.size(); j++) {
        List<String> one = Splitter.on(' ').splitToList(texts.get(i));
        List<String> two = Splitter.on(' ').splitToList(texts.get(j));
        matching.order.measure(i, j);
        assertEquals(
            2.0 * longest(one, two) / (one.size() + two.size()),
            matching.order.inOrder(),
            one.size() + " and " + two.size() + " words");
      }
    }
  }

  /** The textbook way: for each two beginnings how many words they have in common in order. */
  private static int longest(List<String> one, List<String> two) {
    int[][] table = new int[one.size() + 1][two.size() + 1];
    for (int i = 1; i <= one.size(); i++) {
      for (int j = 1; j <= two.size(); j++) {
        table[i][j] =
            one.get(i - 1).equals(two.get(j - 1))
                ? table[i - 1][j - 1] + 1
                : Math.max(table[i - 1][j], table[i][j - 1]);
      }
    }
    return table[one.size()][two.size()];
  }

  @Test
  void ofVeryLongTextsTheBeginningIsRead() {
    String end = " word".repeat(500);
    assertEquals(1, inOrder("Train judges" + end, "Train judges" + end + " and more"));
  }
}
