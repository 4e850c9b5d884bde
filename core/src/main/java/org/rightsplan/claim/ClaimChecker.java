package org.rightsplan.claim;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rightsplan.lineage.Lineage;
import org.rightsplan.model.Adoption;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Plan;

/**
 * Holds claims against the editions of a plan.
 *
 * <p>Nothing is taken from the claims themselves, nor from counts that sources state: where a text
 * is not transcribed, the verdict is that it cannot be told, unless what was read is enough to
 * decide. The editions are compared only when a claim needs it.
 *
 * <p>Instances are immutable and safe to share between threads; the same editions and claims give
 * the same verdicts on every run.
 */
public final class ClaimChecker {

  private final Texts texts;
  private final CountCheck counts;
  private final PlaceCheck places;
  private final TextCheck words;

  private ClaimChecker(Texts texts) {
    this.texts = texts;
    this.counts = new CountCheck(texts);
    this.places = new PlaceCheck(texts);
    this.words = new TextCheck(texts);
  }

  /** Returns a checker for the editions of a plan. */
  public static ClaimChecker of(Plan plan) {
    return new ClaimChecker(new Texts(plan.editions(), Suppliers.memoize(() -> Lineage.of(plan))));
  }

  /** Returns a checker for the editions of a lineage. */
  public static ClaimChecker of(Lineage lineage) {
    return new ClaimChecker(new Texts(lineage.editions(), () -> lineage));
  }

  /** Returns the verdict on a claim. Strange content gives CANNOT_TELL, never an exception. */
  public Verdict check(Claim claim) {
    Answer answer = answer(claim.assertion());
    return new Verdict(
        claim,
        answer.outcome(),
        answer.reason(),
        answer.computed(),
        answer.elements(),
        answer.words().toString(),
        Optional.of(answer.words()));
  }

  /** Returns the verdicts on claims, in their order. */
  public ImmutableList<Verdict> checkAll(List<Claim> claims) {
    return claims.stream().map(this::check).collect(ImmutableList.toImmutableList());
  }

  private Answer answer(Assertion assertion) {
    if (assertion instanceof Assertion.TallyIs tally) {
      return counts.check(tally);
    } else if (assertion instanceof Assertion.DifferenceIs difference) {
      return counts.check(difference);
    } else if (assertion instanceof Assertion.ShareIs share) {
      return counts.check(share);
    } else if (assertion instanceof Assertion.StandsIn stands) {
      return places.check(stands);
    } else if (assertion instanceof Assertion.MovedOut moved) {
      return places.check(moved);
    } else if (assertion instanceof Assertion.RightAfter after) {
      return places.check(after);
    } else if (assertion instanceof Assertion.InOrder order) {
      return places.check(order);
    } else if (assertion instanceof Assertion.TitleIs title) {
      return places.check(title);
    } else if (assertion instanceof Assertion.TitleChanged title) {
      return places.check(title);
    } else if (assertion instanceof Assertion.Treated treated) {
      return words.check(treated);
    } else if (assertion instanceof Assertion.TargetIs target) {
      return words.check(target);
    } else if (assertion instanceof Assertion.PrincipleAdded principle) {
      return words.check(principle);
    } else if (assertion instanceof Assertion.OrdinalIs ordinal) {
      return texts.inEdition(ordinal.edition(), edition -> check(ordinal, edition));
    } else if (assertion instanceof Assertion.IssuedIn issued) {
      return texts.inEdition(issued.edition(), edition -> check(issued, edition));
    } else if (assertion instanceof Assertion.Undecidable undecidable) {
      return undecidable(undecidable.ground());
    }
    throw new AssertionError("Assertion: a kind without a check: " + assertion.getClass());
  }

  private static Answer check(Assertion.OrdinalIs claim, Edition edition) {
    List<ElementRef> ref = List.of(Texts.ref(edition.id(), ElementPath.edition()));
    if (edition.ordinal().isEmpty()) {
      return Answer.cannotTell(
          Reason.NOT_RECORDED, ref, VerdictSentence.Kind.ORDINAL_UNKNOWN.of(edition.id()));
    }
    int ordinal = edition.ordinal().getAsInt();
    VerdictSentence words = VerdictSentence.Kind.ORDINAL.of(edition.id(), ordinal);
    return ordinal == claim.ordinal()
        ? Answer.supported(Reason.READ, ref, words)
        : Answer.contradicted(Reason.READ, ref, words);
  }

  private static Answer check(Assertion.IssuedIn claim, Edition edition) {
    List<ElementRef> ref = List.of(Texts.ref(edition.id(), ElementPath.edition()));
    List<PartialDate> dates =
        Stream.concat(
                edition.published().stream(), edition.adoption().flatMap(Adoption::date).stream())
            .distinct()
            .toList();
    if (dates.isEmpty()) {
      return Answer.cannotTell(
          Reason.NOT_RECORDED, ref, VerdictSentence.Kind.ISSUE_UNKNOWN.of(edition.id()));
    }
    Optional<PartialDate> agreeing =
        dates.stream().filter(date -> isWithin(date, claim.date())).findFirst();
    if (agreeing.isPresent()) {
      return Answer.supported(
          Reason.READ, ref, VerdictSentence.Kind.ISSUED.of(edition.id(), agreeing.get()));
    }
    // One of them may be meant, and be just that date.
    Optional<PartialDate> vague =
        dates.stream().filter(date -> isWithin(claim.date(), date)).findFirst();
    return vague.isPresent()
        ? Answer.cannotTell(
            Reason.NOT_RECORDED,
            ref,
            VerdictSentence.Kind.ISSUED_AS_FAR.of(edition.id(), vague.get()))
        : Answer.contradicted(
            Reason.READ, ref, VerdictSentence.Kind.ISSUED.of(edition.id(), dates.get(0)));
  }

  /** Tells whether a date lies wholly within another, as a day in its year. */
  private static boolean isWithin(PartialDate date, PartialDate span) {
    return !date.earliest().isBefore(span.earliest()) && !date.latest().isAfter(span.latest());
  }

  private static Answer undecidable(Assertion.Undecidable.Ground ground) {
    return switch (ground) {
      case OUTSIDE_THE_PLANS ->
          Answer.cannotTell(
              Reason.OUTSIDE_THE_PLANS, VerdictSentence.Kind.NOT_ABOUT_THE_PLANS.of());
      case NOT_RECORDED ->
          Answer.cannotTell(Reason.NOT_RECORDED, VerdictSentence.Kind.NOT_RECORDED.of());
    };
  }
}
