package org.rightsplan.csv;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rightsplan.interchange.Loss;
import org.rightsplan.model.Attestation;
import org.rightsplan.model.Bindingness;
import org.rightsplan.model.Direction;
import org.rightsplan.model.Edition;
import org.rightsplan.model.EditionStatus;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Horizon;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Located;
import org.rightsplan.model.Measurement;
import org.rightsplan.model.Objective;
import org.rightsplan.model.ObjectiveLevel;
import org.rightsplan.model.Reference;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibilityRole;
import org.rightsplan.model.ResponsibleBody;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;
import org.rightsplan.model.Tag;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetMode;
import org.rightsplan.model.TargetSpan;
import org.rightsplan.model.Transcription;
import org.rightsplan.model.TranscriptionStatus;
import org.rightsplan.reference.ReferenceText;

/** Makes the rows of an edition's tables. */
final class EditionRows {

  private static final String NO_COLUMN = "the tables have no column for it";

  private final Edition edition;
  private final String language;
  private final ImmutableMap<EditionTable, RowMaker> tables;
  private final List<Loss> losses = new ArrayList<>();

  EditionRows(Edition edition, String language) {
    this.edition = edition;
    this.language = language;
    this.tables =
        Maps.toMap(
            Arrays.asList(EditionTable.values()), table -> new RowMaker(table.columns(), language));
  }

  ImmutableList<Loss> losses() {
    return ImmutableList.copyOf(losses);
  }

  ImmutableMap<EditionTable, RowMaker> make() {
    edition();
    edition.elements().sections().forEach(this::section);
    edition.elements().objectives().forEach(this::objective);
    edition.elements().indicators().forEach(this::indicator);
    edition.bodies().forEach(this::body);
    return tables;
  }

  private RowMaker next(EditionTable table) {
    RowMaker maker = requireNonNull(tables.get(table));
    maker.next();
    return maker;
  }

  private void unless(boolean silent, ElementPath path, String part) {
    if (!silent) {
      losses.add(new Loss(path, part, NO_COLUMN));
    }
  }

  private void edition() {
    ElementPath path = ElementPath.edition();
    unless(edition.ordinal().isEmpty(), path, "edition.ordinal");
    unless(edition.status() == EditionStatus.UNSTATED, path, "edition.status");
    unless(edition.period().isEmpty(), path, "edition.period");
    unless(edition.adoption().isEmpty(), path, "edition.adoption");
    unless(edition.published().isEmpty(), path, "edition.published");
    unless(edition.languages().isEmpty(), path, "edition.languages");
    unless(edition.versions().isEmpty(), path, "edition.versions");
    unless(edition.principles().isEmpty(), path, "edition.principles");
    unless(edition.sources().isEmpty(), path, "edition.sources");
    unless(edition.transcription().equals(Transcription.UNSTATED), path, "edition.transcription");
    unless(edition.citations().isEmpty(), path, "edition.citations");
    // Whoever reads the tables says what the edition is called; unless told, it is by its id.
    unless(edition.title().equals(LocalizedText.of(language, edition.id())), path, "edition.title");
  }

  private void section(Located<Section> located) {
    Section section = located.element();
    ElementPath path = located.path();
    next(EditionTable.SECTIONS)
        .put("path", path.toString())
        .put("id", section.id())
        .put("number", section.number())
        .put("kind", section.kind(), SectionKind.OTHER)
        .text("title", text(section.title(), path, "section.title"))
        .text("chapeau", text(section.chapeau(), path, "section.chapeau"))
        .put("responsibilities", responsibilities(section.responsibilities(), path))
        .put("transcription", section.transcription().status(), TranscriptionStatus.UNSTATED);
    boolean stated =
        !section.transcription().equals(Transcription.of(section.transcription().status()));
    unless(!stated, path, "section.transcription beyond its status");
    unless(section.citations().isEmpty(), path, "section.citations");
  }

  private void objective(Located<Objective> located) {
    Objective objective = located.element();
    ElementPath path = located.path();
    Optional<Section> section = located.sections().reverse().stream().findFirst();
    next(EditionTable.OBJECTIVES)
        .put("path", path.toString())
        .put("section", section.map(found -> shown(found.title())))
        .put("section_number", section.flatMap(Section::number))
        .put("id", objective.id())
        .put("level", objective.level(), ObjectiveLevel.TASK)
        .put("number", objective.number())
        .text("title", text(objective.title(), path, "objective.title"))
        .text("statement", text(objective.statement(), path, "objective.statement"))
        .put("horizon", objective.horizon(), Horizon.UNSTATED)
        .put("responsibilities", responsibilities(objective.responsibilities(), path))
        .put("references", references(objective.references(), path))
        .put("tags", tags(objective.tags()))
        .put("attestation", objective.attestation(), Attestation.PRINTED)
        .put("transcription", objective.transcription(), TranscriptionStatus.UNSTATED);
    unless(objective.citations().isEmpty(), path, "objective.citations");
  }

