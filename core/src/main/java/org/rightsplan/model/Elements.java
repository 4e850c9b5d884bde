package org.rightsplan.model;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All parts of one edition in document order, with their paths, and ways to find them.
 *
 * <p>Building it takes one walk through the edition, and the first search by id or path another;
 * after that such a search is one look-up, and every other question at most one walk.
 *
 * <p>Instances are immutable and safe to share between threads. Two are equal only if they are the
 * same object; compare editions instead.
 */
public final class Elements {

  private static final CharMatcher NUMBER_SIGNS =
      CharMatcher.forPredicate(Character::isLetterOrDigit);

  private final Edition edition;
  private final ImmutableList<Located<Principle>> principles;
  private final ImmutableList<Located<Section>> sections;
  private final ImmutableList<Located<Objective>> objectives;
  private final ImmutableList<Located<Indicator>> indicators;

  // Made when first asked for: a comparison of large editions needs neither.
  private final Supplier<ImmutableMap<ElementPath, Located<?>>> byPath =
      Suppliers.memoize(this::indexByPath);
  private final Supplier<ImmutableMap<String, Located<?>>> byId =
      Suppliers.memoize(this::indexById);

  private Elements(Edition edition) {
    this.edition = edition;
    ImmutableList.Builder<Located<Principle>> principles = ImmutableList.builder();
    for (int i = 0; i < edition.principles().size(); i++) {
      principles.add(
          new Located<>(
              ElementPath.edition().child(ElementKind.PRINCIPLE, i),
              edition.principles().get(i),
              null));
    }
    this.principles = principles.build();

    ImmutableList.Builder<Located<Section>> sections = ImmutableList.builder();
    ImmutableList.Builder<Located<Objective>> objectives = ImmutableList.builder();
    ImmutableList.Builder<Located<Indicator>> indicators = ImmutableList.builder();
    Deque<Located<Section>> ahead = new ArrayDeque<>();
    pushAll(ahead, ElementPath.edition(), edition.sections(), null);
    while (!ahead.isEmpty()) {
      Located<Section> section = ahead.pop();
      sections.add(section);
      addObjectives(section, objectives, indicators);
      addIndicators(section, section.element().indicators(), indicators);
      pushAll(ahead, section.path(), section.element().sections(), section);
    }
    this.sections = sections.build();
    this.objectives = objectives.build();
    this.indicators = indicators.build();
  }

  private ImmutableMap<ElementPath, Located<?>> indexByPath() {
    ImmutableMap.Builder<ElementPath, Located<?>> index = ImmutableMap.builder();
    all().forEach(located -> index.put(located.path(), located));
    return index.buildOrThrow();
  }

  private ImmutableMap<String, Located<?>> indexById() {
    Map<String, Located<?>> index = new HashMap<>();
    all()
        .forEach(
            located ->
                idOf(located.element())
                    .ifPresent(id -> index.merge(id, located, Elements::earlier)));
    return ImmutableMap.copyOf(index);
  }

  private Stream<Located<?>> all() {
    return Stream.of(principles, sections, objectives, indicators).flatMap(List::stream);
  }

  static Elements of(Edition edition) {
    return new Elements(edition);
  }

  private static void pushAll(
      Deque<Located<Section>> ahead,
      ElementPath path,
      ImmutableList<Section> sections,
      @Nullable Located<Section> parent) {
    for (int i = sections.size() - 1; i >= 0; i--) {
      ahead.push(new Located<>(path.child(ElementKind.SECTION, i), sections.get(i), parent));
    }
  }

  private static void addObjectives(
      Located<Section> section,
      ImmutableList.Builder<Located<Objective>> objectives,
      ImmutableList.Builder<Located<Indicator>> indicators) {
    ImmutableList<Objective> own = section.element().objectives();
    for (int i = 0; i < own.size(); i++) {
      Located<Objective> objective =
          new Located<>(section.path().child(ElementKind.OBJECTIVE, i), own.get(i), section);
      objectives.add(objective);
      addIndicators(objective, own.get(i).indicators(), indicators);
    }
  }

