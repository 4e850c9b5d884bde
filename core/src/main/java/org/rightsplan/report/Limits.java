package org.rightsplan.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rightsplan.alignment.Unmatched;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Elements;
import org.rightsplan.model.Located;
import org.rightsplan.model.TranscriptionStatus;
import org.rightsplan.report.document.Line;
import org.rightsplan.report.wording.Names;
import org.rightsplan.report.wording.Words;

/** What a comparison cannot tell, since the texts are not at hand that far. */
final class Limits {

  /** How many elements a sentence names. */
  static final int NAMED = 25;

  private final EditionDiff diff;
  private final Words words;
  private final Names names;

  Limits(EditionDiff diff, Words words) {
    this.diff = diff;
    this.words = words;
    this.names = new Names(words);
  }

  /** Returns what cannot be told of some elements; nothing if all can. */
  ImmutableList<Line> of(Predicate<ElementPath> inEarlier, Predicate<ElementPath> inLater) {
    List<Line> lines = new ArrayList<>();
    Elements before = diff.before().elements();
    Elements after = diff.after().elements();
    add("limit.before", before, diff.notComparableBefore(), inEarlier, lines);
    add("limit.after", after, diff.notComparableAfter(), inLater, lines);
    return ImmutableList.copyOf(lines);
  }

  /** Returns the same, or that there is nothing. */
  ImmutableList<Line> orNone(Predicate<ElementPath> inEarlier, Predicate<ElementPath> inLater) {
    ImmutableList<Line> found = of(inEarlier, inLater);
    if (!found.isEmpty()) {
      return found;
    }
    boolean atHand =
        isAtHand(diff.before().elements(), inEarlier) && isAtHand(diff.after().elements(), inLater);
    return ImmutableList.of(words.say(atHand ? "limit.none" : "limit.none.transcribed"));
  }

  private static boolean isAtHand(Elements elements, Predicate<ElementPath> wanted) {
    return Stream.concat(
            Stream.of(ElementPath.edition()), elements.sections().stream().map(Located::path))
        .filter(wanted)
        .map(elements::transcription)
        .allMatch(
            status ->
                status == TranscriptionStatus.COMPLETE || status == TranscriptionStatus.UNSTATED);
  }

  private void add(
      String key,
      Elements elements,
      ImmutableList<Unmatched> unmatched,
      Predicate<ElementPath> wanted,
      List<Line> lines) {
    Map<ElementKind, List<Line>> labels = new LinkedHashMap<>();
    for (Unmatched element : unmatched) {
      if (wanted.test(element.path())) {
        labels
            .computeIfAbsent(element.path().kind(), kind -> new ArrayList<>())
            .add(names.label(elements, element.path()));
      }
    }
    labels.forEach(
        (kind, found) ->
            lines.add(
                words.say(
                    key,
                    words.counted("count." + kind.name(), found.size()),
                    words.list(found, NAMED))));
  }
}
