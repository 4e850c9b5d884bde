package org.rightsplan.claim;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.model.Citation;
import org.rightsplan.model.CountedThing;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Located;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.Section;
import org.rightsplan.model.StatedCount;
import org.rightsplan.model.Tally;

/** Checks counts, differences of counts and shares. */
final class CountCheck {

  private final Texts texts;

  CountCheck(Texts texts) {
    this.texts = texts;
  }

  /** What is counted in, with what was found. */
  private record Scope(
      String edition,
      ElementPath path,
      Object name,
      Edition in,
      Tally tally,
      ImmutableList<Located<Section>> sections) {

    Bounds count(Selection selection) {
      return Counting.of(selection, tally, in.elements(), sections);
    }

    ElementRef ref() {
      return new ElementRef(edition, path);
    }

    boolean lacksText() {
      return in.elements().lacksText(path);
    }

    ImmutableList<StatedCount> stated() {
      return path.depth() == 0
          ? in.transcription().stated()
          : sections.get(0).element().transcription().stated();
    }
  }

  private ImmutableList<Scope> scopes(Place place) {
    Optional<Edition> found = texts.edition(place.edition());
    if (found.isEmpty()) {
      return ImmutableList.of();
    }
    Edition edition = found.get();
    if (place.section().isEmpty()) {
      return ImmutableList.of(
          new Scope(
              edition.id(),
              ElementPath.edition(),
              edition.id(),
              edition,
              edition.tally(),
              edition.elements().sections()));
    }
    ImmutableList.Builder<Scope> scopes = ImmutableList.builder();
    for (Located<Section> section : texts.sections(edition, place)) {
      scopes.add(
          new Scope(
              edition.id(),
              section.path(),
              Texts.name(section, edition.id()),
              edition,
              edition.elements().tally(section),
              edition.elements().sections().stream()
                  .filter(below -> section.path().contains(below.path()))
                  .collect(ImmutableList.toImmutableList())));
    }
    return scopes.build();
  }

  private Answer unnamed(Place place) {
    return texts.inEdition(place.edition(), edition -> Texts.noSection(place));
  }

  Answer check(Assertion.TallyIs tally) {
    List<Answer> answers =
        scopes(tally.place()).stream().map(scope -> check(tally, scope)).toList();
    return answers.isEmpty() ? unnamed(tally.place()) : Answer.any(answers);
  }

  private Answer check(Assertion.TallyIs claim, Scope scope) {
    Bounds bounds = scope.count(claim.counted());
    Answer plain = answer(bounds, claim.quantity(), scope, claim.counted());
    long introductions = introductions(claim.counted().counted(), scope);
    if (introductions > 0 && plain.outcome() != Outcome.SUPPORTED) {
      Bounds without = bounds.minus(Bounds.exactly(introductions));
      Answer other =
          answer(without, claim.quantity(), scope, claim.counted())
              .and(VerdictSentence.Kind.INTRODUCTION_NOT_COUNTED);
      plain = Answer.any(List.of(other, plain));
    } else if (introductions > 0) {
      plain = plain.and(VerdictSentence.Kind.INTRODUCTION_COUNTED);
    }
    return withStated(plain, scope, claim.counted().counted(), Optional.empty());
  }

  private static Answer answer(Bounds bounds, Quantity quantity, Scope scope, Selection selection) {
    VerdictSentence words =
        VerdictSentence.Kind.COUNTED.of(bounds.inWords(), selection, scope.name(), quantity);
    return answer(bounds, quantity, List.of(scope.ref()), words, scope.lacksText());
  }

  /**
   * Holds a quantity against the bounds.
   *
   * @param lacksText whether text is known to be missing, rather than not said to be all there
   */
  private static Answer answer(
      Bounds bounds,
      Quantity quantity,
      List<ElementRef> elements,
      VerdictSentence words,
      boolean lacksText) {
    return answer(bounds, bounds.against(quantity), elements, words, lacksText);
  }

  private static Answer answer(
      Bounds bounds,
      Outcome outcome,
      List<ElementRef> elements,
      VerdictSentence words,
      boolean lacksText) {
    return with(
        bounds,
        switch (outcome) {
          case SUPPORTED -> Answer.supported(Reason.COUNTED, elements, words);
          case CONTRADICTED -> Answer.contradicted(Reason.COUNTED, elements, words);
          case CANNOT_TELL ->
              bounds.isBounded()
                  ? Answer.cannotTell(
                      Reason.AMBIGUOUS, elements, VerdictSentence.Kind.LEFT_OPEN.of(words))
                  : Answer.cannotTell(
                      Reason.NOT_TRANSCRIBED, elements, notAll(lacksText).of(words));
        });
  }

