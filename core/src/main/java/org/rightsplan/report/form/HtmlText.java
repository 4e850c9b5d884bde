package org.rightsplan.report.form;

import com.google.common.base.CharMatcher;
import org.rightsplan.report.document.Document;
import org.rightsplan.report.document.Line;
import org.rightsplan.report.document.Run;

/** Lines of a report as HTML phrasing content. */
final class HtmlText {

  private static final CharMatcher LANGUAGE =
      CharMatcher.inRange('a', 'z')
          .or(CharMatcher.inRange('A', 'Z'))
          .or(CharMatcher.inRange('0', '9'))
          .or(CharMatcher.is('-'));

  private final Markup out;
  private final Document.Labels labels;

  HtmlText(Markup out, Document.Labels labels) {
    this.out = out;
    this.labels = labels;
  }

  void write(Line line) {
    for (Run run : line.runs()) {
      if (run instanceof Run.Plain plain) {
        out.text(plain.text());
      } else if (run instanceof Run.Quote quote) {
        // bdi keeps text that runs the other way from turning what stands around it.
        out.trusted("<bdi lang=\"" + language(quote.language()) + "\">");
        out.text(quote.text()).trusted("</bdi>");
      } else if (run instanceof Run.Revision revision) {
        revision(revision);
      } else if (run instanceof Run.Strong strong) {
        out.open("strong");
        write(strong.line());
        out.close();
      } else if (run instanceof Run.Link link) {
        out.open("a", "href", "#" + link.id());
        write(link.line());
        out.close();
      } else if (run instanceof Run.Mark mark) {
        mark(mark);
      }
    }
  }

  private void revision(Run.Revision revision) {
    out.trusted("<bdi lang=\"" + language(revision.language()) + "\">");
    for (Run.Revision.Piece piece : revision.pieces()) {
      switch (piece.fate()) {
        case STAYED -> out.text(piece.text());
        case WENT -> changed("del", labels.went(), piece.text());
        case CAME -> changed("ins", labels.came(), piece.text());
      }
    }
    out.trusted("</bdi>");
  }

  private void changed(String tag, String said, String words) {
    out.open(tag);
    hidden(said);
    out.text(words).close();
  }

  void mark(Run.Mark mark) {
    out.open("span", "class", "mark " + tone(mark.tone()));
    if (!mark.sign().isEmpty()) {
      out.open("span", "aria-hidden", "true").text(mark.sign() + " ").close();
    }
    out.text(mark.words()).close();
  }

  /** Writes words that are heard and not seen. */
  private void hidden(String words) {
    out.open("span", "class", "heard").text(words + " ").close();
  }

  static String tone(Run.Tone tone) {
    return switch (tone) {
      case CAME -> "came";
      case WENT -> "went";
      case MOVED -> "moved";
      case CHANGED -> "changed";
      case UNKNOWN -> "unknown";
      case SURE -> "sure";
      case DOUBTFUL -> "doubtful";
      case PLAIN -> "plain";
    };
  }

  /** Returns a language for the attribute: in HTML an empty one says that it is not known. */
  static String language(String tag) {
    return tag.equals("und") ? "" : LANGUAGE.retainFrom(tag);
  }
}
