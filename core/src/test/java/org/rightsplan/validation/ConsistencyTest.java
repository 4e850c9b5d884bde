package org.rightsplan.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.validation.Sketch.body;
import static org.rightsplan.validation.Sketch.chapters;
import static org.rightsplan.validation.Sketch.complete;
import static org.rightsplan.validation.Sketch.edition;
import static org.rightsplan.validation.Sketch.figure;
import static org.rightsplan.validation.Sketch.found;
import static org.rightsplan.validation.Sketch.numbered;
import static org.rightsplan.validation.Sketch.section;
import static org.rightsplan.validation.Sketch.task;
import static org.rightsplan.validation.Sketch.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Adoption;
import org.rightsplan.model.Attestation;
import org.rightsplan.model.Citation;
import org.rightsplan.model.CountedThing;
import org.rightsplan.model.Edition;
import org.rightsplan.model.EditionVersion;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Principle;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibilityRole;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;
import org.rightsplan.model.SourceDocument;
import org.rightsplan.model.StatedCount;
import org.rightsplan.model.Transcription;
import org.rightsplan.model.TranscriptionStatus;

/** One case for and one against each rule on ids, references, numbers, counts and languages. */
class ConsistencyTest {

  @Test
  void anEditionWithNothingInItHasNoFinding() {
    assertEquals(List.of(), found(edition().build()));
  }

  @Test
  void idsAreUniqueWithinTheirKind() {
    Edition twice =
        edition()
            .addPrinciples(
                Principle.builder().id("x").title(text("One")).build(),
                Principle.builder().id("x").title(text("Two")).build())
            .addBodies(body("x").build(), body("x").build())
            .addSections(
                section("A").id("x").addObjective(task("a").id("x").build()).build(),
                section("B").id("x").addObjective(task("b").id("x").build()).build())
            .adoption(Adoption.builder().body("x").build())
            .build();
    assertEquals(
        List.of(
            "ERROR DUPLICATE_ID bodies[1]",
            "ERROR DUPLICATE_ID principles[1]",
            "ERROR DUPLICATE_ID sections[1]",
            "ERROR DUPLICATE_ID sections[1].objectives[0]"),
        found(twice));

    Edition once =
        edition()
            .addSection(section("A").id("x").addObjective(task("a").id("x").build()).build())
            .build();
    assertEquals(List.of(), found(once), "one id may serve different kinds");
  }

  @Test
  void sourcesAndVersionsHaveTheirOwnNames() {
    SourceDocument source = SourceDocument.builder().id("s").title(text("Text")).build();
    EditionVersion version = EditionVersion.builder().label("v").build();
    Edition twice = edition().addSources(source, source).addVersions(version, version).build();
    assertEquals(List.of("ERROR DUPLICATE_ID", "ERROR DUPLICATE_ID"), found(twice));
    assertEquals(List.of(), found(edition().addSource(source).addVersion(version).build()));
  }

  @Test
  void bodiesThatAreNamedAreListed() {
    Responsibility nobody = Responsibility.of("nobody", ResponsibilityRole.LEAD);
    Edition dangling =
        edition()
            .adoption(Adoption.builder().body("nobody").build())
            .addBody(body("a").parent("nobody").addSuccessor("none").build())
            .addSection(
                section("A")
                    .addResponsibility(Responsibility.of("a", ResponsibilityRole.LEAD))
                    .addResponsibilities(nobody, nobody)
                    .addObjective(task("a").addResponsibility(nobody).build())
                    .build())
            .build();
    assertEquals(
        List.of(
            "ERROR DANGLING_BODY",
            "ERROR DANGLING_BODY bodies[0]",
            "ERROR DANGLING_BODY bodies[0]",
            "ERROR DANGLING_BODY sections[0]",
            "ERROR DANGLING_BODY sections[0].objectives[0]"),
        found(dangling));
    assertEquals(
        List.of(),
        found(dangling.withBodies(body("a").build(), body("nobody").parent("a").build())));
  }

  @Test
  void bodiesDoNotBelongToThemselves() {
    Edition circle =
        edition()
            .adoption(Adoption.builder().body("a").build())
            .addBodies(
                body("a").parent("b").build(),
                body("b").parent("c").addSuccessor("c").build(),
                body("c").parent("a").addSuccessors("b", "b").build())
            .build();
    assertEquals(
        List.of("ERROR BODY_CYCLE bodies[0]", "WARNING BODY_CYCLE bodies[1]"), found(circle));
    Edition diamond =
        edition()
            .adoption(Adoption.builder().body("a").build())
            .addBodies(
                body("a").addSuccessors("b", "c").build(),
                body("b").addSuccessor("d").parent("d").build(),
                body("c").addSuccessor("d").parent("d").build(),
                body("d").build())
            .build();
    assertEquals(List.of(), found(diamond));
  }

