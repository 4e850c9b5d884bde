package org.rightsplan.jackson2;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.rightsplan.claim.Assertion;
import org.rightsplan.claim.Claim;
import org.rightsplan.claim.ElementRef;
import org.rightsplan.claim.Outcome;
import org.rightsplan.claim.Reason;
import org.rightsplan.claim.Verdict;
import org.rightsplan.claim.VerdictSentence;
import org.rightsplan.model.Bindingness;
import org.rightsplan.model.Citation;
import org.rightsplan.model.CountedThing;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Horizon;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Measure;
import org.rightsplan.model.Period;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.Target;

/** The JSON form of claims and verdicts. */
final class ClaimMixIns {

  private ClaimMixIns() {}

  /** Claim. */
  @Form.Written
  @JsonPropertyOrder({"id", "statement", "citation", "assertion"})
  abstract static class ClaimMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    ClaimMixIn(
        @JsonProperty(value = "id", required = true) @Form.Required String id,
        @JsonProperty(value = "statement", required = true) @Form.Required LocalizedText statement,
        @JsonProperty(value = "citation", required = true) @Form.Required Citation citation,
        @JsonProperty(value = "assertion", required = true) @Form.Required Assertion assertion) {}

    @JsonProperty("id")
    abstract String id();

    @JsonProperty("statement")
    abstract LocalizedText statement();

    @JsonProperty("citation")
    abstract Citation citation();

    @JsonProperty("assertion")
    abstract Assertion assertion();
  }

  /** Place. */
  @Form.Written
  @JsonPropertyOrder({"edition", "section"})
  abstract static class PlaceMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    PlaceMixIn(
        @JsonProperty(value = "edition", required = true) @Form.Required String edition,
        @JsonProperty("section") @Form.Maybe Optional<String> section) {}

    @JsonProperty("edition")
    abstract String edition();

    @JsonProperty("section")
    @Form.Maybe
    abstract Optional<String> section();
  }

  /** Selection. */
  @Form.Written
  @JsonPropertyOrder({"counted", "bindingness", "measure", "horizon"})
  abstract static class SelectionMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    SelectionMixIn(
        @JsonProperty(value = "counted", required = true) @Form.Required CountedThing counted,
        @JsonProperty("bindingness") @Form.Maybe Optional<Bindingness> bindingness,
        @JsonProperty("measure") @Form.Maybe Optional<Measure> measure,
        @JsonProperty("horizon") @Form.Maybe Optional<Horizon> horizon) {}

    @JsonProperty("counted")
    abstract CountedThing counted();

    @JsonProperty("bindingness")
    @Form.Maybe
    abstract Optional<Bindingness> bindingness();

    @JsonProperty("measure")
    @Form.Maybe
    abstract Optional<Measure> measure();

    @JsonProperty("horizon")
    @Form.Maybe
    abstract Optional<Horizon> horizon();
  }

  /** ElementRef. */
  @Form.Written
  @JsonPropertyOrder({"edition", "path"})
  abstract static class ElementRefMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    ElementRefMixIn(
        @JsonProperty(value = "edition", required = true) @Form.Required String edition,
        @JsonProperty(value = "path", required = true) @Form.Required ElementPath path) {}

    @JsonProperty("edition")
    abstract String edition();

    @JsonProperty("path")
    abstract ElementPath path();
  }

  /** Verdict. */
  @Form.Written
  @JsonPropertyOrder({
    "claim",
    "outcome",
    "reason",
    "computed",
    "elements",
    "explanation",
    "sentence"
  })
  abstract static class VerdictMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    VerdictMixIn(
        @JsonProperty(value = "claim", required = true) @Form.Required Claim claim,
        @JsonProperty(value = "outcome", required = true) @Form.Required Outcome outcome,
        @JsonProperty(value = "reason", required = true) @Form.Required Reason reason,
        @JsonProperty("computed") @Form.Maybe Optional<Quantity> computed,
        @JsonProperty("elements")
            @Form.ManyOrNone
            @JsonDeserialize(converter = Lists.Elements.class)
            ImmutableList<ElementRef> elements,
        @JsonProperty(value = "explanation", required = true) @Form.Required String explanation,
        @JsonProperty("sentence") @Form.Maybe Optional<VerdictSentence> sentence) {}

    @JsonProperty("claim")
    abstract Claim claim();

    @JsonProperty("outcome")
    abstract Outcome outcome();

    @JsonProperty("reason")
    abstract Reason reason();

    @JsonProperty("computed")
    @Form.Maybe
    abstract Optional<Quantity> computed();

    @JsonProperty("elements")
    @Form.Listed
    abstract ImmutableList<ElementRef> elements();

    @JsonProperty("explanation")
    abstract String explanation();

    @JsonProperty("sentence")
    @Form.Maybe
    abstract Optional<VerdictSentence> sentence();
  }

  /** VerdictSentence. */
  @JsonSerialize(converter = Sentences.SentenceForm.Write.class)
  @JsonDeserialize(converter = Sentences.SentenceForm.Read.class)
  interface VerdictSentenceMixIn {}

  /** SetTarget. */
  @Form.Written
  @JsonPropertyOrder({"target", "indicator", "period"})
  abstract static class SetTargetMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    SetTargetMixIn(
        @JsonProperty(value = "target", required = true) @Form.Required Target target,
        @JsonProperty(value = "indicator", required = true) @Form.Required Indicator indicator,
        @JsonProperty("period") @Form.Maybe Optional<Period> period) {}

    @JsonProperty("target")
    abstract Target target();

    @JsonProperty("indicator")
    abstract Indicator indicator();

    @JsonProperty("period")
    @Form.Maybe
    abstract Optional<Period> period();
  }

  /** ClaimList. */
  @Form.Written
  @JsonPropertyOrder({"claims"})
  abstract static class ClaimListMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    ClaimListMixIn(
        @JsonProperty("claims") @Form.ManyOrNone @JsonDeserialize(converter = Lists.Claims.class)
            ImmutableList<Claim> claims) {}

    @JsonProperty("claims")
    @Form.Listed
    abstract ImmutableList<Claim> claims();
  }

  /** VerdictList. */
  @Form.Written
  @JsonPropertyOrder({"verdicts"})
  abstract static class VerdictListMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    VerdictListMixIn(
        @JsonProperty("verdicts")
            @Form.ManyOrNone
            @JsonDeserialize(converter = Lists.Verdicts.class)
            ImmutableList<Verdict> verdicts) {}

    @JsonProperty("verdicts")
    @Form.Listed
    abstract ImmutableList<Verdict> verdicts();
  }
}
