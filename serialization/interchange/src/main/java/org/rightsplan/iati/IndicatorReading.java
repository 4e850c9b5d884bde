package org.rightsplan.iati;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rightsplan.model.Baseline;
import org.rightsplan.model.Direction;
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
import org.rightsplan.xml.XmlElement;

/** Indicators with baseline, targets and actual values. */
final class IndicatorReading {

  private static final IndicatorValue UNKNOWN =
      IndicatorValue.unavailable(UnavailableReason.UNKNOWN);

  private final ActivityReading activity;

  IndicatorReading(ActivityReading activity) {
    this.activity = activity;
  }

  Indicator indicator(XmlElement element) {
    Optional<String> measure = activity.code(element, "measure", Iati.MEASURES);
    boolean qualitative = measure.equals(Optional.of("5"));
    Indicator.Builder indicator =
        Indicator.builder()
            .name(activity.title(element))
            .measure(qualitative ? Measure.QUALITATIVE : Measure.QUANTITATIVE)
            .direction(direction(element));
    if (measure.equals(Optional.of("2"))) {
      indicator.unit(Unit.PERCENT);
    }
    measure
        .filter(code -> !Iati.IMPLIED_MEASURES.contains(code))
        .ifPresent(code -> indicator.addCitation(Iati.noted(Iati.MEASURE, code)));
    element
        .value("aggregation-status")
        .ifPresent(status -> indicator.addCitation(Iati.noted(Iati.AGGREGATION, status)));
    activity
        .narratives(element, "description")
        .ifPresent(
            text ->
                text.texts()
                    .forEach(
                        (tag, words) ->
                            indicator.addCitation(Iati.noted(Iati.DESCRIPTION + tag, words))));
    List<Baseline> baselines = new ArrayList<>();
    for (XmlElement child : element.children()) {
      switch (child.name()) {
        case "reference" -> reference(child, indicator);
        case "baseline" -> baseline(child, qualitative, baselines);
        case "period" -> period(child, qualitative, indicator);
        case "title", "description" -> {}
        default -> activity.lost(child);
      }
    }
    if (!baselines.isEmpty()) {
      indicator.baseline(baselines.get(0));
    }
    return indicator.build();
  }

  private static Direction direction(XmlElement element) {
    return switch (element.value("ascending").orElse("")) {
      case "1", "true" -> Direction.INCREASE;
      case "0", "false" -> Direction.DECREASE;
      default -> Direction.UNSTATED;
    };
  }

  private void reference(XmlElement element, Indicator.Builder indicator) {
    Optional<String> vocabulary = activity.code(element, "vocabulary", Iati.VOCABULARIES);
    Optional<String> code = element.value("code");
    if (vocabulary.isEmpty() || code.isEmpty()) {
      activity.add(
          IatiCode.MISSING_TEXT, element, "", "expected a vocabulary and a code, but got none");
      return;
    }
    String uri = element.value("indicator-uri").map(text -> " " + text).orElse("");
    indicator.addCitation(
        Iati.noted(Iati.REFERENCE, vocabulary.get() + " " + code.get().replace(' ', '_') + uri));
  }

  /** Of several baselines the first is the indicator's. */
  private void baseline(XmlElement element, boolean qualitative, List<Baseline> baselines) {
    documents(element);
    Optional<PartialDate> date =
        activity.date(element, "iso-date").or(() -> activity.date(element, "year"));
    Optional<IndicatorValue> value = value(element, qualitative);
    Optional<LocalizedText> comment = activity.narratives(element, "comment");
    if (date.isEmpty() && value.isEmpty() && comment.isEmpty()) {
      activity.add(
          IatiCode.MISSING_TEXT, element, "", "expected a year and a value, but got neither");
    } else if (baselines.isEmpty()) {
      baselines.add(
          Baseline.builder()
              .date(date.map(StatedDate::printed))
              .value(value)
              .statement(comment)
              .dimensions(dimensions(element))
              .build());
    } else {
      activity.lost(element);
    }
  }

