package org.rightsplan.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsplan.claim.Claim;
import org.rightsplan.claim.ClaimChecker;
import org.rightsplan.claim.ClaimList;
import org.rightsplan.claim.Outcome;
import org.rightsplan.claim.Reason;
import org.rightsplan.claim.Verdict;
import org.rightsplan.claim.VerdictList;
import org.rightsplan.claim.VerdictSentence;
import org.rightsplan.jackson2.RightsPlanJson;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.SourceDocument;
import org.rightsplan.report.ClaimReport;
import org.rightsplan.report.ReportOptions;

/**
 * What the checker finds of each statement of the briefing, held against a table that people drew
 * up by reading the same texts. Where the two differ, {@link #DIFFERENCES} says who is right.
 */
class BriefingClaimsTest {

  private static final ImmutableMap<String, Verdict> VERDICTS =
      Maps.uniqueIndex(
          ClaimChecker.of(ReferencePlans.china()).checkAll(ReferenceClaims.briefing2021()),
          verdict -> verdict.claim().id().substring("briefing-".length()));

  /** The readers' table: S supported, P supported in part, C contradicted, ? cannot tell. */
  private static final ImmutableMap<String, String> TABLE =
      ImmutableMap.<String, String>builder()
          .put("S", "01a 01b 06a 06b 06c 06d 06e 07 08 09a 10a 11 12 13a 13b 15a 15b 15c 16c 17b")
          .put("S ", "16d 16e 16f 16g 16h 18a 18b 19 24a 24b 25 28 29f 30a 30b 30c 32")
          .put("P", "14 21 23 24e 24f 33a 33b 33c 33d")
          .put("C", "16a 17a 22 26")
          .put(
              "?", "02 03 04 05 09b 10b 16b 20 24c 24d 27a 27b 27c 29a 29b 29c 29d 29e 31a 31b 31c")
          .put("? ", "34 35 36 37 38 39")
          .buildOrThrow();

  /** The claims of which checker and table do not say the same, and why. */
  private static final ImmutableMap<String, String> DIFFERENCES =
      ImmutableMap.<String, String>builder()
          .put(
              "14",
              "Both: a section so titled is there, which is all the claim is checked for; the table"
                  + " adds that it is a subsection, and the briefing uses the word for any level.")
          .put(
              "15a",
              "Both: the table takes an abstract for the six; the checker counts only what was read"
                  + " in the plan, where the introduction is missing.")
          .put(
              "15b",
              "Both: the table takes an abstract for the new principle; the checker says that it is"
                  + " only reported.")
          .put("15c", "Both: as for the claim that it was added.")
          .put(
              "16a",
              "The table: its readers saw that the introduction names three and no more; the data"
                  + " holds the introduction as partial, and from that five cannot be excluded.")
          .put(
              "16c",
              "The table reads more: five were read, and the data does not say that the list ends"
                  + " there, so the checker finds at least five. Each of the five is found.")
          .put(
              "21",
              "Both: the table counts a newspaper that repeats the speaker as part of a proof; the"
                  + " checker does not, since the plan's own text was not read.")
          .put(
              "22",
              "Both: a newspaper names one university, which the table takes as a contradiction;"
                  + " for the checker one report does not contradict another statement.")
          .put("23", "Both: as for the newly employed; only reported.")
          .put(
              "24e",
              "Both: the table cites a target of the first plan beyond its period; the claim is about"
                  + " the fourth, and no text that was read marks an indicator as periodic.")
          .put("24f", "Both: as for the periodic ones; no text read marks one as long-term.")
          .put(
              "26",
              "The table: bases are to become centres, not to stand in them. The data paraphrases the"
                  + " task, so the checker can tell that it is there and not how it is worded.")
          .put(
              "29f",
              "Both: the table cites a summary by the press that is not in the data; the plan's own"
                  + " text was not read.")
          .put(
              "30c",
              "The table: it stands in the opening words of the section, which the data does not"
                  + " hold; the tasks alone do not show it.")
          .put(
              "33a",
              "Both: the section on public participation, where hearings would stand, is known by its"
                  + " title only, so this part of the statement cannot be told.")
          .put("33b", "Both: this part of the statement is what the table finds supported.")
          .put("33c", "Both: this part of the statement is what the table finds supported.")
          .put("33d", "Both: this part of the statement is what the table finds supported.")
          .buildOrThrow();

  /** What most explanations say in English; the plans' own words are English too. */
  private static final Pattern ENGLISH_EXPLANATION =
      Pattern.compile(
          "\\d claimed| counted in |is stated by|not found in|not read in the plan|"
              + "not all of it|stands (under|after|first)| is titled |the statement does");

  private static String mark(Outcome outcome) {
    return switch (outcome) {
      case SUPPORTED -> "S";
      case CONTRADICTED -> "C";
      case CANNOT_TELL -> "?";
    };
  }

  private static Verdict verdict(String id) {
    return Optional.ofNullable(VERDICTS.get(id)).orElseThrow(() -> new AssertionError(id));
  }

