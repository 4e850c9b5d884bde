package org.rightsplan.diff;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rightsplan.model.AssignedResponsibility;
import org.rightsplan.model.BodyName;
import org.rightsplan.model.Elements;
import org.rightsplan.model.Located;
import org.rightsplan.model.Objective;
import org.rightsplan.model.ResponsibleBody;
import org.rightsplan.model.Section;

/**
 * Compares who answers for two matched commitments. A body that has the same id, a common name, or
 * is named as a successor, or as a successor's successor, is the same body.
 */
final class BodyComparison {

  private static final ImmutableList<String> NONE = ImmutableList.of();

  private final Elements before;
  private final Elements after;

  BodyComparison(Elements before, Elements after) {
    this.before = before;
    this.after = after;
  }

  /** Compares who answers for two commitments, those named around them included. */
  void compare(
      Located<Objective> earlier, Located<Objective> later, FacetComparison.Changes changes) {
    compare(
        new Side(before.responsibilities(earlier), isAtHandAround(before, earlier)),
        new Side(after.responsibilities(later), isAtHandAround(after, later)),
        changes);
  }

  /** Compares whom two sections name themselves. */
  void compareSections(
      Located<Section> earlier, Located<Section> later, FacetComparison.Changes changes) {
    compare(new Side(own(earlier), true), new Side(own(later), true), changes);
  }

  private static List<AssignedResponsibility> own(Located<Section> section) {
    return section.element().responsibilities().stream()
        .map(named -> new AssignedResponsibility(named, section.path(), false))
        .toList();
  }

  /**
   * Who answers in one edition.
   *
   * @param named the responsibilities
   * @param atHandAround whether the texts around that may name more are at hand
   */
  private record Side(List<AssignedResponsibility> named, boolean atHandAround) {}

  private void compare(Side earlier, Side later, FacetComparison.Changes changes) {
    List<AssignedResponsibility> had = earlier.named();
    List<AssignedResponsibility> has = later.named();
    List<AssignedResponsibility> gone = new ArrayList<>(had);
    List<AssignedResponsibility> come = new ArrayList<>(has);
    // A body may answer in several roles, and be named by the commitment and around it as well.
    gone.removeIf(one -> has.stream().anyMatch(two -> isSameInSameRole(one, two)));
    come.removeIf(two -> had.stream().anyMatch(one -> isSameInSameRole(one, two)));
    for (int i = 0; i < gone.size(); i++) {
      AssignedResponsibility one = gone.get(i);
      int partner = Iterables.indexOf(come, two -> isSame(one, two));
      if (partner >= 0) {
        AssignedResponsibility two = come.remove(partner);
        gone.remove(i--);
        changes.list.add(new Change.RoleChanged(one.responsibility(), two.responsibility()));
      }
    }
    for (AssignedResponsibility one : gone) {
      if (changes.afterAtHand && (later.atHandAround() || !one.inherited())) {
        changes.list.add(new Change.BodyReleased(one.responsibility(), one.inherited()));
      }
    }
    for (AssignedResponsibility two : come) {
      if (changes.beforeAtHand && (earlier.atHandAround() || !two.inherited())) {
        changes.list.add(new Change.BodyAssigned(two.responsibility(), two.inherited()));
      }
    }
  }

  /** Tells whether the texts that may name a body for what stands below them are at hand. */
  private static boolean isAtHandAround(Elements elements, Located<Objective> objective) {
    Optional<Located<?>> around = objective.parent();
    while (around.isPresent()) {
      if (!FacetComparison.isAtHand(elements.transcription(around.get().path()))) {
        return false;
      }
      around = around.get().parent();
    }
    return true;
  }

  private boolean isSameInSameRole(AssignedResponsibility one, AssignedResponsibility two) {
    return one.responsibility().role() == two.responsibility().role() && isSame(one, two);
  }

  private boolean isSame(AssignedResponsibility earlier, AssignedResponsibility later) {
    return isSame(earlier.responsibility().body(), later.responsibility().body());
  }

  /** Tells whether a body of the earlier edition is one of the later edition. */
  boolean isSame(String earlierId, String laterId) {
    if (earlierId.equals(laterId)
        || isSucceeded(earlierId, laterId)
        || isSucceeded(laterId, earlierId)) {
      return true;
    }
    Optional<ResponsibleBody> one = before.body(earlierId);
    Optional<ResponsibleBody> two = after.body(laterId);
    return one.isPresent() && two.isPresent() && haveCommonName(one.get(), two.get());
  }

  /** Tells whether either edition names a body as the successor of another, at any distance. */
  boolean isSucceeded(String former, String successor) {
    Set<String> seen = new HashSet<>();
    Deque<String> ahead = new ArrayDeque<>(List.of(former));
    while (!ahead.isEmpty()) {
      String body = ahead.pop();
      for (Elements edition : List.of(before, after)) {
        for (String next : edition.body(body).map(ResponsibleBody::successors).orElse(NONE)) {
          if (next.equals(successor)) {
            return true;
          }
          if (seen.add(next)) {
            ahead.push(next);
          }
        }
      }
    }
    return false;
  }

  static boolean haveCommonName(ResponsibleBody one, ResponsibleBody two) {
    return names(one).stream().anyMatch(names(two)::contains);
  }

  private static List<String> names(ResponsibleBody body) {
    List<String> names = new ArrayList<>(body.name().texts().values());
    for (BodyName other : body.otherNames()) {
      names.addAll(other.name().texts().values());
    }
    return names;
  }
}
