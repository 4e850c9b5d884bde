package org.rightsplan.outline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rightsplan.model.Approximation;
import org.rightsplan.model.Baseline;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibleBody;
import org.rightsplan.model.Section;
import org.rightsplan.model.Target;
import org.rightsplan.model.Transcription;

/** Takes exactly those parts out of an edition that losses name, and nothing else. */
final class Without {

  private final Set<String> parts;

  private Without(Set<String> parts) {
    this.parts = parts;
  }

  static Edition of(Edition edition, Set<String> parts) {
    return new Without(parts).edition(edition);
  }

  private boolean lost(ElementPath path, String part) {
    return parts.contains(path + " " + part);
  }

  private <T> List<T> list(List<T> whole, ElementPath path, String part) {
    return lost(path, part) ? List.of() : whole;
  }

  private interface Step<T> {
    T apply(T element, ElementPath path);
  }

  private static <T> List<T> each(List<T> all, ElementPath path, ElementKind kind, Step<T> step) {
    return IntStream.range(0, all.size())
        .mapToObj(i -> step.apply(all.get(i), path.child(kind, i)))
        .toList();
  }

  private LocalizedText text(LocalizedText text, ElementPath path, String part) {
    LocalizedText one = text;
    if (lost(path, part + " in other languages")) {
      one =
          text.original().isPresent()
              ? LocalizedText.original(text.language(), text.text())
              : LocalizedText.of(text.language(), text.text());
    }
    if (lost(path, part + " characters")) {
      String words = one.text().replace('\0', '\ufffd');
      one = one.withTranslation(one.language(), words);
    }
    return one;
  }

  private Optional<LocalizedText> text(
      Optional<LocalizedText> text, ElementPath path, String part) {
    return text.map(some -> text(some, path, part));
  }

  private Transcription transcription(Transcription whole, ElementPath path, String of) {
    return lost(path, of + ".transcription.stated") ? Transcription.of(whole.status()) : whole;
  }

  private Edition edition(Edition edition) {
    ElementPath path = ElementPath.edition();
    Edition.Builder reduced =
        Edition.builder()
            .from(edition)
            .title(text(edition.title(), path, "edition.title"))
            .versions(list(edition.versions(), path, "edition.versions"))
            .sources(list(edition.sources(), path, "edition.sources"))
            .citations(list(edition.citations(), path, "edition.citations"))
            .transcription(transcription(edition.transcription(), path, "edition"))
            .bodies(each(edition.bodies(), path, ElementKind.BODY, this::body))
            .principles(
                each(
                    edition.principles(),
                    path,
                    ElementKind.PRINCIPLE,
                    (principle, at) ->
                        principle
                            .withTitle(text(principle.title(), at, "principle.title"))
                            .withStatement(text(principle.statement(), at, "principle.statement"))
                            .withCitations(list(principle.citations(), at, "principle.citations"))))
            .sections(each(edition.sections(), path, ElementKind.SECTION, this::section));
    if (lost(path, "edition.adoption")) {
      reduced.adoption(Optional.empty());
    }
    if (lost(path, "edition.version")) {
      reduced.version(Optional.empty());
    }
    return reduced.build();
  }

  private ResponsibleBody body(ResponsibleBody body, ElementPath path) {
    return body.withName(text(body.name(), path, "body.name"))
        .withOtherNames(list(body.otherNames(), path, "body.otherNames"))
        .withSuccessors(list(body.successors(), path, "body.successors"))
        .withIdentifiers(list(body.identifiers(), path, "body.identifiers"))
        .withCitations(list(body.citations(), path, "body.citations"));
  }

  private Section section(Section section, ElementPath path) {
    return section
        .withTitle(text(section.title(), path, "section.title"))
        .withChapeau(text(section.chapeau(), path, "section.chapeau"))
        .withTranscription(transcription(section.transcription(), path, "section"))
        .withCitations(list(section.citations(), path, "section.citations"))
        .withResponsibilities(responsibilities(section.responsibilities(), path))
        .withObjectives(each(section.objectives(), path, ElementKind.OBJECTIVE, this::objective))
        .withIndicators(each(section.indicators(), path, ElementKind.INDICATOR, this::indicator))
        .withSections(each(section.sections(), path, ElementKind.SECTION, this::section));
  }

  private List<Responsibility> responsibilities(List<Responsibility> all, ElementPath path) {
    return all.stream()
        .map(
            one ->
                one.withCitations(list(one.citations(), path, "responsibility.citations"))
                    .withWording(
                        lost(path, "responsibility.wording") ? Optional.empty() : one.wording()))
        .toList();
  }

  private Objective objective(Objective objective, ElementPath path) {
    return objective
        .withTitle(text(objective.title(), path, "objective.title"))
        .withStatement(text(objective.statement(), path, "objective.statement"))
        .withReferences(list(objective.references(), path, "objective.references"))
        .withCitations(list(objective.citations(), path, "objective.citations"))
        .withResponsibilities(responsibilities(objective.responsibilities(), path))
        .withIndicators(each(objective.indicators(), path, ElementKind.INDICATOR, this::indicator));
  }

  private Indicator indicator(Indicator indicator, ElementPath path) {
    return indicator
        .withName(text(indicator.name(), path, "indicator.name"))
        .withScope(text(indicator.scope(), path, "indicator.scope"))
        .withBaseline(baseline(indicator.baseline(), path, "indicator.baseline"))
        .withMeasurements(list(indicator.measurements(), path, "indicator.measurements"))
        .withCitations(list(indicator.citations(), path, "indicator.citations"))
        .withTargets(each(indicator.targets(), path, ElementKind.TARGET, this::target));
  }

  private Optional<Baseline> baseline(Optional<Baseline> whole, ElementPath path, String part) {
    if (!lost(path, part)) {
      return whole;
    }
    Baseline all = whole.orElseThrow();
    Optional<IndicatorValue> number =
        all.value()
            .filter(
                value ->
                    value instanceof IndicatorValue.Numeric numeric
                        && numeric.quantity().approximation() == Approximation.EXACT);
    return number.isEmpty() && all.date().isEmpty()
        ? Optional.empty()
        : Optional.of(Baseline.builder().value(number).date(all.date()).build());
  }

  private Target target(Target target, ElementPath path) {
    Optional<IndicatorValue> value =
        target
            .value()
            .map(
                some ->
                    some instanceof IndicatorValue.Narrative words
                        ? IndicatorValue.of(text(words.text(), path, "target.value"))
                        : some);
    Target.Builder reduced =
        Target.builder()
            .from(target.withDimensions(java.util.Map.of()).withCitations())
            .value(value)
            .statement(text(target.statement(), path, "target.statement"))
            .baseline(baseline(target.baseline(), path, "target.baseline"))
            .citations(list(target.citations(), path, "target.citations"));
    return lost(path, "target.dimensions")
        ? reduced.build()
        : reduced.dimensions(target.dimensions()).build();
  }
}
