package org.rightsplan.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes plain text apart into blocks: joins hard-wrapped lines, leaves the margins out. */
final class PlainBlocks {

  /** Lines longer than this were not broken by a typewriter. */
  private static final int WIDEST_WRAP = 130;

  private static final int LONGEST_HEADING = 110;

  private final SourceText source;
  private final CueIndex cues;
  private final Claims claims;
  private final List<Line> lines = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final int wrap;
  private boolean[] margin = new boolean[0];

  PlainBlocks(SourceText source, CueIndex cues, Claims claims) {
    this.source = source;
    this.cues = cues;
    this.claims = claims;
    for (int i = 0; i < source.lines(); i++) {
      lines.add(Line.of(source, i));
    }
    this.wrap = wrapWidth();
  }

  /** Returns the width at which lines were broken, or 0 if each line is a paragraph. */
  private int wrapWidth() {
    int[] widths =
        lines.stream()
            .mapToInt(line -> line.indent() + line.width())
            .filter(width -> width > 0)
            .sorted()
            .toArray();
    if (widths.length == 0) {
      return 0;
    }
    int most = widths[Math.min(widths.length - 1, (int) (widths.length * 0.98))];
    return most > WIDEST_WRAP ? 0 : most;
  }

  List<Block> read() {
    margin = new Margins(source, lines, cues, claims).find();
    int at = 0;
    while (at < lines.size()) {
      if (margin[at] || lines.get(at).isBlank()) {
        at++;
        continue;
      }
      int end = PlainTable.end(source, lines, margin, at, cues);
      if (end > at) {
        blocks.add(PlainTable.read(source, lines, at, end, claims));
        at = end;
      } else if (isRule(lines.get(at).words())) {
        claims.mark(lines.get(at).from(), lines.get(at).to());
        at++;
      } else {
        at = readBlock(at);
      }
    }
    return blocks;
  }

  /** A line of dashes or stars. */
  private static boolean isRule(String words) {
    return words.length() >= 3 && words.chars().allMatch(c -> "-=_*+—─~ ".indexOf(c) >= 0);
  }

  private int readBlock(int first) {
    Line line = lines.get(first);
    int bullet = Bullets.length(line.words());
    NumberMark number = bullet > 0 ? null : NumberMark.of(line.words(), cues);
    boolean heading = bullet == 0 && number == null && isHeading(first);
    Passage.Builder text = new Passage.Builder();
    int start = line.from() + bullet;
    claims.mark(line.from(), start);
    text.add(Passage.of(source.text(), start, line.to()));
    int end = first + 1;
    if (!heading) {
      end = addRest(first, bullet > 0, number, text);
    }
    Passage whole = text.build();
    Passage lead = bold(whole);
    if (!lead.isEmpty()) {
      whole = withoutStars(whole);
    }
    if (heading) {
      blocks.add(Block.heading(0, whole));
    } else if (bullet > 0) {
      blocks.add(Block.item(line.indent(), line.words().substring(0, bullet), lead, whole));
    } else {
      blocks.add(Block.paragraph(line.indent(), lead, whole, isApart(first) && isEnd(end)));
    }
    return end;
  }

  private int addRest(int first, boolean item, @Nullable NumberMark number, Passage.Builder text) {
    int last = first;
    int next = first + 1;
    while (next < lines.size() && continues(lines.get(first), last, next, item, number)) {
      join(text, lines.get(next));
      last = next;
      next++;
    }
    return last + 1;
  }

  private void join(Passage.Builder text, Line line) {
    Passage more = Passage.of(source.text(), line.from(), line.to());
    boolean close =
        (Chars.isWide(text.last()) && Chars.isWide(more.text().charAt(0)))
            || endsInHyphen(text, more.text().charAt(0));
    text.put(close ? "" : " ").add(more);
  }

  private static boolean endsInHyphen(Passage.Builder text, char next) {
    return text.last() == '-' && Character.isLowerCase(next);
  }

