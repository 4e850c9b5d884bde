package org.rightsplan.patch;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rightsplan.model.Adoption;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibleBody;

/** Keeps bodies that one revision drops and another one names. */
final class NamedBodies {

  private NamedBodies() {}

  /**
   * Returns the bodies of a merged edition with those that it names without listing them, though
   * the edition revised lists them. A body that a revision itself names without listing it was
   * dropped on purpose or by mistake, but not by the merge.
   *
   * @param base the bodies of the edition that was revised
   */
  static ImmutableList<ResponsibleBody> kept(
      List<ResponsibleBody> base, Edition merged, List<Edition> revisions) {
    Set<String> leftOut = new HashSet<>();
    for (Edition revision : revisions) {
      Set<String> named = named(revision);
      named.removeAll(ids(revision.bodies()));
      leftOut.addAll(named);
    }
    Set<String> named = named(merged);
    named.removeAll(leftOut);
    List<ResponsibleBody> kept = new ArrayList<>(merged.bodies());
    int before;
    do {
      before = kept.size();
      int at = 0;
      for (ResponsibleBody body : base) {
        int found = ids(kept).indexOf(body.id());
        if (found >= 0) {
          at = found + 1;
        } else if (named.contains(body.id())) {
          kept.add(at++, body);
          addConnected(body, named);
          named.removeAll(leftOut);
        }
      }
    } while (kept.size() > before);
    return ImmutableList.copyOf(kept);
  }

  private static List<String> ids(List<ResponsibleBody> bodies) {
    return bodies.stream().map(ResponsibleBody::id).toList();
  }

  private static Set<String> named(Edition edition) {
    Set<String> named = new HashSet<>();
    edition.adoption().flatMap(Adoption::body).ifPresent(named::add);
    edition.bodies().forEach(body -> addConnected(body, named));
    edition.elements().sections().forEach(at -> addAll(at.element().responsibilities(), named));
    edition.elements().objectives().forEach(at -> addAll(at.element().responsibilities(), named));
    return named;
  }

  private static void addAll(List<Responsibility> responsibilities, Set<String> named) {
    responsibilities.forEach(responsibility -> named.add(responsibility.body()));
  }

  private static void addConnected(ResponsibleBody body, Set<String> named) {
    Optional<String> parent = body.parent();
    parent.ifPresent(named::add);
    named.addAll(body.successors());
  }
}
