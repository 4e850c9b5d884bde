package org.rightsplan.stratml;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.rightsplan.interchange.InputException;
import org.rightsplan.interchange.InputLimits;
import org.rightsplan.interchange.Reading;
import org.rightsplan.model.Edition;
import org.rightsplan.xml.XmlElement;
import org.rightsplan.xml.XmlInput;

/**
 * Reads StratML documents of both parts and of all versions of their schemas as editions.
 *
 * <p>Real documents break the schema. What breaks it is a finding, and is taken as far as it can
 * be: names in other letter case, elements in another order, dates without a day, entities of HTML.
 * What is right and has no place in an edition is a loss. A document type declaration is refused.
 * Nothing that a document names (a schema, a style sheet, a source) is fetched.
 *
 * <pre>{@code
 * Reading<Edition> reading = StratmlReader.of("smlc-2011", "en").read(Path.of("plan.xml"));
 * }</pre>
 *
 * @param id the id of the edition, not blank
 * @param language the language of the texts where the document does not say it by {@code xml:lang}
 *     on its root, as a BCP 47 tag; {@code und} if it is not known
 * @param limits how large a document may be
 */
public record StratmlReader(String id, String language, InputLimits limits) {

  /** Returns a reader with the standard limits. */
  public static StratmlReader of(String id, String language) {
    return new StratmlReader(id, language, InputLimits.STANDARD);
  }

  /** Returns a reader with other limits. */
  public StratmlReader withLimits(InputLimits others) {
    return new StratmlReader(id, language, others);
  }

  /**
   * Reads a file.
   *
   * @throws InputException if it is no StratML, not well-formed, or beyond the limits
   * @throws IOException if it cannot be read
   */
  public Reading<Edition> read(Path file) throws IOException {
    return edition(XmlInput.read(file, limits));
  }

  /**
   * Reads a stream to its end; it is not closed.
   *
   * @throws InputException if it is no StratML, not well-formed, or beyond the limits
   * @throws IOException if it cannot be read
   */
  public Reading<Edition> read(InputStream stream) throws IOException {
    return edition(XmlInput.read(stream, limits));
  }

  /**
   * Reads a document in memory.
   *
   * @throws InputException if it is no StratML, not well-formed, or beyond the limits
   */
  public Reading<Edition> read(String document) {
    return edition(XmlInput.read(document, limits));
  }

  private Reading<Edition> edition(XmlElement root) {
    for (StratmlPart part : StratmlPart.values()) {
      if (Ascii.equalsIgnoreCase(root.name(), part.root())) {
        return new PlanReading(id, language).read(root);
      }
    }
    throw new InputException(
        root.place(),
        "expected <StrategicPlan> or <PerformancePlanOrReport> of StratML, but got " + root);
  }
}
