package org.rightsplan.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementPath;
import org.rightsplan.report.document.Block;
import org.rightsplan.report.document.Document;
import org.rightsplan.report.document.Line;
import org.rightsplan.report.wording.Words;

/** What reports have in common around their content. */
final class Layout {

  private Layout() {}

  /** Returns a report that is laid out when it is written. */
  static Report report(Function<Words, Document> content) {
    return new Report() {
      @Override
      Document document(Words words) {
        return content.apply(words);
      }
    };
  }

  static Document document(Words words, Line title, Line subtitle, List<Block> blocks) {
    return new Document(
        words.locale(),
        title,
        subtitle,
        new Document.Labels(
            words.text("contents"),
            words.text("skip"),
            words.text("picture.figures"),
            words.text("made.by"),
            words.text("text.went"),
            words.text("text.came")),
        ImmutableList.copyOf(blocks));
  }

  /** Says how to read marks and texts. */
  static Block legend(Words words) {
    Marks marks = new Marks(words);
    return new Block.Part(
        "legend",
        words.say("legend"),
        ImmutableList.of(
            new Block.Points(
                ImmutableList.of(
                    words.say(
                        "legend.confidence",
                        Line.of(marks.confidence(1)),
                        Line.of(marks.confidence(0.8)),
                        Line.of(marks.confidence(0.5))),
                    words.say("legend.texts"),
                    words.say("legend.numbers"),
                    words.say("legend.transcribed"),
                    words.say("legend.neutral")))));
  }

  /** Returns the nearest element around a path, or at it, that has a name. */
  static ElementPath known(Edition edition, ElementPath path) {
    ElementPath step = path;
    while (step.depth() > 1 && edition.elements().at(step).isEmpty()) {
      step = step.parent().orElseThrow();
    }
    return step;
  }
}
