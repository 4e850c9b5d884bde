package org.rightsplan.examples.quality;

import java.util.Locale;

/** The kinds of plan pairs on which a comparison is measured. */
public enum Scenario {
  /** Half of the tasks lightly reworded, a tenth moved, some of everything else. */
  ORDINARY(PlanPairOptions.ordinary()),
  /** Nine tenths reworded, about half of their content words changed, a quarter moved. */
  HEAVY(PlanPairOptions.ordinary().withReworded(0.9, 0.5).withMoved(0.25)),
  /** Tasks of three to eight words; none long enough to be split. */
  TERSE(PlanPairOptions.ordinary().withTerse(true).withSplitAndMerged(0, 0.06)),
  /** The same few section titles under every chapter. */
  GENERIC_TITLES(PlanPairOptions.ordinary().withGenericTitles(true)),
  /** Three tenths of the tasks in groups of which one name alone tells the members apart. */
  SIBLINGS(PlanPairOptions.ordinary().withRepeats(0.3, 0.01)),
  /** A tenth of the tasks stands a second time elsewhere. */
  TWINS(PlanPairOptions.ordinary().withRepeats(0.03, 0.1)),
  /** Chinese text, otherwise as ordinary. */
  CHINESE(PlanPairOptions.ordinary().withChinese(true)),
  /** Two plans that have nothing to do with each other: nothing should be paired. */
  UNRELATED(PlanPairOptions.ordinary().withUnrelated(true));

  @SuppressWarnings("ImmutableEnumChecker") // a record of flags and numbers
  private final PlanPairOptions options;

  Scenario(PlanPairOptions options) {
    this.options = options;
  }

  /** {@return what the generator is told} */
  public PlanPairOptions options() {
    return options;
  }

  /** {@return the name in tables, such as {@code generic-titles}} */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Returns the pair of this scenario with a number of tasks.
   *
   * @param tasks how many the before edition has, at least 20
   * @param seed the same seed gives the same pair
   */
  public PlanPair pair(int tasks, long seed) {
    return new PlanPairGenerator(options).generate(tasks, seed);
  }
}
