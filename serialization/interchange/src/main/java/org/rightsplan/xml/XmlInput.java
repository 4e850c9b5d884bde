package org.rightsplan.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.rightsplan.interchange.InputException;
import org.rightsplan.interchange.InputLimits;
import org.rightsplan.interchange.InputPlace;
import org.rightsplan.interchange.InputText;

/**
 * Reads XML with the JDK's parser. A document type declaration is refused as soon as it begins, so
 * no document says what its entities are, and nothing that it names (a schema, a style sheet, an
 * entity) is ever looked up. Entities of HTML such as {@code nbsp}, which real files have all the
 * same, stand for their one character between elements; others stay as they are written. In
 * attributes the parser refuses both.
 */
public final class XmlInput {

  private XmlInput() {}

  /** Returns the root element of a file. */
  public static XmlElement read(Path file, InputLimits limits) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return read(stream, limits);
    }
  }

  /** Returns the root element of a stream, which is not closed. */
  public static XmlElement read(InputStream stream, InputLimits limits) throws IOException {
    return parse(InputText.ofXml(stream, limits), limits);
  }

  /** Returns the root element of a document in memory. */
  public static XmlElement read(String text, InputLimits limits) {
    return parse(InputText.of(text, limits), limits);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing outside the document is read");
        });
    return factory;
  }

  private static XmlElement parse(String text, InputLimits limits) {
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    try {
      // Blanks before the declaration are wrong, common and harmless.
      XMLStreamReader reader =
          factory().createXMLStreamReader(new StringReader(text.substring(start)));
      return new Tree(reader, limits).read();
    } catch (XMLStreamException e) {
      throw new InputException(
          place(e.getLocation()), "expected well-formed XML, but " + firstLine(e), e);
    }
  }

  /** The parser's own sentence stands in the second line of its message. */
  private static String firstLine(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int mark = message.indexOf("Message: ");
    String sentence = mark < 0 ? message : message.substring(mark + "Message: ".length());
    return sentence.strip().replaceAll("\\s+", " ");
  }

  private static InputPlace place(@Nullable Location location) {
    return location == null
        ? InputPlace.START
        : new InputPlace(
            Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
  }

  /** Builds the elements of one document, without recursion. */
  private static final class Tree {

    private final XMLStreamReader reader;
    private final InputLimits limits;
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private @Nullable XmlElement root;
    private int elements;
    private final Map<String, UndeclaredEntity> entities = new LinkedHashMap<>();

    /** Where the last event ended, which is where the present one begins. */
    private InputPlace last = InputPlace.START;

    Tree(XMLStreamReader reader, InputLimits limits) {
      this.reader = reader;
      this.limits = limits;
    }

    XmlElement read() throws XMLStreamException {
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.DTD ->
              throw new InputException(
                  last, "expected XML without a document type declaration, but got one");
          case XMLStreamConstants.ENTITY_REFERENCE -> entity(reader.getLocalName());
          case XMLStreamConstants.START_ELEMENT -> start();
          case XMLStreamConstants.END_ELEMENT -> open.pop();
          case XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA,
              XMLStreamConstants.SPACE -> {
            if (!open.isEmpty()) {
              open.peek().addText(reader.getText());
            }
          }
          default -> {
            // Comments and processing instructions say nothing about a plan.
          }
        }
        last = place(reader.getLocation());
      }
      if (root == null) {
        throw new InputException(last, "expected an element, but the document has none");
      }
      root.setEntities(entities.values());
      return root;
    }

    private void entity(String name) {
      if (open.isEmpty()) {
        return;
      }
      UndeclaredEntity entity =
          entities.merge(name, UndeclaredEntity.of(name, last), (first, one) -> first.again());
      if (entities.size() > limits.elements()) {
        throw new InputException(
            last, "expected at most " + limits.elements() + " entities, but there are more");
      }
      open.peek().addText(entity.text());
    }

    private void start() {
      elements++;
      if (elements > limits.elements()) {
        throw new InputException(
            last, "expected at most " + limits.elements() + " elements, but there are more");
      }
      if (open.size() >= limits.depth()) {
        throw new InputException(
            last,
            "expected elements at most " + limits.depth() + " levels deep, but they go deeper");
      }
      @Nullable String namespace = reader.getNamespaceURI();
      XmlElement element =
          new XmlElement(namespace == null ? "" : namespace, reader.getLocalName(), last);
      for (int i = 0; i < reader.getAttributeCount(); i++) {
        @Nullable String of = reader.getAttributeNamespace(i);
        String name = reader.getAttributeLocalName(i);
        element.add(
            of == null || of.isEmpty() ? name : "{" + of + "}" + name, reader.getAttributeValue(i));
      }
      if (open.isEmpty()) {
        root = element;
      } else {
        open.peek().add(element);
      }
      open.push(element);
    }
  }
}
