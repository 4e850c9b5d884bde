package org.rightsplan.outline;

import java.util.ArrayList;
import java.util.List;

/**
 * A text put together from stretches of the source, hard-wrapped lines for instance, that still
 * knows where each character stood.
 */
final class Passage {

  static final Passage EMPTY = new Passage("", List.of());

  private final String text;
  private final List<Run> runs;

  private Passage(String text, List<Run> runs) {
    this.text = text;
    this.runs = runs;
  }

  /**
   * A stretch of the passage and of the source. Where the lengths differ, as with an entity of
   * HTML, it is one whole; characters that were put in between have no source at all.
   */
  record Run(int at, int length, int source, int sourceLength) {}

  String text() {
    return text;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** {@return the stretches in the order of the passage} */
  List<Run> runs() {
    return runs;
  }

  /** {@return where its first character stands in the source} */
  int start() {
    return runs.get(0).source();
  }

  /** {@return where its last character ends in the source} */
  int end() {
    Run last = runs.get(runs.size() - 1);
    return last.source() + last.sourceLength();
  }

  /** Returns where the character at an index of the passage stands in the source. */
  int sourceOf(int index) {
    Run run = runAt(index);
    return run.length() == run.sourceLength() ? run.source() + index - run.at() : run.source();
  }

  /** Returns where the character before an index of the passage ends in the source. */
  int sourceEndOf(int index) {
    Run run = runAt(index - 1);
    return run.length() == run.sourceLength()
        ? run.source() + index - run.at()
        : run.source() + run.sourceLength();
  }

  private Run runAt(int index) {
    int low = 0;
    int high = runs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (runs.get(middle).at() <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return runs.get(low);
  }

  /** Returns the part between two indexes, without white space at its ends. */
  Passage part(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Chars.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Chars.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return slice(start, end);
  }

  /** Returns the part between two indexes as it is. */
  Passage slice(int start, int end) {
    Builder part = new Builder();
    for (Run run : runs) {
      int first = Math.max(start, run.at());
      int last = Math.min(end, run.at() + run.length());
      if (first < last) {
        boolean whole = run.length() != run.sourceLength();
        part.add(
            text.substring(first, last),
            whole ? run.source() : run.source() + first - run.at(),
            whole ? run.sourceLength() : last - first);
      }
    }
    return part.build();
  }

  /** Returns it without what stands at these places of the source, which are in order. */
  Passage without(List<NoteLabel.Place> places) {
    Builder rest = new Builder();
    int next = 0;
    for (Run run : runs) {
      int at = run.source();
      int end = run.source() + run.sourceLength();
      boolean whole = run.length() != run.sourceLength();
      while (next < places.size() && places.get(next).to() <= at) {
        next++;
      }
      for (int i = next; !whole && i < places.size() && places.get(i).from() < end; i++) {
        rest.add(this, run, at, places.get(i).from());
        at = Math.max(at, places.get(i).to());
      }
      if (whole) {
        rest.add(text.substring(run.at(), run.at() + run.length()), at, end - at);
      } else {
        rest.add(this, run, at, end);
      }
    }
    return rest.build().trimmed();
  }

  /** Returns both, with something put in between. */
  Passage plus(String between, Passage more) {
    return joined(between, List.of(this, more));
  }

  /**
   * Returns all that are not empty, with something put in between; in time linear in their size.
   */
  static Passage joined(String between, List<Passage> parts) {
    List<Passage> filled = parts.stream().filter(part -> !part.isEmpty()).toList();
    if (filled.size() <= 1) {
      return filled.isEmpty() ? EMPTY : filled.get(0);
    }
    Builder all = new Builder();
    for (Passage part : filled) {
      if (!all.isEmpty()) {
        all.put(between);
      }
      all.add(part);
    }
    return all.build();
  }

  static Passage of(String source, int from, int to) {
    return new Builder().add(source.substring(from, to), from, to - from).build().trimmed();
  }

  Passage trimmed() {
    return part(0, text.length());
  }

  @Override
  public String toString() {
    return text;
  }

  /** Puts a passage together. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private int end;

    boolean isEmpty() {
      return runs.isEmpty();
    }

    char last() {
      return text.charAt(text.length() - 1);
    }

    /** Returns what stands after the last space. */
    String lastWord() {
      int from = text.length();
      while (from > 0 && !Chars.isSpace(text.charAt(from - 1))) {
        from--;
      }
      return text.substring(from);
    }

    /** Returns where its last character ends in the source. */
    int end() {
      return end;
    }

    /** Takes its last character away, which stands in the source as it is. */
    void dropLast() {
      text.setLength(text.length() - 1);
      Run last = runs.remove(runs.size() - 1);
      if (last.length() > 1) {
        runs.add(new Run(last.at(), last.length() - 1, last.source(), last.sourceLength() - 1));
      }
      end--;
    }

    Builder add(String more, int source, int sourceLength) {
      if (!more.isEmpty()) {
        runs.add(new Run(text.length(), more.length(), source, sourceLength));
        text.append(more);
        end = source + sourceLength;
      }
      return this;
    }

    /** Adds the part of a run between two places of the source. */
    private void add(Passage passage, Run run, int from, int to) {
      if (from < to) {
        int start = run.at() + from - run.source();
        add(passage.text.substring(start, start + to - from), from, to - from);
      }
    }

    /** Adds characters that the source does not have. */
    Builder put(String more) {
      return add(more, end, 0);
    }

    Builder add(Passage more) {
      for (Run run : more.runs) {
        add(
            more.text.substring(run.at(), run.at() + run.length()),
            run.source(),
            run.sourceLength());
      }
      return this;
    }

    Passage build() {
      return new Passage(text.toString(), List.copyOf(runs));
    }
  }
}
