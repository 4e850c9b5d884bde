package org.rightsplan.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The lines of a plain text without its margins, and how they stand to each other. */
final class PrintedLines {

  /** Lines longer than this were not broken by a typewriter. */
  private static final int WIDEST_WRAP = 130;

  private static final int LONGEST_HEADING = 110;
  private static final int SHORT_HEADING = 80;

  private final CueIndex cues;
  private final List<Line> lines = new ArrayList<>();
  private final int wrap;
  private final Margins margins;
  private final List<NoteLabel.Place> notes;
  private final BitSet bare;

  PrintedLines(SourceText source, CueIndex cues, Claims claims) {
    this.cues = cues;
    for (int i = 0; i < source.lines(); i++) {
      lines.add(Line.of(source, i));
    }
    this.wrap = wrapWidth();
    this.margins = new Margins(source, lines, cues, claims);
    margins.find();
    this.notes = new Footnotes(source, lines, cues, margins, wrap).find();
    for (NoteLabel.Place note : notes) {
      // A line ends before the number of a footnote at its end.
      claims.mark(note.from(), note.to());
      Line line = lines.get(source.line(note.from()));
      if (note.to() == line.to()) {
        lines.set(line.index(), line.upTo(note.from()));
      }
    }
    this.bare = bareNumbers();
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

  List<Line> all() {
    return lines;
  }

  Line get(int index) {
    return lines.get(index);
  }

  int size() {
    return lines.size();
  }

  /** Returns where the text refers to footnotes. */
  List<NoteLabel.Place> notes() {
    return notes;
  }

  boolean[] margin() {
    return margins.taken();
  }

  boolean isWrapped() {
    return wrap > 0;
  }

  boolean hasBareNumber(int index) {
    return bare.get(index);
  }

  @Nullable NumberMark number(int index) {
    String words = get(index).words();
    return bare.get(index) ? NumberMark.bare(words) : NumberMark.of(words, cues);
  }

  /** Tells whether there is no text on a line. */
  boolean isBlankAt(int index) {
    return index < 0
        || index >= lines.size()
        || lines.get(index).isBlank()
        || margins.isTaken(index);
  }

  /** Tells whether the next line's first word had no room on this line. */
  boolean isFull(Line line, Line next) {
    return wrap > 0 && line.indent() + line.width() + 1 + next.firstWordWidth() > wrap * 9 / 10;
  }

  /** Tells whether a line is a short one of its own without a stop. */
  boolean isHeading(int index) {
    Line line = lines.get(index);
    String words = line.words();
    if (isTitleCue(words)) {
      return true;
    }
    if (!isBlankAt(index - 1) || !mayBeTitle(line) || LabelLine.is(words, cues)) {
      return false;
    }
    if (isBlankAt(index + 1)) {
      return true;
    }
    Line next = lines.get(index + 1);
    return isCapital(words)
        || Bullets.length(next.words()) > 0
        || (wrap > 0
            && !isFull(line, next)
            && !Character.isLowerCase(next.words().codePointAt(0))
            && next.width() > line.width())
        || (wrap == 0 && next.width() > WIDEST_WRAP && line.width() < SHORT_HEADING);
  }

  private static boolean mayBeTitle(Line line) {
    String words = line.words();
    int c = words.codePointAt(0);
    return line.width() <= LONGEST_HEADING
        && !isOpenEnded(words)
        && (Character.isUpperCase(c) || Chars.isHan(c) || "¿¡\"“《「".indexOf(c) >= 0);
  }

  private static boolean isCapital(String words) {
    return words.equals(words.toUpperCase(Locale.ROOT))
        && !Chars.isHan(words.codePointAt(0))
        && words.length() > 3;
  }

  private boolean isTitleCue(String words) {
    return cues.is(Cue.INTRODUCTION, words)
        || cues.is(Cue.IMPLEMENTATION, words)
        || cues.is(Cue.ANNEX, words);
  }

  /** Tells whether there are words on a line, with neither a number nor a bullet before them. */
  boolean hasWords(int index) {
    return !isBlankAt(index)
        && Bullets.length(lines.get(index).words()) == 0
        && number(index) == null;
  }

  /**
   * Tells whether a line is the rest of the heading above it: capitals below capitals, or the title
   * below CHAPTER 1.
   */
  boolean goesOnWithHeading(int index, boolean numberAlone) {
    if (isBlankAt(index)) {
      return false;
    }
    Line line = lines.get(index);
    boolean plain = hasWords(index) && !isTitleCue(line.words());
    boolean capitals =
        BareNumbers.isInCapitals(line.words())
            && (lines.get(index - 1).isBlank()
                || BareNumbers.isInCapitals(lines.get(index - 1).words()));
    return plain && mayBeTitle(line) && (capitals || (numberAlone && endsBefore(index + 1)));
  }

  /** Returns the line after a number that stands alone, or where its title follows in capitals. */
  int titleBelow(int index) {
    int title = index + 1;
    while (title < lines.size() && lines.get(title).isBlank()) {
      title++;
    }
    boolean found =
        !isBlankAt(title)
            && BareNumbers.isInCapitals(lines.get(index).words())
            && BareNumbers.isInCapitals(lines.get(title).words())
            && isHeading(title)
            && !isTitleCue(lines.get(title).words())
            && number(title) == null;
    return found ? title : index + 1;
  }

  /** Tells whether a title ends before a line, because text of another shape begins there. */
  private boolean endsBefore(int index) {
    return isBlankAt(index)
        || number(index) != null
        || Bullets.length(lines.get(index).words()) > 0
        || !isFull(lines.get(index - 1), lines.get(index));
  }

  /** Returns which lines are headings whose number has no stop. */
  private BitSet bareNumbers() {
    BareNumbers numbers = new BareNumbers();
    for (Line line : lines) {
      int index = line.index();
      if (!isBlankAt(index)
          && !margins.isRow(index)
          && NumberMark.of(line.words(), cues) == null
          && NumberMark.bare(line.words()) != null
          && standsAlone(index)) {
        numbers.add(index, line.words());
      }
    }
    return numbers.headings();
  }

  /** Tells whether one or two short lines stand by themselves, or one in capitals does. */
  private boolean standsAlone(int index) {
    Line line = lines.get(index);
    boolean apart = isBlankAt(index - 1);
    if (line.width() > LONGEST_HEADING || margins.endsPage(index) || isOpenEnded(line.words())) {
      return false;
    }
    if (BareNumbers.isInCapitals(line.words())
        && (apart || Chars.endsSentence(lines.get(index - 1).words()))) {
      return true;
    }
    return apart && (isEndOfText(index + 1) || isSecondOfTwo(index + 1));
  }

  /** Tells whether what stands above a line ends there. */
  private boolean isEndOfText(int index) {
    return isBlankAt(index)
        || Bullets.length(lines.get(index).words()) > 0
        || NumberMark.of(lines.get(index).words(), cues) != null;
  }

  private boolean isSecondOfTwo(int index) {
    Line line = lines.get(index);
    return isEndOfText(index + 1)
        && lines.get(index - 1).width() + line.width() <= LONGEST_HEADING
        && !isOpenEnded(line.words())
        && !margins.endsPage(index);
  }

  /** Tells whether more must follow, or a sentence ends here. */
  private static boolean isOpenEnded(String words) {
    return Chars.endsSentence(words)
        || Chars.endsWithColon(words)
        || words.endsWith(",")
        || words.endsWith("，")
        || words.endsWith("、");
  }
}
