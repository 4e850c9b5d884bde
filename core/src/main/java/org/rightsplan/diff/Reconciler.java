package org.rightsplan.diff;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.alignment.Match;
import org.rightsplan.alignment.Unmatched;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;

/**
 * Tells, for many sections at once, how their counts came from one figure to the other. Several
 * sections may stand in one row, and are counted together. Cost: the elements times the sections
 * around each.
 */
final class Reconciler {

  /** The figures of one section so far. */
  private static final class Figures {
    int before;
    int added;
    int dropped;
    int movedIn;
    int movedOut;
    int fromSplits;
    int intoMerges;
    int unknownNew;
    int unknownKept;
    int after;

    void missing(boolean comparable) {
      before++;
      if (comparable) {
        dropped++;
      } else {
        unknownKept++;
      }
    }

    void come(boolean comparable) {
      after++;
      if (comparable) {
        added++;
      } else {
        unknownNew++;
      }
    }

    /** Adds the part of a match that the section had and has. */
    void matched(int had, int has) {
      before += had;
      after += has;
      if (had == 0) {
        movedIn += has;
      } else if (has == 0) {
        movedOut += had;
      } else if (has > had) {
        fromSplits += has - had;
      } else {
        intoMerges += had - has;
      }
    }

    Reconciliation reconciled() {
      return new Reconciliation(
          before,
          added,
          dropped,
          movedIn,
          movedOut,
          fromSplits,
          intoMerges,
          unknownNew,
          unknownKept,
          after);
    }
  }

  private final ImmutableList<Figures> rows;
  private final Map<ElementPath, Integer> rowOfBefore;
  private final Map<ElementPath, Integer> rowOfAfter;

  /**
   * @param rows how many sections there are
   * @param rowOfBefore which row an earlier section stands in
   * @param rowOfAfter which row a later section stands in
   */
  Reconciler(
      int rows, Map<ElementPath, Integer> rowOfBefore, Map<ElementPath, Integer> rowOfAfter) {
    this.rows =
        IntStream.range(0, rows)
            .mapToObj(row -> new Figures())
            .collect(ImmutableList.toImmutableList());
    this.rowOfBefore = rowOfBefore;
    this.rowOfAfter = rowOfAfter;
  }

  /** Counts all elements of a kind. */
  void addAll(Alignment alignment, ElementKind kind) {
    alignment.matches(kind).forEach(this::add);
    alignment.unmatchedBefore().stream()
        .filter(element -> element.path().kind() == kind)
        .forEach(this::addBefore);
    alignment.unmatchedAfter().stream()
        .filter(element -> element.path().kind() == kind)
        .forEach(this::addAfter);
  }

  private void addBefore(Unmatched element) {
    forRows(element.path(), rowOfBefore, row -> rows.get(row).missing(element.comparable()));
  }

  private void addAfter(Unmatched element) {
    forRows(element.path(), rowOfAfter, row -> rows.get(row).come(element.comparable()));
  }

  private void add(Match match) {
    Map<Integer, Integer> had = new HashMap<>();
    Map<Integer, Integer> has = new HashMap<>();
    match
        .before()
        .forEach(path -> forRows(path, rowOfBefore, row -> had.merge(row, 1, Integer::sum)));
    match
        .after()
        .forEach(path -> forRows(path, rowOfAfter, row -> has.merge(row, 1, Integer::sum)));
    had.forEach((row, count) -> rows.get(row).matched(count, has.getOrDefault(row, 0)));
    has.forEach(
        (row, count) -> {
          if (!had.containsKey(row)) {
            rows.get(row).matched(0, count);
          }
        });
  }

  private static void forRows(
      ElementPath element, Map<ElementPath, Integer> rows, IntConsumer action) {
    // Of the sections of one row one may stand in another.
    TreeSet<Integer> found = new TreeSet<>();
    Optional<ElementPath> around = element.parent();
    while (around.isPresent()) {
      Optional.ofNullable(rows.get(around.get())).ifPresent(found::add);
      around = around.get().parent();
    }
    found.forEach(action::accept);
  }

  List<Reconciliation> rows() {
    return rows.stream().map(Figures::reconciled).toList();
  }
}
