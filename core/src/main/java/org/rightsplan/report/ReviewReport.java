package org.rightsplan.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.alignment.Evidence;
import org.rightsplan.alignment.Match;
import org.rightsplan.alignment.ReviewItem;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Located;
import org.rightsplan.model.Objective;
import org.rightsplan.report.document.Block;
import org.rightsplan.report.document.Document;
import org.rightsplan.report.document.Line;
import org.rightsplan.report.document.Run;
import org.rightsplan.report.wording.Names;
import org.rightsplan.report.wording.Words;

/**
 * The report of what a person should decide before relying on a comparison: each doubtful pair with
 * both texts, why it is doubtful, and what the other choice was.
 *
 * <p>It is for reading; what is answered in a file is an {@link
 * org.rightsplan.alignment.ReviewSheet}.
 */
public final class ReviewReport extends Report {

  private final Alignment alignment;

  private ReviewReport(Alignment alignment) {
    this.alignment = alignment;
  }

  /** Returns the report of the review list of an alignment. */
  public static Report of(Alignment alignment) {
    return new ReviewReport(alignment);
  }

  @Override
  Document document(Words words) {
    ImmutableList<ReviewItem> items = alignment.reviewList();
    ImmutableList.Builder<Block> summary = ImmutableList.builder();
    ImmutableList.Builder<Block.Figures.Figure> figures = ImmutableList.builder();
    for (ReviewItem.Reason reason : ReviewItem.Reason.values()) {
      long number = items.stream().filter(item -> item.reason() == reason).count();
      figures.add(
          new Block.Figures.Figure(
              Line.of(words.number(number)),
              words.say("review." + reason.name()),
              number == 0 ? Run.Tone.PLAIN : Run.Tone.DOUBTFUL));
    }
    summary.add(new Block.Figures(figures.build()));
    summary.add(Block.Paragraph.of(words.say(items.isEmpty() ? "doubtful.none" : "review.how")));
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(new Block.Part("summary", words.say("summary"), summary.build()));
    new Unfit(alignment, words).part().ifPresent(blocks::add);
    if (!items.isEmpty()) {
      blocks.add(new Block.Part("pairs", words.say("review.pairs"), pairs(words, items)));
      blocks.add(Layout.legend(words));
    }
    Names names = new Names(words);
    Line title =
        words.say(
            "review.title", names.edition(alignment.before()), names.edition(alignment.after()));
    return Layout.document(words, title, words.say("computed"), blocks.build());
  }

  private ImmutableList<Block> pairs(Words words, ImmutableList<ReviewItem> items) {
    int shown = Math.min(items.size(), words.longestList());
    ImmutableList.Builder<Block> pairs = ImmutableList.builder();
    for (int i = 0; i < shown; i++) {
      pairs.add(entry(words, items.get(i), i + 1));
    }
    if (shown < items.size()) {
      pairs.add(Block.Paragraph.note(words.counted("left.out", items.size() - shown)));
    }
    return pairs.build();
  }

  private Block entry(Words words, ReviewItem item, int number) {
    Names names = new Names(words);
    Marks marks = new Marks(words);
    List<Block> blocks = new ArrayList<>();
    blocks.addAll(texts(words, alignment.before(), item.before()));
    blocks.addAll(texts(words, alignment.after(), item.after()));
    List<Line> points = new ArrayList<>();
    Optional<Match> match =
        alignment
            .ofBefore(item.before().get(0))
            .filter(found -> found.after().equals(item.after()));
    match.ifPresent(found -> points.add(new Why(words).of(found)));
    match
        .flatMap(found -> found.evidence().runnerUp())
        .ifPresent(other -> points.add(other(words, names, marks, other)));
    if (match.isEmpty()) {
      points.add(words.say(isMatchedElsewhere(item) ? "review.elsewhere" : "review.unmatched"));
    }
    blocks.add(new Block.Points(ImmutableList.copyOf(points)));
    return new Block.Entry(
        "pair-" + number,
        Block.Entry.Subjects.NONE,
        words.say(
            "review.head",
            number,
            words.name(item.before().get(0).kind()),
            labels(words, names, alignment.before(), item.before()),
            labels(words, names, alignment.after(), item.after())),
        ImmutableList.of(
            new Run.Mark(Run.Tone.DOUBTFUL, "?", words.text("review." + item.reason().name())),
            marks.confidence(item.confidence())),
        ImmutableList.copyOf(blocks));
  }

  /** Tells whether an element of a pair that is not matched is matched with another one. */
  private boolean isMatchedElsewhere(ReviewItem item) {
    return item.before().stream().anyMatch(path -> alignment.ofBefore(path).isPresent())
        || item.after().stream().anyMatch(path -> alignment.ofAfter(path).isPresent());
  }

  private static Line labels(
      Words words, Names names, Edition edition, ImmutableList<ElementPath> paths) {
    return words.list(paths.stream().map(path -> names.label(edition.elements(), path)).toList());
  }

  private Line other(Words words, Names names, Marks marks, Evidence.RunnerUp other) {
    return words.say(
        "review.other",
        names.of(alignment.before().elements(), other.before()),
        names.of(alignment.after().elements(), other.after()),
        Line.of(marks.confidence(other.score())));
  }

  /** Returns the texts of one side in full, each with where it stands. */
  private static List<Block> texts(Words words, Edition edition, List<ElementPath> paths) {
    Names names = new Names(words);
    PlanTexts texts = new PlanTexts(words);
    List<Block> blocks = new ArrayList<>();
    for (ElementPath path : paths) {
      Located<?> located = edition.elements().at(path).orElseThrow();
      Line place =
          words.say(
              "review.place", names.shortName(edition), names.label(edition.elements(), path));
      Line around =
          path.parent()
              .filter(parent -> parent.depth() > 0)
              .map(parent -> words.say("review.under", place, names.of(edition.elements(), parent)))
              .orElse(place);
      LocalizedText first = Names.textOf(located.element());
      blocks.add(texts.of(around, first, edition));
      if (located.element() instanceof Objective objective) {
        objective
            .statement()
            .filter(statement -> !statement.equals(first))
            .ifPresent(statement -> blocks.add(texts.of(statement, edition)));
      }
    }
    return blocks;
  }
}
