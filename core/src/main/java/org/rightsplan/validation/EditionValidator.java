package org.rightsplan.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Plan;

/**
 * Puts rules to an edition, or to a plan with all its editions, and lists what they find.
 *
 * <pre>{@code
 * EditionValidator.standard().validate(edition);
 * EditionValidator.of(RuleSet.CONSISTENCY, RuleSet.SIGMA).with(myRule).validate(plan);
 * }</pre>
 *
 * <p>With the rules of this library no edition and no plan makes validation throw, and the same
 * edition always gives the same findings.
 *
 * <p>Instances are immutable and safe to share between threads, as far as the callers' own rules
 * are.
 */
public final class EditionValidator {

  private static final EditionValidator STANDARD = of(RuleSet.CONSISTENCY);

  private final ImmutableSet<RuleSet> sets;
  private final ImmutableList<Rule> own;

  private EditionValidator(ImmutableSet<RuleSet> sets, ImmutableList<Rule> own) {
    this.sets = sets;
    this.own = own;
  }

  /** Returns a validator with {@link RuleSet#CONSISTENCY}. */
  public static EditionValidator standard() {
    return STANDARD;
  }

  /** Returns a validator with these rule sets; a set given twice counts once. */
  public static EditionValidator of(RuleSet... sets) {
    return new EditionValidator(ImmutableSet.copyOf(sets), ImmutableList.of());
  }

  /** Returns a validator with these rule sets besides its own. */
  public EditionValidator with(RuleSet... more) {
    return new EditionValidator(
        ImmutableSet.<RuleSet>builder().addAll(sets).add(more).build(), own);
  }

  /** Returns a validator with these rules besides its own. */
  public EditionValidator with(Rule... more) {
    return new EditionValidator(sets, ImmutableList.<Rule>builder().addAll(own).add(more).build());
  }

  /**
   * Validates an edition by itself.
   *
   * @return the findings in document order, those about one element in the order of the rules
   */
  public ImmutableList<Finding> validate(Edition edition) {
    return inDocumentOrder(findings(edition));
  }

  /**
   * Validates a plan and each of its editions.
   *
   * @return the findings about the plan as a whole, then those about each edition in document
   *     order, edition by edition
   */
  public ImmutableList<Finding> validate(Plan plan) {
    List<Finding> across = new ArrayList<>();
    for (RuleSet set : sets) {
      set.planRules().forEach(rule -> across.addAll(rule.check(plan)));
    }
    ImmutableList.Builder<Finding> all = ImmutableList.builder();
    across.stream().filter(finding -> finding.edition().isEmpty()).forEach(all::add);
    for (Edition edition : plan.editions()) {
      List<Finding> about = new ArrayList<>();
      across.stream()
          .filter(finding -> finding.edition().equals(Optional.of(edition.id())))
          .forEach(about::add);
      about.addAll(findings(edition));
      all.addAll(inDocumentOrder(about));
    }
    return all.build();
  }

  private List<Finding> findings(Edition edition) {
    List<Finding> found = new ArrayList<>();
    for (RuleSet set : sets) {
      set.rules().forEach(rule -> found.addAll(rule.check(edition)));
    }
    own.forEach(rule -> found.addAll(rule.check(edition)));
    found.replaceAll(finding -> finding.withEdition(edition.id()));
    return found;
  }

  private static ImmutableList<Finding> inDocumentOrder(List<Finding> findings) {
    return ImmutableList.sortedCopyOf(Comparator.comparing(Finding::path), findings);
  }

  /** Returns the rule sets and the number of other rules. */
  @Override
  public String toString() {
    return "EditionValidator{sets=" + sets + ", own=" + own.size() + "}";
  }
}
