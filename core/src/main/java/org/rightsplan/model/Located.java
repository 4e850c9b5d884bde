package org.rightsplan.model;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element of an edition together with its place in it.
 *
 * <p>Two located elements are equal if their paths and elements are.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * @param <T> the type of the element
 */
public final class Located<T> {

  private final ElementPath path;
  private final T element;
  private final @Nullable Located<?> parent;

  Located(ElementPath path, T element, @Nullable Located<?> parent) {
    this.path = path;
    this.element = element;
    this.parent = parent;
  }

  /** {@return the element's place} */
  public ElementPath path() {
    return path;
  }

  /** {@return the element} */
  public T element() {
    return element;
  }

  /** {@return the element around it, or empty if that is the edition} */
  public Optional<Located<?>> parent() {
    return Optional.ofNullable(parent);
  }

  /** {@return the sections around the element, outermost first, without the element itself} */
  public ImmutableList<Section> sections() {
    List<Section> sections = new ArrayList<>();
    for (@Nullable Located<?> around = parent; around != null; around = around.parent) {
      if (around.element instanceof Section section) {
        sections.add(section);
      }
    }
    return ImmutableList.copyOf(sections).reverse();
  }

  /**
   * {@return a short name for people, made of the printed numbers on the way: {@code "I(7) #2"},
   * {@code "III.1 #3"}} An element without a printed number is called by its place, from 1.
   */
  public String label() {
    StringBuilder label = new StringBuilder();
    for (Located<?> step : fromOutermost()) {
      Optional<String> number = Elements.numberOf(step.element);
      if (number.isPresent()) {
        boolean bracketed = number.get().startsWith("(") || number.get().startsWith("（");
        if (label.length() > 0 && !bracketed) {
          label.append('.');
        }
        label.append(withoutFinalStop(number.get()));
      } else {
        label.append(label.length() == 0 ? "#" : " #").append(step.path.index() + 1);
      }
    }
    return label.toString();
  }

  private List<Located<?>> fromOutermost() {
    List<Located<?>> steps = new ArrayList<>();
    for (@Nullable Located<?> step = this; step != null; step = step.parent) {
      steps.add(step);
    }
    java.util.Collections.reverse(steps);
    return steps;
  }

  private static String withoutFinalStop(String number) {
    return number.endsWith(".") ? number.substring(0, number.length() - 1) : number;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Located<?> that
        && path.equals(that.path)
        && element.equals(that.element);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  /** Returns path and element. */
  @Override
  public String toString() {
    return path + ": " + element;
  }
}
