package org.rightsplan.diff;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rightsplan.model.AssignedResponsibility;
import org.rightsplan.model.BodyName;
import org.rightsplan.model.Elements;
import org.rightsplan.model.Located;
import org.rightsplan.model.Objective;
import org.rightsplan.model.ResponsibleBody;

/**
 * Compares who answers for two matched commitments. A body that has the same id, a common name, or
 * is named as a successor is the same body.
 */
final class BodyComparison {

  private final Elements before;
  private final Elements after;

  BodyComparison(Elements before, Elements after) {
    this.before = before;
    this.after = after;
  }

  void compare(
      Located<Objective> earlier, Located<Objective> later, FacetComparison.Changes changes) {
    List<AssignedResponsibility> had = before.responsibilities(earlier);
    List<AssignedResponsibility> has = after.responsibilities(later);
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
    boolean aroundBefore = isAtHandAround(before, earlier);
    boolean aroundAfter = isAtHandAround(after, later);
    for (AssignedResponsibility one : gone) {
      if (changes.afterAtHand && (aroundAfter || !one.inherited())) {
        changes.list.add(new Change.BodyReleased(one.responsibility(), one.inherited()));
      }
    }
    for (AssignedResponsibility two : come) {
      if (changes.beforeAtHand && (aroundBefore || !two.inherited())) {
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
    String earlierId = earlier.responsibility().body();
    String laterId = later.responsibility().body();
    if (earlierId.equals(laterId)
        || isSucceeded(earlierId, laterId)
        || isSucceeded(laterId, earlierId)) {
      return true;
    }
    Optional<ResponsibleBody> one = before.body(earlierId);
    Optional<ResponsibleBody> two = after.body(laterId);
    return one.isPresent() && two.isPresent() && haveCommonName(one.get(), two.get());
  }

  /** Tells whether either edition names a body as the successor of another. */
  private boolean isSucceeded(String former, String successor) {
    return Stream.of(before.body(former), after.body(former))
        .flatMap(Optional::stream)
        .anyMatch(body -> body.successors().contains(successor));
  }

  private static boolean haveCommonName(ResponsibleBody one, ResponsibleBody two) {
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
