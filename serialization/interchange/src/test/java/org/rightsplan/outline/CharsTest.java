package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which characters are space, how wide they are, where sentences end, how words are compared. */
class CharsTest {

  @ParameterizedTest
  @ValueSource(
      chars = {
        ' ', '\t', '\n', '\u0001', '\u0085', '\u00a0', '\u2009', '\u202f', '\u3000', '\u200b',
        '\ufeff', '\u2060', '\u2028'
      })
  void spaceOfAnyScript(char c) {
    assertEquals(true, Chars.isSpace(c));
  }

  @ParameterizedTest
  @ValueSource(chars = {'a', '!', '.', '中', '\u00ad', '\u200d'})
  void whatIsNoSpace(char c) {
    assertEquals(false, Chars.isSpace(c));
  }

  @ParameterizedTest
  @CsvSource({
    "abc, 3", "中文, 4", "。, 2", "カ, 2", "ー, 2", "！, 2", "｠, 2", "ｦ, 1", "é, 1", "'\t', 4", "'', 0"
  })
  void widthInColumns(String text, int width) {
    assertEquals(width, Chars.width(text));
  }

  @ParameterizedTest
  @CsvSource({
    "Go., true",
    "Go, false",
    "'Go.\"', true",
    "'Go.)”', true",
    "**Go.**, true",
    "去。, true",
    "（去。）, true",
    "Go…, true",
    "Go;, true",
    "Go:, false",
    "'\"', false",
    "., true",
    "'', false"
  })
  void endsOfSentences(String text, boolean ends) {
    assertEquals(ends, Chars.endsSentence(text));
  }

  @ParameterizedTest
  @CsvSource({"Go:, true", "去：, true", "Go., false", "'', false"})
  void endsWithColons(String text, boolean ends) {
    assertEquals(ends, Chars.endsWithColon(text));
  }

  @ParameterizedTest
  @CsvSource({
    "Judges, judges",
    "ÉTÉ, ete",
    "Ａ１％, a1%",
    "d’Été, d'ete",
    "ﬁn, fin",
    "教育, 教育",
    "'', ''"
  })
  void comparedAs(String word, String folded) {
    assertEquals(folded, Chars.folded(word));
  }
}
