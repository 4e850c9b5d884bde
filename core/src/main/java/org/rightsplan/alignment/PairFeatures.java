package org.rightsplan.alignment;

/**
 * What speaks for and against two commitments answering to each other.
 *
 * @param similarity how alike the texts are, from 0 to 1
 * @param contained the greater of the two containments, from 0 to 1
 * @param information the weight they share beyond what some pair of so many would by chance
 * @param surrounding one of the constants of {@link PairScore}
 * @param inOrder the share of the words of both that they have in the same order, from 0 to 1
 * @param words how many words the shorter text has
 * @param smallerLead by how much the pair leads its best rival on one side
 * @param greaterLead the same on the other side, where the lead is greater
 * @param siblingLead by how much the texts are more alike than either is to what stands beside the
 *     other, from -1 to 1
 */
record PairFeatures(
    double similarity,
    double contained,
    double information,
    int surrounding,
    double inOrder,
    int words,
    double smallerLead,
    double greaterLead,
    double siblingLead) {

  PairFeatures withSiblingLead(double lead) {
    return new PairFeatures(
        similarity,
        contained,
        information,
        surrounding,
        inOrder,
        words,
        smallerLead,
        greaterLead,
        lead);
  }
}
