package org.rightsplan.outline;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The cues of one or several languages, found in a text by its tokens. */
final class CueIndex {

  /**
   * A phrase found in a text.
   *
   * @param cue what it is a cue for
   * @param value what it stands for, or empty
   * @param from the index of its first token
   * @param to the index after its last token
   */
  record Hit(Cue cue, String value, int from, int to) {}

  private record Entry(Cue cue, String value, List<String> words) {}

  /** By first word; most words of a text begin no cue, and that must be quick to see. */
  private final Map<String, Map<Cue, List<Entry>>> byFirst;

  private final SetMultimap<Cue, String> whole;
  private final SetMultimap<Cue, String> signs;
  private final SetMultimap<String, String> detect;
  private final Set<String> groupingByStop;
  private final boolean groupsByStop;
  private final List<OutlineCues> languages;
  private final Map<String, CueIndex> byLanguage;

  private CueIndex(
      Map<String, Map<Cue, List<Entry>>> byFirst,
      SetMultimap<Cue, String> whole,
      SetMultimap<Cue, String> signs,
      SetMultimap<String, String> detect,
      Set<String> groupingByStop,
      boolean groupsByStop,
      List<OutlineCues> languages,
      Map<String, CueIndex> byLanguage) {
    this.byFirst = byFirst;
    this.whole = whole;
    this.signs = signs;
    this.detect = detect;
    this.groupingByStop = groupingByStop;
    this.groupsByStop = groupsByStop;
    this.languages = languages;
    this.byLanguage = byLanguage;
  }

  CueIndex(List<OutlineCues> languages) {
    this(
        new HashMap<>(),
        HashMultimap.create(),
        HashMultimap.create(),
        HashMultimap.create(),
        new HashSet<>(),
        false,
        languages,
        new ConcurrentHashMap<>());
    for (OutlineCues cues : languages) {
      for (OutlineCues.Phrase phrase : cues.phrases()) {
        List<String> words = words(phrase.text());
        if (!words.isEmpty()) {
          add(new Entry(phrase.cue(), phrase.value(), words));
          whole.put(phrase.cue(), String.join(" ", words));
        }
        signs.put(phrase.cue(), phrase.text());
        if (phrase.cue() == Cue.DETECT) {
          detect.put(cues.language(), Chars.folded(phrase.text()));
        }
        if (phrase.cue() == Cue.GROUPING && phrase.text().equals(".")) {
          groupingByStop.add(cues.language());
        }
      }
    }
    sort();
  }

  /** The longest first. */
  private void sort() {
    for (Map<Cue, List<Entry>> cues : byFirst.values()) {
      for (List<Entry> entries : cues.values()) {
        entries.sort(Comparator.comparingInt((Entry entry) -> -entry.words().size()));
      }
    }
  }

  private void add(Entry entry) {
    byFirst
        .computeIfAbsent(entry.words().get(0), first -> new EnumMap<>(Cue.class))
        .computeIfAbsent(entry.cue(), cue -> new ArrayList<>())
        .add(entry);
  }

  private List<Entry> entries(Cue cue, String first) {
    Map<Cue, List<Entry>> cues = byFirst.get(first);
    List<Entry> entries = cues == null ? null : cues.get(cue);
    return entries == null ? List.of() : entries;
  }

  /** Returns the same cues for a text that is mainly in one of the languages. */
  CueIndex forTextIn(String language) {
    return new CueIndex(
        byFirst,
        whole,
        signs,
        detect,
        groupingByStop,
        groupingByStop.contains(language),
        languages,
        byLanguage);
  }

  /** Tells whether 1.500 is one thousand and five hundred in the text's language. */
  boolean groupsByStop() {
    return groupsByStop;
  }

  /**
   * Returns the cues for words in one of the languages: its own and those in other scripts. In one
   * script small words are in the way of each other: "a" is no "to" but in Spanish.
   *
   * @param language the language of the whole text, in which the words are unless they look more
   *     like another
   */
  CueIndex forProse(String text, String language) {
    String most = language;
    if (languages.size() > 1) {
      List<Token> tokens = Token.of(text);
      long best = count(tokens, language);
      for (OutlineCues cues : languages) {
        long found = count(tokens, cues.language());
        if (found > best) {
          best = found;
          most = cues.language();
        }
      }
    }
    return byLanguage.computeIfAbsent(most, this::onlyIn);
  }

  private long count(List<Token> tokens, String language) {
    Set<String> common = detect.get(language);
    return tokens.stream().filter(token -> common.contains(token.word())).count();
  }

  private CueIndex onlyIn(String language) {
    Set<Character.UnicodeScript> own = new HashSet<>();
    for (OutlineCues cues : languages) {
      if (cues.language().equals(language)) {
        own.add(cues.script());
      }
    }
    return new CueIndex(
            languages.stream()
                .filter(cues -> cues.language().equals(language) || !own.contains(cues.script()))
                .toList())
        .forTextIn(language);
  }

  /** Returns names of bodies as whole names to look for. */
  static CueIndex ofNames(Collection<String> names) {
    CueIndex index = new CueIndex(List.of());
    for (String name : names) {
      List<String> words = words(name);
      if (!words.isEmpty()) {
        index.add(new Entry(Cue.BODY_NAME, name, words));
      }
    }
    index.sort();
    return index;
  }

  private static List<String> words(String text) {
    return Token.of(text).stream().map(Token::word).toList();
  }

  /** Tells whether a text is, as a whole, a phrase for this. */
  boolean is(Cue cue, String text) {
    return text.length() <= 200 && whole.containsEntry(cue, String.join(" ", words(text)));
  }

  /** Tells whether a text begins with a phrase for this. */
  boolean startsWith(Cue cue, String text) {
    return at(cue, Token.of(text.substring(0, Math.min(text.length(), 80))), 0) != null;
  }

  /**
   * Returns where the longest phrase for this ends that stands at a place, letter by letter and not
   * as words of its own, or the place itself.
   */
  int endOfSign(Cue cue, String text, int from) {
    int end = from;
    for (String phrase : signs.get(cue)) {
      if (text.startsWith(phrase, from)) {
        end = Math.max(end, from + phrase.length());
      }
    }
    return end;
  }

  /** Returns the longest phrase for this that begins at a token, or null. */
  @Nullable Hit at(Cue cue, List<Token> tokens, int from) {
    if (from < 0 || from >= tokens.size()) {
      return null;
    }
    for (Entry entry : entries(cue, tokens.get(from).word())) {
      if (matches(entry.words(), tokens, from)) {
        return new Hit(cue, entry.value(), from, from + entry.words().size());
      }
    }
    return null;
  }

  /** Returns the longest phrase for this that ends before a token, or null. */
  @Nullable Hit before(Cue cue, List<Token> tokens, int end) {
    for (int from = Math.max(0, end - 8); from < end; from++) {
      for (Entry entry : entries(cue, tokens.get(from).word())) {
        if (from + entry.words().size() == end && matches(entry.words(), tokens, from)) {
          return new Hit(cue, entry.value(), from, end);
        }
      }
    }
    return null;
  }

  private static boolean matches(List<String> words, List<Token> tokens, int from) {
    if (from + words.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).equals(tokens.get(from + i).word())) {
        return false;
      }
    }
    return true;
  }
}
