package org.rightsplan.jackson2;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.rightsplan.diff.Change;
import org.rightsplan.diff.TargetEffect;
import org.rightsplan.model.Bindingness;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Target;

/** The JSON form of what can happen to an element. */
final class ChangeMixIns {

  private ChangeMixIns() {}

  /** Change: the kind stands in the property {@code type}. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Change.Added.class, name = "added"),
    @JsonSubTypes.Type(value = Change.Dropped.class, name = "dropped"),
    @JsonSubTypes.Type(value = Change.Retitled.class, name = "retitled"),
    @JsonSubTypes.Type(value = Change.Reworded.class, name = "reworded"),
    @JsonSubTypes.Type(value = Change.TranslationAdded.class, name = "translationAdded"),
    @JsonSubTypes.Type(value = Change.TranslationRemoved.class, name = "translationRemoved"),
    @JsonSubTypes.Type(value = Change.Renumbered.class, name = "renumbered"),
    @JsonSubTypes.Type(value = Change.Reordered.class, name = "reordered"),
    @JsonSubTypes.Type(value = Change.Moved.class, name = "moved"),
    @JsonSubTypes.Type(value = Change.Promoted.class, name = "promoted"),
    @JsonSubTypes.Type(value = Change.Demoted.class, name = "demoted"),
    @JsonSubTypes.Type(value = Change.Split.class, name = "split"),
    @JsonSubTypes.Type(value = Change.Merged.class, name = "merged"),
    @JsonSubTypes.Type(value = Change.TargetAdded.class, name = "targetAdded"),
    @JsonSubTypes.Type(value = Change.TargetRemoved.class, name = "targetRemoved"),
    @JsonSubTypes.Type(value = Change.TargetChanged.class, name = "targetChanged"),
    @JsonSubTypes.Type(value = Change.BindingnessChanged.class, name = "bindingnessChanged"),
    @JsonSubTypes.Type(value = Change.BodyAssigned.class, name = "bodyAssigned"),
    @JsonSubTypes.Type(value = Change.BodyReleased.class, name = "bodyReleased"),
    @JsonSubTypes.Type(value = Change.RoleChanged.class, name = "roleChanged"),
    @JsonSubTypes.Type(value = Change.Succeeded.class, name = "succeeded"),
    @JsonSubTypes.Type(value = Change.StatusAdvanced.class, name = "statusAdvanced"),
    @JsonSubTypes.Type(value = Change.StatusSetBack.class, name = "statusSetBack"),
    @JsonSubTypes.Type(value = Change.FacetChanged.class, name = "facetChanged")
  })
  interface ChangeMixIn {}

  /** Change.Added. */
  @Form.Written
  @JsonPropertyOrder({})
  @JsonTypeName("added")
  abstract static class AddedMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    AddedMixIn() {}
  }

  /** Change.Dropped. */
  @Form.Written
  @JsonPropertyOrder({})
  @JsonTypeName("dropped")
  abstract static class DroppedMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    DroppedMixIn() {}
  }

  /** Change.Retitled. */
  @Form.Written
  @JsonPropertyOrder({"before", "after"})
  @JsonTypeName("retitled")
  abstract static class RetitledMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    RetitledMixIn(
        @JsonProperty("before") @Form.Maybe Optional<LocalizedText> before,
        @JsonProperty("after") @Form.Maybe Optional<LocalizedText> after) {}

    @JsonProperty("before")
    @Form.Maybe
    abstract Optional<LocalizedText> before();

    @JsonProperty("after")
    @Form.Maybe
    abstract Optional<LocalizedText> after();
  }

  /** Change.Reworded. */
  @Form.Written
  @JsonPropertyOrder({"field", "before", "after"})
  @JsonTypeName("reworded")
  abstract static class RewordedMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    RewordedMixIn(
        @JsonProperty(value = "field", required = true) @Form.Required String field,
        @JsonProperty("before") @Form.Maybe Optional<LocalizedText> before,
        @JsonProperty("after") @Form.Maybe Optional<LocalizedText> after) {}

    @JsonProperty("field")
    abstract String field();

    @JsonProperty("before")
    @Form.Maybe
    abstract Optional<LocalizedText> before();

    @JsonProperty("after")
    @Form.Maybe
    abstract Optional<LocalizedText> after();
  }

  /** Change.TranslationAdded. */
  @Form.Written
  @JsonPropertyOrder({"field", "language"})
  @JsonTypeName("translationAdded")
  abstract static class TranslationAddedMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    TranslationAddedMixIn(
        @JsonProperty(value = "field", required = true) @Form.Required String field,
        @JsonProperty(value = "language", required = true) @Form.Required String language) {}

    @JsonProperty("field")
    abstract String field();

    @JsonProperty("language")
    abstract String language();
  }

  /** Change.TranslationRemoved. */
  @Form.Written
  @JsonPropertyOrder({"field", "language"})
  @JsonTypeName("translationRemoved")
  abstract static class TranslationRemovedMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    TranslationRemovedMixIn(
        @JsonProperty(value = "field", required = true) @Form.Required String field,
        @JsonProperty(value = "language", required = true) @Form.Required String language) {}

    @JsonProperty("field")
    abstract String field();

    @JsonProperty("language")
    abstract String language();
  }

  /** Change.Renumbered. */
  @Form.Written
  @JsonPropertyOrder({"before", "after"})
  @JsonTypeName("renumbered")
  abstract static class RenumberedMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    RenumberedMixIn(
        @JsonProperty("before") @Form.Maybe Optional<String> before,
        @JsonProperty("after") @Form.Maybe Optional<String> after) {}

    @JsonProperty("before")
    @Form.Maybe
    abstract Optional<String> before();

    @JsonProperty("after")
    @Form.Maybe
    abstract Optional<String> after();
  }

  /** Change.Reordered. */
  @Form.Written
  @JsonPropertyOrder({"before", "after"})
  @JsonTypeName("reordered")
  abstract static class ReorderedMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    ReorderedMixIn(
        @JsonProperty(value = "before", required = true) @Form.Required int before,
        @JsonProperty(value = "after", required = true) @Form.Required int after) {}

    @JsonProperty("before")
    abstract int before();

    @JsonProperty("after")
    abstract int after();
  }

  /** Change.Moved. */
  @Form.Written
  @JsonPropertyOrder({"from", "to"})
  @JsonTypeName("moved")
  abstract static class MovedMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    MovedMixIn(
        @JsonProperty(value = "from", required = true) @Form.Required ElementPath from,
        @JsonProperty(value = "to", required = true) @Form.Required ElementPath to) {}

    @JsonProperty("from")
    abstract ElementPath from();

    @JsonProperty("to")
    abstract ElementPath to();
  }

  /** Change.Promoted. */
  @Form.Written
  @JsonPropertyOrder({"levelBefore", "levelAfter"})
  @JsonTypeName("promoted")
  abstract static class PromotedMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    PromotedMixIn(
        @JsonProperty(value = "levelBefore", required = true) @Form.Required int levelBefore,
        @JsonProperty(value = "levelAfter", required = true) @Form.Required int levelAfter) {}

    @JsonProperty("levelBefore")
    abstract int levelBefore();

    @JsonProperty("levelAfter")
    abstract int levelAfter();
  }

  /** Change.Demoted. */
  @Form.Written
  @JsonPropertyOrder({"levelBefore", "levelAfter"})
  @JsonTypeName("demoted")
  abstract static class DemotedMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    DemotedMixIn(
        @JsonProperty(value = "levelBefore", required = true) @Form.Required int levelBefore,
        @JsonProperty(value = "levelAfter", required = true) @Form.Required int levelAfter) {}

    @JsonProperty("levelBefore")
    abstract int levelBefore();

    @JsonProperty("levelAfter")
    abstract int levelAfter();
  }

  /** Change.Split. */
  @Form.Written
  @JsonPropertyOrder({})
  @JsonTypeName("split")
  abstract static class SplitMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    SplitMixIn() {}
  }

  /** Change.Merged. */
  @Form.Written
  @JsonPropertyOrder({})
  @JsonTypeName("merged")
  abstract static class MergedMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    MergedMixIn() {}
  }

  /** Change.TargetAdded. */
  @Form.Written
  @JsonPropertyOrder({"target"})
  @JsonTypeName("targetAdded")
  abstract static class TargetAddedMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    TargetAddedMixIn(
        @JsonProperty(value = "target", required = true) @Form.Required Target target) {}

    @JsonProperty("target")
    abstract Target target();
  }

  /** Change.TargetRemoved. */
  @Form.Written
  @JsonPropertyOrder({"target"})
  @JsonTypeName("targetRemoved")
  abstract static class TargetRemovedMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    TargetRemovedMixIn(
        @JsonProperty(value = "target", required = true) @Form.Required Target target) {}

    @JsonProperty("target")
    abstract Target target();
  }

  /** Change.TargetChanged. */
  @Form.Written
  @JsonPropertyOrder({"before", "after", "effects", "reasoning"})
  @JsonTypeName("targetChanged")
  abstract static class TargetChangedMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    TargetChangedMixIn(
        @JsonProperty(value = "before", required = true) @Form.Required Target before,
        @JsonProperty(value = "after", required = true) @Form.Required Target after,
        @JsonProperty("effects") @Form.ManyOrNone @JsonDeserialize(converter = Lists.Effects.class)
            ImmutableSortedSet<TargetEffect> effects,
        @JsonProperty(value = "reasoning", required = true) @Form.Required String reasoning) {}

    @JsonProperty("before")
    abstract Target before();

    @JsonProperty("after")
    abstract Target after();

    @JsonProperty("effects")
    @Form.Listed
    abstract ImmutableSortedSet<TargetEffect> effects();

    @JsonProperty("reasoning")
    abstract String reasoning();
  }

  /** Change.BindingnessChanged. */
  @Form.Written
  @JsonPropertyOrder({"before", "after"})
  @JsonTypeName("bindingnessChanged")
  abstract static class BindingnessChangedMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    BindingnessChangedMixIn(
        @JsonProperty(value = "before", required = true) @Form.Required Bindingness before,
        @JsonProperty(value = "after", required = true) @Form.Required Bindingness after) {}

    @JsonProperty("before")
    abstract Bindingness before();

    @JsonProperty("after")
    abstract Bindingness after();
  }
}
