package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many times as much something becomes, or by what part of it it changes. */
class MultiplesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Double the budget. | [Double] Double the budget: EQUAL 2 MULTIPLE_OF_BASELINE INCREASE
          Double-glaze all schools. | ''
          Tripled. | [Tripled] Tripled: EQUAL 3 MULTIPLE_OF_BASELINE INCREASE
          At least double the budget. | [At least double] At least double the budget: AT_LEAST 2 MULTIPLE_OF_BASELINE INCREASE
          Visits grow 3 times. | [3 times] Visits: EQUAL 3 MULTIPLE_OF_BASELINE INCREASE
          Visits grow 0 times. | ''
          Visits grow by more than 3 times. | [more than 3 times] Visits: GREATER_THAN 3 MULTIPLE_OF_BASELINE INCREASE
          They are outnumbered by 3 times. | ''
          Limit visits to 3 times. | ''
          Raise visits to 3 times. | [3 times] visits: EQUAL 3 MULTIPLE_OF_BASELINE INCREASE
          Raise visits to 3 times a year. | [3 times] Raise visits to 3 times a year: EQUAL 3 times PER_YEAR INCREASE
          Cut visits by 3 times. | ''
          Have 3 times the visits of 2020. | [3 times] Have 3 times the visits of 2020: EQUAL 3 MULTIPLE_OF_BASELINE INCREASE
          Have 0.5 times the visits of 2020. | [0.5 times] Have 0.5 times the visits of 2020: EQUAL 0.5 MULTIPLE_OF_BASELINE DECREASE
          Have 3 times. | ''
          Raise it by a quarter. | [a quarter] Raise it by a quarter: EQUAL 0.25 CHANGE_BY_FRACTION INCREASE
          Cut it by at least a quarter. | [at least a quarter] Cut it by at least a quarter: AT_LEAST -0.25 CHANGE_BY_FRACTION DECREASE
          Keep it by a quarter. | ''
          Raise it to a quarter. | ''
          Multiplied by 4, it is enough. | [Multiplied by 4] Multiplied by 4: EQUAL 4 MULTIPLE_OF_BASELINE INCREASE
          """)
  void inEnglish(String sentence, String targets) {
    assertEquals(targets, Shown.targets("en", sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          收入增加到上年的1.8倍。 | [1.8倍] 收入: EQUAL 1.8 MULTIPLE_OF_BASELINE INCREASE
          收入为上年的1.8倍。 | [1.8倍] 收入: EQUAL 1.8 MULTIPLE_OF_BASELINE INCREASE
          收入为2015年的1.8倍。 | [2015年的1.8倍] 收入: EQUAL 1.8 MULTIPLE_OF_BASELINE INCREASE since 2015
          收入是1.8倍。 | ''
          收入增加1.8倍。 | [1.8倍] 收入: EQUAL 2.8 MULTIPLE_OF_BASELINE INCREASE
          2015年收入增加1.8倍。 | [2015年收入增加1.8倍] 收入: EQUAL 2.8 MULTIPLE_OF_BASELINE INCREASE due 2015
          """)
  void inChinese(String sentence, String targets) {
    assertEquals(targets, Shown.targets("zh", sentence));
  }
}
