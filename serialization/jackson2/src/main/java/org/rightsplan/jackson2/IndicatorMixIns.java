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
import org.rightsplan.model.Target;
import org.rightsplan.model.Unit;

/** The JSON form of indicators with the values found. */
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
    @Form.Maybe
    Optional<String> id();

    @JsonProperty("number")
    @Form.Maybe
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
    @Form.Maybe
    Optional<IndicatorType> type();

    @JsonProperty("direction")
    @Form.OmittedIfDefault
    Direction direction();

    @JsonProperty("unit")
    @Form.Maybe
    Optional<Unit> unit();

    @JsonProperty("scope")
    @Form.Maybe
    Optional<LocalizedText> scope();

    @JsonProperty("baseline")
    @Form.Maybe
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
    @Form.Defaulted
    Indicator.Builder id(String id);

    @JsonProperty("number")
    @Form.Defaulted
    Indicator.Builder number(String number);

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
    @Form.Defaulted
    Indicator.Builder type(IndicatorType type);

    @JsonProperty("direction")
    @Form.Defaulted
    Indicator.Builder direction(Direction direction);

    @JsonProperty("unit")
    @Form.Defaulted
    Indicator.Builder unit(Unit unit);

    @JsonProperty("scope")
    @Form.Defaulted
    Indicator.Builder scope(LocalizedText scope);

    @JsonProperty("baseline")
    @Form.Defaulted
    Indicator.Builder baseline(Baseline baseline);

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

  /** Measurement. */
  @Form.Written
  @JsonPropertyOrder({"value", "unit", "period", "dimensions", "comment", "citations"})
  @JsonSerialize(as = Measurement.class)
  @JsonDeserialize(builder = Measurement.Builder.class)
  interface MeasurementMixIn {
    @JsonProperty("value")
    IndicatorValue value();

    @JsonProperty("unit")
    @Form.Maybe
    Optional<Unit> unit();

    @JsonProperty("period")
    @Form.Maybe
    Optional<Period> period();

    @JsonProperty("dimensions")
    @Form.Listed
    ImmutableSortedMap<String, String> dimensions();

    @JsonProperty("comment")
    @Form.Maybe
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
    @Form.Defaulted
    Measurement.Builder unit(Unit unit);

    @JsonProperty("period")
    @Form.Defaulted
    Measurement.Builder period(Period period);

    @JsonProperty("dimensions")
    @Form.Many
    Measurement.Builder dimensions(Map<String, ? extends String> dimensions);

    @JsonProperty("comment")
    @Form.Defaulted
    Measurement.Builder comment(LocalizedText comment);

    @JsonProperty("citations")
    @Form.Many
    Measurement.Builder citations(Iterable<? extends Citation> citations);
  }
}
