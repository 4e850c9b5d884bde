package org.rightsplan.outline;

/** The dashes and dots that plans print before commitments. */
final class Bullets {

  /** Signs that are a bullet also without a space after them. */
  private static final String SURE = "•●○◦▪▫■□◆◇★☆‣⁃➢►▶✓✔➤→・·－\uf0b7\uf0a7\uf0d8∙⚫";

  private static final String DASHES = "-–—―─";

  private Bullets() {}

  /** Returns how long the mark at the head of a line is, without space after it; 0 if none. */
  static int length(String line) {
    if (line.isEmpty()) {
      return 0;
    }
    char c = line.charAt(0);
    int end = 1;
    while (end < line.length() && line.charAt(end) == c) {
      end++;
    }
    boolean last = end == line.length();
    if (SURE.indexOf(c) >= 0 && !last) {
      return end;
    }
    if (DASHES.indexOf(c) >= 0 && !last && end <= 3) {
      char next = line.charAt(end);
      return Chars.isSpace(next) || Character.isLetter(next) || "\"“«《「（(*".indexOf(next) >= 0
          ? end
          : 0;
    }
    boolean loose = c == '*' || c == '+' || c == 'o' || c == '§' || c == '>';
    return loose && end == 1 && !last && Chars.isSpace(line.charAt(1)) ? 1 : 0;
  }
}
