package org.rightsplan.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes plain text apart into blocks: joins hard-wrapped lines, leaves the margins out. */
final class PlainBlocks {

  /** A numbered line that is shorter may be a title, whatever comes below it. */
  private static final int SHORT_TITLE = 50;

  /** An item of a list within a commitment: a. or iv. */
  private static final Pattern LETTER = Pattern.compile("^(?:[a-z]|[ivx]{2,4})\\.\\s");

  /** Shows where a word may be broken, and is seen where it was. */
  private static final char SOFT_HYPHEN = '\u00ad';

  private static final String STARS = "**";

  private final SourceText source;
  private final CueIndex cues;
  private final Claims claims;
  private final PrintedLines lines;
  private final boolean[] margin;
  private final Hyphens hyphens;
  private final List<Block> blocks = new ArrayList<>();

  PlainBlocks(SourceText source, CueIndex cues, Claims claims) {
    this.source = source;
    this.cues = cues;
    this.claims = claims;
    this.lines = new PrintedLines(source, cues, claims);
    this.margin = lines.margin();
    this.hyphens = new Hyphens(lines.all());
  }

  List<Block> read() {
    int at = 0;
    while (at < lines.size()) {
      if (lines.isBlankAt(at)) {
        at++;
        continue;
      }
      int end = endOfTable(at);
      if (end > at) {
        blocks.add(PlainTable.read(source, lines.all(), at, end, claims));
        at = end;
      } else if (isRule(lines.get(at).words())) {
        claims.mark(lines.get(at).from(), lines.get(at).to());
        at++;
      } else {
        at = readBlock(at);
      }
    }
    blocks.replaceAll(block -> block.without(lines.notes()));
    return blocks;
  }

  private int endOfTable(int first) {
    return PlainTable.end(source, lines.all(), margin, first, cues);
  }

  /** A line of dashes or stars. */
  private static boolean isRule(String words) {
    return words.length() >= 3 && words.chars().allMatch(c -> "-=_*+—─~ ".indexOf(c) >= 0);
  }

  private int readBlock(int first) {
    Line line = lines.get(first);
    int bullet = Bullets.length(line.words());
    NumberMark number = bullet > 0 ? null : lines.number(first);
    boolean heading = bullet == 0 && number == null && lines.isHeading(first);
    Passage.Builder text = new Passage.Builder();
    int start = line.from() + bullet;
    claims.mark(line.from(), start);
    text.add(Passage.of(source.text(), start, line.to()));
    int end = bullet > 0 ? first + 1 : addHeading(first, number, text);
    if (!heading) {
      end = addRest(first, end - 1, bullet > 0, number, text);
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
      Block.Gap gap = lines.isBlankAt(first - 1) ? Block.Gap.BLANK : Block.Gap.NONE;
      Block paragraph = Block.paragraph(line.indent(), lead, whole).after(gap);
      blocks.add(lines.hasBareNumber(first) ? paragraph.withBareNumber() : paragraph);
    }
    return end;
  }

  /** Adds the further lines of a heading. */
  private int addHeading(int first, @Nullable NumberMark number, Passage.Builder text) {
    boolean alone = number != null && number.textFrom() == lines.get(first).words().length();
    boolean named = alone && number != null && number.role() != NumberMark.Role.PLAIN;
    int next = named ? lines.titleBelow(first) : first + 1;
    if (alone && !named && lines.hasWords(next)) {
      join(text, lines.get(next++));
    }
    while (lines.goesOnWithHeading(next, named && next == first + 1)) {
      join(text, lines.get(next++));
    }
    return next;
  }

  private int addRest(
      int first, int end, boolean item, @Nullable NumberMark number, Passage.Builder text) {
    int last = end;
    int next = end + 1;
    while (next < lines.size() && continues(lines.get(first), last, next, item, number)) {
      join(text, lines.get(next));
      last = next;
      next++;
    }
    return last + 1;
  }

  private void join(Passage.Builder text, Line line) {
    Passage more = Passage.of(source.text(), line.from(), line.to());
    char next = more.text().charAt(0);
    boolean wide = Chars.isWide(text.last()) && Chars.isWide(next);
    boolean hyphen = text.last() == '-' && Character.isLowerCase(next);
    boolean soft = text.last() == SOFT_HYPHEN;
    if (soft || (hyphen && hyphens.isBreak(text.lastWord(), more.text()))) {
      claims.mark(text.end() - 1, text.end());
      text.dropLast();
    }
    text.put(wide || hyphen || soft ? "" : " ").add(more);
  }

  /** Tells whether a line goes on with what the line before it says. */
  private boolean continues(
      Line first, int last, int next, boolean item, @Nullable NumberMark number) {
    Line before = lines.get(last);
    Line line = lines.get(next);
    if (lines.isBlankAt(next) || endOfTable(next) > next || isRule(line.words())) {
      return false;
    }
    boolean open = !Chars.endsSentence(before.words()) && !Chars.endsWithColon(before.words());
    boolean full = lines.isFull(before, line);
    if (LETTER.matcher(line.words()).find() && (!open || line.indent() > before.indent())) {
      return false;
    }
    if (Bullets.length(line.words()) > 0
        || lines.hasBareNumber(next)
        || LabelLine.is(line.words(), cues)) {
      return false;
    }
    if (lines.number(next) != null
        && !(open
            && full
            && !LabelLine.is(before.words(), cues)
            && !looksLikeTitle(before, number, last == first.index()))) {
      return false;
    }
    if (Character.isLowerCase(line.words().codePointAt(0)) && open) {
      return true;
    }
    if (item && line.indent() > first.indent() && lines.isWrapped()) {
      return true;
    }
    return full && !(open && number != null && lines.isHeading(next) && lines.isBlankAt(next + 1));
  }

  private static boolean looksLikeTitle(Line line, @Nullable NumberMark number, boolean first) {
    return number != null && first && line.width() < SHORT_TITLE;
  }

  /** Returns what stands between two stars at the head, as Markdown has bold words. */
  private Passage bold(Passage text) {
    int from = startOfWords(text);
    if (!text.text().startsWith(STARS, from)) {
      return Passage.EMPTY;
    }
    int close = text.text().indexOf(STARS, from + 2);
    return close > from + 2 ? text.part(from + 2, close) : Passage.EMPTY;
  }

  private Passage withoutStars(Passage text) {
    int from = startOfWords(text);
    int close = text.text().indexOf(STARS, from + 2);
    claims.mark(text.sourceOf(from), text.sourceEndOf(from + 2));
    claims.mark(text.sourceOf(close), text.sourceEndOf(close + 2));
    Passage bold = text.part(from + 2, close);
    Passage rest = text.part(close + 2, text.text().length());
    return Passage.joined(" ", List.of(text.part(0, from), bold, rest));
  }

  private int startOfWords(Passage text) {
    NumberMark mark = NumberMark.of(text.text(), cues);
    return mark == null ? 0 : mark.textFrom();
  }
}
