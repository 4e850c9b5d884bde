package org.rightsplan.jackson2;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.rightsplan.model.Attestation;
import org.rightsplan.model.Citation;
import org.rightsplan.model.CountedThing;
import org.rightsplan.model.Horizon;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.ObjectiveLevel;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.Reference;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;
import org.rightsplan.model.StatedCount;
import org.rightsplan.model.Tag;
import org.rightsplan.model.Transcription;
import org.rightsplan.model.TranscriptionStatus;

/** The JSON form of sections, commitments and how much of them is at hand. */
final class SectionMixIns {

  private SectionMixIns() {}

  /** Section. */
  @Form.Written
  @JsonPropertyOrder({
    "id",
    "number",
    "title",
    "kind",
    "chapeau",
    "responsibilities",
    "transcription",
    "citations",
    "objectives",
    "indicators",
    "sections"
  })
  @JsonSerialize(as = Section.class)
  @JsonDeserialize(builder = Section.Builder.class)
  interface SectionMixIn {
    @JsonProperty("id")
    @Form.Maybe
    Optional<String> id();

    @JsonProperty("number")
    @Form.Maybe
    Optional<String> number();

    @JsonProperty("title")
    LocalizedText title();

    @JsonProperty("kind")
    @Form.OmittedIfDefault
    SectionKind kind();

    @JsonProperty("chapeau")
    @Form.Maybe
    Optional<LocalizedText> chapeau();

    @JsonProperty("responsibilities")
    @Form.Listed
    ImmutableList<Responsibility> responsibilities();

    @JsonProperty("transcription")
    @Form.OmittedIfDefault
    Transcription transcription();

    @JsonProperty("citations")
    @Form.Listed
    ImmutableList<Citation> citations();

    @JsonProperty("objectives")
    @Form.Listed
    ImmutableList<Objective> objectives();

    @JsonProperty("indicators")
    @Form.Listed
    ImmutableList<Indicator> indicators();

    @JsonProperty("sections")
    @Form.Listed
    ImmutableList<Section> sections();
  }

  /** Reads Section. */
  @Form.Built
  interface SectionBuilderMixIn {
    @JsonProperty("id")
    @Form.Defaulted
    Section.Builder id(String id);

    @JsonProperty("number")
    @Form.Defaulted
    Section.Builder number(String number);

    @JsonProperty("title")
    @Form.Required
    Section.Builder title(LocalizedText title);

    @JsonProperty("kind")
    @Form.Defaulted
    Section.Builder kind(SectionKind kind);

    @JsonProperty("chapeau")
    @Form.Defaulted
    Section.Builder chapeau(LocalizedText chapeau);

    @JsonProperty("responsibilities")
    @Form.Many
    Section.Builder responsibilities(Iterable<? extends Responsibility> responsibilities);

    @JsonProperty("transcription")
    @Form.Defaulted
    Section.Builder transcription(Transcription transcription);

    @JsonProperty("citations")
    @Form.Many
    Section.Builder citations(Iterable<? extends Citation> citations);

    @JsonProperty("objectives")
    @Form.Many
    Section.Builder objectives(Iterable<? extends Objective> objectives);

    @JsonProperty("indicators")
    @Form.Many
    Section.Builder indicators(Iterable<? extends Indicator> indicators);

    @JsonProperty("sections")
    @Form.Many
    Section.Builder sections(Iterable<? extends Section> sections);
  }

  /** Objective. */
  @Form.Written
  @JsonPropertyOrder({
    "id",
    "level",
    "number",
    "title",
    "statement",
    "responsibilities",
    "horizon",
    "references",
    "tags",
    "attestation",
    "transcription",
    "citations",
    "indicators"
  })
  @JsonSerialize(as = Objective.class)
  @JsonDeserialize(builder = Objective.Builder.class)
  interface ObjectiveMixIn {
    @JsonProperty("id")
    @Form.Maybe
    Optional<String> id();

    @JsonProperty("level")
    @Form.OmittedIfDefault
    ObjectiveLevel level();

    @JsonProperty("number")
    @Form.Maybe
    Optional<String> number();

    @JsonProperty("title")
    @Form.Maybe
    Optional<LocalizedText> title();

    @JsonProperty("statement")
    @Form.Maybe
    Optional<LocalizedText> statement();

    @JsonProperty("responsibilities")
    @Form.Listed
    ImmutableList<Responsibility> responsibilities();

    @JsonProperty("horizon")
    @Form.OmittedIfDefault
    Horizon horizon();

