package org.rightsplan.stratml;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.rightsplan.interchange.Reading;
import org.rightsplan.model.Edition;
import org.xml.sax.SAXException;

/** The published documents, and the schemas written from the published structure. */
final class StratmlFiles {

  static final String PLAN = "part1-PMOAI-valid.xml";
  static final String REPORT = "part2-SMLC2011-report.xml";

  private StratmlFiles() {}

  static Reading<Edition> read(String name) {
    try (InputStream stream = Resources.getResource(StratmlFiles.class, name).openStream()) {
      return StratmlReader.of("edition", "en").read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Throws if the document breaks the rules of its part. */
  static void validate(StratmlPart part, String document) {
    String name = part == StratmlPart.PART_1 ? "part1.xsd" : "part2.xsd";
    try {
      Schema schema =
          SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
              .newSchema(Resources.getResource(StratmlFiles.class, name));
      schema.newValidator().validate(new StreamSource(new StringReader(document)));
    } catch (SAXException e) {
      throw new AssertionError(e.getMessage() + "\n" + document, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
