package org.rightsplan.validation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The printed numbers of elements beside each other, and where they leave their order.
 *
 * <p>Each style of numbering is followed by itself. Where a number of another style stands in
 * between, a style may begin anew at 1, and nothing is said to be missing there: an annex among
 * chapters, or {@code 4-6} among single numbers, may be what fills the place.
 */
final class NumberSequence {

  /**
   * One departure from the order.
   *
   * @param code NUMBER_GAP, NUMBER_REPEATED or NUMBER_BACKWARDS
   * @param at the place of the number in the list
   * @param earlier the place of the number that it is compared with
   * @param missing the missing number or numbers, for a gap
   */
  record Slip(ConsistencyCode code, int at, int earlier, Optional<FindingSentence> missing) {}

  /** The numbers of one style so far. */
  private static final class Track {
    final Map<NumberReading, Integer> seen = new HashMap<>();
    NumberReading last;
    int lastPlace;
    int lastOrder;
    NumberReading highest;
    int highestPlace;

    Track(NumberReading first, int place, int order) {
      last = first;
      highest = first;
      highestPlace = place;
      note(first, place, order);
    }

    void note(NumberReading next, int place, int order) {
      seen.putIfAbsent(next, place);
      last = next;
      lastPlace = place;
      lastOrder = order;
      if (next.compareTo(highest) > 0) {
        highest = next;
        highestPlace = place;
      }
    }
  }

  private final List<@Nullable NumberReading> chosen;
  private final Map<String, Track> tracks = new HashMap<>();
  private final Map<String, NavigableSet<NumberReading>> all = new HashMap<>();
  private final ImmutableList.Builder<Slip> slips = ImmutableList.builder();
  private final boolean[] numbered;

  private NumberSequence(List<@Nullable NumberReading> chosen, boolean[] numbered) {
    this.chosen = chosen;
    this.numbered = numbered;
  }

  /**
   * Returns where the numbers leave their order.
   *
   * @param numbers the printed number of each element, in their order; empty for none
   */
  static ImmutableList<Slip> slips(List<Optional<String>> numbers) {
    boolean[] numbered = new boolean[numbers.size()];
    List<ImmutableList<NumberReading>> readings = new ArrayList<>(numbers.size());
    for (int i = 0; i < numbers.size(); i++) {
      numbered[i] = numbers.get(i).isPresent();
      readings.add(numbers.get(i).map(PrintedNumber::read).orElse(ImmutableList.of()));
    }
    Set<String> certain = certainStyles(readings);
    ImmutableList<Slip> best = slips(inContext(readings, certain), numbered);
    if (!best.isEmpty() && !isSettledBy(certain, readings)) {
      best = fewer(best, slips(uniform(readings, true), numbered));
      best = fewer(best, slips(uniform(readings, false), numbered));
    }
    return best;
  }

  private static Set<String> certainStyles(List<ImmutableList<NumberReading>> readings) {
    return readings.stream()
        .filter(ways -> ways.size() == 1)
        .map(ways -> ways.get(0).style())
        .collect(Collectors.toSet());
  }

  /** Tells whether some number that can be read in several ways has a neighbour to go by. */
  private static boolean isSettledBy(
      Set<String> certain, List<ImmutableList<NumberReading>> readings) {
    return readings.stream()
        .filter(ways -> ways.size() > 1)
        .flatMap(List::stream)
        .anyMatch(way -> certain.contains(way.style()));
  }

  private static ImmutableList<Slip> fewer(ImmutableList<Slip> one, ImmutableList<Slip> other) {
    return other.size() < one.size() ? other : one;
  }

  private static ImmutableList<Slip> slips(
      List<@Nullable NumberReading> chosen, boolean[] numbered) {
    return new NumberSequence(chosen, numbered).walk();
  }

