package org.rightsplan.diff;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    List<AssignedResponsibility> gone = new ArrayList<>(before.responsibilities(earlier));
    List<AssignedResponsibility> come = new ArrayList<>(after.responsibilities(later));
    for (int i = 0; i < gone.size(); i++) {
      AssignedResponsibility one = gone.get(i);
      int partner =
          Iterables.indexOf(
              come, two -> isSame(one.responsibility().body(), two.responsibility().body()));
      if (partner >= 0) {
        AssignedResponsibility two = come.remove(partner);
        gone.remove(i--);
        if (one.responsibility().role() != two.responsibility().role()) {
          changes.list.add(new Change.RoleChanged(one.responsibility(), two.responsibility()));
        }
      }
    }
    if (changes.afterAtHand) {
      gone.forEach(
          one -> changes.list.add(new Change.BodyReleased(one.responsibility(), one.inherited())));
    }
    if (changes.beforeAtHand) {
      come.forEach(
          two -> changes.list.add(new Change.BodyAssigned(two.responsibility(), two.inherited())));
    }
  }

  private boolean isSame(String earlierId, String laterId) {
    if (earlierId.equals(laterId)) {
      return true;
    }
    Optional<ResponsibleBody> one = before.body(earlierId);
    Optional<ResponsibleBody> two = after.body(laterId);
    if (one.isPresent() && one.get().successors().contains(laterId)) {
      return true;
    }
    return one.isPresent() && two.isPresent() && haveCommonName(one.get(), two.get());
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
