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
      if (counted.counted() == CountedThing.PRINCIPLES && place.section().isPresent()) {
        throw new IllegalArgumentException(
            "TallyIs.place: expected an edition as a whole, which has principles, but got "
                + place);
      }
    }
  }

  /**
   * A difference of counts between two editions: "nearly 30 added".
   *
   * @param before where earlier
   * @param after where later
   * @param counted what
   * @param quantity how many; a decrease is below 0 for {@link Sense#NET} only
   * @param sense what kind of difference
   */
  record DifferenceIs(
      Place before, Place after, CountedThing counted, Quantity quantity, Sense sense)
      implements Assertion {

    /** What a difference between two editions can mean. */
    public enum Sense {
      /** The later count less the earlier one. */
      NET,
      /** Those in the later place that answer to nothing in the earlier edition. */
      ADDED,
      /** Those in the earlier place to which nothing in the later edition answers. */
      DROPPED,
      /**
       * The statement leaves open whether it means the net difference or those added; it is decided
       * only if both readings agree.
       */
      UNSTATED
    }
  }

  /**
   * A share: "about a third of the indicators are binding".
   *
   * @param place where
   * @param part of which
   * @param share the share, such as about 0.3333
   * @param whole in which, the denominator; empty where the statement does not say
   */
  record ShareIs(Place place, Selection part, Quantity share, Optional<Selection> whole)
      implements Assertion {}

  /**
   * A section stands under another one, at any depth.
   *
   * @param section the section
   * @param container words that stand together in the title of the section around it, or its number
   */
  record StandsIn(Place section, String container) implements Assertion {}

  /**
   * A section stood under another one, and no longer does.
   *
   * @param before the section in the earlier edition
   * @param container words that stand together in the title of the section around it
   * @param after the same section in the later edition
   */
  record MovedOut(Place before, String container, Place after) implements Assertion {}

  /**
   * A section stands right after others under the same section or edition.
   *
   * @param section the section
   * @param predecessors words that stand together in the titles of those right before it, in order,
   *     at least one
   */
  record RightAfter(Place section, ImmutableList<String> predecessors) implements Assertion {
    /**
     * Checks that there is a predecessor.
     *
     * @throws IllegalArgumentException if there is none
     */
    public RightAfter {
      checkNotEmpty("RightAfter.predecessors", predecessors);
    }
  }

  /**
   * Sections so titled stand directly under an edition or section, in this order; others may stand
   * between.
   *
   * @param around the edition or section
   * @param titles words that stand together in each title, at least one
   */
  record InOrder(Place around, ImmutableList<String> titles) implements Assertion {
    /**
     * Checks that there is a title.
     *
     * @throws IllegalArgumentException if there is none
     */
    public InOrder {
      checkNotEmpty("InOrder.titles", titles);
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
   *     them if empty
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
   * @param number the number; how the plan wants it reached ("at least") is told and not compared
   * @param unit the unit, if the statement has one; targets of another stated unit are passed over
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
   * An edition was published or adopted at a time.
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

  private static void checkNotEmpty(String field, ImmutableList<?> list) {
    if (list.isEmpty()) {
      throw new IllegalArgumentException(field + ": expected at least one, but got none");
    }
  }
}
