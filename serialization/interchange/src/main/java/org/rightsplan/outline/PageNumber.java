package org.rightsplan.outline;

import java.util.List;
import java.util.regex.Pattern;

/** Lines that hold the number of a page and nothing else: 7, - 7 -, Page 7 of 31, vii, 第7页. */
final class PageNumber {

  private static final int LONGEST = 30;
  private static final Pattern SMALL_ROMAN = Pattern.compile("[ivx]{2,5}");

  private PageNumber() {}

  static boolean is(String line, CueIndex cues) {
    if (line.length() > LONGEST
        || line.indexOf('%') >= 0
        || line.startsWith("(")
        || line.startsWith("（")
        || line.endsWith(")")) {
      return false;
    }
    List<Token> tokens = Token.of(line);
    int first = 0;
    while (first < tokens.size() && tokens.get(first).kind() == Token.Kind.SIGN) {
      first++;
    }
    CueIndex.Hit page = cues.at(Cue.PAGE, tokens, first);
    boolean stopped = page == null && line.endsWith(".");
    List<Token> number =
        tokens.subList(page == null ? first : page.to(), tokens.size()).stream()
            .filter(token -> token.kind() != Token.Kind.SIGN || token.is("/"))
            .toList();
    return !stopped
        && !number.isEmpty()
        && (isShort(number.get(0).word())
            ? isEnd(number, page != null, cues)
            : number.size() == 1 && isSmallRoman(line, number.get(0)));
  }

  /** Tells whether behind the number there is nothing but how many pages there are. */
  private static boolean isEnd(List<Token> number, boolean page, CueIndex cues) {
    int at = 1;
    CueIndex.Hit after = cues.at(Cue.PAGE_AFTER, number, at);
    at = after == null ? at : after.to();
    boolean more = page || after != null || (at < number.size() && number.get(at).is("/"));
    CueIndex.Hit of = more ? cues.at(Cue.PAGE_OF, number, at) : null;
    if (of != null && of.to() < number.size() && isShort(number.get(of.to()).word())) {
      at = of.to() + 1;
    }
    return at == number.size();
  }

  static boolean isShort(String word) {
    return word.length() <= 4 && word.chars().allMatch(Character::isDigit);
  }

  private static boolean isSmallRoman(String line, Token token) {
    return SMALL_ROMAN.matcher(line.substring(token.start(), token.end())).matches();
  }
}
