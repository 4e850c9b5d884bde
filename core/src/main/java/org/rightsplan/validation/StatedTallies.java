package org.rightsplan.validation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.rightsplan.model.Count;
import org.rightsplan.model.CountedThing;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Located;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;
import org.rightsplan.model.StatedCount;
import org.rightsplan.model.Tally;

/**
 * {@link ConsistencyCode#TALLY_CONTRADICTED}: what sources state agrees with what is counted, as
 * far as the text is at hand. Approximations are respected: nearly 200 agrees with 190.
 */
final class StatedTallies implements Rule {

  @Override
  public List<Finding> check(Edition edition) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    if (!edition.transcription().stated().isEmpty()) {
      compare(edition, ElementPath.edition(), edition.sections(), edition.tally(), findings);
    }
    for (Located<Section> at : edition.elements().sections()) {
      if (!at.element().transcription().stated().isEmpty()) {
        compare(
            edition, at.path(), at.element().sections(), edition.elements().tally(at), findings);
      }
    }
    return findings.build();
  }

  private static void compare(
      Edition edition,
      ElementPath path,
      List<Section> parts,
      Tally tally,
      ImmutableList.Builder<Finding> findings) {
    for (CountedThing thing : CountedThing.values()) {
      Count count = tally.of(thing);
      for (StatedCount stated : count.stated()) {
        if (count.complete() && !agree(stated, count, parts)) {
          findings.add(
              Finding.of(
                  ConsistencyCode.TALLY_CONTRADICTED,
                  path,
                  FindingSentence.Kind.COUNT_DIFFERS.of(
                      stated.quantity(),
                      thing,
                      Words.of(edition, path),
                      FindingSentence.quoted(stated.citations().get(0).source()),
                      count.counted())));
        }
      }
    }
  }

  /** Whether an introduction counts as a part is the source's own convention. */
  private static boolean agree(StatedCount stated, Count count, List<Section> parts) {
    if (stated.quantity().agreesWith(count.counted())) {
      return true;
    }
    long introductions =
        parts.stream().filter(part -> part.kind() == SectionKind.INTRODUCTION).count();
    return count.thing() == CountedThing.PARTS
        && stated.quantity().agreesWith(count.counted() - introductions);
  }
}
