package org.rightsplan.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Inputs as text, whatever they come from. Bytes are UTF-8, unless they begin with the byte order
 * mark of UTF-16; a mark is no part of the text. UTF-16 without a mark is refused.
 */
public final class InputText {

  private static final char MARK = '\uFEFF';

  /** UTF-8 has at most three bytes for one UTF-16 unit. */
  private static final int BYTES_PER_UNIT = 3;

  private static final int START_LOOKED_AT = 1000;

  /** One in so many bytes may be zero: some programs leave a few in the text that they extract. */
  private static final int MOST_ZEROS = 20;

  private InputText() {}

  /**
   * Reads a file.
   *
   * @throws InputException if it is longer than the limits allow or wrongly encoded
   * @throws IOException if it cannot be read
   */
  public static String of(Path file, InputLimits limits) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return of(stream, limits);
    }
  }

  /**
   * Reads a stream to its end, but no further than the limits allow; it is not closed.
   *
   * @throws InputException if it is longer than the limits allow or wrongly encoded
   * @throws IOException if it cannot be read
   */
  public static String of(InputStream stream, InputLimits limits) throws IOException {
    byte[] bytes = bytes(stream, limits);
    Charset charset = charset(bytes);
    if (charset.equals(StandardCharsets.UTF_8) && looksLikeUtf16(bytes)) {
      throw new InputException(
          InputPlace.START,
          "expected UTF-8, or UTF-16 with a byte order mark, but got UTF-16 without one");
    }
    return of(decoded(bytes, charset), limits);
  }

  /**
   * Latin letters, digits, spaces and line ends have a zero byte each in UTF-16. In UTF-8 those
   * bytes would be characters, and the text another one.
   */
  private static boolean looksLikeUtf16(byte[] bytes) {
    int length = Math.min(bytes.length, START_LOOKED_AT);
    int zeros = 0;
    for (int i = 0; i < length; i++) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros > length / MOST_ZEROS;
  }

  private static byte[] bytes(InputStream stream, InputLimits limits) throws IOException {
    long most = (long) limits.characters() * BYTES_PER_UNIT + BYTES_PER_UNIT;
    byte[] bytes = stream.readNBytes((int) Math.min(most, Integer.MAX_VALUE - 8));
    if (stream.read() >= 0) {
      throw tooLong(limits);
    }
    return bytes;
  }

  /**
   * Returns a text without its byte order mark.
   *
   * @throws InputException if it is longer than the limits allow
   */
  public static String of(String text, InputLimits limits) {
    String bare = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    if (bare.length() > limits.characters()) {
      throw tooLong(limits);
    }
    return bare;
  }

  /**
   * Reads a stream of XML to its end, but no further than the limits allow; it is not closed. A
   * byte order mark says how it is encoded, otherwise its XML declaration; where neither does, or
   * the declaration claims a UTF-16 that it is not written in itself, it is UTF-8.
   *
   * @throws InputException if it is longer than the limits allow, wrongly encoded, or in an
   *     encoding that this Java runtime does not know
   * @throws IOException if it cannot be read
   */
  public static String ofXml(InputStream stream, InputLimits limits) throws IOException {
    byte[] bytes = bytes(stream, limits);
    return of(decoded(bytes, XmlEncoding.of(bytes)), limits);
  }

  private static InputException tooLong(InputLimits limits) {
    return new InputException(
        InputPlace.START,
        "expected at most " + limits.characters() + " characters, but the input is longer");
  }

  private static String decoded(byte[] bytes, Charset charset) {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
    // A new decoder reports malformed input instead of replacing it.
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    if (result.isError()) {
      throw new InputException(
          endOf(out),
          "expected "
              + charset
              + ", but got the byte 0x"
              + String.format(Locale.ROOT, "%02X", bytes[in.position()])
              + " where it has none");
    }
    return out.toString();
  }

  static Charset charset(byte[] bytes) {
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    return StandardCharsets.UTF_8;
  }

  private static InputPlace endOf(CharSequence text) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    return new InputPlace(line, text.length() - lineStart + 1);
  }
}
