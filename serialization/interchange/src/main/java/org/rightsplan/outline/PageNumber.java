package org.rightsplan.outline;

import java.util.ArrayList;
import java.util.List;

/** Lines that hold the number of a page and nothing else: 7, - 7 -, Page 7 of 31, vii, 第7页. */
final class PageNumber {

  private PageNumber() {}

  static boolean is(String line, CueIndex cues) {
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
        || (!isShort(kept.get(at).word())
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
    if (of != null && of.to() < kept.size() && isShort(kept.get(of.to()).word())) {
      at = of.to() + 1;
    }
    return at == kept.size() && !stopped;
  }

  static boolean isShort(String word) {
    return word.length() <= 4 && word.chars().allMatch(Character::isDigit);
  }

  private static boolean isSmallRoman(String word) {
    return word.length() >= 2
        && word.length() <= 5
        && word.chars().allMatch(c -> "ivx".indexOf(c) >= 0);
  }
}
