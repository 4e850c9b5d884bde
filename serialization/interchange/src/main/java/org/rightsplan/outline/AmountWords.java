package org.rightsplan.outline;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.TargetComparator;

/** The words around a number that say how it is meant. */
final class AmountWords {

  private static final int MOST_BEFORE = 6;

  private static final ImmutableMap<Cue, TargetComparator> BEFORE =
      ImmutableMap.<Cue, TargetComparator>builder()
          .put(Cue.AT_LEAST, TargetComparator.AT_LEAST)
          .put(Cue.AT_MOST, TargetComparator.AT_MOST)
          .put(Cue.MORE_THAN, TargetComparator.GREATER_THAN)
          .put(Cue.LESS_THAN, TargetComparator.LESS_THAN)
          .put(Cue.OVER, TargetComparator.OVER)
          .put(Cue.ABOUT, TargetComparator.ABOUT)
          .put(Cue.NEARLY, TargetComparator.NEARLY)
          .buildOrThrow();

  private static final ImmutableMap<Cue, TargetComparator> AFTER =
      ImmutableMap.of(
          Cue.AT_LEAST_AFTER, TargetComparator.AT_LEAST,
          Cue.AT_MOST_AFTER, TargetComparator.AT_MOST,
          Cue.ABOUT_AFTER, TargetComparator.ABOUT,
          Cue.OVER_AFTER, TargetComparator.OVER);

  private static final ImmutableMap<String, TargetComparator> SIGNS =
      ImmutableMap.of(
          "≥", TargetComparator.AT_LEAST,
          "≤", TargetComparator.AT_MOST,
          ">", TargetComparator.GREATER_THAN,
          "<", TargetComparator.LESS_THAN,
          "±", TargetComparator.ABOUT);

  /**
   * How a number is meant, and how far the words that say so reach.
   *
   * @param comparator how it is meant
   * @param from the first of these words, or the number's first token
   * @param to after the last of them, or after what the number counts
   */
  record Meant(TargetComparator comparator, int from, int to) {}

  private final Words words;
  private final CueIndex cues;

  AmountWords(Words words, CueIndex cues) {
    this.words = words;
    this.cues = cues;
  }

  /**
   * Returns how a number is meant by what stands before it: "at least", signs, "between", with
   * articles and signs of money between them.
   */
  Meant before(int at) {
    return before(at, new ArrayList<>());
  }

  /**
   * Reads backwards from a number.
   *
   * @param stops takes the places where "to" or "by" may end: before each of the words
   */
  private Meant before(int at, List<Integer> stops) {
    TargetComparator comparator = TargetComparator.EQUAL;
    int from = at;
    stops.add(at);
    while (from > 0 && from > at - MOST_BEFORE) {
      TargetComparator sign = SIGNS.get(words.get(from - 1).word());
      CueIndex.@Nullable Hit hit = sign == null ? comparatorBefore(from) : null;
      CueIndex.@Nullable Hit small = smallBefore(from);
      if (sign != null) {
        comparator = stronger(comparator, sign);
        from--;
      } else if (hit != null) {
        comparator = stronger(comparator, BEFORE.getOrDefault(hit.cue(), comparator));
        from = hit.from();
      } else if (small != null && !isPartOfLevel(small)) {
        from = small.from();
      } else {
        break;
      }
      stops.add(from);
    }
    return new Meant(comparator, from, at);
  }

  /** Returns the end of "at least", a sign or their like that begins at a token, or the token. */
  int beforeEnd(int at) {
    int end = SIGNS.containsKey(words.get(at).word()) ? at + 1 : at;
    for (Cue cue : BEFORE.keySet()) {
      CueIndex.@Nullable Hit hit = cues.at(cue, words.tokens(), at);
      end = hit == null ? end : Math.max(end, hit.to());
    }
    return end;
  }

  /** Returns the places before a number where "to" or "by" may end: before each of its words. */
  List<Integer> stops(int at) {
    List<Integer> stops = new ArrayList<>();
    before(at, stops);
    return stops;
  }

  private CueIndex.@Nullable Hit comparatorBefore(int at) {
    CueIndex.@Nullable Hit best = null;
    for (Cue cue : BEFORE.keySet()) {
      CueIndex.@Nullable Hit hit = cues.before(cue, words.tokens(), at);
      if (hit != null && (best == null || hit.from() < best.from())) {
        best = hit;
      }
    }
    return best;
  }

  private CueIndex.@Nullable Hit smallBefore(int at) {
    for (Cue cue : new Cue[] {Cue.ARTICLE, Cue.MONEY, Cue.BETWEEN}) {
      CueIndex.@Nullable Hit hit = cues.before(cue, words.tokens(), at);
      if (hit != null) {
        return hit;
      }
    }
    return null;
  }

  /** 保持在: no word of its own. */
  private boolean isPartOfLevel(CueIndex.Hit small) {
    CueIndex.@Nullable Hit level = cues.before(Cue.LEVEL_TO, words.tokens(), small.to());
    return small.cue() == Cue.BETWEEN && level != null && level.from() < small.from();
  }

  /** "No more than about": the second word only blurs the first. */
  private static TargetComparator stronger(TargetComparator inner, TargetComparator outer) {
    return switch (inner) {
      case EQUAL, ABOUT, NEARLY -> outer;
      default -> inner;
    };
  }

  boolean isBetween(int at) {
    for (int i = Math.max(0, before(at).from()); i < at; i++) {
      if (cues.at(Cue.BETWEEN, words.tokens(), i) != null) {
        return true;
      }
    }
    return false;
  }

  /** Returns how a number is meant by what stands around it. */
  Meant meant(int start, int end, int afterNumber, UnitReader.Found unit) {
    Meant before = before(start);
    int[] places = unit.known() ? new int[] {end, afterNumber} : new int[] {afterNumber, end};
    for (int place : places) {
      for (Map.Entry<Cue, TargetComparator> entry : AFTER.entrySet()) {
        CueIndex.@Nullable Hit hit = cues.at(entry.getKey(), words.tokens(), place);
        if (hit != null) {
          TargetComparator comparator =
              before.comparator() == TargetComparator.EQUAL
                  ? entry.getValue()
                  : before.comparator();
          return new Meant(comparator, before.from(), Math.max(end, hit.to()));
        }
      }
    }
    return new Meant(before.comparator(), before.from(), end);
  }

  /** "Each of the 14 boards": what is counted is there already. */
  boolean isReference(int at) {
    CueIndex.@Nullable Hit article = cues.before(Cue.ARTICLE, words.tokens(), at);
    return article != null
        && !isTo(at)
        && cues.before(Cue.UNIT_END, words.tokens(), article.from()) != null;
  }

  /**
   * Tells whether "to" stands before the words of a number, and no longer phrase that says "by".
   */
  boolean isTo(int at) {
    for (int stop : stops(at)) {
      CueIndex.@Nullable Hit to = cues.before(Cue.LEVEL_TO, words.tokens(), stop);
      CueIndex.@Nullable Hit by = cues.before(Cue.CHANGE_BY, words.tokens(), stop);
      if (to != null && (by == null || by.from() >= to.from())) {
        return true;
      }
    }
    return false;
  }
}
