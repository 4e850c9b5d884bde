package org.rightsplan.jackson2;

import com.google.common.io.CharStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Documents as text, whatever they come from. Bytes are UTF-8 and nothing else, as RFC 8259
 * demands.
 *
 * <p>The whole text is kept while it is read, so that an error can say its line.
 */
final class Input {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Input() {}

  static String of(Path file) throws IOException {
    return decoded(Files.readAllBytes(file));
  }

  static String of(InputStream stream) throws IOException {
    return decoded(stream.readAllBytes());
  }

  static String of(Reader reader) throws IOException {
    return withoutMark(CharStreams.toString(reader));
  }

  static String withoutMark(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  static String decoded(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    // A new decoder reports malformed input instead of replacing it.
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    if (result.isError()) {
      throw malformed(out, bytes[in.position()]);
    }
    return withoutMark(out.toString());
  }

  /** Returns what closes a stream where checked exceptions have no place. */
  static Runnable closing(InputStream stream) {
    return () -> {
      try {
        stream.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private static RightsPlanJsonException malformed(CharSequence before, byte wrong) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < before.length(); i++) {
      if (before.charAt(i) == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    return new RightsPlanJsonException(
        "expected UTF-8, but got the byte 0x"
            + String.format(Locale.ROOT, "%02X", wrong)
            + " where it has none",
        "",
        line,
        before.length() - lineStart + 1,
        null);
  }
}
