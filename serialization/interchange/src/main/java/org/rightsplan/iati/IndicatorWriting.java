package org.rightsplan.iati;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rightsplan.model.Baseline;
import org.rightsplan.model.Citation;
import org.rightsplan.model.DateBasis;
import org.rightsplan.model.Direction;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Measure;
import org.rightsplan.model.Measurement;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Period;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.UnavailableReason;
import org.rightsplan.model.Unit;
import org.rightsplan.xml.Numbers;
import org.rightsplan.xml.XmlOutput;

/** Indicators of one result. */
final class IndicatorWriting {

  private static final String NO_PLACE = "IATI indicators have no place for it";

  private final ActivityWriting activity;
  private final XmlOutput xml;

  /** What is written for one stretch of time. */
  private record Group(List<Target> targets, List<Measurement> measurements) {}

  IndicatorWriting(ActivityWriting activity, XmlOutput xml) {
    this.activity = activity;
    this.xml = xml;
  }

  void write(Indicator indicator, ElementPath path) {
    xml.start("indicator").attribute("measure", measure(indicator));
    if (indicator.direction() == Direction.INCREASE
        || indicator.direction() == Direction.DECREASE) {
      xml.attribute("ascending", indicator.direction() == Direction.INCREASE ? "1" : "0");
    }
    Iati.note(indicator.citations(), Iati.AGGREGATION)
        .ifPresent(text -> xml.attribute("aggregation-status", text));
    activity.narratives("title", indicator.name(), path);
    description(indicator, path);
    Iati.notes(indicator.citations(), Iati.REFERENCE).forEach(this::reference);
    indicator.baseline().ifPresent(baseline -> baseline(baseline, path));
    periods(indicator, path);
    xml.end();
    Indicator plain =
        Indicator.builder()
            .name(indicator.name())
            .measure(indicator.measure())
            .direction(
                indicator.direction() == Direction.MAINTAIN
                    ? Direction.UNSTATED
                    : indicator.direction())
            .unit(indicator.unit().filter(unit -> measure(indicator).equals("2")))
            .baseline(indicator.baseline())
            .targets(indicator.targets())
            .measurements(indicator.measurements())
            .citations(indicator.citations())
            .build();
    if (!indicator.equals(plain)) {
      activity.lost(path, "indicator beyond its values", NO_PLACE);
    }
    activity.citations(
        indicator.citations(),
        path,
        "indicator.citations",
        Iati.MEASURE,
        Iati.AGGREGATION,
        Iati.DESCRIPTION,
        Iati.REFERENCE);
  }

  private static String measure(Indicator indicator) {
    return Iati.note(indicator.citations(), Iati.MEASURE)
        .filter(code -> !Iati.IMPLIED_MEASURES.contains(code))
        .orElseGet(
            () ->
                indicator.measure() == Measure.QUALITATIVE
                    ? "5"
                    : indicator.unit().equals(Optional.of(Unit.PERCENT)) ? "2" : "1");
  }

  private void description(Indicator indicator, ElementPath path) {
    Map<String, String> texts = new TreeMap<>();
    for (Citation citation : indicator.citations()) {
      String place = citation.paragraph().orElse("");
      if (place.startsWith(Iati.DESCRIPTION)) {
        Iati.note(List.of(citation), place)
            .ifPresent(note -> texts.put(place.substring(Iati.DESCRIPTION.length()), note));
      }
    }
    if (!texts.isEmpty()) {
      xml.start("description");
      activity.narratives(texts, path, "indicator.description");
      xml.end();
    }
  }

  private void reference(String note) {
    String[] parts = note.split(" ", 3);
    xml.start("reference").attribute("vocabulary", parts[0]);
    xml.attribute("code", parts.length > 1 ? parts[1] : "");
    if (parts.length > 2) {
      xml.attribute("indicator-uri", parts[2]);
    }
    xml.end();
  }

  private void baseline(Baseline baseline, ElementPath path) {
    if (baseline.date().isEmpty()) {
      activity.lost(path, "indicator.baseline", "IATI asks for its year");
      return;
    }
    PartialDate date = baseline.date().get().date();
    xml.start("baseline").attribute("year", String.format(Locale.ROOT, "%04d", date.year()));
    if (date.day().isPresent()) {
      xml.attribute("iso-date", date.toString());
    } else if (date.month().isPresent()) {
      activity.lost(path, "baseline.date", "IATI takes years and days only");
    }
    Optional<LocalizedText> words = baseline.statement();
    if (baseline.value().isPresent()) {
      words = value(baseline.value().get(), words, path, "baseline.value");
    }
    under(baseline.dimensions(), words, path);
    xml.end();
    Baseline plain =
        Baseline.builder()
            .value(baseline.value())
            .date(StatedDate.printed(date))
            .statement(baseline.statement())
            .dimensions(baseline.dimensions())
            .build();
    if (!baseline.equals(plain)) {
      activity.lost(path, "baseline beyond its value", NO_PLACE);
    }
  }