  private static VerdictSentence.Kind notAll(boolean lacksText) {
    return lacksText
        ? VerdictSentence.Kind.NOT_ALL_TRANSCRIBED
        : VerdictSentence.Kind.NOT_SAID_WHETHER_ALL;
  }

  private static Answer with(Bounds bounds, Answer answer) {
    return bounds.figure().map(answer::with).orElse(answer);
  }

  /** Names what sources state about the same figure. */
  private static Answer withStated(
      Answer answer, Scope scope, CountedThing thing, Optional<String> comparedWith) {
    Answer told = answer;
    for (StatedCount stated : scope.stated()) {
      if (stated.counted() == thing && stated.comparedWith().equals(comparedWith)) {
        Citation citation = stated.citations().get(0);
        Object by =
            citation.speaker().isPresent()
                ? citation.speaker().get()
                : VerdictSentence.quoted(citation.source());
        told = told.and(VerdictSentence.Kind.STATED, stated.quantity(), by);
      }
    }
    return told;
  }

  Answer check(Assertion.DifferenceIs claim) {
    List<Scope> earlier = scopes(claim.before());
    List<Scope> later = scopes(claim.after());
    if (earlier.isEmpty() || later.isEmpty()) {
      return unnamed(earlier.isEmpty() ? claim.before() : claim.after());
    }
    ImmutableList.Builder<Answer> answers = ImmutableList.builder();
    for (Scope before : earlier) {
      for (Scope after : later) {
        answers.add(
            withStated(
                check(claim, before, after),
                after,
                claim.counted(),
                Optional.of(before.edition())));
      }
    }
    return Answer.any(answers.build());
  }

  private Answer check(Assertion.DifferenceIs claim, Scope before, Scope after) {
    return switch (claim.sense()) {
      case NET -> net(claim, before, after);
      case ADDED -> churn(claim, before, after, true);
      case DROPPED -> churn(claim, before, after, false);
      case UNSTATED -> {
        Answer net = net(claim, before, after);
        Answer added = churn(claim, before, after, true);
        if (net.outcome() == added.outcome()) {
          yield Answer.all(List.of(net, added));
        }
        yield Answer.cannotTell(
            net.outcome() == Outcome.CANNOT_TELL
                ? net.reason()
                : added.outcome() == Outcome.CANNOT_TELL ? added.reason() : Reason.AMBIGUOUS,
            net.elements(),
            VerdictSentence.Kind.NET_OR_ADDED.of(net.words(), added.words()));
      }
    };
  }

  private static Answer net(Assertion.DifferenceIs claim, Scope before, Scope after) {
    long earlier = introductions(claim.counted(), before);
    long later = introductions(claim.counted(), after);
    Answer plain = net(claim, before, 0, after, 0);
    if (earlier == later) {
      return plain;
    }
    if (plain.outcome() == Outcome.SUPPORTED) {
      return plain.and(VerdictSentence.Kind.INTRODUCTION_COUNTED);
    }
    return Answer.any(
        List.of(
            net(claim, before, earlier, after, later)
                .and(VerdictSentence.Kind.INTRODUCTION_NOT_COUNTED),
            plain));
  }

  /** Returns the net difference, some introductions not counted. */
  private static Answer net(
      Assertion.DifferenceIs claim, Scope before, long earlier, Scope after, long later) {
    Selection selection = Selection.all(claim.counted());
    Bounds one = before.count(selection).minus(Bounds.exactly(earlier));
    Bounds two = after.count(selection).minus(Bounds.exactly(later));
    Bounds difference = two.minus(one);
    return answer(
        difference,
        difference.againstChange(claim.quantity()),
        List.of(before.ref(), after.ref()),
        VerdictSentence.Kind.NET.of(
            one.inWords(),
            selection,
            before.name(),
            two.inWords(),
            after.name(),
            difference.inWords(),
            claim.quantity()),
        before.lacksText() || after.lacksText());
  }

  /** Returns how many of what is counted are introductions, which speakers may leave out. */
  private static long introductions(CountedThing counted, Scope scope) {
    return counted == CountedThing.PARTS && scope.path().depth() == 0
        ? Counting.introductions(scope.in())
        : 0;
  }

