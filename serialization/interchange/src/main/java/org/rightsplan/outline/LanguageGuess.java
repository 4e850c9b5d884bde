package org.rightsplan.outline;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Tells which of several languages a text looks most like. */
final class LanguageGuess {

  /** The tag of a language that is not known. */
  static final String UNKNOWN = "und";

  private static final int ENOUGH = 200_000;

  private LanguageGuess() {}

  static String of(String text, List<OutlineCues> languages) {
    List<Token> tokens = Token.of(text.substring(0, Math.min(text.length(), ENOUGH)));
    String best = languages.get(0).language();
    long most = 0;
    for (OutlineCues cues : languages) {
      Set<String> words = new TreeSet<>();
      for (OutlineCues.Phrase phrase : cues.phrases()) {
        if (phrase.cue() == Cue.DETECT) {
          words.add(Chars.folded(phrase.text()));
        }
      }
      long found = tokens.stream().filter(token -> words.contains(token.word())).count();
      if (found > most) {
        most = found;
        best = cues.language();
      }
    }
    return best;
  }
}
