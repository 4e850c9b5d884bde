package org.rightsplan.interchange;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells how a stream of XML is encoded (XML 1.0, appendix F). */
final class XmlEncoding {

  /** No declaration is longer than this. */
  private static final int DECLARATION = 200;

  private static final Pattern ENCODING =
      Pattern.compile("^<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([^\"']*)[\"']");

  private XmlEncoding() {}

  static Charset of(byte[] bytes) {
    Charset marked = InputText.charset(bytes);
    if (!marked.equals(StandardCharsets.UTF_8) || startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return marked;
    }
    if (startsWith(bytes, 0, '<', 0)) {
      return StandardCharsets.UTF_16BE;
    }
    if (startsWith(bytes, '<', 0)) {
      return StandardCharsets.UTF_16LE;
    }
    int length = Math.min(bytes.length, DECLARATION);
    Matcher declared = ENCODING.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return declared.find() ? named(declared.group(1)) : StandardCharsets.UTF_8;
  }

  private static Charset named(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    if (upper.startsWith("UTF-16") || upper.startsWith("UCS-") || upper.startsWith("UTF-32")) {
      // The declaration was readable byte by byte, so this claim of it cannot be true. Programs
      // that write a string in memory to a file leave it behind.
      return StandardCharsets.UTF_8;
    }
    try {
      Charset charset = Charset.forName(name);
      // ASCII is a part of UTF-8, and a file that outgrew it is more often that than anything else.
      return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new InputException(
          InputPlace.START,
          "expected an encoding that this Java runtime knows, but got '" + name + "'",
          e);
    }
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if (bytes[i] != (byte) start[i]) {
        return false;
      }
    }
    return true;
  }
}
