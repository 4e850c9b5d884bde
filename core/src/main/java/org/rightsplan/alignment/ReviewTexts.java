package org.rightsplan.alignment;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Elements;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Located;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Principle;
import org.rightsplan.model.Section;

/** The texts by which a person tells the elements of an edition apart, and where each stands. */
final class ReviewTexts {

  private record Words(ElementKind kind, String text) {}

  private final Elements elements;
  private @Nullable Map<Words, ImmutableList<ElementPath>> places;

  ReviewTexts(Edition edition) {
    this.elements = edition.elements();
  }

  /** Returns the texts of elements that are in the edition. */
  ImmutableList<String> at(ImmutableList<ElementPath> paths) {
    return paths.stream()
        .map(path -> at(path).orElseThrow())
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the text of an element, or empty if the edition has none at this path. */
  Optional<String> at(ElementPath path) {
    return elements.at(path).map(located -> textOf(located.element()));
  }

  /** Returns where elements of a kind with this text stand. */
  ImmutableList<ElementPath> placesOf(ElementKind kind, String text) {
    Map<Words, ImmutableList<ElementPath>> known = places;
    if (known == null) {
      known = index();
      places = known;
    }
    return known.getOrDefault(new Words(kind, text), ImmutableList.of());
  }

  private Map<Words, ImmutableList<ElementPath>> index() {
    Map<Words, ImmutableList.Builder<ElementPath>> found = new HashMap<>();
    Stream.of(
            elements.principles(),
            elements.sections(),
            elements.objectives(),
            elements.indicators())
        .<Located<?>>flatMap(List::stream)
        .forEach(
            located ->
                found
                    .computeIfAbsent(
                        new Words(located.path().kind(), textOf(located.element())),
                        words -> ImmutableList.builder())
                    .add(located.path()));
    Map<Words, ImmutableList<ElementPath>> index = new HashMap<>();
    found.forEach((words, paths) -> index.put(words, paths.build()));
    return index;
  }

  private static String textOf(Object element) {
    if (element instanceof Section section) {
      return section.title().text();
    }
    if (element instanceof Objective objective) {
      return both(objective.title(), objective.statement());
    }
    if (element instanceof Indicator indicator) {
      return indicator.name().text();
    }
    Principle principle = (Principle) element;
    return both(Optional.of(principle.title()), principle.statement());
  }

  private static String both(Optional<LocalizedText> title, Optional<LocalizedText> statement) {
    return String.join(
        ": ",
        Stream.of(title, statement).flatMap(Optional::stream).map(LocalizedText::text).toList());
  }
}
