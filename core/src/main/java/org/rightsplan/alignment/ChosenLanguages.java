package org.rightsplan.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which items of two tables are compared in one language, given the order in which languages are
 * tried. Cost: one look at each item; constant for a pair.
 */
final class ChosenLanguages {

  private final List<LanguageChoice> choices = new ArrayList<>();
  private final int[] before;
  private final int[] after;
  private final boolean[][] meeting;
  private final boolean[][] apart;

  ChosenLanguages(ItemTable before, ItemTable after, Languages languages) {
    Map<LanguageChoice, Integer> numbers = new HashMap<>();
    this.before = numbered(before, languages, numbers);
    this.after = numbered(after, languages, numbers);
    meeting = new boolean[choices.size()][choices.size()];
    apart = new boolean[choices.size()][choices.size()];
    for (int one = 0; one < choices.size(); one++) {
      for (int two = 0; two < choices.size(); two++) {
        meeting[one][two] = choices.get(one).meets(choices.get(two));
        apart[one][two] = choices.get(one).isApartFrom(choices.get(two));
      }
    }
  }

  private int[] numbered(
      ItemTable table, Languages languages, Map<LanguageChoice, Integer> numbers) {
    int[] chosen = new int[table.size()];
    for (int i = 0; i < chosen.length; i++) {
      LanguageChoice choice = languages.chosenFor(table.located.get(i).element());
      Integer known = numbers.putIfAbsent(choice, choices.size());
      if (known == null) {
        choices.add(choice);
      }
      chosen[i] = known == null ? choices.size() - 1 : known;
    }
    return chosen;
  }

  /** Tells whether what two items say is compared in one language throughout. */
  boolean meet(int earlier, int later) {
    return meeting[before[earlier]][after[later]];
  }

  /** Tells whether two items have texts, and none is compared in one language. */
  boolean areApart(int earlier, int later) {
    return apart[before[earlier]][after[later]];
  }

  /** Returns how many items have texts that any of the other side can be compared with. */
  int comparable() {
    return Math.min(comparable(before, after), comparable(after, before));
  }

  private int comparable(int[] some, int[] others) {
    boolean[] met = new boolean[choices.size()];
    for (int other : Arrays.stream(others).distinct().toArray()) {
      for (int one = 0; one < met.length; one++) {
        met[one] |= hasText(one) && hasText(other) && !apart[one][other];
      }
    }
    return (int) Arrays.stream(some).filter(one -> met[one]).count();
  }

  private boolean hasText(int choice) {
    return choices.get(choice).hasText();
  }

  /** Tells whether any two items are apart. */
  boolean areAnyApart() {
    for (boolean[] some : apart) {
      for (boolean one : some) {
        if (one) {
          return true;
        }
      }
    }
    return false;
  }
}
