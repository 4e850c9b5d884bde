package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a text is cut into words and pairs of characters. */
class TokenizerTest {

  private record Term(String folded, long hash, long stem, boolean numeric) {}

  private static List<Term> terms(String text) {
    String normal = Tokenizer.normalized(text);
    List<Term> terms = new ArrayList<>();
    Tokenizer.tokenize(
        normal,
        (hash, stem, numeric, start, end) ->
            terms.add(new Term(Tokenizer.folded(normal, start, end), hash, stem, numeric)));
    return terms;
  }

  private static List<String> words(String text) {
    return terms(text).stream().map(Term::folded).toList();
  }

  private static Term only(String text) {
    List<Term> terms = terms(text);
    assertEquals(1, terms.size(), text);
    return terms.get(0);
  }

  @Test
  void wordsAreRunsOfLettersAndDigitsInLowerCase() {
    assertEquals(
        List.of("by", "2025", "the", "az", "of", "co2", "falls"),
        words(" By 2025, the AZ of CO2-falls."));
    assertEquals(List.of(), words(" – (…) 。"));
    assertEquals(List.of("a", "z", "0", "9"), words("@a[z`0/9:{"));
    assertEquals(List.of("éducation", "à", "l", "école"), words("Éducation à l’École"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"RIGHTS", "Rights", "ｒｉｇｈｔｓ", "ＲＩＧＨＴＳ"})
  void caseAndFullWidthFormsMakeNoDifference(String other) {
    assertEquals(only("rights"), only(other));
  }

  @Test
  void capitalsBeyondAsciiAreFoldedToo() {
    assertEquals(only("права"), only("ПРАВА"));
    assertEquals(only("çocuk"), only("ÇOCUK"));
    assertEquals(only("σς"), only("ΣΣ"), "both forms of the small letter");
    assertEquals(only("𐐨𐐩"), only("𐐀𐐁"), "letters of two chars");
  }

  @Test
  void composedAndDecomposedLettersAreTheSame() {
    assertEquals(only("école"), only("e\u0301cole"));
    assertEquals("plain text", Tokenizer.normalized("plain text"));
    assertEquals("\u1e69", Tokenizer.normalized("s\u0323\u0307"));
  }

  @Test
  void marksBelongToTheWord() {
    assertEquals(List.of("अधिकार", "हिंदी"), words("अधिकार, हिंदी"));
    assertEquals(List.of("x\u0301y"), words("x\u0301y"));
    assertEquals(List.of("ⅳ"), words("Ⅳ"));
  }

  @Test
  void aWordsFirstFiveLettersAreItsStem() {
    assertEquals(only("protect").stem(), only("Protection").stem());
    assertEquals(only("prote").stem(), only("protect").stem());
    assertEquals(only("prote").hash(), only("protect").stem());
    assertNotEquals(only("prote").stem(), only("protx").stem());
    assertNotEquals(only("prot").stem(), only("protect").stem());
  }

  @Test
  void aShortWordIsItsOwnStem() {
    assertEquals(only("law").hash(), only("law").stem());
    assertNotEquals(only("law").stem(), only("laws").stem());
  }

  @Test
  void aNumberHasNoStem() {
    for (String number : List.of("0", "9", "2025", "123456", "２０２５")) {
      assertTrue(only(number).numeric(), number);
      assertEquals(0, only(number).stem(), number);
    }
    for (String word : List.of("co2", "2a", "a2", "1st", "/0a", "9a")) {
      assertFalse(only(word).numeric(), word);
      assertNotEquals(0, only(word).stem(), word);
    }
    assertEquals(only("2025"), only("２０２５"));
  }

  @Test
  void scriptsWithoutSpacesAreCutIntoOverlappingPairs() {
    assertEquals(List.of("人权", "权行", "行动"), words("人权行动"));
    assertEquals(List.of("人权", "行动"), words("人权，行动"));
    assertEquals(List.of("𠀀𠀁", "𠀁人"), words("𠀀𠀁人"));
    for (Term pair : terms("人权行动")) {
      assertEquals(0, pair.stem());
      assertFalse(pair.numeric());
    }
  }

  @Test
  void aCharacterAloneIsATerm() {
    assertEquals(List.of("人"), words("人"));
    assertEquals(List.of("第", "3", "章"), words("第3章"));
    assertEquals(only("人").hash(), terms("a人b").get(1).hash());
  }

  @Test
  void wordsAndPairsMayFollowEachOtherDirectly() {
    assertEquals(List.of("unicef", "人权", "2025", "行动"), words("UNICEF人权2025行动"));
    assertEquals(List.of("éa", "人"), words("éa人"));
  }

  /** Characters of each script, where it has a block of its own its first or last. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "กข", "ສຽ", "ໞໟ", "ကခ", "ႜႝ", "កខ", "々々", "〇〇", "ぁあ", "ーヿ", "㐀㐁", "一龥", "﨎﨏", "𠀀𠀁"
      })
  void charactersOfUnspacedScriptsMakePairs(String pair) {
    assertEquals(1, terms(pair).size(), pair);
    assertEquals(3, terms(pair + pair).size(), pair);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ལམ", "අආ", "ႠႡ", "ᄀᄁ", "가나", "ㄅㄆ", "ᠠᠡ", "ꀀꀁ", "ꙀꙂ", "ﬀﬁ"})
  void spacedScriptsMakeWords(String word) {
    assertEquals(1, terms(word + word).size(), word);
  }

  @Test
  void theOrderOfLettersMakesTheWord() {
    assertNotEquals(only("ab").hash(), only("ba").hash());
    assertNotEquals(only("人权").hash(), only("权人").hash());
  }

  @Test
  void placesAreThoseOfTheNormalisedText() {
    List<Integer> places = new ArrayList<>();
    Tokenizer.tokenize(
        "Ab, 人权行 c",
        (hash, stem, numeric, start, end) -> {
          places.add(start);
          places.add(end);
        });
    assertEquals(List.of(0, 2, 4, 6, 5, 7, 8, 9), places);
  }

  @Test
  void textsOfAnyLengthAreReadByOneTokenizer() {
    Tokenizer tokenizer = new Tokenizer();
    for (int count : new int[] {3, 200, 400, 5_000, 2}) {
      List<Long> hashes = new ArrayList<>();
      tokenizer.cut("ab ".repeat(count), (hash, stem, numeric, start, end) -> hashes.add(hash));
      assertEquals(count, hashes.size());
      assertEquals(1, hashes.stream().distinct().count());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "حِمَايَةُ حُقُوقِ الْإِنْسَان, حماية حقوق الانسان",
    "حمـــاية الأطفال, حماية الاطفال",
    "القدرة على, القدره علي",
    "کودکان می, كودكان مي",
    "שָׁלוֹם, שלום",
    "учёт, учет"
  })
  void marksAndSpellingsThatAreOptionalMakeNoDifference(String one, String other) {
    assertEquals(Tokenizer.words(other), Tokenizer.words(one));
    assertEquals(hashes(other), hashes(one));
  }

  private static List<Long> hashes(String text) {
    List<Long> hashes = new ArrayList<>();
    Tokenizer.tokenize(
        Tokenizer.normalized(text),
        (hash, stem, numeric, start, end) -> {
          hashes.add(hash);
          hashes.add(stem);
        });
    return hashes;
  }

  @Test
  void aMarkAloneIsNoWord() {
    assertEquals(List.of("a", "b"), Tokenizer.words("a \u0640 \u05b8 b"));
    assertEquals(List.of("न", "नी"), Tokenizer.words("न नी"), "other marks tell words apart");
  }
}
