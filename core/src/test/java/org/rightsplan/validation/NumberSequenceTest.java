package org.rightsplan.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberSequenceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.|2.|3.",
        "(1)|(2)|(3)",
        "I|II|III|IV|V|VI|VII|VIII|IX|X|XI",
        "i.|ii.|iii.|iv.",
        "IV.|V.|VI.",
        "一、|二、|三、|四、",
        "（一）|（二）|（三）",
        "九|十|十一|十二",
        "十九|二十|二十一",
        "九十九|一百|一百零一",
        "第一章|第二章|第三章",
        "제1장|제2장|제3장",
        "1.2.3|1.2.4|1.3.1|2.1.1",
        "A|B|C|D",
        "a)|b)|c)|d)",
        "H|I|J|K|L|M",
        "h)|i)|j)|k)|l)|m)",
        "U|V|W|X|Y|Z",
        "١|٢|٣",
        "(١)|(٢)|(٣)",
        "१|२|३",
        "１|２|３",
        "①|②|③",
        "Ⅰ|Ⅱ|Ⅲ|Ⅳ",
        "Goal 1|Goal 2|Goal 3",
        "Chapter V|Chapter VI|Chapter VII",
        "1º|2º|3º",
        "А|Б|В",
        "а)|б)|в)|г)|д)|е)|ё)|ж)|з)|и)|й)|к)|л)",
        // Lists without й, in Ukrainian, in Serbian and in Bulgarian.
        "з)|и)|к)|л)",
        "г)|ґ)|д)|е)|є)|ж)|з)|и)|і)|ї)|й)|к)",
        "д)|ђ)|е)|ж)|з)|и)|ј)|к)|л)|љ)|м)",
        "ш)|щ)|ъ)|ь)|ю)|я)",
        "α)|β)|γ)|δ)|ε)|στ)|ζ)|η)|θ)|ι)|ια)|ιβ)",
        "Α΄|Β΄|Γ΄|Δ΄|Ε΄|Ζ΄",
        "αʹ|βʹ|γʹ",
        "가.|나.|다.|라.|마.|바.|사.|아.|자.|차.|카.|타.|파.|하.",
        "甲、|乙、|丙、|丁、|戊、|己、|庚、|辛、|壬、|癸、",
        "壹、|贰、|叁、|肆、|伍、|陆、|柒、|捌、|玖、|拾、|拾壹、",
        "壹、|貳、|參、|肆、|伍、|陸、",
        "א.|ב.|ג.|1|א.|ב.",
        "1차|2차|3차",
        "序|序|附|附",
        "—|—|•|•",
        // Two styles beside each other, each in order.
        "1.|(a)|(b)|2.|(a)|(b)|(c)|3.",
        "I|II|Annex|III|IV",
        "I|Annex|III",
        "I|II|III|Annex A|Annex B|Annex C",
        "I|II|III|A|B|C|D",
        "A|B|C|D|I|II|III",
        "A.1|A.2|B.1|C.1|C.2|D.1",
        "I.1|I.2|II.1|V.1|V.2",
        "C.i|C.ii|C.v|D.i",
        "3|4-6|7",
        "5|5a|5b|6|6bis|7",
        "1|1.1|1.2|2|2.1|3",
        // Running on from a section before.
        "17|18|19",
        // The Italian alphabet has no j and k.
        "g)|h)|i)|l)|m)",
        "one|two|four",
        "2021-09-09 12345678901|3"
      })
  void numbersInOrderHaveNoSlip(String numbers) {
    assertEquals(List.of(), slips(numbers.split("\\|")), numbers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1|2|4; NUMBER_GAP 2 after 1: number 3",
        "(1)|(2)|(6); NUMBER_GAP 2 after 1: number 3 and so on to number 5",
        "I|II|IV; NUMBER_GAP 2 after 1: number III",
        "ii|iii|vi; NUMBER_GAP 2 after 1: number iv and so on to number v",
        "A|B|D; NUMBER_GAP 2 after 1: number C",
        "a)|c); NUMBER_GAP 1 after 0: number b",
        "（一）|（三）; NUMBER_GAP 1 after 0: number 2",
        "第三章|第五章; NUMBER_GAP 1 after 0: number 4",
        "١|٣; NUMBER_GAP 1 after 0: number 2",
        "１|3; NUMBER_GAP 1 after 0: number 2",
        "1.2.3|1.2.5; NUMBER_GAP 1 after 0: a number ending in 4",
        "I|V; NUMBER_GAP 1 after 0: number II and so on to number IV",
        "а)|б)|г); NUMBER_GAP 2 after 1: number в",
        "α)|β)|ε); NUMBER_GAP 2 after 1: number γ and so on to number δ",
        "가.|나.|라.; NUMBER_GAP 2 after 1: number 다",
        "甲|丙; NUMBER_GAP 1 after 0: number 乙",
        "壹|叁; NUMBER_GAP 1 after 0: number 2",
        "а)|б)|б); NUMBER_REPEATED 2 after 1:",
        "а)|б)|в)|б); NUMBER_REPEATED 3 after 1:",
        "α)|β)|β); NUMBER_REPEATED 2 after 1:",
        "א.|ב.|ב.; NUMBER_REPEATED 2 after 1:",
        "ґ|ґ; NUMBER_REPEATED 1 after 0:",
        "乙|甲; NUMBER_BACKWARDS 1 after 0:",
        "1|2|2|3; NUMBER_REPEATED 2 after 1:",
        "1|2|3|2|4; NUMBER_REPEATED 3 after 1:",
        "1|2|3|1|2|3; NUMBER_REPEATED 3 after 0:",
        "I|II|Annex|II; NUMBER_REPEATED 3 after 1:",
        "1|3|2|4; NUMBER_BACKWARDS 2 after 1:",
        "5|6|4; NUMBER_BACKWARDS 2 after 1:",
        "三|二; NUMBER_BACKWARDS 1 after 0:",
        "2.1|1.1; NUMBER_BACKWARDS 1 after 0:",
        "c)|b); NUMBER_BACKWARDS 1 after 0:"
      })
  void eachDepartureFromTheOrderIsOneSlip(String numbers, String slip) {
    assertEquals(List.of(slip), slips(numbers.split("\\|")), numbers);
  }

  @Test
  void severalSlipsAreFoundEachAtItsPlace() {
    assertEquals(
        List.of("NUMBER_REPEATED 3 after 1:", "NUMBER_GAP 4 after 2: number 4"),
        slips("1", "2", "3", "2", "5"));
  }

  @Test
  void lettersThatMayBeRomanAreReadAsTheirNeighboursAsk() {
    assertEquals(List.of(), slips("C", "D", "E"));
    assertEquals(List.of(), slips("I", "II"));
    assertEquals(List.of(), slips("C", "CI", "CII"));
    assertEquals(List.of("NUMBER_GAP 2 after 1: number D"), slips("B", "C", "E"));
    assertEquals(List.of("NUMBER_GAP 2 after 1: number VI"), slips("IV", "V", "VII"));
  }

  @Test
  void whatHasNoNumberIsPassedOver() {
    assertEquals(
        List.of("NUMBER_GAP 3 after 1: number 2"),
        texts(
            NumberSequence.slips(
                List.of(Optional.empty(), Optional.of("1"), Optional.empty(), Optional.of("3")))));
  }

  @Test
  void readsTheUsualFormsOnly() {
    for (String none :
        List.of("Annex", "IIII", "IC", "Iv", "mild", "十十", "三二百", "1234567890", "—", "")) {
      assertTrue(PrintedNumber.read(none).isEmpty(), none);
    }
    assertEquals(1, PrintedNumber.read("IV").size());
    assertEquals(2, PrintedNumber.read("(c)").size());
    assertEquals(4, PrintedNumber.read("C.i").size());
    assertEquals(2, PrintedNumber.read("I.I.I.I").size());
    assertEquals("[2021]", values("二〇二一"));
    assertEquals("[10]", values("一〇"));
    assertEquals("[103]", values("一百零三"));
    assertEquals("[1111]", values("一千一百一十一"));
    assertEquals("[3, 12]", values("第三章 十二"));
  }

  @Test
  void veryLongNumbersTakeLinearTimeAndNoRecursion() {
    String deep = "1" + ".1".repeat(20_000);
    String letters = "I" + ".C".repeat(20_000);
    String word = "x".repeat(1_000_000);
    String digits = "9".repeat(1_000_000);
    String han = "十".repeat(1_000_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          String[] numbers = new String[40];
          Arrays.setAll(numbers, i -> deep + "." + (i + 1));
          assertEquals(List.of(), slips(numbers));
          numbers[7] = numbers[6];
          assertEquals(List.of("NUMBER_REPEATED 7 after 6:"), slips(numbers).subList(0, 1));
          assertEquals(List.of(), slips(letters, word, digits, han, letters + ".D"));
        });
  }

  @Test
  void manySiblingsTakeNearlyLinearTime() {
    String[] numbers = new String[60_000];
    Arrays.setAll(numbers, i -> (i % 2 == 0 ? "" : "(") + (2 * i + 1));
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertEquals(List.of(), slips(numbers)));
    // All but the first two go back, and the last begins anew.
    Collections.reverse(Arrays.asList(numbers));
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertEquals(59_997, slips(numbers).size()));
  }

  private static String values(String number) {
    String shown = PrintedNumber.read(number).get(0).toString();
    return shown.substring(shown.indexOf('['));
  }

  private static List<String> slips(String... numbers) {
    return texts(NumberSequence.slips(Arrays.stream(numbers).map(Optional::of).toList()));
  }

  private static List<String> texts(List<NumberSequence.Slip> slips) {
    return slips.stream()
        .map(
            slip ->
                slip.code()
                    + " "
                    + slip.at()
                    + " after "
                    + slip.earlier()
                    + ": "
                    + slip.missing().map(FindingSentence::toString).orElse(""))
        .map(String::strip)
        .toList();
  }
}
