package org.rightsplan.patch;

import com.google.common.collect.ImmutableSortedSet;
import org.rightsplan.model.Edition;
import org.rightsplan.model.EditionStatus;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.Transcription;

/** Lists the fields of an edition. */
final class EditionFacets {

  private EditionFacets() {}

  @SuppressWarnings("unchecked") // takes() has seen a sorted set
  static ElementShape<Edition, Edition.Builder> shape() {
    return new ElementShape.Collector<Edition, Edition.Builder>(
            ElementKind.EDITION, Edition::builder, Edition.Builder::build)
        .value("id", String.class, Edition::id, Edition.Builder::id)
        .number("ordinal", Edition::ordinal, Edition.Builder::ordinal)
        .text("title", Edition::title, Edition.Builder::title)
        .value("status", EditionStatus.class, Edition::status, Edition.Builder::status)
        .optional("period", Edition::period, (built, value) -> built.period(value))
        .optional("adoption", Edition::adoption, (built, value) -> built.adoption(value))
        .optional("published", Edition::published, (built, value) -> built.published(value))
        .value(
            "languages",
            ImmutableSortedSet.class,
            Edition::languages,
            (built, value) -> built.languages((ImmutableSortedSet<String>) value))
        .optional(
            "authoritativeLanguage",
            Edition::authoritativeLanguage,
            (built, value) -> built.authoritativeLanguage(value))
        .list("versions", Edition::versions, Edition.Builder::versions)
        .optional("version", Edition::version, (built, value) -> built.version(value))
        .list("bodies", Edition::bodies, Edition.Builder::bodies)
        .list("sources", Edition::sources, Edition.Builder::sources)
        .value(
            "transcription",
            Transcription.class,
            Edition::transcription,
            Edition.Builder::transcription)
        .list("citations", Edition::citations, Edition.Builder::citations)
        .children(ElementKind.PRINCIPLE, Edition::principles, Edition.Builder::principles)
        .children(ElementKind.SECTION, Edition::sections, Edition.Builder::sections)
        .shape();
  }
}
