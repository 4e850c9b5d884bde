package org.rightsplan.jackson2;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.util.Optional;
import org.rightsplan.model.Approximation;
import org.rightsplan.model.DateBasis;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.UnavailableReason;

/** The JSON form of what indicators show and targets ask for. */
final class ValueMixIns {

  private ValueMixIns() {}

  /** IndicatorValue: the kind stands in the property {@code type}. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = IndicatorValue.Numeric.class, name = "numeric"),
    @JsonSubTypes.Type(value = IndicatorValue.Ratio.class, name = "ratio"),
    @JsonSubTypes.Type(value = IndicatorValue.YesNo.class, name = "yesNo"),
    @JsonSubTypes.Type(value = IndicatorValue.Category.class, name = "category"),
    @JsonSubTypes.Type(value = IndicatorValue.Narrative.class, name = "narrative"),
    @JsonSubTypes.Type(value = IndicatorValue.Unavailable.class, name = "unavailable")
  })
  interface IndicatorValueMixIn {}

  /** IndicatorValue.Numeric. */
  @Form.Written
  @JsonPropertyOrder({"quantity"})
  @JsonTypeName("numeric")
  abstract static class NumericMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    NumericMixIn(
        @JsonProperty(value = "quantity", required = true) @Form.Required Quantity quantity) {}

    @JsonProperty("quantity")
    abstract Quantity quantity();
  }

  /** IndicatorValue.Ratio. */
  @Form.Written
  @JsonPropertyOrder({"numerator", "denominator"})
  @JsonTypeName("ratio")
  abstract static class RatioMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    RatioMixIn(
        @JsonProperty(value = "numerator", required = true)
            @Form.Required
            @JsonDeserialize(using = DecimalReader.class)
            BigDecimal numerator,
        @JsonProperty(value = "denominator", required = true)
            @Form.Required
            @JsonDeserialize(using = DecimalReader.class)
            BigDecimal denominator) {}

    @JsonProperty("numerator")
    @JsonSerialize(using = DecimalWriter.class)
    abstract BigDecimal numerator();

    @JsonProperty("denominator")
    @JsonSerialize(using = DecimalWriter.class)
    abstract BigDecimal denominator();
  }

  /** IndicatorValue.YesNo. */
  @Form.Written
  @JsonPropertyOrder({"yes"})
  @JsonTypeName("yesNo")
  abstract static class YesNoMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    YesNoMixIn(@JsonProperty(value = "yes", required = true) @Form.Required boolean yes) {}

    @JsonProperty("yes")
    abstract boolean yes();
  }

  /** IndicatorValue.Category. */
  @Form.Written
  @JsonPropertyOrder({"category"})
  @JsonTypeName("category")
  abstract static class CategoryMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    CategoryMixIn(
        @JsonProperty(value = "category", required = true) @Form.Required String category) {}

    @JsonProperty("category")
    abstract String category();
  }

  /** IndicatorValue.Narrative. */
  @Form.Written
  @JsonPropertyOrder({"text"})
  @JsonTypeName("narrative")
  abstract static class NarrativeMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    NarrativeMixIn(
        @JsonProperty(value = "text", required = true) @Form.Required LocalizedText text) {}

    @JsonProperty("text")
    abstract LocalizedText text();
  }

  /** IndicatorValue.Unavailable. */
  @Form.Written
  @JsonPropertyOrder({"reason", "note"})
  @JsonTypeName("unavailable")
  abstract static class UnavailableMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    UnavailableMixIn(
        @JsonProperty(value = "reason", required = true) @Form.Required UnavailableReason reason,
        @JsonProperty("note") @Form.Maybe Optional<String> note) {}

    @JsonProperty("reason")
    abstract UnavailableReason reason();

    @JsonProperty("note")
    @Form.Maybe
    abstract Optional<String> note();
  }

  /** Quantity. */
  @Form.Written
  @JsonPropertyOrder({"value", "approximation"})
  abstract static class QuantityMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    QuantityMixIn(
        @JsonProperty(value = "value", required = true)
            @Form.Required
            @JsonDeserialize(using = DecimalReader.class)
            BigDecimal value,
        @JsonProperty("approximation") @Form.OrDefault Approximation approximation) {}

    @JsonProperty("value")
    @JsonSerialize(using = DecimalWriter.class)
    abstract BigDecimal value();

    @JsonProperty("approximation")
    @Form.OmittedIfDefault
    abstract Approximation approximation();
  }

  /** StatedDate. */
  @Form.Written
  @JsonPropertyOrder({"date", "basis"})
  abstract static class StatedDateMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    StatedDateMixIn(
        @JsonProperty(value = "date", required = true) @Form.Required PartialDate date,
        @JsonProperty(value = "basis", required = true) @Form.Required DateBasis basis) {}

    @JsonProperty("date")
    abstract PartialDate date();

    @JsonProperty("basis")
    abstract DateBasis basis();
  }
}
