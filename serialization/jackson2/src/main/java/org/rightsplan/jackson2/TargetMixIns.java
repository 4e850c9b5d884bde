package org.rightsplan.jackson2;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import org.rightsplan.model.Baseline;
import org.rightsplan.model.Citation;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.TargetMode;
import org.rightsplan.model.TargetSpan;
import org.rightsplan.model.Unit;

/** The JSON form of targets with their baselines. */
final class TargetMixIns {

  private TargetMixIns() {}

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
    @Form.Maybe
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
    @Form.Maybe
    Optional<IndicatorValue> value();

    @JsonProperty("upper")
    @Form.Maybe
    Optional<IndicatorValue> upper();

    @JsonProperty("unit")
    @Form.Maybe
    Optional<Unit> unit();

    @JsonProperty("baseline")
    @Form.Maybe
    Optional<Baseline> baseline();

    @JsonProperty("due")
    @Form.Maybe
    Optional<StatedDate> due();

    @JsonProperty("statement")
    @Form.Maybe
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
    @Form.Defaulted
    Target.Builder id(String id);

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
    @Form.Defaulted
    Target.Builder value(IndicatorValue value);

    @JsonProperty("upper")
    @Form.Defaulted
    Target.Builder upper(IndicatorValue upper);

    @JsonProperty("unit")
    @Form.Defaulted
    Target.Builder unit(Unit unit);

    @JsonProperty("baseline")
    @Form.Defaulted
    Target.Builder baseline(Baseline baseline);

    @JsonProperty("due")
    @Form.Defaulted
    Target.Builder due(StatedDate due);

    @JsonProperty("statement")
    @Form.Defaulted
    Target.Builder statement(LocalizedText statement);

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
    @Form.Maybe
    Optional<IndicatorValue> value();

    @JsonProperty("unit")
    @Form.Maybe
    Optional<Unit> unit();

    @JsonProperty("date")
    @Form.Maybe
    Optional<StatedDate> date();

    @JsonProperty("statement")
    @Form.Maybe
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
    @Form.Defaulted
    Baseline.Builder value(IndicatorValue value);

    @JsonProperty("unit")
    @Form.Defaulted
    Baseline.Builder unit(Unit unit);

    @JsonProperty("date")
    @Form.Defaulted
    Baseline.Builder date(StatedDate date);

    @JsonProperty("statement")
    @Form.Defaulted
    Baseline.Builder statement(LocalizedText statement);

    @JsonProperty("dimensions")
    @Form.Many
    Baseline.Builder dimensions(Map<String, ? extends String> dimensions);

    @JsonProperty("citations")
    @Form.Many
    Baseline.Builder citations(Iterable<? extends Citation> citations);
  }
}
