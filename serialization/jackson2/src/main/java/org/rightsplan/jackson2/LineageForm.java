package org.rightsplan.jackson2;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.util.StdConverter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.alignment.Match;
import org.rightsplan.alignment.ReviewItem;
import org.rightsplan.alignment.UnfitDecision;
import org.rightsplan.alignment.Unmatched;
import org.rightsplan.lineage.ElementThread;
import org.rightsplan.lineage.EventKind;
import org.rightsplan.lineage.Lineage;
import org.rightsplan.lineage.Presence;
import org.rightsplan.lineage.RouteDisagreement;
import org.rightsplan.lineage.Station;
import org.rightsplan.lineage.ThreadEvent;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;

/**
 * What a document says of a lineage, before its parts meet. Each edition stands in it once; the
 * alignments name their editions.
 */
@Form.Written
record LineageForm(
    @JsonProperty("editions") @Form.ManyOrNone List<Edition> editions,
    @JsonProperty("alignments") @Form.ManyOrNone List<Pair> alignments,
    @JsonProperty("threads") @Form.ManyOrNone List<ThreadForm> threads) {

  @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
  LineageForm {}

  private Edition edition(String id) {
    return editions.stream()
        .filter(edition -> edition.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "expected the id of one of the editions, but got '" + id + "'"));
  }

  /**
   * An alignment without its editions. Public, unlike what is read only, since Afterburner writes
   * it by a class of another loader.
   */
  @Form.Written
  @JsonPropertyOrder({
    "before",
    "after",
    "matches",
    "unmatchedBefore",
    "unmatchedAfter",
    "reviewList",
    "unfitDecisions"
  })
  public record Pair(
      @JsonProperty(value = "before", required = true) @Form.Required String before,
      @JsonProperty(value = "after", required = true) @Form.Required String after,
      @JsonProperty("matches") @Form.ManyOrNone List<Match> matches,
      @JsonProperty("unmatchedBefore") @Form.ManyOrNone List<Unmatched> unmatchedBefore,
      @JsonProperty("unmatchedAfter") @Form.ManyOrNone List<Unmatched> unmatchedAfter,
      @JsonProperty("reviewList") @Form.ManyOrNone List<ReviewItem> reviewList,
      @JsonProperty("unfitDecisions") @Form.ManyOrNone List<UnfitDecision> unfitDecisions) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public Pair {}

    Alignment in(LineageForm lineage) {
      return Alignment.of(
          lineage.edition(before),
          lineage.edition(after),
          matches,
          unmatchedBefore,
          unmatchedAfter,
          reviewList,
          unfitDecisions);
    }
  }

  /** Takes the editions away from an alignment. */
  static final class ToPair extends StdConverter<Alignment, Pair> {
    ToPair() {}

    @Override
    public Pair convert(Alignment alignment) {
      return new Pair(
          alignment.before().id(),
          alignment.after().id(),
          alignment.matches(),
          alignment.unmatchedBefore(),
          alignment.unmatchedAfter(),
          alignment.reviewList(),
          alignment.unfitDecisions());
    }
  }

  /** What a document says of a thread. */
  @Form.Written
  record ThreadForm(
      @JsonProperty(value = "kind", required = true) @Form.Required ElementKind kind,
      @JsonProperty("stations") @Form.ManyOrNone List<Station> stations,
      @JsonProperty("events") @Form.ManyOrNone List<EventForm> events,
      @JsonProperty("presence") @Form.ManyOrNone Map<String, Presence> presence,
      @JsonProperty(value = "confidence", required = true) @Form.Required double confidence,
      @JsonProperty("disagreements") @Form.ManyOrNone List<RouteDisagreement> disagreements) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    ThreadForm {}

    ElementThread in(List<Alignment> alignments) {
      return new ElementThread(
          kind,
          ImmutableList.copyOf(stations),
          events.stream()
              .map(event -> event.in(alignments))
              .collect(ImmutableList.toImmutableList()),
          ImmutableMap.copyOf(presence),
          confidence,
          ImmutableList.copyOf(disagreements));
    }
  }

  /** What a document says of an event. */
  @Form.Written
  record EventForm(
      @JsonProperty("kinds") @Form.ManyOrNone List<EventKind> kinds,
      @JsonProperty("from") @Form.Maybe Optional<String> from,
      @JsonProperty(value = "to", required = true) @Form.Required String to,
      @JsonProperty("before") @Form.ManyOrNone List<ElementPath> before,
      @JsonProperty("after") @Form.ManyOrNone List<ElementPath> after,
      @JsonProperty(value = "confidence", required = true) @Form.Required double confidence,
      @JsonProperty("change") @Form.Maybe Optional<DiffForm.Entry> change,
      @JsonProperty(value = "reason", required = true) @Form.Required String reason) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    EventForm {}

    ThreadEvent in(List<Alignment> alignments) {
      ImmutableSet<EventKind> inOrder = Sets.immutableEnumSet(kinds);
      return new ThreadEvent(
          inOrder,
          from,
          to,
          ImmutableList.copyOf(before),
          ImmutableList.copyOf(after),
          confidence,
          change.map(entry -> entry.in(alignment(alignments))),
          reason);
    }

    private Alignment alignment(List<Alignment> alignments) {
      return alignments.stream()
          .filter(
              alignment ->
                  from.equals(Optional.of(alignment.before().id()))
                      && to.equals(alignment.after().id()))
          .findFirst()
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "expected an alignment of the editions of a change, but got none of "
                          + from.orElse("nothing")
                          + " and "
                          + to));
    }
  }

  /** Reads a lineage. */
  static final class Reader extends Restoring<LineageForm, Lineage> {
    private static final long serialVersionUID = 1;

    Reader() {
      super(LineageForm.class, Lineage.class);
    }

    @Override
    Lineage restore(JsonParser json, DeserializationContext context, LineageForm read)
        throws IOException {
      List<Alignment> alignments =
          each(json, "alignments", read.alignments(), pair -> pair.in(read));
      List<ElementThread> threads =
          each(json, "threads", read.threads(), thread -> thread.in(alignments));
      return Lineage.restored(read.editions(), alignments, threads);
    }
  }
}
