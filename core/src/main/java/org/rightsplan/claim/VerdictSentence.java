package org.rightsplan.claim;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;
import org.rightsplan.diff.SetTarget;
import org.rightsplan.model.CountedThing;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Quantity;
import org.rightsplan.text.Blanks;

/**
 * The explanation of a verdict, as a tree of what is said and of what it is said, so that it can be
 * worded in any language.
 *
 * @param kind what is said
 * @param parts of what, in the order of {@code {0}}, {@code {1}} and so on in the sentence, and as
 *     many as it has: further sentences, a {@link BigDecimal}, a {@link Quantity}, {@link
 *     PartialDate}, {@link Selection}, {@link CountedThing}, {@link Place}, {@link ElementRef}, a
 *     {@link SetTarget} (what it asks), a {@link LocalizedText}, or a {@code String} that stands as
 *     it is
 */
public record VerdictSentence(Kind kind, ImmutableList<Object> parts) {

  /**
   * Checks the number of the parts.
   *
   * @throws IllegalArgumentException if the sentence has more blanks than there are parts
   */
  public VerdictSentence {
    if (parts.size() < kind.blanks) {
      throw new IllegalArgumentException(
          "VerdictSentence.parts: expected "
              + kind.blanks
              + " of them for "
              + kind
              + ", but got "
              + parts.size());
    }
  }

  /** What can be said. */
  public enum Kind {
    /** Text of the plan or of the claim, in quotation marks. */
    QUOTED("'{0}'"),
    /** A section by its label and title. */
    NAMED("{0} {1}"),
    /** Something of an edition. */
    OF("{0} of {1}"),
    /** One after the other. */
    BOTH("{0}; {1}"),
    /** Two titles. */
    AND("{0} and {1}"),

    /** Between two ends. */
    FROM_TO("from {0} to {1}"),
    /** From an end. */
    AT_LEAST("at least {0}"),
    /** Up to an end. */
    AT_MOST("at most {0}"),
    /** Nothing is known of a number. */
    ANY_NUMBER("any number"),

    /** The plan has no such edition. */
    NO_EDITION("the plan at hand has no edition {0}"),
    /** The edition has no such section. */
    NO_SECTION("no section at hand is called {0}"),
    /** A section is needed and none is named. */
    NAMES_NO_SECTION("the statement names no section of {0}"),

    /** What was counted, and what was claimed. */
    COUNTED("{0} {1} counted in {2}, {3} claimed"),
    /** An introduction is not counted as a part. */
    INTRODUCTION_NOT_COUNTED("{0}, the introduction not counted"),
    /** An introduction is counted as a part. */
    INTRODUCTION_COUNTED("{0}, the introduction counted"),
    /** Text is missing. */
    NOT_ALL_TRANSCRIBED("{0}; not all of it is transcribed"),
    /** Whether text is missing is not said. */
    NOT_SAID_WHETHER_ALL("{0}; it is not said whether all of it is transcribed"),
    /** Some can be compared with nothing. */
    NOT_COMPARED("{0}; of some it is not known whether the other edition has them"),
    /** Text is not clear. */
    LEFT_OPEN("{0}; the text leaves some of it open"),
    /** A source states a figure. */
    STATED("{0}; {1} is stated by {2}, which is not counted here"),
    /** Two readings of a difference. */
    NET_OR_ADDED(
        "the statement does not say whether it means the net difference or what was added: {0};"
            + " {1}"),
    /** One count less the other. */
    NET("{0} {1} counted in {2} and {3} in {4}: a net difference of {5}, {6} claimed"),
    /** Sections are not counted so. */
    SECTIONS_NOT_COUNTED("sections added or dropped are not counted as {0}"),
    /** Editions are named in the wrong order. */
    NOT_BEFORE("{0} does not come before {1}"),
    /** How many are new. */
    ADDED("{0} {1} added, {2} claimed"),
    /** How many are gone. */
    DROPPED("{0} {1} dropped, {2} claimed"),
    /** What was counted. */
    PART_COUNTED("{0} {1} counted in {2}"),
    /** What was counted, and the whole. */
    PART_AND_WHOLE("{0} and {1} {2}"),
    /** A share of nothing that is named. */
    SHARE_OF_WHAT("the statement does not say of what it is a share; {0}"),
    /** A share of none. */
    SHARE_OF_NONE("{0}; there is nothing to have a share in"),
    /** What share was counted, and what was claimed. */
    SHARE("{0}: a share of {1}, {2} claimed"),

