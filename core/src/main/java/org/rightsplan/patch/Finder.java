package org.rightsplan.patch;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multiset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;

/**
 * Finds the elements that a patch names in an edition for which it need not be made.
 *
 * <p>First in the main sections that say what they said. Then by the heading, if one element alone
 * has it under what is around it, in its main section or, a commitment, in the edition; by the
 * parts that were found; by the heading alone, if one element has it; at the path under what is
 * around it, with the heading, or with some of its parts or a value that the patch expects. What is
 * around an element is known from elements that the patch names. No element is found for two, and
 * none in a main section that answers to another one: where titles repeat, the path tells nothing.
 */
final class Finder {

  private final MainParts parts;
  private final Node root;
  private final ListMultimap<String, Node> byHeading = ArrayListMultimap.create();

  /** All that stands in the parts of the edition that say what they said. */
  private final Set<Node> unchanged = new LinkedHashSet<>();

  private final Map<ElementPath, Node> found = new HashMap<>();
  private final Set<Node> taken = new LinkedHashSet<>();

  /** The elements around those that were found, by the paths around those that are looked for. */
  private final Map<ElementPath, Multiset<Node>> around = new HashMap<>();

  Finder(EditionPatch patch, Node root, Fingerprint edition) {
    this.root = root;
    this.parts = new MainParts(patch.base(), edition);
    found.put(root.origin, root);
    taken.add(root);
    for (int i = 0; i < patch.base().sections().size(); i++) {
      @Nullable Node same = main(parts.same(i));
      unchanged.addAll(same == null ? Set.of() : same.all());
    }
    for (Node node : root.all()) {
      if (!unchanged.contains(node)) {
        byHeading.put(key(node.kind, node.heading()), node);
      }
    }
    List<Place> places = places(patch);
    places.forEach(this::findUnchanged);
    // What was found tells of what is around it, so after each find the surest way comes first.
    while (finds(places, this::findByHeading)
        || finds(places, this::findByParts)
        || finds(places, this::findAlone)
        || finds(places, this::findAtPath)
        || finds(patch.orders(), this::findRetitled)
        || finds(patch.updates(), this::findByValue)) {}
  }

  private <T> boolean finds(Collection<T> named, Consumer<T> way) {
    int before = found.size();
    named.forEach(way);
    return found.size() > before;
  }

  private static List<Place> places(EditionPatch patch) {
    Set<Place> places = new LinkedHashSet<>();
    for (FacetUpdate update : patch.updates()) {
      update.element().before().ifPresent(places::add);
    }
    for (ChildOrder order : patch.orders()) {
      order.parent().before().ifPresent(places::add);
      order.before().forEach(child -> child.before().ifPresent(places::add));
    }
    return places.stream()
        .filter(place -> place.path().depth() > 0)
        .sorted(Comparator.comparing(place -> place.path().depth()))
        .toList();
  }

  private static String key(ElementKind kind, String heading) {
    return kind.field() + " " + heading;
  }

  private @Nullable Node main(Optional<Integer> index) {
    return index.map(at -> root.list(ElementKind.SECTION).get(at)).orElse(null);
  }

  private static @Nullable Node child(@Nullable Node parent, ElementPath path) {
    List<Node> list = parent == null ? List.of() : parent.list(path.kind());
    return path.index() < list.size() ? list.get(path.index()) : null;
  }

  private static ElementPath parent(ElementPath path) {
    return path.parent().orElseThrow();
  }

  /** {@return the element at a path of a main section, or principles, that say the same} */
  private @Nullable Node unchanged(ElementPath path) {
    if (path.depth() > 1) {
      return child(unchanged(parent(path)), path);
    }
    if (path.kind() == ElementKind.PRINCIPLE) {
      return parts.samePrinciples() ? child(root, path) : null;
    }
    return main(parts.same(path.index()));
  }

  private void findUnchanged(Place place) {
    takeIfCalled(place, unchanged(place.path()));
  }

  private void takeIfCalled(Place place, @Nullable Node node) {
    if (node != null && node.heading().equals(place.heading())) {
      take(place, node);
    }
  }

  private void takeIfOne(Place place, List<Node> nodes) {
    if (nodes.size() == 1) {
      take(place, nodes.get(0));
    }
  }

  private List<Node> candidates(Place place) {
    return byHeading.get(key(place.path().kind(), place.heading()));
  }

  private void findByHeading(Place place) {
    if (found.containsKey(place.path())) {
      return;
    }
    List<Node> all = candidates(place);
    @Nullable Node parent = known(parent(place.path()));
    List<Node> under = all.stream().filter(node -> node.parent == parent).toList();
    if (parent != null && !under.isEmpty()) {
      takeIfOne(place, under);
      return;
    }
    @Nullable Node main = main(place.path());
    List<Node> within = within(main, all);
    if (main != null && !within.isEmpty()) {
      takeIfOne(place, within);
    } else if (place.path().kind() == ElementKind.OBJECTIVE) {
      // A sentence is seldom another's by chance, as a title is.
      takeIfOne(place, all);
    }
  }