  /** Takes the first or the last of each number's readings: all Roman, or all letters. */
  private static List<@Nullable NumberReading> uniform(
      List<ImmutableList<NumberReading>> readings, boolean roman) {
    List<@Nullable NumberReading> chosen = new ArrayList<>(readings.size());
    for (ImmutableList<NumberReading> ways : readings) {
      chosen.add(ways.isEmpty() ? null : ways.get(roman ? 0 : ways.size() - 1));
    }
    return chosen;
  }

  /**
   * Takes the reading that follows what stands before, otherwise one in a style that is certain.
   */
  private static List<@Nullable NumberReading> inContext(
      List<ImmutableList<NumberReading>> readings, Set<String> certain) {
    Map<String, NumberReading> last = new HashMap<>();
    List<@Nullable NumberReading> chosen = new ArrayList<>(readings.size());
    for (ImmutableList<NumberReading> ways : readings) {
      NumberReading best = null;
      int bestFit = -1;
      for (NumberReading way : ways) {
        int fit = fit(way, last.get(way.style()), certain);
        if (fit > bestFit) {
          best = way;
          bestFit = fit;
        }
      }
      if (best != null) {
        last.put(best.style(), best);
      }
      chosen.add(best);
    }
    return chosen;
  }

  private static int fit(NumberReading way, @Nullable NumberReading before, Set<String> certain) {
    if (before != null && way.follows(before)) {
      return 3;
    }
    if (certain.contains(way.style())) {
      return 2;
    }
    return before == null && way.last() == 1 ? 1 : 0;
  }

  private ImmutableList<Slip> walk() {
    for (NumberReading number : chosen) {
      if (number != null) {
        all.computeIfAbsent(number.style(), style -> new TreeSet<>()).add(number);
      }
    }
    int order = 0;
    for (int i = 0; i < chosen.size(); i++) {
      NumberReading number = chosen.get(i);
      if (number != null) {
        step(number, i, order);
      }
      order += numbered[i] ? 1 : 0;
    }
    return slips.build();
  }

  private void step(NumberReading number, int place, int order) {
    Track track = tracks.get(number.style());
    if (track == null) {
      tracks.put(number.style(), new Track(number, place, order));
      return;
    }
    boolean interrupted = order - track.lastOrder > 1;
    if (interrupted && number.last() <= 1 && number.compareTo(track.highest) <= 0) {
      // Begins anew, as (a), (b), 2., (a) does.
      tracks.put(number.style(), new Track(number, place, order));
      return;
    }
    if (!number.follows(track.last)) {
      compare(number, place, track, interrupted);
    }
    track.note(number, place, order);
  }

  private void compare(NumberReading number, int place, Track track, boolean interrupted) {
    Integer same = track.seen.get(number);
    if (same != null) {
      add(ConsistencyCode.NUMBER_REPEATED, place, same, Optional.empty());
    } else if (number.compareTo(track.last) < 0) {
      add(ConsistencyCode.NUMBER_BACKWARDS, place, track.lastPlace, Optional.empty());
    } else if (!interrupted && leavesOut(track.highest, number)) {
      int first = track.highest.last() + 1;
      int last = number.last() - 1;
      FindingSentence missing =
          first == last
              ? number.named(first)
              : FindingSentence.Kind.NUMBERS.of(number.named(first), number.named(last));
      add(ConsistencyCode.NUMBER_GAP, place, track.highestPlace, Optional.of(missing));
    }
  }

  /** Numbers that stand elsewhere in the list are out of place, not left out. */
  private boolean leavesOut(NumberReading from, NumberReading to) {
    if (from.compareTo(to) >= 0 || !to.isBeside(from) || to.skipsForeignLetters(from)) {
      return false;
    }
    NavigableSet<NumberReading> known = all.getOrDefault(to.style(), new TreeSet<>());
    int between = known.subSet(from, false, to, false).size();
    return to.last() - from.last() - 1 > between;
  }

  private void add(ConsistencyCode code, int at, int earlier, Optional<FindingSentence> missing) {
    slips.add(new Slip(code, at, earlier, missing));
  }
}
