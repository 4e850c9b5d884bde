package org.rightsplan.report.wording;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.rightsplan.model.CountedThing;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Period;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.StatedDate;
import org.rightsplan.report.document.Line;
import org.rightsplan.report.document.Run;
import org.rightsplan.validation.FindingSentence;

/** The sentences of findings. */
public final class FindingWords {

  private final Words words;
  private final TargetWords targets;
  private final Function<ElementPath, Line> places;

  /**
   * Makes the words in a language.
   *
   * @param places names the elements of the edition that the findings are about
   */
  public FindingWords(Words words, Function<ElementPath, Line> places) {
    this.words = words;
    this.targets = new TargetWords(words);
    this.places = places;
  }

  /** Returns the sentence. */
  public Line sentence(FindingSentence sentence) {
    return switch (sentence.kind()) {
      case QUOTED -> words.quoted(text(sentence), "und");
      case LANGUAGE -> Line.of(words.language(text(sentence)));
      default ->
          words.say(
              "FindingSentence." + sentence.kind().name(),
              sentence.parts().stream().map(this::part).toArray());
    };
  }

  private static String text(FindingSentence sentence) {
    return sentence.parts().get(0).toString();
  }

  private Object part(Object part) {
    if (part instanceof FindingSentence sentence) {
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
    if (part instanceof StatedDate date) {
      return targets.date(date);
    }
    if (part instanceof Period period) {
      return words.period(period);
    }
    if (part instanceof CountedThing thing) {
      return words.name(thing);
    }
    if (part instanceof ElementKind kind) {
      return words.say("list.of." + kind.name());
    }
    if (part instanceof ElementPath path) {
      return places.apply(path);
    }
    return part instanceof ImmutableList<?> tags
        ? words.list(tags.stream().map(tag -> Line.of(words.language(tag.toString()))).toList())
        : Line.of(new Run.Quote(part.toString(), "und"));
  }
}
