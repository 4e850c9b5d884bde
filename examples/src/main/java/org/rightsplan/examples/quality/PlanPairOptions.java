package org.rightsplan.examples.quality;

/**
 * How a generated pair of editions looks, and how much of it changes. Shares are of the tasks of
 * the before edition, from 0 to 1, unless something else is said.
 *
 * @param chinese whether the texts are Chinese; otherwise they are English
 * @param terse whether a task has 3 to 8 words; otherwise some 5 to 50
 * @param genericTitles whether sections carry the same few titles under every chapter, and a third
 *     of the tasks such a title of their own
 * @param unrelated whether the after edition is a plan of its own, with other subjects
 * @param reworded share of the tasks that live on with other words
 * @param strength share of the content words of a reworded task that change, on average
 * @param moved share that goes to a section other than its own
 * @param added tasks that only the after edition has
 * @param dropped share that the after edition does not have
 * @param split share of which the content is divided over two or three tasks
 * @param merged share that goes into a task together with one or two others
 * @param promoted share of the sections that become chapters with all their tasks
 * @param siblings share that stands in groups of four to seven which differ by a law's name only
 * @param twins share that stands a second time, word for word, in another section
 */
public record PlanPairOptions(
    boolean chinese,
    boolean terse,
    boolean genericTitles,
    boolean unrelated,
    double reworded,
    double strength,
    double moved,
    double added,
    double dropped,
    double split,
    double merged,
    double promoted,
    double siblings,
    double twins) {

  /** Checks that all shares are shares. */
  public PlanPairOptions {
    checkShare("reworded", reworded);
    checkShare("strength", strength);
    checkShare("moved", moved);
    checkShare("added", added);
    checkShare("dropped", dropped);
    checkShare("split", split);
    checkShare("merged", merged);
    checkShare("promoted", promoted);
    checkShare("siblings", siblings);
    checkShare("twins", twins);
    if (dropped + split + merged + moved > 1) {
      throw new IllegalArgumentException(
          "PlanPairOptions: expected dropped + split + merged + moved to be at most 1, but got "
              + (dropped + split + merged + moved));
    }
  }

  private static void checkShare(String name, double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException(
          "PlanPairOptions." + name + ": expected a share from 0 to 1, but got " + share);
    }
  }

  /** {@return a pair in which the after edition says the same as the before edition} */
  public static PlanPairOptions unchanged() {
    return new PlanPairOptions(false, false, false, false, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  /** {@return what a new edition of a plan ordinarily changes} */
  public static PlanPairOptions ordinary() {
    return unchanged()
        .withReworded(0.5, 0.25)
        .withMoved(0.1)
        .withAddedAndDropped(0.15, 0.12)
        .withSplitAndMerged(0.03, 0.06)
        .withPromoted(0.04)
        .withRepeats(0.03, 0.01);
  }

  /** Returns these options with Chinese or English texts. */
  public PlanPairOptions withChinese(boolean chinese) {
    return copy(chinese, terse, genericTitles, unrelated);
  }

  /** Returns these options with short or ordinary tasks. */
  public PlanPairOptions withTerse(boolean terse) {
    return copy(chinese, terse, genericTitles, unrelated);
  }

  /** Returns these options with generic or telling titles. */
  public PlanPairOptions withGenericTitles(boolean genericTitles) {
    return copy(chinese, terse, genericTitles, unrelated);
  }

  /** Returns these options with an unrelated or a related after edition. */
  public PlanPairOptions withUnrelated(boolean unrelated) {
    return copy(chinese, terse, genericTitles, unrelated);
  }

  private PlanPairOptions copy(
      boolean chinese, boolean terse, boolean genericTitles, boolean unrelated) {
    return new PlanPairOptions(
        chinese,
        terse,
        genericTitles,
        unrelated,
        reworded,
        strength,
        moved,
        added,
        dropped,
        split,
        merged,
        promoted,
        siblings,
        twins);
  }

  /** Returns these options with another share of reworded tasks, and of words changed in them. */
  public PlanPairOptions withReworded(double reworded, double strength) {
    return new PlanPairOptions(
        chinese,
        terse,
        genericTitles,
        unrelated,
        reworded,
        strength,
        moved,
        added,
        dropped,
        split,
        merged,
        promoted,
        siblings,
        twins);
  }

  /** Returns these options with another share of moved tasks. */
  public PlanPairOptions withMoved(double moved) {
    return new PlanPairOptions(
        chinese,
        terse,
        genericTitles,
        unrelated,
        reworded,
        strength,
        moved,
        added,
        dropped,
        split,
        merged,
        promoted,
        siblings,
        twins);
  }

  /** Returns these options with other shares of added and dropped tasks. */
  public PlanPairOptions withAddedAndDropped(double added, double dropped) {
    return new PlanPairOptions(
        chinese,
        terse,
        genericTitles,
        unrelated,
        reworded,
        strength,
        moved,
        added,
        dropped,
        split,
        merged,
        promoted,
        siblings,
        twins);
  }

  /** Returns these options with other shares of split and merged tasks. */
  public PlanPairOptions withSplitAndMerged(double split, double merged) {
    return new PlanPairOptions(
        chinese,
        terse,
        genericTitles,
        unrelated,
        reworded,
        strength,
        moved,
        added,
        dropped,
        split,
        merged,
        promoted,
        siblings,
        twins);
  }

  /** Returns these options with another share of promoted sections. */
  public PlanPairOptions withPromoted(double promoted) {
    return new PlanPairOptions(
        chinese,
        terse,
        genericTitles,
        unrelated,
        reworded,
        strength,
        moved,
        added,
        dropped,
        split,
        merged,
        promoted,
        siblings,
        twins);
  }

  /** Returns these options with other shares of tasks that (nearly) repeat others. */
  public PlanPairOptions withRepeats(double siblings, double twins) {
    return new PlanPairOptions(
        chinese,
        terse,
        genericTitles,
        unrelated,
        reworded,
        strength,
        moved,
        added,
        dropped,
        split,
        merged,
        promoted,
        siblings,
        twins);
  }
}
