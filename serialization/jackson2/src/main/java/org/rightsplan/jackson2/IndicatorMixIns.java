package org.rightsplan.jackson2;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import org.rightsplan.model.Attestation;
import org.rightsplan.model.Baseline;
import org.rightsplan.model.Bindingness;
import org.rightsplan.model.Citation;
import org.rightsplan.model.Direction;
import org.rightsplan.model.Horizon;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorType;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Measure;
import org.rightsplan.model.Measurement;
import org.rightsplan.model.Period;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.TargetMode;
import org.rightsplan.model.TargetSpan;
import org.rightsplan.model.Unit;

/** The JSON form of indicators with their targets and the values found. */
final class IndicatorMixIns {

  private IndicatorMixIns() {}

  /** Indicator. */
  @Form.Written
  @JsonPropertyOrder({
    "id",
    "number",
    "name",
    "measure",
    "bindingness",
    "horizon",
    "type",
    "direction",
    "unit",
    "scope",
    "baseline",
    "attestation",
    "citations",
    "targets",
    "measurements"
  })
  @JsonSerialize(as = Indicator.class)
  @JsonDeserialize(builder = Indicator.Builder.class)
  interface IndicatorMixIn {
    @JsonProperty("id")
    Optional<String> id();

    @JsonProperty("number")
    Optional<String> number();

    @JsonProperty("name")
    LocalizedText name();

    @JsonProperty("measure")
    Measure measure();

    @JsonProperty("bindingness")
    @Form.OmittedIfDefault
    Bindingness bindingness();

    @JsonProperty("horizon")
    @Form.OmittedIfDefault
    Horizon horizon();

    @JsonProperty("type")
    Optional<IndicatorType> type();

    @JsonProperty("direction")
    @Form.OmittedIfDefault
    Direction direction();

    @JsonProperty("unit")
    Optional<Unit> unit();

    @JsonProperty("scope")
    Optional<LocalizedText> scope();

    @JsonProperty("baseline")
    Optional<Baseline> baseline();

    @JsonProperty("attestation")
    @Form.OmittedIfDefault
    Attestation attestation();

    @JsonProperty("citations")
    @Form.Listed
    ImmutableList<Citation> citations();

    @JsonProperty("targets")
    @Form.Listed
    ImmutableList<Target> targets();

    @JsonProperty("measurements")
    @Form.Listed
    ImmutableList<Measurement> measurements();
  }

  /** Reads Indicator. */
  @Form.Built
  interface IndicatorBuilderMixIn {
    @JsonProperty("id")
    Indicator.Builder id(Optional<String> id);

    @JsonProperty("number")
    Indicator.Builder number(Optional<String> number);

    @JsonProperty("name")
    @Form.Required
    Indicator.Builder name(LocalizedText name);

    @JsonProperty("measure")
    @Form.Required
    Indicator.Builder measure(Measure measure);

    @JsonProperty("bindingness")
    @Form.Defaulted
    Indicator.Builder bindingness(Bindingness bindingness);

    @JsonProperty("horizon")
    @Form.Defaulted
    Indicator.Builder horizon(Horizon horizon);

    @JsonProperty("type")
    Indicator.Builder type(Optional<? extends IndicatorType> type);

    @JsonProperty("direction")
    @Form.Defaulted
    Indicator.Builder direction(Direction direction);

    @JsonProperty("unit")
    Indicator.Builder unit(Optional<? extends Unit> unit);

    @JsonProperty("scope")
    Indicator.Builder scope(Optional<? extends LocalizedText> scope);

    @JsonProperty("baseline")
    Indicator.Builder baseline(Optional<? extends Baseline> baseline);

    @JsonProperty("attestation")
    @Form.Defaulted
    Indicator.Builder attestation(Attestation attestation);

    @JsonProperty("citations")
    @Form.Many
    Indicator.Builder citations(Iterable<? extends Citation> citations);

    @JsonProperty("targets")
    @Form.Many
    Indicator.Builder targets(Iterable<? extends Target> targets);

    @JsonProperty("measurements")
    @Form.Many
    Indicator.Builder measurements(Iterable<? extends Measurement> measurements);
  }

  /** Target. */
  @Form.Written
  @JsonPropertyOrder({
    "id",
    "comparator",
    "mode",
    "span",
    "value",
    "upper",
    "unit",
    "baseline",
    "due",
    "statement",
    "dimensions",
    "citations"
  })
  @JsonSerialize(as = Target.class)
  @JsonDeserialize(builder = Target.Builder.class)
  interface TargetMixIn {
    @JsonProperty("id")
    Optional<String> id();

    @JsonProperty("comparator")
    TargetComparator comparator();

    @JsonProperty("mode")
    @Form.OmittedIfDefault
    TargetMode mode();

    @JsonProperty("span")
    @Form.OmittedIfDefault
    TargetSpan span();

    @JsonProperty("value")
    Optional<IndicatorValue> value();

    @JsonProperty("upper")
    Optional<IndicatorValue> upper();

