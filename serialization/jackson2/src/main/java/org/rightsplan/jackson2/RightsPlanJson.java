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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Plan;
import org.rightsplan.patch.EditionPatch;

/**
 * A ready reader and writer of plans, and of what comparisons of their editions say, as JSON.
 *
 * <pre>{@code
 * RightsPlanJson json = RightsPlanJson.standard();
 * Plan plan = json.readPlan(Path.of("china.json"));
 * json.writeTo(plan, Path.of("copy.json"));
 *
 * EditionDiff diff = EditionDiff.between(first, second);
 * json.read(json.write(diff), EditionDiff.class).equals(diff);
 * }</pre>
 *
 * <p>A document whose root is a plan, an edition, a comparison (an alignment, crosswalk, review
 * sheet, diff, correlation table, patch or lineage), a list of claims or one of verdicts begins
 * with {@code "schemaVersion": "1"}; without it, or with a version that is not known, it is
 * refused. Other values stand bare.
 *
 * <p>What is written is canonical: equal values give equal texts, in lines that end in LF and
 * indented by two spaces, so that files can be kept under version control. Reading gives back an
 * equal value, or fails with a {@link RightsPlanJsonException} that says where and why; a document
 * with unknown properties, the same property twice, a text in place of a number or anything after
 * its end is refused, and so is one beyond Jackson's limits on nesting (1000 levels) and on the
 * length of texts and numbers. Bytes are UTF-8.
 *
 * <p>The whole document is held in memory; a corpus of many is not ({@link #readLines(Path,
 * Class)}). Streams, readers and writers are not closed. Instances are immutable and safe to share
 * between threads.
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
   * @param type a type that the form describes, see the package; a {@link Plan}, a diff and the
   *     like begin with their schema version
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
   * @throws RightsPlanJsonException if it is beyond the limits, holding a number of more than 998
   *     digits
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

  /**
   * Reads a corpus: a file that holds one document a line (JSON Lines), however large it is.
   *
   * <pre>{@code
   * try (Stream<Plan> plans = json.readLines(Path.of("plans.jsonl"), Plan.class)) {
   *   plans.forEach(plan -> System.out.println(plan.name().text()));
   * }
   * }</pre>
   *
   * <p>Documents are read as the stream asks for them, and no more than one line is in memory at a
   * time. Lines of white space are passed over. While it is used, the stream throws a {@link
   * RightsPlanJsonException} with the line in the file for a document that is not right, and an
   * {@link java.io.UncheckedIOException} if the file cannot be read further. Whoever takes
   * documents by {@link Stream#iterator()} may go on after the former: the next line follows.
   *
   * @return the documents, in order; closing it closes the file
   * @throws IOException if the file cannot be opened
   */
  public <T> Stream<T> readLines(Path file, Class<T> type) throws IOException {
    InputStream stream = Files.newInputStream(file);
    return readLines(stream, type).onClose(Input.closing(stream));
  }

  /** Reads a corpus from a stream as {@link #readLines(Path, Class)} does, without closing it. */
  public <T> Stream<T> readLines(InputStream stream, Class<T> type) {
    return JsonLines.stream(JsonLines.lines(stream), line -> documents.read(line, type));
  }

  /** Reads a corpus of characters as {@link #readLines(Path, Class)} does, without closing it. */
  public <T> Stream<T> readLines(Reader reader, Class<T> type) {
    return JsonLines.stream(JsonLines.lines(reader), line -> documents.read(line, type));
  }

  /**
   * Returns a value of the model as a JSON document on one line, ending in a line feed, as {@link
   * #readLines(Path, Class)} reads it. Apart from white space it is what {@link #write} gives.
   *
   * @throws RightsPlanJsonException as {@link #write} does
   */
  public String writeLine(Object value) {
    return documents.writeLine(value);
  }

  /**
   * Writes values of the model into a file, one document a line, as the stream gives them. The file
   * is written as a whole or not at all, and the values need not be in memory together.
   *
   * @throws RightsPlanJsonException as {@link #write} does
   * @throws IOException if the file cannot be written
   */
  public void writeLines(Stream<?> values, Path file) throws IOException {
    WholeFile.write(file, stream -> writeLines(values, stream));
  }

  /**
   * Writes values of the model into a stream, one document a line, as UTF-8, and flushes it. If one
   * of them cannot be written, those before it have been.
   *
   * @throws RightsPlanJsonException as {@link #write} does
   * @throws IOException if the stream cannot be written
   */
  public void writeLines(Stream<?> values, OutputStream stream) throws IOException {
    for (Iterator<?> each = values.iterator(); each.hasNext(); ) {
      stream.write(encoded(writeLine(each.next())));
    }
    stream.flush();
  }

  /**
   * Returns a patch as a JSON Patch document (RFC 6902), for programs that know nothing of plans:
   * applied to what {@link #write} returns for the edition, it yields what {@code write} returns
   * for the patched one, as far as JSON tells documents apart. What moves is told by {@code move}
   * operations.
   *
   * @param edition the edition for which the patch was made, or an equal one
   * @throws org.rightsplan.patch.PatchMismatchException if the edition is another one
   * @throws RightsPlanJsonException as {@link #write} does
   */
  public String writeJsonPatch(EditionPatch patch, Edition edition) {
    return documents.writeJsonPatch(patch, edition);
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
