package org.rightsplan.outline;

import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds notes at the foot of pages. What may as well be a numbered line is a note only where it is
 * certain: below a line of dashes or at a page's end, and if the text refers to it or its first
 * word says so. Everything else stays with the text.
 */
final class Footnotes {

  private static final int SHORTEST_RULE = 3;

  /** A note from one line to another. */
  private record Note(NoteLabel label, int first, int end) {}

  private final List<Line> lines;
  private final CueIndex cues;
  private final Margins margins;
  private final int wrap;
  private final ListMultimap<NoteLabel, NoteLabel.Place> references;
  private final Map<NoteLabel, Integer> used = new HashMap<>();
  private final List<NoteLabel.Place> found = new ArrayList<>();

  Footnotes(SourceText source, List<Line> lines, CueIndex cues, Margins margins, int wrap) {
    this.lines = lines;
    this.cues = cues;
    this.margins = margins;
    this.wrap = wrap;
    this.references = NoteLabel.references(source.text());
  }

  /** Makes findings of the notes, and returns where the text refers to them. */
  List<NoteLabel.Place> find() {
    int at = 0;
    while (at < lines.size()) {
      Note first = note(at);
      if (first == null) {
        at++;
        continue;
      }
      List<Note> run = run(first);
      int end = run.get(run.size() - 1).end();
      boolean foot = isBelowRule(at);
      boolean pageEnd = margins.endsPage(end - 1);
      int certain = run.size();
      while (certain > 0 && isCertain(run.get(certain - 1), foot, pageEnd)) {
        certain--;
      }
      for (Note note : run.subList(certain, run.size())) {
        margins.take(OutlineCode.FOOTNOTE, note.first(), note.end(), "a footnote");
        takeReferences(note);
      }
      at = end;
    }
    found.sort(Comparator.comparingInt(NoteLabel.Place::from));
    return found;
  }

  /** Returns the notes of one form from the first on, with nothing but blank lines in between. */
  private List<Note> run(Note first) {
    List<Note> run = new ArrayList<>(List.of(first));
    Note last = first;
    while (true) {
      Note next = note(margins.nextFilled(last.end()));
      if (next == null || next.label().form() != last.label().form()) {
        return run;
      }
      run.add(next);
      last = next;
    }
  }

  private @Nullable Note note(int index) {
    if (index >= lines.size()
        || lines.get(index).isBlank()
        || margins.isTaken(index)
        || margins.isRow(index)) {
      return null;
    }
    NoteLabel.Place label = NoteLabel.atHead(lines.get(index).words());
    if (label == null) {
      return null;
    }
    int end = index + 1;
    while (end < lines.size() && goesOn(end)) {
      end++;
    }
    return new Note(label.label(), index, end);
  }

  private boolean goesOn(int index) {
    Line before = lines.get(index - 1);
    Line line = lines.get(index);
    boolean full =
        wrap > 0 && before.indent() + before.width() + 1 + line.firstWordWidth() > wrap * 9 / 10;
    return !line.isBlank()
        && !margins.isTaken(index)
        && Bullets.length(line.words()) == 0
        && NumberMark.of(line.words(), cues) == null
        && NoteLabel.atHead(line.words()) == null
        && (full || !Chars.endsSentence(before.words()));
  }

  private boolean isBelowRule(int index) {
    int before = index - 1;
    while (before >= 0 && lines.get(before).isBlank()) {
      before--;
    }
    return before >= 0
        && lines.get(before).words().length() >= SHORTEST_RULE
        && lines.get(before).words().chars().allMatch(c -> "-_—─".indexOf(c) >= 0);
  }

  private boolean isCertain(Note note, boolean belowRule, boolean pageEnd) {
    boolean referred = !referring(note).isEmpty();
    boolean apart = belowRule || pageEnd;
    return switch (note.label().form()) {
      case RAISED -> referred || apart;
      case NAMED, SQUARE, CIRCLED -> referred;
      case ROUND -> referred && apart;
      case PLAIN -> apart && (referred || cues.startsWith(Cue.NOTE_START, words(note)));
    };
  }

  private String words(Note note) {
    String line = lines.get(note.first()).words();
    return line.substring(NumberMark.skipSpace(line, note.label().sign().length()));
  }

  /** Returns where the text before a note, and after the last one with its label, refers to it. */
  private List<NoteLabel.Place> referring(Note note) {
    int end = lines.get(note.first()).from();
    List<NoteLabel.Place> places = references.get(note.label());
    int from = used.getOrDefault(note.label(), 0);
    int to = from;
    while (to < places.size() && places.get(to).to() <= end) {
      to++;
    }
    return places.subList(from, to);
  }

  private void takeReferences(Note note) {
    List<NoteLabel.Place> places = referring(note);
    used.merge(note.label(), places.size(), Integer::sum);
    // Digits behind a word need not be a reference; the last ones before the note are.
    boolean plain = note.label().form() == NoteLabel.Form.PLAIN && !places.isEmpty();
    found.addAll(plain ? places.subList(places.size() - 1, places.size()) : places);
  }
}
