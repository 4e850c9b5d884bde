package org.rightsplan.model;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A human-rights action plan through time: one name, one jurisdiction, one or more editions.
 *
 * <p>Periods of successive editions may leave gaps or overlap.
 *
 * <p>Instances are immutable and safe to share between threads.
 */
@PlanStyle
@Value.Immutable
public abstract class Plan implements WithPlan {

  Plan() {}

  /** {@return the identifier, such as {@code "china"}, not blank} */
  public abstract String id();

  /** {@return the name common to the editions} */
  public abstract LocalizedText name();

  /** {@return what it is about; OTHER unless set} */
  @Value.Default
  public PlanKind kind() {
    return PlanKind.OTHER;
  }

  /** {@return whose plan it is} */
  public abstract Jurisdiction jurisdiction();

  /** {@return the editions in the order of the start of their periods} */
  public abstract ImmutableList<Edition> editions();

  /** {@return the documents to which {@link #citations()} point} */
  public abstract ImmutableList<SourceDocument> sources();

  /** {@return where the plan as a whole is described} */
  public abstract ImmutableList<Citation> citations();

  /** {@return the edition with this id} */
  public Optional<Edition> edition(String id) {
    return editions().stream().filter(edition -> edition.id().equals(id)).findFirst();
  }

  @Value.Check
  void check() {
    Check.notBlank("Plan.id", id());
    Set<String> ids = new HashSet<>();
    Optional<PartialDate> last = Optional.empty();
    for (Edition edition : editions()) {
      Check.that(
          ids.add(edition.id()),
          "Plan.editions",
          "editions with different ids",
          "'" + edition.id() + "' twice");
      Optional<PartialDate> start = edition.period().flatMap(Period::start);
      if (start.isPresent() && last.isPresent()) {
        Check.that(
            !start.get().isBefore(last.get()),
            "Plan.editions",
            "editions in the order of their periods",
            "'" + edition.id() + "' from " + start.get() + " after one from " + last.get());
      }
      last = Stream.of(last, start).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }
  }

  /** Returns the id, the name and the ids of the editions. */
  @Override
  public String toString() {
    return "Plan{id="
        + id()
        + ", name="
        + name()
        + ", editions="
        + editions().stream().map(Edition::id).toList()
        + "}";
  }

  /** Starts a plan; {@code id}, {@code name} and {@code jurisdiction} are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a {@link Plan}. Not safe to share between threads. */
  public static final class Builder extends ImmutablePlan.Builder {
    /** Starts an empty plan. */
    public Builder() {}
  }
}
