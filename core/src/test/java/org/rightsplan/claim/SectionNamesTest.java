package org.rightsplan.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.section;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsplan.model.Edition;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Section;
import org.rightsplan.model.TranscriptionStatus;

/** By what words and numbers a claim may call sections. */
class SectionNamesTest {

  private static final Edition PLAN =
      edition(
          "Plan",
          TranscriptionStatus.COMPLETE,
          section("I|Economic rights", section("1|Work")),
          section("II|Civil and political rights", section("1|Fair trial")),
          section("III|Environmental rights of all", section("1|Air quality")),
          titled("四", "进一步保障特定群体权利", titled("（一）", "少数民族权利")),
          titled("五", "الحقوق الاقتصادية والثقافية", section("Culture")),
          section("VI|Chapter V in brief: 2021 goals", section("Outlook")));

  private static Section titled(String number, String title, Section... below) {
    String language = title.codePointAt(0) < 0x700 ? "ar" : "zh-Hans";
    return section(number + "|x", (Object[]) below)
        .withTitle(LocalizedText.original(language, title));
  }

  @ParameterizedTest(name = "{0} stands under {1}")
  @CsvSource({
    "Air quality, III, SUPPORTED",
    "Air quality, iii., SUPPORTED",
    "Air quality, environmental  Rights, SUPPORTED",
    "Air quality, rights, SUPPORTED",
    "Air quality, Environmental rights of all, SUPPORTED",
    // Numbers and words that are only a part of longer ones.
    "Air quality, I, CONTRADICTED",
    "Air quality, V, CONTRADICTED",
    "Air quality, mental rights, CONTRADICTED",
    "Air quality, environmental right, CONTRADICTED",
    "Air quality, of al, CONTRADICTED",
    "Fair trial, I, CONTRADICTED",
    "Outlook, 21, CONTRADICTED",
    "Outlook, 2021, SUPPORTED",
    // No section has this number, so that it is a word of the title.
    "Outlook, V, SUPPORTED",
    // Chinese has no blanks between words, and Arabic writes 'and' and 'the' onto them.
    "少数民族权利, 特定群体, SUPPORTED",
    "少数民族权利, 四, SUPPORTED",
    "Culture, حقوق, SUPPORTED",
    "Culture, ثقافية, SUPPORTED",
    // A number of some section is no word of a title: this one has the character.
    "少数民族权利, 一, CONTRADICTED",
    "少数民族权利, 特定权利, CONTRADICTED",
  })
  void aContainerIsCalledByItsNumberOrWholeWords(
      String section, String container, Outcome expected) {
    Verdict verdict =
        Claims.check(new Assertion.StandsIn(Place.of("plan", section), container), PLAN);
    assertEquals(expected, verdict.outcome(), verdict::explanation);
  }

  @Test
  void marksBelongToTheLettersBeforeThem() {
    Edition hindi =
        edition(
            "Plan",
            TranscriptionStatus.COMPLETE,
            section("I|x", section("Work"))
                .withTitle(LocalizedText.original("hi", "मानवाधिकार शिक्षा")));
    assertEquals(
        Outcome.CONTRADICTED,
        Claims.check(new Assertion.StandsIn(Place.of("plan", "Work"), "मानवाधिक"), hindi)
            .outcome());
    assertEquals(
        Outcome.SUPPORTED,
        Claims.check(new Assertion.StandsIn(Place.of("plan", "Work"), "शिक्षा"), hindi).outcome());
  }

  @ParameterizedTest
  @CsvSource({
    "III, II, SUPPORTED",
    "III, ii., SUPPORTED",
    "III, political rights, SUPPORTED",
    "III, I, CONTRADICTED",
    "II, V, CONTRADICTED",
    "五, 四, SUPPORTED",
    "四, I, CONTRADICTED",
  })
  void predecessorsAreCalledAlike(String section, String before, Outcome expected) {
    Verdict verdict =
        Claims.check(
            new Assertion.RightAfter(Place.of("plan", section), ImmutableList.of(before)), PLAN);
    assertEquals(expected, verdict.outcome(), verdict::explanation);
  }

  @Test
  void titlesInOrderAndContainersLeftAreCalledAlike() {
    assertEquals(
        "[plan sections[0], plan sections[1], plan sections[2]]",
        Claims.check(
                new Assertion.InOrder(Place.of("plan"), ImmutableList.of("I", "civil", "iii.")),
                PLAN)
            .elements()
            .toString());
    assertEquals(
        Outcome.CANNOT_TELL,
        Claims.check(new Assertion.InOrder(Place.of("plan"), ImmutableList.of("mental")), PLAN)
            .outcome());
    Edition later =
        edition("Later", TranscriptionStatus.COMPLETE, section("I|Air quality", section("1|Dust")));
    Assertion left =
        new Assertion.MovedOut(
            Place.of("plan", "Air quality"), "III", Place.of("later", "Air quality"));
    assertEquals(Outcome.SUPPORTED, Claims.check(left, PLAN, later).outcome());
    Assertion other =
        new Assertion.MovedOut(
            Place.of("plan", "Air quality"), "I", Place.of("later", "Air quality"));
    assertEquals(Outcome.CONTRADICTED, Claims.check(other, PLAN, later).outcome());
  }

  @Test
  void aBlankNameCallsNothing() {
    Place place = Place.of("plan", "III");
    List<Executable> blank =
        List.of(
            () -> new Assertion.StandsIn(place, ""),
            () -> new Assertion.MovedOut(place, " ", place),
            () -> new Assertion.RightAfter(place, ImmutableList.of("I", "")),
            () -> new Assertion.InOrder(place, ImmutableList.of("\u3000")));
    List<String> refused =
        List.of(
            "StandsIn.container: expected text that is not blank, but got ''",
            "MovedOut.container: expected text that is not blank, but got ' '",
            "RightAfter.predecessors: expected text that is not blank, but got ''",
            "InOrder.titles: expected text that is not blank, but got '\u3000'");
    for (int i = 0; i < blank.size(); i++) {
      assertEquals(
          refused.get(i), assertThrows(IllegalArgumentException.class, blank.get(i)).getMessage());
    }
  }
}
