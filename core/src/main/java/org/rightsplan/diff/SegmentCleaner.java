package org.rightsplan.diff;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.rightsplan.diff.TextDiff.Segment;
import org.rightsplan.diff.TextDiff.Sort;

/**
 * Makes a difference fit for reading: what stayed between two changes and is no longer than either
 * of them is told as changed, as Fraser's semantic clean-up does, and neighbours of one sort are
 * put together.
 *
 * <p>Cost: the length of the text times the changes that grow into one.
 */
final class SegmentCleaner {

  private SegmentCleaner() {}

  /** A change: what went and what came at one place, after what stayed before it. */
  private record Hunk(String equal, String deleted, String inserted) {
    /** Returns how much of this change a reader sees, in characters. */
    int weight() {
      return Math.max(deleted.length(), inserted.length());
    }

    Hunk followedBy(Hunk next) {
      return new Hunk(
          equal, deleted + next.equal + next.deleted, inserted + next.equal + next.inserted);
    }

    /** Tells whether what stayed between this change and the next is too little to hold on to. */
    boolean swallows(Hunk next) {
      String between = next.equal;
      return !between.isEmpty()
          && (between.isBlank()
              || (between.length() <= weight() && between.length() <= next.weight()));
    }
  }

  static ImmutableList<Segment> clean(List<Segment> pieces) {
    Deque<Hunk> merged = new ArrayDeque<>();
    String tail = "";
    for (Hunk hunk : hunks(pieces)) {
      if (hunk.weight() == 0) {
        tail = hunk.equal();
        continue;
      }
      Hunk grown = hunk;
      while (!merged.isEmpty() && merged.peekLast().swallows(grown)) {
        grown = merged.removeLast().followedBy(grown);
      }
      merged.addLast(grown);
    }
    List<Segment> segments = new ArrayList<>();
    for (Hunk hunk : merged) {
      add(segments, Sort.EQUAL, hunk.equal());
      add(segments, Sort.DELETED, hunk.deleted());
      add(segments, Sort.INSERTED, hunk.inserted());
    }
    add(segments, Sort.EQUAL, tail);
    return ImmutableList.copyOf(segments);
  }

  private static void add(List<Segment> segments, Sort sort, String text) {
    if (!text.isEmpty()) {
      segments.add(new Segment(sort, text));
    }
  }

  /** Groups the pieces into changes; the last group may have no change. */
  private static List<Hunk> hunks(List<Segment> pieces) {
    List<Hunk> hunks = new ArrayList<>();
    StringBuilder equal = new StringBuilder();
    StringBuilder deleted = new StringBuilder();
    StringBuilder inserted = new StringBuilder();
    for (Segment piece : pieces) {
      if (piece.sort() == Sort.EQUAL && deleted.length() + inserted.length() > 0) {
        hunks.add(new Hunk(equal.toString(), deleted.toString(), inserted.toString()));
        equal.setLength(0);
        deleted.setLength(0);
        inserted.setLength(0);
      }
      switch (piece.sort()) {
        case EQUAL -> equal.append(piece.text());
        case DELETED -> deleted.append(piece.text());
        case INSERTED -> inserted.append(piece.text());
      }
    }
    hunks.add(new Hunk(equal.toString(), deleted.toString(), inserted.toString()));
    return hunks;
  }
}
