package org.rightsplan.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.rightsplan.lineage.ElementThread;
import org.rightsplan.lineage.EventKind;
import org.rightsplan.lineage.Lineage;
import org.rightsplan.lineage.RouteDisagreement;
import org.rightsplan.lineage.Station;
import org.rightsplan.lineage.ThreadEvent;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.report.document.Block;
import org.rightsplan.report.document.Document;
import org.rightsplan.report.document.Line;
import org.rightsplan.report.document.Run;
import org.rightsplan.report.wording.ChangeWords;
import org.rightsplan.report.wording.Names;
import org.rightsplan.report.wording.Words;

/**
 * The report of a plan's elements through its editions: chapters, targets, commitments, and where
 * two ways of comparing disagree.
 */
public final class LineageReport extends Report {

  private final Lineage lineage;

  private LineageReport(Lineage lineage) {
    this.lineage = lineage;
  }

  /** Returns the report of a lineage. */
  public static Report of(Lineage lineage) {
    return new LineageReport(lineage);
  }

  @Override
  Document document(Words words) {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(new Block.Part("summary", words.say("summary"), ImmutableList.of(figures(words))));
    blocks.add(
        new Block.Part(
            "chapters",
            words.say("lineage.chapters"),
            ImmutableList.of(new ChapterStrands(lineage, words).picture())));
    blocks.add(
        new Block.Part(
            "targets", words.say("lineage.targets"), new TargetCharts(lineage, words).blocks()));
    blocks.add(new Block.Part("commitments", words.say("lineage.commitments"), threads(words)));
    blocks.add(
        new Block.Part("disagreements", words.say("lineage.disagreements"), disagreements(words)));
    blocks.add(Layout.legend(words));
    List<Line> titles =
        lineage.editions().stream().map(edition -> words.quote(edition.title())).toList();
    Line title =
        words.say("lineage.title", titles.isEmpty() ? Line.EMPTY : titles.get(titles.size() - 1));
    return Layout.document(words, title, words.list(titles), blocks.build());
  }

  private Block figures(Words words) {
    ImmutableList<ElementThread> all = lineage.threads(ElementKind.OBJECTIVE);
    long ended = all.stream().filter(thread -> thread.has(EventKind.DROPPED)).count();
    ImmutableList.Builder<Block.Figures.Figure> figures = ImmutableList.builder();
    add(words, figures, all.size(), words.counted("lineage.figures.commitment", all.size()));
    int every = lineage.inEveryEdition(ElementKind.OBJECTIVE).size();
    add(words, figures, every, words.say("lineage.figures.every"));
    int again = lineage.reintroduced(ElementKind.OBJECTIVE).size();
    add(words, figures, again, words.say("lineage.figures.reintroduced"));
    add(words, figures, ended, words.say("lineage.figures.ended"));
    return new Block.Figures(figures.build());
  }

  private static void add(
      Words words, ImmutableList.Builder<Block.Figures.Figure> figures, long number, Line label) {
    figures.add(new Block.Figures.Figure(Line.of(words.number(number)), label, Run.Tone.PLAIN));
  }

  private ImmutableList<Block> threads(Words words) {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(Block.Paragraph.of(words.say("lineage.commitments.how")));
    int shown = 0;
    int single = 0;
    int cut = 0;
    for (ElementThread thread : lineage.threads(ElementKind.OBJECTIVE)) {
      if (thread.stations().size() < 2 && !thread.has(EventKind.DROPPED)) {
        single++;
      } else if (shown < words.longestList()) {
        blocks.add(entry(words, thread, "thread-" + shown++));
      } else {
        cut++;
      }
    }
    if (cut > 0) {
      blocks.add(Block.Paragraph.note(words.counted("left.out", cut)));
    }
    if (single > 0) {
      blocks.add(Block.Paragraph.note(words.counted("lineage.single", single)));
    }
    return blocks.build();
  }

  private Block entry(Words words, ElementThread thread, String id) {
    Names names = new Names(words);
    Edition last = edition(thread.last().edition());
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    List<Line> points = new ArrayList<>();
    for (Station station : thread.stations()) {
      Edition edition = edition(station.edition());
      points.add(
          words.say(
              "lineage.station",
              names.shortName(edition),
              names.of(edition.elements(), station.paths())));
    }
    for (ThreadEvent event : thread.events()) {
      if (event.from().isPresent() && !event.is(EventKind.KEPT)) {
        points.add(event(words, event));
      }
    }
    blocks.add(new Block.Points(ImmutableList.copyOf(points)));
    return new Block.Entry(
        id,
        Block.Entry.Subjects.NONE,
        words.list(
            thread.last().paths().stream()
                .map(path -> names.title(last.elements(), path))
                .toList()),
        ImmutableList.of(new Marks(words).confidence(thread.confidence())),
        blocks.build());
  }

  private Line event(Words words, ThreadEvent event) {
    Names names = new Names(words);
    Line kinds = words.list(event.kinds().stream().map(words::name).toList());
    Line what =
        event
            .change()
            .map(
                change ->
                    words.say(
                        "with.detail",
                        kinds,
                        new ChangeWords(
                                words,
                                edition(event.from().orElseThrow()).elements(),
                                edition(event.to()).elements(),
                                change)
                            .all()))
            .orElse(kinds);
    return words.say("lineage.event", names.shortName(edition(event.to())), what);
  }

  private Edition edition(String id) {
    return lineage.edition(id).orElseThrow();
  }

  private ImmutableList<Block> disagreements(Words words) {
    List<Line> points = new ArrayList<>();
    Names names = new Names(words);
    for (RouteDisagreement found : lineage.disagreements()) {
      Edition from = edition(found.from());
      Edition to = edition(found.to());
      points.add(
          words.say(
              "lineage." + found.kind().name(),
              names.shortName(from),
              names.shortName(to),
              names.of(from.elements(), found.before()),
              there(words, to, found.stepwise()),
              there(words, to, found.direct()),
              Line.of(new Marks(words).confidence(found.confidence()))));
    }
    return points.isEmpty()
        ? ImmutableList.of(Block.Paragraph.of(words.say("lineage.disagreements.none")))
        : ImmutableList.of(new Block.Points(words.cut(points)));
  }

  private static Line there(Words words, Edition edition, List<ElementPath> paths) {
    return paths.isEmpty()
        ? words.say("lineage.nowhere")
        : new Names(words).of(edition.elements(), paths);
  }
}
