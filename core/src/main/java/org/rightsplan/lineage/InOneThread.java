package org.rightsplan.lineage;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Elements;
import org.rightsplan.model.Located;

/** Checks that every element of every edition stands in exactly one thread. Cost: one walk. */
final class InOneThread {

  private InOneThread() {}

  static void check(ImmutableList<Edition> editions, List<ElementThread> threads) {
    Map<String, Set<ElementPath>> open = new LinkedHashMap<>();
    editions.forEach(edition -> open.put(edition.id(), paths(edition.elements())));
    List<String> ids = editions.stream().map(Edition::id).toList();
    for (int i = 0; i < threads.size(); i++) {
      ElementThread thread = threads.get(i);
      if (!thread.presence().keySet().asList().equals(ids)) {
        throw refused(i, "the presence in each of " + ids, thread.presence().keySet().toString());
      }
      for (Station station : thread.stations()) {
        Set<ElementPath> ofEdition = open.get(station.edition());
        for (ElementPath path : station.paths()) {
          if (ofEdition == null || path.kind() != thread.kind() || !ofEdition.remove(path)) {
            throw refused(
                i,
                "elements of kind " + thread.kind() + " that are in no other thread",
                "'" + path + "' of " + station.edition());
          }
        }
      }
    }
    open.forEach(
        (id, left) ->
            left.stream()
                .sorted()
                .findFirst()
                .ifPresent(
                    path -> {
                      throw new IllegalArgumentException(
                          "Lineage.threads: expected every element in a thread, but got none with '"
                              + path
                              + "' of "
                              + id);
                    }));
  }

  private static IllegalArgumentException refused(int thread, String expected, String got) {
    return new IllegalArgumentException(
        "Lineage.threads[" + thread + "]: expected " + expected + ", but got " + got);
  }

  private static Set<ElementPath> paths(Elements elements) {
    return Stream.of(
            elements.principles(),
            elements.sections(),
            elements.objectives(),
            elements.indicators())
        .flatMap(List::stream)
        .map(Located::path)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
