package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.indicator;
import static org.rightsplan.Editions.section;
import static org.rightsplan.Editions.task;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Section;

/** Chapters that nobody touched. */
class SameSubtreesTest {

  private static final Objective PENSIONS =
      task(COMMITMENTS.get(0), indicator("Average pension"), indicator("Share insured"));

  private static final Section HEALTH =
      section(
          "Health",
          section("Hospitals", PENSIONS, COMMITMENTS.get(1)),
          section("Islands", COMMITMENTS.get(2), indicator("Midwives")),
          COMMITMENTS.get(3));

  private static final Section WORK = section("Work", COMMITMENTS.get(4));

  /** The state of the comparison of two editions, which has begun with nothing. */
  private static final class Comparison {
    final Outline before;
    final Outline after;
    final Matching sections;
    final Matching objectives;
    final Matching indicators;

    Comparison(Edition earlier, Edition later) {
      Languages languages = Languages.sharedBy(earlier, later);
      before = new Outline(earlier.elements(), languages);
      after = new Outline(later.elements(), languages);
      sections = new Matching(before.sections, after.sections);
      objectives = new Matching(before.objectives, after.objectives);
      indicators = new Matching(before.indicators, after.indicators);
    }

    Comparison(Section earlier, Section later) {
      this(edition("A", earlier), edition("B", later));
    }

    /** Pairs what is the same; returns the pairs of sections, commitments and indicators. */
    String pair() {
      new SameSubtrees(before, after, sections, objectives, indicators).pair();
      return pairs(sections) + " " + pairs(objectives) + " " + pairs(indicators);
    }

    private static List<String> pairs(Matching matching) {
      List<String> pairs = new ArrayList<>();
      for (int i = 0; i < matching.partnerOfBefore.length; i++) {
        if (matching.partnerOfBefore[i] != Matching.NONE) {
          pairs.add(i + "-" + matching.partnerOfBefore[i]);
        }
      }
      return pairs;
    }
  }

  private static String pairs(Section earlier, Section later) {
    return new Comparison(earlier, later).pair();
  }

  private static final String NOTHING = "[] [] []";
  private static final String ALL = "[0-0, 1-1, 2-2] [0-0, 1-1, 2-2, 3-3] [0-0, 1-1, 2-2]";

  @Test
  void aChapterIsPairedWithAllThatStandsInIt() {
    Comparison comparison = new Comparison(HEALTH, HEALTH);
    assertEquals(ALL, comparison.pair());
    for (Matching matching :
        List.of(comparison.sections, comparison.objectives, comparison.indicators)) {
      assertEquals(Basis.EXACT, matching.basis[0]);
      assertEquals(0.99f, matching.confidence[0]);
      assertEquals("the same section with the same content", matching.rule[0]);
    }
  }

  @Test
  void chaptersMayHaveMoved() {
    assertEquals(
        "[0-3, 1-0, 2-1, 3-2] [0-4, 1-0, 2-1, 3-2, 4-3] [0-0, 1-1, 2-2]",
        new Comparison(edition("A", WORK, HEALTH), edition("B", HEALTH, WORK)).pair());
  }

  @Test
  void spacingAndCaseDoNotCount() {
    assertEquals(
        "[0-0] [0-0] []",
        pairs(section("Work", "Build ramps, soon."), section("WORK", "build  ramps soon")));
  }

  @Test
  void oneWordMoreAnywhereAndTheChapterIsNotTheSame() {
    Section one = section("Work", section("Pay", task("Pay monthly", indicator("Pay days"))));
    for (Section other :
        List.of(
            section("Work now", section("Pay", task("Pay monthly", indicator("Pay days")))),
            section("Work", section("Pay now", task("Pay monthly", indicator("Pay days")))),
            section("Work", section("Pay", task("Pay now monthly", indicator("Pay days")))),
            section("Work", section("Pay", task("Pay monthly", indicator("Pay days now")))))) {
      assertEquals(NOTHING, pairs(one, other), other.toString());
      assertEquals(NOTHING, pairs(other, one), other.toString());
    }
  }

