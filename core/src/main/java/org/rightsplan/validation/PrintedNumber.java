package org.rightsplan.validation;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * Reads numbers as plans print them: {@code 1.}, {@code (1)}, {@code 1.2.3}, {@code IV.}, {@code
 * a)}, {@code Goal 2}, {@code 一、}, {@code （二）}, {@code 第三章}, digits of any script; where they stand
 * alone also {@code б)}, {@code β)}, {@code 나.} and {@code 乙}. Another letter that stands alone is
 * a number of which only is known that it may stand there twice.
 *
 * <p>Signs between the parts do not matter, brackets and words do. A letter such as {@code C} is
 * read twice, as 100 and as the third letter: only the numbers beside it can tell. Takes one pass
 * over the text and no recursion.
 */
final class PrintedNumber {

  /** Longer runs of digits are codes, not numbers in a sequence. */
  private static final int MOST_DIGITS = 9;

  /** With more letters that can be read in two ways, they are all read in the same way. */
  private static final int MOST_FREE_LETTERS = 2;

  private static final CharMatcher ORDINAL_SIGNS = CharMatcher.anyOf("ºª°");

  /** The sign after Greek letters that are numerals. */
  private static final CharMatcher KERAIA = CharMatcher.is('\u02b9');

  /** One sign of these can be a word. */
  private static final ImmutableSet<Character.UnicodeScript> WORD_SIGNS =
      ImmutableSet.of(Character.UnicodeScript.HAN, Character.UnicodeScript.HANGUL);

  private static final String DOUBTFUL = "IVXLCDM";

  /** A part, or a word if it has no script; {@code otherwise} is its reading as a letter. */
  private record Part(
      Optional<NumberScript> script,
      int value,
      Optional<NumberScript> letter,
      int otherwise,
      String word) {

    static Part word(String word) {
      return new Part(Optional.empty(), 0, Optional.empty(), 0, word);
    }

    static Part number(NumberScript script, int value) {
      return new Part(Optional.of(script), value, Optional.empty(), 0, "");
    }

    static Part romanOrLetter(NumberScript roman, int value, NumberScript letter, int otherwise) {
      return new Part(Optional.of(roman), value, Optional.of(letter), otherwise, "");
    }
  }

  private static final ImmutableList<NumberScript> ALONE =
      ImmutableList.of(
          NumberScript.CYRILLIC,
          NumberScript.SMALL_CYRILLIC,
          NumberScript.GREEK,
          NumberScript.SMALL_GREEK,
          NumberScript.HANGUL,
          NumberScript.STEM);

  private final String text;
  private final List<Part> parts = new ArrayList<>();
  private String letters = "";
  private boolean bracketed;
  private boolean readable = true;

  private PrintedNumber(String text) {
    this.text = text;
  }

  /**
   * Returns the ways to read a printed number: none if it holds no number, one as a rule, more if
   * it has letters that may be Roman numerals, then the Roman ones first.
   */
  static ImmutableList<NumberReading> read(String printed) {
    String plain = ORDINAL_SIGNS.removeFrom(printed);
    PrintedNumber number = new PrintedNumber(Normalizer.normalize(plain, Normalizer.Form.NFKC));
    number.split();
    return number.readings();
  }

  private void split() {
    int at = 0;
    while (at < text.length()) {
      int sign = text.codePointAt(at);
      int end;
      if (Character.isDigit(sign)) {
        end = endOfRun(at, Character::isDigit);
        addDigits(text.substring(at, end));
      } else if (HanNumerals.isNumeral(sign)) {
        end = endOfRun(at, HanNumerals::isNumeral);
        addHan(text.substring(at, end));
      } else if (Character.isLetter(sign)) {
        end = endOfRun(at, PrintedNumber::isWordSign);
        letters = text.substring(at, end);
        addLetters();
      } else {
        end = at + Character.charCount(sign);
        int type = Character.getType(sign);
        bracketed |= type == Character.START_PUNCTUATION || type == Character.END_PUNCTUATION;
      }
      at = end;
    }
  }

  private static boolean isWordSign(int sign) {
    return (Character.isLetter(sign) && !HanNumerals.isNumeral(sign))
        || Character.getType(sign) == Character.NON_SPACING_MARK
        || Character.getType(sign) == Character.COMBINING_SPACING_MARK;
  }

