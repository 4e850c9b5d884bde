package org.rightsplan.stratml;

import org.rightsplan.interchange.Writing;
import org.rightsplan.model.Edition;

/**
 * Writes editions as StratML that is right by the schemas: elements, order, namespaces, dates,
 * identifiers. What the standard has no place for is among the losses.
 *
 * <p>Every section but an introduction becomes a goal, in the order printed. Texts are written in
 * one language, others are losses.
 *
 * @param part the part of the standard; Part 1 has no indicators
 * @param language the language to write where a text has it, as a BCP 47 tag; otherwise the text's
 *     original
 */
public record StratmlWriter(StratmlPart part, String language) {

  /**
   * Returns the document and what it could not hold.
   *
   * @throws IllegalArgumentException if the edition has no section that could be a goal, of which
   *     the schema asks for one at least
   */
  public Writing write(Edition edition) {
    return new PlanWriting(edition, part, language).write();
  }
}
