package org.rightsplan.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.validation.Sketch.complete;
import static org.rightsplan.validation.Sketch.found;
import static org.rightsplan.validation.Sketch.section;
import static org.rightsplan.validation.Sketch.task;
import static org.rightsplan.validation.Sketch.text;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Section;
import org.rightsplan.model.Transcription;
import org.rightsplan.model.TranscriptionStatus;
import org.rightsplan.sample.SamplePlan;

class EditionValidatorTest {

  private enum House implements FindingCode {
    SHOUTING;

    @Override
    public Severity severity() {
      return Severity.NOTE;
    }
  }

  private static final Rule QUIET =
      edition ->
          edition.elements().objectives().stream()
              .filter(at -> at.element().heading().text().endsWith("!"))
              .map(at -> Finding.of(House.SHOUTING, at.path(), "Expected a calmer tone."))
              .toList();

  @Test
  void theSamplePlanIsConsistentAndHasOneTargetBeyondItsPeriod() {
    String note =
        "NOTE DUE_OUTSIDE_PERIOD samplia-2021"
            + " sections[3].sections[0].objectives[2].indicators[0].targets[0]: The target in"
            + " indicator III(1) #3 #1 is due 2030, outside the edition's period 2021/2025, inside"
            + " which most targets are expected.";
    EditionValidator standard = EditionValidator.standard();
    assertEquals(List.of(), standard.validate(SamplePlan.first()));
    assertEquals(
        List.of(note),
        standard.validate(SamplePlan.second()).stream().map(Finding::toString).toList());
    assertEquals(
        List.of(note),
        standard.validate(SamplePlan.plan()).stream().map(Finding::toString).toList());
  }

  @Test
  void theSamplePlanMeetsTheRubricsInPart() {
    assertEquals(
        "{NOTE COMPLETION=7, WARNING COMPLETION=22, WARNING RELEVANT_AGENCY=6}",
        counts(SamplePlan.first(), RuleSet.OHCHR_HANDBOOK));
    assertEquals(
        "{NOTE TIMETABLE=10, WARNING ACTIVITIES_AND_INSTITUTIONS=8,"
            + " WARNING PERFORMANCE_INDICATORS=38, WARNING TIMETABLE=38}",
        counts(SamplePlan.second(), RuleSet.SIGMA));
  }

  private static String counts(Edition edition, RuleSet set) {
    return EditionValidator.of(set).validate(edition).stream()
        .collect(
            Collectors.groupingBy(
                finding -> finding.severity() + " " + finding.code().name(),
                TreeMap::new,
                Collectors.counting()))
        .toString();
  }

  @Test
  void callersAddTheirOwnRules() {
    Edition loud =
        complete(
            section("A").addObjectives(task("Do it!").build(), task("Do it.").build()).build());
    EditionValidator validator = EditionValidator.standard().with(QUIET);
    assertEquals(
        List.of("NOTE SHOUTING sections[0].objectives[0]"), found(validator.validate(loud)));
    assertEquals(List.of(), found(EditionValidator.standard().validate(loud)));
    assertEquals(
        "NOTE SHOUTING e sections[0].objectives[0]: Expected a calmer tone.",
        validator.validate(loud).get(0).toString());
  }

  @Test
  void setsAddUpAndCountOnce() {
    Edition edition = complete(section("A").addObjective(task("Do it.").build()).build());
    EditionValidator both = EditionValidator.of(RuleSet.SIGMA, RuleSet.SIGMA);
    assertEquals(4, both.validate(edition).size());
    assertEquals(both.validate(edition), both.with(RuleSet.SIGMA).validate(edition));
    assertTrue(both.with(RuleSet.OHCHR_HANDBOOK).validate(edition).size() > 4);
    assertEquals(List.of(), EditionValidator.of().validate(edition));
    assertEquals("EditionValidator{sets=[SIGMA], own=0}", both.toString());
  }

  @Test
  void findingsStandInDocumentOrder() {
    Section empty =
        section("A").id("x").transcription(Transcription.of(TranscriptionStatus.COMPLETE)).build();
    Edition edition = complete(empty, empty.withSections(empty), empty);
    List<ElementPath> places =
        EditionValidator.standard().validate(edition).stream().map(Finding::path).toList();
    assertEquals(places.stream().sorted().toList(), places);
    assertEquals(
        List.of(
            "sections[0]",
            "sections[1]",
            "sections[1].sections[0]",
            "sections[1].sections[0]",
            "sections[2]",
            "sections[2]"),
        places.stream().map(ElementPath::toString).toList());
  }

  @Test
  void aFindingSaysSomething() {
    var failure =
        assertThrows(
            IllegalArgumentException.class,
            () -> Finding.of(House.SHOUTING, ElementPath.edition(), " "));
    assertEquals(
        "Finding.message: expected text that is not blank, but got ' '", failure.getMessage());
    Finding finding = Finding.of(House.SHOUTING, Severity.ERROR, ElementPath.edition(), "Loud.");
    assertEquals("ERROR SHOUTING: Loud.", finding.toString());
    assertEquals(Optional.of("e"), finding.withEdition("e").edition());
  }

  @Test
  void deepEditionsAreValidated() {
    Section nested = section("Innermost").build();
    for (int depth = 0; depth < 399; depth++) {
      nested =
          section("Level")
              .id("same")
              .number("1" + ".1".repeat(3))
              .addSections(nested, section("Beside").number("2").build())
              .build();
    }
    Edition deep = complete(nested).withTitle(text("Deep"));
    List<Finding> findings = EditionValidator.of(RuleSet.values()).with(QUIET).validate(deep);
    assertFalse(findings.isEmpty());
    assertTrue(findings.stream().allMatch(finding -> finding.message().length() < 400));
  }
}
