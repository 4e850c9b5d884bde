package org.rightsplan.patch;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Principle;
import org.rightsplan.model.Section;

/**
 * Takes an element of one kind apart into its facets and its lists of elements, and puts it
 * together again.
 *
 * @param <E> the type of the element
 * @param <B> the type of its builder
 */
final class ElementShape<E, B> {

  private static final ElementShape<?, ?> EDITION = EditionFacets.shape();
  private static final ElementShape<?, ?> PRINCIPLE = CommitmentFacets.principle();
  private static final ElementShape<?, ?> SECTION = CommitmentFacets.section();
  private static final ElementShape<?, ?> OBJECTIVE = CommitmentFacets.objective();
  private static final ElementShape<?, ?> INDICATOR = CommitmentFacets.indicator();

  /** One field of an element, or one of its lists of elements. */
  private record Field<E, B>(Function<E, Object> get, BiConsumer<B, Object> set, Class<?> type) {}

  private final ElementKind kind;
  private final Supplier<B> builder;
  private final Function<B, E> build;
  private final ImmutableMap<String, Field<E, B>> facets;
  private final ImmutableMap<ElementKind, Field<E, B>> children;

  private ElementShape(Collector<E, B> collected) {
    this.kind = collected.kind;
    this.builder = collected.builder;
    this.build = collected.build;
    this.facets = collected.facets.buildOrThrow();
    this.children = collected.children.buildOrThrow();
  }

  /** Returns the shape of a kind, which has a path and is not a body, target or measurement. */
  static ElementShape<?, ?> of(ElementKind kind) {
    return switch (kind) {
      case EDITION -> EDITION;
      case PRINCIPLE -> PRINCIPLE;
      case SECTION -> SECTION;
      case OBJECTIVE -> OBJECTIVE;
      case INDICATOR -> INDICATOR;
      case BODY, TARGET, MEASUREMENT ->
          throw new IllegalArgumentException(
              "ElementPath.kind: expected an edition, principle, section, objective or indicator,"
                  + " but got "
                  + kind);
    };
  }

  /** {@return the kind of an element} */
  static ElementKind kindOf(Object element) {
    if (element instanceof Section) {
      return ElementKind.SECTION;
    }
    if (element instanceof Objective) {
      return ElementKind.OBJECTIVE;
    }
    if (element instanceof Indicator) {
      return ElementKind.INDICATOR;
    }
    if (element instanceof Principle) {
      return ElementKind.PRINCIPLE;
    }
    if (element instanceof Edition) {
      return ElementKind.EDITION;
    }
    throw new IllegalArgumentException(
        "PatchContent.element: expected a principle, section, objective or indicator, but got "
            + element.getClass().getSimpleName());
  }

  /** {@return the first words by which people know an element: its title, statement or name} */
  static String heading(Object element) {
    if (element instanceof Section section) {
      return section.title().text();
    }
    if (element instanceof Objective objective) {
      return objective.heading().text();
    }
    if (element instanceof Indicator indicator) {
      return indicator.name().text();
    }
    if (element instanceof Principle principle) {
      return principle.title().text();
    }
    return ((Edition) element).title().text();
  }

  ElementKind kind() {
    return kind;
  }

  /** {@return the kinds of elements that stand under it, in the order of the printed page} */
  ImmutableList<ElementKind> childKinds() {
    return children.keySet().asList();
  }

  /** {@return the names of its fields other than lists of elements} */
  ImmutableList<String> facetNames() {
    return facets.keySet().asList();
  }

  /** Tells whether a value is of the type of a facet. */
  boolean takes(String facet, Object value) {
    Field<E, B> field = facets.get(facet);
    return field != null && field.type.isInstance(value);
  }

  /** {@return the values of the facets by their names} */
  ImmutableMap<String, Object> facetsOf(Object element) {
    E typed = cast(element);
    return ImmutableMap.copyOf(Maps.transformValues(facets, field -> field.get.apply(typed)));
  }

  /** {@return the elements of a kind under an element} */
  ImmutableList<?> childrenOf(Object element, ElementKind of) {
    Field<E, B> field = children.get(of);
    return field == null ? ImmutableList.of() : (ImmutableList<?>) field.get.apply(cast(element));
  }

  /**
   * Makes an element.
   *
   * @throws IllegalArgumentException if the values do not go together
   */
  E build(Map<String, Object> values, Map<ElementKind, ? extends List<?>> below) {
    B filled = builder.get();
    facets.forEach((name, field) -> field.set.accept(filled, values.get(name)));
    children.forEach(
        (of, field) -> {
          List<?> elements = below.get(of);
          field.set.accept(filled, elements == null ? ImmutableList.of() : elements);
        });
    return build.apply(filled);
  }

  /** {@return the element without the elements under it} */
  E bare(Object element) {
    return build(facetsOf(element), Map.of());
  }

  @SuppressWarnings("unchecked") // shapes are chosen by the kind of the element
  private E cast(Object element) {
    return (E) element;
  }

  /** Collects the fields of a shape; not safe to share between threads. */
  static final class Collector<E, B> {
    private final ElementKind kind;
    private final Supplier<B> builder;
    private final Function<B, E> build;
    private final ImmutableMap.Builder<String, Field<E, B>> facets = ImmutableMap.builder();
    private final ImmutableMap.Builder<ElementKind, Field<E, B>> children = ImmutableMap.builder();

    Collector(ElementKind kind, Supplier<B> builder, Function<B, E> build) {
      this.kind = kind;
      this.builder = builder;
      this.build = build;
    }

    @SuppressWarnings("unchecked") // takes() knows the raw type, and the setter all of it
    private <T> Collector<E, B> add(
        String name, Class<?> type, Function<E, T> get, BiConsumer<B, T> set) {
      facets.put(
          name, new Field<>(get::apply, (filled, value) -> set.accept(filled, (T) value), type));
      return this;
    }

    <T> Collector<E, B> value(
        String name, Class<T> type, Function<E, T> get, BiConsumer<B, T> set) {
      return add(name, type, get, set);
    }

    Collector<E, B> text(
        String name, Function<E, LocalizedText> get, BiConsumer<B, LocalizedText> set) {
      return add(name, LocalizedText.class, get, set);
    }

    <T> Collector<E, B> optional(
        String name, Function<E, Optional<T>> get, BiConsumer<B, Optional<T>> set) {
      return add(name, Optional.class, get, set);
    }

    Collector<E, B> number(
        String name, Function<E, OptionalInt> get, BiConsumer<B, OptionalInt> set) {
      return add(name, OptionalInt.class, get, set);
    }

    <T> Collector<E, B> list(
        String name, Function<E, ImmutableList<T>> get, BiConsumer<B, Iterable<T>> set) {
      return add(name, ImmutableList.class, get, (filled, value) -> set.accept(filled, value));
    }

    @SuppressWarnings("unchecked") // the kind says what the list holds
    <T> Collector<E, B> children(
        ElementKind of, Function<E, ImmutableList<T>> get, BiConsumer<B, Iterable<T>> set) {
      children.put(
          of,
          new Field<>(
              get::apply,
              (filled, value) -> set.accept(filled, (Iterable<T>) value),
              ImmutableList.class));
      return this;
    }

    ElementShape<E, B> shape() {
      return new ElementShape<>(this);
    }
  }
}
