package org.rightsplan.alignment;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementPath;

/**
 * The doubtful pairs of an alignment with their texts, to be written into a file, decided by a
 * person, and read back:
 *
 * <pre>{@code
 * ReviewSheet sheet = ReviewSheet.of(Alignment.between(before, after));
 * // … written, decided, read …
 * ReviewSheet.Outcome outcome = sheet.decide(before, after);
 * EditionDiff diff = EditionDiff.between(before, after, outcome.crosswalk());
 * outcome.unfit().forEach(System.out::println);
 * }</pre>
 *
 * <p>A decision holds for the texts that the person saw. It follows them where paths have shifted,
 * for instance because the transcription was corrected; where not exactly one element of that kind
 * has the text, it is reported, and not put into effect. Where several elements say the same, a
 * sheet adds to their texts what they stand in, and if need be which of them it is. Decisions
 * without texts go by the paths alone.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * @param before the id of the earlier edition
 * @param after the id of the later edition
 * @param entries the pairs, the most doubtful first; a person may add others
 */
public record ReviewSheet(String before, String after, ImmutableList<Entry> entries) {

  /** What a person says of a pair. */
  public enum Answer {
    /** Nothing yet. */
    UNDECIDED,
    /** These answer to each other, and to nothing else. */
    SAME,
    /** None of the earlier ones answers to any of the later ones. */
    DIFFERENT
  }

  /**
   * A pair to decide.
   *
   * @param before the earlier elements, all of one kind, at least one
   * @param beforeTexts what they say, for the person to read: a title and a statement, as far as
   *     there are any, and what tells them from others that say the same; empty in an entry that
   *     names its elements by their paths alone
   * @param after the later elements, of the same kind, at least one
   * @param afterTexts what they say; empty as for the earlier ones
   * @param reason why the pair is doubtful; empty if a person added it
   * @param confidence how likely the pair was found to be right, from 0 to 1; empty if a person
   *     added it
   * @param answer what the person says
   * @param decidedBy who decided
   * @param note anything that the person wants to say about it
   */
  public record Entry(
      ImmutableList<ElementPath> before,
      ImmutableList<String> beforeTexts,
      ImmutableList<ElementPath> after,
      ImmutableList<String> afterTexts,
      Optional<ReviewItem.Reason> reason,
      Optional<Double> confidence,
      Answer answer,
      Optional<String> decidedBy,
      Optional<String> note) {

    /**
     * Checks the sides.
     *
     * @throws IllegalArgumentException if a side is empty, the kinds differ, or there is not one
     *     text for each element
     */
    public Entry {
      Crosswalk.Decision.checkSides("ReviewSheet.Entry", before, after);
      checkTexts(before, beforeTexts);
      checkTexts(after, afterTexts);
    }

    private static void checkTexts(ImmutableList<ElementPath> paths, ImmutableList<String> texts) {
      if (!texts.isEmpty() && texts.size() != paths.size()) {
        throw new IllegalArgumentException(
            "ReviewSheet.Entry: expected a text for each of "
                + paths
                + " or none at all, but got "
                + texts);
      }
    }

    /** Returns an entry of a person's own, about elements named by their paths alone. */
    public static Entry of(ElementPath before, ElementPath after, Answer answer) {
      return new Entry(
          ImmutableList.of(before),
          ImmutableList.of(),
          ImmutableList.of(after),
          ImmutableList.of(),
          Optional.empty(),
          Optional.empty(),
          answer,
          Optional.empty(),
          Optional.empty());
    }

    /** Returns this entry with an answer. */
    public Entry withAnswer(Answer answer) {
      return new Entry(
          before, beforeTexts, after, afterTexts, reason, confidence, answer, decidedBy, note);
    }

    /** Returns this entry with who decided. */
    public Entry withDecidedBy(String person) {
      return new Entry(
          before,
          beforeTexts,
          after,
          afterTexts,
          reason,
          confidence,
          answer,
          Optional.of(person),
          note);
    }

    /** Returns this entry with a note. */
    public Entry withNote(String words) {
      return new Entry(
          before,
          beforeTexts,
          after,
          afterTexts,
          reason,
          confidence,
          answer,
          decidedBy,
          Optional.of(words));
    }
  }

  /**
   * An answer that does not fit the editions, or contradicts an earlier one.
   *
   * @param number the place of the entry in the sheet, from 0
   * @param entry the entry
   * @param reason why not, in a sentence without a final stop
   * @param contradicted the place in the sheet of the earlier entry that it contradicts; empty if
   *     it does not fit for another reason
   */
  public record Unfit(int number, Entry entry, String reason, Optional<Integer> contradicted) {}

  /**
   * What the answers come to.
   *
   * @param crosswalk the answers that fit the editions, in the order of the sheet; of those that
   *     contradict each other the first holds
   * @param unfit those that do not fit, or contradict an earlier one; empty if all are put into
   *     effect
   */
  public record Outcome(Crosswalk crosswalk, ImmutableList<Unfit> unfit) {}

  /** Returns the pairs on the review list of an alignment, all of them undecided. */
  public static ReviewSheet of(Alignment alignment) {
    ReviewTexts before = new ReviewTexts(alignment.before());
    ReviewTexts after = new ReviewTexts(alignment.after());
    return new ReviewSheet(
        alignment.before().id(),
        alignment.after().id(),
        alignment.reviewList().stream()
            .map(
                item ->
                    new Entry(
                        item.before(),
                        before.at(item.before()),
                        item.after(),
                        after.at(item.after()),
                        Optional.of(item.reason()),
                        Optional.of(item.confidence()),
                        Answer.UNDECIDED,
                        Optional.empty(),
                        Optional.empty()))
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * Puts the answers into a crosswalk of the two editions. What is undecided is left out.
   *
   * @param before the earlier edition
   * @param after the later edition
   * @throws IllegalArgumentException if the sheet is about editions of other ids
   */
  public Outcome decide(Edition before, Edition after) {
    if (!before.id().equals(this.before) || !after.id().equals(this.after)) {
      throw new IllegalArgumentException(
          "ReviewSheet: expected the editions "
              + this.before
              + " and "
              + this.after
              + ", but got "
              + before.id()
              + " and "
              + after.id());
    }
    return new ReviewFit(before, after).of(this);
  }
}
