package org.rightsplan.report;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rightsplan.alignment.Match;
import org.rightsplan.alignment.Unmatched;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.model.CountedThing;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Located;
import org.rightsplan.model.Section;
import org.rightsplan.report.document.Block;
import org.rightsplan.report.document.Line;
import org.rightsplan.report.picture.Flow;
import org.rightsplan.report.picture.Label;
import org.rightsplan.report.wording.Names;
import org.rightsplan.report.wording.Words;

/**
 * Which chapter's tasks went to which chapter, what is new, what ended, and of what that cannot be
 * told. A task that was split counts once for each chapter that has a part of it, tasks that were
 * merged once each.
 */
final class TaskFlow {

  private static final int COLOURS = 8;
  private static final String NEW = "new";
  private static final String ENDED = "ended";
  private static final String UNKNOWN = "unknown";

  private final EditionDiff diff;
  private final Words words;
  private final Names names;
  private final Map<String, Integer> left = new LinkedHashMap<>();
  private final Map<String, Integer> right = new LinkedHashMap<>();
  private final TreeMap<Integer, TreeMap<Integer, Integer>> numbers = new TreeMap<>();
  private final Multiset<String> tasksBefore = HashMultiset.create();
  private final Multiset<String> tasksAfter = HashMultiset.create();
  private boolean hasGroups;

  TaskFlow(EditionDiff diff, Words words) {
    this.diff = diff;
    this.words = words;
    this.names = new Names(words);
    chapters(diff.before()).forEach(path -> left.put(path.toString(), left.size()));
    chapters(diff.after()).forEach(path -> right.put(path.toString(), right.size()));
    for (String special : ImmutableList.of(NEW, UNKNOWN)) {
      left.put(special, left.size());
    }
    for (String special : ImmutableList.of(ENDED, UNKNOWN)) {
      right.put(special, right.size());
    }
    count();
  }

  private static ImmutableList<ElementPath> chapters(Edition edition) {
    return edition.elements().sections().stream()
        .map(Located::path)
        .filter(path -> path.depth() == 1)
        .collect(ImmutableList.toImmutableList());
  }

  private void count() {
    for (Match match : diff.alignment().matches(ElementKind.OBJECTIVE)) {
      hasGroups |= !match.isOneToOne();
      match.before().forEach(path -> tasksBefore.add(chapter(path)));
      match.after().forEach(path -> tasksAfter.add(chapter(path)));
      Set<String> arrivals = new TreeSet<>();
      match.after().forEach(path -> arrivals.add(chapter(path)));
      match.before().forEach(from -> arrivals.forEach(to -> add(chapter(from), to)));
    }
    for (Unmatched gone : diff.alignment().unmatchedBefore()) {
      if (gone.path().kind() == ElementKind.OBJECTIVE) {
        String to = gone.comparable() ? ENDED : UNKNOWN;
        tasksBefore.add(chapter(gone.path()));
        tasksAfter.add(to);
        add(chapter(gone.path()), to);
      }
    }
    for (Unmatched added : diff.alignment().unmatchedAfter()) {
      if (added.path().kind() == ElementKind.OBJECTIVE) {
        String from = added.comparable() ? NEW : UNKNOWN;
        tasksBefore.add(from);
        tasksAfter.add(chapter(added.path()));
        add(from, chapter(added.path()));
      }
    }
  }

  private static String chapter(ElementPath path) {
    return ComparisonSections.chapterOf(path).toString();
  }

  private void add(String from, String to) {
    numbers
        .computeIfAbsent(left.get(from), key -> new TreeMap<>())
        .merge(right.get(to), 1, Integer::sum);
  }

  /** Returns the picture with its table and how to read them, or a sentence if there is no task. */
  ImmutableList<Block> blocks() {
    if (numbers.isEmpty()) {
      return ImmutableList.of(Block.Paragraph.of(words.say("flow.empty")));
    }
    return hasGroups
        ? ImmutableList.of(picture(), Block.Paragraph.note(words.say("flow.groups")))
        : ImmutableList.of(picture());
  }

