package org.rightsplan.alignment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Located;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Principle;
import org.rightsplan.model.Reference;
import org.rightsplan.model.Section;

/**
 * Which language of each text is compared: one that both editions use, the authoritative one first.
 * Texts of different languages are never compared, so that a new translation is not a rewording.
 *
 * <p>A language that one edition tags more closely than the other, {@code zh-Hans} where the other
 * has {@code zh}, is one that both use, as in the lookup of RFC 4647 section 3.4; two close forms,
 * such as {@code zh-Hans} and {@code zh-Hant}, are two languages.
 *
 * <p>Cost: one look at every text.
 *
 * @param inOrder the languages to try, the most telling first
 * @param ranges those of them that stand for their longer forms too
 */
record Languages(ImmutableList<String> inOrder, ImmutableSet<String> ranges) {

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
    Set<String> ranges = new TreeSet<>();
    addMeetings(earlier, later, ranges);
    addMeetings(later, earlier, ranges);
    Set<String> shared = new TreeSet<>(earlier);
    shared.retainAll(later);
    for (String language : authoritative) {
      if (shared.contains(language)) {
        order.add(language);
      }
    }
    for (String range : ranges) {
      if (authoritative.stream().anyMatch(tag -> tag.equals(range) || isLonger(tag, range))) {
        order.add(range);
      }
    }
    order.addAll(shared);
    order.addAll(ranges);
    return new Languages(ImmutableList.copyOf(order), ImmutableSet.copyOf(ranges));
  }

  /** Adds the languages of one edition of which the other has only longer forms of the tag. */
  private static void addMeetings(Set<String> shorter, Set<String> longer, Set<String> ranges) {
    for (String range : shorter) {
      if (longer.stream().anyMatch(tag -> isLonger(tag, range))) {
        ranges.add(range);
      }
    }
  }

  private static boolean isLonger(String tag, String range) {
    return tag.length() > range.length()
        && tag.charAt(range.length()) == '-'
        && tag.startsWith(range);
  }

  private static <T> ImmutableList<T> asList(Optional<T> value) {
    return value.map(ImmutableList::of).orElse(ImmutableList.of());
  }

  private static Set<String> languagesOf(Edition edition) {
    Tags tags = new Tags();
    for (Located<Section> section : edition.elements().sections()) {
      tags.add(section.element().title());
    }
    for (Located<Objective> objective : edition.elements().objectives()) {
      objective.element().title().ifPresent(tags::add);
      objective.element().statement().ifPresent(tags::add);
    }
    for (Located<Principle> principle : edition.elements().principles()) {
      tags.add(principle.element().title());
    }
    for (Located<Indicator> indicator : edition.elements().indicators()) {
      tags.add(indicator.element().name());
    }
    return tags.all;
  }

  /** The languages of texts, of which most have just one and the same. */
  private static final class Tags {
    private final Set<String> all = new TreeSet<>();
    private String last = "";

    void add(LocalizedText text) {
      if (text.texts().size() == 1 && text.texts().firstKey().equals(last)) {
        return;
      }
      all.addAll(text.texts().keySet());
      last = text.texts().firstKey();
    }
  }

  /** Returns the same languages with one of them before the others. */
  Languages preferring(String first) {
    ImmutableSet<String> order = ImmutableSet.<String>builder().add(first).addAll(inOrder).build();
    return new Languages(order.asList(), ranges);
  }

  /** Returns what is compared of an element: title and statement, or name and scope. */
  String textOf(Object element) {
    String all = "";
    for (Optional<LocalizedText> text : textsOf(element)) {
      String one = text.map(this::in).orElse("");
      all = all.isEmpty() ? one : one.isEmpty() ? all : all + "\n" + one;
    }
    return all;
  }

  /** Returns in which languages an element is compared. */
  LanguageChoice chosenFor(Object element) {
    return new LanguageChoice(
        textsOf(element).stream()
            .map(text -> text.flatMap(this::chosenFor).orElse(""))
            .collect(ImmutableList.toImmutableList()));
  }

  private Optional<String> chosenFor(LocalizedText text) {
    return inOrder.stream().filter(language -> find(text, language) != null).findFirst();
  }

  /**
   * Returns for each text that an element may have in which languages of both editions it has it.
   */
  ImmutableList<ImmutableSet<String>> availableFor(Object element) {
    return textsOf(element).stream()
        .map(text -> text.map(one -> all(one).keySet()).orElse(ImmutableSet.of()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Tells whether two elements can be compared, given in which languages they have each text: a
   * text that both have in one language; or any, where there is no text that both have.
   */
  static boolean canBeCompared(
      ImmutableList<ImmutableSet<String>> one, ImmutableList<ImmutableSet<String>> two) {
    boolean common = false;
    for (int text = 0; text < one.size(); text++) {
      if (!Collections.disjoint(one.get(text), two.get(text))) {
        return true;
      }
      common |= !one.get(text).isEmpty() && !two.get(text).isEmpty();
    }
    return !common
        && one.stream()
            .anyMatch(mine -> two.stream().anyMatch(other -> !Collections.disjoint(mine, other)));
  }

  private static ImmutableList<Optional<LocalizedText>> textsOf(Object element) {
    if (element instanceof Objective objective) {
      return ImmutableList.of(objective.title(), objective.statement());
    }
    if (element instanceof Section section) {
      return ImmutableList.of(Optional.of(section.title()));
    }
    if (element instanceof Indicator indicator) {
      return ImmutableList.of(Optional.of(indicator.name()), indicator.scope());
    }
    if (element instanceof Principle principle) {
      return ImmutableList.of(Optional.of(principle.title()), principle.statement());
    }
    throw new IllegalArgumentException("no text to compare in " + element);
  }

  /** Returns the name of an indicator, or the title of a law. */
  String nameOf(Object named) {
    if (named instanceof Indicator indicator) {
      return in(indicator.name());
    }
    return named instanceof Reference.Law law ? in(law.title()) : "";
  }

  /** Returns what an indicator is counted of; empty if nothing is said of it. */
  String scopeOf(Indicator indicator) {
    return indicator.scope().map(this::in).orElse("");
  }

  /** Returns what is compared of a commitment's title; empty if it has none. */
  String titleOf(Object element) {
    return element instanceof Objective objective ? objective.title().map(this::in).orElse("") : "";
  }

  /** Returns what a text says in each language that both editions use, in their order. */
  ImmutableMap<String, String> all(LocalizedText text) {
    ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
    for (String language : inOrder) {
      String found = find(text, language);
      if (found != null) {
        all.put(language, found);
      }
    }
    return all.buildOrThrow();
  }

  private String in(LocalizedText text) {
    for (String language : inOrder) {
      String found = find(text, language);
      if (found != null) {
        return found;
      }
    }
    return "";
  }

  private @Nullable String find(LocalizedText text, String language) {
    String found = text.texts().get(language);
    return found == null && ranges.contains(language) ? longerForm(text, language) : found;
  }

  private static @Nullable String longerForm(LocalizedText text, String range) {
    for (Map.Entry<String, String> entry : text.texts().entrySet()) {
      if (isLonger(entry.getKey(), range)) {
        return entry.getValue();
      }
    }
    return null;
  }
}