    @JsonProperty("unit")
    Optional<Unit> unit();

    @JsonProperty("baseline")
    Optional<Baseline> baseline();

    @JsonProperty("due")
    Optional<StatedDate> due();

    @JsonProperty("statement")
    Optional<LocalizedText> statement();

    @JsonProperty("dimensions")
    @Form.Listed
    ImmutableSortedMap<String, String> dimensions();

    @JsonProperty("citations")
    @Form.Listed
    ImmutableList<Citation> citations();
  }

  /** Reads Target. */
  @Form.Built
  interface TargetBuilderMixIn {
    @JsonProperty("id")
    Target.Builder id(Optional<String> id);

    @JsonProperty("comparator")
    @Form.Required
    Target.Builder comparator(TargetComparator comparator);

    @JsonProperty("mode")
    @Form.Defaulted
    Target.Builder mode(TargetMode mode);

    @JsonProperty("span")
    @Form.Defaulted
    Target.Builder span(TargetSpan span);

    @JsonProperty("value")
    Target.Builder value(Optional<? extends IndicatorValue> value);

    @JsonProperty("upper")
    Target.Builder upper(Optional<? extends IndicatorValue> upper);

    @JsonProperty("unit")
    Target.Builder unit(Optional<? extends Unit> unit);

    @JsonProperty("baseline")
    Target.Builder baseline(Optional<? extends Baseline> baseline);

    @JsonProperty("due")
    Target.Builder due(Optional<? extends StatedDate> due);

    @JsonProperty("statement")
    Target.Builder statement(Optional<? extends LocalizedText> statement);

    @JsonProperty("dimensions")
    @Form.Many
    Target.Builder dimensions(Map<String, ? extends String> dimensions);

    @JsonProperty("citations")
    @Form.Many
    Target.Builder citations(Iterable<? extends Citation> citations);
  }

  /** Baseline. */
  @Form.Written
  @JsonPropertyOrder({"value", "unit", "date", "statement", "dimensions", "citations"})
  @JsonSerialize(as = Baseline.class)
  @JsonDeserialize(builder = Baseline.Builder.class)
  interface BaselineMixIn {
    @JsonProperty("value")
    Optional<IndicatorValue> value();

    @JsonProperty("unit")
    Optional<Unit> unit();

    @JsonProperty("date")
    Optional<StatedDate> date();

    @JsonProperty("statement")
    Optional<LocalizedText> statement();

    @JsonProperty("dimensions")
    @Form.Listed
    ImmutableSortedMap<String, String> dimensions();

    @JsonProperty("citations")
    @Form.Listed
    ImmutableList<Citation> citations();
  }

  /** Reads Baseline. */
  @Form.Built
  interface BaselineBuilderMixIn {
    @JsonProperty("value")
    Baseline.Builder value(Optional<? extends IndicatorValue> value);

    @JsonProperty("unit")
    Baseline.Builder unit(Optional<? extends Unit> unit);

    @JsonProperty("date")
    Baseline.Builder date(Optional<? extends StatedDate> date);

    @JsonProperty("statement")
    Baseline.Builder statement(Optional<? extends LocalizedText> statement);

    @JsonProperty("dimensions")
    @Form.Many
    Baseline.Builder dimensions(Map<String, ? extends String> dimensions);

    @JsonProperty("citations")
    @Form.Many
    Baseline.Builder citations(Iterable<? extends Citation> citations);
  }

  /** Measurement. */
  @Form.Written
  @JsonPropertyOrder({"value", "unit", "period", "dimensions", "comment", "citations"})
  @JsonSerialize(as = Measurement.class)
  @JsonDeserialize(builder = Measurement.Builder.class)
  interface MeasurementMixIn {
    @JsonProperty("value")
    IndicatorValue value();

    @JsonProperty("unit")
    Optional<Unit> unit();

    @JsonProperty("period")
    Optional<Period> period();

    @JsonProperty("dimensions")
    @Form.Listed
    ImmutableSortedMap<String, String> dimensions();

    @JsonProperty("comment")
    Optional<LocalizedText> comment();

    @JsonProperty("citations")
    @Form.Listed
    ImmutableList<Citation> citations();
  }

  /** Reads Measurement. */
  @Form.Built
  interface MeasurementBuilderMixIn {
    @JsonProperty("value")
    @Form.Required
    Measurement.Builder value(IndicatorValue value);

    @JsonProperty("unit")
    Measurement.Builder unit(Optional<? extends Unit> unit);

    @JsonProperty("period")
    Measurement.Builder period(Optional<? extends Period> period);

    @JsonProperty("dimensions")
    @Form.Many
    Measurement.Builder dimensions(Map<String, ? extends String> dimensions);

    @JsonProperty("comment")
    Measurement.Builder comment(Optional<? extends LocalizedText> comment);

    @JsonProperty("citations")
    @Form.Many
    Measurement.Builder citations(Iterable<? extends Citation> citations);
  }
}
