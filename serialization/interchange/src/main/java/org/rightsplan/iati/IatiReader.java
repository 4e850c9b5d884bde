package org.rightsplan.iati;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rightsplan.interchange.InputException;
import org.rightsplan.interchange.InputFinding;
import org.rightsplan.interchange.InputLimits;
import org.rightsplan.interchange.Reading;
import org.rightsplan.model.Edition;
import org.rightsplan.xml.UndeclaredEntity;
import org.rightsplan.xml.XmlElement;
import org.rightsplan.xml.XmlInput;

/**
 * Reads the activities of an IATI file with their results, each as an edition.
 *
 * <pre>{@code
 * Reading<ImmutableList<Edition>> reading = IatiReader.of("en").read(Path.of("activities.xml"));
 * }</pre>
 *
 * @param language the language of narratives for which neither they nor their activity say one, as
 *     a BCP 47 tag; {@code und} if it is not known
 * @param limits how large a file may be
 */
public record IatiReader(String language, InputLimits limits) {

  /** Returns a reader with the standard limits. */
  public static IatiReader of(String language) {
    return new IatiReader(language, InputLimits.STANDARD);
  }

  /** Returns a reader with other limits. */
  public IatiReader withLimits(InputLimits others) {
    return new IatiReader(language, others);
  }

  /**
   * Reads a file.
   *
   * @throws InputException if it is no IATI activity file, not well-formed, or beyond the limits
   * @throws IOException if it cannot be read
   */
  public Reading<ImmutableList<Edition>> read(Path file) throws IOException {
    return editions(XmlInput.read(file, limits));
  }

  /**
   * Reads a stream to its end; it is not closed.
   *
   * @throws InputException if it is no IATI activity file, not well-formed, or beyond the limits
   * @throws IOException if it cannot be read
   */
  public Reading<ImmutableList<Edition>> read(InputStream stream) throws IOException {
    return editions(XmlInput.read(stream, limits));
  }

  /**
   * Reads a document in memory.
   *
   * @throws InputException if it is no IATI activity file, not well-formed, or beyond the limits
   */
  public Reading<ImmutableList<Edition>> read(String document) {
    return editions(XmlInput.read(document, limits));
  }

  private Reading<ImmutableList<Edition>> editions(XmlElement root) {
    if (!root.name().equals("iati-activities") && !root.name().equals("iati-activity")) {
      throw new InputException(
          root.place(), "expected <iati-activities> or <iati-activity>, but got " + root);
    }
    List<InputFinding> findings = new ArrayList<>();
    List<InputFinding> losses = new ArrayList<>();
    for (UndeclaredEntity entity : root.entities()) {
      findings.add(
          InputFinding.of(
              IatiCode.UNDECLARED_ENTITY, entity.place(), entity.written(), entity.message()));
    }
    ImmutableList<XmlElement> activities =
        root.name().equals("iati-activity")
            ? ImmutableList.of(root)
            : root.children("iati-activity");
    ImmutableList.Builder<Edition> editions = ImmutableList.builder();
    for (int i = 0; i < activities.size(); i++) {
      editions.add(
          new ActivityReading(language, findings, losses).edition(activities.get(i), i + 1));
    }
    Comparator<InputFinding> order = Comparator.comparing(InputFinding::place);
    return new Reading<>(
        editions.build(),
        ImmutableList.sortedCopyOf(order, findings),
        ImmutableList.sortedCopyOf(order, losses));
  }
}
