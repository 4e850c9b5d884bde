package org.rightsplan.outline;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds lines that are printed on page after page, above or below the text. */
final class RunningHeads {

  private static final int REPEATS = 3;
  private static final int TITLE_LINES = 8;
  private static final int MOST_LINES = 3;

  /** A head with the number of the page in it has two words besides. */
  private static final int FEWEST_WORDS = 3;

  private static final int MOST_DIGITS = 3;

  private final SourceText source;
  private final List<Line> lines;
  private final CueIndex cues;
  private final Margins margins;

  RunningHeads(SourceText source, List<Line> lines, CueIndex cues, Margins margins) {
    this.source = source;
    this.lines = lines;
    this.cues = cues;
    this.margins = margins;
  }

  /** A short line that stands three times and more, but for digits, and is next to a page's end. */
  void find() {
    int titlePage = endOfTitlePage();
    findTitleWithPage(titlePage);
    int opening = 0;
    while (opening < lines.size() && !isHeadLike(lines.get(opening))) {
      opening++;
    }
    boolean more = true;
    for (int i = 0; i < MOST_LINES && more; i++) {
      // Heads may be of several lines; one that is known shows where a page ends.
      more = find(opening, titlePage);
    }
  }

  /** The plan's title with the number of a page beside it is a head, though it comes but once. */
  private void findTitleWithPage(int titlePage) {
    Set<String> titles = new HashSet<>();
    for (Line line : lines) {
      String letters = isHeadLike(line) ? letters(line.words()) : "";
      boolean paged = hasPageNumber(line);
      if (!letters.isEmpty() && !paged && line.index() < titlePage) {
        titles.add(letters);
      } else if (paged && titles.contains(letters)) {
        margins.takeHead(line.index());
      }
    }
  }

  private static String letters(String words) {
    StringBuilder letters = new StringBuilder();
    Chars.folded(words).codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private boolean find(int opening, int titlePage) {
    ListMultimap<String, Line> forms = MultimapBuilder.hashKeys().arrayListValues().build();
    for (Line line : lines) {
      if (isHeadLike(line)) {
        forms.put(form(line.words()), line);
      }
    }
    Set<Line> heads = new HashSet<>();
    for (String form : forms.keySet()) {
      List<Line> alike = forms.get(form);
      Line first = alike.get(0);
      boolean title = first.index() < titlePage && !hasPageNumber(first);
      boolean stays = title || isHeading(alike);
      List<Line> again = stays ? alike.subList(1, alike.size()) : alike;
      boolean once =
          stays && (title ? first.index() == opening : again.stream().allMatch(this::isBesideHead));
      if (isOnEachPage(again, once ? 1 : 2)) {
        heads.addAll(again);
      }
    }
    for (Line line : lines) {
      if (heads.contains(line)) {
        margins.takeHead(line.index());
      }
    }
    return !heads.isEmpty();
  }

  private boolean isBesideHead(Line line) {
    return (line.index() > 0 && margins.isHead(line.index() - 1))
        || (line.index() + 1 < lines.size() && margins.isHead(line.index() + 1));
  }

  private boolean isOnEachPage(List<Line> alike, int least) {
    long atEdge = alike.stream().filter(this::isAtEdge).count();
    return alike.size() >= REPEATS
        ? atEdge * 2 >= alike.size()
        : atEdge == alike.size() && alike.size() >= least;
  }

  /** Tells whether the first of these lines is what the others repeat, and has to stay. */
  private boolean isHeading(List<Line> alike) {
    Line first = alike.get(0);
    return !hasPageNumber(first)
        && (NumberMark.of(first.words(), cues) != null
            || (!isAtEdge(first) && alike.stream().skip(1).allMatch(this::isAtEdge)));
  }

  /** Before the first sentence, list, number or page's end there is nothing but titles. */
  private int endOfTitlePage() {
    int filled = 0;
    for (Line line : lines) {
      if (!line.isBlank() && !margins.isTaken(line.index())) {
        filled++;
        if (filled > TITLE_LINES
            || !isHeadLike(line)
            || NumberMark.of(line.words(), cues) != null) {
          return line.index();
        }
      }
      if (source.endsPage(line.index())) {
        return line.index() + 1;
      }
    }
    return lines.size();
  }

  private boolean isHeadLike(Line line) {
    return !margins.isTaken(line.index())
        && !margins.isRow(line.index())
        && !line.isBlank()
        && line.words().length() <= Margins.LONGEST
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
    int after = margins.nextFilled(line.index() + 1);
    boolean feed = (before >= 0 && source.endsPage(before)) || source.endsPage(line.index());
    boolean number =
        (before >= 0 && margins.isAtPage(before))
            || (after < lines.size() && margins.isAtPage(after));
    return feed || number || hasPageNumber(line);
  }

  private boolean hasPageNumber(Line line) {
    return NumberMark.of(line.words(), cues) == null && endsOrStartsWithPage(line.words());
  }

  private static boolean endsOrStartsWithPage(String words) {
    List<Token> tokens = Token.of(words);
    return tokens.size() >= FEWEST_WORDS
        && (isPage(tokens.get(tokens.size() - 1)) || isPage(tokens.get(0)));
  }

  private static boolean isPage(Token token) {
    return token.word().length() <= MOST_DIGITS && PageNumber.isShort(token.word());
  }

  /**
   * The words without digits, so that page numbers in them do not count; a number at their head
   * does.
   */
  private String form(String words) {
    NumberMark mark = NumberMark.of(words, cues);
    int from = mark == null ? 0 : mark.to();
    StringBuilder form = new StringBuilder(words.substring(0, from));
    for (int i = from; i < words.length(); i++) {
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
