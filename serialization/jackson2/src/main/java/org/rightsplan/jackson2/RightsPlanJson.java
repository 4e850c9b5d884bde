package org.rightsplan.jackson2;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Plan;

/**
 * A ready reader and writer of plans as JSON.
 *
 * <pre>{@code
 * RightsPlanJson json = RightsPlanJson.standard();
 * Plan plan = json.readPlan(Path.of("china.json"));
 * json.writeTo(plan, Path.of("copy.json"));
 * }</pre>
 *
 * <p>A document whose root is a plan or an edition begins with {@code "schemaVersion": "1"};
 * without it, or with a version that is not known, it is refused. Other values of the model stand
 * bare.
 *
 * <p>What is written is canonical: equal values give equal texts, in lines that end in LF and
 * indented by two spaces, so that files can be kept under version control. Reading gives back an
 * equal value, or fails with a {@link RightsPlanJsonException} that says where and why; a document
 * with unknown properties, the same property twice, a text in place of a number or anything after
 * its end is refused, and so is one beyond Jackson's limits on nesting (1000 levels) and on the
 * length of texts and numbers. Bytes are UTF-8.
 *
 * <p>The whole document is held in memory. Streams, readers and writers are not closed. Instances
 * are immutable and safe to share between threads.
 */
public final class RightsPlanJson {

  private static final RightsPlanJson STANDARD =
      new RightsPlanJson(StrictMapper.builder(), Upgrades.RELEASED);

  private final Documents documents;

  RightsPlanJson(JsonMapper.Builder mapper, Upgrades upgrades) {
    this.documents = new Documents(mapper.build(), upgrades);
  }

  /** Returns the strict reader and writer, always the same. */
  public static RightsPlanJson standard() {
    return STANDARD;
  }

  /**
   * Returns one that passes over properties that it does not know, such as a user's own additions.
   * They are lost when the value is written again.
   */
  public RightsPlanJson ignoringUnknownProperties() {
    return new RightsPlanJson(
        StrictMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES),
        Upgrades.RELEASED);
  }

  /**
   * Reads a document that holds a plan.
   *
   * @throws RightsPlanJsonException if it holds none
   */
  public Plan readPlan(String json) {
    return read(json, Plan.class);
  }

  /**
   * Reads a file that holds a plan.
   *
   * @throws RightsPlanJsonException if it holds none
   * @throws IOException if the file cannot be read
   */
  public Plan readPlan(Path file) throws IOException {
    return read(file, Plan.class);
  }

  /**
   * Reads a stream, to its end, that holds a plan.
   *
   * @throws RightsPlanJsonException if it holds none
   * @throws IOException if the stream cannot be read
   */
  public Plan readPlan(InputStream stream) throws IOException {
    return read(stream, Plan.class);
  }

  /**
   * Reads characters, to their end, that hold a plan.
   *
   * @throws RightsPlanJsonException if they hold none
   * @throws IOException if they cannot be read
   */
  public Plan readPlan(Reader reader) throws IOException {
    return read(reader, Plan.class);
  }

  /**
   * Reads a document that holds one edition.
   *
   * @throws RightsPlanJsonException if it holds none
   */
  public Edition readEdition(String json) {
    return read(json, Edition.class);
  }

  /**
   * Reads a file that holds one edition.
   *
   * @throws RightsPlanJsonException if it holds none
   * @throws IOException if the file cannot be read
   */
  public Edition readEdition(Path file) throws IOException {
    return read(file, Edition.class);
  }

  /**
   * Reads a stream, to its end, that holds one edition.
   *
   * @throws RightsPlanJsonException if it holds none
   * @throws IOException if the stream cannot be read
   */
  public Edition readEdition(InputStream stream) throws IOException {
    return read(stream, Edition.class);
  }

  /**
   * Reads characters, to their end, that hold one edition.
   *
   * @throws RightsPlanJsonException if they hold none
   * @throws IOException if they cannot be read
   */
  public Edition readEdition(Reader reader) throws IOException {
    return read(reader, Edition.class);
  }

  /**
   * Reads a document that holds a value of the model.
   *
   * @param type a type of {@code org.rightsplan.model}; for {@link Plan} and {@link Edition} the
   *     document begins with its schema version
   * @throws RightsPlanJsonException if it holds none
   */
  public <T> T read(String json, Class<T> type) {
    return documents.read(Input.withoutMark(json), type);
  }

  /**
   * Reads a file that holds a value of the model.
   *
   * @throws RightsPlanJsonException if it holds none
   * @throws IOException if the file cannot be read
   */
  public <T> T read(Path file, Class<T> type) throws IOException {
    return read(Input.of(file), type);
  }

  /**
   * Reads a stream, to its end, that holds a value of the model.
   *
   * @throws RightsPlanJsonException if it holds none
   * @throws IOException if the stream cannot be read
   */
  public <T> T read(InputStream stream, Class<T> type) throws IOException {
    return read(Input.of(stream), type);
  }

  /**
   * Reads characters, to their end, that hold a value of the model.
   *
   * @throws RightsPlanJsonException if they hold none
   * @throws IOException if they cannot be read
   */
  public <T> T read(Reader reader, Class<T> type) throws IOException {
    return read(Input.of(reader), type);
  }

  /**
   * Returns a value of the model as a JSON document, ending in a line feed.
   *
   * @throws RightsPlanJsonException if it is beyond the limits, being nested more than 1000 levels
   *     deep or holding a number of more than 998 digits
   */
  public String write(Object value) {
    return documents.write(value);
  }

  /**
   * Writes a value of the model into a file, as a whole or not at all: if anything fails, the file
   * is as it was before.
   *
   * @throws RightsPlanJsonException as {@link #write} does
   * @throws IOException if the file cannot be written
   */
  public void writeTo(Object value, Path file) throws IOException {
    WholeFile.write(file, encoded(write(value)));
  }

  /**
   * Writes a value of the model into a stream, as UTF-8, and flushes it. Nothing is written if the
   * value cannot be.
   *
   * @throws RightsPlanJsonException as {@link #write} does
   * @throws IOException if the stream cannot be written
   */
  public void writeTo(Object value, OutputStream stream) throws IOException {
    stream.write(encoded(write(value)));
    stream.flush();
  }

  /**
   * Writes a value of the model as characters and flushes them. Nothing is written if the value
   * cannot be.
   *
   * @throws RightsPlanJsonException as {@link #write} does
   * @throws IOException if they cannot be written
   */
  public void writeTo(Object value, Writer target) throws IOException {
    target.write(write(value));
    target.flush();
  }

  private static byte[] encoded(String text) {
    try {
      ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      byte[] content = new byte[bytes.remaining()];
      bytes.get(content);
      return content;
    } catch (CharacterCodingException e) {
      throw new RightsPlanJsonException(
          "expected text that UTF-8 can hold, but got half a surrogate pair", "", 0, 0, e);
    }
  }
}
