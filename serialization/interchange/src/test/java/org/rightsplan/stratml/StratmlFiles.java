package org.rightsplan.stratml;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.rightsplan.interchange.InputFinding;
import org.rightsplan.interchange.Reading;
import org.rightsplan.interchange.Writing;
import org.rightsplan.model.Edition;
import org.xml.sax.SAXException;

/** The published documents, and the schemas written from the published structure. */
final class StratmlFiles {

  static final String PLAN = "part1-PMOAI-valid.xml";
  static final String REPORT = "part2-SMLC2011-report.xml";

  static final String START = "<StrategicPlan xmlns='http://www.stratml.net'>";

  private StratmlFiles() {}

  /** Reads a document as one in English. */
  static Reading<Edition> document(String document) {
    return StratmlReader.of("e", "en").read(document);
  }

  /** Reads a document with one goal, which stands in the second line. */
  static Reading<Edition> goal(String content) {
    return document(
        START
            + "<Name>P</Name><StrategicPlanCore>\n<Goal><Name>G</Name>"
            + content
            + "</Goal></StrategicPlanCore></StrategicPlan>");
  }

  static Reading<Edition> read(String name) {
    try (InputStream stream = Resources.getResource(StratmlFiles.class, name).openStream()) {
      return StratmlReader.of("edition", "en").read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(String name) {
    try {
      return Resources.toString(
          Resources.getResource(StratmlFiles.class, name), StandardCharsets.UTF_8);
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

  /** Returns the losses, a line each: where, what and why. */
  static String lines(Writing writing) {
    return writing.losses().stream()
        .map(loss -> (loss.path() + " " + loss.part()).strip() + ": " + loss.reason() + "\n")
        .collect(Collectors.joining());
  }

  /** Returns the findings, a line each: line, code, text and message. */
  static String lines(List<InputFinding> findings) {
    return findings.stream()
        .map(f -> f.place().line() + " " + f.code() + " '" + f.text() + "': " + f.message() + "\n")
        .collect(Collectors.joining());
  }
}
