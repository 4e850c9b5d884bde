package org.rightsplan.csv;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.rightsplan.model.Attestation;
import org.rightsplan.model.Bindingness;
import org.rightsplan.model.Direction;
import org.rightsplan.model.Horizon;
import org.rightsplan.model.Identifier;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorType;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Measure;
import org.rightsplan.model.Measurement;
import org.rightsplan.model.Objective;
import org.rightsplan.model.ObjectiveLevel;
import org.rightsplan.model.Period;
import org.rightsplan.model.Reference;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibilityRole;
import org.rightsplan.model.ResponsibleBody;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;
import org.rightsplan.model.Tag;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.TargetMode;
import org.rightsplan.model.TargetSpan;
import org.rightsplan.model.Transcription;
import org.rightsplan.model.TranscriptionStatus;
import org.rightsplan.model.UnavailableReason;
import org.rightsplan.model.Unit;
import org.rightsplan.reference.ReferenceText;

/** What single rows say; a row that contradicts itself is a finding and nothing else. */
final class RowValues {

  private final String language;

  RowValues(String language) {
    this.language = language;
  }

  private static <T> Optional<T> checked(RowReader row, Supplier<T> value) {
    try {
      return Optional.of(value.get());
    } catch (IllegalArgumentException e) {
      row.contradiction(e);
      return Optional.empty();
    }
  }

  Optional<Section.Builder> section(RowReader row) {
    Optional<LocalizedText> title = row.text("title");
    if (title.isEmpty()) {
      row.add(CsvCode.MISSING_VALUE, "title", "a title");
      return Optional.empty();
    }
    Section.Builder section =
        Section.builder()
            .title(title.get())
            .id(row.cell("id"))
            .number(row.cell("number"))
            .kind(row.constant("kind", SectionKind.class).orElse(SectionKind.OTHER))
            .chapeau(row.text("chapeau"))
            .transcription(
                row.constant("transcription", TranscriptionStatus.class)
                    .map(Transcription::of)
                    .orElse(Transcription.UNSTATED));
    for (String item : row.items("responsibilities")) {
      responsibility(row, item).ifPresent(section::addResponsibility);
    }
    return checked(row, section::build).map(valid -> section);
  }

  Optional<Objective.Builder> objective(RowReader row) {
    Optional<LocalizedText> title = row.text("title");
    Optional<LocalizedText> statement = row.text("statement");
    if (title.isEmpty() && statement.isEmpty()) {
      row.add(CsvCode.MISSING_VALUE, "title", "a title or a statement");
      return Optional.empty();
    }
    Objective.Builder objective =
        Objective.builder()
            .title(title)
            .statement(statement)
            .id(row.cell("id"))
            .number(row.cell("number"))
            .level(row.constant("level", ObjectiveLevel.class).orElse(ObjectiveLevel.TASK))
            .horizon(row.constant("horizon", Horizon.class).orElse(Horizon.UNSTATED))
            .attestation(row.constant("attestation", Attestation.class).orElse(Attestation.PRINTED))
            .transcription(
                row.constant("transcription", TranscriptionStatus.class)
                    .orElse(TranscriptionStatus.UNSTATED));
    for (String item : row.items("responsibilities")) {
      responsibility(row, item).ifPresent(objective::addResponsibility);
    }
    for (String item : row.items("references")) {
      Optional<Reference> reference = ReferenceText.parse(item);
      reference.ifPresent(objective::addReference);
      if (reference.isEmpty()) {
        row.bad(
            "references",
            "references such as 'A/HRC/40/6, para. 28.12', of which '" + item + "' is none");
      }
    }
    for (String item : row.items("tags")) {
      tag(row, item).ifPresent(objective::addTag);
    }
    return checked(row, objective::build).map(valid -> objective);
  }

  private static Optional<Tag> tag(RowReader row, String item) {
    List<String> pair = CellLists.pair(item);
    try {
      return Optional.of(new Tag(pair.get(0), pair.get(1)));
    } catch (IllegalArgumentException e) {
      row.bad("tags", "tags such as right=health, of which '" + item + "' is none");
      return Optional.empty();
    }
  }

  private static Optional<Responsibility> responsibility(RowReader row, String item) {
    List<String> pair = CellLists.pair(item);
    try {
      return Optional.of(
          Responsibility.of(
              pair.get(0),
              pair.get(1).isEmpty()
                  ? ResponsibilityRole.UNSPECIFIED
                  : ResponsibilityRole.valueOf(pair.get(1))));
    } catch (IllegalArgumentException e) {
      row.bad("responsibilities", "bodies such as moj=LEAD, of which '" + item + "' is none");
      return Optional.empty();
    }
  }

