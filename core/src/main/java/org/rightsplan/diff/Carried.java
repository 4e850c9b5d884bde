package org.rightsplan.diff;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.alignment.Match;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;

/**
 * Which sections have a commitment that stands in them before and after, so that a change of the
 * bodies named by the section is told with the commitment. Cost: the commitments times the sections
 * around each.
 */
final class Carried {

  private final Set<ElementPath> sections = new HashSet<>();

  Carried(Alignment alignment) {
    for (Match match : alignment.matches(ElementKind.OBJECTIVE)) {
      if (match.isOneToOne()) {
        Optional<ElementPath> around = match.before().get(0).parent();
        while (around.isPresent() && around.get().kind() == ElementKind.SECTION) {
          Optional<Match> section = alignment.ofBefore(around.get()).filter(Match::isOneToOne);
          if (section.isPresent() && section.get().after().get(0).contains(match.after().get(0))) {
            sections.add(around.get());
          }
          around = around.get().parent();
        }
      }
    }
  }

  /** Tells whether a section of the earlier edition has such a commitment. */
  boolean hasCommitmentsOf(ElementPath section) {
    return sections.contains(section);
  }
}
