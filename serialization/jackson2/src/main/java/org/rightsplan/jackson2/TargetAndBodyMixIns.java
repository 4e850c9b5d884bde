package org.rightsplan.jackson2;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.rightsplan.model.Responsibility;

/** The JSON form of what can happen to a body, a role or a status. */
final class TargetAndBodyMixIns {

  private TargetAndBodyMixIns() {}

  /** Change.BodyAssigned. */
  @Form.Written
  @JsonPropertyOrder({"responsibility", "inherited"})
  @JsonTypeName("bodyAssigned")
  abstract static class BodyAssignedMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    BodyAssignedMixIn(
        @JsonProperty(value = "responsibility", required = true) @Form.Required
            Responsibility responsibility,
        @JsonProperty(value = "inherited", required = true) @Form.Required boolean inherited) {}

    @JsonProperty("responsibility")
    abstract Responsibility responsibility();

    @JsonProperty("inherited")
    abstract boolean inherited();
  }

  /** Change.BodyReleased. */
  @Form.Written
  @JsonPropertyOrder({"responsibility", "inherited"})
  @JsonTypeName("bodyReleased")
  abstract static class BodyReleasedMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    BodyReleasedMixIn(
        @JsonProperty(value = "responsibility", required = true) @Form.Required
            Responsibility responsibility,
        @JsonProperty(value = "inherited", required = true) @Form.Required boolean inherited) {}

    @JsonProperty("responsibility")
    abstract Responsibility responsibility();

    @JsonProperty("inherited")
    abstract boolean inherited();
  }

  /** Change.RoleChanged. */
  @Form.Written
  @JsonPropertyOrder({"before", "after"})
  @JsonTypeName("roleChanged")
  abstract static class RoleChangedMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    RoleChangedMixIn(
        @JsonProperty(value = "before", required = true) @Form.Required Responsibility before,
        @JsonProperty(value = "after", required = true) @Form.Required Responsibility after) {}

    @JsonProperty("before")
    abstract Responsibility before();

    @JsonProperty("after")
    abstract Responsibility after();
  }

  /** Change.Succeeded. */
  @Form.Written
  @JsonPropertyOrder({"successors"})
  @JsonTypeName("succeeded")
  abstract static class SucceededMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    SucceededMixIn(
        @JsonProperty("successors")
            @Form.ManyOrNone
            @JsonDeserialize(converter = Lists.Strings.class)
            ImmutableList<String> successors) {}

    @JsonProperty("successors")
    @Form.Listed
    abstract ImmutableList<String> successors();
  }

  /** Change.StatusAdvanced. */
  @Form.Written
  @JsonPropertyOrder({"ladder", "from", "to"})
  @JsonTypeName("statusAdvanced")
  abstract static class StatusAdvancedMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    StatusAdvancedMixIn(
        @JsonProperty(value = "ladder", required = true) @Form.Required String ladder,
        @JsonProperty(value = "from", required = true) @Form.Required String from,
        @JsonProperty(value = "to", required = true) @Form.Required String to) {}

    @JsonProperty("ladder")
    abstract String ladder();

    @JsonProperty("from")
    abstract String from();

    @JsonProperty("to")
    abstract String to();
  }

  /** Change.StatusSetBack. */
  @Form.Written
  @JsonPropertyOrder({"ladder", "from", "to"})
  @JsonTypeName("statusSetBack")
  abstract static class StatusSetBackMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    StatusSetBackMixIn(
        @JsonProperty(value = "ladder", required = true) @Form.Required String ladder,
        @JsonProperty(value = "from", required = true) @Form.Required String from,
        @JsonProperty(value = "to", required = true) @Form.Required String to) {}

    @JsonProperty("ladder")
    abstract String ladder();

    @JsonProperty("from")
    abstract String from();

    @JsonProperty("to")
    abstract String to();
  }

  /** Change.FacetChanged. */
  @Form.Written
  @JsonPropertyOrder({"facet", "before", "after"})
  @JsonTypeName("facetChanged")
  abstract static class FacetChangedMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    FacetChangedMixIn(
        @JsonProperty(value = "facet", required = true) @Form.Required String facet,
        @JsonProperty("before") @Form.Maybe Optional<String> before,
        @JsonProperty("after") @Form.Maybe Optional<String> after) {}

    @JsonProperty("facet")
    abstract String facet();

    @JsonProperty("before")
    @Form.Maybe
    abstract Optional<String> before();

    @JsonProperty("after")
    @Form.Maybe
    abstract Optional<String> after();
  }
}
