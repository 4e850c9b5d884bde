package org.rightsplan.outline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in digits, in words and in numerals such as those of Chinese, with the scales behind
 * them.
 */
final class NumberReader {

  private static final int MOST_NUMERALS = 20;
  private static final int MYRIAD = 10_000;
  private static final int MOST_DIGITS = 24;

  /**
   * A number in a text.
   *
   * @param value what it is
   * @param from its first token
   * @param to after its last token
   * @param digits whether it is written in digits
   * @param over whether it says "and some", as 10多万 does
   */
  record Found(BigDecimal value, int from, int to, boolean digits, boolean over) {}

  private final CueIndex cues;

  NumberReader(CueIndex cues) {
    this.cues = cues;
  }

  /** Returns the number that begins at a token, or null. */
  @Nullable Found at(List<Token> tokens, int from) {
    if (from >= tokens.size()) {
      return null;
    }
    Token token = tokens.get(from);
    return switch (token.kind()) {
      case NUMBER -> digits(tokens, from);
      case HAN -> numerals(tokens, from);
      case WORD -> words(tokens, from);
      case SIGN -> null;
    };
  }

  private @Nullable Found digits(List<Token> tokens, int from) {
    BigDecimal value = parse(tokens.get(from).word(), cues.groupsByStop());
    if (value == null) {
      return null;
    }
    int to = from + 1;
    boolean over = false;
    CueIndex.@Nullable Hit more = cues.at(Cue.OVER_AFTER, tokens, to);
    if (more != null && cues.at(Cue.SCALE, tokens, more.to()) != null) {
      over = true;
      to = more.to();
    }
    return scaled(tokens, new Found(value, from, to, true, over));
  }

  private Found scaled(List<Token> tokens, Found found) {
    BigDecimal value = found.value();
    int to = found.to();
    for (int i = 0; i < 3; i++) {
      CueIndex.@Nullable Hit scale = cues.at(Cue.SCALE, tokens, to);
      if (scale == null) {
        break;
      }
      value = value.multiply(new BigDecimal(scale.value()));
      to = scale.to();
    }
    return new Found(value, found.from(), to, found.digits(), found.over());
  }

  /**
   * Returns what digits with separators mean; a group of three after a comma is thousands.
   *
   * @param groups whether a group of three after a stop is thousands as well
   */
  static @Nullable BigDecimal parse(String word, boolean groups) {
    StringBuilder plain = new StringBuilder();
    int lastComma = Math.max(word.lastIndexOf(','), word.lastIndexOf('，'));
    int lastStop = Math.max(word.lastIndexOf('.'), word.lastIndexOf('．'));
    int decimal = -1;
    if (lastComma >= 0 && lastStop >= 0) {
      decimal = Math.max(lastComma, lastStop);
    } else if (lastComma >= 0) {
      decimal = isGrouped(word, lastComma) ? -1 : lastComma;
    } else if (lastStop >= 0) {
      boolean thousands =
          word.indexOf('.') != lastStop
              || word.endsWith(".000")
              || (groups && isGrouped(word, lastStop) && word.charAt(0) != '0');
      decimal = thousands ? -1 : lastStop;
    }
    for (int i = 0; i < word.length(); i++) {
      int digit = Character.digit(word.charAt(i), 10);
      if (i == decimal) {
        plain.append('.');
      } else if (digit >= 0) {
        plain.append(digit);
      }
    }
    return plain.length() == 0 || plain.length() > MOST_DIGITS || plain.charAt(0) == '.'
        ? null
        : new BigDecimal(plain.toString());
  }

  private static boolean isGrouped(String word, int lastComma) {
    return word.length() - lastComma == 4;
  }

  private @Nullable Found words(List<Token> tokens, int from) {
    CueIndex.@Nullable Hit hit = cues.at(Cue.NUMBER, tokens, from);
    CueIndex.@Nullable Hit alone = hit == null ? cues.at(Cue.SCALE, tokens, from) : null;
    if (hit == null && (alone == null || alone.to() - alone.from() < 2)) {
      return null;
    }
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal current = alone == null ? BigDecimal.ZERO : new BigDecimal(alone.value());
    int to = alone == null ? from : alone.to();
    while (to < tokens.size() && to < from + 24) {
      boolean joint = to > from && (tokens.get(to).is("-") || cues.at(Cue.AND, tokens, to) != null);
      int next = joint ? to + 1 : to;
      CueIndex.@Nullable Hit number = cues.at(Cue.NUMBER, tokens, next);
      CueIndex.@Nullable Hit scale = cues.at(Cue.SCALE, tokens, to);
      if (scale != null && current.signum() > 0) {
        current = current.multiply(new BigDecimal(scale.value()));
        if (new BigDecimal(scale.value()).intValue() != 100) {
          total = total.add(current);
          current = BigDecimal.ZERO;
        }
        to = scale.to();
      } else if (number != null && fits(current, new BigDecimal(number.value()))) {
        current = current.add(new BigDecimal(number.value()));
        to = number.to();
      } else {
        break;
      }
    }
    return new Found(total.add(current), from, to, false, false);
  }

  /** "Twenty" takes "five", "five" takes nothing: "five, six" are two numbers. */
  private static boolean fits(BigDecimal current, BigDecimal more) {
    return current.signum() == 0
        || current.remainder(BigDecimal.TEN.pow(more.precision())).signum() == 0;
  }

  private @Nullable Found numerals(List<Token> tokens, int from) {
    List<Long> values = new ArrayList<>();
    int to = from;
    while (to < from + MOST_NUMERALS) {
      CueIndex.@Nullable Hit numeral = cues.at(Cue.NUMERAL, tokens, to);
      if (numeral == null) {
        break;
      }
      values.add(Long.parseLong(numeral.value()));
      to = numeral.to();
    }
    BigDecimal value = value(values);
    return value == null ? null : new Found(value, from, to, false, false);
  }

  /** Returns what 三百二十 means: digits, each with the power of ten behind it. */
  private static @Nullable BigDecimal value(List<Long> numerals) {
    if (numerals.isEmpty() || numerals.get(0) > 10) {
      return null;
    }
    BigDecimal total = BigDecimal.ZERO;
    long section = 0;
    long digit = -1;
    for (long value : numerals) {
      if (value < 10) {
        // Digit by digit, as in 二〇二五, is a year and no amount.
        if (digit > 0) {
          return null;
        }
        digit = value;
      } else if (value < MYRIAD) {
        section += Math.max(digit, digit == 0 ? 0 : 1) * value;
        digit = -1;
      } else {
        BigDecimal group = BigDecimal.valueOf(section + Math.max(digit, 0));
        total = total.add(group.multiply(BigDecimal.valueOf(value)));
        section = 0;
        digit = -1;
      }
    }
    return total.add(BigDecimal.valueOf(section + Math.max(digit, 0)));
  }
}
