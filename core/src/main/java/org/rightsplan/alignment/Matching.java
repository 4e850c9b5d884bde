package org.rightsplan.alignment;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Booleans;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The state of the comparison of one kind of element: who is paired with whom so far, and why. */
final class Matching {

  static final int NONE = -1;

  static final String FOUND_BEFORE = "found in another language";

  /** Several elements that belong together: a split, a merge, or what a person asserted. */
  static final class Group {
    private final int[] before;
    private final int[] after;
    private final Basis basis;
    private final float confidence;
    private final String rule;

    Group(int[] before, int[] after, Basis basis, float confidence, String rule) {
      this.before = before;
      this.after = after;
      this.basis = basis;
      this.confidence = confidence;
      this.rule = rule;
    }

    int[] before() {
      return before;
    }

    int[] after() {
      return after;
    }

    Basis basis() {
      return basis;
    }

    float confidence() {
      return confidence;
    }

    String rule() {
      return rule;
    }

    /** Tells whether the group was found before in another language. */
    boolean isKept() {
      return rule.equals(FOUND_BEFORE);
    }
  }

  final ItemTable before;
  final ItemTable after;
  final Lexicon lexicon;
  final Overlap overlap;
  final WordOrder order;
  final CandidateFinder candidates;

  /** What two texts may well share by chance: about the weight of a term of one text only. */
  final double chance;

  final int[] partnerOfBefore;
  final int[] partnerOfAfter;

  /** By earlier item, for paired ones. */
  final Basis[] basis;

  final float[] confidence;
  final String[] rule;
  final boolean[] ambiguous;

  /** Whether a pair was made for what is around both; by earlier item, for paired ones. */
  final boolean[] forSurroundings;

  /** The next best choice, as a pair of items; by earlier item, for paired ones. */
  final int[] runnerUpBefore;

  final int[] runnerUpAfter;
  final float[] runnerUpScore;

  final List<Group> groups = new ArrayList<>();
  private final @Nullable Group[] groupOfBefore;
  private final @Nullable Group[] groupOfAfter;
  private final Set<Long> forbidden = new HashSet<>();
  private final List<PairCondition> leftOut = new ArrayList<>();

  /** In which languages items are compared; nothing where all are compared in the same one. */
  private @Nullable ChosenLanguages languages;

  /** Whether a pair was found before in another language; by earlier item, for paired ones. */
  private final boolean[] kept;

  /**
   * Makes a state in which nobody is paired.
   *
   * @param beside other texts of the two editions, in which words are counted too
   */
  Matching(ItemTable before, ItemTable after, ItemTable... beside) {
    this(before, after, Lexicon.of(before, after, beside), Math.max(before.size(), after.size()));
  }

  /** Makes a state in which nobody is paired, and words are as rare as another lexicon says. */
  static Matching among(ItemTable before, ItemTable after, Lexicon wider) {
    return new Matching(before, after, Lexicon.of(before, after, wider), wider.items() / 2);
  }

  private Matching(ItemTable before, ItemTable after, Lexicon lexicon, int texts) {
    this.before = before;
    this.after = after;
    this.lexicon = lexicon;
    this.overlap = new Overlap(before, after, lexicon);
    this.order = new WordOrder(before, after, lexicon);
    this.candidates = new CandidateFinder(this);
    this.chance = Math.log(Math.max(2, texts));
    int earlier = before.size();
    partnerOfBefore = filled(earlier);
    partnerOfAfter = filled(after.size());
    basis = new Basis[earlier];
    confidence = new float[earlier];
    rule = new String[earlier];
    ambiguous = new boolean[earlier];
    forSurroundings = new boolean[earlier];
    kept = new boolean[earlier];
    runnerUpBefore = filled(earlier);
    runnerUpAfter = filled(earlier);
    runnerUpScore = new float[earlier];
    groupOfBefore = new Group[earlier];
    groupOfAfter = new Group[after.size()];
  }

