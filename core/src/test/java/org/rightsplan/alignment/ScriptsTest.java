package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.pairs;
import static org.rightsplan.Editions.partner;
import static org.rightsplan.Editions.path;
import static org.rightsplan.Editions.unmatched;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Section;

/** Texts of any script, with and without spaces, and in several languages at once. */
class ScriptsTest {

  private static Edition edition(String language, String title, String... statements) {
    return edition(title, Objectives.in(language, statements), LocalizedText.of(language, title));
  }

  private static Edition edition(String id, List<Objective> objectives, LocalizedText title) {
    return Edition.builder()
        .id(id)
        .title(title)
        .addSection(Section.builder().title(title).addAllObjectives(objectives).build())
        .build();
  }

  private static final class Objectives {
    static List<Objective> in(String language, String... statements) {
      return List.of(statements).stream().map(text -> Objective.task(language, text)).toList();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "zh-Hans, 提高农村居民最低养老金标准并按月发放, 在各县设立家庭暴力受害者庇护所, "
        + "逐步提高农村居民的最低养老金标准，每月按时发放, 各县均设立面向家庭暴力受害者的庇护场所",
    "th, เพิ่มเบี้ยยังชีพผู้สูงอายุในชนบททุกเดือน, จัดตั้งศาลเยาวชนในทุกจังหวัดของประเทศ, "
        + "เพิ่มเบี้ยยังชีพรายเดือนแก่ผู้สูงอายุในชนบท, จัดตั้งศาลเยาวชนให้ครบทุกจังหวัด",
    "km, បង្កើនប្រាក់សោធនសម្រាប់ជនបទរៀងរាល់ខែ, សាងសង់សាលារៀនសម្រាប់កុមារនៅតំបន់ភ្នំ, "
        + "បង្កើនប្រាក់សោធនប្រចាំខែសម្រាប់ជនបទ, សាងសង់សាលារៀននៅតំបន់ភ្នំសម្រាប់កុមារ",
    "ar, رفع الحد الأدنى لمعاشات المتقاعدين في الريف, بناء مدارس للأطفال في المناطق الجبلية, "
        + "رفع الحد الأدنى لمعاشات متقاعدي الريف شهريا, بناء المدارس للأطفال في المناطق الجبلية",
    "ru, Повысить минимальную пенсию сельских жителей, Строить школы для детей в горных районах, "
        + "Повышение минимальной пенсии сельских жителей, Строительство школ в горных районах"
  })
  void rewordedTextIsFoundInEveryScript(
      String language, String first, String second, String firstLater, String secondLater) {
    Edition before = edition(language, first.substring(0, 4), first, second);
    Edition after = edition(language, first.substring(0, 5), secondLater, firstLater);
    Alignment alignment = Alignment.between(before, after);
    assertEquals("sections[0].objectives[1]", partner(alignment, "sections[0].objectives[0]"));
    assertEquals("sections[0].objectives[0]", partner(alignment, "sections[0].objectives[1]"));
    Match match = alignment.ofBefore(path("sections[0].objectives[0]")).orElseThrow();
    assertEquals(Basis.TEXT, match.basis());
    assertFalse(match.evidence().sharedTerms().isEmpty());
    for (SharedTerm term : match.evidence().sharedTerms()) {
      String there = first.substring(term.before());
      assertTrue(Tokenizer.words(there).get(0).startsWith(term.term()), term.toString());
    }
  }

  @Test
  void composedAndDecomposedAccentsAndFullWidthFormsAreTheSame() {
    Edition before = edition("es", "Plan", "Protección de los niños A1", "Agua potable");
    Edition after =
        edition("es", "Plano", "Agua potable", "Proteccio\u0301n de los nin\u0303os Ａ１");
    Match match =
        Alignment.between(before, after).ofBefore(path("sections[0].objectives[0]")).orElseThrow();
    assertEquals(Basis.EXACT, match.basis());
    assertEquals(List.of(path("sections[0].objectives[1]")), match.after());
  }

