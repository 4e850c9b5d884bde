package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which phrases of the cues stand where in a text, and those of which language. */
class CueIndexTest {

  private final CueIndex all = new CueIndex(OutlineCues.shipped());

  private static String shown(CueIndex.@Nullable Hit hit) {
    return hit == null ? "none" : hit.from() + "-" + hit.to() + " " + hit.value();
  }

  private static CueIndex cues(String lines) {
    return new CueIndex(List.of(OutlineCues.parse("language: en\n" + lines)));
  }

  @Test
  void theLongestPhraseIsFound() {
    CueIndex cues = cues("unit: km=a | km per hour=b | km per=c | Été=d\n");
    List<Token> tokens = Token.of("12 km per hour and KM per ete");
    assertEquals("1-4 b", shown(cues.at(Cue.UNIT, tokens, 1)));
    assertEquals("5-7 c", shown(cues.at(Cue.UNIT, tokens, 5)));
    assertEquals("7-8 d", shown(cues.at(Cue.UNIT, tokens, 7)));
    assertEquals("none", shown(cues.at(Cue.UNIT, tokens, 0)));
    assertEquals("none", shown(cues.at(Cue.RATE, tokens, 1)));
    assertEquals("none", shown(cues.at(Cue.UNIT, tokens, -1)));
    assertEquals("none", shown(cues.at(Cue.UNIT, tokens, 8)));
    assertEquals("1-4 b", shown(cues.before(Cue.UNIT, tokens, 4)));
    assertEquals("1-3 c", shown(cues.before(Cue.UNIT, tokens, 3)));
    assertEquals("1-2 a", shown(cues.before(Cue.UNIT, tokens, 2)));
    assertEquals("none", shown(cues.before(Cue.UNIT, tokens, 1)));
    assertEquals("none", shown(cues.before(Cue.UNIT, tokens, 0)));
  }

  @Test
  void theLongestNameIsFound() {
    CueIndex names = CueIndex.ofNames(List.of("Tax", "Tax Board", "..", ""));
    assertEquals("0-2 Tax Board", shown(names.at(Cue.BODY_NAME, Token.of("tax board"), 0)));
    assertEquals("0-1 Tax", shown(names.at(Cue.BODY_NAME, Token.of("tax law"), 0)));
  }

  @Test
  void aWholeTextIsAPhraseOrNot() {
    assertEquals(true, all.is(Cue.INTRODUCTION, "  Executive  Summary "));
    assertEquals(false, all.is(Cue.INTRODUCTION, "Executive summary of all"));
    assertEquals(true, all.is(Cue.INTRODUCTION, "Preface" + " ".repeat(193)));
    assertEquals(false, all.is(Cue.INTRODUCTION, "Preface" + " ".repeat(194)));
    assertEquals(true, all.startsWith(Cue.INTRODUCTION, "Executive summary of all"));
    assertEquals(false, all.startsWith(Cue.INTRODUCTION, "The executive summary"));
  }

  @Test
  void signsAreFoundLetterByLetter() {
    CueIndex cues = cues("counter: 章 | 章节\n");
    assertEquals(4, cues.endOfSign(Cue.COUNTER, "第一章节", 2));
    assertEquals(3, cues.endOfSign(Cue.COUNTER, "第一章法", 2));
    assertEquals(1, cues.endOfSign(Cue.COUNTER, "第一章节", 1));
  }

  /** Small words are known in their own language alone, those of another script in all. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The rights of all | en | and
          Los derechos de las mujeres | en | y
          Los derechos de las mujeres | es | y
          The rights of all | es | and
          Nothing known here | en | and
          Nothing known here | es | y
          """)
  void proseIsReadInTheLanguageItLooksLike(String prose, String language, String and) {
    CueIndex cues = all.forProse(prose, language);
    assertEquals(and.equals("and"), cues.is(Cue.AND, "and"));
    assertEquals(and.equals("y"), cues.is(Cue.AND, "y"));
    assertEquals(true, cues.is(Cue.AND, "和"));
  }

  @Test
  void aStopGroupsDigitsInSomeLanguages() {
    assertEquals(true, all.forTextIn("es").groupsByStop());
    assertEquals(false, all.forTextIn("en").groupsByStop());
    assertEquals(false, all.groupsByStop());
    assertEquals(true, all.forProse("Los derechos de las mujeres", "en").groupsByStop());
  }
}
