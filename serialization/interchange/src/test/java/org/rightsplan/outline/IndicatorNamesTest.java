package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a number in a sentence is called: what it is a share or change of, or else its clause. */
class IndicatorNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Increase the share of women by a cumulative 10 percent. | [10 percent] the share of women: EQUAL 10 % CHANGE_BY_PERCENT TOTAL INCREASE
          en | Draft a law: it will grow by 13 percent. | [13 percent] it will grow by 13 percent: EQUAL 13 % CHANGE_BY_PERCENT INCREASE
          en | The share of women will grow by 13 percent. | [13 percent] share of women: EQUAL 13 % CHANGE_BY_PERCENT INCREASE
          en | By 2027 the share of women will grow by 13 percent. | [By 2027 the share of women will grow by 13 percent] share of women: EQUAL 13 % CHANGE_BY_PERCENT INCREASE due 2027
          en | In courts the share of women will grow by 13 percent. | [13 percent] courts the share of women: EQUAL 13 % CHANGE_BY_PERCENT INCREASE
          en | Ensure that 90 percent of them are trained. | [90 percent] Ensure that 90 percent of them are trained: EQUAL 90 %
          en | Ensure training of 90 percent of them. | [90 percent] Ensure training: EQUAL 90 %
          en | Compared with 2020 raise the share by 13 percent. | [Compared with 2020 raise the share by 13 percent] Compared with 2020 raise the share by 13 percent: EQUAL 13 % CHANGE_BY_PERCENT INCREASE since 2020
          en | Raise the share compared with 2020 by 13 percent. | [compared with 2020 by 13 percent] the share: EQUAL 13 % CHANGE_BY_PERCENT INCREASE since 2020
          en | A reduction of 10 percent in deaths. | [reduction of 10 percent] A reduction of 10 percent in deaths: EQUAL -10 % CHANGE_BY_PERCENT DECREASE
          es | Lograr una reducción anual del 10 por ciento en las muertes. | [reducción anual del 10 por ciento] Lograr una reducción anual del 10 por ciento en las muertes: EQUAL -10 % CHANGE_BY_PERCENT PER_YEAR DECREASE
          en | WHO reduces deaths by 10 percent. | [10 percent] deaths: EQUAL -10 % CHANGE_BY_PERCENT DECREASE
          en | The UN will cut emissions by 10 percent. | [10 percent] emissions: EQUAL -10 % CHANGE_BY_PERCENT DECREASE
          en | GDP will grow by 13 percent. | [13 percent] GDP: EQUAL 13 % CHANGE_BY_PERCENT INCREASE
          es | Asegurar a las niñas una reducción anual del 10 por ciento en las muertes. | [reducción anual del 10 por ciento] Asegurar a las niñas una reducción anual del 10 por ciento en las muertes: EQUAL -10 % CHANGE_BY_PERCENT PER_YEAR DECREASE
          zh | 工业排放降幅达到10%。 | [10%] 工业排放: EQUAL -10 % CHANGE_BY_PERCENT DECREASE
          es | Reducir la tasa de muertes en un 10 por ciento. | [un 10 por ciento] la tasa de muertes: EQUAL -10 % CHANGE_BY_PERCENT DECREASE
          zh | 率提高10%。 | [10%] 率提高10%: EQUAL 10 % CHANGE_BY_PERCENT INCREASE
          zh | 税率提高10%。 | [10%] 税率: EQUAL 10 % CHANGE_BY_PERCENT INCREASE
          zh | 到2025年提高税率10%。 | [到2025年] 到2025年提高税率10%: DEADLINE_ONLY due 2025
          """)
  void are(String language, String sentence, String targets) {
    assertEquals(targets, Shown.targets(language, sentence));
  }
}
