package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsplan.model.PartialDate;

/** What is a date, how exact it is, and how far its words reach. */
class DateFinderTest {

  private static CueIndex cues(String language) {
    return new CueIndex(List.of(OutlineCues.of(language))).forTextIn(language);
  }

  private static String dates(String language, String text) {
    List<Token> tokens = Token.of(text);
    return new DateFinder(cues(language))
        .all(tokens).stream()
            .map(
                found ->
                    "["
                        + text.substring(
                            tokens.get(found.from()).start(), tokens.get(found.to() - 1).end())
                        + "] "
                        + found.date())
            .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In 2025 all | [2025] 2025
          In 1900 and 2100 | [1900] 1900; [2100] 2100
          In 1899 and 2101 | ''
          In 02025 | ''
          In June 2025 all | [June 2025] 2025-06
          In June, 2025 all | [June, 2025] 2025-06
          In June of 2025 all | [June of 2025] 2025-06
          In Jun. 2025 all | [Jun. 2025] 2025-06
          In Sept. 2025 all | [Sept. 2025] 2025-09
          Held in June. 2025 was good | [June. 2025] 2025-06
          On 30 June 2025 all | [30 June 2025] 2025-06-30
          On 30th June 2025 all | [30th June 2025] 2025-06-30
          On 30. June 2025 all | [30. June 2025] 2025-06-30
          On June 30, 2025 all | [June 30, 2025] 2025-06-30
          On June 30th, 2025 all | [June 30th, 2025] 2025-06-30
          On 31 June 2025 all | [31 June 2025] 2025-06
          On 32 June 2025 all | [June 2025] 2025-06
          On 12, 2025 | [2025] 2025
          5 June 2025 | [5 June 2025] 2025-06-05
          June 5, 2025 | [June 5, 2025] 2025-06-05
          2025 | [2025] 2025
          On 2025-06-30 all | [2025-06-30] 2025-06-30
          On 2025-06-31 all | [2025-06-31] 2025-06
          On 2025-13-01 all | [2025] 2025
          In 2021-2025 all | [2021] 2021; [2025] 2025
          In 2021-06 all | [2021] 2021
          On 30/06/2025 all | [30/06/2025] 2025-06-30
          On 06/30/2025 all | [06/30/2025] 2025-06-30
          On 6/7/2025 all | [6/7/2025] 2025
          On 7/7/2025 all | [7/7/2025] 2025-07-07
          On 12/13/2025 all | [12/13/2025] 2025-12-13
          On 13/12/2025 all | [13/12/2025] 2025-12-13
          On 12/12/2025 all | [12/12/2025] 2025-12-12
          On 13/13/2025 all | [13/13/2025] 2025
          In 06/2025 all | [06/2025] 2025-06
          In 12/2025 all | [12/2025] 2025-12
          In 13/2025 all | [2025] 2025
          In 32/2025 all | [2025] 2025
          6/7/2025 | [6/7/2025] 2025
          06/2025 | [06/2025] 2025-06
          /2025 | [2025] 2025
          On 30.06.2025 all | [30.06.2025] 2025-06-30
          On 30.13.2025 all | ''
          On 31.06.2025 all | [31.06.2025] 2025-06
          On 32.06.2025 all | ''
          In 2025 and June 2026 all | [2025] 2025; [June 2026] 2026-06
          """)
  void inEnglish(String text, String dates) {
    assertEquals(dates, dates("en", text));
  }

  /** Four digits that count something are no year. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Train 2000 judges | ''
          en | at least 2000 judges | ''
          en | about 2000 judges | ''
          en | more than 2000 judges | ''
          en | since 2000 judges | [2000] 2000
          en | Train 2010 judges | [2010] 2010
          en | Train 2000 in all | [2000] 2000
          en | Train 2000 | [2000] 2000
          zh | 2000名法官 | ''
          zh | 2000年 | [2000年] 2000
          zh | 2000亩 | ''
          zh | 2000万 | ''
          zh | 2000余 | ''
          zh | 2000法 | [2000] 2000
          """)
  void orAnAmount(String language, String text, String dates) {
    assertEquals(dates, dates(language, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          es | el 31 de diciembre de 2025 todos | [31 de diciembre de 2025] 2025-12-31
          es | el 1º de mayo de 2025 | [1º de mayo de 2025] 2025-05-01
          es | en diciembre de 2025 | [diciembre de 2025] 2025-12
          es | en diciembre del 2025 | [diciembre del 2025] 2025-12
          zh | 到2025年6月30日 | [2025年6月30日] 2025-06-30
          zh | 到2025年6月底 | [2025年6月] 2025-06
          zh | 到2025年13月 | [2025年] 2025
          zh | 到2025年6月32日 | [2025年6月] 2025-06
          zh | 到2025年底 | [2025年] 2025
          zh | 2025年6 | [2025年] 2025
          zh | 2025年6月30 | [2025年6月] 2025-06
          """)
  void inOtherLanguages(String language, String text, String dates) {
    assertEquals(dates, dates(language, text));
  }

  /** A cell has one date if it has few words, and of two the last. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          December 2025 | 2025-12
          2021-2025 | 2025
          By June 2024, at the latest in 2025 | 2025
          2023, 2024, 2025 | none
          ongoing | none
          a b c d e f g h i j k l m n o p q r s 2025 | 2025
          a b c d e f g h i j k l m n o p q r s t 2025 | none
          """)
  void ofCells(String text, String date) {
    assertEquals(
        date, new DateFinder(cues("en")).only(text).map(PartialDate::toString).orElse("none"));
  }
}
