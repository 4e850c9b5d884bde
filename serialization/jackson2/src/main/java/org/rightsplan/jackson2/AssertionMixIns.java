package org.rightsplan.jackson2;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.rightsplan.claim.Assertion;
import org.rightsplan.claim.Place;
import org.rightsplan.claim.Selection;
import org.rightsplan.model.CountedThing;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.Unit;

/** The JSON form of what claims assert. */
final class AssertionMixIns {

  private AssertionMixIns() {}

  /** Assertion: the kind stands in the property {@code type}. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Assertion.TallyIs.class, name = "tally"),
    @JsonSubTypes.Type(value = Assertion.DifferenceIs.class, name = "difference"),
    @JsonSubTypes.Type(value = Assertion.ShareIs.class, name = "share"),
    @JsonSubTypes.Type(value = Assertion.StandsIn.class, name = "standsIn"),
    @JsonSubTypes.Type(value = Assertion.MovedOut.class, name = "movedOut"),
    @JsonSubTypes.Type(value = Assertion.RightAfter.class, name = "rightAfter"),
    @JsonSubTypes.Type(value = Assertion.InOrder.class, name = "inOrder"),
    @JsonSubTypes.Type(value = Assertion.TitleIs.class, name = "title"),
    @JsonSubTypes.Type(value = Assertion.TitleChanged.class, name = "titleChanged"),
    @JsonSubTypes.Type(value = Assertion.Treated.class, name = "treated"),
    @JsonSubTypes.Type(value = Assertion.TargetIs.class, name = "target"),
    @JsonSubTypes.Type(value = Assertion.PrincipleAdded.class, name = "principleAdded"),
    @JsonSubTypes.Type(value = Assertion.OrdinalIs.class, name = "ordinal"),
    @JsonSubTypes.Type(value = Assertion.IssuedIn.class, name = "issuedIn"),
    @JsonSubTypes.Type(value = Assertion.Undecidable.class, name = "undecidable")
  })
  interface AssertionMixIn {}

  /** Assertion.TallyIs. */
  @Form.Written
  @JsonPropertyOrder({"place", "counted", "quantity"})
  @JsonTypeName("tally")
  abstract static class TallyIsMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    TallyIsMixIn(
        @JsonProperty(value = "place", required = true) @Form.Required Place place,
        @JsonProperty(value = "counted", required = true) @Form.Required Selection counted,
        @JsonProperty(value = "quantity", required = true) @Form.Required Quantity quantity) {}

    @JsonProperty("place")
    abstract Place place();

    @JsonProperty("counted")
    abstract Selection counted();

