package org.rightsplan.report.form;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.rightsplan.report.document.Block;
import org.rightsplan.report.document.Document;
import org.rightsplan.report.document.Line;
import org.rightsplan.report.document.Run;

/** Writes reports as Markdown: CommonMark with tables, as the common forges show it. */
public final class MarkdownForm {

  private static final int DEEPEST_HEADING = 6;

  private final StringBuilder out = new StringBuilder();

  private MarkdownForm() {}

  /** Returns a report as Markdown. */
  public static String write(Document document) {
    MarkdownForm form = new MarkdownForm();
    form.out.append("# ").append(MarkdownText.heading(document.title())).append('\n');
    if (!document.subtitle().isEmpty()) {
      form.out.append('\n').append(MarkdownText.first(document.subtitle())).append('\n');
    }
    form.blocks(document.blocks(), 2, "");
    return form.out.toString();
  }

  private void blocks(List<Block> blocks, int level, String indent) {
    boolean afterEntry = false;
    for (Block block : blocks) {
      if (block instanceof Block.Filters) {
        continue; // there is nothing to press in Markdown
      }
      // Entries are points of one list; a blank line between them would only loosen it.
      if (!(afterEntry && block instanceof Block.Entry)) {
        out.append('\n');
      }
      block(block, level, indent);
      afterEntry = block instanceof Block.Entry;
    }
  }

  private void block(Block block, int level, String indent) {
    if (block instanceof Block.Part part) {
      out.append("#".repeat(Math.min(level, DEEPEST_HEADING))).append(' ');
      out.append(MarkdownText.heading(part.title())).append('\n');
      blocks(part.blocks(), level + 1, indent);
    } else if (block instanceof Block.Paragraph paragraph) {
      line(indent, paragraph.line());
    } else if (block instanceof Block.Points points) {
      points.points().forEach(point -> line(indent + "- ", point));
    } else if (block instanceof Block.Figures figures) {
      for (Block.Figures.Figure figure : figures.figures()) {
        Line value = Line.of(new Run.Strong(figure.value()));
        line(indent + "- ", value.and(" ").and(figure.label()));
      }
    } else if (block instanceof Block.Entry entry) {
      out.append(indent).append("- **").append(MarkdownText.of(entry.head())).append("**");
      for (Run.Mark mark : entry.marks()) {
        out.append(' ').append(MarkdownText.of(Line.of(mark)));
      }
      out.append('\n');
      blocks(entry.blocks(), level, indent + "  ");
    } else if (block instanceof Block.Texts texts) {
      boolean first = true;
      for (Block.Texts.Text text : texts.texts()) {
        out.append(first ? "" : "\n");
        Line label = text.label().isEmpty() ? Line.EMPTY : text.label().and(": ");
        line(indent, label.and(text.line()));
        first = false;
      }
    } else if (block instanceof Block.Picture picture) {
      line(indent, Line.of(new Run.Strong(picture.title())));
      out.append('\n');
      table(picture.figures(), indent);
    } else if (block instanceof Block.Table table) {
      if (!table.caption().isEmpty()) {
        line(indent, Line.of(new Run.Strong(table.caption())));
        out.append('\n');
      }
      table(table, indent);
    }
  }

  private void line(String lead, Line line) {
    out.append(lead).append(MarkdownText.first(line)).append('\n');
  }

  private void table(Block.Table table, String indent) {
    out.append(indent).append('|');
    for (Block.Table.Column column : table.columns()) {
      out.append(' ').append(MarkdownText.of(column.header())).append(" |");
    }
    out.append('\n').append(indent).append('|');
    for (Block.Table.Column column : table.columns()) {
      out.append(column.numeric() ? " ---: |" : " --- |");
    }
    out.append('\n');
    for (ImmutableList<Line> row : table.rows()) {
      out.append(indent).append('|');
      row.forEach(cell -> out.append(' ').append(MarkdownText.of(cell)).append(" |"));
      out.append('\n');
    }
  }
}
