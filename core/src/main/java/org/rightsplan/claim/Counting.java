package org.rightsplan.claim;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.rightsplan.model.Bindingness;
import org.rightsplan.model.Count;
import org.rightsplan.model.CountedThing;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Elements;
import org.rightsplan.model.Horizon;
import org.rightsplan.model.Located;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;
import org.rightsplan.model.Tally;
import org.rightsplan.model.TranscriptionStatus;

/**
 * Counts what a claim counts, as bounds on the figure of the whole text: the figure itself where
 * the transcription is complete, at least what was read where it is not.
 */
final class Counting {

  private Counting() {}

  static Bounds of(Selection selection, Tally tally, Elements elements, List<Located<Section>> in) {
    Count count = tally.of(selection.counted());
    if (selection.counted() == CountedThing.ASPECTS) {
      return aspects(count, elements, in);
    }
    if (selection.counted() == CountedThing.PARTS && isAspect(tally, in)) {
      return Bounds.exactly(0);
    }
    long all = count.counted();
    long unknown = 0;
    if (selection.bindingness().isPresent()) {
      all = figure(tally.indicatorsByBindingness(), selection.bindingness().get());
      unknown =
          open(tally.indicatorsByBindingness(), selection.bindingness(), Bindingness.UNSTATED);
    } else if (selection.measure().isPresent()) {
      all = figure(tally.indicatorsByMeasure(), selection.measure().get());
    } else if (selection.horizon().isPresent()) {
      ImmutableMap<Horizon, Integer> byHorizon =
          selection.counted() == CountedThing.TASKS
              ? tally.tasksByHorizon()
              : tally.indicatorsByHorizon();
      all = figure(byHorizon, selection.horizon().get());
      unknown = open(byHorizon, selection.horizon(), Horizon.UNSTATED);
    }
    // What the text leaves unstated may be meant or not.
    return count.complete() ? Bounds.of(all, all + unknown) : Bounds.atLeast(all);
  }

  /** Returns how many may be meant though they are unstated; none where just those are counted. */
  private static <E> long open(ImmutableMap<E, Integer> figures, Optional<E> wanted, E unstated) {
    return wanted.equals(Optional.of(unstated)) ? 0 : figure(figures, unstated);
  }

  private static <E> long figure(ImmutableMap<E, Integer> figures, E key) {
    return figures.getOrDefault(key, 0);
  }

  /** Tells whether a section is an aspect, which has no parts, however much of it is at hand. */
  private static boolean isAspect(Tally tally, List<Located<Section>> in) {
    return in.size() == 1
        && in.get(0).element().kind() == SectionKind.ASPECT
        && tally.parts().counted() == 0;
  }

  /**
   * Counts aspects. A part of which some text is missing may still turn out to have subsections,
   * unless it is known to be an aspect itself.
   */
  private static Bounds aspects(Count count, Elements elements, List<Located<Section>> in) {
    boolean settled = count.complete();
    long withTasks = 0;
    for (Located<Section> section : in) {
      if (section.element().sections().isEmpty()) {
        TranscriptionStatus status = elements.transcription(section.path());
        settled &=
            section.element().kind() == SectionKind.ASPECT
                || status == TranscriptionStatus.COMPLETE
                || status == TranscriptionStatus.TITLES_ONLY;
        withTasks += section.element().objectives().isEmpty() ? 0 : 1;
      }
    }
    return settled ? Bounds.exactly(count.counted()) : Bounds.atLeast(withTasks);
  }

  /** Returns the number of main parts that are introductions. */
  static long introductions(Edition edition) {
    return edition.sections().stream()
        .filter(part -> part.kind() == SectionKind.INTRODUCTION)
        .count();
  }
}
