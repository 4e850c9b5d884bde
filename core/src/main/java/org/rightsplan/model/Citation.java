package org.rightsplan.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where something is said, and by whom: a source document and a place in it.
 *
 * <p>Instances are immutable and safe to share between threads.
 */
@PlanStyle
@Value.Immutable
public abstract class Citation implements WithCitation {

  Citation() {}

  /** {@return the {@link SourceDocument#id() id} of the document, not blank} */
  public abstract String source();

  /** {@return the page as printed, such as {@code "16-19"}} */
  public abstract Optional<String> page();

  /** {@return the paragraph, article or line as the document counts them} */
  public abstract Optional<String> paragraph();

  /** {@return who is speaking, where the document gives several people's words} */
  public abstract Optional<String> speaker();

  /** {@return a remark on what the source does or does not show} */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    Check.notBlank("Citation.source", source());
    Check.notBlank("Citation.page", page());
    Check.notBlank("Citation.paragraph", paragraph());
    Check.notBlank("Citation.speaker", speaker());
    Check.notBlank("Citation.note", note());
  }

  /** Returns a citation of a whole document. */
  public static Citation of(String source) {
    return builder().source(source).build();
  }

  /** Starts a citation; {@code source} is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a {@link Citation}. Not safe to share between threads. */
  public static final class Builder extends ImmutableCitation.Builder {
    /** Starts an empty citation. */
    public Builder() {}
  }
}
