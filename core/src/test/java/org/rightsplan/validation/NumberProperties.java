package org.rightsplan.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of reading and comparing printed numbers. */
class NumberProperties {

  /** A way to print numbers from 1 to 99, except letters, which end at 26. */
  private record Style(String name, int highest, IntFunction<String> print) {
    @Override
    public String toString() {
      return name;
    }
  }

  @Property
  void romanNumeralsAreReadAsTheyAreWritten(@ForAll @IntRange(min = 1, max = 3999) int number) {
    assertEquals(number, RomanNumerals.read(RomanNumerals.write(number)).orElseThrow());
  }

  @Property
  void hanNumeralsAreReadAsTheyAreWritten(@ForAll @IntRange(min = 1, max = 9999) int number) {
    assertEquals(number, HanNumerals.read(han(number)).orElseThrow());
  }

  @Property
  void consecutiveNumbersHaveNoSlip(
      @ForAll("styles") Style style,
      @ForAll @IntRange(min = 1, max = 60) int first,
      @ForAll @IntRange(min = 1, max = 39) int length) {
    assertEquals(List.of(), NumberSequence.slips(run(style, first, length)));
  }

  @Property
  void leavingOneOutIsAGapRightThere(
      @ForAll("styles") Style style,
      @ForAll @IntRange(min = 4, max = 39) int length,
      @ForAll @IntRange(min = 1, max = 38) int place) {
    List<Optional<String>> numbers = run(style, 1, length);
    int without = 1 + place % (numbers.size() - 2);
    numbers.remove(without);
    List<NumberSequence.Slip> slips = NumberSequence.slips(numbers);
    assertEquals(1, slips.size(), slips.toString());
    assertEquals(ConsistencyCode.NUMBER_GAP, slips.get(0).code());
    assertEquals(without, slips.get(0).at());
    assertEquals(without - 1, slips.get(0).earlier());
  }

  @Property
  void sayingOneTwiceIsARepeatRightThere(
      @ForAll("styles") Style style,
      @ForAll @IntRange(min = 4, max = 39) int length,
      @ForAll @IntRange(min = 0, max = 38) int place) {
    List<Optional<String>> numbers = run(style, 1, length);
    int twice = place % numbers.size();
    numbers.add(twice, numbers.get(twice));
    assertEquals(
        List.of(
            new NumberSequence.Slip(
                ConsistencyCode.NUMBER_REPEATED, twice + 1, twice, Optional.empty())),
        NumberSequence.slips(numbers));
  }

  @Property
  void swappingTwoIsOneStepBackwards(
      @ForAll("styles") Style style,
      @ForAll @IntRange(min = 5, max = 39) int length,
      @ForAll @IntRange(min = 0, max = 38) int place) {
    List<Optional<String>> numbers = run(style, 1, length);
    int swapped = 1 + place % (numbers.size() - 3);
    Collections.swap(numbers, swapped, swapped + 1);
    assertEquals(
        List.of(
            new NumberSequence.Slip(
                ConsistencyCode.NUMBER_BACKWARDS, swapped + 1, swapped, Optional.empty())),
        NumberSequence.slips(numbers));
  }

  @Property
  void whatHasNoNumberInItChangesNothing(
      @ForAll("styles") Style style,
      @ForAll @IntRange(min = 0, max = 10) int place,
      @ForAll @IntRange(min = 1, max = 30) int length) {
    List<Optional<String>> numbers = run(style, 1, length);
    numbers.add(Math.min(place, numbers.size()), Optional.of("Annex"));
    numbers.add(Math.min(place, numbers.size()), Optional.empty());
    assertEquals(List.of(), NumberSequence.slips(numbers));
  }

  @Property
  void nothingThatIsPrintedThrows(@ForAll("strange") List<String> numbers) {
    List<Optional<String>> some = numbers.stream().map(Optional::of).toList();
    for (NumberSequence.Slip slip : NumberSequence.slips(some)) {
      assertTrue(slip.earlier() < slip.at() && slip.at() < some.size(), slip.toString());
    }
    assertEquals(NumberSequence.slips(some), NumberSequence.slips(some));
  }

  @Provide
  Arbitrary<Style> styles() {
    return Arbitraries.of(
        new Style("1.", 99, n -> n + "."),
        new Style("(1)", 99, n -> "(" + n + ")"),
        new Style("full width", 99, n -> "（" + digits(n, '０') + "）"),
        new Style("Arabic", 99, n -> digits(n, '٠')),
        new Style("Devanagari", 99, n -> digits(n, '०')),
        new Style("Roman", 99, RomanNumerals::write),
        new Style("small Roman", 99, n -> RomanNumerals.write(n).toLowerCase(Locale.ROOT) + ")"),
        new Style("Han", 99, n -> han(n) + "、"),
        new Style("Han in brackets", 99, n -> "（" + han(n) + "）"),
        new Style("Han chapter", 99, n -> "第" + han(n) + "章"),
        new Style("dotted", 99, n -> "2.7." + n),
        new Style("in Roman", 99, n -> "IV." + n),
        new Style("words", 99, n -> "Priority area " + n + ":"),
        new Style("capital", 8, n -> String.valueOf((char) ('A' + n - 1))),
        new Style("small", 26, n -> (char) ('a' + n - 1) + ")"));
  }

  @Provide
  Arbitrary<List<String>> strange() {
    Arbitrary<String> made =
        Arbitraries.strings()
            .withChars("0123456789IVXLCDMivxlcdmabz.,-()（）一二十百千〇第章٠١९ \u200f①Ⅳ")
            .ofMaxLength(12);
    return Arbitraries.oneOf(made, Arbitraries.strings().all().ofMaxLength(20))
        .list()
        .ofMaxSize(30);
  }

  /** Numbers from {@code first} on, fewer where the style ends. */
  private static List<Optional<String>> run(Style style, int first, int length) {
    List<Optional<String>> numbers = new ArrayList<>();
    int start = Math.min(first, style.highest());
    for (int n = start; n < start + length && n <= style.highest(); n++) {
      numbers.add(Optional.of(style.print().apply(n)));
    }
    return numbers;
  }

  private static String digits(int number, char zero) {
    StringBuilder text = new StringBuilder();
    Integer.toString(number).chars().forEach(digit -> text.append((char) (zero + digit - '0')));
    return text.toString();
  }

  private static String han(int number) {
    String signs = "零一二三四五六七八九";
    String units = "千百十";
    StringBuilder text = new StringBuilder();
    boolean zero = false;
    for (int place = 0, unit = 1000; unit > 0; place++, unit /= 10) {
      int digit = number / unit % 10;
      if (digit == 0) {
        zero = text.length() > 0;
        continue;
      }
      text.append(zero ? "零" : "");
      zero = false;
      if (!(digit == 1 && unit == 10 && text.length() == 0)) {
        text.append(signs.charAt(digit));
      }
      text.append(unit > 1 ? units.substring(place, place + 1) : "");
    }
    return text.toString();
  }
}
