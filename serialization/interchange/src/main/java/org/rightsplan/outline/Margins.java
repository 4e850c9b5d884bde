package org.rightsplan.outline;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds what copies of printed pages hold besides the plan's text. */
final class Margins {

  private static final int LONGEST = 120;
  private static final int REPEATS = 3;

  private final SourceText source;
  private final List<Line> lines;
  private final CueIndex cues;
  private final Claims claims;
  private final boolean[] taken;

  /** Which lines are rows of tables; rows may well resemble each other. */
  private final BitSet rows = new BitSet();

  Margins(SourceText source, List<Line> lines, CueIndex cues, Claims claims) {
    this.source = source;
    this.lines = lines;
    this.cues = cues;
    this.claims = claims;
    this.taken = new boolean[lines.size()];
  }

  /** Makes findings of the margins and tells for each line whether it is one. */
  boolean[] find() {
    findContents();
    findPageNumbers();
    findRunningHeads();
    return taken;
  }

  // --- contents

  private void findContents() {
    for (int i = 0; i < lines.size(); i++) {
      if (PlainTable.isHeader(lines.get(i), cues)) {
        int end = PlainTable.end(source, lines, taken, i, cues);
        rows.set(i, end);
        i = Math.max(i, end - 1);
      } else if (cues.is(Cue.CONTENTS, lines.get(i).words().replace(" ", ""))
          || cues.is(Cue.CONTENTS, lines.get(i).words())) {
        i = Math.max(i, takeContents(i, endOfContents(i + 1)));
      } else if (isEntry(i)
          && isEntry(nextFilled(i + 1))
          && isEntry(nextFilled(nextFilled(i + 1) + 1))) {
        i = Math.max(i, takeContents(i, endOfEntries(i)));
      }
    }
  }

  private int takeContents(int from, int end) {
    if (end <= from) {
      return from;
    }
    claims.unplaced(
        OutlineCode.CONTENTS,
        lines.get(from).from(),
        lines.get(end - 1).to(),
        "expected the plan's text, but found a table of contents; it is left out");
    for (int i = from; i < end; i++) {
      taken[i] = true;
    }
    return end - 1;
  }

  private int nextFilled(int from) {
    int at = from;
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
    return at;
  }

  /** Entries end in the number of a page; some are split over two lines. */
  private int endOfEntries(int from) {
    int end = from;
    int at = from;
    while (at < lines.size()) {
      if (isEntry(at)) {
        end = at + 1;
      } else if (!isEntry(nextFilled(at + 1)) || lines.get(at).width() > LONGEST) {
        break;
      }
      at = nextFilled(at + 1);
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
        || lines.get(index).width() > LONGEST * 2) {
      return false;
    }
    int leaders = end;
    while (leaders > 0
        && (".·…‥ ．_-\t".indexOf(words.charAt(leaders - 1)) >= 0
            || Chars.isSpace(words.charAt(leaders - 1)))) {
      leaders--;
    }
    String filling = words.substring(leaders, end);
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
    int first = nextFilled(from);
    if (isEntry(first) || (endsWithNumber(first) && endsWithNumber(nextFilled(first + 1)))) {
      int end = from;
      for (int at = first; at < lines.size(); at = nextFilled(at + 1)) {
        if (!isEntry(at) && !endsWithNumber(at)) {
          boolean split = endsWithNumber(nextFilled(at + 1)) && lines.get(at).width() <= LONGEST;
          if (!split) {
            break;
          }
        }
        end = at + 1;
      }
      return end;
    }
    // Without numbers: up to where the first title stands again.
    if (first >= lines.size()) {
      return from - 1;
    }
    String title = bare(lines.get(first).words());
    int limit = Math.min(lines.size(), first + 400);
    for (int at = nextFilled(first + 1); at < limit; at = nextFilled(at + 1)) {
      Line line = lines.get(at);
      if (bare(line.words()).equals(title) && !title.isEmpty()) {
        return at;
      }
      if (line.width() > LONGEST || Bullets.length(line.words()) > 0) {
        break;
      }
    }
    return from - 1;
  }

  private boolean endsWithNumber(int index) {
    if (index >= lines.size()) {
      return false;
    }
    String words = lines.get(index).words();
    int space = Math.max(words.lastIndexOf(' '), words.lastIndexOf('\t'));
    String last = words.substring(space + 1);
    return space > 0 && last.length() <= 3 && last.chars().allMatch(Character::isDigit);
  }

  private static String bare(String words) {
    return Chars.folded(words).replaceAll("\\s", "");
  }

  // --- page numbers

  private void findPageNumbers() {
    for (Line line : lines) {
      if (!taken[line.index()] && !line.isBlank() && isPageNumber(line.words())) {
        take(OutlineCode.PAGE_NUMBER, line, "expected the plan's text, but found a page number");
      }
    }
  }

  private void take(OutlineCode code, Line line, String message) {
    taken[line.index()] = true;
    claims.unplaced(code, line.from(), line.to(), message + "; it is left out");
  }

