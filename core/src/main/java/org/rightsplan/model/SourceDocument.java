package org.rightsplan.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A document that citations point to: the plan's text, a briefing, a report.
 *
 * <p>Instances are immutable and safe to share between threads.
 */
@PlanStyle
@Value.Immutable
public abstract class SourceDocument implements WithSourceDocument {

  SourceDocument() {}

  /** {@return the identifier by which citations name it, not blank} */
  public abstract String id();

  /** {@return the title} */
  public abstract LocalizedText title();

  /** {@return what kind of document it is; OTHER unless set} */
  @Value.Default
  public SourceKind kind() {
    return SourceKind.OTHER;
  }

  /** {@return who published it} */
  public abstract Optional<String> publisher();

  /** {@return when it was published or spoken} */
  public abstract Optional<PartialDate> date();

  /** {@return where it can be read, as printed; nothing is ever fetched from there} */
  public abstract Optional<String> url();

  /** {@return the place in a larger work, such as a volume, or pages of a site} */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    Check.notBlank("SourceDocument.id", id());
    Check.notBlank("SourceDocument.publisher", publisher());
    Check.notBlank("SourceDocument.url", url());
    Check.notBlank("SourceDocument.note", note());
  }

  /** Starts a source document; {@code id} and {@code title} are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a {@link SourceDocument}. Not safe to share between threads. */
  public static final class Builder extends ImmutableSourceDocument.Builder {
    /** Starts an empty source document. */
    public Builder() {}
  }
}
