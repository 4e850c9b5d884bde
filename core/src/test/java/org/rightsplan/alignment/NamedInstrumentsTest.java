package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.partner;
import static org.rightsplan.Editions.path;
import static org.rightsplan.Editions.section;
import static org.rightsplan.Editions.task;
import static org.rightsplan.Editions.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rightsplan.model.Edition;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Reference;
import org.rightsplan.model.Section;

/** Whether two commitments name the same laws and treaties, and what follows from it. */
class NamedInstrumentsTest {

  private static final double SAME = Math.log(0.9 / 0.05);
  private static final double OTHERS = Math.log((1 - 0.9) / (1 - 0.05));

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

  /** What it says of a first commitment of each edition, each among others. */
  private static double evidence(
      List<Reference> earlier, List<Reference> later, Objective... others) {
    Edition before = with("A", task("a").withReferences(earlier), others);
    Edition after = with("B", task("b").withReferences(later), others);
    double evidence = evidence(before, after);
    assertEquals(evidence, evidence(after, before), "the same the other way round");
    return evidence;
  }

  private static Edition with(String title, Objective first, Objective... others) {
    return edition(
        title,
        Section.builder().title(text("S")).addObjective(first).addObjectives(others).build());
  }

  private static double evidence(Edition before, Edition after) {
    Languages languages = Languages.sharedBy(before, after);
    return new NamedInstruments(
            new Outline(before.elements(), languages).objectives,
            new Outline(after.elements(), languages).objectives,
            languages)
        .evidence(0, 0);
  }

  @Test
  void lawsOfOtherTitlesAreOtherLaws() {
    assertEquals(OTHERS, evidence(List.of(SEA), List.of(CHILD)));
    assertEquals(SAME, evidence(List.of(SEA), List.of(SEA)));
    assertEquals(SAME, evidence(List.of(SEA, CHILD), List.of(law("Labour Code"), CHILD)));
  }

  @Test
  void aShorterFormOfATitleNamesTheSameLaw() {
    assertEquals(
        SAME, evidence(List.of(law("Law on Mental Health")), List.of(law("mental-health law"))));
    assertEquals(SAME, evidence(List.of(law("环境保护法")), List.of(law("中华人民共和国环境保护法"))));
    assertEquals(OTHERS, evidence(List.of(law("环境保护法")), List.of(law("未成年人保护法"))));
  }

  @Test
  void oneWordIsNotTheShorterFormOfATitle() {
    assertEquals(OTHERS, evidence(List.of(law("Statute")), List.of(law("Statute of Limitations"))));
    assertEquals(SAME, evidence(List.of(law("Statute")), List.of(law("statute"))));
  }

  @Test
  void identifiersTellLawsOfOtherTitlesApartOrTogether() {
    assertEquals(
        SAME, evidence(List.of(law("Air Act", "721")), List.of(law("Purity Code", "721"))));
    assertEquals(OTHERS, evidence(List.of(law("Air Act", "721")), List.of(law("Code", "722"))));
    assertEquals(SAME, evidence(List.of(law("Budget Act", "2009/3")), List.of(law("Budget Act"))));
    assertEquals(
        SAME,
        evidence(
            List.of(law("Air Act", "721"), law("Sea Act")),
            List.of(law("Purity Code", "721"), law("Labour Code"))),
        "whichever of the titles was read first");
    assertEquals(
        SAME, evidence(List.of(law("Air Act", "721"), SEA), List.of(law("Air Act"), CHILD)));
    assertEquals(
        0,
        evidence(List.of(law("Budget Act", "No. 12/2004")), List.of(law("Budget Act", "12/2004"))),
        "the same title, numbered otherwise");
  }

