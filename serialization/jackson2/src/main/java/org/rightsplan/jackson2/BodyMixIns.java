package org.rightsplan.jackson2;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.rightsplan.model.BodyName;
import org.rightsplan.model.Citation;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Identifier;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Period;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibilityRole;
import org.rightsplan.model.ResponsibleBody;

/** The JSON form of bodies and what they answer for. */
final class BodyMixIns {

  private BodyMixIns() {}

  /** ResponsibleBody. */
  @Form.Written
  @JsonPropertyOrder({
    "id",
    "name",
    "otherNames",
    "classification",
    "parent",
    "successors",
    "identifiers",
    "citations"
  })
  @JsonSerialize(as = ResponsibleBody.class)
  @JsonDeserialize(builder = ResponsibleBody.Builder.class)
  interface ResponsibleBodyMixIn {
    @JsonProperty("id")
    String id();

    @JsonProperty("name")
    LocalizedText name();

    @JsonProperty("otherNames")
    @Form.Listed
    ImmutableList<BodyName> otherNames();

    @JsonProperty("classification")
    @Form.Maybe
    Optional<String> classification();

    @JsonProperty("parent")
    @Form.Maybe
    Optional<String> parent();

    @JsonProperty("successors")
    @Form.Listed
    ImmutableList<String> successors();

    @JsonProperty("identifiers")
    @Form.Listed
    ImmutableList<Identifier> identifiers();

    @JsonProperty("citations")
    @Form.Listed
    ImmutableList<Citation> citations();
  }

  /** Reads ResponsibleBody. */
  @Form.Built
  interface ResponsibleBodyBuilderMixIn {
    @JsonProperty("id")
    @Form.Required
    ResponsibleBody.Builder id(String id);

    @JsonProperty("name")
    @Form.Required
    ResponsibleBody.Builder name(LocalizedText name);

    @JsonProperty("otherNames")
    @Form.Many
    ResponsibleBody.Builder otherNames(Iterable<? extends BodyName> otherNames);

    @JsonProperty("classification")
    @Form.Defaulted
    ResponsibleBody.Builder classification(String classification);

    @JsonProperty("parent")
    @Form.Defaulted
    ResponsibleBody.Builder parent(String parent);

    @JsonProperty("successors")
    @Form.Many
    ResponsibleBody.Builder successors(Iterable<String> successors);

    @JsonProperty("identifiers")
    @Form.Many
    ResponsibleBody.Builder identifiers(Iterable<? extends Identifier> identifiers);

    @JsonProperty("citations")
    @Form.Many
    ResponsibleBody.Builder citations(Iterable<? extends Citation> citations);
  }

  /** BodyName. */
  @Form.Written
  @JsonPropertyOrder({"name", "period"})
  abstract static class BodyNameMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    BodyNameMixIn(
        @JsonProperty(value = "name", required = true) @Form.Required LocalizedText name,
        @JsonProperty("period") @Form.Maybe Optional<Period> period) {}

    @JsonProperty("name")
    abstract LocalizedText name();

    @JsonProperty("period")
    @Form.Maybe
    abstract Optional<Period> period();
  }

  /** Identifier. */
  @Form.Written
  @JsonPropertyOrder({"scheme", "value"})
  abstract static class IdentifierMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    IdentifierMixIn(
        @JsonProperty(value = "scheme", required = true) @Form.Required String scheme,
        @JsonProperty(value = "value", required = true) @Form.Required String value) {}

    @JsonProperty("scheme")
    abstract String scheme();

    @JsonProperty("value")
    abstract String value();
  }

  /** Responsibility. */
  @Form.Written
  @JsonPropertyOrder({"body", "role", "wording", "citations"})
  @JsonSerialize(as = Responsibility.class)
  @JsonDeserialize(builder = Responsibility.Builder.class)
  interface ResponsibilityMixIn {
    @JsonProperty("body")
    String body();

    @JsonProperty("role")
    @Form.OmittedIfDefault
    ResponsibilityRole role();

    @JsonProperty("wording")
    @Form.Maybe
    Optional<LocalizedText> wording();

    @JsonProperty("citations")
    @Form.Listed
    ImmutableList<Citation> citations();
  }

  /** Reads Responsibility. */
  @Form.Built
  interface ResponsibilityBuilderMixIn {
    @JsonProperty("body")
    @Form.Required
    Responsibility.Builder body(String body);

    @JsonProperty("role")
    @Form.Defaulted
    Responsibility.Builder role(ResponsibilityRole role);

    @JsonProperty("wording")
    @Form.Defaulted
    Responsibility.Builder wording(LocalizedText wording);

    @JsonProperty("citations")
    @Form.Many
    Responsibility.Builder citations(Iterable<? extends Citation> citations);
  }

  /** AssignedResponsibility. */
  @Form.Written
  @JsonPropertyOrder({"responsibility", "origin", "inherited"})
  abstract static class AssignedResponsibilityMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    AssignedResponsibilityMixIn(
        @JsonProperty(value = "responsibility", required = true) @Form.Required
            Responsibility responsibility,
        @JsonProperty(value = "origin", required = true) @Form.Required ElementPath origin,
        @JsonProperty(value = "inherited", required = true) @Form.Required boolean inherited) {}

    @JsonProperty("responsibility")
    abstract Responsibility responsibility();

    @JsonProperty("origin")
    abstract ElementPath origin();

    @JsonProperty("inherited")
    abstract boolean inherited();
  }
}
