package org.rightsplan.alignment;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.rightsplan.model.Edition;

/**
 * How an alignment is made: one line a step, in order. Each step is a class of its own whose
 * comment names what goes in, what comes out, what it costs and where the idea is from.
 */
final class AlignmentPipeline {

  private static final int STEPS = 9;

  /** Where less than this was reworded, too little can be learned from it. */
  private static final double WORTH_LEARNING = 0.15;

  /** Pairs less sure than this are looked at again once more is known. */
  private static final float SURE = 0.9f;

  /**
   * Guesses as good as this are, all together, worth learning from, whatever is asked in the end.
   */
  private static final double LEAST_GUESS = 0.3;

  private final Edition beforeEdition;
  private final Edition afterEdition;
  private final AlignmentOptions options;

  private final Languages languages;
  private final ImmutableList<Languages> compared;
  private final Outline before;
  private final Outline after;
  private final Matching principles;
  private final Matching sections;
  private final Matching objectives;
  private final Matching indicators;
  private final IndicatorNames indicatorNames;
  private final Surroundings surroundings;
  private final Comparability earlier;
  private final Comparability later;
  private final SectionContents contents;
  private final LeftSections leftSections;
  private final LoneSections loneSections;
  private final NamedInstruments instruments;
  private final OwnSubjects subjects;
  private final ObjectiveJudge judge;

  private int step;

  /**
   * Begins a comparison.
   *
   * @param languages in which of them texts are compared
   * @param compared what earlier comparisons were made in: what these have compared in one language
   *     is not compared again
   */
  AlignmentPipeline(
      Edition beforeEdition,
      Edition afterEdition,
      AlignmentOptions options,
      Languages languages,
      List<Languages> compared) {
    this.beforeEdition = beforeEdition;
    this.afterEdition = afterEdition;
    this.options = options;
    begin("reading both editions");
    this.languages = languages;
    this.compared = ImmutableList.copyOf(compared);
    before = new Outline(beforeEdition.elements(), languages);
    after = new Outline(afterEdition.elements(), languages);
    principles = new Matching(before.principles, after.principles);
    // A word that many titles have is not rare, however few commitments have it; nor the other way.
    objectives = new Matching(before.objectives, after.objectives, before.sections, after.sections);
    sections = Matching.among(before.sections, after.sections, objectives.lexicon);
    indicators = new Matching(before.indicators, after.indicators);
    indicatorNames = new IndicatorNames(indicators, objectives.lexicon, languages);
    surroundings = new Surroundings(before, after, sections);
    earlier = new Comparability(beforeEdition);
    later = new Comparability(afterEdition);
    contents = new SectionContents(before, after, earlier, later);
    leftSections = new LeftSections(before, after, contents, sections, objectives);
    loneSections = new LoneSections(before, after, earlier, later, leftSections, sections);
    instruments = new NamedInstruments(before.objectives, after.objectives, languages);
    subjects = new OwnSubjects(before, after, sections, objectives);
    judge =
        new ObjectiveJudge(
            objectives,
            surroundings,
            new Siblings(before, after, objectives),
            instruments,
            subjects,
            LEAST_GUESS,
            options.similarity());
  }

  /** Compares all that a crosswalk does not assert. */
  Alignment run(Crosswalk crosswalk) {
    return run(crosswalk, ImmutableList.of());
  }