  private void periods(Indicator indicator, ElementPath path) {
    Map<Period, Group> groups = new LinkedHashMap<>();
    for (Target target : indicator.targets()) {
      Optional<Period> period = period(target, indicator);
      if (period.isEmpty()) {
        activity.lost(path, "target", "IATI asks for the start and the end of its period");
      } else {
        group(groups, period.get(), path).targets().add(target);
        if (Iati.note(target.citations(), Iati.START).isEmpty()) {
          activity.lost(
              path,
              "target",
              "IATI asks for the start of its period: that of a value found is written");
        }
      }
    }
    for (Measurement measurement : indicator.measurements()) {
      Optional<Period> period =
          measurement.period().filter(p -> p.start().isPresent() && p.end().isPresent());
      if (period.isEmpty()) {
        activity.lost(path, "measurement", "IATI asks for the start and the end of its period");
      } else {
        group(groups, period.get(), path).measurements().add(measurement);
      }
    }
    groups.forEach((period, group) -> period(period, group, path));
  }

  private Group group(Map<Period, Group> groups, Period period, ElementPath path) {
    Period days =
        Period.of(
            PartialDate.of(period.start().orElseThrow().earliest()),
            PartialDate.of(period.end().orElseThrow().latest()));
    if (!days.equals(period)) {
      activity.lost(path, "period", "IATI takes days only: " + period + " is written as " + days);
    }
    return groups.computeIfAbsent(days, key -> new Group(new ArrayList<>(), new ArrayList<>()));
  }

  /** A target says when its period starts, or there is a measurement that ends when it is due. */
  private static Optional<Period> period(Target target, Indicator indicator) {
    Optional<PartialDate> end = target.due().map(StatedDate::date);
    Optional<String> start = Iati.note(target.citations(), Iati.START);
    if (end.isEmpty()) {
      return Optional.empty();
    }
    if (start.isPresent()) {
      try {
        return Optional.of(Period.of(PartialDate.parse(start.get()), end.get()));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }
    return indicator.measurements().stream()
        .flatMap(measurement -> measurement.period().stream())
        .filter(period -> period.end().equals(end) && period.start().isPresent())
        .findFirst();
  }

  private void period(Period period, Group group, ElementPath path) {
    PartialDate start = period.start().orElseThrow();
    PartialDate end = period.end().orElseThrow();
    xml.start("period");
    xml.start("period-start").attribute("iso-date", start.toString()).end();
    xml.start("period-end").attribute("iso-date", end.toString()).end();
    group.targets().forEach(target -> target(target, path));
    for (Measurement measurement : group.measurements()) {
      xml.start("actual");
      Optional<LocalizedText> words =
          value(measurement.value(), measurement.comment(), path, "measurement.value");
      under(measurement.dimensions(), words, path);
      xml.end();
      if (measurement.unit().isPresent() || !measurement.citations().isEmpty()) {
        activity.lost(path, "measurement beyond its value", NO_PLACE);
      }
    }
    xml.end();
  }

  private void target(Target target, ElementPath path) {
    xml.start("target");
    boolean plain =
        target.comparator() == TargetComparator.EQUAL
            || target.comparator() == TargetComparator.QUALITATIVE;
    Optional<LocalizedText> words = target.statement();
    if (plain && target.value().isPresent()) {
      words = value(target.value().get(), words, path, "target.value");
    }
    under(target.dimensions(), words, path);
    xml.end();
    Target.Builder bare =
        Target.builder()
            .comparator(target.comparator())
            .value(target.value())
            .due(target.due())
            .statement(target.statement())
            .dimensions(target.dimensions())
            .citations(target.citations());
    boolean more =
        !plain
            || target.due().filter(due -> due.basis() != DateBasis.PRINTED).isPresent()
            || !target.equals(bare.build());
    if (more) {
      activity.lost(path, "target beyond its value", NO_PLACE);
    }
    activity.citations(target.citations(), path, "target.citations", Iati.START);
  }

  /** Writes the value as an attribute, and returns the words to write as a comment. */
  private Optional<LocalizedText> value(
      IndicatorValue value, Optional<LocalizedText> words, ElementPath path, String part) {
    if (value instanceof IndicatorValue.Numeric number
        && number.quantity().equals(Quantity.exactly(number.quantity().value()))) {
      xml.attribute("value", number.quantity().value().toPlainString());
      if (number.quantity().value().scale() < 0) {
        activity.lost(path, part, "the number is written out");
      }
    } else if (value instanceof IndicatorValue.Category category) {
      xml.attribute("value", activity.plain(category.category(), path, part));
      if (Numbers.decimal(category.category()).isPresent()) {
        activity.lost(path, part, "a category that looks like a number reads as one");
      }
    } else if (value instanceof IndicatorValue.Narrative narrative) {
      activity.lost(path, part, "IATI has words in comments only");
      return words.or(() -> Optional.of(narrative.text()));
    } else if (!value.equals(IndicatorValue.unavailable(UnavailableReason.UNKNOWN))) {
      activity.lost(path, part, "IATI has no value of this kind");
      return words.or(() -> Optional.of(LocalizedText.of("en", value.toString())));
    }
    return words;
  }

  private void under(
      Map<String, String> dimensions, Optional<LocalizedText> comment, ElementPath path) {
    for (String location : dimensions.getOrDefault(Iati.LOCATION, "").split(" ", -1)) {
      if (!location.isBlank()) {
        xml.start("location").attribute("ref", location).end();
      }
    }
    dimensions.forEach(
        (name, value) -> {
          if (!name.equals(Iati.LOCATION)) {
            xml.start("dimension")
                .attribute("name", activity.plain(name, path, "dimensions"))
                .attribute("value", activity.plain(value, path, "dimensions"))
                .end();
          }
        });
    comment.ifPresent(text -> activity.narratives("comment", text, path));
  }
}
