package org.rightsplan.report.wording;

import java.util.Optional;
import java.util.function.Function;
import org.rightsplan.claim.ElementRef;
import org.rightsplan.claim.Place;
import org.rightsplan.claim.Selection;
import org.rightsplan.claim.VerdictSentence;
import org.rightsplan.diff.SetTarget;
import org.rightsplan.model.CountedThing;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Quantity;
import org.rightsplan.report.document.Line;
import org.rightsplan.report.document.Run;

/** The explanations of verdicts. */
public final class VerdictWords {

  private final Words words;
  private final TargetWords targets;
  private final Function<ElementRef, Line> places;

  /**
   * Makes the words in a language.
   *
   * @param places names the elements of the plan
   */
  public VerdictWords(Words words, Function<ElementRef, Line> places) {
    this.words = words;
    this.targets = new TargetWords(words);
    this.places = places;
  }

  /** Returns the explanation. */
  public Line sentence(VerdictSentence sentence) {
    if (sentence.kind() == VerdictSentence.Kind.QUOTED) {
      Object quoted = sentence.parts().get(0);
      return quoted instanceof LocalizedText text
          ? words.quoted(text)
          : words.quoted(quoted.toString(), "und");
    }
    return say(sentence.kind(), sentence.parts().stream().map(this::part).toArray());
  }

  private Line say(VerdictSentence.Kind kind, Object... parts) {
    return words.say("VerdictSentence." + kind.name(), parts);
  }

  private Object part(Object part) {
    if (part instanceof VerdictSentence sentence) {
      return sentence(sentence);
    }
    if (part instanceof Number) {
      return part;
    }
    if (part instanceof Quantity quantity) {
      return words.quantity(quantity);
    }
    if (part instanceof PartialDate date) {
      return words.date(date);
    }
    if (part instanceof Selection selection) {
      return counted(selection);
    }
    if (part instanceof CountedThing thing) {
      return words.name(thing);
    }
    if (part instanceof Place place) {
      return place
          .section()
          .map(
              name ->
                  say(
                      VerdictSentence.Kind.OF,
                      words.quoted(name, "und"),
                      verbatim(place.edition())))
          .orElse(verbatim(place.edition()));
    }
    if (part instanceof ElementRef ref) {
      return places.apply(ref);
    }
    if (part instanceof SetTarget set) {
      return targets.asked(set);
    }
    return part instanceof LocalizedText text ? words.start(text) : verbatim(part.toString());
  }

  private Line counted(Selection selection) {
    Line thing = words.name(selection.counted());
    Optional<? extends Enum<?>> sort =
        selection.bindingness().isPresent()
            ? selection.bindingness()
            : selection.measure().isPresent() ? selection.measure() : selection.horizon();
    return sort.map(
            only ->
                words.say(
                    "Selection." + only.getDeclaringClass().getSimpleName() + "." + only.name(),
                    thing))
        .orElse(thing);
  }

  private static Line verbatim(String text) {
    return Line.of(new Run.Quote(text, "und"));
  }
}
