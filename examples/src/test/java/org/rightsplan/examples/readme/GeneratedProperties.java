package org.rightsplan.examples.readme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.model.Edition;

/** The README on generated plans. */
class GeneratedProperties {

  @Property
  void anEditionDoesNotDifferFromItself(@ForAll Edition edition) {
    assertTrue(EditionDiff.between(edition, edition).isEmpty());
  }
}
