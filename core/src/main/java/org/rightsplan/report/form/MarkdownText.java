package org.rightsplan.report.form;

import org.rightsplan.report.document.Line;
import org.rightsplan.report.document.Run;

/** Lines of a report as Markdown within one line. All text is escaped. */
final class MarkdownText {

  private static final String SPECIAL = "\\`*_[]<>|~&";
  private static final String SPECIAL_FIRST = "-+#=";

  private MarkdownText() {}

  /** Returns a line that stands at the start of a Markdown line. */
  static String first(Line line) {
    String text = of(line);
    if (!text.isEmpty() && SPECIAL_FIRST.indexOf(text.charAt(0)) >= 0) {
      return "\\" + text;
    }
    int digits = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    boolean numbered =
        digits > 0
            && digits < text.length()
            && (text.charAt(digits) == '.' || text.charAt(digits) == ')');
    return numbered ? text.substring(0, digits) + "\\" + text.substring(digits) : text;
  }

  /** Returns a line that stands within a Markdown line. */
  static String of(Line line) {
    StringBuilder out = new StringBuilder();
    append(line, out);
    return out.toString().strip().replaceAll(" {2,}", " ");
  }

  /** Returns the words of a heading; number signs at its end would be taken for its close. */
  static String heading(Line line) {
    String text = of(line);
    return text.endsWith("#") ? text.substring(0, text.length() - 1) + "\\#" : text;
  }

  private static void append(Line line, StringBuilder out) {
    for (Run run : line.runs()) {
      if (run instanceof Run.Plain plain) {
        out.append(escaped(plain.text()));
      } else if (run instanceof Run.Quote quote) {
        out.append(escaped(quote.text()));
      } else if (run instanceof Run.Revision revision) {
        // The elements, since delimiters are not seen next to spaces or between Han characters.
        for (Run.Revision.Piece piece : revision.pieces()) {
          switch (piece.fate()) {
            case STAYED -> out.append(escaped(piece.text()));
            case WENT -> out.append("<del>").append(escaped(piece.text())).append("</del>");
            case CAME -> out.append("<ins>").append(escaped(piece.text())).append("</ins>");
          }
        }
      } else if (run instanceof Run.Strong strong) {
        out.append("<strong>");
        append(strong.line(), out);
        out.append("</strong>");
      } else if (run instanceof Run.Link link) {
        append(link.line(), out);
      } else if (run instanceof Run.Mark mark) {
        String sign = mark.sign().isEmpty() ? "" : mark.sign() + " ";
        out.append('(').append(escaped(sign + mark.words())).append(')');
      }
    }
  }

  private static String escaped(String text) {
    String clean = OneLine.clean(text);
    StringBuilder out = new StringBuilder(clean.length() + 16);
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      if (SPECIAL.indexOf(c) >= 0) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }
}
