package org.rightsplan.lineage;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Elements;
import org.rightsplan.model.Located;

/**
 * The elements of one kind of all editions, numbered through: edition by edition, each in document
 * order.
 */
final class Nodes {

  final ElementKind kind;

  /** The number of the first element of each edition, and the number of all. */
  private final int[] first;

  private final List<ElementPath> paths = new ArrayList<>();
  private final List<Map<ElementPath, Integer>> numbers = new ArrayList<>();

  Nodes(ElementKind kind, ImmutableList<Edition> editions) {
    this.kind = kind;
    this.first = new int[editions.size() + 1];
    for (int i = 0; i < editions.size(); i++) {
      Map<ElementPath, Integer> own = new HashMap<>();
      for (Located<?> located : elements(editions.get(i).elements())) {
        own.put(located.path(), paths.size());
        paths.add(located.path());
      }
      numbers.add(own);
      first[i + 1] = paths.size();
    }
  }

  private ImmutableList<? extends Located<?>> elements(Elements elements) {
    return switch (kind) {
      case PRINCIPLE -> elements.principles();
      case SECTION -> elements.sections();
      case OBJECTIVE -> elements.objectives();
      case INDICATOR -> elements.indicators();
      default -> ImmutableList.of();
    };
  }

  int size() {
    return paths.size();
  }

  int first(int edition) {
    return first[edition];
  }

  int end(int edition) {
    return first[edition + 1];
  }

  ElementPath path(int node) {
    return paths.get(node);
  }

  ImmutableList<ElementPath> paths(List<Integer> nodes) {
    return nodes.stream().map(paths::get).sorted().collect(ImmutableList.toImmutableList());
  }

  int number(int edition, ElementPath path) {
    Integer number = numbers.get(edition).get(path);
    if (number == null) {
      throw new IllegalStateException("Nodes: no " + kind + " at '" + path + "'");
    }
    return number;
  }

  List<Integer> numbers(int edition, List<ElementPath> some) {
    return some.stream().map(path -> number(edition, path)).toList();
  }
}
