package org.rightsplan.claim;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.rightsplan.model.CountedThing;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.Unit;

/**
 * What a statement asserts, in terms that a plan's values can be held against.
 *
 * <p>Approximate quantities are read with {@link Quantity#DEFAULT_TOLERANCE}.
 */
public sealed interface Assertion {

  /**
   * A count: "six aspects, 18 tasks" are two of these.
   *
   * <p>Whether an introduction counts as a part is the speaker's convention: a number of parts of
   * an edition is supported if it agrees with or without it.
   *
   * @param place where; an edition as a whole for principles
   * @param counted what
   * @param quantity how many
   */
  record TallyIs(Place place, Selection counted, Quantity quantity) implements Assertion {
    /**
     * Checks the place.
     *
     * @throws IllegalArgumentException if principles are counted in a section, which has none
     */
    public TallyIs {
      checkHas("TallyIs.place", place, counted.counted());
    }
  }

  /**
   * A difference of counts between two editions: "nearly 30 added".
   *
   * <p>What other sources report is not counted. Whether an introduction counts as a part is the
   * speaker's convention: a net difference of the parts of two editions is supported if it agrees
   * with the introductions of both counted, or with those of neither.
   *
   * @param before where earlier; an edition as a whole for principles
   * @param after where later; an edition as a whole for principles
   * @param counted what
   * @param quantity how many; a decrease is below 0 for {@link Sense#NET} only, and what is said of
   *     it speaks of its size, as in {@link org.rightsplan.model.TargetComparator}: "nearly 30
   *     fewer" is nearly -30 and means 27 to 29 fewer, "at least 20 fewer" is at least -20 and
   *     means 20 fewer or more
   * @param sense what kind of difference
   */
  record DifferenceIs(
      Place before, Place after, CountedThing counted, Quantity quantity, Sense sense)
      implements Assertion {

    /** What a difference between two editions can mean. */
    public enum Sense {
      /** The later count less the earlier one. */
      NET,
      /**
       * Those in the later place that answer to nothing in the earlier edition. What cannot be
       * compared with it, as in another language, may be among them or not.
       */
      ADDED,
      /** Those in the earlier place to which nothing in the later edition answers; likewise. */
      DROPPED,
      /**
       * The statement leaves open whether it means the net difference or those added; it is decided
       * only if both readings agree.
       */
      UNSTATED
    }

    /**
     * Checks the places.
     *
     * @throws IllegalArgumentException if principles are counted in a section, which has none
     */
    public DifferenceIs {
      checkHas("DifferenceIs.before", before, counted);
      checkHas("DifferenceIs.after", after, counted);
    }
  }

  /**
   * A share: "about a third of the indicators are binding".
   *
   * @param place where; an edition as a whole for principles
   * @param part of which
   * @param share the share, such as about 0.3333. A share such as a third can only be written
   *     rounded: with two decimals or more it stands for all that is rounded to it, half a unit of
   *     the last one to either side, so that 3 of 9 are 0.3333, and neither over nor less than it.
   *     With fewer (0.5, 1) it stands for itself; to mean just a quarter, write 0.2500
   * @param whole in which, the denominator; empty where the statement does not say
   */
  record ShareIs(Place place, Selection part, Quantity share, Optional<Selection> whole)
      implements Assertion {
    /**
     * Checks the place.
     *
     * @throws IllegalArgumentException if principles are counted in a section, which has none
     */
    public ShareIs {
      checkHas("ShareIs.place", place, part.counted());
      whole.ifPresent(all -> checkHas("ShareIs.place", place, all.counted()));
    }
  }

  /**
   * A section stands under another one, at any depth.
   *
   * @param section the section
   * @param container the number of the section around it, if a section of the edition has it, or
   *     whole words that stand together in the title; not blank
   */
  record StandsIn(Place section, String container) implements Assertion {
    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public StandsIn {
      Claim.checkNotBlank("StandsIn.container", container);
    }
  }

  /**
   * A section stood under another one, and no longer does.
   *
   * @param before the section in the earlier edition
   * @param container what the section around it is called, as in {@link StandsIn}; not blank
   * @param after the same section in the later edition
   */
  record MovedOut(Place before, String container, Place after) implements Assertion {
    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public MovedOut {
      Claim.checkNotBlank("MovedOut.container", container);
    }
  }

  /**
   * A section stands right after others under the same section or edition.
   *
   * @param section the section
   * @param predecessors what those right before it are called, in order, at least one: each by its
   *     number, if one of them has it, or by whole words that stand together in the title; not
   *     blank
   */
  record RightAfter(Place section, ImmutableList<String> predecessors) implements Assertion {
    /**
     * Checks that there is a predecessor.
     *
     * @throws IllegalArgumentException if there is none, or one is blank
     */
    public RightAfter {
      checkNames("RightAfter.predecessors", predecessors);
    }
  }

