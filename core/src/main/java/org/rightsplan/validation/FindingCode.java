package org.rightsplan.validation;

/**
 * What a finding is about, by a name that stays the same from release to release.
 *
 * <p>Enums implement it: {@link ConsistencyCode}, {@link HandbookCriterion}, {@link
 * SigmaCriterion}, and those of callers for their own rules.
 */
public interface FindingCode {

  /** {@return the name, such as {@code "DUPLICATE_ID"}} An enum has this method already. */
  String name();

  /** {@return how much such a finding weighs, unless the finding itself says otherwise} */
  Severity severity();
}
