package org.rightsplan.report.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rightsplan.report.document.Block;
import org.rightsplan.report.document.Document;
import org.rightsplan.report.document.Line;
import org.rightsplan.report.document.Run;

/**
 * Writes reports as one HTML file that needs nothing else: no network, no other file, and no script
 * to be read. A script only offers the filters. The page's policy lets nothing run or load but the
 * style and the script written here, by their hashes.
 */
public final class HtmlForm {

  /** Languages that are written from right to left, in their usual scripts. */
  private static final ImmutableSet<String> RIGHT_TO_LEFT =
      ImmutableSet.of("ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi");

  private static final int DEEPEST_HEADING = 6;
  private static final String STYLE = resource("report.css");
  private static final String SCRIPT = resource("report.js");
  private static final String POLICY =
      "default-src 'none'; style-src '"
          + hash(STYLE)
          + "'; script-src '"
          + hash(SCRIPT)
          + "'; img-src data:; base-uri 'none'; form-action 'none'";

  private final Document document;
  private final Markup out = new Markup();
  private final HtmlText text;

  private HtmlForm(Document document) {
    this.document = document;
    this.text = new HtmlText(out, document.labels());
  }

  /** Returns a report as a complete HTML document. */
  public static String write(Document document) {
    return new HtmlForm(document).page();
  }

