package org.rightsplan.examples.cli;

/** Makes what inputs say harmless for a terminal. */
final class Printable {

  private Printable() {}

  /**
   * Returns a text on one line, with a replacement character for each control character, which
   * could move the cursor or change colours, and for each that turns the direction of writing.
   */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\n' || c == '\r' || c == '\t') {
                line.append(' ');
              } else {
                line.appendCodePoint(Character.isISOControl(c) || turnsDirection(c) ? 0xFFFD : c);
              }
            });
    return line.toString();
  }

  private static boolean turnsDirection(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }
}
