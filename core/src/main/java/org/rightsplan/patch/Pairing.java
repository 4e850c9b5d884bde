package org.rightsplan.patch;

import com.google.common.collect.HashBiMap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.Optional;
import java.util.stream.Stream;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.alignment.Match;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Located;

/**
 * Which element of one edition is which of the other, one to one: of a split or merge the first
 * ones are taken for the same, in their order, the rest for added or dropped.
 */
final class Pairing {

  private final Alignment alignment;
  private final HashBiMap<ElementPath, ElementPath> pairs = HashBiMap.create();

  Pairing(Alignment alignment) {
    this.alignment = alignment;
    pairs.put(ElementPath.edition(), ElementPath.edition());
    if (alignment.before().equals(alignment.after())) {
      // Whatever twins an edition holds, each is itself.
      paths(alignment.before()).forEach(path -> pairs.put(path, path));
      return;
    }
    for (Match match : alignment.matches()) {
      int both = Math.min(match.before().size(), match.after().size());
      for (int i = 0; i < both; i++) {
        pairs.put(match.before().get(i), match.after().get(i));
      }
    }
  }

  Edition before() {
    return alignment.before();
  }

  Edition after() {
    return alignment.after();
  }

  Optional<ElementPath> toAfter(ElementPath before) {
    return Optional.ofNullable(pairs.get(before));
  }

  Optional<ElementPath> toBefore(ElementPath after) {
    return Optional.ofNullable(pairs.inverse().get(after));
  }

  /** Returns the paths of the edition and all its elements, each after what is around it. */
  static ImmutableList<ElementPath> paths(Edition edition) {
    return Streams.concat(
            Stream.of(ElementPath.edition()),
            edition.elements().principles().stream().map(Located::path),
            edition.elements().sections().stream().map(Located::path),
            edition.elements().objectives().stream().map(Located::path),
            edition.elements().indicators().stream().map(Located::path))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the element at a path, which may be the edition itself, or empty if there is none. */
  static Optional<Object> element(Edition edition, ElementPath path) {
    return path.depth() == 0
        ? Optional.of(edition)
        : edition.elements().at(path).map(Located::element);
  }
}
