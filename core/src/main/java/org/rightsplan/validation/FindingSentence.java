package org.rightsplan.validation;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rightsplan.model.CountedThing;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Period;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.StatedDate;
import org.rightsplan.text.Blanks;

/**
 * The sentence of a finding, as a tree of what is said and of what it is said, so that it can be
 * worded in any language.
 *
 * @param kind what is said
 * @param parts of what, in the order of {@code {0}}, {@code {1}} and so on in the sentence: further
 *     sentences, a number, a {@link Quantity}, {@link PartialDate}, {@link StatedDate}, {@link
 *     Period}, {@link CountedThing}, {@link ElementPath}, an {@link ElementKind} for a list of such
 *     elements, a list of language tags, or text that stands as it is
 */
public record FindingSentence(Kind kind, ImmutableList<Object> parts) {

  /** What can be said. */
  public enum Kind {
    /** Text of the edition, such as an id, in quotation marks. */
    QUOTED("'{0}'"),
    /** A language by its tag. */
    LANGUAGE("'{0}'"),
    /** An element by its path. */
    PLACE("{0}"),
    /** An element by its place in the list in which it stands. */
    PLACE_IN_LIST("{0}"),
    /** The edition itself. */
    THE_EDITION("the edition"),
    /** A section by its label. */
    SECTION("section {0}"),
    /** A commitment by its label. */
    COMMITMENT("commitment {0}"),
    /** An indicator by its label. */
    INDICATOR("indicator {0}"),
    /** A principle by its label. */
    PRINCIPLE("principle {0}"),

    /** Among bodies. */
    OTHER_BODY("body"),
    /** Among source documents. */
    OTHER_SOURCE("source document"),
    /** Among versions. */
    OTHER_VERSION("version"),
    /** Among principles. */
    OTHER_PRINCIPLE("principle"),
    /** Among sections. */
    OTHER_SECTION("section"),
    /** Among commitments. */
    OTHER_COMMITMENT("commitment"),
    /** Among indicators. */
    OTHER_INDICATOR("indicator"),
    /** Among targets. */
    OTHER_TARGET("target"),
    /** An id stands twice, at different places. */
    ID_TAKEN("Expected an id that no other {0} has, but {1} is already that of {2}."),
    /** An id stands twice, at the edition itself. */
    ID_TWICE("Expected an id that no other {0} has, but {1} occurs more than once."),

    /** Who adopted the edition. */
    AS_ADOPTING("as adopting body"),
    /** Under whom a body stands. */
    AS_PARENT("as parent of {0}"),
    /** Who comes after a body. */
    AS_SUCCESSOR("as successor of {0}"),
    /** Who is responsible for an element. */
    AS_RESPONSIBLE("as responsible for {0}"),
    /** A body is not listed. */
    BODY_NOT_LISTED("Expected the id of one of the edition's bodies {0}, but got {1}."),
    /** A source is not listed. */
    SOURCE_NOT_LISTED("Expected a citation of one of the listed source documents, but got {0}."),
    /** An edition is not one of the plan's others. */
    EDITION_NOT_LISTED(
        "Expected the id of another edition of the plan, with which {0} are compared, but got"
            + " {1}."),

    /** One step up from body to body. */
    BELONGS_TO("{0} belongs to {1}"),
    /** One step on from body to body. */
    FOLLOWED_BY("{0} is followed by {1}"),
    /** Steps that are left out. */
    BY_WAY_OF("{0} and so on by way of {1} more"),
    /** Bodies belong to each other in a circle. */
    PARENT_OF_ITSELF("Expected a body that is not among its parents, but {0} belongs to {1}."),
    /** Bodies follow each other in a circle. */
    SUCCESSOR_OF_ITSELF(
        "Expected a body that is not among its successors, but {0} is followed by {1}."),
    /** Nothing names a body. */
    BODY_NOT_NAMED(
        "Expected a responsibility or the adoption to name body {0} or one connected with it, but"
            + " none does."),

    /** A number of one part. */
    NUMBER("number {0}"),
    /** A number of several parts, by the last of them. */
    NUMBER_ENDING("a number ending in {0}"),
    /** Several numbers after each other. */
    NUMBERS("{0} and so on to {1}"),
    /** Numbers are left out. */
    NUMBER_LEFT_OUT("Expected {0} after {1} in the list of {2} of {3}, but got {4}."),
    /** A number stands twice. */
    NUMBER_TWICE(
        "Expected a number that does not stand there yet in the list of {0} of {1}, but got {2}"
            + " again, after {3}."),
    /** A number is below the one before it. */
    NUMBER_BELOW("Expected a number above {0} before it in the list of {1} of {2}, but got {3}."),

