package org.rightsplan.lineage;

import com.google.common.collect.ImmutableList;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Target;

/**
 * The targets of a thread in one edition.
 *
 * @param edition the id of the edition
 * @param targets the targets, in document order; none may be set
 * @param complete whether the texts of its elements are at hand, so that no target is missing here;
 *     what says nothing of its transcription is taken to be at hand
 */
public record TargetStation(String edition, ImmutableList<SetTarget> targets, boolean complete) {

  /**
   * A target with its indicator.
   *
   * @param path where the target stands
   * @param indicator the name of the indicator
   * @param target the target
   */
  public record SetTarget(ElementPath path, LocalizedText indicator, Target target) {}
}
