package org.rightsplan.jackson2;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.rightsplan.model.Adoption;
import org.rightsplan.model.Attestation;
import org.rightsplan.model.Citation;
import org.rightsplan.model.Edition;
import org.rightsplan.model.EditionStatus;
import org.rightsplan.model.EditionVersion;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Period;
import org.rightsplan.model.Principle;
import org.rightsplan.model.ResponsibleBody;
import org.rightsplan.model.Section;
import org.rightsplan.model.SourceDocument;
import org.rightsplan.model.Transcription;

/** The JSON form of editions but for their sections. */
final class EditionMixIns {

  private EditionMixIns() {}

  /** Edition. */
  @Form.Written
  @JsonPropertyOrder({
    "id",
    "ordinal",
    "title",
    "status",
    "period",
    "adoption",
    "published",
    "languages",
    "authoritativeLanguage",
    "versions",
    "version",
    "transcription",
    "citations",
    "sources",
    "bodies",
    "principles",
    "sections"
  })
  @JsonSerialize(as = Edition.class)
  @JsonDeserialize(builder = Edition.Builder.class)
  interface EditionMixIn {
    @JsonProperty("id")
    String id();

    @JsonProperty("ordinal")
    @Form.Maybe
    OptionalInt ordinal();

    @JsonProperty("title")
    LocalizedText title();

    @JsonProperty("status")
    @Form.OmittedIfDefault
    EditionStatus status();

    @JsonProperty("period")
    @Form.Maybe
    Optional<Period> period();

    @JsonProperty("adoption")
    @Form.Maybe
    Optional<Adoption> adoption();

    @JsonProperty("published")
    @Form.Maybe
    Optional<PartialDate> published();

    @JsonProperty("languages")
    @Form.Listed
    ImmutableSortedSet<String> languages();

    @JsonProperty("authoritativeLanguage")
    @Form.Maybe
    Optional<String> authoritativeLanguage();

    @JsonProperty("versions")
    @Form.Listed
    ImmutableList<EditionVersion> versions();

    @JsonProperty("version")
    @Form.Maybe
    Optional<String> version();

    @JsonProperty("transcription")
    @Form.OmittedIfDefault
    Transcription transcription();

    @JsonProperty("citations")
    @Form.Listed
    ImmutableList<Citation> citations();

    @JsonProperty("sources")
    @Form.Listed
    ImmutableList<SourceDocument> sources();

    @JsonProperty("bodies")
    @Form.Listed
    ImmutableList<ResponsibleBody> bodies();

    @JsonProperty("principles")
    @Form.Listed
    ImmutableList<Principle> principles();

    @JsonProperty("sections")
    @Form.Listed
    ImmutableList<Section> sections();
  }

  /** Reads Edition. */
  @Form.Built
  interface EditionBuilderMixIn {
    @JsonProperty("id")
    @Form.Required
    Edition.Builder id(String id);

    @JsonProperty("ordinal")
    @Form.Defaulted
    Edition.Builder ordinal(int ordinal);

    @JsonProperty("title")
    @Form.Required
    Edition.Builder title(LocalizedText title);

    @JsonProperty("status")
    @Form.Defaulted
    Edition.Builder status(EditionStatus status);

    @JsonProperty("period")
    @Form.Defaulted
    Edition.Builder period(Period period);

    @JsonProperty("adoption")
    @Form.Defaulted
    Edition.Builder adoption(Adoption adoption);

    @JsonProperty("published")
    @Form.Defaulted
    Edition.Builder published(PartialDate published);

    @JsonProperty("languages")
    @Form.Many
    Edition.Builder languages(Iterable<String> languages);

    @JsonProperty("authoritativeLanguage")
    @Form.Defaulted
    Edition.Builder authoritativeLanguage(String authoritativeLanguage);

    @JsonProperty("versions")
    @Form.Many
    Edition.Builder versions(Iterable<? extends EditionVersion> versions);

    @JsonProperty("version")
    @Form.Defaulted
    Edition.Builder version(String version);

    @JsonProperty("transcription")
    @Form.Defaulted
    Edition.Builder transcription(Transcription transcription);

    @JsonProperty("citations")
    @Form.Many
    Edition.Builder citations(Iterable<? extends Citation> citations);

    @JsonProperty("sources")
    @Form.Many
    Edition.Builder sources(Iterable<? extends SourceDocument> sources);

