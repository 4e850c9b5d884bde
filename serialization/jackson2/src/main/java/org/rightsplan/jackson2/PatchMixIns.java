package org.rightsplan.jackson2;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.patch.ChildOrder;
import org.rightsplan.patch.EditionPatch;
import org.rightsplan.patch.ElementPair;
import org.rightsplan.patch.FacetUpdate;
import org.rightsplan.patch.Fingerprint;
import org.rightsplan.patch.PatchContent;

/** The JSON form of patches. */
final class PatchMixIns {

  private PatchMixIns() {}

  /** EditionPatch. */
  @Form.Written
  @JsonPropertyOrder({"base", "result", "updates", "dropped", "added", "orders"})
  abstract static class EditionPatchMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static EditionPatch of(
        @JsonProperty(value = "base", required = true) @Form.Required Fingerprint base,
        @JsonProperty(value = "result", required = true) @Form.Required Fingerprint result,
        @JsonProperty("updates") @Form.ManyOrNone List<FacetUpdate> updates,
        @JsonProperty("dropped") @Form.ManyOrNone List<PatchContent> dropped,
        @JsonProperty("added") @Form.ManyOrNone List<PatchContent> added,
        @JsonProperty("orders") @Form.ManyOrNone List<ChildOrder> orders) {
      return EditionPatch.of(base, result, updates, dropped, added, orders);
    }

    @JsonProperty("base")
    abstract Fingerprint base();

    @JsonProperty("result")
    abstract Fingerprint result();

    @JsonProperty("updates")
    @Form.Listed
    abstract ImmutableList<FacetUpdate> updates();

    @JsonProperty("dropped")
    @Form.Listed
    abstract ImmutableList<PatchContent> dropped();

    @JsonProperty("added")
    @Form.Listed
    abstract ImmutableList<PatchContent> added();

    @JsonProperty("orders")
    @Form.Listed
    abstract ImmutableList<ChildOrder> orders();
  }

  /** org.rightsplan.patch.Place. */
  @Form.Written
  @JsonPropertyOrder({"path", "heading"})
  abstract static class PlaceMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    PlaceMixIn(
        @JsonProperty(value = "path", required = true) @Form.Required ElementPath path,
        @JsonProperty(value = "heading", required = true) @Form.Required String heading) {}

    @JsonProperty("path")
    abstract ElementPath path();

    @JsonProperty("heading")
    abstract String heading();
  }

  /** ElementPair. */
  @Form.Written
  @JsonPropertyOrder({"before", "after"})
  abstract static class ElementPairMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    ElementPairMixIn(
        @JsonProperty("before") @Form.Maybe Optional<org.rightsplan.patch.Place> before,
        @JsonProperty("after") @Form.Maybe Optional<org.rightsplan.patch.Place> after) {}

    @JsonProperty("before")
    @Form.Maybe
    abstract Optional<org.rightsplan.patch.Place> before();

    @JsonProperty("after")
    @Form.Maybe
    abstract Optional<org.rightsplan.patch.Place> after();
  }

  /** ChildOrder. */
  @Form.Written
  @JsonPropertyOrder({"parent", "kind", "before", "after"})
  abstract static class ChildOrderMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    ChildOrderMixIn(
        @JsonProperty(value = "parent", required = true) @Form.Required ElementPair parent,
        @JsonProperty(value = "kind", required = true) @Form.Required ElementKind kind,
        @JsonProperty("before") @Form.ManyOrNone @JsonDeserialize(converter = Lists.Pairs.class)
            ImmutableList<ElementPair> before,
        @JsonProperty("after") @Form.ManyOrNone @JsonDeserialize(converter = Lists.Pairs.class)
            ImmutableList<ElementPair> after) {}

    @JsonProperty("parent")
    abstract ElementPair parent();

    @JsonProperty("kind")
    abstract ElementKind kind();

    @JsonProperty("before")
    @Form.Listed
    abstract ImmutableList<ElementPair> before();

    @JsonProperty("after")
    @Form.Listed
    abstract ImmutableList<ElementPair> after();
  }

  /** Fingerprint. */
  @Form.Written
  @JsonPropertyOrder({"edition", "own", "principles", "sections"})
  abstract static class FingerprintMixIn {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    FingerprintMixIn(
        @JsonProperty(value = "edition", required = true) @Form.Required String edition,
        @JsonProperty(value = "own", required = true) @Form.Required String own,
        @JsonProperty(value = "principles", required = true) @Form.Required String principles,
        @JsonProperty("sections") @Form.ManyOrNone @JsonDeserialize(converter = Lists.Strings.class)
            ImmutableList<String> sections) {}

    @JsonProperty("edition")
    abstract String edition();

    @JsonProperty("own")
    abstract String own();

    @JsonProperty("principles")
    abstract String principles();

    @JsonProperty("sections")
    @Form.Listed
    abstract ImmutableList<String> sections();
  }

  /** FacetUpdate: what its values are follows from the element's kind and the facet. */
  @Form.Written
  @JsonPropertyOrder({"element", "facet", "before", "after"})
  @JsonDeserialize(using = FacetForm.Reader.class)
  abstract static class FacetUpdateMixIn {
    @JsonProperty("element")
    abstract ElementPair element();

    @JsonProperty("facet")
    abstract String facet();

    @JsonProperty("before")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonSerialize(using = FacetWriter.class)
    abstract Object before();

    @JsonProperty("after")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonSerialize(using = FacetWriter.class)
    abstract Object after();
  }

  /** PatchContent. */
  @JsonSerialize(converter = ContentForm.Write.class)
  @JsonDeserialize(converter = ContentForm.Read.class)
  interface PatchContentMixIn {}
}
