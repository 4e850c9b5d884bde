package org.rightsplan.alignment;

/** What holds for some pairs of an earlier and a later item. */
@FunctionalInterface
interface PairCondition {
  boolean holds(int earlier, int later);
}