    @JsonProperty("bodies")
    @Form.Many
    Edition.Builder bodies(Iterable<? extends ResponsibleBody> bodies);

    @JsonProperty("principles")
    @Form.Many
    Edition.Builder principles(Iterable<? extends Principle> principles);

    @JsonProperty("sections")
    @Form.Many
    Edition.Builder sections(Iterable<? extends Section> sections);
  }

  /** EditionVersion. */
  @Form.Written
  @JsonPropertyOrder({"label", "date", "instrument", "note", "citations"})
  @JsonSerialize(as = EditionVersion.class)
  @JsonDeserialize(builder = EditionVersion.Builder.class)
  interface EditionVersionMixIn {
    @JsonProperty("label")
    String label();

    @JsonProperty("date")
    @Form.Maybe
    Optional<PartialDate> date();

    @JsonProperty("instrument")
    @Form.Maybe
    Optional<LocalizedText> instrument();

    @JsonProperty("note")
    @Form.Maybe
    Optional<LocalizedText> note();

    @JsonProperty("citations")
    @Form.Listed
    ImmutableList<Citation> citations();
  }

  /** Reads EditionVersion. */
  @Form.Built
  interface EditionVersionBuilderMixIn {
    @JsonProperty("label")
    @Form.Required
    EditionVersion.Builder label(String label);

    @JsonProperty("date")
    @Form.Defaulted
    EditionVersion.Builder date(PartialDate date);

    @JsonProperty("instrument")
    @Form.Defaulted
    EditionVersion.Builder instrument(LocalizedText instrument);

    @JsonProperty("note")
    @Form.Defaulted
    EditionVersion.Builder note(LocalizedText note);

    @JsonProperty("citations")
    @Form.Many
    EditionVersion.Builder citations(Iterable<? extends Citation> citations);
  }

  /** Adoption. */
  @Form.Written
  @JsonPropertyOrder({"date", "body", "instrument", "citations"})
  @JsonSerialize(as = Adoption.class)
  @JsonDeserialize(builder = Adoption.Builder.class)
  interface AdoptionMixIn {
    @JsonProperty("date")
    @Form.Maybe
    Optional<PartialDate> date();

    @JsonProperty("body")
    @Form.Maybe
    Optional<String> body();

    @JsonProperty("instrument")
    @Form.Maybe
    Optional<LocalizedText> instrument();

    @JsonProperty("citations")
    @Form.Listed
    ImmutableList<Citation> citations();
  }

  /** Reads Adoption. */
  @Form.Built
  interface AdoptionBuilderMixIn {
    @JsonProperty("date")
    @Form.Defaulted
    Adoption.Builder date(PartialDate date);

    @JsonProperty("body")
    @Form.Defaulted
    Adoption.Builder body(String body);

    @JsonProperty("instrument")
    @Form.Defaulted
    Adoption.Builder instrument(LocalizedText instrument);

    @JsonProperty("citations")
    @Form.Many
    Adoption.Builder citations(Iterable<? extends Citation> citations);
  }

  /** Principle. */
  @Form.Written
  @JsonPropertyOrder({"id", "title", "statement", "attestation", "citations"})
  @JsonSerialize(as = Principle.class)
  @JsonDeserialize(builder = Principle.Builder.class)
  interface PrincipleMixIn {
    @JsonProperty("id")
    @Form.Maybe
    Optional<String> id();

    @JsonProperty("title")
    LocalizedText title();

    @JsonProperty("statement")
    @Form.Maybe
    Optional<LocalizedText> statement();

    @JsonProperty("attestation")
    @Form.OmittedIfDefault
    Attestation attestation();

    @JsonProperty("citations")
    @Form.Listed
    ImmutableList<Citation> citations();
  }

  /** Reads Principle. */
  @Form.Built
  interface PrincipleBuilderMixIn {
    @JsonProperty("id")
    @Form.Defaulted
    Principle.Builder id(String id);

    @JsonProperty("title")
    @Form.Required
    Principle.Builder title(LocalizedText title);

    @JsonProperty("statement")
    @Form.Defaulted
    Principle.Builder statement(LocalizedText statement);

    @JsonProperty("attestation")
    @Form.Defaulted
    Principle.Builder attestation(Attestation attestation);

    @JsonProperty("citations")
    @Form.Many
    Principle.Builder citations(Iterable<? extends Citation> citations);
  }
}