  private String page() {
    String language = document.locale().toLanguageTag();
    out.trusted("<!DOCTYPE html>\n");
    out.open("html", "lang", language, "dir", direction(document.locale()));
    out.lineBreak().open("head").lineBreak();
    out.empty("meta", "charset", "utf-8").lineBreak();
    out.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).lineBreak();
    out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    out.lineBreak().empty("meta", "name", "color-scheme", "content", "light dark").lineBreak();
    out.empty("link", "rel", "icon", "href", "data:,").lineBreak();
    out.open("title").text(OneLine.of(document.title().toString())).close().lineBreak();
    out.open("style").trusted(STYLE).close().lineBreak();
    out.close().lineBreak().open("body").lineBreak();
    out.open("a", "class", "skip", "href", "#content").text(document.labels().skip()).close();
    out.lineBreak().open("header");
    out.open("h1");
    text.write(document.title());
    out.close();
    if (!document.subtitle().isEmpty()) {
      out.open("p", "class", "subtitle");
      text.write(document.subtitle());
      out.close();
    }
    out.close().lineBreak();
    contents();
    out.open("main", "id", "content", "tabindex", "-1").lineBreak();
    blocks(document.blocks(), 2);
    out.close().lineBreak();
    out.open("footer").open("p").text(document.labels().made()).close().close().lineBreak();
    if (hasFilters(document.blocks())) {
      out.open("script").trusted(SCRIPT).close().lineBreak();
    }
    out.close().lineBreak().close().lineBreak();
    return out.toString();
  }

  private static boolean hasFilters(List<Block> blocks) {
    return blocks.stream()
        .anyMatch(
            block ->
                block instanceof Block.Filters
                    || (block instanceof Block.Part part && hasFilters(part.blocks())));
  }

  private static String direction(Locale locale) {
    return RIGHT_TO_LEFT.contains(locale.getLanguage()) ? "rtl" : "ltr";
  }

  private void contents() {
    List<Block.Part> parts =
        document.blocks().stream()
            .filter(Block.Part.class::isInstance)
            .map(Block.Part.class::cast)
            .filter(part -> !part.id().isEmpty())
            .toList();
    if (parts.size() < 2) {
      return;
    }
    out.open("nav", "aria-labelledby", "contents");
    out.open("h2", "id", "contents").text(document.labels().contents()).close();
    contents(parts);
    out.close().lineBreak();
  }

  private void contents(List<Block.Part> parts) {
    out.open("ol");
    for (Block.Part part : parts) {
      out.open("li").open("a", "href", "#" + part.id());
      text.write(part.title());
      out.close().close();
    }
    out.close();
  }

  private void blocks(List<Block> blocks, int level) {
    for (Block block : blocks) {
      block(block, level);
      out.lineBreak();
    }
  }

  private void block(Block block, int level) {
    if (block instanceof Block.Part part) {
      part(part, level);
    } else if (block instanceof Block.Paragraph paragraph) {
      out.open("p", "class", weight(paragraph.weight()));
      text.write(paragraph.line());
      out.close();
    } else if (block instanceof Block.Points points) {
      out.open("ul");
      for (Line point : points.points()) {
        out.open("li");
        text.write(point);
        out.close();
      }
      out.close();
    } else if (block instanceof Block.Figures figures) {
      figures(figures);
    } else if (block instanceof Block.Entry entry) {
      entry(entry, level);
    } else if (block instanceof Block.Texts texts) {
      texts(texts);
    } else if (block instanceof Block.Picture picture) {
      picture(picture);
    } else if (block instanceof Block.Table table) {
      table(table);
    } else if (block instanceof Block.Filters filters) {
      new HtmlFilters(out).write(filters);
    }
  }

  private void part(Block.Part part, int level) {
    String heading = part.id().isEmpty() ? "" : part.id() + "-title";
    out.open("section", "id", part.id(), "aria-labelledby", heading, "class", "level" + level);
    heading(level, heading, part.title());
    blocks(part.blocks(), level + 1);
    out.close();
  }

  private void heading(int level, String id, Line title) {
    out.open("h" + Math.min(level, DEEPEST_HEADING), "id", id);
    text.write(title);
    out.close().lineBreak();
  }

  private static String weight(Block.Paragraph.Weight weight) {
    return switch (weight) {
      case LEAD -> "lead";
      case PLAIN -> "";
      case NOTE -> "note";
    };
  }

  private void figures(Block.Figures figures) {
    out.open("dl", "class", "figures");
    for (Block.Figures.Figure figure : figures.figures()) {
      out.open("div", "class", HtmlText.tone(figure.tone()));
      out.open("dt");
      text.write(figure.label());
      out.close().open("dd");
      text.write(figure.value());
      out.close().close();
    }
    out.close();
  }

  private void entry(Block.Entry entry, int level) {
    Block.Entry.Subjects subjects = entry.subjects();
    String heading = entry.id().isEmpty() ? "" : entry.id() + "-title";
    out.open(
        "article",
        "id",
        entry.id(),
        "aria-labelledby",
        heading,
        "data-kind",
        String.join(" ", subjects.kinds()),
        "data-section",
        subjects.section(),
        "data-body",
        String.join(" ", subjects.bodies()));
    heading(level, heading, entry.head());
    if (!entry.marks().isEmpty()) {
      out.open("p", "class", "marks");
      boolean first = true;
      for (Run.Mark mark : entry.marks()) {
        out.text(first ? "" : " ");
        text.mark(mark);
        first = false;
      }
      out.close();
    }
    blocks(entry.blocks(), level + 1);
    out.close();
  }

  private void texts(Block.Texts texts) {
    out.open("div", "class", "texts");
    for (Block.Texts.Text one : texts.texts()) {
      out.open("div");
      if (!one.label().isEmpty()) {
        out.open("p", "class", "label");
        text.write(one.label());
        out.close();
      }
      out.open("p", "dir", "auto");
      text.write(one.line());
      out.close().close();
    }
    out.close();
  }

  private void picture(Block.Picture picture) {
    out.open("figure", "id", picture.id());
    out.open("figcaption").open("strong");
    text.write(picture.title());
    out.close();
    if (!picture.description().isEmpty()) {
      out.text(" ").open("span");
      text.write(picture.description());
      out.close();
    }
    out.close().lineBreak();
    out.trusted(picture.svg().get()).lineBreak();
    out.open("details").open("summary").text(document.labels().figures()).close();
    table(picture.figures());
    out.close().close();
  }

  private void table(Block.Table table) {
    // Focusable, so that what does not fit can be scrolled to with the keyboard.
    String label = table.caption().isEmpty() ? "" : OneLine.of(table.caption().toString());
    out.open(
        "div",
        "class",
        "scroll",
        "tabindex",
        "0",
        "role",
        label.isEmpty() ? "" : "group",
        "aria-label",
        label);
    out.open("table");
    if (!table.caption().isEmpty()) {
      out.open("caption");
      text.write(table.caption());
      out.close();
    }
    out.open("thead").open("tr");
    for (Block.Table.Column column : table.columns()) {
      if (column.header().isEmpty()) {
        out.open("td").close();
      } else {
        out.open("th", "scope", "col", "class", column.numeric() ? "number" : "");
        text.write(column.header());
        out.close();
      }
    }
    out.close().close().open("tbody").lineBreak();
    for (ImmutableList<Line> row : table.rows()) {
      row(table, row);
    }
    out.close().close().close();
  }

  private void row(Block.Table table, ImmutableList<Line> row) {
    out.open("tr");
    for (int i = 0; i < row.size(); i++) {
      String style = table.columns().get(i).numeric() ? "number" : "";
      boolean header = i == 0 && !row.get(i).isEmpty();
      if (header) {
        out.open("th", "scope", "row", "class", style);
      } else {
        out.open("td", "class", style);
      }
      text.write(row.get(i));
      out.close();
    }
    out.close().lineBreak();
  }

  private static String hash(String content) {
    byte[] hash = Hashing.sha256().hashString(content, StandardCharsets.UTF_8).asBytes();
    return "sha256-" + BaseEncoding.base64().encode(hash);
  }

  private static String resource(String name) {
    // Asked for here and not by a library: only this module may read what lies in its packages.
    try (@Nullable InputStream stream = HtmlForm.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(
            "HtmlForm: expected the resource '" + name + "' beside the class, but got none");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("HtmlForm: '" + name + "' cannot be read", e);
    }
  }
}
