package org.rightsplan.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rightsplan.diff.Change;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.diff.ElementChange;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Located;
import org.rightsplan.model.Objective;
import org.rightsplan.model.ResponsibleBody;
import org.rightsplan.report.document.Block;
import org.rightsplan.report.document.Line;
import org.rightsplan.report.document.Run;
import org.rightsplan.report.wording.ChangeWords;
import org.rightsplan.report.wording.Names;
import org.rightsplan.report.wording.Words;

/** The entries of a comparison, each with what happened, the texts, and on what that rests. */
final class ChangeEntries {

  private final EditionDiff diff;
  private final Words words;
  private final Names names;
  private final Marks marks;
  private final PlanTexts texts;

  /** By the entries as they stand in the diff: to hash all that one holds takes long. */
  private final IdentityHashMap<ElementChange, List<String>> bodies = new IdentityHashMap<>();

  private final ImmutableList<Block.Filters.Option> bodyOptions;

  ChangeEntries(EditionDiff diff, Words words) {
    this.diff = diff;
    this.words = words;
    this.names = new Names(words);
    this.marks = new Marks(words);
    this.texts = new PlanTexts(words);
    Map<String, LocalizedText> named = new LinkedHashMap<>();
    Stream.concat(diff.after().bodies().stream(), diff.before().bodies().stream())
        .forEach((ResponsibleBody body) -> named.putIfAbsent(body.id(), body.name()));
    ImmutableList.Builder<Block.Filters.Option> options = ImmutableList.builder();
    int number = 0;
    for (Map.Entry<String, LocalizedText> body : named.entrySet()) {
      // An id may hold anything; its number serves as well.
      String token = "b" + number++;
      ImmutableList<ElementChange> about = diff.entriesOfBody(body.getKey());
      about.forEach(
          entry -> bodies.computeIfAbsent(entry, ignored -> new ArrayList<>()).add(token));
      if (!about.isEmpty()) {
        options.add(new Block.Filters.Option(token, words.start(body.getValue())));
      }
    }
    this.bodyOptions = options.build();
  }

  /** {@return the bodies that entries have to do with, to choose from} */
  ImmutableList<Block.Filters.Option> bodyOptions() {
    return bodyOptions;
  }

  /**
   * Returns an entry.
   *
   * @param id its name in the report
   * @param section the name of the main part that it belongs to
   */
  Block.Entry of(ElementChange entry, String id, String section) {
    ChangeWords said =
        new ChangeWords(words, diff.before().elements(), diff.after().elements(), entry);
    ImmutableSet.Builder<String> kinds = ImmutableSet.builder();
    List<Run.Mark> all = new ArrayList<>();
    for (Change change : entry.changes()) {
      kinds.add(Marks.kind(change));
      Run.Mark mark = marks.of(change);
      if (!all.contains(mark)) {
        all.add(mark);
      }
    }
    confidence(entry).ifPresent(all::add);
    return new Block.Entry(
        id,
        new Block.Entry.Subjects(
            kinds.build(), section, ImmutableSet.copyOf(bodies.getOrDefault(entry, List.of()))),
        head(entry),
        ImmutableList.copyOf(all),
        details(entry, said));
  }

  private Line head(ElementChange entry) {
    Line name =
        entry.after().isEmpty()
            ? words.list(
                entry.before().stream()
                    .map(path -> names.title(diff.before().elements(), path))
                    .toList())
            : words.list(
                entry.after().stream()
                    .map(path -> names.title(diff.after().elements(), path))
                    .toList());
    return words.say("entry.head", words.name(entry.kind()), name);
  }

  private Optional<Run.Mark> confidence(ElementChange entry) {
    if (entry.match().isPresent()) {
      return Optional.of(
          marks.confidence(entry.match().get().basis(), entry.match().get().confidence()));
    }
    boolean single = entry.has(Change.Added.class) || entry.has(Change.Dropped.class);
    return single ? Optional.of(marks.confidence(entry.confidence())) : Optional.empty();
  }

  private ImmutableList<Block> details(ElementChange entry, ChangeWords said) {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    if (entry.match().isPresent()) {
      blocks.add(
          Block.Paragraph.of(
              words.say("entry.was", names.of(diff.before().elements(), entry.before()))));
    }
    List<Line> points = new ArrayList<>();
    for (Change change : entry.changes()) {
      if (change instanceof Change.Reworded reworded) {
        blocks.add(revision(said.facet(reworded.field()), reworded.before(), reworded.after()));
      } else if (change instanceof Change.Retitled retitled) {
        blocks.add(revision(said.facet("title"), retitled.before(), retitled.after()));
      } else if (change instanceof Change.Added) {
        blocks.addAll(fullText(diff.after(), entry.after()));
      } else if (change instanceof Change.Dropped) {
        blocks.addAll(fullText(diff.before(), entry.before()));
      } else {
        points.add(change.accept(said));
      }
    }
    said.targetsOfGroup().ifPresent(points::add);
    if (!points.isEmpty()) {
      blocks.add(new Block.Points(ImmutableList.copyOf(points)));
    }
    entry.match().ifPresent(match -> blocks.add(Block.Paragraph.note(new Why(words).of(match))));
    return blocks.build();
  }

  private Block revision(
      Line label, Optional<LocalizedText> before, Optional<LocalizedText> after) {
    return texts.revision(label, before, after, diff.before(), diff.after());
  }

  /** Returns the texts of what is new or gone, unless its heading says them all. */
  private List<Block> fullText(Edition edition, List<ElementPath> paths) {
    List<Block> blocks = new ArrayList<>();
    for (ElementPath path : paths) {
      Object element = edition.elements().at(path).<Object>map(Located::element).orElse("");
      if (element instanceof Objective objective) {
        objective.statement().ifPresent(text -> blocks.add(texts.of(text, edition)));
      }
    }
    return blocks;
  }
}
