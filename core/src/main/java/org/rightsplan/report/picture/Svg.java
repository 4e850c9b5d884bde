package org.rightsplan.report.picture;

import com.google.common.base.CharMatcher;
import com.google.common.xml.XmlEscapers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;

/** Builds an SVG element that is well-formed whatever the labels hold. */
final class Svg {

  private static final CharMatcher FORBIDDEN =
      CharMatcher.javaIsoControl()
          .or(CharMatcher.inRange('\u202A', '\u202E'))
          .or(CharMatcher.inRange('\u2066', '\u2069'))
          .or(CharMatcher.anyOf("\u061C\u200E\u200F\uFFFE\uFFFF"));

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Starts a picture with a name and a description for those who cannot see it. */
  Svg(String id, String kind, double width, double height, String title, String description) {
    open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "class",
        "picture " + kind,
        "viewBox",
        "0 0 " + number(width) + " " + number(height),
        "role",
        "img",
        "aria-labelledby",
        id + "-name " + id + "-description");
    open("title", "id", id + "-name").text(title).close();
    open("desc", "id", id + "-description").text(description).close();
  }

  Svg open(String tag, Object... attributes) {
    start(tag, attributes);
    out.append('>');
    open.push(tag);
    return this;
  }

  /** Writes an element without content. */
  Svg empty(String tag, Object... attributes) {
    start(tag, attributes);
    out.append("/>");
    return this;
  }

  private void start(String tag, Object... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      Object value = attributes[i + 1];
      String text = value instanceof Double number ? number(number) : value.toString();
      if (!text.isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"").append(escaped(text)).append('"');
      }
    }
  }

  Svg text(String text) {
    out.append(escaped(text));
    return this;
  }

  Svg close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Writes a label in lines that are centred around a height. */
  Svg lines(
      Label label, Iterable<String> lines, double x, double middle, String style, String anchor) {
    int count = 0;
    for (String unused : lines) {
      count++;
    }
    double y = middle - (count - 1) * LINE / 2 + BASELINE;
    open("text", "class", style, "text-anchor", anchor, "lang", label.language());
    for (String line : lines) {
      open("tspan", "x", x, "y", y).text(line).close();
      y += LINE;
    }
    return close();
  }

  static final double LINE = 16;
  private static final double BASELINE = 4.5;

  static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String escaped(String text) {
    StringBuilder whole = new StringBuilder(text.length());
    FORBIDDEN
        .removeFrom(CharMatcher.whitespace().replaceFrom(text, ' '))
        .codePoints()
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .forEach(whole::appendCodePoint);
    return XmlEscapers.xmlAttributeEscaper().escape(whole.toString());
  }

  /** Returns the picture. */
  String finish() {
    while (!open.isEmpty()) {
      close();
    }
    return out.toString();
  }
}
