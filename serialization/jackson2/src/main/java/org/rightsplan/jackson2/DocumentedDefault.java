package org.rightsplan.jackson2;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.Approximation;
import org.rightsplan.model.Attestation;
import org.rightsplan.model.Bindingness;
import org.rightsplan.model.Direction;
import org.rightsplan.model.EditionStatus;
import org.rightsplan.model.Horizon;
import org.rightsplan.model.ObjectiveLevel;
import org.rightsplan.model.PlanKind;
import org.rightsplan.model.ResponsibilityRole;
import org.rightsplan.model.SectionKind;
import org.rightsplan.model.SourceKind;
import org.rightsplan.model.TargetMode;
import org.rightsplan.model.TargetSpan;
import org.rightsplan.model.Transcription;
import org.rightsplan.model.TranscriptionStatus;

/**
 * Equal to every value that the model documents as a default, so that Jackson leaves it out.
 *
 * <p>The one table of defaults: what stands here is neither written nor required.
 */
final class DocumentedDefault {

  static final ImmutableSet<Object> VALUES =
      ImmutableSet.of(
          Approximation.EXACT,
          Attestation.PRINTED,
          Bindingness.UNSTATED,
          Direction.UNSTATED,
          EditionStatus.UNSTATED,
          Horizon.UNSTATED,
          ObjectiveLevel.TASK,
          PlanKind.OTHER,
          ResponsibilityRole.UNSPECIFIED,
          SectionKind.OTHER,
          SourceKind.OTHER,
          TargetMode.LEVEL,
          TargetSpan.UNSTATED,
          Transcription.UNSTATED,
          TranscriptionStatus.UNSTATED);

  /** For Jackson, which asks {@code filter.equals(value)}. */
  DocumentedDefault() {}

  /** {@return the default of a type, or null if it has none} */
  static <T> @Nullable T of(Class<T> type) {
    return VALUES.stream().filter(type::isInstance).map(type::cast).findFirst().orElse(null);
  }

  @Override
  @SuppressWarnings("EqualsWhichDoesntCheckParameterClass") // Jackson's way to ask a filter
  public boolean equals(@Nullable Object value) {
    return value != null && VALUES.contains(value);
  }

  @Override
  public int hashCode() {
    return 0;
  }
}
