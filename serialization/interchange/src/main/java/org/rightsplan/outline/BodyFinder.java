package org.rightsplan.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.ResponsibilityRole;
import org.rightsplan.model.ResponsibleBody;

/**
 * Finds names of bodies in prose: whole names that are known, capitalised words around one such as
 * "Ministry", and in Chinese what stands between a beginning and an end that names of bodies have.
 */
final class BodyFinder {

  private static final int LONGEST_HAN = 16;
  private static final int LONGEST = 16;

  /**
   * A name in prose.
   *
   * @param body whose name it is
   * @param role what the words before it say
   * @param from its first token
   * @param to after its last token
   */
  record Found(ResponsibleBody body, ResponsibilityRole role, int from, int to) {}

  private final CueIndex cues;
  private final BodyList bodies;
  private final CueIndex known;

  BodyFinder(CueIndex cues, BodyList bodies) {
    this.cues = cues;
    this.bodies = bodies;
    this.known = CueIndex.ofNames(bodies.all());
  }

  List<Found> find(Words words) {
    List<Found> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int at = 0;
    while (at < words.size()) {
      int end = end(words, at);
      if (end <= at || words.between(at, end).isEmpty()) {
        at++;
        continue;
      }
      ResponsibleBody body = bodies.named(words.between(at, end));
      if (seen.add(body.id())) {
        all.add(new Found(body, role(words, at), at, end));
      }
      at = end;
    }
    return all;
  }

  private int end(Words words, int at) {
    List<Token> tokens = words.tokens();
    CueIndex.@Nullable Hit name =
        longer(known.at(Cue.BODY_NAME, tokens, at), cues.at(Cue.BODY_NAME, tokens, at));
    int han = hanEnd(words, at);
    if (name != null) {
      return Math.max(name.to(), han);
    }
    return han > at ? han : capitalEnd(words, at);
  }

  private static CueIndex.@Nullable Hit longer(
      CueIndex.@Nullable Hit one, CueIndex.@Nullable Hit other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.to() >= other.to() ? one : other;
  }

  private int hanEnd(Words words, int at) {
    List<Token> tokens = words.tokens();
    CueIndex.@Nullable Hit start = cues.at(Cue.BODY_START, tokens, at);
    if (start == null) {
      return at;
    }
    int end = at;
    for (int i = start.to();
        i < words.size() && i < at + LONGEST_HAN && words.get(i).kind() == Token.Kind.HAN;
        i++) {
      if (cues.at(Cue.UNIT_END, tokens, i) != null && cues.at(Cue.AND, tokens, i) == null) {
        break;
      }
      CueIndex.@Nullable Hit suffix = cues.at(Cue.BODY_SUFFIX, tokens, i);
      if (suffix != null) {
        end = suffix.to();
        break;
      }
    }
    return end;
  }

  /** Capitalised words with small ones between them, one of which says that it is a body. */
  private int capitalEnd(Words words, int at) {
    if (!isCapital(words, at) || (at > 0 && isCapital(words, at - 1))) {
      return at;
    }
    int first = at;
    int end = at;
    boolean body = false;
    boolean fewer = false;
    int i = at;
    while (i < words.size()
        && i < at + LONGEST
        && words.sentences().get(i) == words.sentences().get(at)) {
      if (isCapital(words, i)) {
        body |= cues.at(Cue.BODY_HEAD, words.tokens(), i) != null;
        fewer |= i > first;
        i++;
        end = i;
        continue;
      }
      int next = afterJoint(words, i);
      // "Ministry of Justice and Ministry of Health" are two.
      if (next == i || next > end + 3 || (body && isHeadAfter(words, i))) {
        break;
      }
      i = next;
    }
    return body && fewer ? end : at;
  }

  private boolean isHeadAfter(Words words, int joint) {
    int next = joint + 1;
    while (next < words.size() && !isCapital(words, next) && next < joint + 3) {
      next++;
    }
    return cues.at(Cue.AND, words.tokens(), joint) != null
        && next < words.size()
        && (cues.at(Cue.BODY_HEAD, words.tokens(), next) != null || next > joint + 1);
  }

  /** Returns the place after a small word or sign that stands inside names, or the place itself. */
  private int afterJoint(Words words, int at) {
    CueIndex.@Nullable Hit small = cues.at(Cue.BODY_JOIN, words.tokens(), at);
    if (small != null) {
      return small.to();
    }
    Token token = words.get(at);
    return token.is("-") || token.is("&") || token.is("'") ? at + 1 : at;
  }

  private boolean isCapital(Words words, int i) {
    Token token = words.get(i);
    boolean capital =
        token.kind() == Token.Kind.WORD
            && Character.isUpperCase(words.text().codePointAt(token.start()));
    // The capital of a sentence's first word says nothing.
    boolean opens = capital && i == words.sentences().get(i);
    return capital
        && !(opens
            && (cues.at(Cue.ACTION_START, words.tokens(), i) != null
                || cues.at(Cue.UNIT_END, words.tokens(), i) != null
                || cues.at(Cue.ARTICLE, words.tokens(), i) != null));
  }

  private ResponsibilityRole role(Words words, int at) {
    int from = at;
    while (from > 0 && from > at - 2 && cues.before(Cue.ARTICLE, words.tokens(), from) != null) {
      from--;
    }
    // An article may be part of what is written in the cues, or not.
    for (int end : new int[] {at, from}) {
      if (cues.before(Cue.BODY_LEAD, words.tokens(), end) != null) {
        return ResponsibilityRole.LEAD;
      }
      if (cues.before(Cue.BODY_SUPPORT, words.tokens(), end) != null) {
        return ResponsibilityRole.SUPPORT;
      }
      if (cues.before(Cue.BODY_MONITORING, words.tokens(), end) != null) {
        return ResponsibilityRole.MONITORING;
      }
    }
    String label = words.label(at);
    if (cues.is(Cue.COLUMN_LEAD, label)) {
      return ResponsibilityRole.LEAD;
    }
    if (cues.is(Cue.COLUMN_SUPPORT, label)) {
      return ResponsibilityRole.SUPPORT;
    }
    return cues.is(Cue.COLUMN_MONITORING, label)
        ? ResponsibilityRole.MONITORING
        : ResponsibilityRole.UNSPECIFIED;
  }
}
