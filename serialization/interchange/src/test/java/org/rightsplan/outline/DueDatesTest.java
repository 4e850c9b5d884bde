package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the dates beside a number is its deadline, and which says since when it is measured. */
class DueDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Build 20 homes in 2021-2025. | [20 homes in 2021-2025] Build 20 homes in 2021-2025: EQUAL 20 homes due 2025
          Build 20 homes in 2021 – 2025. | [20 homes in 2021 – 2025] Build 20 homes in 2021 – 2025: EQUAL 20 homes due 2025
          Build 20 homes between 2021 and 2025. | [20 homes between 2021 and 2025] Build 20 homes between 2021 and 2025: EQUAL 20 homes due 2025
          Build 20 homes in 2021, 2025 or later. | [20 homes in 2021] Build 20 homes in 2021: EQUAL 20 homes due 2021
          By 2026 open all of the new courts and train 30 judges by 2028. | [30 judges by 2028] By 2026 open all of the new courts and train 30 judges by 2028: EQUAL 30 judges due 2028
          By 2026 train 30 judges and open all of the new courts by 2028. | [By 2026 train 30 judges] By 2026 train 30 judges and open all of the new courts by 2028: EQUAL 30 judges due 2026
          By 2026, as is known, train 30 judges, and build by 2028. | [By 2026, as is known, train 30 judges] train 30 judges: EQUAL 30 judges due 2026
          By 2024 draft, by 2026 print, and train 30 judges. | [by 2026 print, and train 30 judges] and train 30 judges: EQUAL 30 judges due 2026
          By 2026, train 30 judges in 2027. | [30 judges in 2027] train 30 judges in 2027: EQUAL 30 judges due 2027
          Train 30 judges, build courts by 2026, and print by 2028. | [30 judges, build courts by 2026] Train 30 judges: EQUAL 30 judges due 2026
          Train 30 judges. Build by 2026. | [30 judges] Train 30 judges: EQUAL 30 judges; [by 2026] Build by 2026: DEADLINE_ONLY due 2026
          By 2026 build. Train 30 judges. | [30 judges] Train 30 judges: EQUAL 30 judges; [By 2026] By 2026 build: DEADLINE_ONLY due 2026
          Deadline: 2026. Train 30 judges. | [30 judges] Train 30 judges: EQUAL 30 judges; [2026] Deadline: 2026: DEADLINE_ONLY due 2026
          Train 30 judges from 2026 onwards. | [30 judges] Train 30 judges from 2026 onwards: EQUAL 30 judges
          Raise it by 10 percent by 2030 compared with 2020. | [10 percent by 2030 compared with 2020] Raise it by 10 percent by 2030 compared with 2020: EQUAL 10 % CHANGE_BY_PERCENT INCREASE due 2030 since 2020
          Raise it by 10 percent over 2020 by 2030. | [10 percent over 2020 by 2030] Raise it by 10 percent over 2020 by 2030: EQUAL 10 % CHANGE_BY_PERCENT INCREASE due 2030 since 2020
          Raise it by 10 percent, compared with 2020, by 2030. | [10 percent, compared with 2020, by 2030] Raise it by 10 percent: EQUAL 10 % CHANGE_BY_PERCENT INCREASE due 2030 since 2020
          """)
  void ofNumbers(String sentence, String targets) {
    assertEquals(targets, Shown.targets("en", sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Draft a bill. Adopt it by 2027. | [by 2027] Adopt it by 2027: DEADLINE_ONLY due 2027
          Adopt it by 2027. Draft a bill. | [by 2027] Adopt it by 2027: DEADLINE_ONLY due 2027
          Adopt it by 2027, or by 2028. | [by 2027] Adopt it by 2027, or by 2028: DEADLINE_ONLY due 2027
          Adopt it in 2027. | ''
          Adopt the bill of 2027. | ''
          Deadline: 2027. | [2027] Deadline: 2027: DEADLINE_ONLY due 2027
          Note: 2027. | ''
          Largely eliminate malaria. | [Largely eliminate] Largely eliminate malaria: QUALITATIVE Largely eliminate malaria
          Largely eliminate it by 2027, and malaria by 2030. | [Largely eliminate] Largely eliminate it by 2027, and malaria by 2030: QUALITATIVE Largely eliminate it by 2027 due 2027
          """)
  void withoutNumbers(String sentence, String targets) {
    assertEquals(targets, Shown.targets("en", sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          到2025年完成立法。 | [到2025年] 到2025年完成立法: DEADLINE_ONLY due 2025
          2025年完成立法。 | ''
          2025年底完成立法。 | [2025年底] 2025年底完成立法: DEADLINE_ONLY due 2025
          2025年起施行。 | ''
          2021至2025年完成立法。 | ''
          2021年至2025年，培训法官200名。 | [2025年，培训法官200名] 培训法官200名: EQUAL 200 名 due 2025
          """)
  void inChinese(String sentence, String targets) {
    assertEquals(targets, Shown.targets("zh", sentence));
  }
}
