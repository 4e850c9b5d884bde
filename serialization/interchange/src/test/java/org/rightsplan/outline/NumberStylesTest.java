package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which signs at the head of a line are its number, and which numbers words and digits make. */
class NumberStylesTest {

  private static final CueIndex CUES = new CueIndex(OutlineCues.shipped()).forTextIn("en");

  /** Returns style, number and the words after it; "none" if there is no number. */
  private static String shown(@Nullable NumberMark mark, String text) {
    return mark == null
        ? "none"
        : mark.style()
            + " ["
            + text.substring(mark.from(), mark.to())
            + "] "
            + text.substring(mark.textFrom());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1. Courts | 1. [1] Courts
          12.3 Courts | 1.2 [12.3] Courts
          1.2.3. Courts | 1.3 [1.2.3] Courts
          1.2: Courts | 1.2 [1.2] Courts
          6.- Objetivos | 1. [6] Objetivos
          1.2 courts | none
          1 Courts | none
          2030 Agenda | none
          1234. Courts | none
          1.5 million | none
          1.Courts | 1. [1] Courts
          1. "Courts" | 1. [1] "Courts"
          1. 300 courts | none
          (1) Courts | (1) [(1)] Courts
          (12)Courts | (1) [(12)] Courts
          (1234) Courts | none
          ( a ) Courts | (a) [( a )] Courts
          a) Courts | (a) [a)] Courts
          iv) Courts | (i) [iv)] Courts
          (IV) Courts | (I) [(IV)] Courts
          (Iv) Courts | none
          (B) Courts | (A) [(B)] Courts
          [1] Courts | none
          (see) Courts | none
          (1 Courts | none
          IV. Courts | I. [IV] Courts
          Ⅳ. Courts | I. [Ⅳ] Courts
          IV.Courts | I. [IV] Courts
          B. Courts | A. [B] Courts
          b. Courts | none
          iv. Courts | none
          I Courts | none
          U.N. courts | none
          一、法院 | 一. [一] 法院
          十二、法院 | 一. [十二] 法院
          一是法院 | none
          （三）法院 | (一) [（三）] 法院
          第二章 法院 | counter:章 [第二章] 法院
          第12条 法院 | counter:条 [第12条] 法院
          第二 法院 | none
          Chapter 2: Courts | word:chapter [Chapter 2] Courts
          Chapter Two Courts | word:chapter [Chapter Two] Courts
          CHAPTER II – Courts | word:chapter [CHAPTER II] Courts
          Chapter 2 of the law | none
          Chapters 2 and 3 | none
          Priority area B. Courts | word:priority area [Priority area B] Courts
          Action 2.1.3 - Courts | word:action [Action 2.1.3] Courts
          Annex A: Courts | end [Annex A] Courts
          Annexes are below | none
          Courts | none
          """)
  void ofLines(String text, String shown) {
    assertEquals(shown, shown(NumberMark.of(text, CUES), text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,500 | false | 1500
          1,5 | false | 1.5
          1.500 | false | 1.500
          1.500 | true | 1500
          0.500 | true | 0.500
          1.000 | false | 1000
          1.234.567 | false | 1234567
          1.234,5 | false | 1234.5
          1,234.5 | false | 1234.5
          1，500 | false | 1500
          """)
  void ofDigits(String word, boolean grouping, BigDecimal value) {
    assertEquals(Optional.of(value), Optional.ofNullable(NumberReader.parse(word, grouping)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          twenty-five judges | 25
          two hundred and five judges | 205
          two thousand five hundred judges | 2500
          three million two hundred thousand | 3200000
          five, six | 5
          2 million judges | 2000000
          1.5 billion | 1500000000
          二十五名 | 25
          三百零五 | 305
          两千 | 2000
          一万二千 | 12000
          十二亿 | 1200000000
          10万 | 100000
          1 234 567 people | 1234567
          25 000 jobs | 25000
          12 500,5 hectares | 12500.5
          2020 300 schools were built | 2020
          3 45 | 3
          12 3456 | 12
          1.5 250 | 1.5
          """)
  void ofWords(String text, BigDecimal value) {
    NumberReader.Found found = new NumberReader(CUES).at(Token.of(text), 0);
    assertEquals(Optional.of(value), Optional.ofNullable(found).map(NumberReader.Found::value));
  }
}
