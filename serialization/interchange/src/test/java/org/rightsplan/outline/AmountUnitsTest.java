package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What numbers count, and which fractions are known. */
class AmountUnitsTest {

  private static CueIndex cues(String language) {
    return new CueIndex(List.of(OutlineCues.of(language))).forTextIn(language);
  }

  private static Words words(String text, CueIndex cues) {
    return Words.of(Passage.of(text, 0, text.length()), cues);
  }

  /** Each text is a number and what comes behind it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | 5 % of all | % known
          en | 5 ‰ of all | ‰ known
          en | 5 percent of all | % known
          en | 5 courts in towns | courts
          en | 5 well-equipped courts | well-equipped courts
          en | 5 -equipped courts | ''
          en | 5 courts - | courts
          en | 5 courts -5 | courts
          en | 5 one two three four five | one two three four
          en | 5 one two-three four five six | one two-three four
          en | 5 courts, towns | courts
          en | 5, courts | ''
          en | 5. Courts open | ''
          en | 5 courts 12 | courts
          en | 5 | ''
          en | 5 of all | ''
          en | 5 dollars per month | dollars per month known
          en | 5 dollars a month | dollars a month known
          en | 5 dollars a house | dollars known
          en | 5 dollars per year | dollars known
          en | 5 dollars per house | dollars known
          en | 5 beds per 1,000 inhabitants | beds per 1,000 inhabitants
          en | 5 per 1,000 live births | per 1,000 live births known
          en | 5 per 100 people | per 100 people known
          en | 5 per 10 people | ''
          en | 5 per 300 people | ''
          en | 5 per thousand | per thousand known
          es | 5 por cada cien mil habitantes | por cada cien mil habitantes known
          es | 5 de cada | ''
          zh | 5所学校 | 学校 known
          zh | 5所 | 所 known
          zh | 5学校和 | 学校
          zh | 5所学校增加 | 学校 known
          zh | 5所学校提供 | 学校 known
          zh | 5/10万 | /10万 known
          zh | 5一二三四五六七八九十一二 | 一二三四五六七八九十一二
          zh | 5一二三四五六七八九十一二三 | ''
          """)
  void ofNumbers(String language, String text, String unit) {
    CueIndex cues = cues(language);
    Words words = words(text, cues);
    UnitReader.Found found = new UnitReader(words, cues, new NumberReader(cues)).at(1);
    assertEquals(unit, (found.name() + (found.known() ? " known" : "")).trim());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          $5 million | $ known
          US$ 5 per month | US$ per month known
          EUR 5 | EUR known
          5 dollars | none
          """)
  void ofMoney(String text, String unit) {
    CueIndex cues = cues("en");
    Words words = words(text, cues);
    NumberReader numbers = new NumberReader(cues);
    int at = 0;
    while (numbers.at(words.tokens(), at) == null) {
      at++;
    }
    NumberReader.Found number = numbers.at(words.tokens(), at);
    UnitReader.Found found =
        number == null ? null : new UnitReader(words, cues, numbers).money(number);
    assertEquals(unit, found == null ? "none" : found.name() + (found.known() ? " known" : ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | times a year | true
          en | times per month | true
          en | times each year | true
          en | times annually | true
          en | times | false
          en | times a house | false
          en | times the number | false
          en | times more | false
          es | veces al mes | true
          """)
  void ofTimes(String language, String text, boolean frequency) {
    CueIndex cues = cues(language);
    Words words = words(text, cues);
    assertEquals(frequency, new UnitReader(words, cues, new NumberReader(cues)).isFrequency(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | a quarter of | 0.25 2
          en | two thirds | 0.6666667 2
          en | 1/3 of all | 0.3333333 3
          en | 99/100 of all | 0.99 3
          en | 1/101 of all | none
          en | 3/2 of all | none
          en | 3/3 of all | none
          en | 0/3 of all | none
          en | 1.5/3 of all | none
          en | 1/2.5 of all | none
          en | 1/half | none
          en | five six/7 | none
          en | 1 | none
          en | 1 3 | none
          en | courts | none
          zh | 八分之一 | 0.125 4
          zh | 八分之 | none
          zh | 八分之九 | none
          zh | 三分之二 | 0.6666667 4
          """)
  void ofShares(String language, String text, String share) {
    CueIndex cues = cues(language);
    Words words = words(text, cues);
    Share found = Share.at(words, cues, new NumberReader(cues), 0);
    assertEquals(
        share,
        found == null
            ? "none"
            : found.value().stripTrailingZeros().toPlainString() + " " + found.to());
  }
}