    @JsonProperty("references")
    @Form.Listed
    ImmutableList<Reference> references();

    @JsonProperty("tags")
    @Form.Listed
    ImmutableSortedSet<Tag> tags();

    @JsonProperty("attestation")
    @Form.OmittedIfDefault
    Attestation attestation();

    @JsonProperty("transcription")
    @Form.OmittedIfDefault
    TranscriptionStatus transcription();

    @JsonProperty("citations")
    @Form.Listed
    ImmutableList<Citation> citations();

    @JsonProperty("indicators")
    @Form.Listed
    ImmutableList<Indicator> indicators();
  }

  /** Reads Objective. */
  @Form.Built
  interface ObjectiveBuilderMixIn {
    @JsonProperty("id")
    @Form.Defaulted
    Objective.Builder id(String id);

    @JsonProperty("level")
    @Form.Defaulted
    Objective.Builder level(ObjectiveLevel level);

    @JsonProperty("number")
    @Form.Defaulted
    Objective.Builder number(String number);

    @JsonProperty("title")
    @Form.Defaulted
    Objective.Builder title(LocalizedText title);

    @JsonProperty("statement")
    @Form.Defaulted
    Objective.Builder statement(LocalizedText statement);

    @JsonProperty("responsibilities")
    @Form.Many
    Objective.Builder responsibilities(Iterable<? extends Responsibility> responsibilities);

    @JsonProperty("horizon")
    @Form.Defaulted
    Objective.Builder horizon(Horizon horizon);

    @JsonProperty("references")
    @Form.Many
    Objective.Builder references(Iterable<? extends Reference> references);

    @JsonProperty("tags")
    @Form.Many
    Objective.Builder tags(Iterable<? extends Tag> tags);

    @JsonProperty("attestation")
    @Form.Defaulted
    Objective.Builder attestation(Attestation attestation);

    @JsonProperty("transcription")
    @Form.Defaulted
    Objective.Builder transcription(TranscriptionStatus transcription);

    @JsonProperty("citations")
    @Form.Many
    Objective.Builder citations(Iterable<? extends Citation> citations);

    @JsonProperty("indicators")
    @Form.Many
    Objective.Builder indicators(Iterable<? extends Indicator> indicators);
  }

  /** Transcription. */
  @Form.Written
  @JsonPropertyOrder({"status", "stated"})
  @JsonSerialize(as = Transcription.class)
  @JsonDeserialize(builder = Transcription.Builder.class)
  interface TranscriptionMixIn {
    @JsonProperty("status")
    @Form.OmittedIfDefault
    TranscriptionStatus status();

    @JsonProperty("stated")
    @Form.Listed
    ImmutableList<StatedCount> stated();
  }

  /** Reads Transcription. */
  @Form.Built
  interface TranscriptionBuilderMixIn {
    @JsonProperty("status")
    @Form.Defaulted
    Transcription.Builder status(TranscriptionStatus status);

    @JsonProperty("stated")
    @Form.Many
    Transcription.Builder stated(Iterable<? extends StatedCount> stated);
  }

  /** StatedCount. */
  @Form.Written
  @JsonPropertyOrder({"counted", "quantity", "comparedWith", "wording", "citations"})
  @JsonSerialize(as = StatedCount.class)
  @JsonDeserialize(builder = StatedCount.Builder.class)
  interface StatedCountMixIn {
    @JsonProperty("counted")
    CountedThing counted();

    @JsonProperty("quantity")
    Quantity quantity();

    @JsonProperty("comparedWith")
    @Form.Maybe
    Optional<String> comparedWith();

    @JsonProperty("wording")
    @Form.Maybe
    Optional<LocalizedText> wording();

    @JsonProperty("citations")
    @Form.Listed
    ImmutableList<Citation> citations();
  }

  /** Reads StatedCount. */
  @Form.Built
  interface StatedCountBuilderMixIn {
    @JsonProperty("counted")
    @Form.Required
    StatedCount.Builder counted(CountedThing counted);

    @JsonProperty("quantity")
    @Form.Required
    StatedCount.Builder quantity(Quantity quantity);

    @JsonProperty("comparedWith")
    @Form.Defaulted
    StatedCount.Builder comparedWith(String comparedWith);

    @JsonProperty("wording")
    @Form.Defaulted
    StatedCount.Builder wording(LocalizedText wording);

    @JsonProperty("citations")
    @Form.Many
    StatedCount.Builder citations(Iterable<? extends Citation> citations);
  }
}
