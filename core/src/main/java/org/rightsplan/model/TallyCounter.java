package org.rightsplan.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;

/** One walk through sections that adds up a {@link Tally}. */
final class TallyCounter {

  /** A section still to be counted, with the status that applies to it. */
  private record Ahead(Section section, TranscriptionStatus status) {}

  private final TranscriptionStatus around;
  private final Deque<Ahead> ahead = new ArrayDeque<>();

  private int parts;
  private boolean partsComplete;
  private int aspects;
  private boolean aspectsComplete = true;
  private int tasks;
  private int reportedTasks;
  private boolean tasksComplete = true;
  private int indicators;
  private int reportedIndicators;
  private boolean indicatorsComplete = true;
  private int principles;
  private int reportedPrinciples;
  private boolean principlesComplete = true;

  private final Map<ObjectiveLevel, Integer> tasksByLevel = new EnumMap<>(ObjectiveLevel.class);
  private final Map<Horizon, Integer> tasksByHorizon = new EnumMap<>(Horizon.class);
  private final Map<Measure, Integer> indicatorsByMeasure = new EnumMap<>(Measure.class);
  private final Map<Bindingness, Integer> indicatorsByBindingness =
      new EnumMap<>(Bindingness.class);
  private final Map<Horizon, Integer> indicatorsByHorizon = new EnumMap<>(Horizon.class);

  TallyCounter(TranscriptionStatus around) {
    this.around = around;
  }

  /** Counts the main parts of an edition. */
  TallyCounter count(ImmutableList<Section> sections, Transcription own) {
    parts = sections.size();
    noteList(own.status());
    partsComplete = listsTitles(own.status());
    tasksComplete &= partsComplete;
    principlesComplete = own.status() == TranscriptionStatus.COMPLETE;
    sections.forEach(section -> push(section, around));
    return walk();
  }

  /** Counts one section and all below it. */
  TallyCounter count(Section section) {
    parts = section.sections().size();
    partsComplete = listsTitles(applying(section, around));
    push(section, around);
    return walk();
  }

  TallyCounter principles(Collection<Principle> all) {
    for (Principle principle : all) {
      if (principle.attestation() == Attestation.PRINTED) {
        principles++;
      } else {
        reportedPrinciples++;
      }
    }
    return this;
  }

  Tally tally(ImmutableList<StatedCount> stated) {
    return new Tally(
        count(CountedThing.PARTS, parts, 0, partsComplete, stated),
        count(CountedThing.ASPECTS, aspects, 0, aspectsComplete, stated),
        count(CountedThing.TASKS, tasks, reportedTasks, tasksComplete, stated),
        count(
            CountedThing.INDICATORS,
            indicators,
            reportedIndicators,
            indicatorsComplete && tasksComplete,
            stated),
        count(CountedThing.PRINCIPLES, principles, reportedPrinciples, principlesComplete, stated),
        Maps.immutableEnumMap(tasksByLevel),
        Maps.immutableEnumMap(tasksByHorizon),
        Maps.immutableEnumMap(indicatorsByMeasure),
        Maps.immutableEnumMap(indicatorsByBindingness),
        Maps.immutableEnumMap(indicatorsByHorizon));
  }

  private static Count count(
      CountedThing thing,
      int counted,
      int reported,
      boolean complete,
      ImmutableList<StatedCount> stated) {
    return new Count(thing, counted, reported, complete, Tally.about(thing, stated));
  }

  private void push(Section section, TranscriptionStatus around) {
    ahead.push(new Ahead(section, applying(section, around)));
  }

  private static TranscriptionStatus applying(Section section, TranscriptionStatus around) {
    TranscriptionStatus own = section.transcription().status();
    return own == TranscriptionStatus.UNSTATED ? around : own;
  }

  private static boolean listsTitles(TranscriptionStatus status) {
    return status == TranscriptionStatus.COMPLETE || status == TranscriptionStatus.TITLES_ONLY;
  }

  private void noteList(TranscriptionStatus status) {
    aspectsComplete &= listsTitles(status);
  }

  private TallyCounter walk() {
    while (!ahead.isEmpty()) {
      Ahead next = ahead.pop();
      Section section = next.section();
      boolean complete = next.status() == TranscriptionStatus.COMPLETE;
      if (section.sections().isEmpty()) {
        aspects += isAspect(section, complete) ? 1 : 0;
      } else {
        noteList(next.status());
        section.sections().forEach(below -> push(below, next.status()));
      }
      tasksComplete &= complete || isTitleWithoutTasks(section, next.status());
      section.objectives().forEach(this::add);
      section.indicators().forEach(indicator -> add(indicator, Attestation.PRINTED));
    }
    return this;
  }

  private static boolean isAspect(Section leaf, boolean complete) {
    if (!leaf.objectives().isEmpty()) {
      return true;
    }
    return !complete && leaf.kind().mayHoldCommitments();
  }

  /** Tells whether a section known by its title holds no commitments that are not at hand. */
  private static boolean isTitleWithoutTasks(Section section, TranscriptionStatus status) {
    return status == TranscriptionStatus.TITLES_ONLY
        && section.objectives().isEmpty()
        && !section.kind().mayHoldCommitments();
  }

  private void add(Objective objective) {
    if (objective.attestation() == Attestation.PRINTED) {
      tasks++;
      tasksByLevel.merge(objective.level(), 1, Integer::sum);
      tasksByHorizon.merge(objective.horizon(), 1, Integer::sum);
    } else {
      reportedTasks++;
    }
    indicatorsComplete &=
        objective.transcription() == TranscriptionStatus.COMPLETE
            || objective.transcription() == TranscriptionStatus.UNSTATED;
    objective.indicators().forEach(indicator -> add(indicator, objective.attestation()));
  }

  private void add(Indicator indicator, Attestation around) {
    if (indicator.attestation() == Attestation.PRINTED && around == Attestation.PRINTED) {
      indicators++;
      indicatorsByMeasure.merge(indicator.measure(), 1, Integer::sum);
      indicatorsByBindingness.merge(indicator.bindingness(), 1, Integer::sum);
      indicatorsByHorizon.merge(indicator.horizon(), 1, Integer::sum);
    } else {
      reportedIndicators++;
    }
  }
}
