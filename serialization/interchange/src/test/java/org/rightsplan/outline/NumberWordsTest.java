package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which numbers words make, and which of them are left alone because they make none. */
class NumberWordsTest {

  private static final CueIndex ENGLISH = cues("en");
  private static final CueIndex SPANISH = cues("es");
  private static final CueIndex CHINESE = cues("zh");

  private static CueIndex cues(String language) {
    return new CueIndex(List.of(OutlineCues.of(language))).forTextIn(language);
  }

  private static String shown(String text, NumberReader.@Nullable Found found) {
    if (found == null) {
      return "none";
    }
    List<Token> tokens = Token.of(text);
    String rest = found.to() == tokens.size() ? "" : text.substring(tokens.get(found.to()).start());
    return (found.understood() ? found.value().toPlainString() : "unknown")
        + (found.over() ? "+" : "")
        + " ["
        + rest
        + "]";
  }

  private static void check(CueIndex cues, String text, String expected) {
    assertEquals(expected, shown(text, new NumberReader(cues).at(Token.of(text), 0)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one judge | 1 [judge]
          twenty-five judges | 25 [judges]
          one hundred and five judges | 105 [judges]
          two hundred forty judges | 240 [judges]
          twelve hundred judges | 1200 [judges]
          one thousand five hundred judges | 1500 [judges]
          two hundred thousand judges | 200000 [judges]
          two hundred and five thousand judges | 205000 [judges]
          three million two hundred thousand and one | 3200001 []
          two thousand million | 2000000000 []
          a hundred and twenty judges | 120 [judges]
          a million judges | 1000000 [judges]
          a judge | none
          a dozen judges | 12 [judges]
          two dozen judges | 24 [judges]
          dozens of judges | none
          hundred judges | none
          half a million judges | 500000 [judges]
          half a judge | none
          half a dozen judges | 6 [judges]
          three quarters of a million | 750000 []
          two and a half million judges | 2500000 [judges]
          two million and a half | 2500000 []
          2 and a half million judges | 2500000 [judges]
          three point two five million | 3250000 []
          three point judges | 3 [point judges]
          three points | 3 [points]
          five, six judges | 5 [, six judges]
          five six judges | unknown [judges]
          twenty twenty judges | unknown [judges]
          two thousand million thousand | unknown []
          two thousand three thousand | unknown []
          five hundred and two thousand hundred | unknown []
          five and six judges | 5 [and six judges]
          one hundred and two hundred | 100 [and two hundred]
          three one-stop shops | 3 [one-stop shops]
          three two-hundred | unknown [-hundred]
          zero judges | 0 [judges]
          15 (fifteen) judges | 15 [judges]
          fifteen (15) judges | 15 [judges]
          15 (sixteen) judges | 15 [(sixteen) judges]
          15 (fifteen judges | 15 [(fifteen judges]
          1500 (one thousand five hundred | 1500 [(one thousand five hundred]
          15 judges (fifteen) | 15 [judges (fifteen)]
          1.5 million judges | 1500000 [judges]
          2,000 thousand tonnes | 2000000 [tonnes]
          2 thousand 500 judges | 2500 [judges]
          2 thousand 1500 judges | 2000 [1500 judges]
          2 thousand 5.5 | 2000 [5.5]
          3 million 2027 | 3000000 [2027]
          12,34,567 people | 1234567 [people]
          1,2,3 | none
          1,2345.6 | none
          1234,567 people | none
          1,23.5 percent | none
          1.2.3 | none
          1.234.567 people | 1234567 [people]
          1'234'567 people | 1234567 [people]
          1,234.567,8 | none
          .5 | none
          """)
  void ofEnglish(String text, String expected) {
    check(ENGLISH, text, expected);
  }

  /** Digits count for more than words: in words, small numbers are often no amounts. */
  @ParameterizedTest
  @CsvSource({
    "15 judges, true",
    "fifteen judges, false",
    "15 (fifteen) judges, true",
    "fifteen (15) judges, true",
    "fifteen (fifteen) judges, false"
  })
  void mayHaveDigits(String text, boolean digits) {
    NumberReader.Found found = new NumberReader(ENGLISH).at(Token.of(text), 0);
    assertEquals(digits, Objects.requireNonNull(found).digits());
  }

  @ParameterizedTest
  @CsvSource({"24, true", "25, false"})
  void areNoLongerThanANumberMayBe(int digits, boolean number) {
    assertEquals(number, NumberReader.parse("7".repeat(digits), false) != null);
  }

  @ParameterizedTest
  @CsvSource({
    "between five hundred and one thousand, 500",
    "between five hundred and two and one thousand, 502",
    "between twenty and thirty, 20",
    "from five hundred and one thousand, 501000"
  })
  void afterBetweenAndStandsBetweenTheNumbers(String text, String expected) {
    NumberReader.Found found = new NumberReader(ENGLISH).at(Token.of(text), 1);
    assertEquals(expected, shown(text, found).split(" ", 2)[0]);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mil quinientas juezas | 1500 [juezas]
          mil jueces | 1000 [jueces]
          un juez | none
          una jueza | none
          uno de ellos | 1 [de ellos]
          dos mil trescientos cuarenta y cinco | 2345 []
          treinta y una casas | 31 [casas]
          veintiún mil casas | 21000 [casas]
          ciento un mil casas | 101000 [casas]
          cien mil casas | 100000 [casas]
          un millón de casas | 1000000 [casas]
          millones de casas | none
          miles de casas | none
          un millón doscientas mil casas | 1200000 [casas]
          mil millones de pesos | 1000000000 [pesos]
          dos mil quinientos millones | 2500000000 []
          medio millón de casas | 500000 [casas]
          medio ambiente | none
          dos millones y medio | 2500000 []
          dos millones y medio de casas | 2500000 [casas]
          veinte y treinta | 20 [y treinta]
          2 millones 500 mil casas | 2500000 [casas]
          3 mil 200 casas | 3200 [casas]
          mil 500 casas | 1500 [casas]
          1.500 casas | 1500 [casas]
          una docena de casas | 12 [casas]
          tres coma cinco millones | 3500000 []
          setecientas setenta y siete | 777 []
          quince mil dos mil | unknown []
          """)
  void ofSpanish(String text, String expected) {
    check(SPANISH, text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          一百二十名 | 120 [名]
          一千零五名 | 1005 [名]
          十五名 | 15 [名]
          二十余名 | 20+ [名]
          二十余 | 20 [余]
          三十多万名 | 300000+ [名]
          300余名 | 300+ [名]
          10多万名 | 100000+ [名]
          两万亿元 | 2000000000000 [元]
          一亿二千万 | 120000000 []
          1亿2000万 | 120000000 []
          1.2万亿元 | 1200000000000 [元]
          三点五亿元 | 350000000 [元]
          三点零五 | 3.05 []
          三点开会 | 3 [点开会]
          三点五十 | unknown []
          五六百名 | unknown [名]
          二〇二五 | unknown []
          百姓 | unknown [姓]
          一百一千 | unknown []
          一百百 | unknown []
          万名 | unknown [名]
          一百万百 | unknown []
          3000千瓦时 | 3000 [千瓦时]
          """)
  void ofChinese(String text, String expected) {
    check(CHINESE, text, expected);
  }
}
