package org.rightsplan.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The number at the head of a line, in one of the styles that plans use.
 *
 * @param style everything but the value; lines of one style are of one level
 * @param from where the number begins, without its bracket's or stop's part in the mark
 * @param to after the number
 * @param textFrom where the words after it begin
 * @param role what the word before the number says that the line is
 */
record NumberMark(String style, int from, int to, int textFrom, Role role) {

  enum Role {
    HEADING,
    GOAL,
    ACTION,
    ANNEX,
    PLAIN
  }

  /** The style of what stands behind the plan's chapters. */
  static final String END = "end";

  /** How the styles of numbers with a counter begin, as in 第一章. */
  static final String COUNTER = "counter:";

  /** Returns the number at the head of a text, or null. */
  static @Nullable NumberMark of(String text, CueIndex cues) {
    int start = skipSpace(text, 0);
    if (start == text.length()) {
      return null;
    }
    NumberMark found = keyword(text, start, cues);
    if (found == null) {
      found = counted(text, start, cues);
    }
    if (found == null) {
      found = bracketed(text, start);
    }
    return found == null ? stopped(text, start) : found;
  }

  /**
   * Returns the number at the head of a text that no stop parts from its words, as in 1 PRINCIPLES,
   * or null. Prose may begin so as well; what stands around it has to tell.
   */
  static @Nullable NumberMark bare(String text) {
    int from = skipSpace(text, 0);
    int to = NumberScript.endOfDigits(text, from);
    int words = skipSpace(text, to);
    if (to == from || to - from > 3 || words == to || words == text.length()) {
      return null;
    }
    int c = text.codePointAt(words);
    boolean title = Character.isUpperCase(c) || Chars.isHan(c) || "\"“«¿¡《「".indexOf(c) >= 0;
    return title ? new NumberMark("1", from, to, words, Role.PLAIN) : null;
  }

  /** Chapter One, Objetivo prioritario 1, Acción puntual 1.1.1. */
  private static @Nullable NumberMark keyword(String text, int start, CueIndex cues) {
    if (!Character.isLetter(text.charAt(start))) {
      return null;
    }
    List<Token> tokens = Token.of(text.substring(0, Math.min(text.length(), start + 80)));
    for (Role role : List.of(Role.HEADING, Role.GOAL, Role.ACTION, Role.ANNEX)) {
      Cue cue = cue(role);
      CueIndex.Hit hit = cues.at(cue, tokens, 0);
      // A longer phrase of another sort, as "objective" before "objective area", wins.
      if (hit == null || hit.to() >= tokens.size() || tokens.get(0).start() != start) {
        continue;
      }
      int from = tokens.get(hit.to()).start();
      int to = endOfValue(text, from, tokens, hit.to(), cues);
      if (to > from) {
        int next = skipStops(text, to);
        boolean clear =
            next > to + 1
                || next == text.length()
                || SIGNS.indexOf(text.charAt(to)) >= 0
                || Character.isUpperCase(text.codePointAt(next))
                || Chars.isHan(text.codePointAt(next));
        boolean gap =
            to == text.length()
                || !Character.isLetterOrDigit(text.charAt(to))
                || Chars.isHan(text.codePointAt(to));
        if (clear && gap) {
          String phrase = Chars.folded(text.substring(start, tokens.get(hit.to() - 1).end()));
          String style = role == Role.ANNEX ? END : "word:" + phrase;
          return new NumberMark(style, start, to, next, role);
        }
      }
    }
    return null;
  }

  private static Cue cue(Role role) {
    return switch (role) {
      case GOAL -> Cue.GOAL;
      case ACTION -> Cue.ACTION;
      case ANNEX -> Cue.ANNEX;
      default -> Cue.HEADING;
    };
  }

  private static final String SIGNS = ".:：)）-–—．、";

  private static int endOfValue(
      String text, int from, List<Token> tokens, int token, CueIndex cues) {
    char c = text.charAt(from);
    if (Character.isDigit(c)) {
      return NumberScript.endOfDotted(text, from);
    }
    if (NumberScript.isHan(c)) {
      return NumberScript.endOfHan(text, from);
    }
    int end = tokens.get(token).end();
    String word = text.substring(from, end);
    if (NumberScript.isRoman(word) || (word.length() == 1 && Character.isUpperCase(c))) {
      return end;
    }
    return cues.at(Cue.NUMBER, tokens, token) != null ? end : from;
  }

  /** 第一章, 第2节. */
  private static @Nullable NumberMark counted(String text, int start, CueIndex cues) {
    int before = cues.endOfSign(Cue.COUNTER_BEFORE, text, start);
    if (before == start) {
      return null;
    }
    int at = skipSpace(text, before);
    int end =
        at < text.length() && Character.isDigit(text.charAt(at))
            ? NumberScript.endOfDigits(text, at)
            : NumberScript.endOfHan(text, at);
    if (end == at || end >= text.length()) {
      return null;
    }
    int unit = skipSpace(text, end);
    int to = cues.endOfSign(Cue.COUNTER, text, unit);
    return to == unit
        ? null
        : new NumberMark(
            COUNTER + text.substring(unit, to), start, to, skipStops(text, to), Role.HEADING);
  }

