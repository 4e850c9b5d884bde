package org.rightsplan.jackson2;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.rightsplan.diff.CorrelationTable;
import org.rightsplan.diff.Reconciliation;
import org.rightsplan.diff.TextDiff;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Tally;

/** The JSON form of diffs and what is derived from them. */
final class DiffMixIns {

  private DiffMixIns() {}

  /** TallyChange. */
  @Form.Written
  @JsonPropertyOrder({"before", "after", "tallyBefore", "tallyAfter", "tasks", "indicators"})
  abstract static class TallyChangeMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    TallyChangeMixIn(
        @JsonProperty("before") @Form.Maybe Optional<ElementPath> before,
        @JsonProperty("after") @Form.Maybe Optional<ElementPath> after,
        @JsonProperty("tallyBefore") @Form.Maybe Optional<Tally> tallyBefore,
        @JsonProperty("tallyAfter") @Form.Maybe Optional<Tally> tallyAfter,
        @JsonProperty(value = "tasks", required = true) @Form.Required Reconciliation tasks,
        @JsonProperty(value = "indicators", required = true) @Form.Required
            Reconciliation indicators) {}

    @JsonProperty("before")
    @Form.Maybe
    abstract Optional<ElementPath> before();

    @JsonProperty("after")
    @Form.Maybe
    abstract Optional<ElementPath> after();

    @JsonProperty("tallyBefore")
    @Form.Maybe
    abstract Optional<Tally> tallyBefore();

    @JsonProperty("tallyAfter")
    @Form.Maybe
    abstract Optional<Tally> tallyAfter();

    @JsonProperty("tasks")
    abstract Reconciliation tasks();

    @JsonProperty("indicators")
    abstract Reconciliation indicators();
  }

  /** Reconciliation. */
  @Form.Written
  @JsonPropertyOrder({
    "before",
    "added",
    "dropped",
    "movedIn",
    "movedOut",
    "fromSplits",
    "intoMerges",
    "notKnownWhetherNew",
    "notKnownWhetherKept",
    "after"
  })
  abstract static class ReconciliationMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    ReconciliationMixIn(
        @JsonProperty(value = "before", required = true) @Form.Required int before,
        @JsonProperty(value = "added", required = true) @Form.Required int added,
        @JsonProperty(value = "dropped", required = true) @Form.Required int dropped,
        @JsonProperty(value = "movedIn", required = true) @Form.Required int movedIn,
        @JsonProperty(value = "movedOut", required = true) @Form.Required int movedOut,
        @JsonProperty(value = "fromSplits", required = true) @Form.Required int fromSplits,
        @JsonProperty(value = "intoMerges", required = true) @Form.Required int intoMerges,
        @JsonProperty(value = "notKnownWhetherNew", required = true) @Form.Required
            int notKnownWhetherNew,
        @JsonProperty(value = "notKnownWhetherKept", required = true) @Form.Required
            int notKnownWhetherKept,
        @JsonProperty(value = "after", required = true) @Form.Required int after) {}

    @JsonProperty("before")
    abstract int before();

    @JsonProperty("added")
    abstract int added();

    @JsonProperty("dropped")
    abstract int dropped();

    @JsonProperty("movedIn")
    abstract int movedIn();

    @JsonProperty("movedOut")
    abstract int movedOut();

    @JsonProperty("fromSplits")
    abstract int fromSplits();

    @JsonProperty("intoMerges")
    abstract int intoMerges();

    @JsonProperty("notKnownWhetherNew")
    abstract int notKnownWhetherNew();

    @JsonProperty("notKnownWhetherKept")
    abstract int notKnownWhetherKept();

    @JsonProperty("after")
    abstract int after();
  }

  /** CorrelationTable. */
  @Form.Written
  @JsonPropertyOrder({"rows"})
  abstract static class CorrelationTableMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    CorrelationTableMixIn(
        @JsonProperty("rows") @Form.ManyOrNone @JsonDeserialize(converter = Lists.Rows.class)
            ImmutableList<CorrelationTable.Row> rows) {}

    @JsonProperty("rows")
    @Form.Listed
    abstract ImmutableList<CorrelationTable.Row> rows();
  }

  /** CorrelationTable.Row. */
  @Form.Written
  @JsonPropertyOrder({"kind", "before", "after", "comparable", "confidence"})
  abstract static class RowMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    RowMixIn(
        @JsonProperty(value = "kind", required = true) @Form.Required ElementKind kind,
        @JsonProperty("before")
            @Form.ManyOrNone
            @JsonDeserialize(converter = Lists.Provisions.class)
            ImmutableList<CorrelationTable.Provision> before,
        @JsonProperty("after") @Form.ManyOrNone @JsonDeserialize(converter = Lists.Provisions.class)
            ImmutableList<CorrelationTable.Provision> after,
        @JsonProperty(value = "comparable", required = true) @Form.Required boolean comparable,
        @JsonProperty("confidence") @Form.Maybe Optional<Double> confidence) {}

    @JsonProperty("kind")
    abstract ElementKind kind();

    @JsonProperty("before")
    @Form.Listed
    abstract ImmutableList<CorrelationTable.Provision> before();

    @JsonProperty("after")
    @Form.Listed
    abstract ImmutableList<CorrelationTable.Provision> after();

    @JsonProperty("comparable")
    abstract boolean comparable();

    @JsonProperty("confidence")
    @Form.Maybe
    abstract Optional<Double> confidence();
  }

  /** CorrelationTable.Provision. */
  @Form.Written
  @JsonPropertyOrder({"path", "label", "heading"})
  abstract static class ProvisionMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    ProvisionMixIn(
        @JsonProperty(value = "path", required = true) @Form.Required ElementPath path,
        @JsonProperty(value = "label", required = true) @Form.Required String label,
        @JsonProperty(value = "heading", required = true) @Form.Required String heading) {}

    @JsonProperty("path")
    abstract ElementPath path();

    @JsonProperty("label")
    abstract String label();

    @JsonProperty("heading")
    abstract String heading();
  }

  /** TextDiff. */
  @Form.Written
  @JsonPropertyOrder({"segments"})
  abstract static class TextDiffMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    TextDiffMixIn(
        @JsonProperty("segments")
            @Form.ManyOrNone
            @JsonDeserialize(converter = Lists.Segments.class)
            ImmutableList<TextDiff.Segment> segments) {}

    @JsonProperty("segments")
    @Form.Listed
    abstract ImmutableList<TextDiff.Segment> segments();
  }

  /** TextDiff.Segment. */
  @Form.Written
  @JsonPropertyOrder({"sort", "text"})
  abstract static class SegmentMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    SegmentMixIn(
        @JsonProperty(value = "sort", required = true) @Form.Required TextDiff.Sort sort,
        @JsonProperty(value = "text", required = true) @Form.Required String text) {}

    @JsonProperty("sort")
    abstract TextDiff.Sort sort();

    @JsonProperty("text")
    abstract String text();
  }
}
