package org.rightsplan.report.form;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.rightsplan.report.document.Block;
import org.rightsplan.report.document.Document;
import org.rightsplan.report.document.Line;
import org.rightsplan.report.document.Run;
import org.rightsplan.report.form.StyledText.Piece;
import org.rightsplan.report.form.StyledText.Style;

/** Writes reports as plain text, with colours for a terminal if wanted. */
public final class TextForm {

  private static final int NARROWEST = 12;

  private final int width;
  private final boolean colour;
  private final StringBuilder out = new StringBuilder();

  private TextForm(int width, boolean colour) {
    this.width = width;
    this.colour = colour;
  }

  /**
   * Returns a report as plain text.
   *
   * @param width how many columns a line may have
   * @param colour whether to colour it with the sequences of ECMA-48
   */
  public static String write(Document document, int width, boolean colour) {
    TextForm form = new TextForm(width, colour);
    form.heading(document.title(), 1);
    if (!document.subtitle().isEmpty()) {
      form.out.append('\n');
      form.wrapped(document.subtitle(), Style.PLAIN, "", "");
    }
    form.blocks(document.blocks(), 2, "");
    return form.out.toString();
  }

  private void blocks(List<Block> blocks, int level, String indent) {
    for (Block block : blocks) {
      if (block instanceof Block.Filters) {
        continue; // there is nothing to press in plain text
      }
      boolean inEntry = !indent.isEmpty() && !(block instanceof Block.Entry);
      if (!inEntry) {
        out.append('\n');
      }
      block(block, level, indent);
    }
  }

  private void block(Block block, int level, String indent) {
    if (block instanceof Block.Part part) {
      heading(part.title(), level);
      blocks(part.blocks(), level + 1, indent);
    } else if (block instanceof Block.Paragraph paragraph) {
      wrapped(paragraph.line(), Style.PLAIN, indent, indent);
    } else if (block instanceof Block.Points points) {
      points.points().forEach(point -> point(point, Style.PLAIN, indent));
    } else if (block instanceof Block.Figures figures) {
      for (Block.Figures.Figure figure : figures.figures()) {
        point(figure.value().and(" ").and(figure.label()), Style.PLAIN, indent);
      }
    } else if (block instanceof Block.Entry entry) {
      Line head = Line.of(new Run.Strong(entry.head()));
      for (Run.Mark mark : entry.marks()) {
        head = head.and(" ").and(Line.of(mark));
      }
      point(head, Style.PLAIN, indent);
      blocks(entry.blocks(), level, indent + "    ");
    } else if (block instanceof Block.Texts texts) {
      for (Block.Texts.Text text : texts.texts()) {
        Line label = text.label().isEmpty() ? Line.EMPTY : text.label().and(": ");
        wrapped(label.and(text.line()), Style.PLAIN, indent, indent + "  ");
      }
    } else if (block instanceof Block.Picture picture) {
      wrapped(picture.title(), Style.STRONG, indent, indent);
      out.append('\n');
      table(picture.figures(), indent);
    } else if (block instanceof Block.Table table) {
      if (!table.caption().isEmpty()) {
        wrapped(table.caption(), Style.STRONG, indent, indent);
        out.append('\n');
      }
      table(table, indent);
    }
  }

  private void heading(Line title, int level) {
    ImmutableList<Piece> lines = StyledText.of(title, Style.STRONG).wrapped(width);
    lines.forEach(line -> out.append(line.written(colour)).append('\n'));
    int widest = lines.stream().mapToInt(Piece::columns).max().orElse(0);
    out.append((level == 1 ? "=" : level == 2 ? "-" : ".").repeat(Math.max(widest, 1)));
    out.append('\n');
  }

  private void point(Line line, Style style, String indent) {
    wrapped(line, style, indent + "  * ", indent + "    ");
  }

  private void wrapped(Line line, Style style, String first, String rest) {
    String lead = first;
    int room = Math.max(width - Math.max(first.length(), rest.length()), NARROWEST);
    for (Piece piece : StyledText.of(line, style).wrapped(room)) {
      out.append((lead + piece.written(colour)).stripTrailing()).append('\n');
      lead = rest;
    }
  }

  private void table(Block.Table table, String indent) {
    int columns = table.columns().size();
    if (indent.length() + columns * (TextTable.NARROWEST_CELL + 2) > width) {
      // No room for columns side by side: one point for each row, each cell with its heading.
      for (ImmutableList<Line> row : table.rows()) {
        Line line = Line.EMPTY;
        for (int i = 0; i < columns; i++) {
          Line header = table.columns().get(i).header();
          if (!row.get(i).isEmpty()) {
            Line cell = header.isEmpty() ? row.get(i) : header.and(": ").and(row.get(i));
            line = line.isEmpty() ? cell : line.and("; ").and(cell);
          }
        }
        point(line, Style.PLAIN, indent);
      }
      return;
    }
    for (String line : new TextTable(table, width - indent.length(), colour).lines()) {
      out.append(indent).append(line).append('\n');
    }
  }
}
