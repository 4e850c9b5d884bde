package org.rightsplan.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.indicator;
import static org.rightsplan.Editions.section;
import static org.rightsplan.Editions.target;
import static org.rightsplan.Editions.task;
import static org.rightsplan.Editions.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;

/** Patches on editions for which they were not made. */
class LenientApplicationTest {

  private static final String PENSION = COMMITMENTS.get(0);
  private static final String RAMPS = COMMITMENTS.get(1);
  private static final String TONGUES = COMMITMENTS.get(2);
  private static final String COURTS = COMMITMENTS.get(4);
  private static final String PHONE = COMMITMENTS.get(9);

  private static final Edition BEFORE =
      edition("Plan", section("Life", PENSION, RAMPS, TONGUES), section("Justice", COURTS));

  /** One task dropped, one moved, one added. */
  private static final EditionPatch PATCH =
      EditionPatch.between(
          BEFORE,
          edition("Plan", section("Life", PENSION, PHONE), section("Justice", COURTS, TONGUES)));

  private static List<String> reasons(LenientResult result) {
    return result.unplaced().stream()
        .map(
            missed ->
                missed.element().before().or(missed.element()::after).orElseThrow().path()
                    + missed.facet().map(facet -> " " + facet).orElse("")
                    + ": "
                    + missed.reason())
        .toList();
  }

  @Test
  void elementsAreFoundWhereTheyStandNow() {
    Edition other =
        edition(
            "Plan",
            section("Preface"),
            section("Justice", COMMITMENTS.get(6), COURTS),
            section("Life", COMMITMENTS.get(7), PENSION, TONGUES, COMMITMENTS.get(8), RAMPS));
    LenientResult result = PATCH.applyLeniently(other);
    assertEquals(List.of(), reasons(result));
    assertEquals(
        edition(
            "Plan",
            section("Preface"),
            section("Justice", COMMITMENTS.get(6), COURTS, TONGUES),
            section("Life", COMMITMENTS.get(7), PENSION, PHONE, COMMITMENTS.get(8))),
        result.edition());
  }

  @Test
  void whatIsNotThereIsReported() {
    LenientResult result = PATCH.applyLeniently(edition("Plan", section("Life", PENSION, TONGUES)));
    assertEquals(edition("Plan", section("Life", PENSION, PHONE, TONGUES)), result.edition());
    assertEquals(
        List.of(
            "sections[1]: it is not in this edition, so its objectives stay",
            "sections[0].objectives[1]: it is not in this edition, or says something else"),
        reasons(result));
  }

  @Test
  void whatWasToBeAddedUnderAMissingElementIsReported() {
    Edition after =
        edition(
            "Plan", section("Life", PENSION, RAMPS, TONGUES), section("Justice", COURTS, PHONE));
    Edition other = edition("Plan", section("Life", PENSION, RAMPS, TONGUES));
    LenientResult result = EditionPatch.between(BEFORE, after).applyLeniently(other);
    assertEquals(other, result.edition());
    assertEquals(
        List.of(
            "sections[1]: it is not in this edition, so its objectives stay",
            "sections[1].objectives[1]: what is to be around it is not in this edition"),
        reasons(result));
  }

  @Test
  void whatSaysMoreThanWhatWasToBeDroppedStays() {
    Edition other =
        edition(
            "Plan",
            section("Life", PENSION, task(RAMPS, indicator("Ramps", target(7))), TONGUES),
            section("Justice", COURTS));
    LenientResult result = PATCH.applyLeniently(other);
    assertEquals(
        List.of(
            "sections[0].objectives[1]: there is something under it that the patch does not drop"),
        reasons(result));
    assertEquals(
        List.of("sections[0].objectives[1]: it does not say what was to be dropped"),
        reasons(
            PATCH.applyLeniently(
                edition(
                    "Plan",
                    section("Life", PENSION, task(RAMPS).withNumber("2"), TONGUES),
                    section("Justice", COURTS)))));
  }

  @Test
  void aFieldWithAnotherValueIsLeftAlone() {
    Edition after =
        edition("Plan", section("Living", PENSION, RAMPS, TONGUES), section("Justice", COURTS));
    EditionPatch patch = EditionPatch.between(BEFORE, after);
    Edition other =
        edition("Plan", section("Lives", PENSION, RAMPS, TONGUES), section("Justice", COURTS));
    assertEquals(other, patch.applyLeniently(other).edition());
    assertEquals(
        List.of("sections[0] title: it is not in this edition"),
        reasons(patch.applyLeniently(other)));
    // What is already so needs no telling.
    assertEquals(after, patch.applyLeniently(after).edition());
  }

  @Test
  void aRetitledSectionIsKnownByItsParts() {
    Edition other =
        edition("Plan", section("Lives", PENSION, RAMPS, TONGUES), section("Justice", COURTS));
    LenientResult result = PATCH.applyLeniently(other);
    assertEquals(List.of(), reasons(result));
    assertEquals(
        edition("Plan", section("Lives", PENSION, PHONE), section("Justice", COURTS, TONGUES)),
        result.edition());
  }

  @Test
  void aFieldThatDiffersIsReportedWithBothValues() {
    Edition before = edition("Plan", section("Life", task(PENSION).withNumber("1")));
    Edition after = edition("Plan", section("Life", task(PENSION).withNumber("2")));
    Edition other = edition("Plan", section("Life", task(PENSION)));
    LenientResult result = EditionPatch.between(before, after).applyLeniently(other);
    assertEquals(
        List.of("sections[0].objectives[0] number: expected '1', but got none"), reasons(result));
    assertEquals(other, result.edition());
  }

  @Test
  void newValuesThatDoNotGoTogetherAreNotSet() {
    Edition before = edition("Plan").withLanguages("en", "fr");
    Edition after = before.withAuthoritativeLanguage("fr");
    Edition other = edition("Plan").withLanguages("en");
    LenientResult result = EditionPatch.between(before, after).applyLeniently(other);
    assertEquals(other, result.edition());
    assertEquals(
        List.of(
            ": its new values do not go with the others: Edition.authoritativeLanguage:"
                + " expected one of Edition.languages [en], but got 'fr'"),
        reasons(result));
  }

  @Test
  void sectionsThatWouldStandWithinEachOtherStay() {
    Edition before =
        edition("Plan", section("Life", PENSION), section("Justice", COURTS), section("Law"));
    Edition after =
        edition("Plan", section("Justice", COURTS, section("Life", PENSION)), section("Law"));
    EditionPatch patch = EditionPatch.between(before, after);
    assertEquals(after, patch.apply(before));
    Edition other =
        edition("Plan", section("Life", PENSION, section("Justice", COURTS)), section("Law"));
    LenientResult result = patch.applyLeniently(other);
    assertEquals(
        List.of(PENSION, COURTS),
        result.edition().elements().objectives().stream()
            .map(task -> task.element().heading().text())
            .sorted(java.util.Comparator.comparing(COMMITMENTS::indexOf))
            .toList());
    assertEquals(text("Plan"), result.edition().title());
  }
}
