package org.rightsplan.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * How many parts, aspects, tasks, indicators and principles a section or edition holds, at any
 * depth.
 *
 * <p>An <em>aspect</em> is a section without subsections that holds commitments, or of which so
 * little is transcribed that it may hold some; an introduction or annex counts only if it does hold
 * some. A <em>task</em> is an {@link Objective} of either level.
 *
 * <p>The maps break the counted figures down and leave out what is only reported; a constant that
 * does not occur is not a key.
 *
 * @param parts the sections directly under the section or edition
 * @param aspects the aspects
 * @param tasks the commitments
 * @param indicators the indicators
 * @param principles the principles; none in a section
 * @param tasksByLevel the counted commitments by level
 * @param tasksByHorizon the counted commitments by horizon
 * @param indicatorsByMeasure the counted indicators by measure
 * @param indicatorsByBindingness the counted indicators by bindingness
 * @param indicatorsByHorizon the counted indicators by horizon
 */
public record Tally(
    Count parts,
    Count aspects,
    Count tasks,
    Count indicators,
    Count principles,
    ImmutableMap<ObjectiveLevel, Integer> tasksByLevel,
    ImmutableMap<Horizon, Integer> tasksByHorizon,
    ImmutableMap<Measure, Integer> indicatorsByMeasure,
    ImmutableMap<Bindingness, Integer> indicatorsByBindingness,
    ImmutableMap<Horizon, Integer> indicatorsByHorizon) {

  /** Counts an edition. */
  public static Tally of(Edition edition) {
    return new TallyCounter(edition.transcription().status())
        .count(edition.sections(), edition.transcription())
        .principles(edition.principles())
        .tally(edition.transcription().stated());
  }

  /** Counts a section by itself, knowing nothing of what is around it. */
  public static Tally of(Section section) {
    return of(section, TranscriptionStatus.UNSTATED);
  }

  /**
   * Counts a section.
   *
   * @param around the status of what is around the section, which applies where the section says
   *     nothing
   */
  public static Tally of(Section section, TranscriptionStatus around) {
    return new TallyCounter(around).count(section).tally(section.transcription().stated());
  }

  /** {@return the figure for one thing} */
  public Count of(CountedThing thing) {
    return switch (thing) {
      case PARTS -> parts;
      case ASPECTS -> aspects;
      case TASKS -> tasks;
      case INDICATORS -> indicators;
      case PRINCIPLES -> principles;
    };
  }

  static ImmutableList<StatedCount> about(CountedThing thing, ImmutableList<StatedCount> stated) {
    return stated.stream()
        .filter(count -> count.counted() == thing && count.comparedWith().isEmpty())
        .collect(ImmutableList.toImmutableList());
  }
}
