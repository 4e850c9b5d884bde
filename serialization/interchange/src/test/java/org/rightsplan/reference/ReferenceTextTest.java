package org.rightsplan.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Reference;
import org.rightsplan.model.Reference.SdgTarget;
import org.rightsplan.model.Reference.TreatyArticle;
import org.rightsplan.model.Reference.UnRecommendation;

class ReferenceTextTest {

  private static List<Reference> references(String text) {
    return ReferenceText.find(text).stream().map(FoundReference::reference).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A/HRC/40/6, para. 28.12 | A/HRC/40/6 | 28.12",
        "A/HRC/40/6 (para. 28.12 | A/HRC/40/6 | 28.12",
        "A/HRC/17/10/Add.1, paragraph 5 | A/HRC/17/10/Add.1 | 5",
        "CEDAW/C/CHN/CO/9, para. 25 (a) | CEDAW/C/CHN/CO/9 | 25(a)",
        "CRC/C/CHN/CO/3-4 paras. 12\u201314 | CRC/C/CHN/CO/3-4 | 12-14",
        "E/C.12/CHN/CO/3, párr. 7 | E/C.12/CHN/CO/3 | 7",
        "A/RES/70/1 | A/RES/70/1 |",
      })
  void readsRecommendations(String text, String symbol, String paragraph) {
    assertEquals(
        Optional.of(new UnRecommendation(symbol, Optional.ofNullable(paragraph))),
        ReferenceText.parse(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "art. 12 (2) (b) of the ICESCR | ICESCR | 12(2)(b)",
        "ICESCR, art. 12(2)(b) | ICESCR | 12(2)(b)",
        "ICESCR art 12 | ICESCR | 12",
        "Article 7 of the International Covenant on Civil and Political Rights | ICCPR | 7",
        "article 3, paragraph 2, of the Convention on the Rights of the Child | CRC | 3(2)",
        "CAT, art. 2 | CAT | 2",
        "CERD, arts. 2-4 | ICERD | 2-4",
        "CRPD | CRPD |",
      })
  void readsArticlesOfTreaties(String text, String treaty, String article) {
    assertEquals(
        Optional.of(new TreatyArticle(treaty, Optional.ofNullable(article))),
        ReferenceText.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "SDG 16.3, 16.3",
    "SDG target 16.3, 16.3",
    "SDG indicator 16.3.1, 16.3.1",
    "SDG 5, 5",
    "SDG6.a, 6.a",
    "Sustainable Development Goal 16, 16",
    "target 16.3 of the Sustainable Development Goals, 16.3"
  })
  void readsGoals(String text, String code) {
    assertEquals(Optional.of(new SdgTarget(code)), ReferenceText.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SDG 18",
        "and/or",
        "the cat sat",
        "CAT",
        "para. 12",
        "art. 5",
        "A/B testing",
        "AIDS/HIV 2",
        "16.3",
        "24/7"
      })
  void leavesAloneWhatIsNone(String text) {
    assertEquals(ImmutableList.of(), ReferenceText.find(text));
  }

  @Test
  void findsSeveralWithTheirPlaces() {
    String text =
        "In line with arts. 6 and 7 of the ICCPR (see A/HRC/40/6, paras. 28.12 and 28.13), SDGs 3.7"
            + " and 5.6, and the CRPD.";
    assertEquals(
        List.of(
            new TreatyArticle("ICCPR", Optional.of("6")),
            new TreatyArticle("ICCPR", Optional.of("7")),
            new UnRecommendation("A/HRC/40/6", Optional.of("28.12")),
            new UnRecommendation("A/HRC/40/6", Optional.of("28.13")),
            new SdgTarget("3.7"),
            new SdgTarget("5.6"),
            new TreatyArticle("CRPD", Optional.empty())),
        references(text));
    for (FoundReference found : ReferenceText.find(text)) {
      assertEquals(found.text(), text.substring(found.start(), found.end()));
    }
    assertEquals("arts. 6 and 7 of the ICCPR", ReferenceText.find(text).get(0).text());
  }

  @Test
  void leavesTheStopOfASentenceOutside() {
    FoundReference found = ReferenceText.find("See A/HRC/40/6. Next").get(0);
    assertEquals("A/HRC/40/6", found.text());
  }

  @Test
  void printsAsDocumentsDo() {
    assertEquals(
        "CEDAW/C/CHN/CO/9, para. 25 (a)",
        ReferenceText.print(new UnRecommendation("CEDAW/C/CHN/CO/9", Optional.of("25(a)"))));
    assertEquals(
        "ICESCR, art. 12 (2) (b)",
        ReferenceText.print(new TreatyArticle("ICESCR", Optional.of("12(2)(b)"))));
    assertEquals("SDG target 16.3", ReferenceText.print(new SdgTarget("16.3")));
    assertEquals("SDG indicator 16.3.1", ReferenceText.print(new SdgTarget("16.3.1")));
  }

  @Test
  void printsLawsAndConceptsByTheirNames() {
    LocalizedText act = LocalizedText.of("en", "Equality Act");
    assertEquals("Equality Act", ReferenceText.print(new Reference.Law(act, Optional.empty())));
    assertEquals(
        "Equality Act (c. 15)", ReferenceText.print(new Reference.Law(act, Optional.of("c. 15"))));
    assertEquals(
        "eurovoc 1282",
        ReferenceText.print(new Reference.Concept("eurovoc", "1282", Optional.empty())));
    assertEquals(
        "Equality Act",
        ReferenceText.print(new Reference.Concept("eurovoc", "1282", Optional.of(act))));
  }

  @Test
  void takesNoLongerForHostileText() {
    for (String piece :
        List.of(
            "A/",
            "A/1",
            "1 (1) ",
            "art. 1, 1, ",
            "SDG 1, 1, 1",
            "ICCPR ",
            "paras. 1-1, ",
            "Article 1 ")) {
      String text = piece.repeat(10_000);
      assertTimeout(Duration.ofSeconds(20), () -> ReferenceText.find(text), piece);
    }
  }
}
