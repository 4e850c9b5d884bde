package org.rightsplan.jackson2;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.rightsplan.model.Adoption;
import org.rightsplan.model.Approximation;
import org.rightsplan.model.AssignedResponsibility;
import org.rightsplan.model.Attestation;
import org.rightsplan.model.Baseline;
import org.rightsplan.model.Bindingness;
import org.rightsplan.model.BodyName;
import org.rightsplan.model.Citation;
import org.rightsplan.model.CountedThing;
import org.rightsplan.model.DateBasis;
import org.rightsplan.model.Direction;
import org.rightsplan.model.Edition;
import org.rightsplan.model.EditionStatus;
import org.rightsplan.model.EditionVersion;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Horizon;
import org.rightsplan.model.Identifier;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorType;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.Jurisdiction;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Measure;
import org.rightsplan.model.Measurement;
import org.rightsplan.model.Objective;
import org.rightsplan.model.ObjectiveLevel;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Period;
import org.rightsplan.model.Plan;
import org.rightsplan.model.PlanKind;
import org.rightsplan.model.Principle;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.Reference;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibilityRole;
import org.rightsplan.model.ResponsibleBody;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;
import org.rightsplan.model.SourceDocument;
import org.rightsplan.model.SourceKind;
import org.rightsplan.model.StatedCount;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.Tag;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.TargetMode;
import org.rightsplan.model.TargetSpan;
import org.rightsplan.model.Transcription;
import org.rightsplan.model.TranscriptionStatus;
import org.rightsplan.model.UnavailableReason;
import org.rightsplan.model.Unit;

/** An invented plan in which every property of the model has a value somewhere. */
final class Samples {

  private static final Citation CITATION =
      Citation.builder()
          .source("text-2031")
          .page("16-19")
          .paragraph("3")
          .speaker("the minister")
          .note("second printing")
          .build();

  private Samples() {}

  static Plan plan() {
    return Plan.builder()
        .id("atlantis")
        .name(LocalizedText.original("en", "Human Rights Plan of Atlantis"))
        .kind(PlanKind.NATIONAL_HUMAN_RIGHTS)
        .jurisdiction(new Jurisdiction("lost-places", "atlantis"))
        .addCitation(Citation.of("report"))
        .addSource(
            SourceDocument.builder().id("report").title(LocalizedText.of("en", "On plans")).build())
        .addEditions(Edition.builder().id("a-2026").title(text("First Plan")).build(), edition())
        .build();
  }

  static Edition edition() {
    return Edition.builder()
        .id("a-2031")
        .ordinal(2)
        .title(text("Second Plan").withTranslation("zh", "第二期计划"))
        .status(EditionStatus.AMENDED)
        .period(Period.from(PartialDate.of(2031, 4)))
        .adoption(
            Adoption.builder()
                .date(PartialDate.of(2031, 9, 9))
                .body("ministry")
                .instrument(text("Decree 7"))
                .addCitation(CITATION)
                .build())
        .published(PartialDate.of(2031))
        .addLanguages("zh", "en")
        .authoritativeLanguage("en")
        .addVersions(
            EditionVersion.builder().label("first").build(),
            EditionVersion.builder()
                .label("amended")
                .date(PartialDate.of(2033))
                .instrument(text("Decree 9"))
                .note(text("Chapter II is new"))
                .addCitation(CITATION)
                .build())
        .version("amended")
        .transcription(transcription())
        .addCitation(CITATION)
        .addSource(
            SourceDocument.builder()
                .id("text-2031")
                .title(text("The plan"))
                .kind(SourceKind.PLAN_TEXT)
                .publisher("State printer")
                .date(PartialDate.of(2031, 9))
                .url("https://example.org/plan")
                .note("volume 2")
                .build())
        .addBody(body())
        .addPrinciple(
            Principle.builder()
                .id("p1")
                .title(text("balanced"))
                .statement(text("All rights alike"))
                .attestation(Attestation.REPORTED)
                .addCitation(CITATION)
                .build())
        .addSection(section())
        .build();
  }

