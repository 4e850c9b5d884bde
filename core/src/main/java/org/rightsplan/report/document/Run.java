package org.rightsplan.report.document;

import com.google.common.collect.ImmutableList;

/** A piece of a {@link Line}. */
public sealed interface Run {

  /**
   * Words of the report itself, in its language.
   *
   * @param text the words
   */
  record Plain(String text) implements Run {}

  /**
   * Words of somebody else, such as the plan: never markup, in a language of their own, perhaps
   * written the other way.
   *
   * @param text the words
   * @param language their language, a BCP 47 tag; {@code "und"} if not known
   */
  record Quote(String text, String language) implements Run {}

  /**
   * What became of one text of a plan, word by word.
   *
   * @param pieces the pieces that stayed, went and came, in reading order
   * @param language their language, a BCP 47 tag; {@code "und"} if not known
   */
  record Revision(ImmutableList<Piece> pieces, String language) implements Run {

    /**
     * A piece of the text.
     *
     * @param fate what became of it
     * @param text its words
     */
    public record Piece(Fate fate, String text) {}

    /** What became of a piece. */
    public enum Fate {
      /** It is in both texts. */
      STAYED,
      /** The earlier text had it. */
      WENT,
      /** The later text has it. */
      CAME
    }
  }

  /**
   * Words that carry weight.
   *
   * @param line the words
   */
  record Strong(Line line) implements Run {}

  /**
   * A way to another place of the same report.
   *
   * @param id the id of the part or entry
   * @param line the words
   */
  record Link(String id, Line line) implements Run {}

  /**
   * A short remark that stands out, such as what happened or how sure it is. Said by words and a
   * sign; a colour only comes on top.
   *
   * @param tone what the colour is
   * @param sign one or a few characters that are not read out, or empty
   * @param words what it says
   */
  record Mark(Tone tone, String sign, String words) implements Run {}

  /** What a remark is about, for its colour. */
  enum Tone {
    /** Something came. */
    CAME,
    /** Something went. */
    WENT,
    /** Something stands elsewhere. */
    MOVED,
    /** Something is otherwise. */
    CHANGED,
    /** It cannot be told. */
    UNKNOWN,
    /** Sure, or sound. */
    SURE,
    /** Less sure, or doubtful. */
    DOUBTFUL,
    /** None of these. */
    PLAIN
  }
}
