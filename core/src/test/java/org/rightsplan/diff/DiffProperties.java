package org.rightsplan.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.rightsplan.fixtures.PlanDomain;
import org.rightsplan.model.Edition;

@Domain(PlanDomain.class)
class DiffProperties {

  @Property(tries = 2000)
  void nothingHappensBetweenAnEditionAndItself(@ForAll Edition edition) {
    assertEquals(ImmutableList.of(), EditionDiff.between(edition, edition).entries());
  }
}
