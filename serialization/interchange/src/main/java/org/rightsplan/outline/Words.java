package org.rightsplan.outline;

import com.google.common.primitives.ImmutableIntArray;
import java.util.List;

/**
 * Prose taken apart into words, clauses and sentences.
 *
 * @param text the prose
 * @param tokens its words
 * @param clauses for each token the index of the first token of its clause
 * @param sentences for each token the index of the first token of its sentence
 */
record Words(
    String text, List<Token> tokens, ImmutableIntArray clauses, ImmutableIntArray sentences) {

  private static final int MOST_OF_LABEL = 10;

  /** No clause is longer than this; without it, text without stops would take quadratic time. */
  private static final int REACH = 150;

  static Words of(Passage passage, CueIndex cues) {
    List<Token> tokens = Token.of(passage.text());
    int[] clauses = new int[tokens.size()];
    int[] sentences = new int[tokens.size()];
    int clause = 0;
    int sentence = 0;
    for (int i = 0; i < tokens.size(); i++) {
      clauses[i] = clause;
      sentences[i] = sentence;
      if (endsSentence(tokens, i, passage.text(), cues) || endsLine(tokens, i, passage.text())) {
        clause = i + 1;
        sentence = i + 1;
      } else if (tokens.get(i).kind() == Token.Kind.SIGN
          && ",，、;；:：".indexOf(tokens.get(i).word().charAt(0)) >= 0) {
        clause = i + 1;
      }
    }
    return new Words(
        passage.text(),
        List.copyOf(tokens),
        ImmutableIntArray.copyOf(clauses),
        ImmutableIntArray.copyOf(sentences));
  }

  /**
   * Returns the same prose in which some tokens stand in one clause: the commas of a name end none.
   *
   * @param from the first token
   * @param to after the last one
   */
  Words joining(int from, int to) {
    if (clauses.get(from) == clauses.get(to - 1)) {
      return this;
    }
    int[] joined = clauses.toArray();
    int end = clauseEnd(to - 1);
    for (int i = from; i < end; i++) {
      joined[i] = joined[from];
    }
    return new Words(text, tokens, ImmutableIntArray.copyOf(joined), sentences);
  }

  private static boolean endsSentence(List<Token> tokens, int index, String text, CueIndex cues) {
    Token token = tokens.get(index);
    if (token.kind() != Token.Kind.SIGN) {
      return false;
    }
    int end = token.end();
    boolean stop =
        token.is(".")
            && (end == text.length() || Chars.isSpace(text.charAt(end)))
            && !isShort(tokens, index, cues);
    return stop || "。！？!?;；\n".indexOf(text.charAt(token.start())) >= 0;
  }

  private static boolean endsLine(List<Token> tokens, int index, String text) {
    if (index + 1 == tokens.size()) {
      return false;
    }
    int at = tokens.get(index).end();
    while (at < tokens.get(index + 1).start() && text.charAt(at) != '\n') {
      at++;
    }
    return at < tokens.get(index + 1).start();
  }

  /** "No." and its like end no sentence, nor does the stop after the day in "31. Dezember". */
  private static boolean isShort(List<Token> tokens, int index, CueIndex cues) {
    boolean day =
        index > 0
            && tokens.get(index - 1).kind() == Token.Kind.NUMBER
            && tokens.get(index - 1).word().length() <= 2
            && cues.at(Cue.MONTH, tokens, index + 1) != null;
    return day || cues.before(Cue.SHORT, tokens, index) != null;
  }

  /** Returns what stands before a colon at the head of a sentence, such as "Lead", or nothing. */
  String label(int index) {
    int first = sentences.get(index);
    for (int i = first + 1; i < index && i < first + MOST_OF_LABEL; i++) {
      if (tokens.get(i).is(":") || tokens.get(i).is("：")) {
        return text.substring(tokens.get(first).start(), tokens.get(i - 1).end());
      }
    }
    return "";
  }

  int size() {
    return tokens.size();
  }

  Token get(int index) {
    return tokens.get(index);
  }

  /** Tells whether a word begins with a capital letter. */
  boolean isCapital(int index) {
    Token token = tokens.get(index);
    return token.kind() == Token.Kind.WORD
        && Character.isUpperCase(text.codePointAt(token.start()));
  }

  /** Tells whether a word has capital letters alone, and at least two. */
  boolean isAcronym(int index) {
    Token token = tokens.get(index);
    return token.kind() == Token.Kind.WORD
        && token.end() - token.start() >= 2
        && text.substring(token.start(), token.end()).chars().allMatch(Character::isUpperCase);
  }

  int clauseOf(int index) {
    return Math.max(clauses.get(index), index - REACH);
  }

  int clauseEnd(int index) {
    int end = index;
    while (end < tokens.size() && end < index + REACH && clauses.get(end) == clauses.get(index)) {
      end++;
    }
    return end;
  }

  int sentenceOf(int index) {
    return Math.max(sentences.get(index), index - REACH);
  }

  int sentenceEnd(int index) {
    int end = index;
    while (end < tokens.size()
        && end < index + REACH
        && sentences.get(end) == sentences.get(index)) {
      end++;
    }
    return end;
  }

  /** Returns the text from one token to before another. */
  String exactly(int from, int to) {
    return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** Returns the text from one token to before another, without signs at its ends. */
  String between(int from, int to) {
    int first = from;
    int last = to;
    while (first < last
        && tokens.get(first).kind() == Token.Kind.SIGN
        && "(（\"“《「".indexOf(tokens.get(first).word().charAt(0)) < 0) {
      first++;
    }
    while (last > first
        && tokens.get(last - 1).kind() == Token.Kind.SIGN
        && ")）\"”》」%".indexOf(tokens.get(last - 1).word().charAt(0)) < 0) {
      last--;
    }
    return first == last
        ? ""
        : text.substring(tokens.get(first).start(), tokens.get(last - 1).end());
  }
}
