package org.rightsplan.outline;

import org.jspecify.annotations.Nullable;

/**
 * Where a name of a body ends that begins at a word: a whole name that is known, capitalised words
 * around one such as "Ministry", or what stands between a beginning and an end that names have in
 * scripts without capitals.
 */
final class BodyNameReader {

  private static final int LONGEST_HAN = 24;
  private static final int LONGEST = 24;

  private final Words words;
  private final CueIndex cues;
  private final BodyList bodies;

  BodyNameReader(Words words, CueIndex cues, BodyList bodies) {
    this.words = words;
    this.cues = cues;
    this.bodies = bodies;
  }

  /** Returns the end of the name that begins at a token, or the token. */
  int end(int at) {
    int known = bodies.knownEnd(words, at);
    CueIndex.@Nullable Hit cue = cues.at(Cue.BODY_NAME, words.tokens(), at);
    int name = cue == null ? known : Math.max(known, cue.to());
    if (words.get(at).kind() != Token.Kind.HAN) {
      return Math.max(name, capitalEnd(at));
    }
    if (name > at) {
      return isCut(name) || cues.at(Cue.BODY_NOT, words.tokens(), name) != null
          ? at
          : Math.max(longest(name), hanEnd(at, name, true));
    }
    CueIndex.@Nullable Hit start = cues.at(Cue.BODY_START, words.tokens(), at);
    if (cues.at(Cue.BODY_STOP, words.tokens(), at) != null) {
      return at;
    }
    return start != null
        ? hanEnd(at, start.to(), false)
        : isNamed(at) ? hanEnd(at, at + 1, false) : at;
  }

  /**
   * Returns the end of a name of which a part is known, or its beginning.
   *
   * @param whole whether what is known may be the whole name, so that "and" begins another
   */
  private int hanEnd(int at, int known, boolean whole) {
    for (int i = known; i < words.size() && i < at + LONGEST_HAN; i++) {
      if (words.get(i).kind() != Token.Kind.HAN
          || cues.at(Cue.BODY_STOP, words.tokens(), i) != null
          || (whole
              && (cues.at(Cue.AND, words.tokens(), i) != null
                  || cues.at(Cue.BODY_NAME, words.tokens(), i) != null
                  || cues.at(Cue.BODY_START, words.tokens(), i) != null))) {
        return at;
      }
      CueIndex.@Nullable Hit suffix = cues.at(Cue.BODY_SUFFIX, words.tokens(), i);
      if (suffix != null && i > at + 1) {
        return isCut(suffix.to()) ? at : longest(suffix.to());
      }
    }
    return at;
  }

  /** 教育部门: the last sign of what seems a name belongs to another word. */
  private boolean isCut(int end) {
    CueIndex.@Nullable Hit word = cues.at(Cue.BODY_STOP, words.tokens(), end - 1);
    return word != null && word.to() > end;
  }

  /** "由", "会同": what follows is a name even if it begins like any other word. */
  private boolean isNamed(int at) {
    return cues.before(Cue.AND, words.tokens(), at) == null
        && (cues.before(Cue.BODY_LEAD, words.tokens(), at) != null
            || cues.before(Cue.BODY_SUPPORT, words.tokens(), at) != null
            || cues.before(Cue.BODY_MONITORING, words.tokens(), at) != null);
  }

  /** 委员会 may go on as 委员会办公室. */
  private int longest(int end) {
    CueIndex.@Nullable Hit more = cues.at(Cue.BODY_SUFFIX, words.tokens(), end);
    return more == null ? end : longest(more.to());
  }

  /** Capitalised words with small ones between them, one of which says that it is a body. */
  private int capitalEnd(int at) {
    if (!isCapital(at) || (at > 0 && isCapital(at - 1))) {
      return at;
    }
    int end = at;
    int heads = 0;
    boolean fewer = false;
    boolean other = false;
    int i = at;
    while (i < words.size()
        && i < at + LONGEST
        && words.sentences().get(i) == words.sentences().get(at)) {
      if (isCapital(i)) {
        boolean first = i == at || !isCapital(i - 1);
        other = (other && !first) || cues.at(Cue.BODY_NOT, words.tokens(), i) != null;
        if (isHead(i)) {
          heads++;
          other = false;
        }
        fewer |= i > at;
        i++;
        end = i;
        continue;
      }
      if (other && !hasHeadBefore(at, i)) {
        // "Police Act", "Ley Orgánica del Tribunal".
        return at;
      }
      int next = heads == 0 ? beforeHead(i, at) : afterJoint(i, at);
      if (next == i) {
        break;
      }
      i = next;
    }
    return heads > 0 && fewer && !(other && !hasHeadBefore(at, end)) ? end : at;
  }