  private void findByParts(Place place) {
    @Nullable Multiset<Node> votes = around.get(place.path());
    if (votes == null) {
      return;
    }
    List<Node> called =
        votes.elementSet().stream()
            .filter(node -> node.heading().equals(place.heading()))
            .sorted(Comparator.comparing(votes::count).reversed())
            .toList();
    if (called.size() == 1
        || (called.size() > 1 && votes.count(called.get(0)) > votes.count(called.get(1)))) {
      take(place, called.get(0));
    }
  }

  private void findAlone(Place place) {
    if (main(place.path()) == null) {
      takeIfOne(place, candidates(place));
    }
  }

  private void findAtPath(Place place) {
    @Nullable Node node = expected(place.path());
    if (node == null || unchanged.contains(node)) {
      return;
    }
    @Nullable Node main = main(place.path());
    boolean told =
        node.parent == known(parent(place.path()))
            || (main != null
                && within(main, candidates(place)).stream()
                    .allMatch(other -> other.parent == node.parent));
    if (told) {
      takeIfCalled(place, node);
    }
  }

  private void findRetitled(ChildOrder order) {
    Optional<Place> place = order.parent().before();
    if (place.isEmpty() || place.get().path().depth() == 0) {
      return;
    }
    @Nullable Node node = counted(place.get().path());
    @Nullable Multiset<Node> votes = around.get(place.get().path());
    if (node != null && votes != null && votes.contains(node)) {
      take(place.get(), node);
    }
  }

  private void findByValue(FacetUpdate update) {
    Place place = update.element().before().orElseThrow();
    if (place.path().depth() == 0 || !says(update.before())) {
      return;
    }
    @Nullable Node node = counted(place.path());
    if (node != null
        && node.parent == known(parent(place.path()))
        && update.before().equals(node.facets.get(update.facet()))) {
      take(place, node);
    }
  }

  /** Tells whether a value is more than most elements have. */
  private static boolean says(Object value) {
    return value instanceof Optional<?> optional
        ? optional.isPresent()
        : value instanceof Collection<?> list
            ? !list.isEmpty()
            : !(value instanceof Enum<?>) && !value.equals(OptionalInt.empty());
  }

  /** {@return the main section around a path below one, or null if it is not known} */
  private @Nullable Node main(ElementPath path) {
    if (path.depth() < 2) {
      return null;
    }
    ElementPath above = path;
    while (above.depth() > 1) {
      above = parent(above);
    }
    return known(above);
  }

  private static List<Node> within(@Nullable Node main, List<Node> nodes) {
    return nodes.stream()
        .filter(
            node -> {
              @Nullable Node above = node;
              while (above != null && above != main) {
                above = above.parent;
              }
              return above != null;
            })
        .toList();
  }

  /** {@return the element at a path, if it was found or all that was found under it says so} */
  private @Nullable Node known(ElementPath path) {
    @Nullable Node node = found.get(path);
    node = node == null ? unchanged(path) : node;
    if (node != null) {
      return node;
    }
    @Nullable Node between = isMain(path) ? counted(path) : null;
    @Nullable Multiset<Node> votes = around.get(path);
    if (votes == null) {
      return between;
    }
    Node voted = votes.iterator().next();
    boolean agreed = votes.elementSet().size() == 1 && (between == null || between == voted);
    return agreed ? voted : null;
  }

  /** {@return the element at a path, known or counted in what is around it} */
  private @Nullable Node expected(ElementPath path) {
    @Nullable Node node = known(path);
    return node == null ? counted(path) : node;
  }

  private @Nullable Node counted(ElementPath path) {
    return isMain(path) ? main(parts.between(path.index())) : child(expected(parent(path)), path);
  }

  private static boolean isMain(ElementPath path) {
    return path.depth() == 1 && path.kind() == ElementKind.SECTION;
  }

  private void take(Place place, Node node) {
    if (found.containsKey(place.path()) || !taken.add(node)) {
      return;
    }
    found.put(place.path(), node);
    Optional<ElementPath> path = place.path().parent();
    @Nullable Node above = node.parent;
    while (path.isPresent()
        && path.get().depth() > 0
        && above != null
        && above.kind == path.get().kind()) {
      around.computeIfAbsent(path.get(), key -> HashMultiset.create()).add(above);
      path = path.get().parent();
      above = above.parent;
    }
  }

  /** Returns the element that is meant, or empty if it is not in the edition or not sure. */
  Optional<Node> find(Place place) {
    return Optional.ofNullable(found.get(place.path()));
  }

  /** {@return whether elements have the heading of one that was not found} */
  boolean isDoubtful(Place place) {
    return candidates(place).stream().anyMatch(node -> !taken.contains(node));
  }
}