  @Test
  void bodiesHaveAPartInTheEdition() {
    Edition unused =
        edition()
            .adoption(Adoption.builder().body("cabinet").build())
            .addBodies(
                body("cabinet").build(),
                body("office").parent("cabinet").build(),
                body("former").addSuccessor("office").build(),
                body("stranger").build(),
                body("other").parent("stranger").build())
            .build();
    assertEquals(
        List.of("NOTE UNUSED_BODY bodies[3]", "NOTE UNUSED_BODY bodies[4]"), found(unused));
  }

  @Test
  void citedDocumentsAreListed() {
    Citation citation = Citation.of("gazette");
    Edition dangling =
        edition()
            .addCitation(citation)
            .addSection(
                section("A")
                    .addCitations(citation, citation)
                    .addObjective(
                        task("a").addIndicator(figure("n").addCitation(citation).build()).build())
                    .build())
            .build();
    assertEquals(
        List.of(
            "ERROR DANGLING_SOURCE",
            "ERROR DANGLING_SOURCE sections[0]",
            "ERROR DANGLING_SOURCE sections[0].objectives[0].indicators[0]",
            "NOTE INDICATOR_WITHOUT_UNIT sections[0].objectives[0].indicators[0]"),
        found(dangling));
    Edition listed =
        dangling.withSources(SourceDocument.builder().id("gazette").title(text("G")).build());
    assertEquals(
        List.of("NOTE INDICATOR_WITHOUT_UNIT sections[0].objectives[0].indicators[0]"),
        found(listed));
  }

  @Test
  void numbersStandInOrder() {
    assertEquals(
        List.of(
            "WARNING NUMBER_REPEATED sections[2]",
            "WARNING NUMBER_GAP sections[3]",
            "WARNING NUMBER_BACKWARDS sections[5]"),
        found(chapters(TranscriptionStatus.COMPLETE, "I", "II", "II", "V", "VII", "VI", "VIII")));
    assertEquals(
        List.of(),
        found(chapters(TranscriptionStatus.COMPLETE, "I", "II", "Annex", "III", "IV", "V")));
  }

  @Test
  void gapsAreFoundOnlyWhereTheListIsTranscribed() {
    assertEquals(
        List.of("WARNING NUMBER_GAP sections[1]"),
        found(chapters(TranscriptionStatus.COMPLETE, "1", "3")));
    assertEquals(
        List.of("WARNING NUMBER_GAP sections[1]"),
        found(chapters(TranscriptionStatus.TITLES_ONLY, "1", "3")));
    assertEquals(
        List.of("NOTE NUMBER_GAP sections[1]"),
        found(chapters(TranscriptionStatus.UNSTATED, "1", "3")));
    assertEquals(List.of(), found(chapters(TranscriptionStatus.PARTIAL, "1", "3")));
  }

  @Test
  void gapsAmongTasksNeedTheirWholeText() {
    Section.Builder tasks =
        section("A")
            .addObjectives(task("a").number("(1)").build(), task("c").number("(3)").build());
    assertEquals(
        List.of("WARNING NUMBER_GAP sections[0].objectives[1]"), found(complete(tasks.build())));
    for (TranscriptionStatus cut :
        List.of(TranscriptionStatus.TITLES_ONLY, TranscriptionStatus.PARTIAL)) {
      assertEquals(List.of(), found(complete(tasks.transcription(Transcription.of(cut)).build())));
    }
  }

  @Test
  void whatIsReportedMayBeWhatFillsAGap() {
    Objective reported = task("b").attestation(Attestation.REPORTED).number("9").build();
    assertEquals(
        List.of(),
        found(
            complete(
                section("A")
                    .addObjectives(
                        task("a").number("1").build(), reported, task("c").number("3").build())
                    .build())));
  }

  @Test
  void anotherListBeginsAnew() {
    Section first =
        numbered("1").addSections(numbered("(1)").build(), numbered("(2)").build()).build();
    Section second = numbered("2").addSections(numbered("(1)").build()).build();
    assertEquals(List.of(), found(complete(first, second)));
  }