  /** Counts what only one of the editions has. */
  private Answer churn(Assertion.DifferenceIs claim, Scope before, Scope after, boolean added) {
    Optional<ElementKind> kind = kindOf(claim.counted());
    Optional<Alignment> alignment = texts.lineage().alignment(before.edition(), after.edition());
    if (kind.isEmpty() || alignment.isEmpty()) {
      return Answer.cannotTell(
          Reason.NOT_RECORDED,
          kind.isEmpty()
              ? VerdictSentence.Kind.SECTIONS_NOT_COUNTED.of(claim.counted())
              : VerdictSentence.Kind.NOT_BEFORE.of(before.edition(), after.edition()));
    }
    Scope counted = added ? after : before;
    Scope other = added ? before : after;
    // Both editions as a whole: what moved here from another section is not new.
    Selection all = Selection.all(claim.counted());
    boolean complete = counted.count(all).isExact() && whole(other.in()).count(all).isExact();
    Churn churn = Churn.of(alignment.get(), added, kind.get(), counted.path());
    Bounds bounds = complete ? churn.bounds() : Bounds.atLeast(0);
    VerdictSentence words =
        (added ? VerdictSentence.Kind.ADDED : VerdictSentence.Kind.DROPPED)
            .of(bounds.inWords(), all, claim.quantity());
    List<ElementRef> elements =
        complete
            ? Stream.concat(churn.sure().stream(), churn.possible().stream())
                .sorted()
                .map(path -> new ElementRef(counted.edition(), path))
                .toList()
            : List.of(before.ref(), after.ref());
    if (bounds.against(claim.quantity()) == Outcome.CANNOT_TELL && complete) {
      return with(
          bounds,
          Answer.cannotTell(
              other.in().elements().lacksText(ElementPath.edition())
                  ? Reason.NOT_TRANSCRIBED
                  : Reason.OTHER_WORDING,
              elements,
              VerdictSentence.Kind.NOT_COMPARED.of(words)));
    }
    return answer(
        bounds,
        claim.quantity(),
        elements,
        words,
        counted.lacksText() || whole(other.in()).lacksText());
  }

  private Scope whole(Edition edition) {
    return scopes(Place.of(edition.id())).get(0);
  }

  private static Optional<ElementKind> kindOf(CountedThing thing) {
    return switch (thing) {
      case TASKS -> Optional.of(ElementKind.OBJECTIVE);
      case INDICATORS -> Optional.of(ElementKind.INDICATOR);
      case PRINCIPLES -> Optional.of(ElementKind.PRINCIPLE);
      case PARTS, ASPECTS -> Optional.empty();
    };
  }

  Answer check(Assertion.ShareIs claim) {
    List<Answer> answers =
        scopes(claim.place()).stream().map(scope -> check(claim, scope)).toList();
    return answers.isEmpty() ? unnamed(claim.place()) : Answer.any(answers);
  }

  private static Answer check(Assertion.ShareIs claim, Scope scope) {
    Bounds part = scope.count(claim.part());
    VerdictSentence counted =
        VerdictSentence.Kind.PART_COUNTED.of(part.inWords(), claim.part(), scope.name());
    if (claim.whole().isEmpty()) {
      return Answer.cannotTell(
          Reason.AMBIGUOUS, List.of(scope.ref()), VerdictSentence.Kind.SHARE_OF_WHAT.of(counted));
    }
    Bounds whole = scope.count(claim.whole().get());
    VerdictSentence words =
        VerdictSentence.Kind.PART_AND_WHOLE.of(counted, whole.inWords(), claim.whole().get());
    if (!whole.isExact()) {
      return Answer.cannotTell(
          Reason.NOT_TRANSCRIBED, List.of(scope.ref()), notAll(scope.lacksText()).of(words));
    }
    if (whole.low().orElseThrow().signum() == 0) {
      return Answer.cannotTell(
          Reason.AMBIGUOUS, List.of(scope.ref()), VerdictSentence.Kind.SHARE_OF_NONE.of(words));
    }
    Bounds share = part.dividedBy(whole.low().get());
    return answer(
        share,
        share.againstShare(claim.share()),
        List.of(scope.ref()),
        VerdictSentence.Kind.SHARE.of(words, share.inWords(), claim.share()),
        scope.lacksText());
  }
}
