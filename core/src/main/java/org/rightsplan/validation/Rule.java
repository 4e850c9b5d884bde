package org.rightsplan.validation;

import java.util.List;
import org.rightsplan.model.Edition;

/**
 * One question asked of an edition. Callers add their own to an {@link EditionValidator}:
 *
 * <pre>{@code
 * enum House implements FindingCode {
 *   SHOUTING;
 *
 *   public Severity severity() {
 *     return Severity.NOTE;
 *   }
 * }
 *
 * Rule quiet =
 *     edition ->
 *         edition.elements().objectives().stream()
 *             .filter(task -> task.element().heading().text().endsWith("!"))
 *             .map(task -> Finding.of(House.SHOUTING, task.path(), "Expected a calmer tone."))
 *             .toList();
 * }</pre>
 *
 * <p>A rule answers the same for equal editions. It should not throw; if it does, the validator
 * passes the exception on.
 */
@FunctionalInterface
public interface Rule {

  /** Returns what it found, in any order, or an empty list. */
  List<Finding> check(Edition edition);
}
