package org.rightsplan.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rightsplan.lineage.ElementThread;
import org.rightsplan.lineage.Lineage;
import org.rightsplan.lineage.Presence;
import org.rightsplan.lineage.Station;
import org.rightsplan.lineage.ThreadEvent;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Located;
import org.rightsplan.model.Section;
import org.rightsplan.report.document.Block;
import org.rightsplan.report.document.Line;
import org.rightsplan.report.picture.Label;
import org.rightsplan.report.picture.Strands;
import org.rightsplan.report.wording.Names;
import org.rightsplan.report.wording.Words;

/**
 * The chapters of all editions, and which came from which. A section that is a chapter in another
 * edition stands with them.
 */
final class ChapterStrands {

  private static final int COLOURS = 8;

  private final Lineage lineage;
  private final Words words;
  private final Names names;
  private final List<ElementThread> threads;
  private final Map<String, Integer> places = new HashMap<>();

  ChapterStrands(Lineage lineage, Words words) {
    this.lineage = lineage;
    this.words = words;
    this.names = new Names(words);
    this.threads =
        lineage.threads(ElementKind.SECTION).stream().filter(ChapterStrands::hasChapter).toList();
  }

  private static boolean hasChapter(ElementThread thread) {
    return thread.stations().stream()
        .flatMap(station -> station.paths().stream())
        .anyMatch(path -> path.depth() == 1);
  }

  Block picture() {
    ImmutableList.Builder<Strands.Column> columns = ImmutableList.builder();
    for (Edition edition : lineage.editions()) {
      columns.add(
          new Strands.Column(
              new Label("", names.shortName(edition).toString(), ""), boxes(edition)));
    }
    Line title = words.say("lineage.chapters.title");
    Line description = words.say("lineage.chapters.description");
    Strands strands = new Strands(columns.build(), links());
    return new Block.Picture(
        "strands",
        title,
        description,
        () -> strands.svg("strands", title.toString(), description.toString()),
        table());
  }

  private ImmutableList<Strands.Box> boxes(Edition edition) {
    List<Strands.Box> boxes = new ArrayList<>();
    for (Located<Section> section : edition.elements().sections()) {
      int thread = threadOf(edition, section.path());
      if (thread >= 0 || section.path().depth() == 1) {
        places.put(key(edition.id(), section.path()), boxes.size());
        LocalizedText text = section.element().title();
        Label label =
            new Label(section.label(), words.quote(text).toString(), words.languageShown(text));
        boxes.add(new Strands.Box(label, section.path().depth() > 1, style(thread)));
      }
    }
    return ImmutableList.copyOf(boxes);
  }

  private int threadOf(Edition edition, ElementPath path) {
    return lineage.thread(edition.id(), path).map(threads::indexOf).orElse(-1);
  }

  private static String style(int thread) {
    return thread < 0 ? "plain" : "c" + thread % COLOURS;
  }

  private static String key(String edition, ElementPath path) {
    return edition + " " + path;
  }

  private ImmutableList<Strands.Link> links() {
    ImmutableList.Builder<Strands.Link> links = ImmutableList.builder();
    List<String> ids = lineage.editions().stream().map(Edition::id).toList();
    for (int i = 0; i < threads.size(); i++) {
      for (ThreadEvent event : threads.get(i).events()) {
        if (event.from().isEmpty()) {
          continue;
        }
        for (ElementPath before : event.before()) {
          for (ElementPath after : event.after()) {
            Optional<Integer> from = place(event.from().get(), before);
            Optional<Integer> to = place(event.to(), after);
            if (from.isPresent() && to.isPresent()) {
              links.add(
                  new Strands.Link(
                      ids.indexOf(event.from().get()),
                      from.get(),
                      ids.indexOf(event.to()),
                      to.get(),
                      event.confidence() >= Marks.LIKELY,
                      style(i),
                      words
                          .say(
                              "with.detail",
                              words.list(event.kinds().stream().map(words::name).toList()),
                              Line.of(words.percent(event.confidence())))
                          .toString()));
            }
          }
        }
      }
    }
    return links.build();
  }

  private Optional<Integer> place(String edition, ElementPath path) {
    return Optional.ofNullable(places.get(key(edition, path)));
  }

  private Block.Table table() {
    ImmutableList.Builder<Block.Table.Column> columns = ImmutableList.builder();
    for (Edition edition : lineage.editions()) {
      columns.add(new Block.Table.Column(names.shortName(edition), false));
    }
    ImmutableList.Builder<ImmutableList<Line>> rows = ImmutableList.builder();
    for (ElementThread thread : threads) {
      ImmutableList.Builder<Line> row = ImmutableList.builder();
      for (Edition edition : lineage.editions()) {
        Optional<Station> station = thread.in(edition.id());
        Presence presence = thread.presenceIn(edition.id());
        row.add(
            station
                .map(
                    there ->
                        words.list(
                            there.paths().stream()
                                .map(path -> names.title(edition.elements(), path))
                                .toList()))
                .orElseGet(
                    () ->
                        words.say(
                            presence == Presence.ABSENT ? "lineage.absent" : "lineage.unknown")));
      }
      rows.add(row.build());
    }
    return new Block.Table(words.say("lineage.chapters.caption"), columns.build(), rows.build());
  }
}
