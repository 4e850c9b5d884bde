package org.rightsplan.alignment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Located;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Principle;
import org.rightsplan.model.Section;

/**
 * Which language of each text is compared: one that both editions use, the authoritative one first.
 * Texts of different languages are never compared, so that a new translation is not a rewording.
 *
 * <p>Cost: one look at every text.
 *
 * @param inOrder the languages to try, the most telling first
 */
record Languages(ImmutableList<String> inOrder) {

  static Languages sharedBy(Edition before, Edition after) {
    Set<String> earlier = languagesOf(before);
    Set<String> later = languagesOf(after);
    Set<String> order = new LinkedHashSet<>();
    // Both in an order that does not depend on which edition comes first.
    ImmutableSet<String> authoritative =
        ImmutableSet.copyOf(
            new TreeSet<>(
                ImmutableList.<String>builder()
                    .addAll(asList(before.authoritativeLanguage()))
                    .addAll(asList(after.authoritativeLanguage()))
                    .build()));
    for (String language : authoritative) {
      if (earlier.contains(language) && later.contains(language)) {
        order.add(language);
      }
    }
    for (String language : earlier) {
      if (later.contains(language)) {
        order.add(language);
      }
    }
    return new Languages(ImmutableList.copyOf(order));
  }

  private static ImmutableList<String> asList(Optional<String> value) {
    return value.map(ImmutableList::of).orElse(ImmutableList.of());
  }

  private static Set<String> languagesOf(Edition edition) {
    Set<String> languages = new TreeSet<>();
    for (Located<Section> section : edition.elements().sections()) {
      languages.addAll(section.element().title().texts().keySet());
    }
    for (Located<Objective> objective : edition.elements().objectives()) {
      objective.element().title().ifPresent(text -> languages.addAll(text.texts().keySet()));
      objective.element().statement().ifPresent(text -> languages.addAll(text.texts().keySet()));
    }
    for (Located<Principle> principle : edition.elements().principles()) {
      languages.addAll(principle.element().title().texts().keySet());
    }
    for (Located<Indicator> indicator : edition.elements().indicators()) {
      languages.addAll(indicator.element().name().texts().keySet());
    }
    return languages;
  }

  /** Returns what is compared of an element: title and statement, or name and scope. */
  String textOf(Object element) {
    if (element instanceof Objective objective) {
      return joined(objective.title(), objective.statement());
    }
    if (element instanceof Section section) {
      return in(section.title());
    }
    if (element instanceof Indicator indicator) {
      return joined(Optional.of(indicator.name()), indicator.scope());
    }
    if (element instanceof Principle principle) {
      return joined(Optional.of(principle.title()), principle.statement());
    }
    throw new IllegalArgumentException("no text to compare in " + element);
  }

  /** Returns what is compared of a commitment's title; empty if it has none. */
  String titleOf(Object element) {
    return element instanceof Objective objective ? objective.title().map(this::in).orElse("") : "";
  }

  private String joined(Optional<LocalizedText> first, Optional<LocalizedText> second) {
    String one = first.map(this::in).orElse("");
    String two = second.map(this::in).orElse("");
    if (one.isEmpty() || two.isEmpty()) {
      return one + two;
    }
    return one + "\n" + two;
  }

  private String in(LocalizedText text) {
    for (String language : inOrder) {
      String found = text.texts().get(language);
      if (found != null) {
        return found;
      }
    }
    return "";
  }
}
