package org.rightsplan.claim;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rightsplan.diff.SetTarget;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Located;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.Target;

/** Checks what the texts treat and which targets they set. */
final class TextCheck {

  private final Texts texts;

  TextCheck(Texts texts) {
    this.texts = texts;
  }

  /** Answers about every place that bears a name. */
  private Answer in(Place place, Function<ElementPath, Answer> check) {
    return place.section().isEmpty()
        ? texts.inEdition(place.edition(), edition -> check.apply(ElementPath.edition()))
        : texts.inSections(place, section -> check.apply(section.path()));
  }

  Answer check(Assertion.Treated claim) {
    List<Answer> answers = new ArrayList<>();
    for (Place place : claim.present()) {
      answers.add(in(place, path -> present(search(place, path, claim), place)));
    }
    for (Place place : claim.absent()) {
      answers.add(in(place, path -> absent(search(place, path, claim), place)));
    }
    return Answer.all(answers);
  }

  Answer check(Assertion.PrincipleAdded claim) {
    return check(
        new Assertion.Treated(
            claim.words(),
            Optional.of(ElementKind.PRINCIPLE),
            ImmutableList.of(Place.of(claim.after())),
            ImmutableList.of(Place.of(claim.before()))));
  }

  private WordSearch search(Place place, ElementPath path, Assertion.Treated claim) {
    Edition edition = texts.edition(place.edition()).orElseThrow();
    return new WordSearch(edition, path, claim.words(), claim.kind());
  }

  private static Answer present(WordSearch search, Place place) {
    if (!search.printed.isEmpty()) {
      return Answer.supported(Reason.READ, search.printed, VerdictSentence.Kind.READ.of(place));
    }
    if (!search.reported.isEmpty()) {
      return onlyReported(search, place);
    }
    return notFound(search, place)
        .orElseGet(
            () ->
                Answer.contradicted(
                    Reason.READ, List.of(), VerdictSentence.Kind.NO_WORDS.of(place)));
  }

  private static Answer absent(WordSearch search, Place place) {
    if (!search.printed.isEmpty()) {
      return Answer.contradicted(Reason.READ, search.printed, VerdictSentence.Kind.READ.of(place));
    }
    if (!search.reported.isEmpty()) {
      return onlyReported(search, place);
    }
    return notFound(search, place)
        .orElseGet(
            () ->
                Answer.supported(Reason.READ, List.of(), VerdictSentence.Kind.NO_WORDS.of(place)));
  }

  private static Answer onlyReported(WordSearch search, Place place) {
    return Answer.cannotTell(
        Reason.ONLY_REPORTED, search.reported, VerdictSentence.Kind.REPORTED.of(place));
  }

  /** Says why it means nothing that words were not found; empty if it does mean something. */
  private static Optional<Answer> notFound(WordSearch search, Place place) {
    if (!search.sawAll()) {
      return Optional.of(
          Answer.cannotTell(
              Reason.NOT_TRANSCRIBED,
              (search.lacksText()
                      ? VerdictSentence.Kind.NOT_FOUND_IN_PART
                      : VerdictSentence.Kind.NOT_FOUND_IN_WHAT_IS_THERE)
                  .of(place)));
    }
    return search.sawOwnWording()
        ? Optional.empty()
        : Optional.of(
            Answer.cannotTell(
                Reason.OTHER_WORDING, VerdictSentence.Kind.NOT_FOUND_IN_WORDING.of(place)));
  }

  Answer check(Assertion.TargetIs claim) {
    return in(claim.place(), path -> target(claim, path));
  }

  private Answer target(Assertion.TargetIs claim, ElementPath around) {
    Edition edition = texts.edition(claim.place().edition()).orElseThrow();
    List<ElementRef> agreeing = new ArrayList<>();
    List<ElementRef> differing = new ArrayList<>();
    List<ElementRef> reported = new ArrayList<>();
    List<VerdictSentence> set = new ArrayList<>();
    Optional<Quantity> figure = Optional.empty();
    for (Located<Indicator> indicator : edition.elements().indicators()) {
      if (!around.contains(indicator.path()) || !isAbout(indicator, claim.about())) {
        continue;
      }
      ImmutableList<Target> targets = indicator.element().targets();
      for (int i = 0; i < targets.size(); i++) {
        Target target = targets.get(i);
        Optional<SetNumbers> numbers = SetNumbers.of(claim, indicator.element(), target);
        if (numbers.isEmpty()) {
          continue;
        }
        ElementRef ref =
            new ElementRef(edition.id(), indicator.path().child(ElementKind.TARGET, i));
        set.add(
            VerdictSentence.Kind.TARGET.of(
                indicator.element().name(),
                SetTarget.of(target, byItself(indicator.element()), edition)));
        if (!WordSearch.isPrinted(indicator)) {
          reported.add(ref);
        } else if (numbers.get().agree()) {
          agreeing.add(ref);
          figure = numbers.map(SetNumbers::figure);
        } else {
          differing.add(ref);
          figure = figure.or(() -> numbers.map(SetNumbers::figure));
        }
      }
    }
    Answer answer = target(claim, edition, around, agreeing, differing, reported, set);
    return figure.map(answer::with).orElse(answer);
  }

  private static Answer target(
      Assertion.TargetIs claim,
      Edition edition,
      ElementPath around,
      List<ElementRef> agreeing,
      List<ElementRef> differing,
      List<ElementRef> reported,
      List<VerdictSentence> set) {
    // That the words do not occur says little: a plan may speak of the same in others.
    if (set.isEmpty()) {
      return Answer.cannotTell(
          Reason.NOT_TRANSCRIBED, VerdictSentence.Kind.NO_TARGET.of(claim.place()));
    }
    VerdictSentence all = set.stream().reduce(VerdictSentence.Kind.BOTH::of).orElseThrow();
    VerdictSentence words = VerdictSentence.Kind.TARGETS.of(all, claim.number());
    if (!agreeing.isEmpty()) {
      return Answer.supported(Reason.READ, agreeing, words);
    }
    if (!differing.isEmpty()) {
      return WordSearch.isAtHand(edition, around, Optional.of(ElementKind.INDICATOR))
          ? Answer.contradicted(Reason.READ, differing, words)
          : Answer.cannotTell(
              Reason.NOT_TRANSCRIBED,
              differing,
              (edition.elements().lacksText(around)
                      ? VerdictSentence.Kind.NOT_ALL_TARGETS
                      : VerdictSentence.Kind.NOT_SAID_WHETHER_ALL_TARGETS)
                  .of(words, claim.place()));
    }
    return Answer.cannotTell(
        Reason.ONLY_REPORTED, reported, VerdictSentence.Kind.TARGETS_REPORTED.of(words));
  }

  /** Returns what is needed of an indicator to say what one of its targets asks. */
  private static Indicator byItself(Indicator indicator) {
    return indicator
        .withTargets(ImmutableList.of())
        .withMeasurements(ImmutableList.of())
        .withCitations(ImmutableList.of());
  }

  private static boolean isAbout(Located<Indicator> indicator, LocalizedText about) {
    ImmutableList.Builder<LocalizedText> around = ImmutableList.builder();
    around.addAll(WordSearch.texts(indicator.element()));
    // Not what stands beside the indicator: the words of another one do not tell this target.
    indicator
        .parent()
        .filter(parent -> parent.element() instanceof Objective)
        .map(parent -> ((Objective) parent.element()).withIndicators(ImmutableList.of()))
        .ifPresent(commitment -> around.addAll(WordSearch.texts(commitment)));
    return Names.contain(around.build(), about);
  }
}
