package org.rightsplan.diff;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What became of one text: pieces that stayed, went and came, in reading order.
 *
 * <p>Words are the smallest pieces where words are spaced; characters where they are not, as in
 * Chinese, Japanese, Thai, Lao, Khmer and Burmese. What stayed by mere chance between two changes,
 * such as one short word, is told as changed, so that people can read the result:
 *
 * <pre>{@code
 * TextDiff.of("Build two schools.", "Build four large schools.").toString();
 * // Build [-two-]{+four large+} schools.
 * }</pre>
 *
 * <p>The pieces that stayed or went, put together, are the earlier text; those that stayed or came
 * are the later one. The fewest words are told as changed (Myers, An O(ND) Difference Algorithm,
 * 1986), then the result is cleaned (Fraser, Writing: Diff Strategies, 2006). Beyond a limit of
 * work a longest possible run is no longer sought, and texts that have little in common are told as
 * replaced.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * @param segments the pieces; no two neighbours are of one sort, and what went stands before what
 *     came in its place
 */
public record TextDiff(ImmutableList<Segment> segments) {

  /** What became of a piece of text. */
  public enum Sort {
    /** It is in both texts. */
    EQUAL,
    /** It is in the earlier text only. */
    DELETED,
    /** It is in the later text only. */
    INSERTED
  }

  /**
   * A piece of text.
   *
   * @param sort what became of it
   * @param text the piece with its spaces, not empty
   */
  public record Segment(Sort sort, String text) {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public Segment {
      if (text.isEmpty()) {
        throw new IllegalArgumentException(
            "TextDiff.Segment.text: expected text, but got none for " + sort);
      }
    }
  }

  /** Compares two texts, either of which may be empty. */
  public static TextDiff of(String before, String after) {
    List<String> earlier = TextPieces.of(before);
    List<String> later = TextPieces.of(after);
    return new TextDiff(SegmentCleaner.clean(new PieceComparison(earlier, later).run()));
  }

  /** {@return whether the texts are the same} */
  public boolean isUnchanged() {
    return segments.stream().allMatch(segment -> segment.sort() == Sort.EQUAL);
  }

  /** {@return the earlier text} */
  public String before() {
    return without(Sort.INSERTED);
  }

  /** {@return the later text} */
  public String after() {
    return without(Sort.DELETED);
  }

  private String without(Sort sort) {
    StringBuilder text = new StringBuilder();
    for (Segment segment : segments) {
      if (segment.sort() != sort) {
        text.append(segment.text());
      }
    }
    return text.toString();
  }

  /** Returns the text with what went in {@code [-…-]} and what came in {@code {+…+}}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Segment segment : segments) {
      switch (segment.sort()) {
        case EQUAL -> text.append(segment.text());
        case DELETED -> text.append("[-").append(segment.text()).append("-]");
        case INSERTED -> text.append("{+").append(segment.text()).append("+}");
      }
    }
    return text.toString();
  }
}
