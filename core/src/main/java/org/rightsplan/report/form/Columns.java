package org.rightsplan.report.form;

/** How many terminal columns text takes. */
final class Columns {

  private Columns() {}

  static int of(CharSequence text) {
    return text.codePoints().map(Columns::of).sum();
  }

  /**
   * Returns the columns of a character: two if it is wide (Unicode TR 11), none if it stands on the
   * one before it.
   */
  static int of(int c) {
    if (isWide(c)) {
      return 2;
    }
    int type = c < 0x300 ? Character.OTHER_LETTER : Character.getType(c);
    return type == Character.NON_SPACING_MARK
            || type == Character.ENCLOSING_MARK
            || type == Character.FORMAT
        ? 0
        : 1;
  }

  static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }
}