  @Test
  @Timeout(20) // To compare all with all would take minutes.
  void ofVeryManyLawsOnlyTheVerySameAreFound() {
    List<Reference> many = new ArrayList<>();
    List<Reference> others = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      many.add(law("Act of Parliament number " + i));
      others.add(law("Decree of the Government number " + i));
    }
    assertEquals(0, evidence(many, others), "not compared word by word");
    others.add(law("Act of Parliament number 7"));
    assertEquals(SAME, evidence(many, others));
  }

  @Test
  void theMoreCommitmentsNameALawTheLessItTells() {
    Objective[] ten = new Objective[10];
    Arrays.fill(ten, task("c").withReferences(SEA));
    // Of 11 commitments and 10 more that are added, 11 name it on each side.
    double chance = 11 / 21.0 * 11 / 21.0;
    assertEquals(Math.log(0.9 / chance), evidence(List.of(SEA), List.of(SEA), ten), 1e-9);
    assertEquals(SAME, evidence(List.of(SEA, CHILD), List.of(SEA, CHILD), ten), "the rarer one");
    Arrays.fill(ten, task("c"));
    assertEquals(SAME, evidence(List.of(SEA), List.of(SEA), ten), "that name nothing");
  }

  @Test
  void anotherTreatySpeaksAgainstButTheSameIsNoEvidence() {
    assertEquals(OTHERS, evidence(List.of(treaty("CRC")), List.of(treaty("CRPD"))));
    assertEquals(0, evidence(List.of(treaty("CRC")), List.of(treaty("CRPD"), treaty("CRC"))));
    assertEquals(
        0,
        evidence(
            List.of(new Reference.TreatyArticle("CRC", Optional.of("2"))),
            List.of(new Reference.TreatyArticle("CRC", Optional.of("40")))),
        "another article of the same treaty");
    assertEquals(
        OTHERS,
        evidence(List.of(treaty("CRC"), SEA), List.of(treaty("CRPD"))),
        "of the law nothing is said");
    assertEquals(0, evidence(List.of(treaty("CRC"), SEA), List.of(treaty("CRC"), CHILD)));
  }

  @Test
  void ofWhatOnlyOneSideNamesNothingFollows() {
    assertEquals(0, evidence(List.of(SEA), List.of()));
    assertEquals(0, evidence(List.of(), List.of()));
    assertEquals(0, evidence(List.of(SEA), List.of(treaty("CRC"))));
    assertEquals(
        0,
        evidence(List.of(new Reference.SdgTarget("1.1")), List.of(new Reference.SdgTarget("2.2"))));
  }

  @Test
  void aTitleInALanguageOfOneEditionOnlyCannotBeCompared() {
    Reference.Law finnish = new Reference.Law(LocalizedText.of("fi", "Laki"), Optional.empty());
    assertEquals(0, evidence(List.of(SEA), List.of(finnish)));
    assertEquals(0, evidence(List.of(finnish), List.of(finnish)), "two titles that nobody reads");
    assertEquals(SAME, evidence(List.of(SEA), List.of(finnish, SEA)));
    assertEquals(
        SAME,
        evidence(
            List.of(law("Sea Act", "7")),
            List.of(new Reference.Law(LocalizedText.of("fi", "Laki"), Optional.of("7")))));
  }

  /** An edition with a task on a law among others that stay as they are. */
  private static Edition with(String title, String chapter, Objective task) {
    return edition(
        title,
        section(chapter, task),
        section("Work", COMMITMENTS.get(0), COMMITMENTS.get(1), COMMITMENTS.get(2)),
        section("Culture", COMMITMENTS.get(3), COMMITMENTS.get(4)));
  }

  private static String partnerOf(Objective before, Objective after) {
    return partner(
        Alignment.between(with("Before", "Sea", before), with("After", "Childhood", after)),
        "sections[0].objectives[0]");
  }

  @Test
  void theAmendmentOfAnotherLawIsAnotherCommitment() {
    Objective earlier = task("Amend the law on the sea; tell all who fish there.");
    Objective later = task("Amend the law on children; tell teachers.");
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
  void aPartIsNotOneThatNamesAnotherLaw() {
    String ramps = "build wheelchair ramps at railway stations";
    String signs = "print bus timetables in large letters";
    Objective whole = task("We shall " + ramps + ", and we shall " + signs + ".");
    Edition before = edition("Before", section("Streets", whole.withReferences(SEA), "x y z"));
    Edition same =
        edition("After", section("Streets", task(ramps), task(signs).withReferences(SEA), "x y z"));
    Edition other =
        edition(
            "After", section("Streets", task(ramps), task(signs).withReferences(CHILD), "x y z"));
    assertEquals(
        "sections[0].objectives[0]+sections[0].objectives[1]",
        partner(Alignment.between(before, same), "sections[0].objectives[0]"));
    assertEquals(
        "sections[0].objectives[0]",
        partner(Alignment.between(before, other), "sections[0].objectives[0]"));
  }

  @Test
  void aCallersOwnSimilarityMayHaveSeenTheLaws() {
    Edition before =
        edition("Before", section("Law", task("Amend the law soon").withReferences(SEA)));
    Edition after =
        edition("After", section("Code", task("Amend the law later").withReferences(CHILD)));
    Edition without = edition("After", section("Code", task("Amend the law later")));
    AlignmentOptions own =
        AlignmentOptions.defaults().withSimilarity((one, two) -> OptionalDouble.of(0.95));
    assertEquals(confidence(before, without, own), confidence(before, after, own));
  }

  private static double confidence(Edition before, Edition after, AlignmentOptions options) {
    return Alignment.between(before, after, options, Crosswalk.empty())
        .ofBefore(path("sections[0].objectives[0]"))
        .orElseThrow()
        .confidence();
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
