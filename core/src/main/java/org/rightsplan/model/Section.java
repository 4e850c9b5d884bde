package org.rightsplan.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A part of an edition with a title of its own, and all that stands under it: chapter, aspect,
 * goal, annex.
 *
 * <p>The order of a section's content is: its chapeau, its own objectives, its own indicators, its
 * subsections.
 *
 * <p>Instances are immutable and safe to share between threads.
 */
@PlanStyle
@Value.Immutable
public abstract class Section implements WithSection {

  /**
   * What walks down from section to section, such as {@code equals} or a reader of JSON, must come
   * to an end before the stack of a thread does. Printed plans have some six levels.
   */
  private static final int MOST_LEVELS = 400;

  Section() {}

  /** {@return the identifier, where it has one} */
  public abstract Optional<String> id();

  /** {@return the number as printed, such as {@code "III"} or {@code "（一）"}} */
  public abstract Optional<String> number();

  /** {@return the title as printed} */
  public abstract LocalizedText title();

  /** {@return what sort of part it is; OTHER unless set} */
  @Value.Default
  public SectionKind kind() {
    return SectionKind.OTHER;
  }

  /** {@return the text between the title and the first commitment} */
  public abstract Optional<LocalizedText> chapeau();

  /**
   * {@return the subsections, in the order printed} A section has at most 400 levels, itself
   * included; building one that has more fails.
   */
  public abstract ImmutableList<Section> sections();

  /** {@return the commitments directly under this section, in the order printed} */
  public abstract ImmutableList<Objective> objectives();

  /** {@return the indicators that belong to the section and to no single commitment} */
  public abstract ImmutableList<Indicator> indicators();

  /** {@return the bodies named in the chapeau; they answer for everything below} */
  public abstract ImmutableList<Responsibility> responsibilities();

  /** {@return how much of the section is at hand; nothing said unless set} */
  @Value.Default
  public Transcription transcription() {
    return Transcription.UNSTATED;
  }

  /** {@return where it stands} */
  public abstract ImmutableList<Citation> citations();

  /** Returns how many levels of sections there are from this one down. */
  @Value.Derived
  @Value.Auxiliary
  int levels() {
    int below = 0;
    for (Section section : sections()) {
      below = Math.max(below, section.levels());
    }
    return below + 1;
  }

  /** {@return how many aspects, tasks and indicators it holds, counted and stated} */
  public Tally tally() {
    return Tally.of(this);
  }

  @Value.Check
  void check() {
    Check.notBlank("Section.id", id());
    Check.notBlank("Section.number", number());
    Check.that(
        levels() <= MOST_LEVELS,
        "Section.sections",
        "at most " + MOST_LEVELS + " levels of sections",
        levels());
  }

  /** Starts a section; {@code title} is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a {@link Section}. Not safe to share between threads. */
  public static final class Builder extends ImmutableSection.Builder {
    /** Starts an empty section. */
    public Builder() {}
  }
}
