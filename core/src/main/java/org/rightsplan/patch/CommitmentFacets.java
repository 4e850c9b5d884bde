package org.rightsplan.patch;

import com.google.common.collect.ImmutableSortedSet;
import org.rightsplan.model.Attestation;
import org.rightsplan.model.Bindingness;
import org.rightsplan.model.Direction;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.Horizon;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.Measure;
import org.rightsplan.model.Objective;
import org.rightsplan.model.ObjectiveLevel;
import org.rightsplan.model.Principle;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;
import org.rightsplan.model.Tag;
import org.rightsplan.model.Transcription;
import org.rightsplan.model.TranscriptionStatus;

/** Lists the fields of principles, sections, objectives and indicators. */
final class CommitmentFacets {

  private CommitmentFacets() {}

  static ElementShape<Principle, Principle.Builder> principle() {
    return new ElementShape.Collector<Principle, Principle.Builder>(
            ElementKind.PRINCIPLE, Principle::builder, Principle.Builder::build)
        .optional("id", Principle::id, (built, value) -> built.id(value))
        .text("title", Principle::title, Principle.Builder::title)
        .optional("statement", Principle::statement, (built, value) -> built.statement(value))
        .value(
            "attestation",
            Attestation.class,
            Principle::attestation,
            Principle.Builder::attestation)
        .list("citations", Principle::citations, Principle.Builder::citations)
        .shape();
  }

  static ElementShape<Section, Section.Builder> section() {
    return new ElementShape.Collector<Section, Section.Builder>(
            ElementKind.SECTION, Section::builder, Section.Builder::build)
        .optional("id", Section::id, (built, value) -> built.id(value))
        .optional("number", Section::number, (built, value) -> built.number(value))
        .text("title", Section::title, Section.Builder::title)
        .value("kind", SectionKind.class, Section::kind, Section.Builder::kind)
        .optional("chapeau", Section::chapeau, (built, value) -> built.chapeau(value))
        .list("responsibilities", Section::responsibilities, Section.Builder::responsibilities)
        .value(
            "transcription",
            Transcription.class,
            Section::transcription,
            Section.Builder::transcription)
        .list("citations", Section::citations, Section.Builder::citations)
        .children(ElementKind.OBJECTIVE, Section::objectives, Section.Builder::objectives)
        .children(ElementKind.INDICATOR, Section::indicators, Section.Builder::indicators)
        .children(ElementKind.SECTION, Section::sections, Section.Builder::sections)
        .shape();
  }

  @SuppressWarnings("unchecked") // takes() has seen a sorted set
  static ElementShape<Objective, Objective.Builder> objective() {
    return new ElementShape.Collector<Objective, Objective.Builder>(
            ElementKind.OBJECTIVE, Objective::builder, Objective.Builder::build)
        .optional("id", Objective::id, (built, value) -> built.id(value))
        .value("level", ObjectiveLevel.class, Objective::level, Objective.Builder::level)
        .optional("number", Objective::number, (built, value) -> built.number(value))
        .optional("title", Objective::title, (built, value) -> built.title(value))
        .optional("statement", Objective::statement, (built, value) -> built.statement(value))
        .list("responsibilities", Objective::responsibilities, Objective.Builder::responsibilities)
        .value("horizon", Horizon.class, Objective::horizon, Objective.Builder::horizon)
        .list("references", Objective::references, Objective.Builder::references)
        .value(
            "tags",
            ImmutableSortedSet.class,
            Objective::tags,
            (built, value) -> built.tags((ImmutableSortedSet<Tag>) value))
        .value(
            "attestation",
            Attestation.class,
            Objective::attestation,
            Objective.Builder::attestation)
        .value(
            "transcription",
            TranscriptionStatus.class,
            Objective::transcription,
            Objective.Builder::transcription)
        .list("citations", Objective::citations, Objective.Builder::citations)
        .children(ElementKind.INDICATOR, Objective::indicators, Objective.Builder::indicators)
        .shape();
  }

  static ElementShape<Indicator, Indicator.Builder> indicator() {
    return new ElementShape.Collector<Indicator, Indicator.Builder>(
            ElementKind.INDICATOR, Indicator::builder, Indicator.Builder::build)
        .optional("id", Indicator::id, (built, value) -> built.id(value))
        .optional("number", Indicator::number, (built, value) -> built.number(value))
        .text("name", Indicator::name, Indicator.Builder::name)
        .value("measure", Measure.class, Indicator::measure, Indicator.Builder::measure)
        .value(
            "bindingness",
            Bindingness.class,
            Indicator::bindingness,
            Indicator.Builder::bindingness)
        .value("horizon", Horizon.class, Indicator::horizon, Indicator.Builder::horizon)
        .optional("type", Indicator::type, (built, value) -> built.type(value))
        .value("direction", Direction.class, Indicator::direction, Indicator.Builder::direction)
        .optional("unit", Indicator::unit, (built, value) -> built.unit(value))
        .optional("scope", Indicator::scope, (built, value) -> built.scope(value))
        .optional("baseline", Indicator::baseline, (built, value) -> built.baseline(value))
        .list("targets", Indicator::targets, Indicator.Builder::targets)
        .list("measurements", Indicator::measurements, Indicator.Builder::measurements)
        .value(
            "attestation",
            Attestation.class,
            Indicator::attestation,
            Indicator.Builder::attestation)
        .list("citations", Indicator::citations, Indicator.Builder::citations)
        .shape();
  }
}
