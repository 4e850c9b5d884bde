package org.rightsplan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalizedTextTest {

  private final LocalizedText text =
      LocalizedText.original("zh-Hans", "环境权利").withTranslation("en", "Environmental rights");

  @Test
  void quotesTheOriginalWhereItIsKnown() {
    assertEquals("环境权利", text.text());
    assertEquals("zh-Hans", text.language());
    assertEquals("环境权利", text.toString());
  }

  @Test
  void quotesTheFirstLanguageWhereTheOriginalIsNotKnown() {
    LocalizedText both = LocalizedText.of("fr", "Droits").withTranslation("en", "Rights");
    assertEquals("Rights", both.text());
    assertEquals(Optional.empty(), both.original());
    assertEquals(ImmutableList.of("en", "fr"), both.texts().keySet().asList());
  }

  @ParameterizedTest
  @CsvSource({
    "zh-Hans,          simplified",
    "zh-Hans-CN,       simplified",
    "zh-Hans-CN-x-abc, simplified",
    "zh,               simplified", // the first longer tag
    "zh-Hant,          traditional",
    "zh-Hant-HK,       traditional",
    "zh-TW,            ",
    "en-GB,            english",
    "en,               english",
    "e,                ",
    "eng,              ",
    "de-x-private,     german",
    "de-a-bbb-ccc,     german",
    "ZH-hans,          simplified",
    "EN,               english",
    "fr,               ",
    "'',               ",
  })
  void looksALanguageUpByEverShorterTags(String asked, String found) {
    LocalizedText texts =
        LocalizedText.builder()
            .putText("zh-Hans", "simplified")
            .putText("zh-Hant", "traditional")
            .putText("en", "english")
            .putText("de", "german")
            .build();
    assertEquals(Optional.ofNullable(found), texts.in(asked));
  }

  @Test
  void aTranslationReplacesTheOneThatWasThere() {
    LocalizedText corrected = text.withTranslation("en", "Rights to the environment");
    assertEquals(Optional.of("Rights to the environment"), corrected.in("en"));
    assertEquals(Optional.of("Environmental rights"), text.in("en"), "the first one is unchanged");
    assertEquals(text.original(), corrected.original());
  }

  @Test
  void theOriginalIsPartOfWhatMakesTextsEqual() {
    assertEquals(LocalizedText.of("en", "a"), LocalizedText.of("en", "a"));
    assertNotEquals(LocalizedText.of("en", "a"), LocalizedText.original("en", "a"));
    assertNotEquals(LocalizedText.of("en", "a"), LocalizedText.of("en", "b"));
  }

  @Test
  void aBuilderRefusesOneLanguageTwice() {
    LocalizedText.Builder builder = LocalizedText.builder().putText("en", "a").putText("en", "b");
    assertThrows(IllegalArgumentException.class, builder::build);
  }

  @Test
  void refusesASecondOriginal() {
    LocalizedText.Builder builder = LocalizedText.builder().putOriginal("en", "a");
    assertEquals(
        "LocalizedText.original: expected one original, but got 'en' and 'fr'",
        assertThrows(IllegalArgumentException.class, () -> builder.putOriginal("fr", "b"))
            .getMessage());
  }

  @Test
  void refusesAnOriginalWithoutText() {
    assertEquals(
        "LocalizedText.original: expected one of the languages [en], but got 'fr'",
        assertThrows(
                IllegalArgumentException.class,
                () -> LocalizedText.builder().putText("en", "a").original("fr").build())
            .getMessage());
  }

  @Test
  void refusesToSayNothing() {
    assertEquals(
        "LocalizedText.texts: expected at least one language, but got none",
        assertThrows(IllegalArgumentException.class, () -> LocalizedText.builder().build())
            .getMessage());
    assertEquals(
        "LocalizedText.texts['en']: expected text that is not blank, but got ' \u3000 '",
        assertThrows(IllegalArgumentException.class, () -> LocalizedText.of("en", " \u3000 "))
            .getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"en", "yue", "zh-Hans", "zh-Hant-HK", "es-419", "de-1996", "und", "x-abc"})
  void takesLanguageTagsInTheirUsualCase(String tag) {
    assertEquals(tag, LocalizedText.of(tag, "text").language());
  }

  /** Most tags are known by their form; it must be what Java says of them, old codes included. */
  @ParameterizedTest
  @ValueSource(strings = {"-Hans", "-CN", "-cn", "-hans", "-HANS", "-Cn", "-C", "-CNN", "-H4ns"})
  void takesALanguageWithAScriptOrARegionAsJavaKnowsIt(String more) {
    for (char first = 'a'; first <= 'z'; first++) {
      for (char second = 'a'; second <= 'z'; second++) {
        String tag = "" + first + second + more;
        boolean usual;
        try {
          usual = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag().equals(tag);
        } catch (IllformedLocaleException e) {
          usual = false;
        }
        if (usual) {
          assertEquals(tag, LocalizedText.of(tag, "text").language());
        } else {
          assertThrows(IllegalArgumentException.class, () -> LocalizedText.of(tag, "text"), tag);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "EN, en",
    "zh-hans, zh-Hans",
    "en-gb, en-GB",
    "ZH, zh",
    "iw-IL, he-IL",
    "in-Latn, id-Latn"
  })
  void namesTheUsualCaseOfATagInAnother(String tag, String usual) {
    assertEquals(
        "LocalizedText.texts: expected the BCP 47 language tag '"
            + usual
            + "', but got '"
            + tag
            + "'",
        assertThrows(IllegalArgumentException.class, () -> LocalizedText.of(tag, "text"))
            .getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en_US", "english-", "1", "e", "-", "zh--Hans"})
  void refusesWhatIsNoLanguageTag(String tag) {
    assertEquals(
        "LocalizedText.texts: expected a BCP 47 language tag such as 'en' or 'zh-Hans',"
            + " but got '"
            + tag
            + "'",
        assertThrows(IllegalArgumentException.class, () -> LocalizedText.of(tag, "text"))
            .getMessage());
  }

  @Test
  void refusesAnEmptyLanguageTag() {
    assertThrows(IllegalArgumentException.class, () -> LocalizedText.of("", "text"));
  }
}
