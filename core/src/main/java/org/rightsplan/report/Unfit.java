package org.rightsplan.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.alignment.UnfitDecision;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Elements;
import org.rightsplan.report.document.Block;
import org.rightsplan.report.document.Line;
import org.rightsplan.report.wording.Names;
import org.rightsplan.report.wording.Words;

/** What people decided and could not be put into effect. */
final class Unfit {

  private final Alignment alignment;
  private final Words words;

  Unfit(Alignment alignment, Words words) {
    this.alignment = alignment;
    this.words = words;
  }

  /** Returns a part that lists the decisions, or nothing if all are in effect. */
  Optional<Block> part() {
    if (alignment.unfitDecisions().isEmpty()) {
      return Optional.empty();
    }
    List<Line> points = new ArrayList<>();
    for (UnfitDecision unfit : alignment.unfitDecisions()) {
      points.add(
          words.say(
              "unfit." + unfit.decision().verdict().name(),
              named(alignment.before().elements(), unfit.decision().before()),
              named(alignment.after().elements(), unfit.decision().after())));
    }
    return Optional.of(
        new Block.Part(
            "unfit",
            words.say("unfit"),
            ImmutableList.of(
                Block.Paragraph.of(words.say("unfit.how")), new Block.Points(words.cut(points)))));
  }

  /** Returns the names of elements, and the paths of those that are not there. */
  private Line named(Elements elements, List<ElementPath> paths) {
    Names names = new Names(words);
    return words.list(
        paths.stream()
            .map(
                path ->
                    path.depth() == 0 || elements.at(path).isPresent()
                        ? names.of(elements, path)
                        : Line.of(path.toString()))
            .toList());
  }
}
