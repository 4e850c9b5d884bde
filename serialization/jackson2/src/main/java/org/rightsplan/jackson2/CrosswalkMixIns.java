package org.rightsplan.jackson2;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.rightsplan.alignment.Crosswalk;
import org.rightsplan.alignment.ReviewItem;
import org.rightsplan.alignment.ReviewSheet;
import org.rightsplan.model.ElementPath;

/** The JSON form of what people decide about matches: crosswalks and review sheets. */
final class CrosswalkMixIns {

  private CrosswalkMixIns() {}

  /** Crosswalk.Decision. */
  @Form.Written
  @JsonPropertyOrder({"verdict", "before", "after"})
  abstract static class DecisionMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    DecisionMixIn(
        @JsonProperty(value = "verdict", required = true) @Form.Required Crosswalk.Verdict verdict,
        @JsonProperty("before") @Form.ManyOrNone @JsonDeserialize(converter = Lists.Paths.class)
            ImmutableList<ElementPath> before,
        @JsonProperty("after") @Form.ManyOrNone @JsonDeserialize(converter = Lists.Paths.class)
            ImmutableList<ElementPath> after) {}

    @JsonProperty("verdict")
    abstract Crosswalk.Verdict verdict();

    @JsonProperty("before")
    @Form.Listed
    abstract ImmutableList<ElementPath> before();

    @JsonProperty("after")
    @Form.Listed
    abstract ImmutableList<ElementPath> after();
  }

  /** Crosswalk. */
  @Form.Written
  @JsonPropertyOrder({"decisions"})
  abstract static class CrosswalkMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    CrosswalkMixIn(
        @JsonProperty("decisions")
            @Form.ManyOrNone
            @JsonDeserialize(converter = Lists.Decisions.class)
            ImmutableList<Crosswalk.Decision> decisions) {}

    @JsonProperty("decisions")
    @Form.Listed
    abstract ImmutableList<Crosswalk.Decision> decisions();
  }

  /** ReviewSheet. */
  @Form.Written
  @JsonPropertyOrder({"before", "after", "entries"})
  abstract static class ReviewSheetMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    ReviewSheetMixIn(
        @JsonProperty(value = "before", required = true) @Form.Required String before,
        @JsonProperty(value = "after", required = true) @Form.Required String after,
        @JsonProperty("entries")
            @Form.ManyOrNone
            @JsonDeserialize(converter = Lists.ReviewEntries.class)
            ImmutableList<ReviewSheet.Entry> entries) {}

    @JsonProperty("before")
    abstract String before();

    @JsonProperty("after")
    abstract String after();

    @JsonProperty("entries")
    @Form.Listed
    abstract ImmutableList<ReviewSheet.Entry> entries();
  }

  /** ReviewSheet.Entry. */
  @Form.Written
  @JsonPropertyOrder({
    "before",
    "beforeTexts",
    "after",
    "afterTexts",
    "reason",
    "confidence",
    "answer",
    "decidedBy",
    "note"
  })
  abstract static class ReviewEntryMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    ReviewEntryMixIn(
        @JsonProperty("before") @Form.ManyOrNone @JsonDeserialize(converter = Lists.Paths.class)
            ImmutableList<ElementPath> before,
        @JsonProperty("beforeTexts")
            @Form.ManyOrNone
            @JsonDeserialize(converter = Lists.Strings.class)
            ImmutableList<String> beforeTexts,
        @JsonProperty("after") @Form.ManyOrNone @JsonDeserialize(converter = Lists.Paths.class)
            ImmutableList<ElementPath> after,
        @JsonProperty("afterTexts")
            @Form.ManyOrNone
            @JsonDeserialize(converter = Lists.Strings.class)
            ImmutableList<String> afterTexts,
        @JsonProperty("reason") @Form.Maybe Optional<ReviewItem.Reason> reason,
        @JsonProperty("confidence") @Form.Maybe Optional<Double> confidence,
        @JsonProperty(value = "answer", required = true) @Form.Required ReviewSheet.Answer answer,
        @JsonProperty("decidedBy") @Form.Maybe Optional<String> decidedBy,
        @JsonProperty("note") @Form.Maybe Optional<String> note) {}

    @JsonProperty("before")
    @Form.Listed
    abstract ImmutableList<ElementPath> before();

    @JsonProperty("beforeTexts")
    @Form.Listed
    abstract ImmutableList<String> beforeTexts();

    @JsonProperty("after")
    @Form.Listed
    abstract ImmutableList<ElementPath> after();

    @JsonProperty("afterTexts")
    @Form.Listed
    abstract ImmutableList<String> afterTexts();

    @JsonProperty("reason")
    @Form.Maybe
    abstract Optional<ReviewItem.Reason> reason();

    @JsonProperty("confidence")
    @Form.Maybe
    abstract Optional<Double> confidence();

    @JsonProperty("answer")
    abstract ReviewSheet.Answer answer();

    @JsonProperty("decidedBy")
    @Form.Maybe
    abstract Optional<String> decidedBy();

    @JsonProperty("note")
    @Form.Maybe
    abstract Optional<String> note();
  }
}
