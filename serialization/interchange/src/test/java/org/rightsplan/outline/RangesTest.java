package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two numbers that are one amount: a range, or a step from one level to another. */
class RangesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Aim at a reduction of 10 to 15 percent. | [reduction of 10 to 15 percent] Aim at a reduction of 10 to 15 percent: BETWEEN -15..-10 % CHANGE_BY_PERCENT DECREASE
          Aim at a 10 to 15 percent reduction. | [a 10 to 15 percent reduction] Aim at a 10 to 15 percent reduction: BETWEEN -15..-10 % CHANGE_BY_PERCENT DECREASE
          Raise the minimum wage by 3 to 5 dollars. | [3 to 5 dollars] Raise the minimum wage by 3 to 5 dollars: QUALITATIVE Raise the minimum wage by 3 to 5 dollars INCREASE
          Spend 2 to 3 percentage points more. | [2 to 3 percentage points] Spend: BETWEEN 2..3 percentage points CHANGE_BY_PERCENTAGE_POINTS
          Raise coverage to 40 to 55 percent. | [40 to 55 percent] coverage: BETWEEN 40..55 % INCREASE
          Train two to three thousand judges. | [two to three thousand judges] Train two to three thousand judges: BETWEEN 2000..3000 judges
          Train two thousand to three million people. | [two thousand to three million people] Train two thousand to three million people: BETWEEN 2000..3000000 persons
          Train two hundred to three hundred million people. | [two hundred to three hundred million people] Train two hundred to three hundred million people: BETWEEN 200000000..300000000 persons
          Train one hundred to five hundred thousand people. | [one hundred to five hundred thousand people] Train one hundred to five hundred thousand people: BETWEEN 100000..500000 persons
          Train five hundred to three thousand people. | [five hundred to three thousand people] Train five hundred to three thousand people: BETWEEN 500..3000 persons
          Train between two hundred and three hundred judges. | [between two hundred and three hundred judges] Train between two hundred and three hundred judges: BETWEEN 200..300 judges
          Spend 2 million to 3 million dollars. | [2 million to 3 million dollars] Spend 2 million to 3 million dollars: BETWEEN 2000000..3000000 dollars
          Spend $2 to $3 million. | [$2 to $3 million] Spend $2 to $3 million: BETWEEN 2000000..3000000 $
          10 to 15 percent reductions are planned. | [10 to 15 percent reductions] 10 to 15 percent reductions are planned: BETWEEN -15..-10 % CHANGE_BY_PERCENT DECREASE
          Grant 30 dollars to 90 judges. | [30 dollars] Grant 30 dollars to 90 judges: EQUAL 30 dollars; [90 judges] Grant 30 dollars to 90 judges: EQUAL 90 judges
          Train 5-7 judges. | [5-7 judges] Train 5-7 judges: BETWEEN 5..7 judges
          Train 5% - 7% of judges. | [5% - 7%] Train 5% - 7% of judges: BETWEEN 5..7 %
          """)
  void haveTwoBounds(String sentence, String targets) {
    assertEquals(targets, Shown.targets("en", sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Coverage: from 40 percent in 2020 to 55 percent in 2025. | [from 40 percent in 2020 to 55 percent in 2025] from 40 percent in 2020 to 55 percent in 2025: EQUAL 55 % INCREASE due 2025 since 40 2020
          Coverage: from the 2020 level of 40 percent to 55 percent. | [from the 2020 level of 40 percent to 55 percent] from the 2020 level of 40 percent to 55 percent: EQUAL 55 % INCREASE since 40 2020
          Coverage: from 40 percent to 55 percent. | [40 percent to 55 percent] from 40 percent to 55 percent: BETWEEN 40..55 %
          Raise coverage from 40 percent (2020) to 55 percent. | [from 40 percent (2020) to 55 percent] coverage: EQUAL 55 % INCREASE since 40 2020
          Raise coverage from 40 to. | ''
          Raise coverage from 40 to | ''
          Raise coverage from 40 to more than 55 percent. | [from 40 to more than 55 percent] coverage: GREATER_THAN 55 % INCREASE since 40
          Raise coverage from 40 to ≥ 55 percent. | [from 40 to ≥ 55 percent] coverage: AT_LEAST 55 % INCREASE since 40
          Raise coverage from 40 to the level of 55 percent. | [from 40 to the level of 55 percent] coverage: EQUAL 55 % INCREASE since 40
          Raise coverage from 40 to 40 percent. | [40 percent] Raise coverage from 40 to 40 percent: EQUAL 40 % INCREASE
          Extend aid from 30 towns to 90 days. | [30 towns] Extend aid from 30 towns to 90 days: EQUAL 30 towns; [90 days] Extend aid from 30 towns to 90 days: EQUAL 90 days INCREASE
          Extend it from 1 school to 5 schools. | [from 1 school to 5 schools] Extend it from 1 school to 5 schools: EQUAL 5 schools INCREASE since 1
          Cut it from 5 schools to 1 school. | [from 5 schools to 1 school] Cut it from 5 schools to 1 school: EQUAL 1 school DECREASE since 5
          Coverage going from 40 to 55 percent. | [going from 40 to 55 percent] Coverage: EQUAL 55 % INCREASE since 40
          Raise it from two to three million people. | [from two to three million people] Raise it from two to three million people: EQUAL 3000000 persons INCREASE since 2000000
          Cut it from 40 to 30 million dollars. | [from 40 to 30 million dollars] Cut it from 40 to 30 million dollars: EQUAL 30000000 dollars DECREASE since 40000000
          Cut poverty: from 500 thousand to 2 million people. | [from 500 thousand to 2 million people] from 500 thousand to 2 million people: EQUAL 2000000 persons INCREASE since 500000
          Cut waiting, going from 800 to 1.2 million visits. | [going from 800 to 1.2 million visits] going from 800 to 1.2 million visits: EQUAL 1200000 visits INCREASE since 800
          Cut it from 40 million to 30 million dollars. | [from 40 million to 30 million dollars] Cut it from 40 million to 30 million dollars: EQUAL 30000000 dollars DECREASE since 40000000
          Cut it from 4 million to 900 thousand dollars. | [from 4 million to 900 thousand dollars] Cut it from 4 million to 900 thousand dollars: EQUAL 900000 dollars DECREASE since 4000000
          """)
  void orAStepBetweenThem(String sentence, String targets) {
    assertEquals(targets, Shown.targets("en", sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Raise coverage to 95 percent (from 88 percent in 2019). | [95 percent (from 88 percent in 2019] coverage: EQUAL 95 % INCREASE since 88 2019
          Raise coverage to 95 percent, up from 88 percent in 2019. | [95 percent, up from 88 percent in 2019] coverage: EQUAL 95 % INCREASE since 88 2019
          Raise coverage to 95 percent (baseline: 88 percent, 2019). | [95 percent (baseline: 88 percent] coverage: EQUAL 95 % INCREASE since 88
          Raise coverage to 95 percent (from 88 in 2019). | [95 percent (from 88 in 2019] coverage: EQUAL 95 % INCREASE since 88 2019
          Raise pensions to $300 (from $200 in 2019). | [$300 (from $200 in 2019] Raise pensions to $300 (from $200 in 2019): EQUAL 300 $ INCREASE since 200 2019
          Raise the number to 1500 (up from 900 in 2019). | [1500 (up from 900 in 2019] Raise the number to 1500 (up from 900 in 2019): EQUAL 1500 INCREASE since 900 2019
          Raise the number to 1500 (from 900 in 2019). | [1500 (from 900 in 2019] Raise the number to 1500 (from 900 in 2019): EQUAL 1500 INCREASE since 900 2019
          Raise the number to 45 from 30 in 2019. | [45 from 30 in 2019] Raise the number to 45 from 30 in 2019: EQUAL 45 INCREASE since 30 2019
          Enrol 1500 from 6 to 12 years. | [1500] Enrol 1500 from 6 to 12 years: EQUAL 1500
          Raise coverage to 95 percent (from then on). | [95 percent] coverage: EQUAL 95 % INCREASE
          Raise coverage to 95 percent (from 2019). | [95 percent (from 2019] coverage: EQUAL 95 % INCREASE since 2019
          Raise coverage to 95 percent from 88. | [95 percent] coverage: EQUAL 95 % INCREASE
          """)
  void orALevelBeforeThatIsSaidBehind(String sentence, String targets) {
    assertEquals(targets, Shown.targets("en", sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          参保率达到百分之九十至百分之九十五。 | [百分之九十至百分之九十五] 参保率: BETWEEN 90..95 %
          参保率从百分之九十提高到百分之九十五。 | [从百分之九十提高到百分之九十五] 参保率: EQUAL 95 % INCREASE since 90
          治理土地二百至三百万亩。 | [二百至三百万亩] 治理土地二百至三百万亩: BETWEEN 2000000..3000000 mu
          新建3至5所学校。 | [3至5所学校] 新建3至5所学校: BETWEEN 3..5 学校
          新建3～5所学校。 | [3～5所学校] 新建3～5所学校: BETWEEN 3..5 学校
          """)
  void inChinese(String sentence, String targets) {
    assertEquals(targets, Shown.targets("zh", sentence));
  }
}
