package org.rightsplan.diff;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.model.AssignedResponsibility;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Elements;
import org.rightsplan.model.Located;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.Section;
import org.rightsplan.model.Tag;

/**
 * Which entries of a diff have to do with a body or a tag. Cost: one walk through both editions.
 */
final class Subjects {

  private final Elements before;
  private final Elements after;

  Subjects(Alignment alignment) {
    this.before = alignment.before().elements();
    this.after = alignment.after().elements();
  }

  Predicate<ElementChange> tagged(Tag tag) {
    return in(paths(before, tag), paths(after, tag));
  }

  private static Set<ElementPath> paths(Elements elements, Tag tag) {
    Set<ElementPath> paths = new HashSet<>();
    elements.objectivesTagged(tag).forEach(found -> paths.add(found.path()));
    return paths;
  }

  Predicate<ElementChange> ofBody(String body) {
    BodyComparison bodies = new BodyComparison(before, after);
    return in(
        paths(before, once(id -> id.equals(body) || bodies.isSame(id, body))),
        paths(after, once(id -> id.equals(body) || bodies.isSame(body, id))));
  }

  /** Returns a predicate that is asked once for each id: a few bodies answer for many tasks. */
  private static Predicate<String> once(Predicate<String> wanted) {
    Map<String, Boolean> known = new HashMap<>();
    return id -> known.computeIfAbsent(id, wanted::test);
  }

  private static Set<ElementPath> paths(Elements elements, Predicate<String> wanted) {
    Set<ElementPath> paths = new HashSet<>();
    for (int i = 0; i < elements.edition().bodies().size(); i++) {
      if (wanted.test(elements.edition().bodies().get(i).id())) {
        paths.add(ElementPath.edition().child(ElementKind.BODY, i));
      }
    }
    for (Located<Section> section : elements.sections()) {
      if (section.element().responsibilities().stream()
          .map(Responsibility::body)
          .anyMatch(wanted)) {
        paths.add(section.path());
      }
    }
    for (Located<Objective> objective : elements.objectives()) {
      if (elements.responsibilities(objective).stream()
          .map(AssignedResponsibility::responsibility)
          .map(Responsibility::body)
          .anyMatch(wanted)) {
        paths.add(objective.path());
      }
    }
    return paths;
  }

  private static Predicate<ElementChange> in(Set<ElementPath> earlier, Set<ElementPath> later) {
    return entry ->
        entry.before().stream().anyMatch(path -> isIn(path, earlier))
            || entry.after().stream().anyMatch(path -> isIn(path, later));
  }

  /** Tells whether an element, or the one that its indicator belongs to, is among those wanted. */
  private static boolean isIn(ElementPath path, Set<ElementPath> wanted) {
    Optional<ElementPath> around =
        path.kind() == ElementKind.INDICATOR ? path.parent() : Optional.empty();
    return wanted.contains(path) || around.map(wanted::contains).orElse(false);
  }
}
