package org.rightsplan.patch;

import com.google.common.collect.ImmutableList;
import org.rightsplan.model.Edition;

/**
 * An edition to which a patch was applied as far as it went.
 *
 * @param edition the edition with all that had its place in it
 * @param unplaced what had none, in the order of the patch; empty if all had
 */
public record LenientResult(Edition edition, ImmutableList<Unplaced> unplaced) {}
