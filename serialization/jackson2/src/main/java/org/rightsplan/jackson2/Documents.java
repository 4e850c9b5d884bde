package org.rightsplan.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.Edition;
import org.rightsplan.patch.EditionPatch;

/** Values as whole documents, each one text, and Jackson's exceptions in our words. */
final class Documents {

  private final ObjectMapper mapper;
  private final ObjectWriter indented;
  private final ObjectWriter onOneLine;
  private final Upgrades upgrades;

  Documents(ObjectMapper mapper, Upgrades upgrades) {
    this.mapper = mapper;
    this.indented = StrictMapper.writer(mapper);
    this.onOneLine = mapper.writer();
    this.upgrades = upgrades;
  }

  /** Reads a document. */
  <T> T read(String text, Class<T> type) {
    try {
      String version = SchemaVersion.isRoot(type) ? version(text) : upgrades.current();
      @Nullable T value =
          version.equals(upgrades.current())
              ? mapper.readValue(text, type)
              : mapper.treeToValue(upgraded(version, text), type);
      if (value == null) {
        throw new RightsPlanJsonException("expected an object, but got null", "", 1, 1, null);
      }
      return value;
    } catch (IOException e) {
      throw Explanation.ofReading(mapper, text, Jackson.own(e));
    }
  }

  private String version(String text) throws IOException {
    try (JsonParser json = mapper.createParser(text)) {
      return SchemaVersion.of(json, upgrades);
    }
  }

  private ObjectNode upgraded(String version, String text) throws IOException {
    ObjectNode document =
        mapper
            .readerFor(ObjectNode.class)
            // Digits as written: 1.50 is not 1.5.
            .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .readValue(text);
    upgrades.apply(version, document);
    return document;
  }

  /** Writes a document on many lines. */
  String write(Object value) {
    return write(indented, value);
  }

  /** Writes a document on one line. */
  String writeLine(Object value) {
    return write(onOneLine, value);
  }

  /** Writes a patch as RFC 6902 has it. */
  String writeJsonPatch(EditionPatch patch, Edition edition) {
    ObjectMapper trees = StrictMapper.exactTrees();
    try {
      return line(
          indented,
          JsonPatchMaker.make(
              trees.readTree(write(edition)), trees.readTree(write(patch.apply(edition))), patch));
    } catch (IOException e) {
      throw Explanation.ofWriting(Jackson.own(e));
    }
  }

  private static String write(ObjectWriter writer, Object value) {
    try {
      return line(writer, Document.of(value));
    } catch (IOException e) {
      throw Explanation.ofWriting(Jackson.own(e));
    }
  }

  private static String line(ObjectWriter writer, Object value) throws IOException {
    WrittenText text = new WrittenText();
    writer.writeValue(text, value);
    text.write("\n", 0, 1);
    return text.toString();
  }
}
