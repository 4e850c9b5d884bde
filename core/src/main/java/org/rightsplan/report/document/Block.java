package org.rightsplan.report.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Supplier;

/** One piece of a report. */
public sealed interface Block {

  /**
   * A part with a heading of its own.
   *
   * @param id its name in the report, letters, digits and hyphens; empty if nothing leads to it
   * @param title the heading
   * @param blocks what stands in it
   */
  record Part(String id, Line title, ImmutableList<Block> blocks) implements Block {}

  /**
   * A paragraph.
   *
   * @param weight how it stands beside others
   * @param line its words
   */
  record Paragraph(Weight weight, Line line) implements Block {
    /** How a paragraph stands beside others. */
    public enum Weight {
      /** It sums up what follows. */
      LEAD,
      /** As others. */
      PLAIN,
      /** It says what is left out, or how to read the rest. */
      NOTE
    }

    /** Returns an ordinary paragraph. */
    public static Paragraph of(Line line) {
      return new Paragraph(Weight.PLAIN, line);
    }

    /** Returns a note. */
    public static Paragraph note(Line line) {
      return new Paragraph(Weight.NOTE, line);
    }
  }

  /**
   * A list of points.
   *
   * @param points the points
   */
  record Points(ImmutableList<Line> points) implements Block {}

  /**
   * A table; every row has as many cells as the header.
   *
   * @param caption what the table shows; may be empty
   * @param columns the columns
   * @param rows the cells of each row
   */
  record Table(Line caption, ImmutableList<Column> columns, ImmutableList<ImmutableList<Line>> rows)
      implements Block {

    /**
     * A column.
     *
     * @param header its heading
     * @param numeric whether its cells are numbers
     */
    public record Column(Line header, boolean numeric) {}
  }

  /**
   * A few figures that tell the most.
   *
   * @param figures the figures
   */
  record Figures(ImmutableList<Figure> figures) implements Block {
    /**
     * One figure.
     *
     * @param value the number
     * @param label what it counts
     * @param tone its colour
     */
    public record Figure(Line value, Line label, Run.Tone tone) {}
  }

  /**
   * Something that can be found by what it is about, such as a change.
   *
   * @param id its name in the report
   * @param subjects what it is about
   * @param head its heading
   * @param marks what stands out beside it, each on its own
   * @param blocks the details
   */
  record Entry(
      String id,
      Subjects subjects,
      Line head,
      ImmutableList<Run.Mark> marks,
      ImmutableList<Block> blocks)
      implements Block {

    /**
     * What an entry is about.
     *
     * @param kinds what happened
     * @param section the main part it belongs to, or empty
     * @param bodies the bodies it has to do with
     */
    public record Subjects(
        ImmutableSet<String> kinds, String section, ImmutableSet<String> bodies) {
      /** About nothing by which anybody would look for it. */
      public static final Subjects NONE = new Subjects(ImmutableSet.of(), "", ImmutableSet.of());
    }
  }

  /**
   * One text of a plan in the language chosen, and the authoritative text beside it.
   *
   * @param texts one or both, each with its label
   */
  record Texts(ImmutableList<Text> texts) implements Block {
    /**
     * One of the texts.
     *
     * @param label what it is, such as "original, Chinese"; may be empty
     * @param line its words
     */
    public record Text(Line label, Line line) {}
  }

  /**
   * A picture, and the same figures as a table for those who cannot see it.
   *
   * @param id its name in the report
   * @param title what it shows
   * @param description how to read it
   * @param svg draws the picture as SVG, everything in it escaped; asked only where it is shown
   * @param figures the same as a table
   */
  record Picture(String id, Line title, Line description, Supplier<String> svg, Table figures)
      implements Block {}

  /**
   * A way to see only some of the entries that follow, where the form has one.
   *
   * @param words the words for it
   * @param choices what to choose from
   */
  record Filters(Words words, ImmutableList<Choice> choices) implements Block {

    /**
     * The words for filters.
     *
     * @param heading what they are
     * @param all the choice of everything
     * @param shown how many are shown, with {@code {0}} and {@code {1}} for the two numbers
     * @param none said where nothing fits
     */
    public record Words(String heading, String all, String shown, String none) {}

    /**
     * One thing to choose by.
     *
     * @param subject {@code kind}, {@code section} or {@code body}
     * @param label what it is called
     * @param options what can be chosen
     */
    public record Choice(String subject, String label, ImmutableList<Option> options) {}

    /**
     * One option.
     *
     * @param value as it stands in {@link Entry.Subjects}
     * @param label what it is called
     */
    public record Option(String value, Line label) {}
  }
}
