package org.rightsplan.validation;

import com.google.common.collect.ImmutableList;

/** The rules that come with the library, by where they are from. */
public enum RuleSet {
  /**
   * What must hold for an edition to be sound as data: ids, references, numbers, dates, counts; see
   * {@link ConsistencyCode}.
   */
  CONSISTENCY,

  /**
   * The structure of a plan that the OHCHR <em>Handbook on National Human Rights Plans of
   * Action</em> (Professional Training Series No. 10, 2002) suggests; see {@link
   * HandbookCriterion}.
   */
  OHCHR_HANDBOOK,

  /**
   * The five criteria by which SIGMA, a joint initiative of the OECD and the European Union, judges
   * the quality of an action plan; see {@link SigmaCriterion}.
   */
  SIGMA;

  /** Returns the rules for single editions. */
  ImmutableList<Rule> rules() {
    return switch (this) {
      case CONSISTENCY ->
          ImmutableList.of(
              new DuplicateIds(),
              new BodyReferences(),
              new BodyCycles(),
              new UnusedBodies(),
              new SourceReferences(),
              new NumberSequences(),
              new DueDates(),
              new TimeOrder(),
              new StatedTallies(),
              new EmptySections(),
              new IndicatorUnits(),
              new TextLanguages());
      case OHCHR_HANDBOOK -> ImmutableList.of(new HandbookRules());
      case SIGMA -> ImmutableList.of(new SigmaRules());
    };
  }

  /** Returns the rules for plans as a whole. */
  ImmutableList<PlanRule> planRules() {
    return this == CONSISTENCY
        ? ImmutableList.of(new EditionOrder(), new ComparedEditions(), new PlanSources())
        : ImmutableList.of();
  }
}
