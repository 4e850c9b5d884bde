package org.rightsplan.alignment;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementPath;

/**
 * Finds the elements on which people decided in two editions, which may have been corrected since.
 * Cost: one look-up for each element, and one walk through an edition if a text is not where it
 * was.
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
    ImmutableList.Builder<ReviewSheet.Unfit> unfit = ImmutableList.builder();
    for (int i = 0; i < sheet.entries().size(); i++) {
      ReviewSheet.Entry entry = sheet.entries().get(i);
      try {
        Optional<Crosswalk.Decision> decision = decisionOf(entry);
        if (decision.isPresent()) {
          crosswalk = crosswalk.with(decision.get());
        }
      } catch (DoesNotFit e) {
        unfit.add(new ReviewSheet.Unfit(i, entry, e.reason()));
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
      Optional<String> text = edition.at(path);
      if (texts.isEmpty() && text.isEmpty()) {
        throw new DoesNotFit("the " + side + " edition has no " + path);
      }
      found.add(
          texts.isEmpty() || text.equals(Optional.of(texts.get(i)))
              ? path
              : elsewhere(edition, side, path, texts.get(i)));
    }
    return found.build();
  }

  private static ElementPath elsewhere(
      ReviewTexts edition, String side, ElementPath path, String text) throws DoesNotFit {
    ImmutableList<ElementPath> places = edition.placesOf(path.kind(), text);
    if (places.size() == 1) {
      return places.get(0);
    }
    throw new DoesNotFit(
        "the "
            + side
            + " edition no longer has at "
            + path
            + " the text decided on, and "
            + (places.isEmpty() ? "nowhere else" : "has it in " + places.size() + " other places")
            + ": \""
            + text
            + "\"");
  }
}