  @Test
  void anIndicatorMoreOrElsewhereAndTheChapterIsNotTheSame() {
    Section one = section("Work", task("Pay monthly", indicator("Pay days")), "Build ramps");
    for (Section other :
        List.of(
            section("Work", "Pay monthly", "Build ramps"),
            section("Work", "Pay monthly", task("Build ramps", indicator("Pay days"))),
            section("Work", indicator("Pay days"), "Pay monthly", "Build ramps"),
            section(
                "Work",
                task("Pay monthly", indicator("Pay days"), indicator("Workers")),
                "Build ramps"))) {
      assertEquals(NOTHING, pairs(one, other), other.toString());
      assertEquals(NOTHING, pairs(other, one), other.toString());
    }
  }

  @Test
  void theSameTextsInAnotherTreeAreNotTheSame() {
    Section one = section("Work", section("Pay", "Pay monthly"), section("Rest", "Build ramps"));
    for (Section other :
        List.of(
            section("Work", section("Pay", section("Rest", "Build ramps"), "Pay monthly")),
            section("Work", section("Rest", "Build ramps"), section("Pay", "Pay monthly")),
            section("Work", section("Pay", "Pay monthly", "Build ramps"), section("Rest")),
            section("Work", section("Pay", "Build ramps"), section("Rest", "Pay monthly")),
            section("Work", section("Pay", "Pay monthly")))) {
      assertEquals(NOTHING, pairs(one, other), other.toString());
      assertEquals(NOTHING, pairs(other, one), other.toString());
    }
  }

  @Test
  void chaptersThatAreAlikeArePairedInOrderIfThereAreAsMany() {
    assertEquals(
        "[0-0, 2-1] [0-0, 2-1] []",
        new Comparison(
                edition("A", WORK, section("Rest", "Build ramps"), WORK), edition("B", WORK, WORK))
            .pair());
    assertEquals(NOTHING, new Comparison(edition("A", WORK, WORK), edition("B", WORK)).pair());
    assertEquals(NOTHING, new Comparison(edition("A", WORK), edition("B", WORK, WORK)).pair());
  }

  @Test
  void whatAPersonForbadeIsNotPaired() {
    for (int kind = 0; kind < 3; kind++) {
      Comparison comparison = new Comparison(HEALTH, HEALTH);
      List.of(comparison.sections, comparison.objectives, comparison.indicators)
          .get(kind)
          .forbid(2, 2);
      assertEquals(NOTHING, comparison.pair(), "kind " + kind);
    }
  }

  @Test
  void whatAPersonPairedOtherwiseStaysSo() {
    for (int later = 0; later < 2; later++) {
      Comparison comparison = new Comparison(HEALTH, HEALTH);
      comparison.objectives.pair(1 - later, later, Basis.ASSERTED, 1, "asserted");
      assertEquals("[] [" + (1 - later) + "-" + later + "] []", comparison.pair());
    }
  }

  @Test
  void whatAPersonPairedSoKeepsItsBasis() {
    Comparison comparison = new Comparison(HEALTH, HEALTH);
    comparison.objectives.pair(1, 1, Basis.ASSERTED, 1, "asserted");
    assertEquals(ALL, comparison.pair());
    assertEquals(Basis.ASSERTED, comparison.objectives.basis[1]);
    assertEquals(Basis.EXACT, comparison.objectives.basis[0]);
  }

  @Test
  void commitmentsInLanguagesThatBothDoNotShareAreNotTheSame() {
    Objective french =
        Objective.builder().statement(LocalizedText.of("fr", "Payer chaque mois")).build();
    Objective german =
        Objective.builder().statement(LocalizedText.of("de", "Monatlich zahlen")).build();
    assertEquals(
        NOTHING,
        pairs(section("Work", french, "Build ramps"), section("Work", german, "Build ramps")));
  }

  @Test
  void chaptersWithoutATitleInALanguageOfBothAreLeftToOthers() {
    Section french =
        Section.builder()
            .title(LocalizedText.of("fr", "Travail"))
            .addObjective(task("Build ramps"))
            .build();
    Section german = french.withTitle(LocalizedText.of("de", "Arbeit"));
    assertEquals(NOTHING, pairs(french, german));
  }
}
