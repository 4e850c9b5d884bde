package org.rightsplan.outline;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which of several languages a text looks most like.
 *
 * @param nearest the one by whose words it is read
 * @param language the same if the text clearly is in it, else {@value #UNKNOWN}
 */
record LanguageGuess(String nearest, String language) {

  /** The tag of a language that is not known. */
  static final String UNKNOWN = "und";

  private static final int ENOUGH = 200_000;

  /** One word may be anybody's, but not one in a script that no other of the languages has. */
  private static final int FEWEST = 2;

  /** Of so many words one is common in the language, also where a plan is a list of names. */
  private static final int MOST_WORDS = 50;

  /**
   * Common words of languages without cues, which share some with those that have them: French,
   * German, Portuguese, Italian, Dutch, Romanian, Swedish with Danish and Norwegian, Japanese.
   */
  private static final ImmutableList<ImmutableSet<String>> OTHERS =
      """
      le les des du une dans pour par sur aux et est de la en que qui l d
      der die das und des den dem ein eine von zu zur mit auf ist
      de do da dos das os as em ao para que uma com por
      di il del della dei delle che gli la per una nel con
      de het een van voor op te met zijn door
      de la si pe din cu pentru prin ale sau
      och og att det som til till av den er en de med
      の を に は が と で する こと
      """
          .lines()
          .map(words -> ImmutableSet.copyOf(Splitter.on(' ').split(words)))
          .collect(ImmutableList.toImmutableList());

  static LanguageGuess of(String text, List<OutlineCues> languages) {
    List<Token> tokens =
        Token.of(text.substring(0, Math.min(text.length(), ENOUGH))).stream()
            .filter(token -> token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.HAN)
            .toList();
    OutlineCues nearest = languages.get(0);
    long most = 0;
    for (OutlineCues cues : languages) {
      long found = count(tokens, words(cues, Cue.DETECT));
      if (found > most) {
        most = found;
        nearest = cues;
      }
    }
    boolean clear = isClear(tokens, nearest, languages);
    return new LanguageGuess(nearest.language(), clear ? nearest.language() : UNKNOWN);
  }

  private static boolean isClear(
      List<Token> tokens, OutlineCues nearest, List<OutlineCues> languages) {
    long found = count(tokens, telling(nearest));
    boolean sole =
        languages.stream()
            .allMatch(other -> other == nearest || other.script() != nearest.script());
    return found >= (sole ? 1 : FEWEST)
        && found * MOST_WORDS >= tokens.size()
        && OTHERS.stream().allMatch(other -> count(tokens, other) < found)
        && languages.stream()
            .allMatch(other -> other == nearest || count(tokens, telling(other)) < found);
  }

  /**
   * The common words and, since terse plans hardly have them, those that commitments begin with.
   */
  private static Set<String> telling(OutlineCues cues) {
    Set<String> words = words(cues, Cue.DETECT);
    words.addAll(words(cues, Cue.ACTION_START));
    return words;
  }

  private static Set<String> words(OutlineCues cues, Cue cue) {
    Set<String> words = new HashSet<>();
    for (OutlineCues.Phrase phrase : cues.phrases()) {
      if (phrase.cue() == cue) {
        words.add(Chars.folded(phrase.text()));
      }
    }
    return words;
  }

  private static long count(List<Token> tokens, Set<String> words) {
    return tokens.stream().filter(token -> words.contains(token.word())).count();
  }
}
