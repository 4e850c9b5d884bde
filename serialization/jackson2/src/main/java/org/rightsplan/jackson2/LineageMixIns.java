package org.rightsplan.jackson2;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.diff.ElementChange;
import org.rightsplan.lineage.ElementThread;
import org.rightsplan.lineage.EventKind;
import org.rightsplan.lineage.Presence;
import org.rightsplan.lineage.RouteDisagreement;
import org.rightsplan.lineage.Station;
import org.rightsplan.lineage.ThreadEvent;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;

/** The JSON form of lineages. */
final class LineageMixIns {

  private LineageMixIns() {}

  /** Lineage. */
  @Form.Written
  @JsonPropertyOrder({"editions", "alignments", "threads"})
  @JsonDeserialize(using = LineageForm.Reader.class)
  abstract static class LineageMixIn {
    @JsonProperty("editions")
    @Form.Listed
    abstract ImmutableList<Edition> editions();

    @JsonProperty("alignments")
    @Form.Listed
    @JsonSerialize(contentConverter = LineageForm.ToPair.class)
    abstract ImmutableList<Alignment> alignments();

    @JsonProperty("threads")
    @Form.Listed
    abstract ImmutableList<ElementThread> threads();
  }

  /** ElementThread. */
  @Form.Written
  @JsonPropertyOrder({"kind", "stations", "events", "presence", "confidence", "disagreements"})
  abstract static class ElementThreadMixIn {
    @JsonProperty("kind")
    abstract ElementKind kind();

    @JsonProperty("stations")
    @Form.Listed
    abstract ImmutableList<Station> stations();

    @JsonProperty("events")
    @Form.Listed
    abstract ImmutableList<ThreadEvent> events();

    @JsonProperty("presence")
    abstract ImmutableMap<String, Presence> presence();

    @JsonProperty("confidence")
    abstract double confidence();

    @JsonProperty("disagreements")
    @Form.Listed
    abstract ImmutableList<RouteDisagreement> disagreements();
  }

  /** ThreadEvent. */
  @Form.Written
  @JsonPropertyOrder({"kinds", "from", "to", "before", "after", "confidence", "change", "reason"})
  abstract static class ThreadEventMixIn {
    @JsonProperty("kinds")
    @Form.Listed
    abstract ImmutableSet<EventKind> kinds();

    @JsonProperty("from")
    @Form.Maybe
    abstract Optional<String> from();

    @JsonProperty("to")
    abstract String to();

    @JsonProperty("before")
    @Form.Listed
    abstract ImmutableList<ElementPath> before();

    @JsonProperty("after")
    @Form.Listed
    abstract ImmutableList<ElementPath> after();

    @JsonProperty("confidence")
    abstract double confidence();

    @JsonProperty("change")
    @Form.Maybe
    abstract Optional<ElementChange> change();

    @JsonProperty("reason")
    abstract String reason();
  }

  /** Station. */
  @Form.Written
  @JsonPropertyOrder({"edition", "paths"})
  abstract static class StationMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    StationMixIn(
        @JsonProperty(value = "edition", required = true) @Form.Required String edition,
        @JsonProperty("paths") @Form.ManyOrNone @JsonDeserialize(converter = Lists.Paths.class)
            ImmutableList<ElementPath> paths) {}

    @JsonProperty("edition")
    abstract String edition();

    @JsonProperty("paths")
    @Form.Listed
    abstract ImmutableList<ElementPath> paths();
  }

  /** RouteDisagreement. */
  @Form.Written
  @JsonPropertyOrder({"kind", "from", "to", "before", "stepwise", "direct", "confidence"})
  abstract static class RouteDisagreementMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    RouteDisagreementMixIn(
        @JsonProperty(value = "kind", required = true) @Form.Required RouteDisagreement.Kind kind,
        @JsonProperty(value = "from", required = true) @Form.Required String from,
        @JsonProperty(value = "to", required = true) @Form.Required String to,
        @JsonProperty("before") @Form.ManyOrNone @JsonDeserialize(converter = Lists.Paths.class)
            ImmutableList<ElementPath> before,
        @JsonProperty("stepwise") @Form.ManyOrNone @JsonDeserialize(converter = Lists.Paths.class)
            ImmutableList<ElementPath> stepwise,
        @JsonProperty("direct") @Form.ManyOrNone @JsonDeserialize(converter = Lists.Paths.class)
            ImmutableList<ElementPath> direct,
        @JsonProperty(value = "confidence", required = true) @Form.Required double confidence) {}

    @JsonProperty("kind")
    abstract RouteDisagreement.Kind kind();

    @JsonProperty("from")
    abstract String from();

    @JsonProperty("to")
    abstract String to();

    @JsonProperty("before")
    @Form.Listed
    abstract ImmutableList<ElementPath> before();

    @JsonProperty("stepwise")
    @Form.Listed
    abstract ImmutableList<ElementPath> stepwise();

    @JsonProperty("direct")
    @Form.Listed
    abstract ImmutableList<ElementPath> direct();

    @JsonProperty("confidence")
    abstract double confidence();
  }
}
