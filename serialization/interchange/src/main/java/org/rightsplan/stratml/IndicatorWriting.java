package org.rightsplan.stratml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rightsplan.model.Attestation;
import org.rightsplan.model.Bindingness;
import org.rightsplan.model.DateBasis;
import org.rightsplan.model.Direction;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Horizon;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorType;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Measure;
import org.rightsplan.model.Measurement;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.TargetMode;
import org.rightsplan.model.TargetSpan;
import org.rightsplan.model.UnavailableReason;
import org.rightsplan.model.Unit;
import org.rightsplan.xml.XmlOutput;

/** Indicators of Part 2. A target that is more than a plain number is written in words as well. */
final class IndicatorWriting {

  private final PlanWriting plan;
  private final XmlOutput xml;
  private final Losses losses;

  IndicatorWriting(PlanWriting plan, XmlOutput xml, Losses losses) {
    this.plan = plan;
    this.xml = xml;
    this.losses = losses;
  }

  void write(Indicator indicator, ElementPath path) {
    xml.start("PerformanceIndicator");
    Optional<String> stage =
        indicator.type().equals(Optional.of(IndicatorType.OUTCOME))
            ? Optional.of("Outcome")
            : PlanWriting.note(indicator.citations(), IndicatorReading.STAGE);
    stage.ifPresent(text -> xml.attribute(IndicatorReading.STAGE, text));
    xml.attribute(
        "PerformanceIndicatorType",
        indicator.measure() == Measure.QUANTITATIVE ? "Quantitative" : "Qualitative");
    indicator
        .number()
        .ifPresent(
            n -> xml.element("SequenceIndicator", losses.plain(n, path, "indicator.number")));
    plan.text("MeasurementDimension", indicator.name(), path, "indicator.name");
    xml.element(
        "UnitOfMeasurement",
        indicator.unit().map(unit -> losses.plain(unit.name(), path, "indicator.unit")).orElse(""));
    plan.id(indicator.id(), path, "indicator.id");
    instances(indicator, path);
    plan.other(indicator.citations(), path);
    xml.end();
    losses.unless(indicator.bindingness() == Bindingness.UNSTATED, path, "indicator.bindingness");
    losses.unless(indicator.horizon() == Horizon.UNSTATED, path, "indicator.horizon");
    losses.unless(
        indicator.type().filter(type -> type != IndicatorType.OUTCOME), path, "indicator.type");
    losses.unless(indicator.direction() == Direction.UNSTATED, path, "indicator.direction");
    losses.unless(indicator.scope(), path, "indicator.scope");
    losses.unless(indicator.baseline(), path, "indicator.baseline");
    losses.unless(indicator.attestation() == Attestation.PRINTED, path, "indicator.attestation");
    losses.citations(
        indicator.citations(),
        path,
        "indicator.citations",
        PlanReading.OTHER,
        IndicatorReading.STAGE);
  }

  /** Writes pairs of a target and a result where there are as many of either. */
  private void instances(Indicator indicator, ElementPath path) {
    List<Target> targets = indicator.targets();
    List<Measurement> measurements = indicator.measurements();
    if (targets.size() == measurements.size()) {
      for (int i = 0; i < targets.size(); i++) {
        xml.start("MeasurementInstance");
        target(targets.get(i), path);
        measurement(measurements.get(i), path);
        xml.end();
      }
    } else {
      xml.start("MeasurementInstance");
      targets.forEach(target -> target(target, path));
      measurements.forEach(measurement -> measurement(measurement, path));
      xml.end();
    }
  }