  /** Must be called before the lexicon changes. */
  void termsChange() {
    overlap.forget();
    order.forget();
    candidates.forget();
  }

  private static int[] filled(int size) {
    int[] values = new int[size];
    Arrays.fill(values, NONE);
    return values;
  }

  boolean isFreeBefore(int item) {
    return partnerOfBefore[item] == NONE && groupOfBefore[item] == null;
  }

  boolean isFreeAfter(int item) {
    return partnerOfAfter[item] == NONE && groupOfAfter[item] == null;
  }

  /** Tells of each earlier item whether it is free. */
  boolean[] freeBefore() {
    boolean[] free = new boolean[before.size()];
    for (int i = 0; i < free.length; i++) {
      free[i] = isFreeBefore(i);
    }
    return free;
  }

  /** Tells of each later item whether it is free. */
  boolean[] freeAfter() {
    boolean[] free = new boolean[after.size()];
    for (int i = 0; i < free.length; i++) {
      free[i] = isFreeAfter(i);
    }
    return free;
  }

  void forbid(int earlier, int later) {
    forbidden.add(pack(earlier, later));
  }

  boolean mayPair(int earlier, int later) {
    return (forbidden.isEmpty() || !forbidden.contains(pack(earlier, later)))
        && (leftOut.isEmpty() || leftOut.stream().noneMatch(one -> one.holds(earlier, later)));
  }

  /** From now on keeps apart all pairs for which a condition holds. */
  void leaveOut(PairCondition condition) {
    leftOut.add(condition);
  }

  /** From now on keeps apart what has texts and is not compared in one language. */
  void leaveOutOtherLanguages() {
    if (languages != null) {
      leaveOut(languages::areApart);
    }
  }

  /** Must be called if not all items are compared in the same languages. */
  void compareIn(ChosenLanguages chosen) {
    languages = chosen;
  }

  /** Tells whether what two items say is compared in one language throughout. */
  boolean areInOneLanguage(int earlier, int later) {
    return languages == null || languages.meet(earlier, later);
  }

  /** Tells whether two items have texts, and none is compared in one language. */
  boolean areInOtherLanguages(int earlier, int later) {
    return languages != null && languages.areApart(earlier, later);
  }

  /** Returns how many items have texts that any of the other side can be compared with. */
  int comparable() {
    return languages == null
        ? Math.min(Booleans.countTrue(before.hasText), Booleans.countTrue(after.hasText))
        : languages.comparable();
  }

  /** Returns the later items that an earlier one answers to: none, its partner, or several. */
  int[] answersOfBefore(int item) {
    @Nullable Group group = groupOfBefore[item];
    return group != null ? group.after : one(partnerOfBefore[item]);
  }

  /** Returns the earlier items that a later one answers to: none, its partner, or several. */
  int[] answersOfAfter(int item) {
    @Nullable Group group = groupOfAfter[item];
    return group != null ? group.before : one(partnerOfAfter[item]);
  }

  private static int[] one(int partner) {
    return partner == NONE ? new int[0] : new int[] {partner};
  }

  /** Tells whether two items are paired with each other, or both free and not kept apart. */
  boolean mayAnswer(int earlier, int later) {
    return partnerOfBefore[earlier] == later
        || (isFreeBefore(earlier) && isFreeAfter(later) && mayPair(earlier, later));
  }

  static long pack(int earlier, int later) {
    return ((long) earlier << 32) | later;
  }

  void pair(int earlier, int later, Basis why, float sure, String by) {
    partnerOfBefore[earlier] = later;
    partnerOfAfter[later] = earlier;
    basis[earlier] = why;
    confidence[earlier] = sure;
    rule[earlier] = by;
    ambiguous[earlier] = false;
    forSurroundings[earlier] = false;
    kept[earlier] = false;
    runnerUpBefore[earlier] = NONE;
    runnerUpAfter[earlier] = NONE;
    runnerUpScore[earlier] = 0;
  }

