package org.rightsplan.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.PartialDate;

/** Years, months and days in a text. */
final class DateFinder {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final Pattern DOTTED =
      Pattern.compile("(0?[1-9]|[12][0-9]|3[01])\\.(0?[1-9]|1[0-2])\\.((?:19|20)[0-9][0-9])");

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
      Found found =
          isYear(tokens.get(i)) && !isAmount(tokens, i) ? at(tokens, i) : dotted(tokens, i);
      if (found != null) {
        all.add(found);
        i = found.to() - 1;
      }
    }
    return all;
  }

  /** 2000名, "train 2000 judges": four digits that are no year. */
  private boolean isAmount(List<Token> tokens, int at) {
    int next = at + 1;
    if (next >= tokens.size()) {
      return false;
    }
    if (tokens.get(next).kind() == Token.Kind.HAN) {
      return cues.at(Cue.YEAR_AFTER, tokens, next) == null
          && (cues.at(Cue.MEASURE, tokens, next) != null
              || cues.at(Cue.UNIT, tokens, next) != null
              || cues.at(Cue.SCALE, tokens, next) != null
              || cues.at(Cue.OVER_AFTER, tokens, next) != null);
    }
    return tokens.get(at).word().endsWith("00")
        && tokens.get(next).kind() == Token.Kind.WORD
        && cues.at(Cue.UNIT_END, tokens, next) == null
        && (cues.before(Cue.ACTION_START, tokens, at) != null
            || cues.before(Cue.AT_LEAST, tokens, at) != null
            || cues.before(Cue.ABOUT, tokens, at) != null
            || cues.before(Cue.MORE_THAN, tokens, at) != null);
  }

  /** 31.12.2025, which is written with the day first wherever it is written. */
  private static @Nullable Found dotted(List<Token> tokens, int at) {
    Matcher parts = DOTTED.matcher(tokens.get(at).word());
    if (tokens.get(at).kind() != Token.Kind.NUMBER || !parts.matches()) {
      return null;
    }
    int day = Integer.parseInt(parts.group(1));
    int month = Integer.parseInt(parts.group(2));
    return found(Integer.parseInt(parts.group(3)), month, day, at, at + 1);
  }

  private Found at(List<Token> tokens, int year) {
    Found found = afterYear(tokens, year);
    if (found == null) {
      found = inDigits(tokens, year);
    }
    return found == null ? beforeYear(tokens, year) : found;
  }

  /** 2025年6月30日. */
  private @Nullable Found afterYear(List<Token> tokens, int year) {
    CueIndex.@Nullable Hit sign = cues.at(Cue.YEAR_AFTER, tokens, year + 1);
    if (sign == null) {
      return null;
    }
    int value = number(tokens, year);
    int month = sign.to();
    CueIndex.@Nullable Hit ofMonth =
        isSmall(tokens, month, 12) ? cues.at(Cue.MONTH_AFTER, tokens, month + 1) : null;
    if (ofMonth == null) {
      return found(value, 0, 0, year, sign.to());
    }
    int day = ofMonth.to();
    CueIndex.@Nullable Hit ofDay =
        isSmall(tokens, day, 31) ? cues.at(Cue.DAY_AFTER, tokens, day + 1) : null;
    return ofDay == null
        ? found(value, number(tokens, month), 0, year, ofMonth.to())
        : found(value, number(tokens, month), number(tokens, day), year, ofDay.to());
  }

  /** 2025-06-30, 30/06/2025, 06/2025; but 2021-2025 is two years, and 6/7/2025 may be either. */
  private static @Nullable Found inDigits(List<Token> tokens, int year) {
    int value = number(tokens, year);
    if (isAt(tokens, year + 1, "-")
        && isSmall(tokens, year + 2, 12)
        && isAt(tokens, year + 3, "-")
        && isSmall(tokens, year + 4, 31)) {
      return found(value, number(tokens, year + 2), number(tokens, year + 4), year, year + 5);
    }
    if (!isAt(tokens, year - 1, "/") || !isSmall(tokens, year - 2, 31)) {
      return null;
    }
    int last = number(tokens, year - 2);
    if (!isAt(tokens, year - 3, "/") || !isSmall(tokens, year - 4, 31)) {
      return last > 12 ? null : found(value, last, 0, year - 2, year + 1);
    }
    int first = number(tokens, year - 4);
    boolean dayFirst = last <= 12 && (first > 12 || first == last);
    boolean monthFirst = first <= 12 && last > 12;
    return found(
        value,
        dayFirst ? last : monthFirst ? first : 0,
        dayFirst ? first : monthFirst ? last : 0,
        year - 4,
        year + 1);
  }

  /** 31 December 2025, 31 de diciembre de 2025, 31. Dezember 2025, December 31, 2025. */
  private Found beforeYear(List<Token> tokens, int year) {
    int value = number(tokens, year);
    int before = beforeJoints(tokens, year);
    CueIndex.@Nullable Hit month = cues.before(Cue.MONTH, tokens, before);
    if (month == null && isAt(tokens, before - 1, ".") && isShortMonth(tokens, before - 1)) {
      month = cues.before(Cue.MONTH, tokens, before - 1);
    }
    if (month != null) {
      int day = dayBefore(tokens, month.from());
      return found(
          value,
          Integer.parseInt(month.value()),
          day < 0 ? 0 : number(tokens, day),
          day < 0 ? month.from() : day,
          year + 1);
    }
    int day = dayBefore(tokens, before);
    CueIndex.@Nullable Hit earlier = day < 0 ? null : cues.before(Cue.MONTH, tokens, day);
    return earlier == null
        ? found(value, 0, 0, year, year + 1)
        : found(
            value,
            Integer.parseInt(earlier.value()),
            number(tokens, day),
            earlier.from(),
            year + 1);
  }

  /** Returns the place before "of" and commas. */
  private int beforeJoints(List<Token> tokens, int at) {
    int before = at;
    while (before > 0
        && before > at - 3
        && (tokens.get(before - 1).is(",") || cues.before(Cue.DATE_JOIN, tokens, before) != null)) {
      before--;
    }
    return before;
  }

  private boolean isShortMonth(List<Token> tokens, int end) {
    CueIndex.@Nullable Hit month = cues.before(Cue.MONTH, tokens, end);
    return month != null && tokens.get(end - 1).word().length() <= 4;
  }

  /** Returns where the day stands that ends before a place, as 1, 1st, 1er or 1., or -1. */
  private int dayBefore(List<Token> tokens, int at) {
    int end = beforeJoints(tokens, at);
    CueIndex.@Nullable Hit ordinal = cues.before(Cue.DAY_AFTER, tokens, end);
    if (ordinal != null) {
      end = ordinal.from();
    } else if (isAt(tokens, end - 1, ".")) {
      end--;
    }
    return isSmall(tokens, end - 1, 31) ? end - 1 : -1;
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
