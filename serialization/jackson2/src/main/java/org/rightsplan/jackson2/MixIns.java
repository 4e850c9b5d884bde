package org.rightsplan.jackson2;

import com.google.common.collect.ImmutableMap;
import org.rightsplan.model.Adoption;
import org.rightsplan.model.AssignedResponsibility;
import org.rightsplan.model.Baseline;
import org.rightsplan.model.BodyName;
import org.rightsplan.model.Citation;
import org.rightsplan.model.Count;
import org.rightsplan.model.Edition;
import org.rightsplan.model.EditionVersion;
import org.rightsplan.model.Identifier;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.Jurisdiction;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Measurement;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Plan;
import org.rightsplan.model.Principle;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.Reference;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibleBody;
import org.rightsplan.model.Section;
import org.rightsplan.model.SourceDocument;
import org.rightsplan.model.StatedCount;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.Tag;
import org.rightsplan.model.Tally;
import org.rightsplan.model.Target;
import org.rightsplan.model.Transcription;

/** The one table that says which mix-in gives which type of the model its JSON form. */
final class MixIns {

  static final ImmutableMap<Class<?>, Class<?>> TABLE =
      ImmutableMap.<Class<?>, Class<?>>builder()
          .put(Plan.class, PlanMixIns.PlanMixIn.class)
          .put(Plan.Builder.class, PlanMixIns.PlanBuilderMixIn.class)
          .put(Edition.class, PlanMixIns.EditionMixIn.class)
          .put(Edition.Builder.class, PlanMixIns.EditionBuilderMixIn.class)
          .put(EditionVersion.class, PlanMixIns.EditionVersionMixIn.class)
          .put(EditionVersion.Builder.class, PlanMixIns.EditionVersionBuilderMixIn.class)
          .put(Adoption.class, PlanMixIns.AdoptionMixIn.class)
          .put(Adoption.Builder.class, PlanMixIns.AdoptionBuilderMixIn.class)
          .put(Principle.class, PlanMixIns.PrincipleMixIn.class)
          .put(Principle.Builder.class, PlanMixIns.PrincipleBuilderMixIn.class)
          .put(Section.class, SectionMixIns.SectionMixIn.class)
          .put(Section.Builder.class, SectionMixIns.SectionBuilderMixIn.class)
          .put(Objective.class, SectionMixIns.ObjectiveMixIn.class)
          .put(Objective.Builder.class, SectionMixIns.ObjectiveBuilderMixIn.class)
          .put(Transcription.class, SectionMixIns.TranscriptionMixIn.class)
          .put(Transcription.Builder.class, SectionMixIns.TranscriptionBuilderMixIn.class)
          .put(StatedCount.class, SectionMixIns.StatedCountMixIn.class)
          .put(StatedCount.Builder.class, SectionMixIns.StatedCountBuilderMixIn.class)
          .put(Indicator.class, IndicatorMixIns.IndicatorMixIn.class)
          .put(Indicator.Builder.class, IndicatorMixIns.IndicatorBuilderMixIn.class)
          .put(Target.class, IndicatorMixIns.TargetMixIn.class)
          .put(Target.Builder.class, IndicatorMixIns.TargetBuilderMixIn.class)
          .put(Baseline.class, IndicatorMixIns.BaselineMixIn.class)
          .put(Baseline.Builder.class, IndicatorMixIns.BaselineBuilderMixIn.class)
          .put(Measurement.class, IndicatorMixIns.MeasurementMixIn.class)
          .put(Measurement.Builder.class, IndicatorMixIns.MeasurementBuilderMixIn.class)
          .put(ResponsibleBody.class, BodyMixIns.ResponsibleBodyMixIn.class)
          .put(ResponsibleBody.Builder.class, BodyMixIns.ResponsibleBodyBuilderMixIn.class)
          .put(BodyName.class, BodyMixIns.BodyNameMixIn.class)
          .put(Identifier.class, BodyMixIns.IdentifierMixIn.class)
          .put(Responsibility.class, BodyMixIns.ResponsibilityMixIn.class)
          .put(Responsibility.Builder.class, BodyMixIns.ResponsibilityBuilderMixIn.class)
          .put(AssignedResponsibility.class, BodyMixIns.AssignedResponsibilityMixIn.class)
          .put(SourceDocument.class, SourceMixIns.SourceDocumentMixIn.class)
          .put(SourceDocument.Builder.class, SourceMixIns.SourceDocumentBuilderMixIn.class)
          .put(Citation.class, SourceMixIns.CitationMixIn.class)
          .put(Citation.Builder.class, SourceMixIns.CitationBuilderMixIn.class)
          .put(LocalizedText.class, SourceMixIns.LocalizedTextMixIn.class)
          .put(LocalizedText.Builder.class, SourceMixIns.LocalizedTextBuilderMixIn.class)
          .put(IndicatorValue.class, ValueMixIns.IndicatorValueMixIn.class)
          .put(IndicatorValue.Numeric.class, ValueMixIns.NumericMixIn.class)
          .put(IndicatorValue.Ratio.class, ValueMixIns.RatioMixIn.class)
          .put(IndicatorValue.YesNo.class, ValueMixIns.YesNoMixIn.class)
          .put(IndicatorValue.Category.class, ValueMixIns.CategoryMixIn.class)
          .put(IndicatorValue.Narrative.class, ValueMixIns.NarrativeMixIn.class)
          .put(IndicatorValue.Unavailable.class, ValueMixIns.UnavailableMixIn.class)
          .put(Quantity.class, ValueMixIns.QuantityMixIn.class)
          .put(StatedDate.class, ValueMixIns.StatedDateMixIn.class)
          .put(Reference.class, ReferenceMixIns.ReferenceMixIn.class)
          .put(Reference.UnRecommendation.class, ReferenceMixIns.UnRecommendationMixIn.class)
          .put(Reference.TreatyArticle.class, ReferenceMixIns.TreatyArticleMixIn.class)
          .put(Reference.SdgTarget.class, ReferenceMixIns.SdgTargetMixIn.class)
          .put(Reference.Law.class, ReferenceMixIns.LawMixIn.class)
          .put(Reference.Concept.class, ReferenceMixIns.ConceptMixIn.class)
          .put(Tag.class, ReferenceMixIns.TagMixIn.class)
          .put(Jurisdiction.class, ReferenceMixIns.JurisdictionMixIn.class)
          .put(Tally.class, TallyMixIns.TallyMixIn.class)
          .put(Count.class, TallyMixIns.CountMixIn.class)
          .buildOrThrow();

  private MixIns() {}
}
