package org.rightsplan.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.PartialDate;

/** Years, months and days in a text. */
final class DateFinder {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  /**
   * A date in a text.
   *
   * @param date what it is
   * @param from its first token
   * @param to after its last token
   */
  record Found(PartialDate date, int from, int to) {}

  private final CueIndex cues;

  DateFinder(CueIndex cues) {
    this.cues = cues;
  }

  static boolean isYear(Token token) {
    if (token.kind() != Token.Kind.NUMBER
        || token.word().length() != 4
        || !token.word().chars().allMatch(c -> c >= '0' && c <= '9')) {
      return false;
    }
    int year = Integer.parseInt(token.word());
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /** Returns all dates, in the order of the text. */
  List<Found> all(List<Token> tokens) {
    List<Found> all = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (isYear(tokens.get(i))) {
        Found found = at(tokens, i);
        all.add(found);
        i = found.to() - 1;
      }
    }
    return all;
  }

  private Found at(List<Token> tokens, int year) {
    int value = Integer.parseInt(tokens.get(year).word());
    // 2025年6月30日
    if (isAt(tokens, year + 1, "年")
        && isSmall(tokens, year + 2, 12)
        && isAt(tokens, year + 3, "月")) {
      boolean day = isSmall(tokens, year + 4, 31) && isAt(tokens, year + 5, "日");
      return found(
          value,
          number(tokens, year + 2),
          day ? number(tokens, year + 4) : 0,
          year,
          day ? year + 6 : year + 4);
    }
    int to = isAt(tokens, year + 1, "年") ? year + 2 : year + 1;
    // 2025-06, but not 2021-2025
    int before = year;
    while (before > 0
        && (tokens.get(before - 1).is("de")
            || tokens.get(before - 1).is("del")
            || tokens.get(before - 1).is(",")
            || tokens.get(before - 1).is("of"))) {
      before--;
    }
    CueIndex.@Nullable Hit month = cues.before(Cue.MONTH, tokens, before);
    if (month == null) {
      // December 31, 2025
      boolean day = isSmall(tokens, before - 1, 31);
      CueIndex.@Nullable Hit earlier = day ? cues.before(Cue.MONTH, tokens, before - 1) : null;
      return earlier == null
          ? found(value, 0, 0, year, to)
          : found(
              value,
              Integer.parseInt(earlier.value()),
              number(tokens, before - 1),
              earlier.from(),
              to);
    }
    // 31 December 2025, 31 de diciembre de 2025
    int at = month.from() - 1;
    if (at > 0 && tokens.get(at).is("de")) {
      at--;
    }
    boolean day = isSmall(tokens, at, 31);
    return found(
        value,
        Integer.parseInt(month.value()),
        day ? number(tokens, at) : 0,
        day ? at : month.from(),
        to);
  }

  private static Found found(int year, int month, int day, int from, int to) {
    PartialDate date;
    try {
      date =
          month == 0
              ? PartialDate.of(year)
              : day == 0 ? PartialDate.of(year, month) : PartialDate.of(year, month, day);
    } catch (IllegalArgumentException e) {
      // Such as 31 June: the month is what can be said.
      date = month >= 1 && month <= 12 ? PartialDate.of(year, month) : PartialDate.of(year);
    }
    return new Found(date, from, to);
  }

  private static boolean isAt(List<Token> tokens, int index, String word) {
    return index >= 0 && index < tokens.size() && tokens.get(index).is(word);
  }

  private static boolean isSmall(List<Token> tokens, int index, int most) {
    if (index < 0 || index >= tokens.size()) {
      return false;
    }
    String word = tokens.get(index).word();
    return word.length() <= 2
        && word.chars().allMatch(c -> c >= '0' && c <= '9')
        && Integer.parseInt(word) >= 1
        && Integer.parseInt(word) <= most;
  }

  private static int number(List<Token> tokens, int index) {
    return Integer.parseInt(tokens.get(index).word());
  }

  /** Returns the last date of a text of a few words around it, such as a cell of a table. */
  Optional<PartialDate> only(String text) {
    List<Token> tokens = Token.of(text);
    List<Found> all = all(tokens);
    if (all.isEmpty() || all.size() > 2 || tokens.size() > 20) {
      return Optional.empty();
    }
    return Optional.of(all.get(all.size() - 1).date());
  }
}