  /** Tells whether a line goes on with what the line before it says. */
  private boolean continues(
      Line first, int last, int next, boolean item, @Nullable NumberMark number) {
    Line before = lines.get(last);
    Line line = lines.get(next);
    if (line.isBlank()
        || margin[next]
        || PlainTable.end(source, lines, margin, next, cues) > next
        || isRule(line.words())) {
      return false;
    }
    boolean open = !Chars.endsSentence(before.words()) && !Chars.endsWithColon(before.words());
    boolean full = isFull(before, line);
    if (Bullets.length(line.words()) > 0) {
      return false;
    }
    if (NumberMark.of(line.words(), cues) != null
        && !(open && full && !looksLikeTitle(before, number, last == first.index()))) {
      return false;
    }
    if (Character.isLowerCase(line.words().codePointAt(0)) && open) {
      return true;
    }
    if (item && line.indent() > first.indent() && wrap > 0) {
      return true;
    }
    return full
        && !(open
            && isHeading(next)
            && isBlankAt(next + 1)
            && !isBlankAt(next - 1)
            && number != null);
  }

  private static boolean looksLikeTitle(Line line, @Nullable NumberMark number, boolean first) {
    return number != null && first && line.width() < 50;
  }

  /** Tells whether the next line's first word had no room on this line. */
  private boolean isFull(Line line, Line next) {
    return wrap > 0 && line.indent() + line.width() + 1 + next.firstWordWidth() > wrap * 9 / 10;
  }

  private boolean isBlankAt(int index) {
    return index < 0 || index >= lines.size() || lines.get(index).isBlank() || margin[index];
  }

  private boolean isApart(int first) {
    return isBlankAt(first - 1);
  }

  private boolean isEnd(int end) {
    return isBlankAt(end);
  }

  /** A short line of its own without a stop. */
  private boolean isHeading(int index) {
    Line line = lines.get(index);
    String words = line.words();
    if (isTitleCue(words)) {
      return true;
    }
    if (line.width() > LONGEST_HEADING
        || !isApart(index)
        || Chars.endsSentence(words)
        || Chars.endsWithColon(words)
        || words.endsWith(",")
        || words.endsWith("，")
        || words.endsWith("、")) {
      return false;
    }
    int c = words.codePointAt(0);
    if (!Character.isUpperCase(c) && !Chars.isHan(c) && "¿¡\"“《「".indexOf(c) < 0) {
      return false;
    }
    if (isBlankAt(index + 1)) {
      return true;
    }
    Line next = lines.get(index + 1);
    boolean capitals =
        words.equals(words.toUpperCase(java.util.Locale.ROOT))
            && !Chars.isHan(c)
            && words.length() > 3;
    boolean marked = Bullets.length(next.words()) > 0;
    return capitals
        || marked
        || (!isFull(line, next)
            && wrap != 0
            && !Character.isLowerCase(next.words().codePointAt(0))
            && next.width() > line.width())
        || (wrap == 0 && next.width() > WIDEST_WRAP && line.width() < 80);
  }

  private boolean isTitleCue(String words) {
    return cues.is(Cue.INTRODUCTION, words)
        || cues.is(Cue.IMPLEMENTATION, words)
        || cues.is(Cue.ANNEX, words);
  }

  /** Returns what stands between two stars at the head, as Markdown has bold words. */
  private static Passage bold(Passage text) {
    String words = text.text();
    if (!words.startsWith("**")) {
      return Passage.EMPTY;
    }
    int close = words.indexOf("**", 2);
    return close > 2 ? text.part(2, close) : Passage.EMPTY;
  }

  private Passage withoutStars(Passage text) {
    int close = text.text().indexOf("**", 2);
    claims.mark(text.sourceOf(0), text.sourceEndOf(2));
    claims.mark(text.sourceOf(close), text.sourceEndOf(close + 2));
    Passage rest = text.part(close + 2, text.text().length());
    return text.part(2, close).plus(" ", rest);
  }
}
