package org.rightsplan.examples.readme;

import org.rightsplan.diff.CorrelationTable;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.model.Edition;
import org.rightsplan.patch.EditionPatch;
import org.rightsplan.patch.ThreeWayMerge;

/** The README on tables, patches and merges. */
final class Patching {

  private Patching() {}

  static Edition run(EditionDiff diff, Edition before, Edition ours, Edition theirs) {
    CorrelationTable.of(diff).rows().forEach(System.out::println); // II.7 #3 | V #1, V #2

    EditionPatch patch = EditionPatch.of(diff);
    Edition after = patch.apply(before); // refuses any other edition, and says where it differs
    Edition back = patch.invert().apply(after);

    ThreeWayMerge merge = ThreeWayMerge.of(before, ours, theirs);
    merge.conflicts().forEach(System.out::println);
    return back;
  }
}