  /** (1), （一）, (a), (iv), and 1) or a) with one bracket only. */
  private static @Nullable NumberMark bracketed(String text, int start) {
    char c = text.charAt(start);
    boolean opened = c == '(' || c == '（' || c == '[' || c == '〔';
    int from = opened ? skipSpace(text, start + 1) : start;
    int to = from;
    while (to < text.length()
        && to < from + 8
        && (Character.isLetterOrDigit(text.charAt(to))
            || NumberScript.isRomanSign(text.charAt(to)))) {
      to++;
    }
    int close = skipSpace(text, to);
    if (to == from || close >= text.length() || ")）]〕".indexOf(text.charAt(close)) < 0) {
      return null;
    }
    String script = NumberScript.of(text.substring(from, to));
    if (script.isEmpty() || c == '[' || (script.equals("1") && to - from > 3)) {
      return null;
    }
    int end = close + 1;
    return new NumberMark("(" + script + ")", start, end, skipSpace(text, end), Role.PLAIN);
  }

  /** I., 1., 1.2.3, 一、, A. */
  private static @Nullable NumberMark stopped(String text, int start) {
    char c = text.charAt(start);
    if (Character.isDigit(c)) {
      return digits(text, start);
    }
    int to = start;
    while (to < text.length()
        && to < start + 8
        && (Character.isLetter(text.charAt(to)) || NumberScript.isRomanSign(text.charAt(to)))
        && NumberScript.isHan(c) == NumberScript.isHan(text.charAt(to))) {
      to++;
    }
    if (to == start || to >= text.length()) {
      return null;
    }
    String script = NumberScript.of(text.substring(start, to));
    char stop = text.charAt(to);
    boolean han = script.equals("一");
    boolean stops = han ? "、．.，：:".indexOf(stop) >= 0 : ".．、:".indexOf(stop) >= 0;
    int next = to + 1;
    boolean gap =
        han
            || next >= text.length()
            || stop == '、'
            || Chars.isSpace(text.charAt(next))
            || (Character.isUpperCase(text.charAt(next)) && to - start > 1)
            || Chars.isHan(text.charAt(next));
    if (stop == '.' && next < text.length() && Character.isDigit(text.charAt(next))) {
      return script.equals("A") || script.equals("I") ? lettered(text, start, next, script) : null;
    }
    if (script.isEmpty() || script.equals("a") || script.equals("i") || !stops || !gap) {
      return null;
    }
    return new NumberMark(script + ".", start, to, skipSpace(text, next), Role.PLAIN);
  }

  /** A.1, B.2.3 */
  private static @Nullable NumberMark lettered(String text, int start, int from, String script) {
    int to = NumberScript.endOfDotted(text, from);
    int next = to < text.length() && ".:".indexOf(text.charAt(to)) >= 0 ? to + 1 : to;
    int words = skipSpace(text, next);
    boolean title =
        words == text.length()
            || (words > next
                && (Character.isUpperCase(text.codePointAt(words))
                    || Chars.isHan(text.codePointAt(words))));
    int parts = 2 + (int) text.substring(from, to).chars().filter(c -> c == '.').count();
    return title ? new NumberMark(script + "." + parts, start, to, words, Role.PLAIN) : null;
  }

  private static @Nullable NumberMark digits(String text, int start) {
    int to = NumberScript.endOfDotted(text, start);
    String number = text.substring(start, to);
    int parts = 1 + (int) number.chars().filter(c -> c == '.' || c == '．').count();
    int longest = 0;
    int run = 0;
    for (int i = 0; i < number.length(); i++) {
      run = Character.isDigit(number.charAt(i)) ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    if (longest > 3 || (to >= text.length() && parts == 1)) {
      return null;
    }
    int next = to;
    if (next < text.length()
        && (".．、".indexOf(text.charAt(next)) >= 0
            || (":：-–".indexOf(text.charAt(next)) >= 0 && parts > 1))) {
      next++;
      if (next < text.length() && "-–".indexOf(text.charAt(next)) >= 0) {
        // "6.- Objetivos"
        next++;
      }
    } else if (parts == 1) {
      return null;
    }
    boolean gap =
        next >= text.length()
            || Chars.isSpace(text.charAt(next))
            || (next > to && !Character.isDigit(text.charAt(next)));
    int words = skipSpace(text, next);
    boolean wordsFollow =
        words >= text.length()
            || Character.isLetter(text.codePointAt(words))
            || "\"“«¿¡《「(（*_".indexOf(text.charAt(words)) >= 0;
    boolean small =
        words < text.length() && Character.isLowerCase(text.codePointAt(words)) && next == to;
    if (!gap || !wordsFollow || small) {
      return null;
    }
    return new NumberMark(parts == 1 ? "1." : "1." + parts, start, to, words, Role.PLAIN);
  }

  static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && Chars.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int skipStops(String text, int from) {
    int at = skipSpace(text, from);
    if (at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0) {
      at = skipSpace(text, at + 1);
    }
    return at;
  }
}