  private void period(XmlElement element, boolean qualitative, Indicator.Builder indicator) {
    Optional<PartialDate> start =
        element.child("period-start").flatMap(date -> activity.date(date, "iso-date"));
    Optional<PartialDate> end =
        element.child("period-end").flatMap(date -> activity.date(date, "iso-date"));
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      activity.add(
          IatiCode.BAD_DATE,
          element,
          end.get().toString(),
          "expected a period that ends after its start "
              + start.get()
              + ", but got "
              + end.get()
              + "; the end is left out");
      end = Optional.empty();
    }
    for (XmlElement child : element.children()) {
      switch (child.name()) {
        case "target" -> indicator.addTarget(target(child, qualitative, start, end));
        case "actual" -> indicator.addMeasurement(actual(child, qualitative, start, end));
        case "period-start", "period-end" -> {}
        default -> activity.lost(child);
      }
    }
  }

  private Target target(
      XmlElement element,
      boolean qualitative,
      Optional<PartialDate> start,
      Optional<PartialDate> end) {
    documents(element);
    Optional<IndicatorValue> value = value(element, qualitative);
    Target.Builder target =
        Target.builder()
            .due(end.map(StatedDate::printed))
            .statement(activity.narratives(element, "comment"))
            .dimensions(dimensions(element));
    start.ifPresent(date -> target.addCitation(Iati.noted(Iati.START, date.toString())));
    return target
        .comparator(
            value.filter(IndicatorValue.Numeric.class::isInstance).isPresent()
                ? TargetComparator.EQUAL
                : TargetComparator.QUALITATIVE)
        .value(value.orElse(UNKNOWN))
        .build();
  }

  private Measurement actual(
      XmlElement element,
      boolean qualitative,
      Optional<PartialDate> start,
      Optional<PartialDate> end) {
    documents(element);
    return Measurement.builder()
        .value(value(element, qualitative).orElse(UNKNOWN))
        .period(
            start.isEmpty() && end.isEmpty()
                ? Optional.empty()
                : Optional.of(new Period(start, end)))
        .comment(activity.narratives(element, "comment"))
        .dimensions(dimensions(element))
        .build();
  }

  /** Returns the value, if there is one; one that is no number is kept as it stands. */
  private Optional<IndicatorValue> value(XmlElement element, boolean qualitative) {
    Optional<String> text = element.value("value");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<BigDecimal> number = Numbers.decimal(text.get());
    if (number.isPresent()) {
      return number.map(decimal -> IndicatorValue.of(Quantity.exactly(decimal)));
    }
    if (!qualitative) {
      activity.add(
          IatiCode.NOT_A_NUMBER,
          element,
          text.get(),
          "expected a number, but got '" + text.get() + "'; it is kept as a category");
    }
    return Optional.of(new IndicatorValue.Category(text.get()));
  }

  private Map<String, String> dimensions(XmlElement element) {
    Map<String, String> dimensions = new TreeMap<>();
    List<String> locations = new ArrayList<>();
    for (XmlElement location : element.children("location")) {
      location.value("ref").ifPresent(locations::add);
    }
    if (!locations.isEmpty()) {
      dimensions.put(Iati.LOCATION, String.join(" ", locations));
    }
    for (XmlElement dimension : element.children("dimension")) {
      Optional<String> name = dimension.value("name");
      Optional<String> value = dimension.value("value");
      if (name.isEmpty() || value.isEmpty()) {
        activity.add(
            IatiCode.MISSING_TEXT, dimension, "", "expected a name and a value, but got not both");
      } else if (dimensions.putIfAbsent(name.get(), value.get()) != null) {
        activity.add(
            IatiCode.REPEATED_DIMENSION,
            dimension,
            value.get(),
            "expected one value for '" + name.get() + "', but got another; the first is taken");
      }
    }
    return dimensions;
  }

  private void documents(XmlElement element) {
    element.children("document-link").forEach(activity::lost);
  }
}
