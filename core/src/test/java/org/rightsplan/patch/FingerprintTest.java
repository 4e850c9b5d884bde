package org.rightsplan.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.principle;
import static org.rightsplan.Editions.section;
import static org.rightsplan.Editions.task;
import static org.rightsplan.Editions.text;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsplan.model.Adoption;
import org.rightsplan.model.Baseline;
import org.rightsplan.model.BodyName;
import org.rightsplan.model.Citation;
import org.rightsplan.model.CountedThing;
import org.rightsplan.model.DateBasis;
import org.rightsplan.model.Edition;
import org.rightsplan.model.EditionVersion;
import org.rightsplan.model.Identifier;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Measure;
import org.rightsplan.model.Measurement;
import org.rightsplan.model.Objective;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Period;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.Reference;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibilityRole;
import org.rightsplan.model.ResponsibleBody;
import org.rightsplan.model.SourceDocument;
import org.rightsplan.model.SourceKind;
import org.rightsplan.model.StatedCount;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.Tag;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.Transcription;
import org.rightsplan.model.TranscriptionStatus;
import org.rightsplan.model.UnavailableReason;
import org.rightsplan.model.Unit;
import org.rightsplan.sample.SamplePlan;

/** A fingerprint tells editions apart by any value, says in which part, and never changes. */
class FingerprintTest {

  private static final Edition PLAIN = edition("Plan", section("I|Life", task("Pay pensions.")));

  private static final Citation CITATION = Citation.of("speech");

  /** Patches that people keep name editions by these. */
  @Test
  void isTheSameOnEveryMachineAndInEveryRelease() {
    Fingerprint first = Fingerprint.of(SamplePlan.first());
    assertEquals("d0593f15b14ecd722bc57b90c95284fe", first.own());
    assertEquals("30ebae250d39a1acb862dcc6fdcafacc", first.principles());
    assertEquals(
        List.of(
            "c570dc798c1a4fe57bedd3dca5bd5f8a",
            "d9eb02679ce0bc7d544e5c13d4a98894",
            "b913d4f69a8c486dfa886d3cf094fc3c",
            "c0c20f99c101a68c2e5926cae6286397",
            "f92bc3eb04e7e1bd615873a5c72cc559",
            "c460ad2efe3cb3cef9bef29e0329328b"),
        first.sections());
  }

  @Test
  void saysInWhichPartTheDifferenceLies() {
    Fingerprint plain = Fingerprint.of(PLAIN);
    assertEquals("plan", plain.edition());
    assertEquals(32, plain.own().length());

    Fingerprint own = Fingerprint.of(PLAIN.withOrdinal(2));
    assertNotEquals(plain.own(), own.own());
    assertEquals(plain.sections(), own.sections());

    Fingerprint principles = Fingerprint.of(PLAIN.withPrinciples(principle("Balance")));
    assertEquals(plain.own(), principles.own());
    assertNotEquals(plain.principles(), principles.principles());

    Fingerprint more =
        Fingerprint.of(PLAIN.withSections(PLAIN.sections().get(0), section("II|Law")));
    assertEquals(plain.own(), more.own());
    assertEquals(plain.sections().get(0), more.sections().get(0));
    assertEquals(2, more.sections().size());
  }

  private static Edition with(Objective task) {
    return edition("Plan", section("I|Life", task));
  }

  private static Edition with(Target target) {
    Indicator indicator =
        Indicator.builder()
            .name(text("Beds"))
            .measure(Measure.QUANTITATIVE)
            .addTarget(target)
            .build();
    return with(task("Pay pensions.", indicator));
  }

  private static Edition with(IndicatorValue value) {
    Indicator indicator =
        Indicator.builder()
            .name(text("Beds"))
            .measure(Measure.QUANTITATIVE)
            .addMeasurement(Measurement.builder().value(value).build())
            .build();
    return with(task("Pay pensions.", indicator));
  }

  private static Edition with(Reference reference) {
    return with(task("Pay pensions.").withReferences(reference));
  }

