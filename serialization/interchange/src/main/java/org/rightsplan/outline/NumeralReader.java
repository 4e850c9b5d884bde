package org.rightsplan.outline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers in numerals that each are a digit or a power of ten: 三百二十, 一亿二千万, 三点五万. */
final class NumeralReader {

  private static final int MOST_NUMERALS = 20;
  private static final int MYRIAD = 10_000;

  private final CueIndex cues;
  private final List<Token> tokens;

  NumeralReader(CueIndex cues, List<Token> tokens) {
    this.cues = cues;
    this.tokens = tokens;
  }

  /** Returns the number that begins at a token, or null. */
  NumberReader.@Nullable Found at(int from) {
    List<Long> values = new ArrayList<>();
    int to = numerals(from, values);
    if (values.isEmpty()) {
      return null;
    }
    BigDecimal value = value(values);
    CueIndex.@Nullable Hit point = cues.at(Cue.DECIMAL, tokens, to);
    if (value != null && point != null) {
      List<Long> decimals = new ArrayList<>();
      int end = numerals(point.to(), decimals);
      if (!decimals.isEmpty()) {
        value = decimal(value, decimals);
        to = end;
      }
    }
    CueIndex.@Nullable Hit more = cues.at(Cue.OVER_AFTER, tokens, to);
    List<Long> scales = new ArrayList<>();
    int end = more == null ? to : numerals(more.to(), scales);
    boolean over = !scales.isEmpty() && scales.stream().allMatch(scale -> scale >= MYRIAD);
    if (value == null || (!scales.isEmpty() && !over)) {
      return NumberReader.Found.unknown(from, Math.max(to, end), false);
    }
    for (long scale : scales) {
      value = value.multiply(BigDecimal.valueOf(scale));
    }
    return new NumberReader.Found(value, from, over ? end : to, false, over, true);
  }

  private int numerals(int from, List<Long> values) {
    int to = from;
    while (to < from + MOST_NUMERALS) {
      CueIndex.@Nullable Hit numeral = cues.at(Cue.NUMERAL, tokens, to);
      if (numeral == null) {
        break;
      }
      values.add(Long.parseLong(numeral.value()));
      to = numeral.to();
    }
    return to;
  }

  /** Returns what 三百二十 means: digits, each with the power of ten behind it. */
  private static @Nullable BigDecimal value(List<Long> numerals) {
    if (numerals.get(0) > 10) {
      return null;
    }
    BigDecimal total = BigDecimal.ZERO;
    long section = 0;
    long digit = -1;
    long lastPower = Long.MAX_VALUE;
    long lastGroup = Long.MAX_VALUE;
    for (long value : numerals) {
      if (value < 10) {
        // Digit by digit, as in 二〇二五, is a year and no amount; 五六百 is "five or six hundred".
        if (digit > 0) {
          return null;
        }
        digit = value;
      } else if (value < MYRIAD) {
        // 十五 and 一百十五 leave out the digit, 百 never does.
        if (value >= lastPower || (digit < 0 && value != 10)) {
          return null;
        }
        section += Math.max(digit, digit == 0 ? 0 : 1) * value;
        lastPower = value;
        digit = -1;
      } else {
        BigDecimal group = BigDecimal.valueOf(section + Math.max(digit, 0));
        boolean whole = value > lastGroup;
        if (group.signum() == 0 && !whole) {
          return null;
        }
        // 一万亿 is so many 亿.
        total =
            whole
                ? total.add(group).multiply(BigDecimal.valueOf(value))
                : total.add(group.multiply(BigDecimal.valueOf(value)));
        section = 0;
        lastPower = Long.MAX_VALUE;
        lastGroup = value;
        digit = -1;
      }
    }
    return total.add(BigDecimal.valueOf(section + Math.max(digit, 0)));
  }

  /** Returns 3.56 for 三 and 五六, and so many of a power of ten at the end. */
  private static @Nullable BigDecimal decimal(BigDecimal whole, List<Long> numerals) {
    StringBuilder digits = new StringBuilder();
    BigDecimal scale = BigDecimal.ONE;
    for (long numeral : numerals) {
      if (numeral < 10 && scale.compareTo(BigDecimal.ONE) == 0) {
        digits.append(numeral);
      } else if (numeral >= MYRIAD && digits.length() > 0) {
        scale = scale.multiply(BigDecimal.valueOf(numeral));
      } else {
        return null;
      }
    }
    return NumberPhrase.stripped(whole.add(new BigDecimal("0." + digits)).multiply(scale));
  }
}
