package org.rightsplan.alignment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Elements;
import org.rightsplan.model.Located;

/**
 * Checks that an alignment made elsewhere speaks of every element of an edition, of each once, and
 * of nothing else. Cost: one walk.
 */
final class ExactlyOnce {

  private ExactlyOnce() {}

  static void check(
      Edition edition,
      String side,
      List<Match> matches,
      Function<Match, List<ElementPath>> ofMatch,
      List<Unmatched> unmatched) {
    Elements elements = edition.elements();
    Set<ElementPath> open = new HashSet<>();
    Stream.of(
            elements.principles(),
            elements.sections(),
            elements.objectives(),
            elements.indicators())
        .flatMap(List::stream)
        .map(Located::path)
        .forEach(open::add);
    for (int i = 0; i < matches.size(); i++) {
      for (ElementPath path : ofMatch.apply(matches.get(i))) {
        take(open, path, elements, "matches[" + i + "]");
      }
    }
    for (int i = 0; i < unmatched.size(); i++) {
      take(open, unmatched.get(i).path(), elements, "unmatched" + side + "[" + i + "]");
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException(
          "Alignment: expected every element of "
              + edition.id()
              + " in a match or unmatched, but got nothing about "
              + open.stream().sorted().findFirst().orElseThrow());
    }
  }

  private static void take(
      Set<ElementPath> open, ElementPath path, Elements elements, String place) {
    if (open.remove(path)) {
      return;
    }
    boolean known = elements.at(path).isPresent();
    throw new IllegalArgumentException(
        "Alignment."
            + place
            + ": expected "
            + (known ? "each element once" : "an element of " + elements.edition().id())
            + ", but got '"
            + path
            + "'"
            + (known ? " again" : ""));
  }
}