  private boolean isPageNumber(String line) {
    if (line.length() > 30) {
      return false;
    }
    List<Token> tokens = Token.of(line);
    List<Token> kept = new ArrayList<>();
    for (Token token : tokens) {
      if (token.kind() != Token.Kind.SIGN || "/".equals(token.word())) {
        kept.add(token);
      }
    }
    if (kept.isEmpty()
        || line.indexOf('%') >= 0
        || line.startsWith("(")
        || line.startsWith("（")
        || line.endsWith(")")) {
      return false;
    }
    int at = 0;
    CueIndex.Hit page = cues.at(Cue.PAGE, kept, 0);
    if (page != null) {
      at = page.to();
    }
    if (at >= kept.size()
        || (!isShortNumber(kept.get(at).word())
            && !(kept.size() == 1 && isSmallRoman(kept.get(at).word())))) {
      return false;
    }
    at++;
    boolean stopped = page == null && line.endsWith(".");
    CueIndex.Hit after = cues.at(Cue.PAGE_AFTER, kept, at);
    at = after == null ? at : after.to();
    CueIndex.Hit of =
        page == null && after == null && (at >= kept.size() || !kept.get(at).is("/"))
            ? null
            : cues.at(Cue.PAGE_OF, kept, at);
    if (of != null && of.to() < kept.size() && isShortNumber(kept.get(of.to()).word())) {
      at = of.to() + 1;
    }
    return at == kept.size() && !stopped;
  }

  private static boolean isShortNumber(String word) {
    return word.length() <= 4 && word.chars().allMatch(Character::isDigit);
  }

  private static boolean isSmallRoman(String word) {
    return word.length() >= 2
        && word.length() <= 5
        && word.chars().allMatch(c -> "ivx".indexOf(c) >= 0);
  }

  // --- running heads

  /** A short line that stands three times and more, but for digits, and is next to a page's end. */
  private void findRunningHeads() {
    Multiset<String> seen = HashMultiset.create();
    Multiset<String> atEdge = HashMultiset.create();
    for (Line line : lines) {
      if (isHeadLike(line)) {
        String form = form(line.words());
        seen.add(form);
        if (isAtEdge(line)) {
          atEdge.add(form);
        }
      }
    }
    for (Line line : lines) {
      if (isHeadLike(line)) {
        String form = form(line.words());
        boolean onEach = seen.count(form) >= REPEATS && atEdge.count(form) * 2 >= seen.count(form);
        if (onEach || isTwiceAtPage(form, seen, atEdge)) {
          take(
              OutlineCode.RUNNING_HEAD,
              line,
              "expected the plan's text, but found a line that comes on every page");
        }
      }
    }
  }

  private static boolean isTwiceAtPage(
      String form, Multiset<String> seen, Multiset<String> atEdge) {
    return seen.count(form) == 2 && atEdge.count(form) == 2;
  }

  private boolean isHeadLike(Line line) {
    return !taken[line.index()]
        && !rows.get(line.index())
        && !line.isBlank()
        && line.words().length() <= LONGEST
        && Bullets.length(line.words()) == 0
        && line.words().indexOf('|') < 0
        && !Chars.endsSentence(line.words());
  }

  /** Tells whether a page number or a form feed stands beside the line, or a number in it. */
  private boolean isAtEdge(Line line) {
    int before = line.index() - 1;
    while (before >= 0 && lines.get(before).isBlank() && !source.endsPage(before)) {
      before--;
    }
    int after = nextFilled(line.index() + 1);
    boolean feed = (before >= 0 && source.endsPage(before)) || source.endsPage(line.index());
    boolean number =
        (before >= 0 && taken[before] && isPageNumber(lines.get(before).words()))
            || (after < lines.size() && taken[after] && isPageNumber(lines.get(after).words()));
    boolean own = NumberMark.of(line.words(), cues) == null && endsOrStartsWithPage(line.words());
    return feed || number || own;
  }

  private static boolean endsOrStartsWithPage(String words) {
    int bar = words.indexOf('|');
    List<Token> tokens = Token.of(words);
    if (tokens.size() < 3) {
      return false;
    }
    Token last = tokens.get(tokens.size() - 1);
    Token first = tokens.get(0);
    boolean number =
        (isShortNumber(last.word()) && last.word().length() <= 3)
            || (isShortNumber(first.word()) && first.word().length() <= 3);
    return number && bar < 0;
  }

  /** The words without digits, so that page numbers in them do not count. */
  private static String form(String words) {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!Character.isDigit(c) || isYear(words, i)) {
        form.append(c);
      }
    }
    return form.toString().strip();
  }

  private static boolean isYear(String words, int at) {
    int from = at;
    int to = at;
    while (from > 0 && Character.isDigit(words.charAt(from - 1))) {
      from--;
    }
    while (to < words.length() && Character.isDigit(words.charAt(to))) {
      to++;
    }
    return to - from == 4;
  }
}
