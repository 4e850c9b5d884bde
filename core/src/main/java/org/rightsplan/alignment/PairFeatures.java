package org.rightsplan.alignment;

/**
 * What speaks for and against two commitments answering to each other.
 *
 * @param similarity how alike the texts are, from 0 to 1
 * @param contained the greater of the two containments, from 0 to 1
 * @param callers whether the two above are the caller's own answer and not of the words in common
 * @param shared the weight they share, 0 or more
 * @param information by how much that is more than some pair of so many would share by chance
 * @param surrounding one of the constants of {@link PairScore}
 * @param shorter how many words the shorter text has
 * @param longer how many words the longer text has
 * @param smallerLead by how much the pair leads its best rival on one side
 * @param greaterLead the same on the other side, where the lead is greater
 * @param siblingLead by how much the texts are more alike than either is to what stands beside the
 *     other, from -1 to 1
 * @param named what the laws and treaties that both name add to the logit
 */
record PairFeatures(
    double similarity,
    double contained,
    boolean callers,
    double shared,
    double information,
    int surrounding,
    int shorter,
    int longer,
    double smallerLead,
    double greaterLead,
    double siblingLead,
    double named) {

  PairFeatures withSiblingLead(double lead) {
    return new PairFeatures(
        similarity,
        contained,
        callers,
        shared,
        information,
        surrounding,
        shorter,
        longer,
        smallerLead,
        greaterLead,
        lead,
        named);
  }
}