  private void indicator(Located<Indicator> located) {
    Indicator indicator = located.element();
    ElementPath path = located.path();
    RowMaker row =
        next(EditionTable.INDICATORS)
            .put("path", path.toString())
            .put("of", path.parent())
            .put("id", indicator.id())
            .put("number", indicator.number())
            .text("name", text(indicator.name(), path, "indicator.name"))
            .put("measure", indicator.measure().name())
            .put("bindingness", indicator.bindingness(), Bindingness.UNSTATED)
            .put("horizon", indicator.horizon(), Horizon.UNSTATED)
            .put("type", indicator.type())
            .put("direction", indicator.direction(), Direction.UNSTATED)
            .put("unit", indicator.unit())
            .text("scope", text(indicator.scope(), path, "indicator.scope"))
            .put("attestation", indicator.attestation(), Attestation.PRINTED);
    Baselines.write(row, indicator.baseline());
    unless(indicator.citations().isEmpty(), path, "indicator.citations");
    unless(
        indicator.baseline().filter(found -> !found.citations().isEmpty()).isEmpty(),
        path,
        "baseline.citations");
    indicator.targets().forEach(target -> target(target, path));
    indicator.measurements().forEach(measurement -> measurement(measurement, path));
  }

  private void target(Target target, ElementPath path) {
    RowMaker row =
        next(EditionTable.TARGETS)
            .put("indicator", path.toString())
            .put("id", target.id())
            .put("comparator", target.comparator().name())
            .put("mode", target.mode(), TargetMode.LEVEL)
            .put("span", target.span(), TargetSpan.UNSTATED)
            .value("value", target.value())
            .value("upper", target.upper())
            .put("unit", target.unit())
            .date("due", target.due())
            .text("statement", text(target.statement(), path, "target.statement"))
            .put("dimensions", CellLists.join(target.dimensions()));
    Baselines.write(row, target.baseline());
    unless(target.citations().isEmpty(), path, "target.citations");
    unless(
        target.baseline().filter(found -> !found.citations().isEmpty()).isEmpty(),
        path,
        "target.baseline.citations");
  }

  private void measurement(Measurement measurement, ElementPath path) {
    next(EditionTable.MEASUREMENTS)
        .put("indicator", path.toString())
        .value("value", Optional.of(measurement.value()))
        .put("unit", measurement.unit())
        .put("period", measurement.period())
        .put("dimensions", CellLists.join(measurement.dimensions()))
        .text("comment", text(measurement.comment(), path, "measurement.comment"));
    unless(measurement.citations().isEmpty(), path, "measurement.citations");
  }

  private void body(ResponsibleBody body) {
    ElementPath path = ElementPath.edition();
    next(EditionTable.BODIES)
        .put("id", body.id())
        .text("name", text(body.name(), path, "body.name"))
        .put("classification", body.classification())
        .put("parent", body.parent())
        .put("successors", CellLists.join(body.successors()))
        .put(
            "identifiers",
            CellLists.join(
                body.identifiers().stream()
                    .map(found -> CellLists.pair(found.scheme(), found.value()))
                    .toList()));
    unless(body.otherNames().isEmpty(), path, "body.otherNames of '" + body.id() + "'");
    unless(body.citations().isEmpty(), path, "body.citations of '" + body.id() + "'");
  }

  /** Which text is the original has no column, so it has no say here. */
  private String shown(LocalizedText text) {
    return text.texts().getOrDefault(language, text.texts().values().iterator().next());
  }

  private Optional<LocalizedText> text(
      Optional<LocalizedText> text, ElementPath path, String part) {
    return text.flatMap(found -> text(found, path, part));
  }

  private Optional<LocalizedText> text(LocalizedText text, ElementPath path, String part) {
    unless(text.original().isEmpty(), path, part + ".original");
    return Optional.of(text);
  }

  private String responsibilities(List<Responsibility> all, ElementPath path) {
    boolean more =
        all.stream().anyMatch(one -> one.wording().isPresent() || !one.citations().isEmpty());
    unless(!more, path, "responsibility.wording and citations");
    return CellLists.join(
        all.stream()
            .map(
                one ->
                    one.role() == ResponsibilityRole.UNSPECIFIED
                        ? CellLists.pair(one.body(), "").replaceFirst("=$", "")
                        : CellLists.pair(one.body(), one.role().name()))
            .toList());
  }

  private String references(List<Reference> references, ElementPath path) {
    List<String> printed = new ArrayList<>();
    for (Reference reference : references) {
      String text = ReferenceText.print(reference);
      boolean readsBack = ReferenceText.parse(text).equals(Optional.of(reference));
      unless(readsBack, path, "objective.references '" + text + "'");
      if (readsBack) {
        printed.add(text);
      }
    }
    return CellLists.join(printed);
  }

  private static String tags(Collection<Tag> tags) {
    return CellLists.join(
        tags.stream().map(tag -> CellLists.pair(tag.scheme(), tag.term())).toList());
  }
}
