package org.rightsplan.examples.quality;

import com.google.common.primitives.ImmutableIntArray;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Located;

/**
 * The true links between the elements of one kind, by their positions in document order.
 *
 * <p>A pair of positions is one long number, the earlier one in the upper half.
 */
final class Truth {

  /** One true link as two lists of positions. */
  record Group(ImmutableIntArray before, ImmutableIntArray after) {}

  private final Map<Long, Fate> pairs = new LinkedHashMap<>();
  private final Map<Fate, Set<Group>> groups = new HashMap<>();
  private final Map<Integer, Fate> before = new HashMap<>();
  private final Map<Integer, Fate> after = new HashMap<>();

  private Truth(
      List<Link> links, Map<ElementPath, Integer> earlier, Map<ElementPath, Integer> later) {
    for (Link link : links) {
      Group group = new Group(places(link.before(), earlier), places(link.after(), later));
      groups.computeIfAbsent(link.fate(), fate -> new HashSet<>()).add(group);
      group.before().forEach(place -> before.put(place, link.fate()));
      group.after().forEach(place -> after.put(place, link.fate()));
      group.before().forEach(a -> group.after().forEach(b -> pairs.put(pair(a, b), link.fate())));
    }
  }

  /** Returns the truth about tasks. */
  static Truth ofTasks(PlanPair pair) {
    return new Truth(
        pair.objectiveLinks(),
        places(pair.before().elements().objectives()),
        places(pair.after().elements().objectives()));
  }

  /** Returns the truth about sections. */
  static Truth ofSections(PlanPair pair) {
    return new Truth(
        pair.sectionLinks(),
        places(pair.before().elements().sections()),
        places(pair.after().elements().sections()));
  }

  private static <T> Map<ElementPath, Integer> places(List<Located<T>> elements) {
    Map<ElementPath, Integer> places = new HashMap<>();
    elements.forEach(element -> places.put(element.path(), places.size()));
    return places;
  }

  private static ImmutableIntArray places(
      List<ElementPath> paths, Map<ElementPath, Integer> places) {
    ImmutableIntArray.Builder builder = ImmutableIntArray.builder(paths.size());
    paths.forEach(path -> builder.add(Objects.requireNonNull(places.get(path))));
    return builder.build();
  }

  static long pair(int before, int after) {
    return (long) before << 32 | after;
  }

  static int before(long pair) {
    return (int) (pair >>> 32);
  }

  static int after(long pair) {
    return (int) pair;
  }

  /** {@return all true pairs with what became of them, in document order} */
  Map<Long, Fate> pairs() {
    return pairs;
  }

  /** {@return the links of one fate} */
  Set<Group> groups(Fate fate) {
    return groups.getOrDefault(fate, Set.of());
  }

  /** {@return what became of a pair, if it is true} */
  Optional<Fate> fate(long pair) {
    return Optional.ofNullable(pairs.get(pair));
  }

  /**
   * {@return to which fate a claim about two elements belongs: that of the earlier one, or if it
   * was dropped, that of the later one, or if it was added, none}
   */
  Optional<Fate> fateTouched(long pair) {
    @Nullable Fate fate = before.get(before(pair));
    return Optional.ofNullable(fate != null ? fate : after.get(after(pair)));
  }
}
