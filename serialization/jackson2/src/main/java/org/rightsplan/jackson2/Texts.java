package org.rightsplan.jackson2;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rightsplan.alignment.Basis;
import org.rightsplan.alignment.Crosswalk;
import org.rightsplan.alignment.Facet;
import org.rightsplan.alignment.ReviewItem;
import org.rightsplan.alignment.ReviewSheet;
import org.rightsplan.claim.Assertion;
import org.rightsplan.claim.Outcome;
import org.rightsplan.claim.Reason;
import org.rightsplan.claim.VerdictSentence;
import org.rightsplan.diff.TargetEffect;
import org.rightsplan.diff.TextDiff;
import org.rightsplan.lineage.EventKind;
import org.rightsplan.lineage.Presence;
import org.rightsplan.lineage.RouteDisagreement;
import org.rightsplan.model.Approximation;
import org.rightsplan.model.Attestation;
import org.rightsplan.model.Bindingness;
import org.rightsplan.model.CountedThing;
import org.rightsplan.model.DateBasis;
import org.rightsplan.model.Direction;
import org.rightsplan.model.EditionStatus;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Horizon;
import org.rightsplan.model.IndicatorType;
import org.rightsplan.model.Measure;
import org.rightsplan.model.ObjectiveLevel;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Period;
import org.rightsplan.model.PlanKind;
import org.rightsplan.model.ResponsibilityRole;
import org.rightsplan.model.SectionKind;
import org.rightsplan.model.SourceKind;
import org.rightsplan.model.Tag;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.TargetMode;
import org.rightsplan.model.TargetSpan;
import org.rightsplan.model.TranscriptionStatus;
import org.rightsplan.model.UnavailableReason;
import org.rightsplan.model.Unit;

/**
 * The model's types that are one text in JSON: dates, periods, units, paths and constants.
 *
 * @param type the type
 * @param write gives the text
 * @param read reads the text, failing with an IllegalArgumentException that says what was expected
 */
record Texts<T>(Class<T> type, Function<T, String> write, Function<String, T> read) {

  /** All of them. */
  static final ImmutableList<Texts<?>> ALL =
      ImmutableList.of(
          new Texts<>(PartialDate.class, PartialDate::toString, PartialDate::parse),
          new Texts<>(Period.class, Period::toString, Period::parse),
          new Texts<>(Unit.class, Unit::name, Unit::of),
          new Texts<>(ElementPath.class, ElementPath::toString, ElementPath::parse),
          constants(Approximation.class),
          constants(Attestation.class),
          constants(Bindingness.class),
          constants(CountedThing.class),
          constants(DateBasis.class),
          constants(Direction.class),
          constants(EditionStatus.class),
          constants(ElementKind.class),
          constants(Horizon.class),
          constants(IndicatorType.class),
          constants(Measure.class),
          constants(ObjectiveLevel.class),
          constants(PlanKind.class),
          constants(ResponsibilityRole.class),
          constants(SectionKind.class),
          constants(SourceKind.class),
          constants(TargetComparator.class),
          constants(TargetMode.class),
          constants(TargetSpan.class),
          constants(TranscriptionStatus.class),
          constants(UnavailableReason.class),
          constants(Outcome.class),
          constants(Reason.class),
          constants(VerdictSentence.Kind.class),
          constants(Basis.class),
          constants(Crosswalk.Verdict.class),
          constants(EventKind.class),
          constants(Facet.class),
          constants(Presence.class),
          constants(ReviewItem.Reason.class),
          constants(ReviewSheet.Answer.class),
          constants(RouteDisagreement.Kind.class),
          constants(TargetEffect.class),
          constants(TextDiff.Sort.class),
          constants(Assertion.DifferenceIs.Sense.class),
          constants(Assertion.Undecidable.Ground.class));

  /** Tags, which are an object where they are no key. */
  static final Texts<Tag> TAG_KEY = new Texts<>(Tag.class, TagKey::text, TagKey::parse);

  private static <E extends Enum<E>> Texts<E> constants(Class<E> type) {
    ImmutableMap<String, E> byName =
        Maps.uniqueIndex(Arrays.asList(type.getEnumConstants()), Enum::name);
    return new Texts<>(
        type,
        Enum::name,
        name -> {
          @Nullable E constant = byName.get(name);
          return constant == null ? constant(type, name) : constant;
        });
  }

  /**
   * Returns the constant with exactly this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  static <E extends Enum<E>> E constant(Class<E> type, String name) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(
        type.getSimpleName()
            + ": expected one of "
            + Arrays.toString(type.getEnumConstants())
            + ", but got '"
            + name
            + "'");
  }

  /** {@return what an absent text means, or null if it must be there} */
  @Nullable T absent() {
    return DocumentedDefault.of(type);
  }
}
