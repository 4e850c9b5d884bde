package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where sentences and clauses of prose end, and what stands at their heads. */
class WordsTest {

  private static Words words(String language, String text) {
    CueIndex cues = new CueIndex(List.of(OutlineCues.of(language))).forTextIn(language);
    return Words.of(Passage.of(text, 0, text.length()), cues);
  }

  /** Each text has a slash where a clause begins, and two where a sentence does. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Train judges. //Build courts.
          en | Train judges, /build courts; //print: /all.
          en | See No. 5 of it. //Then go.
          en | Is it so? //Yes! //Go.
          en | Use 2.5 litres.or more.
          en | Opened on 3. May by all.
          en | Opened by 300. //May all come.
          en | Opened in court 3. //Many come.
          es | Véase el núm. 5 de la ley. //Luego.
          zh | 培训法官，/建学校、/医院。//完成；//是：/好！//好？//好
          """)
  void end(String language, String marked) {
    Words words = words(language, marked.replace("/", ""));
    StringBuilder shown = new StringBuilder();
    int end = 0;
    for (int i = 0; i < words.size(); i++) {
      Token token = words.get(i);
      shown.append(words.text(), end, token.start());
      if (i > 0) {
        shown.append(words.clauses().get(i) == i ? "/" : "");
        shown.append(words.sentences().get(i) == i ? "/" : "");
      }
      shown.append(words.text(), token.start(), token.end());
      end = token.end();
    }
    assertEquals(marked, shown.toString());
  }

  @Test
  void endWithALine() {
    Words words = words("en", "Train judges\nBuild courts");
    assertEquals("Train judges", words.exactly(0, words.sentenceEnd(0)));
    assertEquals("Build courts", words.exactly(words.sentenceOf(3), words.clauseEnd(2)));
  }

  /** A text without stops is cut, so that no place in it is looked at from all others. */
  @Test
  void endSomewhereInALongText() {
    Words words =
        words("en", IntStream.range(0, 400).mapToObj(i -> "w").collect(Collectors.joining(" ")));
    assertEquals(
        List.of(200, 200, 50, 50),
        List.of(
            words.clauseEnd(50),
            words.sentenceEnd(50),
            words.clauseOf(200),
            words.sentenceOf(200)));
    assertEquals(List.of(0, 400), List.of(words.clauseOf(100), words.clauseEnd(300)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Lead: Tax Board | Lead
          en | Lead agency: Tax Board | Lead agency
          en | Not so. Lead: Tax Board | Lead
          en | Lead Tax Board | ''
          en | : Tax Board | ''
          en | Lead a b c d e f g h: Tax Board | Lead a b c d e f g h
          en | Lead a b c d e f g h i: Tax Board | ''
          zh | 负责：教育部 | 负责
          """)
  void haveALabelAtTheHead(String language, String text, String label) {
    Words words = words(language, text);
    assertEquals(label, words.label(words.size() - 1));
  }

  @Test
  void haveNoLabelInWhatStandsBehindAPlace() {
    assertEquals("", words("en", "The Lead: Tax Board").label(2));
    assertEquals("The Lead", words("en", "The Lead: Tax Board").label(3));
  }

  @ParameterizedTest
  @CsvSource({
    "Board, capital",
    "board, small",
    "UNICEF, acronym",
    "UN, acronym",
    "U, capital",
    "UNs, capital",
    "5, small",
    "Édu, capital",
    "教, small"
  })
  void areWrittenWithCapitals(String word, String kind) {
    Words words = words("en", word);
    assertEquals(kind, words.isAcronym(0) ? "acronym" : words.isCapital(0) ? "capital" : "small");
  }

  /** Between two places, without the signs at both ends but brackets and quotation marks. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - courts (new) of 5 % , | courts (new) of 5 %
          , . | ''
          (new) courts. | (new) courts
          "new" courts! | "new" courts
          ) courts ( | courts
          “new courts” . | “new courts”
          《法律》。 | 《法律》
          """)
  void areQuoted(String text, String between) {
    Words words = words("en", text);
    assertEquals(between, words.between(0, words.size()));
  }

  @Test
  void ofANameStandInOneClause() {
    Words words = words("en", "The Ministry of Women, Children and All acts, and more.");
    Words joined = words.joining(1, 8);
    assertEquals("The Ministry of Women,", words.exactly(0, words.clauseEnd(0)));
    assertEquals(
        "The Ministry of Women, Children and All acts,", joined.exactly(0, joined.clauseEnd(0)));
    assertEquals("and more.", joined.exactly(joined.clauseOf(12), joined.clauseEnd(12)));
    assertEquals(joined, joined.joining(1, 8));
  }
}
