package org.rightsplan.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.StringWriter;
import org.rightsplan.interchange.Writing;
import org.rightsplan.jackson2.RightsPlanJson;
import org.rightsplan.jackson2.RightsPlanJsonException;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Plan;

/**
 * The same properties as in the library's JSON, written as YAML. It is turned into JSON and read as
 * that, so that exactly the same is taken and refused; faults are told with their place in the
 * YAML.
 */
final class YamlCodec implements PlanCodec {

  private static final YAMLFactory YAML =
      YAMLFactory.builder()
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
          .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
          // A quoted text that is split far to the right is not read back as it was.
          .disable(YAMLGenerator.Feature.SPLIT_LINES)
          .build();

  @Override
  public PlanFile read(Source source, TextSettings settings) {
    String yaml = source.text();
    String json = json(source, yaml);
    return JsonCodec.holdsPlan(json)
        ? PlanFile.of(source.name(), read(source, yaml, json, Plan.class))
        : PlanFile.of(source.name(), read(source, yaml, json, Edition.class));
  }

  private static <T> T read(Source source, String yaml, String json, Class<T> type) {
    try {
      return RightsPlanJson.standard().read(json, type);
    } catch (RightsPlanJsonException e) {
      JsonLocation place = place(yaml, e.pointer());
      throw source.unreadable(place.getLineNr(), place.getColumnNr(), JsonCodec.problem(e), e);
    }
  }

  private static String json(Source source, String yaml) {
    StringWriter json = new StringWriter();
    try (YAMLParser parser = YAML.createParser(yaml);
        JsonGenerator generator = new JsonFactory().createGenerator(json)) {
      while (parser.nextToken() != null) {
        if (parser.isCurrentAlias()) {
          throw source.unreadable(
              parser.currentTokenLocation().getLineNr(),
              parser.currentTokenLocation().getColumnNr(),
              "expected a value, but got an alias; write what it stands for",
              null);
        }
        // With all digits: 1.50 is not 1.5, and many do not fit into a double.
        generator.copyCurrentEventExact(parser);
      }
    } catch (JsonProcessingException e) {
      JsonLocation place = e.getLocation();
      throw source.unreadable(
          place == null ? 1 : place.getLineNr(),
          place == null ? 1 : place.getColumnNr(),
          "expected YAML, but " + firstLine(e.getOriginalMessage()),
          e);
    } catch (IOException e) {
      throw new AssertionError("a text in memory has no such errors", e);
    }
    return json.toString();
  }

  /** The parser's message goes on with an excerpt of the document. */
  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("got something else");
  }

  /** Returns where a pointer leads in the document; its beginning, if nowhere. */
  private static JsonLocation place(String yaml, String pointer) {
    JsonPointer wanted = JsonPointer.compile(pointer);
    try (YAMLParser parser = YAML.createParser(yaml)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if ((token.isStructStart() || token.isScalarValue())
            && parser.getParsingContext().pathAsPointer().equals(wanted)) {
          return parser.currentTokenLocation();
        }
      }
    } catch (IOException e) {
      // It was read once before.
      throw new AssertionError(e);
    }
    return new JsonLocation(null, 0, 1, 1);
  }

  @Override
  public Writing write(PlanFile content, TextSettings settings) {
    Writing json = new JsonCodec().write(content, settings);
    StringWriter yaml = new StringWriter();
    try (JsonParser parser = new JsonFactory().createParser(json.text());
        JsonGenerator generator = YAML.createGenerator(yaml)) {
      while (parser.nextToken() != null) {
        generator.copyCurrentEventExact(parser);
      }
    } catch (IOException e) {
      throw new AssertionError("a text in memory has no such errors", e);
    }
    return new Writing(yaml.toString(), json.losses());
  }
}
