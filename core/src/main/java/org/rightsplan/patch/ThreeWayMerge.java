package org.rightsplan.patch;

import com.google.common.collect.ImmutableList;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.model.Edition;

/**
 * Two revisions of one edition brought together, such as two translators' or two editors' copies.
 *
 * <p>What one side alone changed is in the result; what both changed in the same way is in it once.
 * Where they changed the same thing in two ways, it is as it was in the edition that both revise,
 * and a conflict says so: what one drops and the other changes stays, with all that was under it,
 * in its former place and wording. Texts are merged by language, lists of values by item; the
 * wording of a sentence is never mixed.
 *
 * <pre>{@code
 * ThreeWayMerge merge = ThreeWayMerge.of(published, proofread, translated);
 * merge.conflicts().forEach(System.out::println);
 * Edition both = merge.edition();
 * }</pre>
 *
 * <p>Swapping the sides mirrors the conflicts. New elements of both sides at the same place stand
 * in the order of the sides.
 *
 * @param edition the merged edition
 * @param conflicts what could not be merged, by element
 */
public record ThreeWayMerge(Edition edition, ImmutableList<MergeConflict> conflicts) {

  /**
   * Merges two revisions.
   *
   * @param base the edition that both revise
   * @param ours one revision
   * @param theirs the other
   */
  public static ThreeWayMerge of(Edition base, Edition ours, Edition theirs) {
    return of(Alignment.between(base, ours), Alignment.between(base, theirs));
  }

  /**
   * Merges two revisions, given which element is which.
   *
   * @throws IllegalArgumentException if the two do not start from equal editions
   */
  public static ThreeWayMerge of(Alignment ours, Alignment theirs) {
    if (!ours.before().equals(theirs.before())) {
      throw new IllegalArgumentException(
          "ThreeWayMerge.base: expected two revisions of one edition, but got those of "
              + ours.before()
              + " and "
              + theirs.before());
    }
    return new Merging(new Pairing(ours), new Pairing(theirs)).run();
  }

  /** {@return whether nothing is left to decide} */
  public boolean isClean() {
    return conflicts.isEmpty();
  }
}
