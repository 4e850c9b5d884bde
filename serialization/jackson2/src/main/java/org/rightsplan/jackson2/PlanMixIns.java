package org.rightsplan.jackson2;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import org.rightsplan.model.Citation;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Jurisdiction;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Plan;
import org.rightsplan.model.PlanKind;
import org.rightsplan.model.SourceDocument;

/** The JSON form of plans. */
final class PlanMixIns {

  private PlanMixIns() {}

  /** Plan. */
  @Form.Written
  @JsonPropertyOrder({"id", "name", "kind", "jurisdiction", "citations", "sources", "editions"})
  @JsonSerialize(as = Plan.class)
  @JsonDeserialize(builder = Plan.Builder.class)
  interface PlanMixIn {
    @JsonProperty("id")
    String id();

    @JsonProperty("name")
    LocalizedText name();

    @JsonProperty("kind")
    @Form.OmittedIfDefault
    PlanKind kind();

    @JsonProperty("jurisdiction")
    Jurisdiction jurisdiction();

    @JsonProperty("citations")
    @Form.Listed
    ImmutableList<Citation> citations();

    @JsonProperty("sources")
    @Form.Listed
    ImmutableList<SourceDocument> sources();

    @JsonProperty("editions")
    @Form.Listed
    ImmutableList<Edition> editions();
  }

  /** Reads Plan. */
  @Form.Built
  interface PlanBuilderMixIn {
    @JsonProperty("id")
    @Form.Required
    Plan.Builder id(String id);

    @JsonProperty("name")
    @Form.Required
    Plan.Builder name(LocalizedText name);

    @JsonProperty("kind")
    @Form.Defaulted
    Plan.Builder kind(PlanKind kind);

    @JsonProperty("jurisdiction")
    @Form.Required
    Plan.Builder jurisdiction(Jurisdiction jurisdiction);

    @JsonProperty("citations")
    @Form.Many
    Plan.Builder citations(Iterable<? extends Citation> citations);

    @JsonProperty("sources")
    @Form.Many
    Plan.Builder sources(Iterable<? extends SourceDocument> sources);

    @JsonProperty("editions")
    @Form.Many
    Plan.Builder editions(Iterable<? extends Edition> editions);
  }
}