    @JsonProperty("quantity")
    abstract Quantity quantity();
  }

  /** Assertion.DifferenceIs. */
  @Form.Written
  @JsonPropertyOrder({"before", "after", "counted", "quantity", "sense"})
  @JsonTypeName("difference")
  abstract static class DifferenceIsMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    DifferenceIsMixIn(
        @JsonProperty(value = "before", required = true) @Form.Required Place before,
        @JsonProperty(value = "after", required = true) @Form.Required Place after,
        @JsonProperty(value = "counted", required = true) @Form.Required CountedThing counted,
        @JsonProperty(value = "quantity", required = true) @Form.Required Quantity quantity,
        @JsonProperty(value = "sense", required = true) @Form.Required
            Assertion.DifferenceIs.Sense sense) {}

    @JsonProperty("before")
    abstract Place before();

    @JsonProperty("after")
    abstract Place after();

    @JsonProperty("counted")
    abstract CountedThing counted();

    @JsonProperty("quantity")
    abstract Quantity quantity();

    @JsonProperty("sense")
    abstract Assertion.DifferenceIs.Sense sense();
  }

  /** Assertion.ShareIs. */
  @Form.Written
  @JsonPropertyOrder({"place", "part", "share", "whole"})
  @JsonTypeName("share")
  abstract static class ShareIsMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    ShareIsMixIn(
        @JsonProperty(value = "place", required = true) @Form.Required Place place,
        @JsonProperty(value = "part", required = true) @Form.Required Selection part,
        @JsonProperty(value = "share", required = true) @Form.Required Quantity share,
        @JsonProperty("whole") @Form.Maybe Optional<Selection> whole) {}

    @JsonProperty("place")
    abstract Place place();

    @JsonProperty("part")
    abstract Selection part();

    @JsonProperty("share")
    abstract Quantity share();

    @JsonProperty("whole")
    @Form.Maybe
    abstract Optional<Selection> whole();
  }

  /** Assertion.StandsIn. */
  @Form.Written
  @JsonPropertyOrder({"section", "container"})
  @JsonTypeName("standsIn")
  abstract static class StandsInMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    StandsInMixIn(
        @JsonProperty(value = "section", required = true) @Form.Required Place section,
        @JsonProperty(value = "container", required = true) @Form.Required String container) {}

    @JsonProperty("section")
    abstract Place section();

    @JsonProperty("container")
    abstract String container();
  }

  /** Assertion.MovedOut. */
  @Form.Written
  @JsonPropertyOrder({"before", "container", "after"})
  @JsonTypeName("movedOut")
  abstract static class MovedOutMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    MovedOutMixIn(
        @JsonProperty(value = "before", required = true) @Form.Required Place before,
        @JsonProperty(value = "container", required = true) @Form.Required String container,
        @JsonProperty(value = "after", required = true) @Form.Required Place after) {}

    @JsonProperty("before")
    abstract Place before();

    @JsonProperty("container")
    abstract String container();

    @JsonProperty("after")
    abstract Place after();
  }

  /** Assertion.RightAfter. */
  @Form.Written
  @JsonPropertyOrder({"section", "predecessors"})
  @JsonTypeName("rightAfter")
  abstract static class RightAfterMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    RightAfterMixIn(
        @JsonProperty(value = "section", required = true) @Form.Required Place section,
        @JsonProperty("predecessors")
            @Form.ManyOrNone
            @JsonDeserialize(converter = Lists.Strings.class)
            ImmutableList<String> predecessors) {}

    @JsonProperty("section")
    abstract Place section();

    @JsonProperty("predecessors")
    @Form.Listed
    abstract ImmutableList<String> predecessors();
  }

  /** Assertion.InOrder. */
  @Form.Written
  @JsonPropertyOrder({"around", "titles"})
  @JsonTypeName("inOrder")
  abstract static class InOrderMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    InOrderMixIn(
        @JsonProperty(value = "around", required = true) @Form.Required Place around,
        @JsonProperty("titles") @Form.ManyOrNone @JsonDeserialize(converter = Lists.Strings.class)
            ImmutableList<String> titles) {}

    @JsonProperty("around")
    abstract Place around();

    @JsonProperty("titles")
    @Form.Listed
    abstract ImmutableList<String> titles();
  }

  /** Assertion.TitleIs. */
  @Form.Written
  @JsonPropertyOrder({"place", "title"})
  @JsonTypeName("title")
  abstract static class TitleIsMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    TitleIsMixIn(
        @JsonProperty(value = "place", required = true) @Form.Required Place place,
        @JsonProperty(value = "title", required = true) @Form.Required LocalizedText title) {}

    @JsonProperty("place")
    abstract Place place();

    @JsonProperty("title")
    abstract LocalizedText title();
  }

  /** Assertion.TitleChanged. */
  @Form.Written
  @JsonPropertyOrder({"before", "from", "after", "to"})
  @JsonTypeName("titleChanged")
  abstract static class TitleChangedMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    TitleChangedMixIn(
        @JsonProperty(value = "before", required = true) @Form.Required Place before,
        @JsonProperty(value = "from", required = true) @Form.Required LocalizedText from,
        @JsonProperty(value = "after", required = true) @Form.Required Place after,
        @JsonProperty(value = "to", required = true) @Form.Required LocalizedText to) {}

    @JsonProperty("before")
    abstract Place before();

    @JsonProperty("from")
    abstract LocalizedText from();

    @JsonProperty("after")
    abstract Place after();

    @JsonProperty("to")
    abstract LocalizedText to();
  }

  /** Assertion.Treated. */
  @Form.Written
  @JsonPropertyOrder({"words", "kind", "present", "absent"})
  @JsonTypeName("treated")
  abstract static class TreatedMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    TreatedMixIn(
        @JsonProperty(value = "words", required = true) @Form.Required LocalizedText words,
        @JsonProperty("kind") @Form.Maybe Optional<ElementKind> kind,
        @JsonProperty("present") @Form.ManyOrNone @JsonDeserialize(converter = Lists.Places.class)
            ImmutableList<Place> present,
        @JsonProperty("absent") @Form.ManyOrNone @JsonDeserialize(converter = Lists.Places.class)
            ImmutableList<Place> absent) {}

    @JsonProperty("words")
    abstract LocalizedText words();

    @JsonProperty("kind")
    @Form.Maybe
    abstract Optional<ElementKind> kind();

    @JsonProperty("present")
    @Form.Listed
    abstract ImmutableList<Place> present();

    @JsonProperty("absent")
    @Form.Listed
    abstract ImmutableList<Place> absent();
  }

  /** Assertion.TargetIs. */
  @Form.Written
  @JsonPropertyOrder({"place", "about", "number", "unit"})
  @JsonTypeName("target")
  abstract static class TargetIsMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    TargetIsMixIn(
        @JsonProperty(value = "place", required = true) @Form.Required Place place,
        @JsonProperty(value = "about", required = true) @Form.Required LocalizedText about,
        @JsonProperty(value = "number", required = true) @Form.Required Quantity number,
        @JsonProperty("unit") @Form.Maybe Optional<Unit> unit) {}

    @JsonProperty("place")
    abstract Place place();

    @JsonProperty("about")
    abstract LocalizedText about();

    @JsonProperty("number")
    abstract Quantity number();

    @JsonProperty("unit")
    @Form.Maybe
    abstract Optional<Unit> unit();
  }

  /** Assertion.PrincipleAdded. */
  @Form.Written
  @JsonPropertyOrder({"before", "after", "words"})
  @JsonTypeName("principleAdded")
  abstract static class PrincipleAddedMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    PrincipleAddedMixIn(
        @JsonProperty(value = "before", required = true) @Form.Required String before,
        @JsonProperty(value = "after", required = true) @Form.Required String after,
        @JsonProperty(value = "words", required = true) @Form.Required LocalizedText words) {}

    @JsonProperty("before")
    abstract String before();

    @JsonProperty("after")
    abstract String after();

    @JsonProperty("words")
    abstract LocalizedText words();
  }

  /** Assertion.OrdinalIs. */
  @Form.Written
  @JsonPropertyOrder({"edition", "ordinal"})
  @JsonTypeName("ordinal")
  abstract static class OrdinalIsMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    OrdinalIsMixIn(
        @JsonProperty(value = "edition", required = true) @Form.Required String edition,
        @JsonProperty(value = "ordinal", required = true) @Form.Required int ordinal) {}

    @JsonProperty("edition")
    abstract String edition();

    @JsonProperty("ordinal")
    abstract int ordinal();
  }

  /** Assertion.IssuedIn. */
  @Form.Written
  @JsonPropertyOrder({"edition", "date"})
  @JsonTypeName("issuedIn")
  abstract static class IssuedInMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    IssuedInMixIn(
        @JsonProperty(value = "edition", required = true) @Form.Required String edition,
        @JsonProperty(value = "date", required = true) @Form.Required PartialDate date) {}

    @JsonProperty("edition")
    abstract String edition();

    @JsonProperty("date")
    abstract PartialDate date();
  }

  /** Assertion.Undecidable. */
  @Form.Written
  @JsonPropertyOrder({"ground"})
  @JsonTypeName("undecidable")
  abstract static class UndecidableMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    UndecidableMixIn(
        @JsonProperty(value = "ground", required = true) @Form.Required
            Assertion.Undecidable.Ground ground) {}

    @JsonProperty("ground")
    abstract Assertion.Undecidable.Ground ground();
  }
}
