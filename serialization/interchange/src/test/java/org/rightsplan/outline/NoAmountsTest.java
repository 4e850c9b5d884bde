package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that count nothing, how far what belongs to them reaches, and those beside that do. */
class NoAmountsTest {

  /** Returns the words that are left alone, each stretch in brackets. */
  private static String shown(String language, String text) {
    CueIndex cues = new CueIndex(List.of(OutlineCues.of(language))).forTextIn(language);
    Words words = Words.of(Passage.of(text, 0, text.length()), cues);
    ProseReaders prose = ProseReaders.of(words, cues);
    NoAmounts others = new NoAmounts(prose, new RangeReader(prose));
    StringBuilder shown = new StringBuilder();
    for (int at = 0; at < words.size(); at++) {
      int end = others.end(at);
      if (end > at) {
        shown.append('[').append(words.exactly(at, end)).append(']');
        at = end - 1;
      }
    }
    return shown.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Amend Articles 1005, 1006 and 1007 of the code. | [1005, 1006 and 1007]
          Amend Articles 1005, 1006, and 1007 of the code. | [1005, 1006, and 1007]
          Amend Articles 1005 to 1007 of the code. | [1005 to 1007]
          Amend Articles 1005-1007 of the code. | [1005-1007]
          Amend Article 1005, 3000 judges are trained. | [1005]
          Amend Article 1005 and 30 percent of others. | [1005]
          Amend Article 1005 and train 3000 judges. | [1005]
          Amend Article 1005; 1006 follows. | [1005]
          Apply ISO 9001 in prisons. | [9001]
          Apply Ring at least 9001 in prisons. | ''
          Apply Ring 90 percent. | ''
          Apply Ring 9001 there. | [9001]
          Ring 9001 applies. | ''
          Standard: Ring 9001 applies. | ''
          Train 3000 judges. | ''
          We Train 3000 judges. | ''
          Grant EUR 3000 to all. | ''
          Build 1000-bed homes. | [1000]
          Build 1000 -bed homes. | ''
          Build 1000- bed homes. | ''
          Build 1000-1200 homes. | ''
          Build one thousand-bed homes. | [one thousand]
          Build homes of twenty-thousand-bed size. | [twenty]
          A 1000-. | ''
          Call 1000 2000 3000 now. | [1000][2000][3000]
          Dial 0800 now. | [0800]
          Give 0.8 litres. | ''
          Give 0 litres. | ''
          Use form A/1234 today. | [1234]
          Use forms 12/1234 today. | [12][1234]
          Come at 8:1500 or so. | [8][1500]
          See v_1234 or v.1234 or v-1234. | [1234][1234][1234]
          Play the 5000th game. | [5000]
          Give 5000km of road. | ''
          Say "5000 times" twice. | [5000]
          Give 5000" there. | ''
          Call the 1522 child helpline. | [1522]
          The 1522 helpline works. | [1522]
          On 5 May meet. | [5]
          On May 5 meet. | [5]
          In May 5000 people met. | ''
          One in three women. | [One in three]
          Train one in 2027. | ''
          Give a quarter of 300 seats. | ''
          Give 3/4 of seats. | [3/4]
          Visit them 3 times. | [3 times]
          Visit them 3 times a year. | ''
          Visit them 3 times the length. | [3 times]
          """)
  void areNames(String text, String left) {
    assertEquals(left, shown("en", text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Help children under 5. | [5]
          Help children under 5 years. | [5 years]
          Help children under 5 percent. | ''
          Help children under 121. | ''
          Help children under 120. | [120]
          Help those children aged 6 to 15 at home. | [6 to 15]
          Help children from 6 to 15. | [6 to 15]
          Help children from 6 to 15 years of age. | [6 to 15 years of age]
          Help children from 6 to 15 towns. | ''
          Help towns under 5. | ''
          Help persons 65 years and older. | [65 years and older]
          Raise the age to 65 years of age. | ''
          Keep it 65 years of age. | [65 years of age]
          Answer in 30 days. | [30 days]
          Answer within at most 30 days. | [30 days]
          Wait at most 30 days. | ''
          Cut the wait to 30 days. | ''
          Cut the wait from 90 to 30 days. | ''
          Cut the wait by 30 days. | ''
          Wait 30 days. | [30 days]
          Wait 30 to 40 days. | [30 to 40 days]
          Grant 30 days of leave. | ''
          Grant 30 days after birth. | [30 days]
          Grant 30 days after birth of leave. | [30 days]
          Train 30 judges. | ''
          """)
  void areAgesAndTimes(String text, String left) {
    assertEquals(left, shown("en", text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3岁以下婴幼儿 | [3岁]
          提高到3岁以下婴幼儿 | [3岁]
          提高到78岁以上 | ''
          提高到78岁。 | ''
          3月起 | [3月]
          13月起 | ''
          3个月的假期 | ''
          第5至7条 | [5至7]
          百分之五 | ''
          千分之五 | ''
          三分之一的人 | [三分之一]
          五六百人 | [五六百]
          3倍 | [3倍]
          """)
  void areSoInChinese(String text, String left) {
    assertEquals(left, shown("zh", text));
  }
}
