package org.rightsplan.outline;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rightsplan.interchange.Loss;
import org.rightsplan.model.Approximation;
import org.rightsplan.model.Baseline;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Principle;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibleBody;
import org.rightsplan.model.Section;
import org.rightsplan.model.Target;
import org.rightsplan.model.Transcription;

/** Takes out of an edition what its Markdown has no place for, and lists it. */
final class Reduction {

  private static final String APART = "The printed text has no place for it; JSON has.";

  private final List<Loss> losses = new ArrayList<>();

  ImmutableList<Loss> losses() {
    return ImmutableList.copyOf(losses);
  }

  private void lost(boolean present, ElementPath path, String part) {
    if (present) {
      losses.add(new Loss(path, part, APART));
    }
  }

  Edition edition(Edition edition) {
    ElementPath path = ElementPath.edition();
    lost(edition.adoption().isPresent(), path, "edition.adoption");
    lost(!edition.versions().isEmpty(), path, "edition.versions");
    lost(edition.version().isPresent(), path, "edition.version");
    lost(!edition.sources().isEmpty(), path, "edition.sources");
    lost(!edition.citations().isEmpty(), path, "edition.citations");
    return Edition.builder()
        .from(edition.withPrinciples().withSections().withBodies())
        .title(text(edition.title(), path, "edition.title"))
        .adoption(Optional.empty())
        .version(Optional.empty())
        .versions(List.of())
        .sources(List.of())
        .citations(List.of())
        .transcription(transcription(edition.transcription(), path, "edition"))
        .bodies(mapped(edition.bodies(), path, ElementKind.BODY, this::body))
        .principles(mapped(edition.principles(), path, ElementKind.PRINCIPLE, this::principle))
        .sections(mapped(edition.sections(), path, ElementKind.SECTION, this::section))
        .build();
  }

  /** Makes one element of another, knowing its path. */
  private interface Step<T> {
    T apply(T element, ElementPath path);
  }

  private static <T> List<T> mapped(
      List<T> elements, ElementPath parent, ElementKind kind, Step<T> step) {
    List<T> mapped = new ArrayList<>();
    for (T element : elements) {
      mapped.add(step.apply(element, parent.child(kind, mapped.size())));
    }
    return mapped;
  }

  private LocalizedText text(LocalizedText text, ElementPath path, String part) {
    lost(text.texts().size() > 1, path, part + " in other languages");
    lost(text.text().indexOf('\0') >= 0, path, part + " characters");
    String kept = text.text().replace('\0', '\ufffd');
    return text.original().isPresent()
        ? LocalizedText.original(text.language(), kept)
        : LocalizedText.of(text.language(), kept);
  }

  private Optional<LocalizedText> text(
      Optional<LocalizedText> text, ElementPath path, String part) {
    return text.map(some -> text(some, path, part));
  }

  private Transcription transcription(Transcription transcription, ElementPath path, String of) {
    lost(!transcription.stated().isEmpty(), path, of + ".transcription.stated");
    return Transcription.of(transcription.status());
  }

  private ResponsibleBody body(ResponsibleBody body, ElementPath path) {
    lost(!body.otherNames().isEmpty(), path, "body.otherNames");
    lost(!body.successors().isEmpty(), path, "body.successors");
    lost(!body.identifiers().isEmpty(), path, "body.identifiers");
    lost(!body.citations().isEmpty(), path, "body.citations");
    return ResponsibleBody.builder()
        .id(body.id())
        .name(text(body.name(), path, "body.name"))
        .classification(body.classification())
        .parent(body.parent())
        .build();
  }

  private Principle principle(Principle principle, ElementPath path) {
    lost(!principle.citations().isEmpty(), path, "principle.citations");
    return principle
        .withTitle(text(principle.title(), path, "principle.title"))
        .withStatement(text(principle.statement(), path, "principle.statement"))
        .withCitations();
  }

  private Section section(Section section, ElementPath path) {
    lost(!section.citations().isEmpty(), path, "section.citations");
    return section
        .withTitle(text(section.title(), path, "section.title"))
        .withChapeau(text(section.chapeau(), path, "section.chapeau"))
        .withTranscription(transcription(section.transcription(), path, "section"))
        .withResponsibilities(responsibilities(section.responsibilities(), path))
        .withCitations()
        .withObjectives(mapped(section.objectives(), path, ElementKind.OBJECTIVE, this::objective))
        .withIndicators(mapped(section.indicators(), path, ElementKind.INDICATOR, this::indicator))
        .withSections(mapped(section.sections(), path, ElementKind.SECTION, this::section));
  }

  private List<Responsibility> responsibilities(List<Responsibility> all, ElementPath path) {
    lost(all.stream().anyMatch(one -> one.wording().isPresent()), path, "responsibility.wording");
    lost(
        all.stream().anyMatch(one -> !one.citations().isEmpty()), path, "responsibility.citations");
    return all.stream().map(one -> Responsibility.of(one.body(), one.role())).toList();
  }

  private Objective objective(Objective objective, ElementPath path) {
    lost(!objective.references().isEmpty(), path, "objective.references");
    lost(!objective.citations().isEmpty(), path, "objective.citations");
    return objective
        .withTitle(text(objective.title(), path, "objective.title"))
        .withStatement(text(objective.statement(), path, "objective.statement"))
        .withResponsibilities(responsibilities(objective.responsibilities(), path))
        .withReferences()
        .withCitations()
        .withIndicators(
            mapped(objective.indicators(), path, ElementKind.INDICATOR, this::indicator));
  }

  private Indicator indicator(Indicator indicator, ElementPath path) {
    lost(!indicator.measurements().isEmpty(), path, "indicator.measurements");
    lost(!indicator.citations().isEmpty(), path, "indicator.citations");
    return indicator
        .withName(text(indicator.name(), path, "indicator.name"))
        .withScope(text(indicator.scope(), path, "indicator.scope"))
        .withBaseline(indicator.baseline().flatMap(base -> baseline(base, path, "indicator")))
        .withMeasurements()
        .withCitations()
        .withTargets(mapped(indicator.targets(), path, ElementKind.TARGET, this::target));
  }

  /** A date and an exact number are held, the rest is not. */
  private Optional<Baseline> baseline(Baseline baseline, ElementPath path, String of) {
    Optional<IndicatorValue> value =
        baseline
            .value()
            .filter(
                some ->
                    some instanceof IndicatorValue.Numeric number
                        && number.quantity().approximation() == Approximation.EXACT);
    Optional<Baseline> kept =
        value.isEmpty() && baseline.date().isEmpty()
            ? Optional.empty()
            : Optional.of(Baseline.builder().value(value).date(baseline.date()).build());
    lost(!kept.equals(Optional.of(baseline)), path, of + ".baseline");
    return kept;
  }

  private Target target(Target target, ElementPath path) {
    lost(!target.dimensions().isEmpty(), path, "target.dimensions");
    lost(!target.citations().isEmpty(), path, "target.citations");
    Optional<IndicatorValue> value = target.value();
    if (value.orElse(null) instanceof IndicatorValue.Narrative words) {
      value = Optional.of(IndicatorValue.of(text(words.text(), path, "target.value")));
    }
    return Target.builder()
        .from(target)
        .value(value)
        .statement(text(target.statement(), path, "target.statement"))
        .baseline(target.baseline().flatMap(base -> baseline(base, path, "target")))
        .dimensions(com.google.common.collect.ImmutableSortedMap.of())
        .citations(List.of())
        .build();
  }
}
