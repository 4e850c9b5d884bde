package org.rightsplan.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rightsplan.diff.TextDiff.Segment;
import org.rightsplan.diff.TextDiff.Sort;

/**
 * Finds the fewest pieces of two texts that must go and come to make one into the other: Myers'
 * greedy algorithm (1986).
 *
 * <p>Cost: the length of the texts times the number of changes, which is bounded: beyond {@link
 * #MOST_CHANGES} all between the common beginning and end is told as replaced.
 */
final class PieceComparison {

  /** So many changed pieces are sought; memory grows with the square. */
  static final int MOST_CHANGES = 1500;

  private final List<String> before;
  private final List<String> after;

  PieceComparison(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /** Returns the pieces of both texts in reading order. */
  List<Segment> run() {
    int head = 0;
    int shorter = Math.min(before.size(), after.size());
    while (head < shorter && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    List<Segment> segments = new ArrayList<>();
    add(segments, Sort.EQUAL, before.subList(0, head));
    segments.addAll(
        middle(
            before.subList(head, before.size() - tail), after.subList(head, after.size() - tail)));
    add(segments, Sort.EQUAL, before.subList(before.size() - tail, before.size()));
    return segments;
  }

  private static void add(List<Segment> segments, Sort sort, List<String> pieces) {
    pieces.forEach(piece -> segments.add(new Segment(sort, piece)));
  }

  private static List<Segment> middle(List<String> earlier, List<String> later) {
    List<int[]> rounds = new ArrayList<>();
    if (earlier.isEmpty() || later.isEmpty() || !search(earlier, later, rounds)) {
      List<Segment> replaced = new ArrayList<>();
      add(replaced, Sort.DELETED, earlier);
      add(replaced, Sort.INSERTED, later);
      return replaced;
    }
    return trace(earlier, later, rounds);
  }

  /** Notes after each change how far one gets on every diagonal; tells whether the end is met. */
  private static boolean search(List<String> earlier, List<String> later, List<int[]> rounds) {
    int most = Math.min(earlier.size() + later.size(), MOST_CHANGES);
    int[] reached = new int[2 * most + 3];
    int middle = most + 1;
    for (int changes = 0; changes <= most; changes++) {
      for (int diagonal = -changes; diagonal <= changes; diagonal += 2) {
        int x =
            comesFromAbove(reached, middle, diagonal, changes)
                ? reached[middle + diagonal + 1]
                : reached[middle + diagonal - 1] + 1;
        int y = x - diagonal;
        while (x < earlier.size() && y < later.size() && earlier.get(x).equals(later.get(y))) {
          x++;
          y++;
        }
        reached[middle + diagonal] = x;
        if (x >= earlier.size() && y >= later.size()) {
          rounds.add(slice(reached, middle, changes));
          return true;
        }
      }
      rounds.add(slice(reached, middle, changes));
    }
    return false;
  }

  private static int[] slice(int[] reached, int middle, int changes) {
    return java.util.Arrays.copyOfRange(reached, middle - changes - 1, middle + changes + 2);
  }

  private static boolean comesFromAbove(int[] reached, int middle, int diagonal, int changes) {
    return diagonal == -changes
        || (diagonal != changes && reached[middle + diagonal - 1] < reached[middle + diagonal + 1]);
  }

  private static List<Segment> trace(List<String> earlier, List<String> later, List<int[]> rounds) {
    List<Segment> backwards = new ArrayList<>();
    int x = earlier.size();
    int y = later.size();
    for (int changes = rounds.size() - 1; changes > 0; changes--) {
      int[] reached = rounds.get(changes - 1);
      // The array of a round begins one diagonal below its lowest.
      int middle = changes;
      int diagonal = x - y;
      boolean inserted = comesFromAbove(reached, middle, diagonal, changes);
      int from = inserted ? diagonal + 1 : diagonal - 1;
      int startX = reached[middle + from];
      int startY = startX - from;
      int afterX = inserted ? startX : startX + 1;
      while (x > afterX) {
        x--;
        y--;
        backwards.add(new Segment(Sort.EQUAL, earlier.get(x)));
      }
      backwards.add(
          inserted
              ? new Segment(Sort.INSERTED, later.get(startY))
              : new Segment(Sort.DELETED, earlier.get(startX)));
      x = startX;
      y = startY;
    }
    while (x > 0) {
      x--;
      backwards.add(new Segment(Sort.EQUAL, earlier.get(x)));
    }
    Collections.reverse(backwards);
    return backwards;
  }
}