  @Test
  void statedCountsAgreeWithWhatIsCounted() {
    SourceDocument briefing = SourceDocument.builder().id("briefing").title(text("B")).build();
    StatedCount three =
        StatedCount.of(CountedThing.TASKS, Quantity.exactly(3), Citation.of("briefing"));
    Section.Builder section = section("A").addObjectives(task("a").build(), task("b").build());
    Transcription claim = Transcription.of(TranscriptionStatus.COMPLETE, three);
    Edition.Builder edition = edition().addSource(briefing);
    Edition wrong = edition.addSection(section.transcription(claim).build()).build();
    assertEquals(List.of("WARNING TALLY_CONTRADICTED sections[0]"), found(wrong));
    assertEquals(
        "Expected 3 tasks in section #1, as 'briefing' states, but counted 2.",
        Sketch.check(wrong).get(0).message());

    Section cut = section.transcription(claim.withStatus(TranscriptionStatus.PARTIAL)).build();
    assertEquals(List.of(), found(wrong.withSections(cut)));
    for (Quantity agreed :
        List.of(Quantity.exactly(2), Quantity.about(2), Quantity.atMost(3), Quantity.atLeast(1))) {
      StatedCount two = three.withQuantity(agreed);
      Section right = section.transcription(claim.withStated(two)).build();
      assertEquals(List.of(), found(wrong.withSections(right)), agreed.toString());
    }
    Transcription whole = Transcription.of(TranscriptionStatus.COMPLETE, three);
    assertEquals(
        List.of("WARNING TALLY_CONTRADICTED"),
        found(
            wrong
                .withSections(section.transcription(Transcription.UNSTATED).build())
                .withTranscription(whole)));
  }

  @Test
  void anIntroductionMayOrMayNotCountAsAPart() {
    Section introduction = numbered("0").kind(SectionKind.INTRODUCTION).build();
    Edition.Builder edition =
        edition()
            .addSource(SourceDocument.builder().id("briefing").title(text("B")).build())
            .addSections(introduction, numbered("1").build(), numbered("2").build());
    for (int parts = 1; parts <= 4; parts++) {
      StatedCount stated =
          StatedCount.of(CountedThing.PARTS, Quantity.exactly(parts), Citation.of("briefing"));
      assertEquals(
          parts == 2 || parts == 3 ? List.of() : List.of("WARNING TALLY_CONTRADICTED"),
          found(
              edition
                  .transcription(Transcription.of(TranscriptionStatus.COMPLETE, stated))
                  .build()));
    }
  }

  @Test
  void aCompleteSectionHoldsSomething() {
    Section empty = section("A").build();
    Section marked = empty.withTranscription(Transcription.of(TranscriptionStatus.COMPLETE));
    Section open = empty.withTranscription(Transcription.of(TranscriptionStatus.TITLES_ONLY));
    assertEquals(
        List.of("WARNING EMPTY_COMPLETE_SECTION sections[0]"),
        found(edition().addSection(marked).build()));
    assertEquals(
        List.of("WARNING EMPTY_COMPLETE_SECTION sections[0]"), found(complete(empty, open)));
    assertEquals(List.of(), found(edition().addSection(empty).build()));
    assertEquals(
        List.of(), found(complete(marked.withChapeau(text("Words.")))), "words are content");
  }

  @Test
  void textsAreInTheLanguagesOfTheEdition() {
    LocalizedText french = LocalizedText.original("fr", "Travail");
    Edition.Builder spanish =
        edition()
            .title(LocalizedText.original("es-MX", "Plan"))
            .addLanguages("es", "zh-Hans")
            .addSection(Section.builder().title(LocalizedText.of("zh", "工作")).build());
    assertEquals(List.of(), found(spanish.build()));
    Edition mixed =
        spanish
            .addSections(
                Section.builder().title(french.withTranslation("es", "Trabajo")).build(),
                Section.builder().title(french).build(),
                Section.builder().title(LocalizedText.of("de", "Arbeit")).build(),
                Section.builder()
                    .title(LocalizedText.of("es", "Salud").withTranslation("en", "Health"))
                    .build())
            .build();
    assertEquals(
        List.of("WARNING UNDECLARED_LANGUAGE sections[1]", "NOTE UNDECLARED_LANGUAGE sections[3]"),
        found(mixed));
    assertEquals(List.of(), found(mixed.withLanguages()), "nothing declared, nothing missed");
  }

  @Test
  void messagesStayShortWhateverTheText() {
    String huge = "a".repeat(100_000);
    Edition edition =
        edition()
            .addSections(
                section("A").number(huge).id(huge).build(),
                section("B").number("1." + huge).id(huge).build())
            .addBody(body(huge).parent(huge + "x").build())
            .build();
    List<Finding> findings = Sketch.check(edition);
    assertEquals(3, findings.size());
    for (Finding finding : findings) {
      assertTrue(finding.message().length() < 400, finding.message());
    }
  }
}