    /** A target is due too early. */
    DUE_TOO_EARLY("Expected a due date not before the baseline of {0} in {1}, but got {2}."),
    /** A target is due outside the period. */
    DUE_OUTSIDE(
        "The target in {0} is due {1}, outside the edition's period {2}, inside which most targets"
            + " are expected."),
    /** An edition was adopted after its end. */
    ADOPTED_TOO_LATE("Expected an adoption before the end of the period in {0}, but got {1}."),
    /** Versions are out of order. */
    VERSION_TOO_EARLY(
        "Expected a version not before the one of {0} that stands before it, but got {1}."),
    /** Measurements are out of order. */
    MEASUREMENT_TOO_EARLY(
        "Expected a measurement not before the one of {0} that stands before it, but got {1}."),

    /** A source states another count. */
    COUNT_DIFFERS("Expected {0} {1} in {2}, as {3} states, but counted {4}."),
    /** A complete section is empty. */
    EMPTY_SECTION(
        "Expected some text, commitment, indicator or subsection in {0}, which is marked as"
            + " completely transcribed, but it has a title only."),
    /** A section of a complete part is empty. */
    EMPTY_SECTION_WITHIN(
        "Expected some text, commitment, indicator or subsection in {0}, which stands in a part"
            + " that is marked as completely transcribed, but it has a title only."),
    /** Numbers have no unit. */
    NO_UNIT("Expected a unit for the numbers of {0}, but {1} of {2} have none."),
    /** An indicator has neither. */
    NO_UNIT_NO_NUMBER("Expected a unit for quantitative {0}, but it has neither unit nor number."),
    /** An original is in another language. */
    OTHER_ORIGINAL(
        "Expected texts in the edition's languages {0}, but one has its original in {1}; its first"
            + " place is this."),
    /** A text is in other languages only. */
    OTHER_LANGUAGE(
        "Expected texts in the edition's languages {0}, but one is only in {1}; its first place is"
            + " this."),

    /** An ordinal stands twice. */
    ORDINAL_TAKEN("Expected an ordinal of its own, but {0} is already that of edition {1}."),
    /** An ordinal is below one before it. */
    ORDINAL_BELOW("Expected an ordinal above {0}, which stands before it, but got {1}."),
    /** An edition ends before an earlier one begins. */
    PERIOD_TOO_EARLY(
        "Expected a period that goes beyond the start of edition {0} before it, {1}, but got"
            + " {2}."),
    /** Two editions overlap. */
    PERIODS_OVERLAP(
        "Expected a period after that of edition {0}, {1}, as most editions follow each other, but"
            + " got {2}."),

    /** Objectives have no task. */
    NO_TASK("Expected a task under the objectives of {0}, but there is none."),
    /** Nobody carries a commitment out. */
    NOBODY(
        "Expected a body that carries out {0}, named there or in a section around it, but there is"
            + " none."),
    /** A commitment has no date. */
    NO_DATE("Expected a date by which {0} is done, but there is none."),
    /** A commitment has no date of its own. */
    NO_DATE_OF_ITS_OWN(
        "Expected a date by which {0} is done, but it has only the end of the edition's period."),
    /** An edition has no targets. */
    NO_TARGETS("Expected targets for some of the {0} commitments, but there are none."),
    /** Nobody monitors an edition. */
    NO_MONITORING(
        "Expected a section on implementation or a body that monitors it, but there is neither."),
    /** A commitment has no indicator. */
    NO_INDICATOR("Expected an indicator for {0}, but there is none."),
    /** An edition shows no sign of publication. */
    NOT_PUBLISHED(
        "Expected a date of publication or a citation of where the edition can be found, but it has"
            + " neither.");

    private final String english;

    Kind(String english) {
      this.english = english;
    }

    FindingSentence of(Object... parts) {
      return new FindingSentence(this, ImmutableList.copyOf(parts));
    }
  }

  static FindingSentence quoted(String text) {
    return Kind.QUOTED.of(text);
  }

  /** Returns it in English; names are short, however long the text is. */
  @Override
  public String toString() {
    return Blanks.fill(kind.english, parts, this::inEnglish);
  }

  private String inEnglish(Object part) {
    if (part instanceof ElementPath path && kind == Kind.PLACE_IN_LIST) {
      return path.kind().field() + "[" + path.index() + "]";
    }
    if (part instanceof ElementKind listed) {
      return listed.field();
    }
    if (part instanceof CountedThing thing) {
      return thing.name().toLowerCase(Locale.ROOT);
    }
    if (part instanceof ImmutableList<?> tags) {
      return Words.shortened(
          tags.stream().map(Object::toString).collect(Collectors.joining(", ", "[", "]")));
    }
    return part instanceof FindingSentence ? part.toString() : Words.shortened(part.toString());
  }
}
