package org.rightsplan.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One edition of a plan: its text for one period, with what is known about the text.
 *
 * <p>{@link #elements()} answers questions about its parts, {@link #tally()} counts them.
 *
 * <p>Instances are immutable and safe to share between threads.
 */
@PlanStyle
@Value.Immutable
public abstract class Edition implements WithEdition {

  Edition() {}

  /** {@return the identifier, unique in its plan, such as {@code "china-2021"}, not blank} */
  public abstract String id();

  /** {@return which edition of the plan it is, counted from 1} */
  public abstract OptionalInt ordinal();

  /** {@return the title as printed} */
  public abstract LocalizedText title();

  /** {@return how far it has come; UNSTATED unless set} */
  @Value.Default
  public EditionStatus status() {
    return EditionStatus.UNSTATED;
  }

  /** {@return the time for which it plans} */
  public abstract Optional<Period> period();

  /** {@return the act that adopted it} */
  public abstract Optional<Adoption> adoption();

  /** {@return when it was published} */
  public abstract Optional<PartialDate> published();

  /** {@return the languages in which it was published, as BCP 47 tags} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<String> languages();

  /** {@return which of {@link #languages()} prevails, where that is known} */
  public abstract Optional<String> authoritativeLanguage();

  /** {@return the states of its text in order of time; empty if there is only one} */
  public abstract ImmutableList<EditionVersion> versions();

  /** {@return which of {@link #versions()} the content here is} */
  public abstract Optional<String> version();

  /** {@return the principles by which it was drawn up, in the order printed} */
  public abstract ImmutableList<Principle> principles();

  /** {@return the main parts, in the order printed} */
  public abstract ImmutableList<Section> sections();

  /** {@return the bodies that it names} */
  public abstract ImmutableList<ResponsibleBody> bodies();

  /** {@return the documents to which citations in this edition point} */
  public abstract ImmutableList<SourceDocument> sources();

  /**
   * {@return how much of the edition is at hand} The status speaks of the principles and the list
   * of main parts; see {@link Transcription}.
   */
  @Value.Default
  public Transcription transcription() {
    return Transcription.UNSTATED;
  }

  /** {@return where the edition as a whole is published or described} */
  public abstract ImmutableList<Citation> citations();

  /** {@return the parts of this edition with their paths, and ways to find them} Built once. */
  @Value.Lazy
  public Elements elements() {
    return Elements.of(this);
  }

  /** {@return how many parts, aspects, tasks and indicators it holds, counted and stated} */
  public Tally tally() {
    return Tally.of(this);
  }

  @Value.Check
  void check() {
    Check.notBlank("Edition.id", id());
    if (ordinal().isPresent()) {
      Check.that(ordinal().getAsInt() >= 1, "Edition.ordinal", "1 or more", ordinal().getAsInt());
    }
    languages().forEach(tag -> Check.languageTag("Edition.languages", tag));
    authoritativeLanguage()
        .ifPresent(
            tag ->
                Check.that(
                    languages().contains(tag),
                    "Edition.authoritativeLanguage",
                    "one of Edition.languages " + languages(),
                    "'" + tag + "'"));
    version()
        .ifPresent(
            label ->
                Check.that(
                    Iterables.any(versions(), version -> version.label().equals(label)),
                    "Edition.version",
                    "the label of one of Edition.versions",
                    "'" + label + "'"));
  }

  /** Returns the id, the title and the number of main parts, not the whole text. */
  @Override
  public String toString() {
    return "Edition{id=" + id() + ", title=" + title() + ", sections=" + sections().size() + "}";
  }

  /** Starts an edition; {@code id} and {@code title} are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of an {@link Edition}. Not safe to share between threads. */
  public static final class Builder extends ImmutableEdition.Builder {
    /** Starts an empty edition. */
    public Builder() {}
  }
}
