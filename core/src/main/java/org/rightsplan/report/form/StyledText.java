package org.rightsplan.report.form;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.rightsplan.report.document.Line;
import org.rightsplan.report.document.Run;

/** A line of a report as characters, each in a style, to be wrapped and coloured. */
final class StyledText {

  private static final char ESCAPE = '\u001B';

  /** How a terminal shows characters, by the parameters of the sequence that says so (ECMA-48). */
  enum Style {
    PLAIN("0"),
    STRONG("1"),
    CAME("32"),
    WENT("31"),
    CHANGED("36"),
    DOUBTFUL("33");

    private final String code;

    Style(String code) {
      this.code = code;
    }
  }

  private final StringBuilder text = new StringBuilder();
  private final List<Style> styles = new ArrayList<>();

  private StyledText() {}

  static StyledText of(Line line, Style style) {
    StyledText styled = new StyledText();
    styled.add(line, style);
    return styled;
  }

  private void add(Line line, Style style) {
    for (Run run : line.runs()) {
      if (run instanceof Run.Plain plain) {
        add(plain.text(), style);
      } else if (run instanceof Run.Quote quote) {
        add(quote.text(), style);
      } else if (run instanceof Run.Revision revision) {
        for (Run.Revision.Piece piece : revision.pieces()) {
          switch (piece.fate()) {
            case STAYED -> add(piece.text(), style);
            case WENT -> add("[-" + piece.text() + "-]", Style.WENT);
            case CAME -> add("{+" + piece.text() + "+}", Style.CAME);
          }
        }
      } else if (run instanceof Run.Strong strong) {
        add(strong.line(), Style.STRONG);
      } else if (run instanceof Run.Link link) {
        add(link.line(), style);
      } else if (run instanceof Run.Mark mark) {
        String sign = mark.sign().isEmpty() ? "" : mark.sign() + " ";
        add("[" + sign + mark.words() + "]", of(mark.tone()));
      }
    }
  }

  private static Style of(Run.Tone tone) {
    return switch (tone) {
      case CAME, SURE -> Style.CAME;
      case WENT -> Style.WENT;
      case MOVED, CHANGED -> Style.CHANGED;
      case UNKNOWN, DOUBTFUL -> Style.DOUBTFUL;
      case PLAIN -> Style.PLAIN;
    };
  }

  private void add(String raw, Style style) {
    String clean = OneLine.clean(raw);
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      boolean afterBlank = text.length() == 0 || text.charAt(text.length() - 1) == ' ';
      if (c != ' ' || !afterBlank) {
        text.append(c);
        styles.add(style);
      }
    }
  }

  /** {@return the columns that it takes on one line} */
  int columns() {
    return Columns.of(text.toString().stripTrailing());
  }

  /** A part of the text that stands on one line. */
  record Piece(StyledText of, int from, int to) {

    int columns() {
      return Columns.of(of.text.substring(from, to));
    }

    String written(boolean colour) {
      if (!colour) {
        return of.text.substring(from, to);
      }
      StringBuilder out = new StringBuilder();
      Style now = Style.PLAIN;
      for (int i = from; i < to; i++) {
        Style next = of.styles.get(i);
        if (next != now) {
          if (now != Style.PLAIN) {
            append(out, Style.PLAIN);
          }
          if (next != Style.PLAIN) {
            append(out, next);
          }
          now = next;
        }
        out.append(of.text.charAt(i));
      }
      if (now != Style.PLAIN) {
        append(out, Style.PLAIN);
      }
      return out.toString();
    }

    private static void append(StringBuilder out, Style style) {
      out.append(ESCAPE).append('[').append(style.code).append('m');
    }
  }

  /**
   * {@return the text in lines of a width, broken between words; words that are too long, and wide
   * text, are broken anywhere}
   */
  ImmutableList<Piece> wrapped(int width) {
    ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
    int start = 0;
    int used = 0;
    int lastBreak = -1; // after the last blank or wide character of this line
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int columns = Columns.of(c);
      if (used + columns > width && i > start) {
        int end = c == ' ' ? i : lastBreak > start ? lastBreak : i;
        pieces.add(piece(start, end));
        start = end;
        while (start < text.length() && text.charAt(start) == ' ') {
          start++;
        }
        used = 0;
        lastBreak = -1;
        i = start;
        continue;
      }
      used += columns;
      i += Character.charCount(c);
      if (c == ' ' || Columns.isWide(c)) {
        lastBreak = i;
      }
    }
    Piece last = piece(start, text.length());
    return start < text.length() || text.length() == 0 ? pieces.add(last).build() : pieces.build();
  }

  private Piece piece(int from, int to) {
    int end = to;
    while (end > from && text.charAt(end - 1) == ' ') {
      end--;
    }
    return new Piece(this, from, end);
  }
}
