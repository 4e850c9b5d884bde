package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Objects;
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
        : (mark.style()
                + " ["
                + text.substring(mark.from(), mark.to())
                + "] "
                + text.substring(mark.textFrom()))
            .strip();
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
          A.1 Courts | A.2 [A.1] Courts
          B.2.3 Courts | A.3 [B.2.3] Courts
          II.1 Courts | I.2 [II.1] Courts
          A.1. Courts | A.2 [A.1] Courts
          A.1: Courts | A.2 [A.1] Courts
          A.1 法院 | A.2 [A.1] 法院
          A.1 courts | none
          A.1Courts | none
          a.1 Courts | none
          i.1 Courts | none
          三.1 法院 | none
          999. Courts | 1. [999] Courts
          (999) Courts | (1) [(999)] Courts
          1.23.456 Courts | 1.3 [1.23.456] Courts
          1.2345 Courts | none
          1、法院 | 1. [1] 法院
          1．法院 | 1. [1] 法院
          1.2、法院 | 1.2 [1.2] 法院
          1．2 法院 | 1.2 [1．2] 法院
          1.2 – Courts | none
          1.2– Courts | 1.2 [1.2] Courts
          1.2- Courts | 1.2 [1.2] Courts
          1.2：法院 | 1.2 [1.2] 法院
          1- Courts | none
          1: Courts | none
          6.–Objetivos | 1. [6] Objetivos
          1.2.Courts | 1.2 [1.2] Courts
          1.2Courts | none
          1.2 5 | none
          1.2.3courts | none
          1. (a) courts | 1. [1] (a) courts
          1. «Courts» | 1. [1] «Courts»
          1. ¿Courts? | 1. [1] ¿Courts?
          1. **Courts** | 1. [1] **Courts**
          1. – courts | none
          1. courts | 1. [1] courts
          I. Courts | I. [I] Courts
          X. Courts | I. [X] Courts
          C. Courts | A. [C] Courts
          XXXVIII. Courts | I. [XXXVIII] Courts
          LXXXVIII. Courts | none
          XC. Courts | I. [XC] Courts
          MC. Courts | none
          Iv. Courts | none
          Ⅰ. Courts | I. [Ⅰ] Courts
          Ⅻ. Courts | I. [Ⅻ] Courts
          Ⅹ) Courts | (I) [Ⅹ)] Courts
          Ⅰ、法院 | I. [Ⅰ] 法院
          A、法院 | A. [A] 法院
          A: Courts | A. [A] Courts
          A:Courts | none
          IV:Courts | I. [IV] Courts
          A.Courts | none
          A.法院 | A. [A] 法院
          三．法院 | 一. [三] 法院
          三.法院 | 一. [三] 法院
          三，法院 | 一. [三] 法院
          三：法院 | 一. [三] 法院
          三百二十一、法院 | 一. [三百二十一] 法院
          三 法院 | none
          i) Courts | (i) [i)] Courts
          c) Courts | (a) [c)] Courts
          L) Courts | (A) [L)] Courts
          (Ⅳ) Courts | (I) [(Ⅳ)] Courts
          (a1) Courts | none
          (1a) Courts | none
          (三a) Courts | none
          [a] Courts | none
          〔一〕法院 | (一) [〔一〕] 法院
          （ 3 ）法院 | (1) [（ 3 ）] 法院
          1)Courts | (1) [1)] Courts
          (1234567 Courts | none
          第 3 章 法院 | counter:章 [第 3 章] 法院
          第二十章 | counter:章 [第二十章]
          第12 | none
          第章 法院 | none
          Chapter 2 | word:chapter [Chapter 2]
          Chapter 2. | word:chapter [Chapter 2]
          Chapter 2法院 | word:chapter [Chapter 2] 法院
          Chapter 2Courts | none
          Chapter 2.Courts | word:chapter [Chapter 2] Courts
          Chapter 2  of the law | word:chapter [Chapter 2] of the law
          Chapter XL Courts | word:chapter [Chapter XL] Courts
          Chapter Xl Courts | none
          Chapter C Courts | word:chapter [Chapter C] Courts
          Chapter c Courts | none
          Chapter Courts | none
          Chapter 三 法院 | word:chapter [Chapter 三] 法院
          Chapter | none
          The Chapter 2 Courts | none
          1. | 1. [1]
          1 | none
          1.2 | 1.2 [1.2]
          A. | A. [A]
          A | none
          (a) | (a) [(a)]
          """)
  void ofLines(String text, String shown) {
    assertEquals(shown, shown(NumberMark.of(text, CUES), text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 Courts | 1 [1] Courts
          123 Courts | 1 [123] Courts
          1234 Courts | none
          ２ 法院 | 1 [２] 法院
          1 “Courts” | 1 [1] “Courts”
          1 «Courts» | 1 [1] «Courts»
          1 courts | none
          1 (a) | none
          1Courts | none
          1. Courts | none
          1 | none
          Courts | none
          """)
  void withoutAStop(String text, String shown) {
    assertEquals(shown, shown(NumberMark.bare(text), text));
  }

  @ParameterizedTest
  @CsvSource({
    "Chapter 1: Courts, HEADING",
    "第一章 法院, HEADING",
    "Goal 1: Courts, GOAL",
    "Objetivo prioritario 1. Cortes, GOAL",
    "Action 1: Courts, ACTION",
    "Annex 1: Courts, ANNEX",
    "1. Courts, PLAIN",
    "(a) Courts, PLAIN",
    "A.1 Courts, PLAIN",
    "I. Courts, PLAIN"
  })
  void sayWhatALineIs(String text, NumberMark.Role role) {
    assertEquals(role, Objects.requireNonNull(NumberMark.of(text, CUES)).role());
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
