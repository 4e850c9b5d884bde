package org.rightsplan.jackson2;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.alignment.Basis;
import org.rightsplan.alignment.Crosswalk;
import org.rightsplan.alignment.Evidence;
import org.rightsplan.alignment.Facet;
import org.rightsplan.alignment.Match;
import org.rightsplan.alignment.ReviewItem;
import org.rightsplan.alignment.SharedTerm;
import org.rightsplan.alignment.UnfitDecision;
import org.rightsplan.alignment.Unmatched;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementPath;

/** The JSON form of alignments. */
final class AlignmentMixIns {

  private AlignmentMixIns() {}

  /** Alignment. */
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
  abstract static class AlignmentMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static Alignment of(
        @JsonProperty(value = "before", required = true) @Form.Required Edition before,
        @JsonProperty(value = "after", required = true) @Form.Required Edition after,
        @JsonProperty("matches") @Form.ManyOrNone List<Match> matches,
        @JsonProperty("unmatchedBefore") @Form.ManyOrNone List<Unmatched> unmatchedBefore,
        @JsonProperty("unmatchedAfter") @Form.ManyOrNone List<Unmatched> unmatchedAfter,
        @JsonProperty("reviewList") @Form.ManyOrNone List<ReviewItem> reviewList,
        @JsonProperty("unfitDecisions") @Form.ManyOrNone List<UnfitDecision> unfitDecisions) {
      return Alignment.of(
          before, after, matches, unmatchedBefore, unmatchedAfter, reviewList, unfitDecisions);
    }

    @JsonProperty("before")
    abstract Edition before();

    @JsonProperty("after")
    abstract Edition after();

    @JsonProperty("matches")
    @Form.Listed
    abstract ImmutableList<Match> matches();

    @JsonProperty("unmatchedBefore")
    @Form.Listed
    abstract ImmutableList<Unmatched> unmatchedBefore();

    @JsonProperty("unmatchedAfter")
    @Form.Listed
    abstract ImmutableList<Unmatched> unmatchedAfter();

    @JsonProperty("reviewList")
    @Form.Listed
    abstract ImmutableList<ReviewItem> reviewList();