  /**
   * Compares what is left over.
   *
   * @param found what was found before in other languages
   */
  Alignment run(Crosswalk crosswalk, ImmutableList<Match> found) {
    begin("asserted pairs and ids");
    ImmutableList<Matching> all = ImmutableList.of(principles, sections, objectives, indicators);
    AssertedPairs asserted = new AssertedPairs(all);
    ImmutableList<UnfitDecision> unfit = asserted.apply(crosswalk);
    asserted.keep(found);
    all.forEach(this::tellLanguages);
    leaveOutCompared(principles);
    leaveOutCompared(objectives);
    all.forEach(matching -> SameIds.pair(matching, options.idPolicy(), languages));
    // Of sections and indicators more tells than their texts.
    principles.leaveOutOtherLanguages();
    if (options.similarity().isEmpty()) {
      objectives.leaveOutOtherLanguages();
    }

    begin("the same words");
    new SameSubtrees(before, after, sections, objectives, indicators).pair();
    ExactContent.pairUnique(objectives, "same words, found nowhere else");
    UniqueTitles.pair(objectives, languages);
    ExactContent.pairUnique(principles, "same words, found nowhere else");
    new Twins(principles, sections).pairRest();

    begin("sections, a first time");
    SectionMatcher sectionMatcher = new SectionMatcher(before, after, sections, objectives);
    matchSections(sectionMatcher, false);
    Twins twins = new Twins(objectives, sections);
    twins.pairWithinSections();

    begin("commitments");
    chooseObjectives(freeCandidates(), LEAST_GUESS);

    begin("commitments again, with the words that were exchanged");
    matchSections(sectionMatcher, true);
    // More is known of the sections now.
    objectives.unpairTwins();
    twins.pairWithinSections();
    twins.pairRest();
    subjects.part(objectives);
    // Before the doubtful pairs are parted: there is something to learn from them too.
    WordExchange exchange = new WordExchange(objectives);
    objectives.unpairDoubtful(SURE);
    Revision revision = Revision.between(objectives, sections);
    judge.learn(revision, options.minimumConfidence());
    objectives.unpairDoubtful(options.minimumConfidence());
    if (revision.dissimilarity() >= WORTH_LEARNING) {
      exchange.learn();
    }
    Pairs pairs = freeCandidates();
    new Runs(objectives).addCandidates(objectives.freeBefore(), objectives.freeAfter(), pairs);
    pairs.sortUnique();
    chooseObjectives(pairs, options.minimumConfidence());
    matchSections(sectionMatcher, true);

    begin("splits and merges");
    new SplitsAndMerges(objectives, surroundings, instruments, options.minimumConfidence()).group();

    if (ContextPairs.CONFIDENCE >= options.minimumConfidence()) {
      new ContextPairs(before, after, objectives, sections, instruments).pair();
    }
    double doubt = Revision.between(objectives, sections).doubt();
    objectives.doubt(doubt, options.minimumConfidence());
    sections.doubtContext(doubt, options.minimumConfidence());

    begin("principles and indicators");
    choosePrinciples();
    new IndicatorMatcher(
            indicators, objectives, sections, indicatorNames, options.minimumConfidence())
        .match();
    List<ReviewItem> nearMisses = new ArrayList<>();
    for (Matching matching : all) {
      nearMisses.addAll(matching.leaveBelow((float) options.minimumConfidence()));
    }
    nearMisses.addAll(nearMisses(pairs, sectionMatcher.votes()));

    begin("result");
    return new AlignmentResult(
            beforeEdition,
            afterEdition,
            languages,
            options.minimumConfidence(),
            earlier,
            later,
            principles,
            sections,
            objectives,
            indicators)
        .build(unfit, ReviewItem.eachOnce(nearMisses));
  }

  private void tellLanguages(Matching matching) {
    if (languages.inOrder().size() > 1) {
      ChosenLanguages chosen = new ChosenLanguages(matching.before, matching.after, languages);
      if (chosen.areAnyApart()) {
        matching.compareIn(chosen);
      }
    }
  }

  /** Keeps apart what was compared in one language before. */
  private void leaveOutCompared(Matching matching) {
    for (Languages earlierRound : compared) {
      ChosenLanguages chosen = new ChosenLanguages(matching.before, matching.after, earlierRound);
      matching.leaveOut(chosen::meet);
    }
  }

  private void begin(String name) {
    Interruption.check(0);
    options.progress().onStep(name, ++step, STEPS);
  }

  private void matchSections(SectionMatcher matcher, boolean compared) {
    matcher.match(compared);
    new SiblingTitles(
            before, after, sections, matcher.titles(), leftSections, options.minimumConfidence())
        .pair();
    if (LoneSections.CONFIDENCE >= options.minimumConfidence()) {
      loneSections.pair();
    }
  }

  private void chooseObjectives(Pairs pairs, double minimum) {
    new Chooser(objectives, minimum, Basis.TEXT, "the rare words that both have")
        .choose(pairs, judge);
  }

  /** Returns free commitments that share rare words, and free ones of matched sections. */
  private Pairs freeCandidates() {
    Pairs pairs = new Pairs();
    boolean[] freeBefore = objectives.freeBefore();
    boolean[] freeAfter = objectives.freeAfter();
    objectives.candidates.find(freeBefore, freeAfter, pairs);
    surroundings.addCandidates(freeBefore, freeAfter, pairs);
    pairs.sortUnique();
    return pairs;
  }

  private void choosePrinciples() {
    Pairs pairs = new Pairs();
    boolean all = (long) before.principles.size() * after.principles.size() <= 2_500;
    if (all) {
      for (int i = 0; i < before.principles.size(); i++) {
        for (int j = 0; j < after.principles.size(); j++) {
          pairs.add(i, j);
        }
      }
    }
    new Chooser(principles, options.minimumConfidence(), Basis.TEXT, "the words that both have")
        .choose(
            pairs,
            new PlainJudge(
                (pair, earlier, later) -> {
                  principles.overlap.measure(earlier, later);
                  return PairScore.logistic(-3 + 7 * principles.overlap.similarity);
                }));
  }

  /**
   * Returns the pairs of commitments that come nearest to being matched, and the sections of which
   * those left over may have become a part.
   *
   * @param pairs of commitments that were free when they were last chosen; those left free now are
   *     among them
   */
  private ImmutableList<ReviewItem> nearMisses(Pairs pairs, SectionVotes votes) {
    return ImmutableList.<ReviewItem>builder()
        .addAll(new NearMisses(objectives, surroundings, judge).find(pairs))
        .addAll(new JoinedSections(before, after, contents, sections, votes).find())
        .build();
  }
}
