package org.rightsplan.lineage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.rightsplan.model.ElementKind;

/**
 * One commitment, section, indicator or principle through the editions.
 *
 * <p>Elements that were split from each other or merged are one thread: they cannot be told apart
 * in every edition.
 *
 * @param kind OBJECTIVE, SECTION, INDICATOR or PRINCIPLE
 * @param stations where it stands, in the order of the editions, at least one
 * @param events what happened, in the order of the later edition; the first one tells how the
 *     thread begins
 * @param presence for each edition, by its id and in order, whether it has the thread
 * @param confidence how likely the thread as a whole is right, from 0 to 1: the product of those of
 *     its events, lowered where routes disagree; see {@link Lineage}
 * @param disagreements where another route says something else
 */
public record ElementThread(
    ElementKind kind,
    ImmutableList<Station> stations,
    ImmutableList<ThreadEvent> events,
    ImmutableMap<String, Presence> presence,
    double confidence,
    ImmutableList<RouteDisagreement> disagreements) {

  /**
   * Checks that there is a station.
   *
   * @throws IllegalArgumentException if there is none
   */
  public ElementThread {
    if (stations.isEmpty()) {
      throw new IllegalArgumentException(
          "ElementThread.stations: expected at least one station, but got none");
    }
  }

  /** {@return the first station} */
  public Station first() {
    return stations.get(0);
  }

  /** {@return the last station} */
  public Station last() {
    return stations.get(stations.size() - 1);
  }

  /** {@return where it stands in an edition, or empty if it has no station there} */
  public Optional<Station> in(String edition) {
    return stations.stream().filter(station -> station.edition().equals(edition)).findFirst();
  }

  /** {@return whether an edition has it; UNKNOWN for an edition that is not in the lineage} */
  public Presence presenceIn(String edition) {
    return presence.getOrDefault(edition, Presence.UNKNOWN);
  }

  /** {@return whether something of this kind ever happened to it} */
  public boolean has(EventKind kind) {
    return events.stream().anyMatch(event -> event.is(kind));
  }

  /** {@return the events that lead to an edition} */
  public ImmutableList<ThreadEvent> eventsTo(String edition) {
    return events.stream()
        .filter(event -> event.to().equals(edition))
        .collect(ImmutableList.toImmutableList());
  }
}