    @JsonProperty("unfitDecisions")
    @Form.Listed
    abstract ImmutableList<UnfitDecision> unfitDecisions();
  }

  /** Match. */
  @Form.Written
  @JsonPropertyOrder({"before", "after", "basis", "confidence", "evidence"})
  abstract static class MatchMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static Match of(
        @JsonProperty("before") @Form.ManyOrNone @JsonDeserialize(converter = Lists.Paths.class)
            ImmutableList<ElementPath> before,
        @JsonProperty("after") @Form.ManyOrNone @JsonDeserialize(converter = Lists.Paths.class)
            ImmutableList<ElementPath> after,
        @JsonProperty(value = "basis", required = true) @Form.Required Basis basis,
        @JsonProperty(value = "confidence", required = true) @Form.Required double confidence,
        @JsonProperty(value = "evidence", required = true) @Form.Required Evidence evidence) {
      return Match.of(before, after, basis, confidence, evidence);
    }

    @JsonProperty("before")
    @Form.Listed
    abstract ImmutableList<ElementPath> before();

    @JsonProperty("after")
    @Form.Listed
    abstract ImmutableList<ElementPath> after();

    @JsonProperty("basis")
    abstract Basis basis();

    @JsonProperty("confidence")
    abstract double confidence();

    @JsonProperty("evidence")
    abstract Evidence evidence();
  }

  /** Evidence.RunnerUp. */
  @Form.Written
  @JsonPropertyOrder({"before", "after", "score"})
  abstract static class RunnerUpMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    RunnerUpMixIn(
        @JsonProperty(value = "before", required = true) @Form.Required ElementPath before,
        @JsonProperty(value = "after", required = true) @Form.Required ElementPath after,
        @JsonProperty(value = "score", required = true) @Form.Required double score) {}

    @JsonProperty("before")
    abstract ElementPath before();

    @JsonProperty("after")
    abstract ElementPath after();

    @JsonProperty("score")
    abstract double score();
  }

  /** SharedTerm. */
  @Form.Written
  @JsonPropertyOrder({"term", "weight", "before", "after"})
  abstract static class SharedTermMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    SharedTermMixIn(
        @JsonProperty(value = "term", required = true) @Form.Required String term,
        @JsonProperty(value = "weight", required = true) @Form.Required double weight,
        @JsonProperty(value = "before", required = true) @Form.Required int before,
        @JsonProperty(value = "after", required = true) @Form.Required int after) {}

    @JsonProperty("term")
    abstract String term();

    @JsonProperty("weight")
    abstract double weight();

    @JsonProperty("before")
    abstract int before();

    @JsonProperty("after")
    abstract int after();
  }

  /** Evidence. */
  @Form.Written
  @JsonPropertyOrder({
    "rule",
    "similarity",
    "beforeContained",
    "afterContained",
    "sharedTerms",
    "facets",
    "runnerUp",
    "ambiguous"
  })
  abstract static class EvidenceMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    EvidenceMixIn(
        @JsonProperty(value = "rule", required = true) @Form.Required String rule,
        @JsonProperty(value = "similarity", required = true) @Form.Required double similarity,
        @JsonProperty(value = "beforeContained", required = true) @Form.Required
            double beforeContained,
        @JsonProperty(value = "afterContained", required = true) @Form.Required
            double afterContained,
        @JsonProperty("sharedTerms")
            @Form.ManyOrNone
            @JsonDeserialize(converter = Lists.SharedTerms.class)
            ImmutableList<SharedTerm> sharedTerms,
        @JsonProperty("facets") @Form.ManyOrNone @JsonDeserialize(converter = Lists.Facets.class)
            ImmutableSortedSet<Facet> facets,
        @JsonProperty("runnerUp") @Form.Maybe Optional<Evidence.RunnerUp> runnerUp,
        @JsonProperty(value = "ambiguous", required = true) @Form.Required boolean ambiguous) {}

    @JsonProperty("rule")
    abstract String rule();

    @JsonProperty("similarity")
    abstract double similarity();

    @JsonProperty("beforeContained")
    abstract double beforeContained();

    @JsonProperty("afterContained")
    abstract double afterContained();

    @JsonProperty("sharedTerms")
    @Form.Listed
    abstract ImmutableList<SharedTerm> sharedTerms();

    @JsonProperty("facets")
    @Form.Listed
    abstract ImmutableSortedSet<Facet> facets();

    @JsonProperty("runnerUp")
    @Form.Maybe
    abstract Optional<Evidence.RunnerUp> runnerUp();

    @JsonProperty("ambiguous")
    abstract boolean ambiguous();
  }

  /** Unmatched. */
  @Form.Written
  @JsonPropertyOrder({"path", "comparable", "reason"})
  abstract static class UnmatchedMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    UnmatchedMixIn(
        @JsonProperty(value = "path", required = true) @Form.Required ElementPath path,
        @JsonProperty(value = "comparable", required = true) @Form.Required boolean comparable,
        @JsonProperty(value = "reason", required = true) @Form.Required String reason) {}

    @JsonProperty("path")
    abstract ElementPath path();

    @JsonProperty("comparable")
    abstract boolean comparable();

    @JsonProperty("reason")
    abstract String reason();
  }

  /** ReviewItem. */
  @Form.Written
  @JsonPropertyOrder({"reason", "before", "after", "confidence"})
  abstract static class ReviewItemMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    ReviewItemMixIn(
        @JsonProperty(value = "reason", required = true) @Form.Required ReviewItem.Reason reason,
        @JsonProperty("before") @Form.ManyOrNone @JsonDeserialize(converter = Lists.Paths.class)
            ImmutableList<ElementPath> before,
        @JsonProperty("after") @Form.ManyOrNone @JsonDeserialize(converter = Lists.Paths.class)
            ImmutableList<ElementPath> after,
        @JsonProperty(value = "confidence", required = true) @Form.Required double confidence) {}

    @JsonProperty("reason")
    abstract ReviewItem.Reason reason();

    @JsonProperty("before")
    @Form.Listed
    abstract ImmutableList<ElementPath> before();

    @JsonProperty("after")
    @Form.Listed
    abstract ImmutableList<ElementPath> after();

    @JsonProperty("confidence")
    abstract double confidence();
  }

  /** UnfitDecision. */
  @Form.Written
  @JsonPropertyOrder({"decision", "reason"})
  abstract static class UnfitDecisionMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    UnfitDecisionMixIn(
        @JsonProperty(value = "decision", required = true) @Form.Required
            Crosswalk.Decision decision,
        @JsonProperty(value = "reason", required = true) @Form.Required String reason) {}

    @JsonProperty("decision")
    abstract Crosswalk.Decision decision();

    @JsonProperty("reason")
    abstract String reason();
  }
}
