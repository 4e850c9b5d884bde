package org.rightsplan.alignment;

import java.util.List;
import org.rightsplan.Editions;
import org.rightsplan.model.Edition;

/** The commitments of two editions, of which nothing is paired yet. */
final class Matchings {

  private Matchings() {}

  /** Returns those of two editions of one section each, with these commitments or their words. */
  static Matching of(List<?> before, List<?> after) {
    return of(
        Editions.edition("A", Editions.section("S", before.toArray())),
        Editions.edition("B", Editions.section("S", after.toArray())));
  }

  static Matching of(Edition before, Edition after) {
    Languages languages = Languages.sharedBy(before, after);
    return new Matching(
        new Outline(before.elements(), languages).objectives,
        new Outline(after.elements(), languages).objectives);
  }
}
