package org.rightsplan.report.document;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * Running text of any length without breaks.
 *
 * @param runs its pieces, in reading order
 */
public record Line(ImmutableList<Run> runs) {

  /** Nothing at all. */
  public static final Line EMPTY = new Line(ImmutableList.of());

  /** Returns words of the report itself. */
  public static Line of(String text) {
    return text.isEmpty() ? EMPTY : new Line(ImmutableList.of(new Run.Plain(text)));
  }

  /** Returns one piece. */
  public static Line of(Run run) {
    return new Line(ImmutableList.of(run));
  }

  /** {@return whether there is nothing} */
  public boolean isEmpty() {
    return runs.isEmpty();
  }

  /** Returns this and then the other. */
  public Line and(Line more) {
    return new Line(ImmutableList.<Run>builder().addAll(runs).addAll(more.runs).build());
  }

  /** Returns this and then words of the report itself. */
  public Line and(String more) {
    return and(of(more));
  }

  /** Returns lines one after the other with something between them. */
  public static Line join(String between, List<Line> lines) {
    List<Run> all = new ArrayList<>();
    for (Line line : lines) {
      if (!all.isEmpty()) {
        all.add(new Run.Plain(between));
      }
      all.addAll(line.runs);
    }
    return new Line(ImmutableList.copyOf(all));
  }

  /** Returns the words alone. */
  @Override
  public String toString() {
    StringBuilder words = new StringBuilder();
    for (Run run : runs) {
      if (run instanceof Run.Plain plain) {
        words.append(plain.text());
      } else if (run instanceof Run.Quote quote) {
        words.append(quote.text());
      } else if (run instanceof Run.Revision revision) {
        for (Run.Revision.Piece piece : revision.pieces()) {
          words.append(
              switch (piece.fate()) {
                case STAYED -> piece.text();
                case WENT -> "[-" + piece.text() + "-]";
                case CAME -> "{+" + piece.text() + "+}";
              });
        }
      } else if (run instanceof Run.Strong strong) {
        words.append(strong.line());
      } else if (run instanceof Run.Link link) {
        words.append(link.line());
      } else if (run instanceof Run.Mark mark) {
        words.append('[').append(mark.words()).append(']');
      }
    }
    return words.toString();
  }
}
