package org.rightsplan.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rightsplan.model.Baseline;
import org.rightsplan.model.Citation;
import org.rightsplan.model.CountedThing;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Measure;
import org.rightsplan.model.Objective;
import org.rightsplan.model.ObjectiveLevel;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Period;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibilityRole;
import org.rightsplan.model.ResponsibleBody;
import org.rightsplan.model.Section;
import org.rightsplan.model.StatedCount;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.Transcription;
import org.rightsplan.model.TranscriptionStatus;

/** Laws of validation for editions that are as odd as the model allows. */
class ValidationProperties {

  private static final EditionValidator ALL = EditionValidator.of(RuleSet.values());

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void everyEditionIsValidatedAlikeAndInOrder(@ForAll("editions") Edition edition) {
    List<Finding> findings = ALL.validate(edition);
    assertEquals(findings, ALL.validate(edition));
    for (int i = 1; i < findings.size(); i++) {
      assertTrue(findings.get(i - 1).path().compareTo(findings.get(i).path()) <= 0);
    }
    for (Finding finding : findings) {
      assertEquals(Optional.of(edition.id()), finding.edition());
      assertTrue(finding.message().endsWith("."), finding.message());
      assertFalse(finding.message().contains("null"), finding.message());
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void nothingIsMissingFromWhatIsKnownToBePartial(@ForAll("editions") Edition edition) {
    Edition cut =
        edition
            .withTranscription(Transcription.of(TranscriptionStatus.PARTIAL))
            .withSections(edition.sections().stream().map(ValidationProperties::cut).toList());
    for (Finding finding : ALL.validate(cut)) {
      assertFalse(
          finding.code() == ConsistencyCode.NUMBER_GAP
              || finding.code() == ConsistencyCode.EMPTY_COMPLETE_SECTION
              || finding.code() == SigmaCriterion.ACTIVITIES_AND_INSTITUTIONS
              || finding.code() == SigmaCriterion.PERFORMANCE_INDICATORS
              || finding.code() == HandbookCriterion.COMPLETION
              || finding.code() == HandbookCriterion.ACTIVITY,
          finding.toString());
    }
  }

  private static Section cut(Section section) {
    return section
        .withTranscription(Transcription.UNSTATED)
        .withSections(section.sections().stream().map(ValidationProperties::cut).toList());
  }

  @Provide
  Arbitrary<Edition> editions() {
    Arbitrary<Optional<Period>> periods =
        Combinators.combine(dates(), dates())
            .as((a, b) -> b.isBefore(a) ? Period.of(b, a) : Period.of(a, b))
            .optional();
    return Combinators.combine(
            sections(3).list().ofMaxSize(4),
            bodies().list().ofMaxSize(4),
            periods,
            transcriptions(),
            Arbitraries.of("en", "fr", "zh-Hans").set().ofMaxSize(2))
        .as(
            (sections, bodies, period, transcription, languages) ->
                Edition.builder()
                    .id("e")
                    .title(LocalizedText.of("en", "Plan"))
                    .sections(sections)
                    .bodies(bodies)
                    .period(period)
                    .transcription(transcription)
                    .languages(languages)
                    .build());
  }

  private static Arbitrary<Section> sections(int depth) {
    Arbitrary<List<Section>> below =
        depth == 0 ? Arbitraries.just(List.of()) : sections(depth - 1).list().ofMaxSize(3);
    return Combinators.combine(
            texts(),
            numbers().optional(),
            ids().optional(),
            below,
            objectives().list().ofMaxSize(3),
            responsibilities().list().ofMaxSize(2),
            transcriptions())
        .as(
            (title, number, id, sections, objectives, responsibilities, transcription) ->
                Section.builder()
                    .title(title)
                    .number(number)
                    .id(id)
                    .sections(sections)
                    .objectives(objectives)
                    .responsibilities(responsibilities)
                    .transcription(transcription)
                    .build());
  }

  private static Arbitrary<Objective> objectives() {
    return Combinators.combine(
            texts(),
            numbers().optional(),
            ids().optional(),
            indicators().list().ofMaxSize(2),
            responsibilities().list().ofMaxSize(2),
            Arbitraries.of(ObjectiveLevel.class))
        .as(
            (text, number, id, indicators, responsibilities, level) ->
                Objective.builder()
                    .statement(text)
                    .number(number)
                    .id(id)
                    .indicators(indicators)
                    .responsibilities(responsibilities)
                    .level(level)
                    .build());
  }

  private static Arbitrary<Indicator> indicators() {
    Arbitrary<Target> targets =
        Combinators.combine(dates().optional(), dates().optional(), ids().optional())
            .as(
                (due, baseline, id) ->
                    Target.builder()
                        .comparator(TargetComparator.EQUAL)
                        .value(IndicatorValue.of(1))
                        .due(due.map(StatedDate::printed))
                        .baseline(baseline.map(Baseline::printed))
                        .id(id)
                        .build());
    return Combinators.combine(texts(), Arbitraries.of(Measure.class), targets.list().ofMaxSize(2))
        .as(
            (name, measure, some) ->
                Indicator.builder().name(name).measure(measure).targets(some).build());
  }

  private static Arbitrary<ResponsibleBody> bodies() {
    return Combinators.combine(ids(), ids(), ids().list().ofMaxSize(2))
        .as(
            (id, parent, successors) ->
                ResponsibleBody.builder()
                    .id(id)
                    .name(LocalizedText.of("en", id))
                    .parent(Optional.of(parent).filter(other -> !other.equals(id)))
                    .successors(successors.stream().filter(other -> !other.equals(id)).toList())
                    .build());
  }

  private static Arbitrary<Responsibility> responsibilities() {
    return Combinators.combine(ids(), Arbitraries.of(ResponsibilityRole.class))
        .as(Responsibility::of);
  }

  private static Arbitrary<Transcription> transcriptions() {
    Arbitrary<StatedCount> stated =
        Combinators.combine(Arbitraries.of(CountedThing.class), Arbitraries.longs().between(0, 5))
            .as(
                (thing, count) ->
                    StatedCount.of(thing, Quantity.about(count), Citation.of("briefing")));
    return Combinators.combine(
            Arbitraries.of(TranscriptionStatus.class), stated.list().ofMaxSize(1))
        .as((status, counts) -> Transcription.of(status).withStated(counts));
  }

  private static Arbitrary<LocalizedText> texts() {
    return Arbitraries.of(
        LocalizedText.of("en", "Words"),
        LocalizedText.original("zh-Hans", "文字"),
        LocalizedText.of("ar", "كلمات"));
  }

  private static Arbitrary<String> numbers() {
    return Arbitraries.of(
        "1.", "2.", "4.", "I", "II", "V", "C", "a)", "b)", "（一）", "三、", "Annex", "1.2", "٣", "—");
  }

  private static Arbitrary<String> ids() {
    return Arbitraries.of("a", "b", "c", "d");
  }

  private static Arbitrary<PartialDate> dates() {
    return Arbitraries.of("2020", "2020-05", "2021", "2021-05-09", "2025", "9999", "0001")
        .map(PartialDate::parse);
  }
}
