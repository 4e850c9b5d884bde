package org.rightsplan.examples.quality;

import com.google.common.collect.ImmutableList;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;

/**
 * Two editions, and what became of every element of the first.
 *
 * @param before the earlier edition
 * @param after the later edition
 * @param links the elements that live on, in document order of the before edition, sections first;
 *     each element stands in at most one link, and those in none were dropped or added
 * @param duplicateRate the share of the tasks of the before edition that repeat an earlier one word
 *     for word, intended twins included
 */
public record PlanPair(
    Edition before, Edition after, ImmutableList<Link> links, double duplicateRate) {

  /** {@return the links between commitments, without those between sections} */
  public ImmutableList<Link> objectiveLinks() {
    return links.stream()
        .filter(link -> link.kind() == ElementKind.OBJECTIVE)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the links between sections} */
  public ImmutableList<Link> sectionLinks() {
    return links.stream()
        .filter(link -> link.kind() == ElementKind.SECTION)
        .collect(ImmutableList.toImmutableList());
  }
}