  private static void addIndicators(
      Located<?> parent,
      ImmutableList<Indicator> own,
      ImmutableList.Builder<Located<Indicator>> indicators) {
    for (int i = 0; i < own.size(); i++) {
      indicators.add(
          new Located<>(parent.path().child(ElementKind.INDICATOR, i), own.get(i), parent));
    }
  }

  private static Located<?> earlier(Located<?> one, Located<?> other) {
    return one.path().compareTo(other.path()) <= 0 ? one : other;
  }

  /** {@return the edition whose parts these are} */
  public Edition edition() {
    return edition;
  }

  /** {@return all principles} */
  public ImmutableList<Located<Principle>> principles() {
    return principles;
  }

  /** {@return all sections at any depth, each before what stands under it} */
  public ImmutableList<Located<Section>> sections() {
    return sections;
  }

  /** {@return all commitments at any depth} */
  public ImmutableList<Located<Objective>> objectives() {
    return objectives;
  }

  /** {@return all indicators, of commitments and of sections} */
  public ImmutableList<Located<Indicator>> indicators() {
    return indicators;
  }

  /** {@return the principle, section, objective or indicator at a path} */
  public Optional<Located<?>> at(ElementPath path) {
    return Optional.ofNullable(byPath.get().get(path));
  }

  /** {@return the first principle, section, objective or indicator with this id} */
  public Optional<Located<?>> withId(String id) {
    return Optional.ofNullable(byId.get().get(id));
  }

  /** {@return the body with this id} */
  public Optional<ResponsibleBody> body(String id) {
    return edition.bodies().stream().filter(body -> body.id().equals(id)).findFirst();
  }

  /**
   * Returns the sections, objectives and indicators with a printed number.
   *
   * <p>Either the element's own number ({@code "(7)"}) or the numbers on the way to it ({@code
   * "I(7)"}, {@code "III.1"}) may be given; brackets, stops, spaces and case do not matter.
   */
  public ImmutableList<Located<?>> numbered(String number) {
    List<String> wanted = numberParts(number);
    ImmutableList.Builder<Located<?>> found = ImmutableList.builder();
    all()
        .filter(located -> !wanted.isEmpty() && hasNumber(located, wanted))
        .sorted(Comparator.comparing(Located::path))
        .forEach(found::add);
    return found.build();
  }

