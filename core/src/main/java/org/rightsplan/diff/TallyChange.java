package org.rightsplan.diff;

import java.util.Optional;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Tally;

/**
 * The counts of a section, or of the edition, before and after, and how the one came from the
 * other.
 *
 * <p>A section that became several, or several that became one, stand apart here; what went from
 * one to the other counts as moved. Reports count them together.
 *
 * @param before the section or edition before; empty if the section is new
 * @param after the section or edition after; empty if the section is no longer there
 * @param tallyBefore its counts before
 * @param tallyAfter its counts after
 * @param tasks how the commitments came from the one count to the other
 * @param indicators the same of the indicators
 */
public record TallyChange(
    Optional<ElementPath> before,
    Optional<ElementPath> after,
    Optional<Tally> tallyBefore,
    Optional<Tally> tallyAfter,
    Reconciliation tasks,
    Reconciliation indicators) {}
