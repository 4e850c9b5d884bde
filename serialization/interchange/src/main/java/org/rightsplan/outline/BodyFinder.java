package org.rightsplan.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rightsplan.model.ResponsibilityRole;
import org.rightsplan.model.ResponsibleBody;

/** Finds names of bodies in prose, and what the words before them say that they do. */
final class BodyFinder {

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

  BodyFinder(CueIndex cues, BodyList bodies) {
    this.cues = cues;
    this.bodies = bodies;
  }

  List<Found> find(Words words) {
    BodyNameReader names = new BodyNameReader(words, cues, bodies);
    List<Found> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int at = 0;
    int lastEnd = -1;
    ResponsibilityRole last = ResponsibilityRole.UNSPECIFIED;
    while (at < words.size()) {
      int end = names.end(at);
      if (end <= at || words.between(at, end).isEmpty()) {
        at++;
        continue;
      }
      ResponsibleBody body = bodies.named(words.between(at, end));
      ResponsibilityRole role = role(words, at);
      if (role == ResponsibilityRole.UNSPECIFIED && isNext(words, lastEnd, at)) {
        role = last;
      }
      if (seen.add(body.id())) {
        all.add(new Found(body, role, at, end));
      }
      last = role;
      lastEnd = end;
      at = end;
    }
    return all;
  }

  /** Returns the same prose in which a name of a body stands in one clause, commas or not. */
  Words joiningNames(Words words) {
    BodyNameReader names = new BodyNameReader(words, cues, bodies);
    Words joined = words;
    for (int at = 0; at < words.size(); at++) {
      int end = names.end(at);
      if (end > at) {
        joined = joined.joining(at, end);
        at = end - 1;
      }
    }
    return joined;
  }

  /** "Led by the Ministry of Health and the Police Board": what is said of one is said of both. */
  private boolean isNext(Words words, int lastEnd, int at) {
    int i = lastEnd;
    while (i >= 0 && i < at) {
      int before = i;
      if (",、".contains(words.get(i).word())) {
        i++;
      }
      for (Cue cue : new Cue[] {Cue.AND, Cue.ARTICLE, Cue.BODY_OF}) {
        CueIndex.Hit hit = i < at ? cues.at(cue, words.tokens(), i) : null;
        i = hit == null ? i : hit.to();
      }
      if (i == before) {
        return false;
      }
    }
    return i == at;
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
