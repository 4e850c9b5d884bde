package org.rightsplan.jackson2;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Reference;

/** The JSON form of what a plan points to and under what it is filed. */
final class ReferenceMixIns {

  private ReferenceMixIns() {}

  /** Reference: the kind stands in the property {@code type}. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Reference.UnRecommendation.class, name = "unRecommendation"),
    @JsonSubTypes.Type(value = Reference.TreatyArticle.class, name = "treatyArticle"),
    @JsonSubTypes.Type(value = Reference.SdgTarget.class, name = "sdgTarget"),
    @JsonSubTypes.Type(value = Reference.Law.class, name = "law"),
    @JsonSubTypes.Type(value = Reference.Concept.class, name = "concept")
  })
  interface ReferenceMixIn {}

  /** Reference.UnRecommendation. */
  @Form.Written
  @JsonPropertyOrder({"symbol", "paragraph"})
  @JsonTypeName("unRecommendation")
  abstract static class UnRecommendationMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    UnRecommendationMixIn(
        @JsonProperty(value = "symbol", required = true) @Form.Required String symbol,
        @JsonProperty("paragraph") @Form.Maybe Optional<String> paragraph) {}

    @JsonProperty("symbol")
    abstract String symbol();

    @JsonProperty("paragraph")
    @Form.Maybe
    abstract Optional<String> paragraph();
  }

  /** Reference.TreatyArticle. */
  @Form.Written
  @JsonPropertyOrder({"treaty", "article"})
  @JsonTypeName("treatyArticle")
  abstract static class TreatyArticleMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    TreatyArticleMixIn(
        @JsonProperty(value = "treaty", required = true) @Form.Required String treaty,
        @JsonProperty("article") @Form.Maybe Optional<String> article) {}

    @JsonProperty("treaty")
    abstract String treaty();

    @JsonProperty("article")
    @Form.Maybe
    abstract Optional<String> article();
  }

  /** Reference.SdgTarget. */
  @Form.Written
  @JsonPropertyOrder({"code"})
  @JsonTypeName("sdgTarget")
  abstract static class SdgTargetMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    SdgTargetMixIn(@JsonProperty(value = "code", required = true) @Form.Required String code) {}

    @JsonProperty("code")
    abstract String code();
  }

  /** Reference.Law. */
  @Form.Written
  @JsonPropertyOrder({"title", "identifier"})
  @JsonTypeName("law")
  abstract static class LawMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    LawMixIn(
        @JsonProperty(value = "title", required = true) @Form.Required LocalizedText title,
        @JsonProperty("identifier") @Form.Maybe Optional<String> identifier) {}

    @JsonProperty("title")
    abstract LocalizedText title();

    @JsonProperty("identifier")
    @Form.Maybe
    abstract Optional<String> identifier();
  }

  /** Reference.Concept. */
  @Form.Written
  @JsonPropertyOrder({"scheme", "code", "label"})
  @JsonTypeName("concept")
  abstract static class ConceptMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    ConceptMixIn(
        @JsonProperty(value = "scheme", required = true) @Form.Required String scheme,
        @JsonProperty(value = "code", required = true) @Form.Required String code,
        @JsonProperty("label") @Form.Maybe Optional<LocalizedText> label) {}

    @JsonProperty("scheme")
    abstract String scheme();

    @JsonProperty("code")
    abstract String code();

    @JsonProperty("label")
    @Form.Maybe
    abstract Optional<LocalizedText> label();
  }

  /** Tag. */
  @Form.Written
  @JsonPropertyOrder({"scheme", "term"})
  abstract static class TagMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    TagMixIn(
        @JsonProperty(value = "scheme", required = true) @Form.Required String scheme,
        @JsonProperty(value = "term", required = true) @Form.Required String term) {}

    @JsonProperty("scheme")
    abstract String scheme();

    @JsonProperty("term")
    abstract String term();
  }

  /** Jurisdiction. */
  @Form.Written
  @JsonPropertyOrder({"scheme", "code"})
  abstract static class JurisdictionMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    JurisdictionMixIn(
        @JsonProperty(value = "scheme", required = true) @Form.Required String scheme,
        @JsonProperty(value = "code", required = true) @Form.Required String code) {}

    @JsonProperty("scheme")
    abstract String scheme();

    @JsonProperty("code")
    abstract String code();
  }
}
