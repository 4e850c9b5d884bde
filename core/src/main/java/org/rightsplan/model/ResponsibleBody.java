package org.rightsplan.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A body that a plan names: a ministry, an agency, a court, an organisation, a jurisdiction. The
 * fields follow Popolo's Organization.
 *
 * <p>A body keeps its id when it is renamed. One that is dissolved names its successors.
 *
 * <p>Instances are immutable and safe to share between threads.
 */
@PlanStyle
@Value.Immutable
public abstract class ResponsibleBody implements WithResponsibleBody {

  ResponsibleBody() {}

  /** {@return the identifier by which responsibilities name it, not blank} */
  public abstract String id();

  /** {@return its name in the edition} */
  public abstract LocalizedText name();

  /** {@return other names that it has or had} */
  public abstract ImmutableList<BodyName> otherNames();

  /** {@return what sort of body it is, such as {@code "ministry"}} */
  public abstract Optional<String> classification();

  /** {@return the id of the body that it belongs to} */
  public abstract Optional<String> parent();

  /** {@return the ids of the bodies that took over from it} */
  public abstract ImmutableList<String> successors();

  /** {@return codes that others gave it} */
  public abstract ImmutableList<Identifier> identifiers();

  /** {@return where it is named or described} */
  public abstract ImmutableList<Citation> citations();

  @Value.Check
  void check() {
    Check.notBlank("ResponsibleBody.id", id());
    Check.notBlank("ResponsibleBody.classification", classification());
    Check.notBlank("ResponsibleBody.parent", parent());
    Check.that(
        !parent().equals(Optional.of(id())),
        "ResponsibleBody.parent",
        "another body's id",
        "its own, '" + id() + "'");
    for (String successor : successors()) {
      Check.notBlank("ResponsibleBody.successors", successor);
      Check.that(
          !successor.equals(id()),
          "ResponsibleBody.successors",
          "other bodies' ids",
          "its own, '" + id() + "'");
    }
  }

  /** Starts a body; {@code id} and {@code name} are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a {@link ResponsibleBody}. Not safe to share between threads. */
  public static final class Builder extends ImmutableResponsibleBody.Builder {
    /** Starts an empty body. */
    public Builder() {}
  }
}