  /** Pairs what was found in another language, as sure as it was; it is not parted for its text. */
  void keep(int earlier, int later, Basis why, float sure) {
    pair(earlier, later, why, sure, FOUND_BEFORE);
    kept[earlier] = true;
  }

  /** Tells whether an earlier item is in a pair that was found in another language. */
  boolean isKept(int earlier) {
    return kept[earlier];
  }

  void unpair(int earlier) {
    partnerOfAfter[partnerOfBefore[earlier]] = NONE;
    partnerOfBefore[earlier] = NONE;
  }

  /** Parts the pairs found by their texts in which a twin could stand as well. */
  void unpairTwins() {
    for (int i = 0; i < partnerOfBefore.length; i++) {
      if (partnerOfBefore[i] != NONE
          && basis[i] == Basis.TEXT
          && ambiguous[i]
          && !kept[i]
          && isRivalATwin(i)) {
        unpair(i);
      }
    }
  }

  private boolean isRivalATwin(int earlier) {
    int later = partnerOfBefore[earlier];
    int rival = runnerUpBefore[earlier];
    int rivalLater = runnerUpAfter[earlier];
    return ItemTable.sameContent(before, earlier, before, rival)
        && ItemTable.sameContent(after, later, after, rivalLater);
  }

  /** Parts the pairs found by their texts that are less sure than this. */
  void unpairDoubtful(double sure) {
    for (int i = 0; i < partnerOfBefore.length; i++) {
      if (partnerOfBefore[i] != NONE
          && basis[i] == Basis.TEXT
          && confidence[i] < sure
          && !kept[i]) {
        unpair(i);
      }
    }
  }

  /**
   * Lowers the confidence of all pairs that rest on the texts, and parts those then below least;
   * groups stay as they are.
   */
  void doubt(double shift, double least) {
    doubt(shift, least, EnumSet.complementOf(EnumSet.of(Basis.ASSERTED, Basis.SAME_ID)));
  }

  /** The same for those that rest on what stands in or around both only. */
  void doubtContext(double shift, double least) {
    doubt(shift, least, EnumSet.of(Basis.CONTEXT));
  }

  private void doubt(double shift, double least, Set<Basis> which) {
    for (int i = 0; i < partnerOfBefore.length && shift > 0; i++) {
      if (partnerOfBefore[i] != NONE && which.contains(basis[i]) && !kept[i]) {
        confidence[i] = (float) PairScore.logistic(PairScore.logit(confidence[i]) - shift);
        if (confidence[i] < least) {
          unpair(i);
        }
      }
    }
  }

  /** Gives up the pairs and groups that are less sure than asked for; returns the pairs. */
  ImmutableList<ReviewItem> leaveBelow(float least) {
    ImmutableList.Builder<ReviewItem> left = ImmutableList.builder();
    for (int i = 0; i < partnerOfBefore.length; i++) {
      if (partnerOfBefore[i] != NONE && confidence[i] < least && !kept[i]) {
        left.add(ReviewItem.nearMiss(this, i, partnerOfBefore[i], confidence[i]));
        unpair(i);
      }
    }
    groups.removeIf(
        group -> {
          boolean unsure = group.confidence() < least && !group.isKept();
          if (unsure) {
            mark(group, null);
          }
          return unsure;
        });
    return left.build();
  }

  /** Puts several items together; those that were paired must be unpaired first. */
  void group(Group group) {
    groups.add(group);
    mark(group, group);
  }

  private void mark(Group group, @Nullable Group now) {
    for (int item : group.before()) {
      groupOfBefore[item] = now;
    }
    for (int item : group.after()) {
      groupOfAfter[item] = now;
    }
  }

  void noteRunnerUp(int earlier, int otherBefore, int otherAfter, float score, boolean close) {
    runnerUpBefore[earlier] = otherBefore;
    runnerUpAfter[earlier] = otherAfter;
    runnerUpScore[earlier] = score;
    ambiguous[earlier] = close;
  }
}
