package org.rightsplan.outline;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds tables of contents: lines that end in the number of a page, behind leaders or under a title
 * that says so, or titles that all come again further down.
 */
final class ContentsFinder {

  private static final Pattern NUMBER_AT_END = Pattern.compile("\\S[ \t]+(?:\\d{1,3}|[ivx]{1,5})$");

  private final List<Line> lines;
  private final CueIndex cues;
  private final Margins margins;

  ContentsFinder(List<Line> lines, CueIndex cues, Margins margins) {
    this.lines = lines;
    this.cues = cues;
    this.margins = margins;
  }

  void find() {
    for (int i = 0; i < lines.size(); i++) {
      if (margins.isRow(i)) {
        continue;
      }
      if (cues.is(Cue.CONTENTS, bare(lines.get(i).words()))
          || cues.is(Cue.CONTENTS, lines.get(i).words())) {
        i = Math.max(i, takeContents(i, endOfContents(i + 1)));
      } else if (isEntry(i)
          && isEntry(margins.nextFilled(i + 1))
          && isEntry(margins.nextFilled(margins.nextFilled(i + 1) + 1))) {
        i = Math.max(i, takeContents(i, endOfEntries(i)));
      }
    }
  }

  private int takeContents(int from, int end) {
    if (end <= from) {
      return from;
    }
    margins.take(OutlineCode.CONTENTS, from, end, "a table of contents");
    return end - 1;
  }

  /** Entries end in the number of a page; some are split over two lines. */
  private int endOfEntries(int from) {
    int end = from;
    int at = from;
    while (at < lines.size()) {
      if (isEntry(at)) {
        end = at + 1;
      } else if (!isEntry(margins.nextFilled(at + 1)) || lines.get(at).width() > Margins.LONGEST) {
        break;
      }
      at = margins.nextFilled(at + 1);
    }
    return end;
  }

  private boolean isEntry(int index) {
    if (index >= lines.size()) {
      return false;
    }
    String words = lines.get(index).words();
    int end = words.length();
    while (end > 0
        && (Character.isDigit(words.charAt(end - 1))
            || "ivx".indexOf(words.charAt(end - 1)) >= 0)) {
      end--;
    }
    if (end == words.length()
        || end == 0
        || words.length() - end > 4
        || lines.get(index).width() > Margins.LONGEST * 2) {
      return false;
    }
    int leaders = end;
    while (leaders > 0
        && (".·…‥ ．_-\t".indexOf(words.charAt(leaders - 1)) >= 0
            || Chars.isSpace(words.charAt(leaders - 1)))) {
      leaders--;
    }
    String filling = words.substring(leaders, end).replace('．', '.');
    boolean dotted =
        filling.contains("..")
            || filling.contains("…")
            || filling.contains(". .")
            || filling.contains("··")
            || filling.contains("__");
    return leaders > 0 && (dotted || filling.contains("\t") || filling.contains("   "));
  }

  /** After the word itself: entries with page numbers, or titles that come again further down. */
  private int endOfContents(int from) {
    int first = margins.nextFilled(from);
    int second = margins.nextFilled(first + 1);
    if (isEntry(first)
        || (endsWithNumber(second)
            && (endsWithNumber(first) || endsWithNumber(margins.nextFilled(second + 1))))) {
      return endOfNumbered(first);
    }
    // Without numbers: up to where the first title stands again.
    if (first >= lines.size()) {
      return from - 1;
    }
    String title = bare(lines.get(first).words());
    int limit = Math.min(lines.size(), first + 400);
    for (int at = margins.nextFilled(first + 1); at < limit; at = margins.nextFilled(at + 1)) {
      Line line = lines.get(at);
      if (bare(line.words()).equals(title) && !title.isEmpty()) {
        return at;
      }
      if (line.width() > Margins.LONGEST || Bullets.length(line.words()) > 0) {
        break;
      }
    }
    return from - 1;
  }

  /** Entries with the number of a page, some of them split over two lines. */
  private int endOfNumbered(int first) {
    int end = first;
    for (int at = first; at < lines.size(); at = margins.nextFilled(at + 1)) {
      boolean split =
          endsWithNumber(margins.nextFilled(at + 1)) && lines.get(at).width() <= Margins.LONGEST;
      if (!isEntry(at) && !endsWithNumber(at) && !split) {
        break;
      }
      end = at + 1;
    }
    return end;
  }

  private boolean endsWithNumber(int index) {
    if (index >= lines.size()) {
      return false;
    }
    return NUMBER_AT_END.matcher(lines.get(index).words()).find();
  }

  private static String bare(String words) {
    return Chars.folded(words).replaceAll("\\s", "");
  }
}