  /** Tells whether a word before the last run of capitals says that it is a body. */
  private boolean hasHeadBefore(int from, int end) {
    int run = end;
    while (run > from && isCapital(run - 1)) {
      run--;
    }
    for (int i = from; i < run; i++) {
      if (isHead(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isHead(int at) {
    return cues.at(Cue.BODY_HEAD, words.tokens(), at) != null;
  }

  /** Returns the place after a small word of a name whose head is still to come, or the place. */
  private int beforeHead(int at, int from) {
    CueIndex.@Nullable Hit and = cues.at(Cue.AND, words.tokens(), at);
    boolean other =
        and != null
            && (cues.at(Cue.ARTICLE, words.tokens(), and.to()) != null
                || bodies.knownEnd(words, from) == at);
    return other ? at : afterSmall(at);
  }

  /**
   * Returns the place after small words that stand inside a name that has its head, or the place.
   */
  private int afterJoint(int at, int from) {
    if (words.get(at).is(",")) {
      return isList(at, from) ? at + 1 : at;
    }
    int next = at;
    for (int i = 0; i < 3 && next < words.size() && !isCapital(next); i++) {
      next = afterSmall(next);
    }
    if (next == at || next >= words.size() || !isCapital(next)) {
      return at;
    }
    // "Ministry of Justice and Ministry of Health" are two; "Office of the Commission" is one.
    boolean of =
        cues.at(Cue.BODY_OF, words.tokens(), at) != null || words.get(at).kind() == Token.Kind.SIGN;
    return (isOther(next) && !of) || isAndOther(at, next, from) ? at : next;
  }

  /** Tells whether a capitalised word begins another body's name. */
  private boolean isOther(int at) {
    int next = at;
    while (next < words.size() && next < at + 3 && isCapital(next)) {
      if (isHead(next)) {
        return true;
      }
      next++;
    }
    return words.isAcronym(at) || bodies.knownEnd(words, at) > at;
  }

  /** "Ministry of Health and the Red Cross": an article after "and" begins another name. */
  private boolean isAndOther(int joint, int next, int from) {
    CueIndex.@Nullable Hit and = cues.at(Cue.AND, words.tokens(), joint);
    return and != null && and.to() < next && !hasComma(from, joint);
  }

  private boolean hasComma(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.get(i).is(",")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tells whether a comma stands inside a name, as in "Ministry of Women, Children and the Family":
   * behind "of", and the list ends with "and" and begins no other name.
   */
  private boolean isList(int comma, int from) {
    boolean of = false;
    for (int i = from; i < comma; i++) {
      of |= cues.at(Cue.BODY_OF, words.tokens(), i) != null;
    }
    int i = comma + 1;
    boolean last = false;
    while (of && i < words.size() && i < comma + LONGEST && !last) {
      CueIndex.@Nullable Hit and = cues.at(Cue.AND, words.tokens(), i);
      last = and != null;
      i = and == null ? i : and.to();
      CueIndex.@Nullable Hit article = cues.at(Cue.ARTICLE, words.tokens(), i);
      i = last && article != null ? article.to() : i;
      if (i >= words.size() || !isCapital(i) || isOther(i)) {
        return false;
      }
      while (i < words.size() && isCapital(i)) {
        i++;
      }
      int joint = afterOf(i);
      while (joint > i && joint < words.size() && isCapital(joint)) {
        i = joint + 1;
        joint = afterOf(i);
      }
      if (!last && i < words.size() && words.get(i).is(",")) {
        i++;
      } else if (!last && cues.at(Cue.AND, words.tokens(), i) == null) {
        return false;
      }
    }
    return last;
  }

  private int afterOf(int at) {
    CueIndex.@Nullable Hit of = cues.at(Cue.BODY_OF, words.tokens(), at);
    return of == null ? at : of.to();
  }

  /** Returns the place after a small word or sign that stands inside names, or the place itself. */
  private int afterSmall(int at) {
    CueIndex.@Nullable Hit small = cues.at(Cue.BODY_JOIN, words.tokens(), at);
    CueIndex.@Nullable Hit of = cues.at(Cue.BODY_OF, words.tokens(), at);
    int end = Math.max(small == null ? at : small.to(), of == null ? at : of.to());
    if (end > at) {
      return end;
    }
    Token token = words.get(at);
    return token.is("-") || token.is("&") || token.is("'") ? at + 1 : at;
  }

  private boolean isCapital(int i) {
    boolean capital = i < words.size() && words.isCapital(i);
    if (!capital) {
      return false;
    }
    // The capital of a sentence's first word says nothing.
    boolean opens = i == words.sentences().get(i) || words.get(i - 1).is(":");
    return !(opens
        && (cues.at(Cue.ACTION_START, words.tokens(), i) != null
            || cues.at(Cue.BODY_STOP, words.tokens(), i) != null
            || cues.at(Cue.UNIT_END, words.tokens(), i) != null
            || cues.at(Cue.ARTICLE, words.tokens(), i) != null));
  }
}
