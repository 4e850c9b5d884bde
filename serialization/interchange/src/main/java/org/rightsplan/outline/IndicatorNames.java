package org.rightsplan.outline;

/** What to call an indicator that was found in prose: the words around the number. */
final class IndicatorNames {

  private final Words words;
  private final CueIndex cues;
  private final DueDates dates;

  IndicatorNames(Words words, CueIndex cues, DueDates dates) {
    this.dates = dates;
    this.words = words;
    this.cues = cues;
  }

  /** Returns the clauses from one token to before another. */
  String clause(int from, int to) {
    String clause = words.between(words.clauseOf(from), words.clauseEnd(Math.max(from, to - 1)));
    return clause.isEmpty() ? words.between(from, to) : clause;
  }

  /**
   * Returns the words before the number and its verb, or between the verb and the number, or else
   * the clause.
   *
   * @param subject whether the number is a share or change of something named before it
   */
  String of(int from, int to, boolean subject) {
    if (!subject || isChangeOf(from)) {
      return clause(from, to);
    }
    int start = words.clauseOf(from);
    while (start < from && (dates.isDate(start) || binds(start))) {
      start++;
    }
    int end = start;
    while (end < from && dates.baselineAt(end).isEmpty()) {
      end++;
    }
    int verb = -1;
    for (int i = start; i < end; i++) {
      if (isVerb(i)) {
        verb = i;
        break;
      }
    }
    if (verb > start && isName(start, verb)) {
      return words.between(start, verb);
    }
    int after = verb < 0 ? start : afterVerb(verb);
    while (verb >= 0 && after < end && isVerb(after)) {
      after = afterVerb(after);
    }
    while (end > after && (isSmall(end - 1) || binds(end - 1))) {
      end--;
    }
    if (after < end && isName(after, end) && !isOnlyVerb(after, end)) {
      return words.between(after, end);
    }
    // "GDP will grow by 13 percent", but not "WHO reduces deaths by 13 percent".
    return verb > start && hasAcronym(start, verb) ? words.between(start, verb) : clause(from, to);
  }

  /** "A reduction of 10 percent": of what, is said behind it. */
  private boolean isChangeOf(int from) {
    CueIndex.Hit noun = cues.at(Cue.RAISE, words.tokens(), from);
    noun = noun == null ? cues.at(Cue.LOWER, words.tokens(), from) : noun;
    return noun != null
        && (cues.at(Cue.CHANGE_OF, words.tokens(), noun.to()) != null
            || cues.at(Cue.CHANGE_OF, words.tokens(), noun.to() + 1) != null);
  }

  /** "Ensure that 90 percent of ..." is not about ensuring. */
  private boolean isOnlyVerb(int from, int to) {
    CueIndex.Hit verb = cues.at(Cue.ACTION_START, words.tokens(), from);
    return verb != null && verb.to() >= to;
  }

  private boolean binds(int i) {
    return cues.at(Cue.UNIT_END, words.tokens(), i) != null
        || cues.at(Cue.BY_DATE, words.tokens(), i) != null;
  }

  private boolean isVerb(int i) {
    return cues.at(Cue.NAME_END, words.tokens(), i) != null
        || cues.at(Cue.RAISE, words.tokens(), i) != null
        || cues.at(Cue.LOWER, words.tokens(), i) != null;
  }

  private int afterVerb(int verb) {
    int after = verb;
    for (Cue cue : new Cue[] {Cue.NAME_END, Cue.RAISE, Cue.LOWER}) {
      CueIndex.Hit hit = cues.at(cue, words.tokens(), verb);
      after = hit == null ? after : Math.max(after, hit.to());
    }
    return after;
  }

  private boolean isSmall(int i) {
    return cues.before(Cue.CHANGE_BY, words.tokens(), i + 1) != null
        || cues.before(Cue.LEVEL_TO, words.tokens(), i + 1) != null
        || cues.before(Cue.ARTICLE, words.tokens(), i + 1) != null;
  }

  private boolean hasAcronym(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isAcronym(i)) {
        return true;
      }
    }
    return false;
  }

  /** More than a word that binds, and no number in it. */
  private boolean isName(int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      Token token = words.get(i);
      if (token.kind() == Token.Kind.NUMBER) {
        return false;
      }
      letters += token.kind() == Token.Kind.SIGN ? 0 : token.end() - token.start();
    }
    return letters >= (words.get(from).kind() == Token.Kind.HAN ? 2 : 4);
  }
}