  private Block picture() {
    List<Flow.Node> origins = new ArrayList<>();
    List<Flow.Node> arrivals = new ArrayList<>();
    Map<Integer, Integer> shownLeft = new TreeMap<>();
    Map<Integer, Integer> shownRight = new TreeMap<>();
    left.forEach((key, index) -> addNode(key, index, true, origins, shownLeft));
    right.forEach((key, index) -> addNode(key, index, false, arrivals, shownRight));
    List<Flow.Ribbon> ribbons = new ArrayList<>();
    List<ImmutableList<Line>> rows = new ArrayList<>();
    numbers.forEach(
        (from, row) ->
            row.forEach(
                (to, number) -> {
                  Line origin = name(key(left, from), true);
                  Line arrival = name(key(right, to), false);
                  ribbons.add(
                      new Flow.Ribbon(
                          shownLeft.getOrDefault(from, 0),
                          shownRight.getOrDefault(to, 0),
                          number,
                          words.text("flow.ribbon", origin, arrival, number)));
                  rows.add(ImmutableList.of(origin, arrival, Line.of(words.number(number))));
                }));
    Flow flow =
        new Flow(
            ImmutableList.copyOf(origins),
            ImmutableList.copyOf(arrivals),
            ImmutableList.copyOf(ribbons));
    Line title =
        words.say("flow.title", names.shortName(diff.before()), names.shortName(diff.after()));
    Line description = words.say("flow.description");
    return new Block.Picture(
        "flow",
        title,
        description,
        () -> flow.svg("flow", title.toString(), description.toString()),
        new Block.Table(
            words.say("flow.caption"),
            ImmutableList.of(
                new Block.Table.Column(words.say("column.from"), false),
                new Block.Table.Column(words.say("column.to"), false),
                new Block.Table.Column(words.name(CountedThing.TASKS), true)),
            ImmutableList.copyOf(rows)));
  }

  private static String key(Map<String, Integer> keys, int index) {
    return ImmutableList.copyOf(keys.keySet()).get(index);
  }

  private void addNode(
      String key, int index, boolean isLeft, List<Flow.Node> nodes, Map<Integer, Integer> shown) {
    int total = (isLeft ? tasksBefore : tasksAfter).count(key);
    // A chapter without tasks at hand stays: that nothing came of it or went to it is a finding.
    if (total == 0 && isSpecial(key)) {
      return;
    }
    shown.put(index, nodes.size());
    nodes.add(new Flow.Node(label(key, isLeft), words.number(total), style(key, index, isLeft)));
  }

  private static boolean isSpecial(String key) {
    return key.equals(NEW) || key.equals(ENDED) || key.equals(UNKNOWN);
  }

  private static String style(String key, int index, boolean isLeft) {
    return switch (key) {
      case NEW -> "came";
      case ENDED -> "went";
      case UNKNOWN -> "unknown";
      default -> isLeft ? "c" + index % COLOURS : "plain";
    };
  }

  private Label label(String key, boolean isLeft) {
    if (isSpecial(key)) {
      String said = words.text("flow." + key + (isLeft ? ".left" : ".right"));
      String sign = key.equals(NEW) ? "+" : key.equals(ENDED) ? "×" : "?";
      return new Label(sign, said, "");
    }
    Edition edition = isLeft ? diff.before() : diff.after();
    ElementPath path = ElementPath.parse(key);
    Located<?> located = edition.elements().at(path).orElseThrow();
    LocalizedText title = ((Section) located.element()).title();
    return new Label(located.label(), words.quote(title).toString(), words.languageShown(title));
  }

  private Line name(String key, boolean isLeft) {
    if (isSpecial(key)) {
      return words.say("flow." + key + (isLeft ? ".left" : ".right"));
    }
    Edition edition = isLeft ? diff.before() : diff.after();
    return names.title(edition.elements(), ElementPath.parse(key));
  }
}
