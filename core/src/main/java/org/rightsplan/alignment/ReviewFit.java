package org.rightsplan.alignment;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementPath;

/**
 * Finds the elements on which people decided in two editions, which may have been corrected since.
 * Cost: one look-up for each element, and one walk through an edition if a text is remembered.
 */
final class ReviewFit {

  /** Says why an answer does not fit. */
  private static final class DoesNotFit extends Exception {
    private static final long serialVersionUID = 1;

    DoesNotFit(String reason) {
      super(reason);
    }

    String reason() {
      return String.valueOf(getMessage());
    }
  }

  private final ReviewTexts before;
  private final ReviewTexts after;

  ReviewFit(Edition before, Edition after) {
    this.before = new ReviewTexts(before);
    this.after = new ReviewTexts(after);
  }

  ReviewSheet.Outcome of(ReviewSheet sheet) {
    Crosswalk crosswalk = Crosswalk.empty();
    Contradictions contradictions = new Contradictions();
    List<Integer> numbers = new ArrayList<>();
    ImmutableList.Builder<ReviewSheet.Unfit> unfit = ImmutableList.builder();
    for (int i = 0; i < sheet.entries().size(); i++) {
      int number = i;
      ReviewSheet.Entry entry = sheet.entries().get(i);
      try {
        Optional<Crosswalk.Decision> decision = decisionOf(entry);
        if (decision.isPresent()) {
          // What contradicts stays in, so that an alignment can tell of it too.
          crosswalk = crosswalk.with(decision.get());
          numbers.add(number);
          contradictions
              .add(decision.get())
              .map(
                  found ->
                      new ReviewSheet.Unfit(
                          number, entry, found.reason(), Optional.of(numbers.get(found.number()))))
              .ifPresent(unfit::add);
        }
      } catch (DoesNotFit e) {
        unfit.add(new ReviewSheet.Unfit(number, entry, e.reason(), Optional.empty()));
      }
    }
    return new ReviewSheet.Outcome(crosswalk, unfit.build());
  }

  private Optional<Crosswalk.Decision> decisionOf(ReviewSheet.Entry entry) throws DoesNotFit {
    return switch (entry.answer()) {
      case UNDECIDED -> Optional.empty();
      case SAME -> Optional.of(decision(Crosswalk.Verdict.SAME, entry));
      case DIFFERENT -> Optional.of(decision(Crosswalk.Verdict.DIFFERENT, entry));
    };
  }

  private Crosswalk.Decision decision(Crosswalk.Verdict verdict, ReviewSheet.Entry entry)
      throws DoesNotFit {
    return new Crosswalk.Decision(
        verdict,
        found(before, "earlier", entry.before(), entry.beforeTexts()),
        found(after, "later", entry.after(), entry.afterTexts()));
  }

  private static ImmutableList<ElementPath> found(
      ReviewTexts edition,
      String side,
      ImmutableList<ElementPath> paths,
      ImmutableList<String> texts)
      throws DoesNotFit {
    ImmutableList.Builder<ElementPath> found = ImmutableList.builder();
    for (int i = 0; i < paths.size(); i++) {
      ElementPath path = paths.get(i);
      Optional<String> refusal = Crosswalk.Decision.refusal(path);
      if (refusal.isPresent()) {
        throw new DoesNotFit(refusal.get());
      }
      if (texts.isEmpty() && !edition.has(path)) {
        throw new DoesNotFit("the " + side + " edition has no " + path);
      }
      found.add(texts.isEmpty() ? path : placeOf(texts.get(i), path, edition, side));
    }
    return found.build();
  }

  private static ElementPath placeOf(
      String text, ElementPath path, ReviewTexts edition, String side) throws DoesNotFit {
    ImmutableList<ElementPath> places = edition.placesOf(path.kind(), text);
    if (places.size() == 1) {
      return places.get(0);
    }
    String quoted = ": \"" + text + "\"";
    if (places.isEmpty()) {
      throw new DoesNotFit(
          "the "
              + side
              + " edition no longer has at "
              + path
              + " the text decided on, and nowhere else"
              + quoted);
    }
    throw new DoesNotFit(
        "the "
            + side
            + " edition has the text decided on in "
            + places.size()
            + " places, such as "
            + places.get(0)
            + " and "
            + places.get(1)
            + ", so that it may be about any of them"
            + quoted
            + (places.contains(path)
                ? "; what tells the one at "
                    + path
                    + " apart is \""
                    + edition.at(ImmutableList.of(path)).get(0)
                    + "\""
                : ""));
  }
}
