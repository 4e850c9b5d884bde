package org.rightsplan.jackson2;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.rightsplan.model.Bindingness;
import org.rightsplan.model.Count;
import org.rightsplan.model.CountedThing;
import org.rightsplan.model.Horizon;
import org.rightsplan.model.Measure;
import org.rightsplan.model.ObjectiveLevel;
import org.rightsplan.model.StatedCount;

/** The JSON form of counts; both are computed, so mostly written and seldom read. */
final class TallyMixIns {

  private TallyMixIns() {}

  /** Tally. */
  @Form.Written
  @JsonPropertyOrder({
    "parts",
    "aspects",
    "tasks",
    "indicators",
    "principles",
    "tasksByLevel",
    "tasksByHorizon",
    "indicatorsByMeasure",
    "indicatorsByBindingness",
    "indicatorsByHorizon"
  })
  abstract static class TallyMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    TallyMixIn(
        @JsonProperty(value = "parts", required = true) @Form.Required Count parts,
        @JsonProperty(value = "aspects", required = true) @Form.Required Count aspects,
        @JsonProperty(value = "tasks", required = true) @Form.Required Count tasks,
        @JsonProperty(value = "indicators", required = true) @Form.Required Count indicators,
        @JsonProperty(value = "principles", required = true) @Form.Required Count principles,
        @JsonProperty("tasksByLevel")
            @Form.ManyOrNone
            @JsonDeserialize(converter = TallyForm.Levels.class)
            ImmutableMap<ObjectiveLevel, Integer> tasksByLevel,
        @JsonProperty("tasksByHorizon")
            @Form.ManyOrNone
            @JsonDeserialize(converter = TallyForm.Horizons.class)
            ImmutableMap<Horizon, Integer> tasksByHorizon,
        @JsonProperty("indicatorsByMeasure")
            @Form.ManyOrNone
            @JsonDeserialize(converter = TallyForm.Measures.class)
            ImmutableMap<Measure, Integer> indicatorsByMeasure,
        @JsonProperty("indicatorsByBindingness")
            @Form.ManyOrNone
            @JsonDeserialize(converter = TallyForm.Bindingnesses.class)
            ImmutableMap<Bindingness, Integer> indicatorsByBindingness,
        @JsonProperty("indicatorsByHorizon")
            @Form.ManyOrNone
            @JsonDeserialize(converter = TallyForm.Horizons.class)
            ImmutableMap<Horizon, Integer> indicatorsByHorizon) {}

    @JsonProperty("parts")
    abstract Count parts();

    @JsonProperty("aspects")
    abstract Count aspects();

    @JsonProperty("tasks")
    abstract Count tasks();

    @JsonProperty("indicators")
    abstract Count indicators();

    @JsonProperty("principles")
    abstract Count principles();

    @JsonProperty("tasksByLevel")
    @JsonSerialize(converter = TallyForm.InOrder.class)
    abstract ImmutableMap<ObjectiveLevel, Integer> tasksByLevel();

    @JsonProperty("tasksByHorizon")
    @JsonSerialize(converter = TallyForm.InOrder.class)
    abstract ImmutableMap<Horizon, Integer> tasksByHorizon();

    @JsonProperty("indicatorsByMeasure")
    @JsonSerialize(converter = TallyForm.InOrder.class)
    abstract ImmutableMap<Measure, Integer> indicatorsByMeasure();

    @JsonProperty("indicatorsByBindingness")
    @JsonSerialize(converter = TallyForm.InOrder.class)
    abstract ImmutableMap<Bindingness, Integer> indicatorsByBindingness();

    @JsonProperty("indicatorsByHorizon")
    @JsonSerialize(converter = TallyForm.InOrder.class)
    abstract ImmutableMap<Horizon, Integer> indicatorsByHorizon();
  }

  /** Count. */
  @Form.Written
  @JsonPropertyOrder({"thing", "counted", "reported", "complete", "stated"})
  abstract static class CountMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    CountMixIn(
        @JsonProperty(value = "thing", required = true) @Form.Required CountedThing thing,
        @JsonProperty(value = "counted", required = true) @Form.Required int counted,
        @JsonProperty(value = "reported", required = true) @Form.Required int reported,
        @JsonProperty(value = "complete", required = true) @Form.Required boolean complete,
        @JsonProperty("stated")
            @Form.ManyOrNone
            @JsonDeserialize(converter = TallyForm.StatedCounts.class)
            ImmutableList<StatedCount> stated) {}

    @JsonProperty("thing")
    abstract CountedThing thing();

    @JsonProperty("counted")
    abstract int counted();

    @JsonProperty("reported")
    abstract int reported();

    @JsonProperty("complete")
    abstract boolean complete();

    @JsonProperty("stated")
    @Form.Listed
    abstract ImmutableList<StatedCount> stated();
  }
}
