package org.rightsplan.stratml;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorType;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Measure;
import org.rightsplan.model.Measurement;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.UnavailableReason;
import org.rightsplan.model.Unit;
import org.rightsplan.xml.Numbers;
import org.rightsplan.xml.XmlElement;

/** Performance indicators with their targets and results. */
final class IndicatorReading {

  private static final IndicatorValue UNKNOWN =
      IndicatorValue.unavailable(UnavailableReason.UNKNOWN);

  static final ImmutableSet<String> STAGES =
      ImmutableSet.of("Outcome", "Output_Processing", "Output", "Input_Processing", "Input");

  /** Thousands set apart by commas, as documents in English have them. */
  private static final Pattern GROUPED =
      Pattern.compile("[+-]?[0-9]{1,3}(,[0-9]{3}){1,6}(\\.[0-9]{1,9})?");

  /** Where a citation's note is the stage of the value chain. */
  static final String STAGE = "ValueChainStage";

  private final PlanReading plan;

  IndicatorReading(PlanReading plan) {
    this.plan = plan;
  }

  Indicator indicator(XmlElement element) {
    Indicator.Builder indicator =
        Indicator.builder()
            .name(plan.name(element, "MeasurementDimension"))
            .measure(measure(element))
            .id(plan.identifier(element))
            .number(plan.plain(element, "SequenceIndicator"))
            .unit(plan.plain(element, "UnitOfMeasurement").map(Unit::of));
    plan.other(element).ifPresent(indicator::addCitation);
    element.value(STAGE).ifPresent(stage -> stage(element, stage, indicator));
    element.children("Relationship").forEach(plan::lost);
    for (XmlElement instance : element.children("MeasurementInstance")) {
      ImmutableList<XmlElement> targets = instance.children("TargetResult");
      ImmutableList<XmlElement> actuals = instance.children("ActualResult");
      targets.forEach(target -> indicator.addTarget(target(target)));
      actuals.forEach(actual -> indicator.addMeasurement(measurement(actual)));
      if ((targets.size() != 1 || actuals.size() != 1)
          && element.children("MeasurementInstance").size() > 1) {
        plan.lost(instance, "which targets and results belong together");
      }
    }
    return indicator.build();
  }

  private void stage(XmlElement element, String stage, Indicator.Builder indicator) {
    if (stage.equals("Outcome")) {
      indicator.type(IndicatorType.OUTCOME);
    } else if (STAGES.contains(stage)) {
      indicator.addCitation(PlanReading.noted(STAGE, stage));
    } else {
      plan.add(
          StratmlCode.UNKNOWN_VALUE,
          element,
          stage,
          "expected one of " + STAGES + " for ValueChainStage, but got '" + stage + "'");
    }
  }

  /** The attribute was called IndicatorType before 2010. */
  private Measure measure(XmlElement element) {
    Optional<String> type =
        element.value("PerformanceIndicatorType").or(() -> element.value("IndicatorType"));
    if (type.equals(Optional.of("Quantitative"))) {
      return Measure.QUANTITATIVE;
    }
    if (type.equals(Optional.of("Qualitative"))) {
      return Measure.QUALITATIVE;
    }
    type.ifPresent(
        other ->
            plan.add(
                StratmlCode.UNKNOWN_VALUE,
                element,
                other,
                "expected Quantitative or Qualitative, but got '" + other + "'"));
    boolean counts =
        element.children("MeasurementInstance").stream()
            .flatMap(instance -> instance.children().stream())
            .flatMap(result -> result.child("NumberOfUnits").stream())
            .anyMatch(number -> Numbers.decimal(number.text()).isPresent());
    return counts ? Measure.QUANTITATIVE : Measure.QUALITATIVE;
  }

  private Target target(XmlElement element) {
    Optional<LocalizedText> description = plan.text(element, "Description");
    Optional<PartialDate> due = plan.period(element).flatMap(period -> period.end());
    Target.Builder target =
        Target.builder().due(due.map(StatedDate::printed)).dimensions(dimensions(element));
    element.child("StartDate").ifPresent(plan::lost);
    Optional<IndicatorValue> number = number(element);
    if (number.isPresent()) {
      return target
          .comparator(
              number.get() instanceof IndicatorValue.Numeric
                  ? TargetComparator.EQUAL
                  : TargetComparator.QUALITATIVE)
          .value(number)
          .statement(description)
          .build();
    }
    if (description.isEmpty() && due.isPresent()) {
      return target.comparator(TargetComparator.DEADLINE_ONLY).build();
    }
    return target
        .comparator(TargetComparator.QUALITATIVE)
        .value(description.map(IndicatorValue::of).orElse(UNKNOWN))
        .build();
  }

  private Measurement measurement(XmlElement element) {
    Optional<LocalizedText> description = plan.text(element, "Description");
    Measurement.Builder measurement =
        Measurement.builder().period(plan.period(element)).dimensions(dimensions(element));
    Optional<IndicatorValue> number = number(element);
    return number.isPresent()
        ? measurement.value(number.get()).comment(description).build()
        : measurement.value(description.map(IndicatorValue::of).orElse(UNKNOWN)).build();
  }

  /** Returns the number, or what stands in its place; a number that is not there is not zero. */
  private Optional<IndicatorValue> number(XmlElement element) {
    Optional<XmlElement> units =
        element.child("NumberOfUnits").filter(found -> !found.text().isEmpty());
    if (units.isEmpty()) {
      return Optional.empty();
    }
    Optional<BigDecimal> number = Numbers.decimal(units.get().text());
    if (number.isPresent()) {
      return number.map(value -> IndicatorValue.of(Quantity.exactly(value)));
    }
    String text = units.get().text();
    if (GROUPED.matcher(text).matches()) {
      BigDecimal taken = new BigDecimal(text.replace(",", ""));
      plan.add(
          StratmlCode.BAD_NUMBER,
          units.get(),
          text,
          "expected a decimal number, but got '" + text + "'; it is taken as " + taken);
      return Optional.of(IndicatorValue.of(Quantity.exactly(taken)));
    }
    plan.add(
        StratmlCode.BAD_NUMBER,
        units.get(),
        text,
        "expected a decimal number, but got '" + text + "'; it is kept as a category");
    return Optional.of(new IndicatorValue.Category(text));
  }

  private Map<String, String> dimensions(XmlElement element) {
    for (XmlElement descriptor : element.child("Descriptor").stream().toList()) {
      Optional<String> name = plan.plain(descriptor, "DescriptorName");
      Optional<String> value = plan.plain(descriptor, "DescriptorValue");
      if (name.isPresent() && value.isPresent()) {
        return Map.of(name.get(), value.get());
      }
      plan.lost(descriptor);
    }
    return Map.of();
  }
}