  private int endOfRun(int start, IntPredicate belongs) {
    int end = start;
    while (end < text.length() && belongs.test(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private void addDigits(String digits) {
    if (digits.codePointCount(0, digits.length()) > MOST_DIGITS) {
      readable = false;
      return;
    }
    int value =
        digits.codePoints().map(sign -> Character.digit(sign, 10)).reduce(0, (a, b) -> a * 10 + b);
    parts.add(Part.number(NumberScript.DIGITS, value));
  }

  private void addHan(String numerals) {
    OptionalInt value = HanNumerals.read(numerals);
    if (value.isPresent()) {
      parts.add(Part.number(NumberScript.HAN, value.getAsInt()));
    } else {
      readable = false;
    }
  }

  private void addLetters() {
    String capitals = letters.toUpperCase(Locale.ROOT);
    boolean capital = letters.equals(capitals);
    boolean oneCase = capital || letters.equals(letters.toLowerCase(Locale.ROOT));
    OptionalInt roman = oneCase ? RomanNumerals.read(capitals) : OptionalInt.empty();
    boolean single =
        letters.length() == 1 && CharMatcher.inRange('A', 'Z').matches(capitals.charAt(0));
    NumberScript romanScript = capital ? NumberScript.ROMAN : NumberScript.SMALL_ROMAN;
    NumberScript letterScript = capital ? NumberScript.LETTER : NumberScript.SMALL_LETTER;
    if (single) {
      int place = capitals.charAt(0) - 'A' + 1;
      parts.add(
          DOUBTFUL.contains(capitals)
              ? Part.romanOrLetter(romanScript, roman.orElse(0), letterScript, place)
              : Part.number(letterScript, place));
    } else if (roman.isPresent()) {
      parts.add(Part.number(romanScript, roman.getAsInt()));
    } else {
      parts.add(Part.word(letters.toLowerCase(Locale.ROOT)));
    }
  }

  private ImmutableList<NumberReading> readings() {
    if (readable && parts.size() == 1 && parts.get(0).script().isEmpty()) {
      return alone();
    }
    if (!readable || parts.stream().noneMatch(part -> part.script().isPresent())) {
      return ImmutableList.of();
    }
    int free = (int) parts.stream().filter(part -> part.letter().isPresent()).count();
    boolean together = free > MOST_FREE_LETTERS;
    int ways = free == 0 ? 1 : together ? 2 : 1 << free;
    ImmutableList.Builder<NumberReading> readings = ImmutableList.builder();
    for (int way = 0; way < ways; way++) {
      readings.add(reading(way, together));
    }
    return readings.build();
  }

  /** Reads letters beside which nothing stands but signs. */
  private ImmutableList<NumberReading> alone() {
    String plain = KERAIA.removeFrom(letters);
    String before = bracketed ? "(" : "";
    for (NumberScript script : ALONE) {
      int place = script.letters().indexOf(plain);
      if (place >= 0) {
        return ImmutableList.of(
            new NumberReading(before + script.sign(), new int[] {place + 1}, script));
      }
    }
    return plain.codePoints().filter(Character::isLetter).count() == 1
            && !WORD_SIGNS.contains(Character.UnicodeScript.of(plain.codePointAt(0)))
        ? ImmutableList.of(
            new NumberReading(before + "'" + plain + "'", new int[] {0}, NumberScript.UNREAD))
        : ImmutableList.of();
  }

  /** Reads the doubtful letters as the bits of {@code way} say, or all as its lowest bit says. */
  private NumberReading reading(int way, boolean together) {
    StringBuilder style = new StringBuilder(bracketed ? "(" : "");
    int[] values = new int[(int) parts.stream().filter(part -> part.script().isPresent()).count()];
    NumberScript last = NumberScript.DIGITS;
    int at = 0;
    int doubtful = 0;
    for (Part part : parts) {
      if (part.script().isEmpty()) {
        style.append('\'').append(part.word()).append('\'');
        continue;
      }
      boolean asLetter = false;
      if (part.letter().isPresent()) {
        asLetter = ((way >> (together ? 0 : doubtful)) & 1) == 1;
        doubtful++;
      }
      last = asLetter ? part.letter().get() : part.script().get();
      style.append(last.sign());
      values[at++] = asLetter ? part.otherwise() : part.value();
    }
    return new NumberReading(style.toString(), values, last);
  }
}
