package org.rightsplan.report.form;

import com.google.common.html.HtmlEscapers;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Builds HTML that is also well-formed XML. Everything that is not a tag is escaped, and every tag
 * is closed.
 */
final class Markup {

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element; attributes are names and values in turn, those with an empty value left. */
  Markup open(String tag, String... attributes) {
    out.append('<').append(tag);
    appendAttributes(attributes);
    out.append('>');
    open.push(tag);
    return this;
  }

  /** Writes an element that never has content. */
  Markup empty(String tag, String... attributes) {
    out.append('<').append(tag);
    appendAttributes(attributes);
    out.append("/>");
    return this;
  }

  private void appendAttributes(String... attributes) {
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        attribute(attributes[i], attributes[i + 1]);
      }
    }
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
  }

  /** Writes text as it is meant, whatever it holds. */
  Markup text(String text) {
    out.append(escaped(text));
    return this;
  }

  /** Writes markup that was made and escaped elsewhere in this library. */
  Markup trusted(String markup) {
    out.append(markup);
    return this;
  }

  /** Closes the element opened last. */
  Markup close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  Markup lineBreak() {
    out.append('\n');
    return this;
  }

  private static String escaped(String text) {
    return HtmlEscapers.htmlEscaper().escape(OneLine.clean(text));
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