  private static Edition with(ResponsibleBody body) {
    return PLAIN.withBodies(body);
  }

  private static Edition with(SourceDocument source) {
    return PLAIN.withSources(source);
  }

  private static Edition with(Transcription transcription) {
    return PLAIN.withTranscription(transcription);
  }

  /** In each row the editions differ in one value only. */
  static Stream<List<Edition>> alikeButForOneValue() {
    Objective task = task("Pay pensions.");
    Responsibility by = Responsibility.of("moh", ResponsibilityRole.LEAD);
    Target target =
        Target.builder().comparator(TargetComparator.EQUAL).value(IndicatorValue.of(5)).build();
    PartialDate year = PartialDate.of(2020);
    Baseline base = Baseline.printed(year);
    ResponsibleBody body = ResponsibleBody.builder().id("moh").name(text("Health")).build();
    SourceDocument source = SourceDocument.builder().id("s").title(text("S")).build();
    StatedCount count = StatedCount.of(CountedThing.TASKS, Quantity.exactly(3), CITATION);
    EditionVersion version = EditionVersion.builder().label("first").build();
    Optional<String> none = Optional.empty();
    return Stream.of(
        List.of(
            with(task),
            with(task.withStatement(LocalizedText.of("fr", "Pay pensions."))),
            with(task.withStatement(LocalizedText.original("en", "Pay pensions."))),
            with(task.withNumber("1")),
            with(task.withNumber("2")),
            with(task.withId("1")),
            with(task.withTags(Tag.group("women"))),
            with(task.withTags(Tag.right("women"))),
            with(task.withTags(Tag.group("men")))),
        List.of(
            with(task.withCitations(CITATION)),
            with(task.withCitations(CITATION, CITATION)),
            with(task.withCitations(CITATION.withSource("book"))),
            with(task.withCitations(CITATION.withPage("1"))),
            with(task.withCitations(CITATION.withParagraph("1"))),
            with(task.withCitations(CITATION.withSpeaker("1"))),
            with(task.withCitations(CITATION.withNote("1")))),
        List.of(
            with(task.withResponsibilities(by)),
            with(task.withResponsibilities(by.withBody("moj"))),
            with(task.withResponsibilities(by.withRole(ResponsibilityRole.FUNDING))),
            with(task.withResponsibilities(by.withWording(text("led by")))),
            with(task.withResponsibilities(by.withCitations(CITATION)))),
        List.of(
            with(new Reference.SdgTarget("3.8")),
            with(new Reference.SdgTarget("3.9")),
            with(new Reference.UnRecommendation("3.8", none)),
            with(new Reference.UnRecommendation("3.8", Optional.of("1"))),
            with(new Reference.TreatyArticle("3.8", none)),
            with(new Reference.TreatyArticle("3.8", Optional.of("1"))),
            with(new Reference.Law(text("3.8"), none)),
            with(new Reference.Law(text("3.8"), Optional.of("1"))),
            with(new Reference.Concept("3.8", "1", Optional.empty())),
            with(new Reference.Concept("3.8", "2", Optional.empty())),
            with(new Reference.Concept("3.8", "1", Optional.of(text("one"))))),
        List.of(
            with(IndicatorValue.of(1)),
            with(IndicatorValue.of("1.0")),
            with(IndicatorValue.of(Quantity.nearly(1))),
            with(new IndicatorValue.Ratio(BigDecimal.ONE, BigDecimal.ONE)),
            with(new IndicatorValue.Ratio(BigDecimal.ONE, BigDecimal.TEN)),
            with(new IndicatorValue.YesNo(true)),
            with(new IndicatorValue.YesNo(false)),
            with(new IndicatorValue.Category("1")),
            with(IndicatorValue.of(text("1"))),
            with(IndicatorValue.of(text("2"))),
            with(IndicatorValue.unavailable(UnavailableReason.WITHHELD)),
            with(new IndicatorValue.Unavailable(UnavailableReason.WITHHELD, Optional.of("why")))),
        List.of(
            with(target),
            with(target.withId("t")),
            with(target.withUnit(Unit.of("beds"))),
            with(target.withUnit(Unit.of("bed"))),
            with(target.withDue(StatedDate.printed(year))),
            with(target.withDue(StatedDate.inherited(year))),
            with(target.withDue(StatedDate.printed(PartialDate.of(2020, 1)))),
            with(target.withStatement(text("five"))),
            with(target.withDimensions(ImmutableSortedMap.of("sex", "women"))),
            with(target.withDimensions(ImmutableSortedMap.of("sex", "men"))),
            with(target.withBaseline(base)),
            with(target.withBaseline(base.withStatement(text("as counted")))),
            with(target.withBaseline(base.withDate(new StatedDate(year, DateBasis.INFERRED)))),
            with(target.withCitations(CITATION))),
        List.of(
            with(body),
            with(body.withName(text("Justice"))),
            with(body.withClassification("ministry")),
            with(body.withParent("gov")),
            with(body.withSuccessors("gov")),
            with(body.withIdentifiers(new Identifier("own", "7"))),
            with(body.withIdentifiers(new Identifier("own", "8"))),
            with(body.withOtherNames(new BodyName(text("H"), Optional.empty()))),
            with(
                body.withOtherNames(
                    new BodyName(text("H"), Optional.of(Period.ofYears(2000, 2010))))),
            with(
                body.withOtherNames(
                    new BodyName(text("H"), Optional.of(Period.ofYears(2000, 2011))))),
            with(body.withCitations(CITATION))),
        List.of(
            with(source),
            with(source.withKind(SourceKind.PRESS)),
            with(source.withPublisher("P")),
            with(source.withUrl("P")),
            with(source.withNote("P")),
            with(source.withDate(year)),
            PLAIN.withAdoption(Adoption.builder().date(year).build()),
            PLAIN.withAdoption(Adoption.builder().body("council").build()),
            PLAIN.withVersions(version),
            PLAIN.withVersions(version.withNote(text("n"))),
            PLAIN.withVersions(version.withInstrument(text("n"))),
            PLAIN.withVersions(version.withDate(year))),
        List.of(
            with(Transcription.of(TranscriptionStatus.PARTIAL)),
            with(Transcription.of(TranscriptionStatus.PARTIAL, count)),
            with(
                Transcription.of(
                    TranscriptionStatus.PARTIAL, count.withQuantity(Quantity.about(3)))),
            with(Transcription.of(TranscriptionStatus.PARTIAL, count.withWording(text("three")))),
            with(Transcription.of(TranscriptionStatus.COMPLETE, count))));
  }

  @ParameterizedTest
  @MethodSource("alikeButForOneValue")
  void noTwoEditionsHaveTheSame(List<Edition> editions) {
    for (int i = 0; i < editions.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertNotEquals(
            Fingerprint.of(editions.get(i)), Fingerprint.of(editions.get(j)), i + " and " + j);
      }
    }
    assertEquals(Fingerprint.of(editions.get(0)), Fingerprint.of(editions.get(0).withId("plan")));
  }

  @Test
  void listsAndTextsDoNotRunIntoEachOther() {
    Objective task = task("Pay pensions.");
    assertNotEquals(
        Fingerprint.of(with(task.withNumber("12").withId("3"))),
        Fingerprint.of(with(task.withNumber("1").withId("23"))));
    assertNotEquals(
        Fingerprint.of(edition("Plan", section("I|Life", section("II|Law"), section("III|Work")))),
        Fingerprint.of(edition("Plan", section("I|Life", section("II|Law", section("III|Work"))))));
  }

  @Test
  void isOfValuesOfTheModelOnly() {
    assertEquals(
        "Fingerprint: expected a value of the model, but got java.lang.Object",
        assertThrows(IllegalArgumentException.class, () -> CanonicalForm.digest(new Object()))
            .getMessage());
  }
}
