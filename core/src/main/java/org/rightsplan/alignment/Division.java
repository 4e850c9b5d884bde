package org.rightsplan.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Divides the words of one whole, in order, among the parts that may have come of it, and among
 * nobody: each stretch goes to the part that has most of its words, and a new stretch has its price
 * (the most likely path through hidden states: Viterbi, Error bounds for convolutional codes, 1967;
 * text segmentation as in Hearst, TextTiling, 1997).
 *
 * <p>Cost: the words of the whole times the parts.
 */
final class Division {

  /** What a word within a stretch costs that the part has not, as a share of its weight. */
  private static final float FOREIGN = 0.5f;

  /** What a stretch costs: about as much as two words of middling rarity are worth. */
  private static final float STRETCH = 4;

  private final WholesAndParts sides;
  private final WordSequence words;
  private final List<float[]> weights = new ArrayList<>();
  private float worth;
  private int longestOpen;

  Division(WholesAndParts sides, int whole) {
    this.sides = sides;
    this.words = WordSequence.of(sides.wholes, whole, sides.matching.lexicon);
    this.longestOpen = words.size();
  }

  /** Returns what one more part would get. */
  GroupScore.Stretches attempt(int part) {
    float[] own = weightsIn(part);
    weights.add(own);
    int[] trial = new int[words.size()];
    float gain = divide(trial) - worth;
    weights.remove(weights.size() - 1);
    return stretches(gain, own, trial, weights.size());
  }

  /** Adds a part for good. */
  void take(int part) {
    weights.add(weightsIn(part));
    int[] division = new int[words.size()];
    worth = divide(division);
    longestOpen = longestOpen(division);
  }

  private float[] weightsIn(int part) {
    sides.termsOfPart.turnTo(sides.parts, part);
    return words.weightsIn(sides.termsOfPart);
  }

  private static int longestOpen(int[] division) {
    int longest = 0;
    int run = 0;
    for (int part : division) {
      run = part == Matching.NONE ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /** Returns how many words of the whole in a row at most went to nobody so far. */
  int longestOpen() {
    return longestOpen;
  }

  private GroupScore.Stretches stretches(float gain, float[] own, int[] division, int part) {
    int count = 0;
    float occupied = 0;
    float matched = 0;
    float had = 0;
    float telling = 0;
    boolean[] seen = new boolean[words.size()];
    for (int i = 0; i < division.length; i++) {
      if (division[i] == part) {
        count++;
        occupied += words.weight(i);
        matched += own[i];
        int first = words.firstPlaceOf(i);
        if (own[i] > 0 && !seen[first]) {
          seen[first] = true;
          float share = own[i] / words.weight(i);
          had += share;
          telling += share * words.surprise(i);
        }
      }
    }
    float dense = count == 0 ? 0 : matched / occupied;
    return new GroupScore.Stretches(gain, count, telling, had - telling, dense);
  }

  /** Fills in which part each word goes to; returns what the whole division is worth. */
  private float divide(int[] division) {
    int nobody = weights.size();
    int states = nobody + 1;
    float[] value = new float[states];
    float[] next = new float[states];
    Arrays.fill(value, 0, nobody, -STRETCH);
    int[] from = new int[division.length * states];
    for (int i = 0; i < division.length; i++) {
      int best = best(value);
      for (int part = 0; part <= nobody; part++) {
        float entered = value[best] - (part == nobody ? 0 : STRETCH);
        from[i * states + part] = value[part] >= entered ? part : best;
        next[part] = Math.max(value[part], entered) + (part == nobody ? 0 : fit(part, i));
      }
      float[] last = value;
      value = next;
      next = last;
    }
    int at = best(value);
    float worth = value[at];
    for (int i = division.length - 1; i >= 0; i--) {
      division[i] = at == nobody ? Matching.NONE : at;
      at = from[i * states + at];
    }
    return worth;
  }

  private float fit(int part, int place) {
    float own = weights.get(part)[place];
    return own - FOREIGN * (words.weight(place) - own);
  }

  private static int best(float[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] > values[best]) {
        best = i;
      }
    }
    return best;
  }
}
