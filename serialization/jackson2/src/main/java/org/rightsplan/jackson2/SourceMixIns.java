package org.rightsplan.jackson2;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.rightsplan.model.Citation;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.SourceDocument;
import org.rightsplan.model.SourceKind;

/** The JSON form of texts and where they come from. */
final class SourceMixIns {

  private SourceMixIns() {}

  /** SourceDocument. */
  @Form.Written
  @JsonPropertyOrder({"id", "title", "kind", "publisher", "date", "url", "note"})
  @JsonSerialize(as = SourceDocument.class)
  @JsonDeserialize(builder = SourceDocument.Builder.class)
  interface SourceDocumentMixIn {
    @JsonProperty("id")
    String id();

    @JsonProperty("title")
    LocalizedText title();

    @JsonProperty("kind")
    @Form.OmittedIfDefault
    SourceKind kind();

    @JsonProperty("publisher")
    @Form.Maybe
    Optional<String> publisher();

    @JsonProperty("date")
    @Form.Maybe
    Optional<PartialDate> date();

    @JsonProperty("url")
    @Form.Maybe
    Optional<String> url();

    @JsonProperty("note")
    @Form.Maybe
    Optional<String> note();
  }

  /** Reads SourceDocument. */
  @Form.Built
  interface SourceDocumentBuilderMixIn {
    @JsonProperty("id")
    @Form.Required
    SourceDocument.Builder id(String id);

    @JsonProperty("title")
    @Form.Required
    SourceDocument.Builder title(LocalizedText title);

    @JsonProperty("kind")
    @Form.Defaulted
    SourceDocument.Builder kind(SourceKind kind);

    @JsonProperty("publisher")
    @Form.Defaulted
    SourceDocument.Builder publisher(String publisher);

    @JsonProperty("date")
    @Form.Defaulted
    SourceDocument.Builder date(PartialDate date);

    @JsonProperty("url")
    @Form.Defaulted
    SourceDocument.Builder url(String url);

    @JsonProperty("note")
    @Form.Defaulted
    SourceDocument.Builder note(String note);
  }

  /** Citation. */
  @Form.Written
  @JsonPropertyOrder({"source", "page", "paragraph", "speaker", "note"})
  @JsonSerialize(as = Citation.class)
  @JsonDeserialize(builder = Citation.Builder.class)
  interface CitationMixIn {
    @JsonProperty("source")
    String source();

    @JsonProperty("page")
    @Form.Maybe
    Optional<String> page();

    @JsonProperty("paragraph")
    @Form.Maybe
    Optional<String> paragraph();

    @JsonProperty("speaker")
    @Form.Maybe
    Optional<String> speaker();

    @JsonProperty("note")
    @Form.Maybe
    Optional<String> note();
  }

  /** Reads Citation. */
  @Form.Built
  interface CitationBuilderMixIn {
    @JsonProperty("source")
    @Form.Required
    Citation.Builder source(String source);

    @JsonProperty("page")
    @Form.Defaulted
    Citation.Builder page(String page);

    @JsonProperty("paragraph")
    @Form.Defaulted
    Citation.Builder paragraph(String paragraph);

    @JsonProperty("speaker")
    @Form.Defaulted
    Citation.Builder speaker(String speaker);

    @JsonProperty("note")
    @Form.Defaulted
    Citation.Builder note(String note);
  }

  /** LocalizedText. */
  @Form.Written
  @JsonPropertyOrder({"original", "texts"})
  @JsonSerialize(as = LocalizedText.class)
  @JsonDeserialize(using = LocalizedTextReader.class)
  interface LocalizedTextMixIn {
    @JsonProperty("original")
    @Form.Maybe
    Optional<String> original();

    @JsonProperty("texts")
    @Form.Listed
    ImmutableSortedMap<String, String> texts();
  }
}