  /** Returns what a column of its own says that the commitment is to reach. */
  Optional<Indicator> category(RowReader row, String column) {
    return row.cell(column)
        .map(
            cell ->
                Indicator.builder()
                    .name(LocalizedText.of(language, column))
                    .measure(Measure.QUALITATIVE)
                    .addTarget(
                        Target.builder()
                            .comparator(TargetComparator.QUALITATIVE)
                            .value(new IndicatorValue.Category(cell))
                            .build())
                    .build());
  }

  Optional<Indicator.Builder> indicator(RowReader row) {
    Optional<LocalizedText> name = row.text("name");
    if (name.isEmpty()) {
      row.add(CsvCode.MISSING_VALUE, "name", "a name");
      return Optional.empty();
    }
    return checked(
        row,
        () -> {
          Indicator.Builder indicator =
              Indicator.builder()
                  .name(name.get())
                  .measure(row.constant("measure", Measure.class).orElse(Measure.QUANTITATIVE))
                  .id(row.cell("id"))
                  .number(row.cell("number"))
                  .bindingness(
                      row.constant("bindingness", Bindingness.class).orElse(Bindingness.UNSTATED))
                  .horizon(row.constant("horizon", Horizon.class).orElse(Horizon.UNSTATED))
                  .type(row.constant("type", IndicatorType.class))
                  .direction(row.constant("direction", Direction.class).orElse(Direction.UNSTATED))
                  .unit(row.cell("unit").map(Unit::of))
                  .scope(row.text("scope"))
                  .attestation(
                      row.constant("attestation", Attestation.class).orElse(Attestation.PRINTED))
                  .baseline(Baselines.read(row));
          indicator.build();
          return indicator;
        });
  }

  Optional<Target> target(RowReader row) {
    Optional<IndicatorValue> value = row.value("value");
    Optional<IndicatorValue> upper = row.value("upper");
    TargetComparator usual =
        value.isEmpty()
            ? TargetComparator.DEADLINE_ONLY
            : value.get() instanceof IndicatorValue.Narrative
                ? TargetComparator.QUALITATIVE
                : TargetComparator.EQUAL;
    return checked(
        row,
        () ->
            Target.builder()
                .id(row.cell("id"))
                .comparator(row.constant("comparator", TargetComparator.class).orElse(usual))
                .mode(row.constant("mode", TargetMode.class).orElse(TargetMode.LEVEL))
                .span(row.constant("span", TargetSpan.class).orElse(TargetSpan.UNSTATED))
                .value(value)
                .upper(upper)
                .unit(row.cell("unit").map(Unit::of))
                .due(row.date("due"))
                .statement(row.text("statement"))
                .dimensions(row.pairs("dimensions"))
                .baseline(Baselines.read(row))
                .build());
  }

  Optional<Measurement> measurement(RowReader row) {
    return checked(
        row,
        () ->
            Measurement.builder()
                .value(
                    row.value("value")
                        .orElse(IndicatorValue.unavailable(UnavailableReason.UNKNOWN)))
                .unit(row.cell("unit").map(Unit::of))
                .period(row.parsed("period", Period::parse, "a year, a date or two with / between"))
                .dimensions(row.pairs("dimensions"))
                .comment(row.text("comment"))
                .build());
  }

  Optional<ResponsibleBody> body(RowReader row) {
    Optional<LocalizedText> name = row.text("name");
    Optional<String> id = row.cell("id").or(() -> name.map(LocalizedText::text));
    if (id.isEmpty()) {
      row.add(CsvCode.MISSING_VALUE, "name", "a name or an id");
      return Optional.empty();
    }
    return checked(
        row,
        () -> {
          ResponsibleBody.Builder body =
              ResponsibleBody.builder()
                  .id(id.get())
                  .name(name.orElseGet(() -> LocalizedText.of(language, id.get())))
                  .classification(row.cell("classification"))
                  .parent(row.cell("parent"))
                  .successors(row.items("successors"));
          for (String item : row.items("identifiers")) {
            List<String> pair = CellLists.pair(item);
            body.addIdentifier(new Identifier(pair.get(0), pair.get(1)));
          }
          return body.build();
        });
  }
}
