package org.rightsplan.examples.quality;

import java.util.Locale;

/** How numbers are written in tables and files, the same in every locale. */
final class Cells {

  private Cells() {}

  /** {@return a number for a file: up to five decimals, {@code NaN} for not a number} */
  static String csv(double number) {
    return Double.isNaN(number) ? "NaN" : String.format(Locale.ROOT, "%.5f", number);
  }

  /** {@return a share for a table: {@code .981}, {@code 1.00}, {@code -} for not a number} */
  static String share(double share) {
    if (Double.isNaN(share)) {
      return "-";
    }
    String text = String.format(Locale.ROOT, "%.3f", share);
    return text.startsWith("0") ? text.substring(1) : text.substring(0, 4);
  }

  /** {@return milliseconds for a table, with decimals only where they matter} */
  static String millis(double millis) {
    return String.format(Locale.ROOT, millis < 10 ? "%,.2f" : "%,.0f", millis);
  }
}