  private static boolean hasNumber(Located<?> located, List<String> wanted) {
    Optional<String> own = numberOf(located.element());
    if (own.isEmpty()) {
      return false;
    }
    List<String> parts = numberParts(own.get());
    if (parts.equals(wanted)) {
      return true;
    }
    for (Section section : located.sections().reverse()) {
      List<String> longer =
          new ArrayList<>(section.number().map(Elements::numberParts).orElse(List.of()));
      longer.addAll(parts);
      parts = longer;
      if (parts.equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> numberParts(String number) {
    return Splitter.on(NUMBER_SIGNS.negate())
        .omitEmptyStrings()
        .splitToList(number.toLowerCase(Locale.ROOT));
  }

  /**
   * {@return the sections with this title in any of its languages} Case and spacing do not count.
   */
  public ImmutableList<Located<Section>> sectionsTitled(String title) {
    String wanted = folded(title);
    return filter(
        sections,
        section ->
            section.title().texts().values().stream()
                .anyMatch(text -> folded(text).equals(wanted)));
  }

  private static String folded(String text) {
    return CharMatcher.whitespace().trimAndCollapseFrom(text, ' ').toLowerCase(Locale.ROOT);
  }

  /** {@return the commitments for which a body answers, named in them or in a section around} */
  public ImmutableList<Located<Objective>> objectivesOf(String bodyId) {
    return objectives.stream()
        .filter(
            objective ->
                responsibilities(objective).stream()
                    .anyMatch(assigned -> assigned.responsibility().body().equals(bodyId)))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the commitments filed under a tag} */
  public ImmutableList<Located<Objective>> objectivesTagged(Tag tag) {
    return filter(objectives, objective -> objective.tags().contains(tag));
  }

  /** {@return the indicators of this bindingness} */
  public ImmutableList<Located<Indicator>> indicators(Bindingness bindingness) {
    return filter(indicators, indicator -> indicator.bindingness() == bindingness);
  }

  private static <T> ImmutableList<Located<T>> filter(
      ImmutableList<Located<T>> all, Predicate<T> wanted) {
    return all.stream()
        .filter(located -> wanted.test(located.element()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns who answers for a commitment: first the bodies that it names itself, then those that
   * the sections around it name, innermost first and marked as inherited.
   */
  public ImmutableList<AssignedResponsibility> responsibilities(Located<Objective> objective) {
    ImmutableList.Builder<AssignedResponsibility> assigned = ImmutableList.builder();
    for (Responsibility own : objective.element().responsibilities()) {
      assigned.add(new AssignedResponsibility(own, objective.path(), false));
    }
    Optional<Located<?>> around = objective.parent();
    while (around.isPresent()) {
      if (around.get().element() instanceof Section section) {
        for (Responsibility inherited : section.responsibilities()) {
          assigned.add(new AssignedResponsibility(inherited, around.get().path(), true));
        }
      }
      around = around.get().parent();
    }
    return assigned.build();
  }

  /**
   * {@return how much of an element's text is at hand, taking the status of what is around it where
   * the element says nothing; UNSTATED if nobody says anything} The edition's own status is that of
   * {@link ElementPath#edition()}.
   */
  public TranscriptionStatus transcription(ElementPath path) {
    Optional<Located<?>> step = at(path);
    while (step.isPresent()) {
      TranscriptionStatus status = ownTranscription(step.get().element());
      if (status != TranscriptionStatus.UNSTATED) {
        return status;
      }
      step = step.get().parent();
    }
    return edition.transcription().status();
  }

  /**
   * {@return whether some text of a section or edition is known not to be at hand: it, a section or
   * a commitment in it is said to be there in part or by its title only} Where nothing is said, it
   * is not known.
   */
  public boolean lacksText(ElementPath around) {
    return isSaidToLackText(transcription(around))
        || Stream.concat(sections.stream(), objectives.stream())
            .anyMatch(
                located ->
                    around.contains(located.path())
                        && isSaidToLackText(ownTranscription(located.element())));
  }

  private static boolean isSaidToLackText(TranscriptionStatus status) {
    return status == TranscriptionStatus.PARTIAL || status == TranscriptionStatus.TITLES_ONLY;
  }

  private static TranscriptionStatus ownTranscription(Object element) {
    if (element instanceof Section section) {
      return section.transcription().status();
    }
    return element instanceof Objective objective
        ? objective.transcription()
        : TranscriptionStatus.UNSTATED;
  }

  /** {@return the counts of a section, read with what the sections around it say} */
  public Tally tally(Located<Section> section) {
    return Tally.of(
        section.element(),
        section
            .parent()
            .map(Located::path)
            .map(this::transcription)
            .orElse(edition.transcription().status()));
  }

  static Optional<String> numberOf(Object element) {
    if (element instanceof Section section) {
      return section.number();
    }
    if (element instanceof Objective objective) {
      return objective.number();
    }
    return element instanceof Indicator indicator ? indicator.number() : Optional.empty();
  }

  private static Optional<String> idOf(Object element) {
    if (element instanceof Section section) {
      return section.id();
    }
    if (element instanceof Objective objective) {
      return objective.id();
    }
    if (element instanceof Principle principle) {
      return principle.id();
    }
    return element instanceof Indicator indicator ? indicator.id() : Optional.empty();
  }
}
