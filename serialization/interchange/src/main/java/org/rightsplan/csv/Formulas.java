package org.rightsplan.csv;

import org.rightsplan.xml.Numbers;

/** Keeps spreadsheets from running texts as formulas (OWASP, "CSV Injection"). */
final class Formulas {

  private static final char SIGN = '\'';

  /** ASCII, and the full-width forms that some spreadsheets take for the same. */
  private static final String STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private Formulas() {}

  static String neutralised(String text) {
    if (text.isEmpty() || !(isStart(text.charAt(0)) || text.charAt(0) == SIGN)) {
      return text;
    }
    return isNumber(text) ? text : SIGN + text;
  }

  static String restored(String cell) {
    boolean signed =
        cell.length() > 1
            && cell.charAt(0) == SIGN
            && (isStart(cell.charAt(1)) || cell.charAt(1) == SIGN);
    return signed ? cell.substring(1) : cell;
  }

  private static boolean isStart(char c) {
    return STARTS.indexOf(c) >= 0;
  }

  private static boolean isNumber(String text) {
    return text.equals(text.strip()) && Numbers.decimal(text).isPresent();
  }
}