  static ResponsibleBody body() {
    return ResponsibleBody.builder()
        .id("ministry")
        .name(text("Ministry of Tides"))
        .addOtherNames(
            new BodyName(text("Tide Office"), Optional.of(Period.until(PartialDate.of(2029)))),
            new BodyName(text("Tides"), Optional.empty()))
        .classification("ministry")
        .parent("government")
        .addSuccessor("agency")
        .addIdentifier(new Identifier("ror", "02jx3x895"))
        .addCitation(CITATION)
        .build();
  }

  static Section section() {
    return Section.builder()
        .id("s1")
        .number("（一）")
        .title(text("Water"))
        .kind(SectionKind.CHAPTER)
        .chapeau(text("The ministry answers for what follows."))
        .addResponsibility(responsibility())
        .transcription(Transcription.of(TranscriptionStatus.COMPLETE))
        .addCitation(CITATION)
        .addObjectives(objective(), Objective.task("zh", "水质达标率提高到百分之九十。"))
        .addIndicator(indicator())
        .addSection(Section.builder().title(text("Rain")).build())
        .build();
  }

  static Objective objective() {
    return Objective.builder()
        .id("o1")
        .level(ObjectiveLevel.OBJECTIVE)
        .number("1.1")
        .title(text("Clean water"))
        .statement(text("Water is clean."))
        .addResponsibility(responsibility())
        .horizon(Horizon.LONG_TERM)
        .addReferences(
            new Reference.UnRecommendation("A/HRC/40/6", Optional.of("28.12")),
            new Reference.TreatyArticle("ICESCR", Optional.of("12(2)(b)")),
            new Reference.SdgTarget("6.a"),
            new Reference.Law(text("Water Act"), Optional.of("2019/4")),
            new Reference.Concept("themes", "water", Optional.of(text("Water"))))
        .addTags(Tag.right("water"), Tag.group("children"))
        .attestation(Attestation.REPORTED)
        .transcription(TranscriptionStatus.PARTIAL)
        .addCitation(CITATION)
        .addIndicator(indicator())
        .build();
  }

  static Indicator indicator() {
    return Indicator.builder()
        .id("i1")
        .number("1")
        .name(text("Share of clean wells"))
        .measure(Measure.QUANTITATIVE)
        .bindingness(Bindingness.ANTICIPATORY)
        .horizon(Horizon.PERIODIC)
        .type(IndicatorType.OUTCOME)
        .direction(Direction.INCREASE)
        .unit(Unit.PERCENT)
        .scope(text("villages"))
        .baseline(baseline())
        .attestation(Attestation.REPORTED)
        .addCitation(CITATION)
        .addTargets(between(), change(), deadline(), words())
        .addMeasurements(
            measurement(IndicatorValue.of(Quantity.nearly(200))),
            measurement(IndicatorValue.of("0.50")),
            measurement(new IndicatorValue.Ratio(new BigDecimal("3.0"), new BigDecimal("7"))),
            measurement(new IndicatorValue.YesNo(false)),
            measurement(new IndicatorValue.Category("pilot")),
            measurement(IndicatorValue.of(text("largely eliminated"))),
            measurement(IndicatorValue.unavailable(UnavailableReason.UNKNOWN)),
            measurement(
                new IndicatorValue.Unavailable(
                    UnavailableReason.NOT_APPLICABLE, Optional.of("no wells there"))))
        .build();
  }

  static Baseline baseline() {
    return Baseline.builder()
        .value(IndicatorValue.of(new Quantity(new BigDecimal("12.50"), Approximation.ABOUT)))
        .unit(Unit.of("wells"))
        .date(new StatedDate(PartialDate.of(2030), DateBasis.INFERRED))
        .statement(text("before the flood"))
        .putDimension("sex", "female")
        .putDimension("area", "rural")
        .addCitation(CITATION)
        .build();
  }

