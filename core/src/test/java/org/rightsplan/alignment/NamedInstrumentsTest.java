package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.partner;
import static org.rightsplan.Editions.section;
import static org.rightsplan.Editions.task;
import static org.rightsplan.Editions.text;
import static org.rightsplan.alignment.NamedInstruments.Agreement.OTHERS;
import static org.rightsplan.alignment.NamedInstruments.Agreement.SAME;
import static org.rightsplan.alignment.NamedInstruments.Agreement.UNKNOWN;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rightsplan.alignment.NamedInstruments.Agreement;
import org.rightsplan.model.Edition;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Reference;

/** Whether two commitments name the same laws and treaties, and what follows from it. */
class NamedInstrumentsTest {

  private static final Reference SEA = law("Law on the Protection of the Sea");
  private static final Reference CHILD = law("Law on the Protection of Children");

  private static Reference.Law law(String title) {
    return new Reference.Law(text(title), Optional.empty());
  }

  private static Reference.Law law(String title, String identifier) {
    return new Reference.Law(text(title), Optional.of(identifier));
  }

  private static Reference treaty(String name) {
    return new Reference.TreatyArticle(name, Optional.empty());
  }

  private static Agreement compared(List<Reference> earlier, List<Reference> later) {
    Edition before = edition("A", section("S", task("a").withReferences(earlier)));
    Edition after = edition("B", section("S", task("b").withReferences(later)));
    Languages languages = Languages.sharedBy(before, after);
    NamedInstruments named =
        new NamedInstruments(
            new Outline(before.elements(), languages).objectives,
            new Outline(after.elements(), languages).objectives,
            languages);
    Agreement agreement = named.of(0, 0);
    NamedInstruments mirrored =
        new NamedInstruments(
            new Outline(after.elements(), languages).objectives,
            new Outline(before.elements(), languages).objectives,
            languages);
    assertEquals(agreement, mirrored.of(0, 0), "the same the other way round");
    return agreement;
  }

  @Test
  void lawsOfOtherTitlesAreOtherLaws() {
    assertEquals(OTHERS, compared(List.of(SEA), List.of(CHILD)));
    assertEquals(SAME, compared(List.of(SEA), List.of(SEA)));
    assertEquals(SAME, compared(List.of(SEA, CHILD), List.of(law("Labour Code"), CHILD)));
  }

  @Test
  void aShorterFormOfATitleNamesTheSameLaw() {
    assertEquals(
        SAME, compared(List.of(law("Law on Mental Health")), List.of(law("mental-health law"))));
    assertEquals(SAME, compared(List.of(law("环境保护法")), List.of(law("中华人民共和国环境保护法"))));
    assertEquals(OTHERS, compared(List.of(law("环境保护法")), List.of(law("未成年人保护法"))));
  }

  @Test
  void identifiersDecideWhereBothAreKnown() {
    assertEquals(
        OTHERS,
        compared(List.of(law("Budget Act", "2009/3")), List.of(law("Budget Act", "2012/3"))));
    assertEquals(
        SAME, compared(List.of(law("Air Act", "721")), List.of(law("Purity Code", "721"))));
    assertEquals(SAME, compared(List.of(law("Budget Act", "2009/3")), List.of(law("Budget Act"))));
  }

  @Test
  void treatiesAreToldApartByTheirShortForms() {
    assertEquals(OTHERS, compared(List.of(treaty("CRC")), List.of(treaty("CRPD"))));
    assertEquals(SAME, compared(List.of(treaty("CRC")), List.of(treaty("CRPD"), treaty("CRC"))));
    assertEquals(
        SAME,
        compared(
            List.of(new Reference.TreatyArticle("CRC", Optional.of("2"))),
            List.of(new Reference.TreatyArticle("CRC", Optional.of("40")))),
        "another article of the same treaty");
    assertEquals(
        OTHERS,
        compared(List.of(treaty("CRC"), SEA), List.of(treaty("CRPD"))),
        "of the law nothing is said");
  }

  @Test
  void ofWhatOnlyOneSideNamesNothingFollows() {
    assertEquals(UNKNOWN, compared(List.of(SEA), List.of()));
    assertEquals(UNKNOWN, compared(List.of(), List.of()));
    assertEquals(UNKNOWN, compared(List.of(SEA), List.of(treaty("CRC"))));
    assertEquals(
        UNKNOWN,
        compared(List.of(new Reference.SdgTarget("1.1")), List.of(new Reference.SdgTarget("2.2"))));
  }

  @Test
  void aTitleInALanguageOfOneEditionOnlyCannotBeCompared() {
    Reference.Law finnish = new Reference.Law(LocalizedText.of("fi", "Laki"), Optional.empty());
    assertEquals(UNKNOWN, compared(List.of(SEA), List.of(finnish)));
    assertEquals(UNKNOWN, compared(List.of(finnish), List.of(SEA)));
    assertEquals(SAME, compared(List.of(SEA), List.of(finnish, SEA)));
    assertEquals(
        SAME,
        compared(
            List.of(law("Sea Act", "7")),
            List.of(new Reference.Law(LocalizedText.of("fi", "Laki"), Optional.of("7")))));
  }

  /** An edition with a task on a law among others that stay as they are. */
  private static Edition with(String title, String chapter, Objective task) {
    return edition(
        title,
        section(chapter, task, COMMITMENTS.get(0)),
        section("Work", COMMITMENTS.get(1), COMMITMENTS.get(2)),
        section("Culture", COMMITMENTS.get(3), COMMITMENTS.get(4)));
  }

  private static String partnerOf(Objective before, Objective after) {
    return partner(
        Alignment.between(with("Before", "Sea", before), with("After", "Childhood", after)),
        "sections[0].objectives[0]");
  }

  @Test
  void theAmendmentOfAnotherLawIsAnotherCommitment() {
    Objective earlier = task("Amend the law on the sea; fight oil spills; count whales.");
    Objective later = task("Amend the law on children; open more nurseries.");
    assertEquals("sections[0].objectives[0]", partnerOf(earlier, later), "words alone mislead");
    assertEquals("none", partnerOf(earlier.withReferences(SEA), later.withReferences(CHILD)));
    assertEquals(
        "sections[0].objectives[0]",
        partnerOf(earlier.withReferences(SEA), later.withReferences(SEA)));
  }

  @Test
  void theSameLawTellsThatTwoCommitmentsOfFewWordsInCommonAreTheSame() {
    Objective earlier = task("Draft an act on oil spills.");
    Objective later = task("Enforce the rules for ships and their oil.");
    assertEquals("none", partnerOf(earlier, later));
    assertEquals("none", partnerOf(earlier.withReferences(SEA), later));
    assertEquals(
        "sections[0].objectives[0]",
        partnerOf(earlier.withReferences(SEA), later.withReferences(SEA)));
  }

  @Test
  void ofTwoRivalsTheOneOnTheSameLawIsPreferred() {
    Edition before =
        edition("Before", section("Law", task("Amend the law soon.").withReferences(SEA), "x y z"));
    Edition after =
        edition(
            "After",
            section(
                "Law",
                task("Amend the law very soon.").withReferences(CHILD),
                task("Amend the law some time soon.").withReferences(SEA),
                "x y z"));
    assertEquals(
        "sections[0].objectives[1]",
        partner(Alignment.between(before, after), "sections[0].objectives[0]"));
  }
}