  /**
   * Sections so titled stand directly under an edition or section, in this order; others may stand
   * between.
   *
   * @param around the edition or section
   * @param titles what they are called, as in {@link RightAfter}, at least one
   */
  record InOrder(Place around, ImmutableList<String> titles) implements Assertion {
    /**
     * Checks that there is a title.
     *
     * @throws IllegalArgumentException if there is none, or one is blank
     */
    public InOrder {
      checkNames("InOrder.titles", titles);
    }
  }

  /**
   * An edition or section has this title, case, spacing and the form of dashes and quotes aside.
   *
   * @param place the edition or section
   * @param title the title in the languages in which it was named
   */
  record TitleIs(Place place, LocalizedText title) implements Assertion {}

  /**
   * An edition or section had one title and has another.
   *
   * @param before the edition or section before
   * @param from its title before
   * @param after the same after
   * @param to its title after
   */
  record TitleChanged(Place before, LocalizedText from, Place after, LocalizedText to)
      implements Assertion {}

  /**
   * A subject is treated in some places and not in others.
   *
   * @param words the words that tell it: all of them, in one language, occur in one element, in any
   *     order and as parts of longer words
   * @param kind the kind of element: SECTION for titles, OBJECTIVE, INDICATOR, PRINCIPLE; any of
   *     them if empty, and then also the introductory texts of sections
   * @param present where it is treated
   * @param absent where it is not
   */
  record Treated(
      LocalizedText words,
      Optional<ElementKind> kind,
      ImmutableList<Place> present,
      ImmutableList<Place> absent)
      implements Assertion {
    /**
     * Checks the kind and that there is a place.
     *
     * @throws IllegalArgumentException if there is none, or the kind is one that has no text here
     */
    public Treated {
      checkNotEmpty(
          "Treated.present", ImmutableList.<Place>builder().addAll(present).addAll(absent).build());
      kind.ifPresent(
          given -> {
            switch (given) {
              case SECTION, OBJECTIVE, INDICATOR, PRINCIPLE -> {}
              default ->
                  throw new IllegalArgumentException(
                      "Treated.kind: expected SECTION, OBJECTIVE, INDICATOR or PRINCIPLE, but got "
                          + given);
            }
          });
    }
  }

  /**
   * A target has this number.
   *
   * @param place where it is set
   * @param about words that tell it; all of them occur, in one language, in the indicator or the
   *     commitment above it
   * @param number the number; how the plan wants it reached ("at least") is told and not compared.
   *     A change is below 0 where it is a decrease, and "nearly" or "at least" then speak of its
   *     size. An exact number agrees with either end of a range ("10 to 20"), any other with a
   *     range that lies wholly within it. Of a ratio ("3 of 7") the number is the 3, or the share
   *     if it is below 1 or its unit is the percent; a share may be rounded, as in {@link ShareIs}
   * @param unit the unit, if the statement has one; targets of another stated unit are passed over.
   *     That of a change by percent is the percent, whatever the indicator counts; multiples and
   *     fractions of a baseline have none
   */
  record TargetIs(Place place, LocalizedText about, Quantity number, Optional<Unit> unit)
      implements Assertion {}

  /**
   * A later edition has a principle that an earlier one has not.
   *
   * @param before the id of the earlier edition
   * @param after the id of the later edition
   * @param words words of the principle, as in {@link Treated}
   */
  record PrincipleAdded(String before, String after, LocalizedText words) implements Assertion {}

  /**
   * An edition is the first, second, ... of its plan.
   *
   * @param edition the id of the edition
   * @param ordinal which, from 1
   */
  record OrdinalIs(String edition, int ordinal) implements Assertion {}

  /**
   * An edition was published or adopted at a time; it is contradicted if neither date that is
   * recorded can be the one that is meant.
   *
   * @param edition the id of the edition
   * @param date the time, such as a year
   */
  record IssuedIn(String edition, PartialDate date) implements Assertion {}

  /**
   * Something that the plans' values cannot decide.
   *
   * @param ground why
   */
  record Undecidable(Ground ground) implements Assertion {

    /** Why something cannot be decided by the plans. */
    public enum Ground {
      /** It is about the world, other countries, laws or bodies, not about the plans' texts. */
      OUTSIDE_THE_PLANS,
      /** It is about the plans' texts, and the values do not record it, such as printed pages. */
      NOT_RECORDED
    }
  }

  private static void checkHas(String field, Place place, CountedThing counted) {
    if (counted == CountedThing.PRINCIPLES && place.section().isPresent()) {
      throw new IllegalArgumentException(
          field + ": expected an edition as a whole, which has principles, but got " + place);
    }
  }

  private static void checkNames(String field, ImmutableList<String> names) {
    checkNotEmpty(field, names);
    names.forEach(name -> Claim.checkNotBlank(field, name));
  }

  private static void checkNotEmpty(String field, ImmutableList<?> list) {
    if (list.isEmpty()) {
      throw new IllegalArgumentException(field + ": expected at least one, but got none");
    }
  }
}