  static Target between() {
    return Target.builder()
        .id("t1")
        .comparator(TargetComparator.BETWEEN)
        .span(TargetSpan.PER_YEAR)
        .value(IndicatorValue.of("90.0"))
        .upper(IndicatorValue.of("95"))
        .unit(Unit.PERCENT)
        .baseline(Baseline.printed(PartialDate.of(2030)))
        .due(StatedDate.inherited(PartialDate.of(2035)))
        .statement(text("between 90.0 and 95 percent a year"))
        .putDimension("area", "rural")
        .addCitation(CITATION)
        .build();
  }

  static Target change() {
    return Target.builder()
        .comparator(TargetComparator.GREATER_THAN)
        .mode(TargetMode.CHANGE_BY_PERCENT)
        .value(IndicatorValue.of(-10))
        .build();
  }

  static Target deadline() {
    return Target.builder()
        .comparator(TargetComparator.DEADLINE_ONLY)
        .due(StatedDate.printed(PartialDate.of(2033, 6, 30)))
        .build();
  }

  static Target words() {
    return Target.builder()
        .comparator(TargetComparator.QUALITATIVE)
        .value(IndicatorValue.of(text("largely eliminated")))
        .build();
  }

  static Measurement measurement(IndicatorValue value) {
    return Measurement.builder()
        .value(value)
        .unit(Unit.of("wells"))
        .period(Period.ofYears(2031, 2032))
        .putDimension("area", "rural")
        .comment(text("as reported"))
        .addCitation(CITATION)
        .build();
  }

  static Responsibility responsibility() {
    return Responsibility.builder()
        .body("ministry")
        .role(ResponsibilityRole.LEAD)
        .wording(text("led by the ministry"))
        .addCitation(CITATION)
        .build();
  }

  static AssignedResponsibility assigned() {
    return new AssignedResponsibility(
        responsibility(), ElementPath.parse("sections[2].objectives[0]"), true);
  }

  static Transcription transcription() {
    return Transcription.of(
        TranscriptionStatus.PARTIAL,
        StatedCount.of(CountedThing.TASKS, Quantity.nearly(200), CITATION),
        StatedCount.builder()
            .counted(CountedThing.ASPECTS)
            .quantity(Quantity.exactly(-3))
            .comparedWith("a-2026")
            .wording(text("three fewer"))
            .addCitation(CITATION)
            .build());
  }

  static LocalizedText text(String english) {
    return LocalizedText.original("en", english);
  }

  /** {@return one value of every type of the model that has a form, and of every kind of a type} */
  static ImmutableList<Object> everything() {
    ImmutableList.Builder<Object> all = ImmutableList.builder();
    all.add(plan(), edition(), section(), objective(), indicator(), baseline(), body());
    all.add(between(), change(), deadline(), words(), responsibility(), assigned());
    all.add(transcription(), CITATION, edition().adoption().orElseThrow());
    all.addAll(edition().versions()).addAll(edition().principles()).addAll(edition().sources());
    all.addAll(body().otherNames()).addAll(body().identifiers());
    all.addAll(objective().references()).addAll(objective().tags());
    all.addAll(indicator().measurements()).addAll(transcription().stated());
    indicator().measurements().forEach(measurement -> all.add(measurement.value()));
    all.add(plan().jurisdiction(), Jurisdiction.iso3166("GB-SCT"), plan().name());
    all.add(Quantity.nearly(200), StatedDate.printed(PartialDate.of(2031)));
    all.add(PartialDate.of(2031, 2), Period.until(PartialDate.of(2029)), Unit.PERCENT);
    all.add(ElementPath.parse("sections[2].objectives[0]"), ElementPath.edition());
    all.add(edition().tally(), edition().tally().tasks(), section().tally());
    all.addAll(ClaimSamples.everything());
    for (Texts<?> form : Texts.ALL) {
      if (form.type().isEnum()) {
        all.add((Object[]) form.type().getEnumConstants());
      }
    }
    return all.build();
  }
}