  @Test
  void theVerdictsAreThoseOfTheTableButForTheDifferencesExplained() {
    TreeMap<String, String> differing = new TreeMap<>();
    TABLE.forEach(
        (mark, ids) -> {
          for (String id : List.of(ids.split(" "))) {
            String found = mark(verdict(id).outcome());
            if (!found.equals(mark.strip())) {
              differing.put(id, mark.strip() + " in the table, found " + found);
            }
          }
        });
    assertEquals(DIFFERENCES.keySet(), differing.keySet(), differing::toString);
  }

  @Test
  void everyStatementOfTheTableIsAmongTheClaims() {
    Set<String> numbers = new HashSet<>();
    VERDICTS.keySet().forEach(id -> numbers.add(id.substring(0, 2)));
    for (int number = 1; number <= 39; number++) {
      assertTrue(numbers.contains(String.format("%02d", number)), "claim " + number);
    }
    assertTrue(VERDICTS.size() >= 100, "claims: " + VERDICTS.size());
  }

  @Test
  void theFiguresRestOnCounting() {
    assertEquals(Optional.of(Quantity.exactly(8)), verdict("01a").computed());
    assertEquals(Optional.of(Quantity.atLeast(28)), verdict("02").computed());
    assertEquals(Optional.of(Quantity.atLeast(11)), verdict("10b").computed());
    assertEquals(Optional.of(Quantity.exactly(6)), verdict("10a").computed());
    assertEquals(Optional.of(Quantity.exactly(5)), verdict("10c").computed());
    assertEquals(Optional.of(Quantity.exactly(3)), verdict("19").computed());
    // What the speaker himself states is told, and decides nothing.
    assertEquals(Reason.NOT_TRANSCRIBED, verdict("10b").reason());
    assertTrue(
        verdict("10b").explanation().contains("18 is stated by Bie Tao, which is not counted here"),
        verdict("10b").explanation());
  }

  @Test
  void theReasonsAreNamed() {
    assertEquals(Reason.AMBIGUOUS, verdict("05").reason());
    assertEquals(Reason.NOT_RECORDED, verdict("04").reason());
    assertEquals(Reason.OUTSIDE_THE_PLANS, verdict("36").reason());
    assertEquals(Reason.ONLY_REPORTED, verdict("21").reason());
    assertEquals(Reason.READ, verdict("06d").reason());
    for (Verdict verdict : VERDICTS.values()) {
      assertFalse(verdict.explanation().isBlank(), verdict.claim().id());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "zh"})
  void theReportExplainsEveryVerdictInItsLanguage(String language) {
    String text =
        ClaimReport.of(ReferencePlans.china(), List.copyOf(VERDICTS.values()))
            .text(ReportOptions.in(language).withLongestList(1000).withWidth(5000));
    for (Verdict verdict : VERDICTS.values()) {
      assertEquals(
          Optional.of(verdict.explanation()), verdict.sentence().map(VerdictSentence::toString));
      assertFalse(text.contains(verdict.explanation()), verdict.explanation());
    }
    assertEquals(List.of(), text.lines().filter(ENGLISH_EXPLANATION.asPredicate()).toList());
  }

  @Test
  void verdictsRestOnElementsThatAreThere() {
    for (Verdict verdict : VERDICTS.values()) {
      assertFalse(
          verdict.outcome() != Outcome.CANNOT_TELL && verdict.elements().isEmpty(),
          verdict.claim().id());
    }
    assertEquals(
        "[china-2016 sections[1].sections[7], china-2016 sections[1], china-2021 sections[3]]",
        verdict("06d").elements().toString());
  }

  @Test
  void everyClaimNamesTheBriefingAndALineOfIt() {
    Set<String> documents = new HashSet<>();
    ReferencePlans.china().sources().stream().map(SourceDocument::id).forEach(documents::add);
    Set<String> ids = new HashSet<>();
    int withoutSpeaker = 0;
    for (Claim claim : ReferenceClaims.briefing2021()) {
      assertTrue(ids.add(claim.id()), claim.id());
      assertTrue(documents.contains(claim.citation().source()), claim.id());
      assertTrue(claim.citation().paragraph().orElse("").matches("l\\. \\d+"), claim.id());
      withoutSpeaker += claim.citation().speaker().isEmpty() ? 1 : 0;
    }
    // Those of journalists and the transcript's own title, whose notes name them.
    assertEquals(4, withoutSpeaker);
  }

  @Test
  void theFileIsAsTheLibraryWritesIt() throws IOException {
    try (InputStream file = ReferenceClaims.class.getResourceAsStream("china/claims.json")) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      ImmutableList<Claim> claims = ReferenceClaims.briefing2021();
      assertEquals(text, RightsPlanJson.standard().write(new ClaimList(claims)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh", "es"})
  void verdictsReadBackAreReportedAsTheFreshOnes(String language) {
    RightsPlanJson json = RightsPlanJson.standard();
    VerdictList fresh = new VerdictList(VERDICTS.values().asList());
    String document = json.write(fresh);
    VerdictList read = json.read(document, VerdictList.class);
    assertEquals(fresh, read);
    assertEquals(document, json.write(read));
    assertEquals(page(fresh, language), page(read, language));
    assertEquals(language.equals("en"), page(read, "en").equals(page(read, language)));
  }

  private static String page(VerdictList list, String language) {
    return ClaimReport.of(ReferencePlans.china(), list.verdicts())
        .html(ReportOptions.in(language).withLongestList(1000));
  }
}