  @ParameterizedTest
  @CsvSource({
    // Kana, Lao, Myanmar, Khmer, the rare Han characters of names, and the signs between them.
    "ja, かな, カナ",
    "ja, 人々, 人民",
    "lo, ສິດທິ, ແມ່ຍິງ",
    "my, အခွင့်, ကလေး",
    "zh, 𠮷田, 吉田",
    "zh, 權, 利",
    "zh, 〇, 零",
    "ko, 인권, 노동",
    "hi, अधिकार, बच्चे",
    "he, זכויות, ילדים"
  })
  void shortTextsOfAnyScriptAreToldApart(String language, String one, String other) {
    Edition before = edition(language, "計画", one, other);
    Edition after = edition(language, "計画", other, one);
    Alignment alignment = Alignment.between(before, after);
    assertEquals("sections[0].objectives[1]", partner(alignment, "sections[0].objectives[0]"));
    Match match = alignment.ofBefore(path("sections[0].objectives[0]")).orElseThrow();
    assertEquals(Basis.EXACT, match.basis());
    assertEquals(1, match.evidence().similarity());
    SharedTerm term = match.evidence().sharedTerms().get(0);
    assertTrue(one.startsWith(term.term(), term.before()), term.toString());
  }

  @Test
  void aTranslationThatWasAddedIsNoRewording() {
    LocalizedText title = LocalizedText.original("zh-Hans", "环境权利");
    LocalizedText first = LocalizedText.original("zh-Hans", "提高饮用水质量");
    LocalizedText second = LocalizedText.original("zh-Hans", "减少空气污染");
    Edition before = edition("before", List.of(of(first), of(second)), title);
    Edition after =
        edition(
            "after",
            List.of(
                of(second.withTranslation("en", "Reduce air pollution")),
                of(first.withTranslation("en", "Improve drinking water"))),
            title.withTranslation("en", "Environmental rights"));
    Alignment alignment = Alignment.between(before, after);
    for (Match match : alignment.matches(ElementKind.OBJECTIVE)) {
      assertEquals(Basis.EXACT, match.basis());
    }
    assertEquals("sections[0].objectives[1]", partner(alignment, "sections[0].objectives[0]"));
  }

  @Test
  void theAuthoritativeLanguageIsComparedFirst() {
    // In English the two commitments changed places, in Chinese they did not.
    LocalizedText one = LocalizedText.of("zh", "提高饮用水质量标准").withTranslation("en", "Clean water");
    LocalizedText two = LocalizedText.of("zh", "减少城市空气污染").withTranslation("en", "Clear air");
    LocalizedText title = LocalizedText.of("zh", "环境").withTranslation("en", "Environment");
    Edition before = edition("before", List.of(of(one), of(two)), title);
    Edition after =
        edition(
            "after",
            List.of(
                of(one.withTranslation("en", "Clear air")),
                of(two.withTranslation("en", "Clean water"))),
            title);
    assertEquals(
        "sections[0].objectives[1]",
        partner(Alignment.between(before, after), "sections[0].objectives[0]"));
    List<Edition> chinese =
        List.of(before, after).stream()
            .map(edition -> edition.withLanguages("zh", "en").withAuthoritativeLanguage("zh"))
            .toList();
    assertEquals(
        "sections[0].objectives[0]",
        partner(Alignment.between(chinese.get(0), chinese.get(1)), "sections[0].objectives[0]"));
  }

  @Test
  void textsWithoutACommonLanguageAreNotComparable() {
    Edition chinese = edition("zh", "环境权利", "提高饮用水质量", "减少空气污染");
    Edition french = edition("fr", "Droits", "Améliorer l'eau potable", "Réduire la pollution");
    Alignment alignment = Alignment.between(chinese, french);
    assertEquals(List.of(), pairs(alignment, ElementKind.OBJECTIVE));
    assertEquals(List.of(), unmatched(alignment.unmatchedBefore(), true));
    assertEquals(List.of(), unmatched(alignment.unmatchedAfter(), true));
    assertEquals(
        "the editions have no language in common here",
        alignment.unmatchedBefore().get(0).reason());
  }

  private static Objective of(LocalizedText statement) {
    return Objective.builder().statement(statement).build();
  }
}
