package org.rightsplan.alignment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.rightsplan.model.ElementPath;

/**
 * Why two elements were matched.
 *
 * <p>Beside the texts of two commitments counts what is attached to them: the names of their
 * indicators, and the laws, treaties, recommendations and goals that they point to. What both sides
 * have of it is weighed as if the texts said it; what only one side has is held against neither.
 *
 * @param rule the rule that matched them, in a few plain words
 * @param similarity how alike the two are, from 0 (nothing in common) to 1, weighted by rarity
 * @param beforeContained which share of the earlier one's weight is in the later one, from 0 to 1
 * @param afterContained which share of the later one's weight is in the earlier one, from 0 to 1
 * @param sharedTerms the rarest terms that both texts share, the rarest first, at most five
 * @param facets what else agrees
 * @param runnerUp the next best element for one of the two, if there was any
 * @param ambiguous whether another choice was about as good
 */
public record Evidence(
    String rule,
    double similarity,
    double beforeContained,
    double afterContained,
    ImmutableList<SharedTerm> sharedTerms,
    ImmutableSortedSet<Facet> facets,
    Optional<RunnerUp> runnerUp,
    boolean ambiguous) {

  /**
   * The element that would have been matched if the chosen one were not there.
   *
   * @param before the earlier element of that pair
   * @param after the later element of that pair
   * @param score its score, from 0 to 1, to compare with the confidence of the match
   */
  public record RunnerUp(ElementPath before, ElementPath after, double score) {}
}
