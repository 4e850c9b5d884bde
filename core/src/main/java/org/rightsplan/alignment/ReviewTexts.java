package org.rightsplan.alignment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

/**
 * The texts by which a person tells the elements of an edition apart, and where each stands. Where
 * elements of a kind say the same, what they stand in is part of the text, as far out as is needed,
 * such as {@code People trained [in: Train judges]}; where that is the same too, which of them it
 * is, such as {@code Goals [1 of 2]}.
 */
final class ReviewTexts {

  /** How far out it is looked for what tells elements apart. */
  private static final int MOST_LEVELS = 3;

  private record Words(ElementKind kind, String text) {}

  private final Elements elements;

  /** Where each text stands, those that tell too little with all their places. */
  private final Map<Words, List<ElementPath>> places = new HashMap<>();

  /** The texts of elements that do not have one of their own. */
  private final Map<ElementPath, String> longer = new HashMap<>();

  private boolean isIndexed;

  ReviewTexts(Edition edition) {
    this.elements = edition.elements();
  }

  /** Tells whether there is an element at a path. */
  boolean has(ElementPath path) {
    return elements.at(path).isPresent();
  }

  /** Returns the texts of elements that are in the edition. */
  ImmutableList<String> at(ImmutableList<ElementPath> paths) {
    index();
    return paths.stream()
        .map(path -> longer.getOrDefault(path, ownText(path)))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns where elements of a kind with this text stand. */
  ImmutableList<ElementPath> placesOf(ElementKind kind, String text) {
    index();
    return ImmutableList.copyOf(places.getOrDefault(new Words(kind, text), List.of()));
  }

  private void index() {
    if (isIndexed) {
      return;
    }
    isIndexed = true;
    Stream.of(
            elements.principles(),
            elements.sections(),
            elements.objectives(),
            elements.indicators())
        .<Located<?>>flatMap(List::stream)
        .forEach(located -> put(textOf(located.element()), located.path()));
    ImmutableList<ImmutableList<ElementPath>> groups =
        places.values().stream()
            .filter(alike -> alike.size() > 1)
            .map(ImmutableList::copyOf)
            .collect(ImmutableList.toImmutableList());
    groups.forEach(alike -> tellApart(alike, 1));
  }

  private void put(String text, ElementPath path) {
    places.computeIfAbsent(new Words(path.kind(), text), words -> new ArrayList<>()).add(path);
  }

  /** Gives elements that say the same longer texts, with so many levels of what is around them. */
  private void tellApart(ImmutableList<ElementPath> alike, int levels) {
    ImmutableListMultimap<String, ElementPath> around =
        Multimaps.index(alike, path -> String.join(" / ", around(path, levels)));
    for (Collection<ElementPath> same : around.asMap().values()) {
      ImmutableList<ElementPath> paths = ImmutableList.copyOf(same);
      boolean isLast =
          levels == MOST_LEVELS || paths.stream().allMatch(path -> path.depth() <= levels + 1);
      for (int i = 0; i < paths.size(); i++) {
        ElementPath path = paths.get(i);
        List<String> parts = new ArrayList<>();
        if (path.depth() > 1) {
          parts.add("in: " + String.join(" / ", around(path, levels)));
        }
        if (paths.size() > 1 && isLast) {
          parts.add((i + 1) + " of " + paths.size());
        }
        if (!parts.isEmpty()) {
          String text = ownText(path) + " [" + String.join(", ", parts) + "]";
          longer.put(path, text);
          put(text, path);
        }
      }
      if (paths.size() > 1 && !isLast) {
        tellApart(paths, levels + 1);
      }
    }
  }

  /** Returns the texts of what an element stands in, the innermost first. */
  private List<String> around(ElementPath path, int levels) {
    List<String> texts = new ArrayList<>();
    Optional<ElementPath> outer = path.parent();
    while (texts.size() < levels && outer.filter(place -> place.depth() > 0).isPresent()) {
      texts.add(ownText(outer.get()));
      outer = outer.get().parent();
    }
    return texts;
  }

  private String ownText(ElementPath path) {
    return textOf(elements.at(path).orElseThrow().element());
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
