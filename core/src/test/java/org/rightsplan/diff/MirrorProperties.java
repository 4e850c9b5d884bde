package org.rightsplan.diff;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.rightsplan.fixtures.EditionPair;
import org.rightsplan.fixtures.PlanDomain;

/** What happened from one edition to another is undone from the other to the one. */
@Domain(PlanDomain.class)
class MirrorProperties {

  @Property(tries = 1000)
  void swappingTheEditionsMirrorsTheDiff(@ForAll EditionPair pair) {
    Mirror.assertMirrored(pair.before(), pair.after());
  }
}
