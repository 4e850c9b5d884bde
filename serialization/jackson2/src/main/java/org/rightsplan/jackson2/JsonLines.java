package org.rightsplan.jackson2;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Documents that stand one a line (JSON Lines), read one after the other.
 *
 * <p>A line ends in LF, the last one perhaps in nothing. Lines of white space are passed over. No
 * more than one line is held in memory. A document that is wrong is behind the reader when it is
 * reported, so whoever goes on after the exception gets the next one.
 */
final class JsonLines<T> extends AbstractSpliterator<T> {

  /** Gives one line after the other, without its end, and null after the last. */
  @FunctionalInterface
  interface Source {
    @Nullable String next() throws IOException;
  }

  private final Source source;
  private final Function<String, T> read;
  private long number = 0;

  private JsonLines(Source source, Function<String, T> read) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.source = source;
    this.read = read;
  }

  /** Returns the documents of a source, read as they are asked for. */
  static <T> Stream<T> stream(Source source, Function<String, T> read) {
    return StreamSupport.stream(new JsonLines<>(source, read), false);
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    @Nullable T document = next();
    if (document == null) {
      return false;
    }
    action.accept(document);
    return true;
  }

  private @Nullable T next() {
    try {
      while (true) {
        number++;
        @Nullable String line = source.next();
        if (line == null) {
          return null;
        }
        if (!line.isBlank()) {
          return read.apply(line);
        }
      }
    } catch (RightsPlanJsonException e) {
      throw e.inLine(number);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the lines of a stream of UTF-8, in which the byte of LF is part of nothing else. */
  static Source lines(InputStream stream) {
    InputStream bytes = new BufferedInputStream(stream);
    return () -> {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      int next = bytes.read();
      boolean end = next < 0;
      for (; next >= 0 && next != '\n'; next = bytes.read()) {
        line.write(next);
      }
      return end ? null : Input.decoded(line.toByteArray());
    };
  }

  /** Returns the lines of a reader. */
  static Source lines(Reader reader) {
    Reader characters = new BufferedReader(reader);
    return () -> {
      StringBuilder line = new StringBuilder();
      int next = characters.read();
      boolean end = next < 0;
      for (; next >= 0 && next != '\n'; next = characters.read()) {
        line.append((char) next);
      }
      return end ? null : Input.withoutMark(line.toString());
    };
  }
}