  private void target(Target target, ElementPath path) {
    xml.start("TargetResult");
    target
        .due()
        .ifPresent(due -> plan.date("EndDate", due.date(), due.date().latest().toString(), path));
    boolean plain =
        target.comparator() == TargetComparator.EQUAL && target.mode() == TargetMode.LEVEL;
    Optional<IndicatorValue> value = target.value();
    if (plain || target.comparator() == TargetComparator.QUALITATIVE) {
      result(value, target.unit(), target.dimensions(), target.statement(), path, "target");
    } else {
      // A bare number would say that it is the target itself.
      String words = target.statement().map(LocalizedText::text).orElseGet(() -> words(target));
      dimensions(target.dimensions(), path, "target.dimensions");
      xml.element("Description", losses.plain(words, path, "target.statement"));
      losses.unless(
          target.comparator() == TargetComparator.DEADLINE_ONLY && target.statement().isEmpty(),
          path,
          "target.comparator");
    }
    xml.end();
    losses.unless(target.id(), path, "target.id");
    losses.unless(target.span() == TargetSpan.UNSTATED, path, "target.span");
    losses.unless(target.baseline(), path, "target.baseline");
    losses.unless(
        target.due().filter(due -> due.basis() != DateBasis.PRINTED), path, "target.due.basis");
    losses.unless(target.citations(), path, "target.citations");
  }

  private static String words(Target target) {
    String number = target.value().map(IndicatorValue::toString).orElse("");
    String upper = target.upper().map(end -> " and " + end).orElse("");
    String unit = target.unit().map(name -> " " + name).orElse("");
    return target.comparator() == TargetComparator.DEADLINE_ONLY
        ? ""
        : (target.comparator().symbol() + " " + number + upper + unit).strip();
  }

  private void measurement(Measurement measurement, ElementPath path) {
    xml.start("ActualResult");
    measurement
        .period()
        .flatMap(period -> period.start())
        .ifPresent(date -> plan.date("StartDate", date, date.earliest().toString(), path));
    measurement
        .period()
        .flatMap(period -> period.end())
        .ifPresent(date -> plan.date("EndDate", date, date.latest().toString(), path));
    result(
        Optional.of(measurement.value()),
        measurement.unit(),
        measurement.dimensions(),
        measurement.comment(),
        path,
        "measurement");
    xml.end();
    losses.unless(measurement.citations(), path, "measurement.citations");
  }

  private void result(
      Optional<IndicatorValue> value,
      Optional<Unit> unit,
      Map<String, String> dimensions,
      Optional<LocalizedText> statement,
      ElementPath path,
      String name) {
    IndicatorValue shown = value.orElseThrow();
    String words = statement.map(text -> losses.text(text, path, name + ".statement")).orElse("");
    if (shown instanceof IndicatorValue.Numeric number
        && number.quantity().equals(Quantity.exactly(number.quantity().value()))) {
      xml.element("NumberOfUnits", number.quantity().value().toPlainString());
      losses.unless(number.quantity().value().scale() >= 0, path, name + ".value.scale");
    } else if (shown instanceof IndicatorValue.Narrative narrative) {
      String text = losses.text(narrative.text(), path, name + ".value");
      words = words.isEmpty() ? text : text + "\n" + words;
      losses.unless(statement, path, name + ".statement apart from its value");
    } else if (!shown.equals(IndicatorValue.unavailable(UnavailableReason.UNKNOWN))) {
      words = words.isEmpty() ? shown.toString() : shown + "\n" + words;
      losses.unless(false, path, name + ".value other than in words");
    } else {
      losses.unless(statement, path, name + ".statement apart from its value");
    }
    dimensions(dimensions, path, name + ".dimensions");
    xml.element("Description", words);
    losses.unless(unit, path, name + ".unit");
  }

  private void dimensions(Map<String, String> dimensions, ElementPath path, String name) {
    dimensions.entrySet().stream()
        .findFirst()
        .ifPresent(
            first ->
                xml.start("Descriptor")
                    .element("DescriptorName", losses.plain(first.getKey(), path, name))
                    .element("DescriptorValue", losses.plain(first.getValue(), path, name))
                    .end());
    if (dimensions.size() > 1) {
      losses.add(path, name, "StratML has one descriptor");
    }
  }
}
