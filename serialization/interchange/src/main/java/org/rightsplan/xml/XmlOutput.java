package org.rightsplan.xml;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML 1.0 as UTF-8 would hold it, two blanks for each level, so that every text reads back
 * as it was, line ends included. Characters that XML cannot hold become U+FFFD; {@link
 * #cannotHold(String)} tells beforehand.
 *
 * <p>The JDK's writer leaves carriage returns and line ends in attributes to be lost on the way
 * back, hence this one.
 */
public final class XmlOutput {

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  /** Begins a document. */
  public XmlOutput() {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
  }

  /** Opens an element. */
  public XmlOutput start(String name) {
    closeTag();
    newLine();
    out.append('<').append(name);
    open.push(name);
    inTag = true;
    return this;
  }

  /** Adds an attribute to the element just opened. */
  public XmlOutput attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    append(value, true);
    out.append('"');
    return this;
  }

  /** Writes an element that holds text only. */
  public XmlOutput element(String name, String text) {
    start(name);
    String element = open.pop();
    inTag = false;
    if (text.isEmpty()) {
      out.append("/>");
      return this;
    }
    out.append('>');
    append(text, false);
    out.append("</").append(element).append('>');
    return this;
  }

  /** Gives the element just opened its text and closes it. */
  public XmlOutput textAndEnd(String text) {
    out.append('>');
    inTag = false;
    append(text, false);
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Closes the innermost open element. */
  public XmlOutput end() {
    String name = open.pop();
    if (inTag) {
      out.append("/>");
      inTag = false;
    } else {
      newLine();
      out.append("</").append(name).append('>');
    }
    return this;
  }

  /** Returns the document, all of whose elements are closed. */
  public String document() {
    return out + "\n";
  }

  /** Tells whether a text has characters that XML 1.0 has no way to write. */
  public static boolean cannotHold(String text) {
    return text.codePoints().anyMatch(c -> !isXml(c));
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  private void closeTag() {
    if (inTag) {
      out.append('>');
      inTag = false;
    }
  }

  private void newLine() {
    out.append('\n').append("  ".repeat(open.size()));
  }

  private void append(String text, boolean attribute) {
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '\r' -> out.append("&#13;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\n' -> out.append(attribute ? "&#10;" : "\n");
                case '\t' -> out.append(attribute ? "&#9;" : "\t");
                default -> out.appendCodePoint(isXml(c) ? c : 0xFFFD);
              }
            });
  }
}
