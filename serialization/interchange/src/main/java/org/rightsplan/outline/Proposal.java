package org.rightsplan.outline;

import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.Period;
import org.rightsplan.model.ResponsibilityRole;
import org.rightsplan.model.ResponsibleBody;

/**
 * Something that the wording of a plan seems to say, for a person to accept or not. It is no part
 * of the edition until {@link Outline#accept} puts it there.
 */
public sealed interface Proposal {

  /** {@return the element to which it would be added} */
  ElementPath path();

  /** {@return the characters on which it rests} */
  Excerpt source();

  /**
   * A target found in prose, as an indicator with this one target. The indicator's name is taken
   * from the same clause.
   *
   * @param path a commitment, or a section for what its chapeau says
   * @param source from the first to the last character that says something about the target
   * @param indicator what would be added
   */
  record OfTarget(ElementPath path, Excerpt source, Indicator indicator) implements Proposal {}

  /**
   * A body named in prose.
   *
   * @param path a commitment, or a section for what its chapeau says
   * @param source the name as it stands there
   * @param body the body, with an id made of its name unless it is one that the caller gave
   * @param role what the words before the name say that it does; mostly UNSPECIFIED
   */
  record OfBody(ElementPath path, Excerpt source, ResponsibleBody body, ResponsibilityRole role)
      implements Proposal {}

  /**
   * The years in the edition's title.
   *
   * @param path the edition
   * @param source the years
   * @param period from the first to the second
   */
  record OfPeriod(ElementPath path, Excerpt source, Period period) implements Proposal {}
}