    /** A section stands under another. */
    UNDER("{0} stands under {1}"),
    /** A section stands under none. */
    UNDER_NONE("{0} stands under no other section"),
    /** Both stand there. */
    STILL_UNDER("{0} stands under {1}, {2} does too"),
    /** The former stands there. */
    NO_LONGER_UNDER("{0} stands under {1}, {2} does not"),
    /** The latter stands there. */
    NOW_UNDER("{0} does not stand under {1}, {2} does too"),
    /** Neither stands there. */
    NEVER_UNDER("{0} does not stand under {1}, {2} does not"),
    /** Why two sections are one. */
    SAME_TITLE("{0}; both have the same title"),
    /** Why two sections are one. */
    SAME_THREAD("{0}; the lineage joins them"),
    /** Why two sections are one. */
    LEADS_INTO("{0}; the lineage leads from one into the other"),
    /** Why two sections are not known to be one. */
    NOT_SHOWN("{0}; nothing shows that they are the same section"),
    /** Nothing stands before a section. */
    FIRST("{0} stands first"),
    /** What stands before a section. */
    AFTER("{0} stands after {1}"),
    /** More may stand before it. */
    OTHERS_BETWEEN("{0}; others may stand between that are not at hand"),
    /** Sections are not in order. */
    TOO_EARLY("{0} stands before one named earlier"),
    /** A section is missing from an order. */
    NOT_THERE("no section at hand is called {0} there"),
    /** Sections are in order. */
    IN_ORDER("all {0} titles stand in this order"),
    /** How something is titled. */
    TITLED("{0} is titled {1}"),
    /** The title cannot be compared. */
    OTHER_LANGUAGE("{0}, which is not in the language of the statement"),
    /** The title is as it was. */
    TITLE_KEPT("{0}: the same title"),

    /** Words were not found where they would stand. */
    NO_WORDS("no element has these words in {0}"),
    /** Words were found. */
    READ("read in {0}"),
    /** Words are known from elsewhere. */
    REPORTED("reported of {0} by other sources, and not read in the plan"),
    /** Words were not found in part of the text. */
    NOT_FOUND_IN_PART("not found in what is at hand of {0}, which is not all of it"),
    /** Words were not found in what may be part of the text. */
    NOT_FOUND_IN_WHAT_IS_THERE(
        "not found in what is at hand of {0}, of which it is not said whether it is all"),
    /** Words were not found in another wording. */
    NOT_FOUND_IN_WORDING(
        "not found in what is at hand of {0}, which is not marked as the original wording"),
    /** An indicator and what it is to reach. */
    TARGET("{0}: {1}"),
    /** What targets ask, and what was claimed. */
    TARGETS("{0}, {1} claimed"),
    /** Targets may be missing. */
    NOT_ALL_TARGETS("{0}; not all of {1} is transcribed"),
    /** Whether targets are missing is not said. */
    NOT_SAID_WHETHER_ALL_TARGETS("{0}; it is not said whether all of {1} is transcribed"),
    /** Targets are known from elsewhere. */
    TARGETS_REPORTED("{0}; reported by other sources, and not read in the plan"),
    /** There is no such target. */
    NO_TARGET("no such target is at hand in {0}"),

    /** The place of an edition is not recorded. */
    ORDINAL_UNKNOWN("which edition {0} is, is not recorded"),
    /** The place of an edition. */
    ORDINAL("{0} is edition {1}"),
    /** The date of an edition is not recorded. */
    ISSUE_UNKNOWN("when {0} was issued is not recorded"),
    /** The date of an edition. */
    ISSUED("{0} was issued {1}"),
    /** The date of an edition, as far as it is known. */
    ISSUED_AS_FAR("{0} was issued {1}, more is not recorded"),
    /** The plans do not speak of it. */
    NOT_ABOUT_THE_PLANS("the statement is not about the texts of the plans"),
    /** The values do not say. */
    NOT_RECORDED("what the statement is about is not recorded of the plans");

    private final String english;
    private final int blanks;

    Kind(String english) {
      this.english = english;
      this.blanks = Blanks.in(english);
    }

    VerdictSentence of(Object... parts) {
      return new VerdictSentence(
          this,
          Stream.of(parts)
              .map(part -> part instanceof Integer count ? BigDecimal.valueOf(count) : part)
              .collect(ImmutableList.toImmutableList()));
    }
  }

  static VerdictSentence quoted(Object text) {
    return Kind.QUOTED.of(text);
  }

  /** Returns it in English, without a final stop. */
  @Override
  public String toString() {
    return Blanks.fill(kind.english, parts, VerdictSentence::inEnglish);
  }

  private static String inEnglish(Object part) {
    if (part instanceof LocalizedText text) {
      return text.text();
    }
    if (part instanceof BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    }
    if (part instanceof CountedThing thing) {
      return thing.name().toLowerCase(Locale.ROOT);
    }
    return part.toString();
  }
}
