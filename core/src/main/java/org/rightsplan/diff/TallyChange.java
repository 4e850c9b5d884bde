package org.rightsplan.diff;

import java.util.Optional;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Tally;

/**
 * The counts of a section, or of the edition, before and after.
 *
 * @param before the section or edition before; empty if the section is new
 * @param after the section or edition after; empty if the section is no longer there
 * @param tallyBefore its counts before
 * @param tallyAfter its counts after
 */
public record TallyChange(
    Optional<ElementPath> before,
    Optional<ElementPath> after,
    Optional<Tally> tallyBefore,
    Optional<Tally> tallyAfter) {}
