package org.rightsplan.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rightsplan.interchange.InputException;
import org.rightsplan.interchange.InputLimits;
import org.rightsplan.interchange.InputText;

/** One input: its bytes, and what to call it. */
final class Source {

  /** Stands for standard input among the arguments. */
  static final String STANDARD_INPUT = "-";

  /** The largest input that is taken: some hundred times the largest plan that is known. */
  static final int MOST_BYTES = 256 * 1024 * 1024;

  private static final int BEGINNING = 4096;
  private static final int PIECE = 64 * 1024;

  private final String name;
  private final byte[] bytes;

  private Source(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /** Returns an input that is at hand. */
  static Source of(String name, String text) {
    return new Source(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads an input.
   *
   * @param argument a file, or {@value #STANDARD_INPUT}
   */
  static Source read(String argument, Host host) {
    if (argument.equals(STANDARD_INPUT)) {
      try {
        return new Source("<stdin>", bytes("<stdin>", host.in()));
      } catch (IOException e) {
        throw new Failure(ExitCode.FILE, "standard input cannot be read: " + e.getMessage(), e);
      }
    }
    Path file = path(argument);
    if (Files.isDirectory(file)) {
      throw new Failure(ExitCode.FILE, argument + ": expected a file, but it is a folder");
    }
    try {
      if (Files.isRegularFile(file) && Files.size(file) > MOST_BYTES) {
        throw tooLong(argument);
      }
      try (InputStream stream = Files.newInputStream(file)) {
        return new Source(argument, bytes(argument, stream));
      }
    } catch (IOException e) {
      throw new Failure(ExitCode.FILE, argument + ": " + reason(e, "read"), e);
    }
  }

  /** Returns the file that an argument names. */
  static Path path(String argument) {
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      throw new Failure(
          ExitCode.FILE,
          argument
              + ": is no name of a file here, "
              + e.getReason()
              + "; a name in other letters needs a locale that has them, such as LC_ALL=C.UTF-8",
          e);
    }
  }

  /** Returns in plain words why a file could not be used. */
  static String reason(IOException e, String use) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file or folder";
    } else if (e instanceof AccessDeniedException) {
      return "may not be " + (use.equals("read") ? "read" : "written");
    }
    if (e instanceof FileAlreadyExistsException) {
      return "expected a folder, but it is a file";
    }
    @Nullable String reason =
        e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    return "cannot be "
        + (use.equals("read") ? "read" : "written")
        + (reason == null ? "" : ": " + reason);
  }

  private static byte[] bytes(String name, InputStream stream) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] piece = stream.readNBytes(BEGINNING);
    requireText(name, piece);
    while (piece.length > 0) {
      all.write(piece, 0, piece.length);
      if (all.size() > MOST_BYTES) {
        throw tooLong(name);
      }
      piece = stream.readNBytes(PIECE);
    }
    return all.toByteArray();
  }

  /** Refuses what is no text before all of it is read: an endless device, a picture, a PDF file. */
  private static void requireText(String name, byte[] beginning) {
    String start =
        new String(beginning, 0, Math.min(5, beginning.length), StandardCharsets.ISO_8859_1);
    if (start.equals("%PDF-")) {
      throw new Failure(
          ExitCode.BAD_INPUT,
          name + ":1:1: error: expected text, but it is a PDF file; take the text out of it first");
    }
    boolean sixteenBit = start.startsWith("\u00FE\u00FF") || start.startsWith("\u00FF\u00FE");
    // XML may be UTF-16 without a mark; its second or first byte is zero then.
    boolean xml = start.startsWith("<\0") || start.startsWith("\0<");
    for (int i = 0; i < beginning.length && !sixteenBit && !xml; i++) {
      if (beginning[i] == 0) {
        throw new Failure(
            ExitCode.BAD_INPUT,
            name + ": error: expected text, but byte " + (i + 1) + " is 0x00, so it is none");
      }
    }
  }

  private static Failure tooLong(String name) {
    return new Failure(
        ExitCode.BAD_INPUT,
        name
            + ": error: expected at most "
            + MOST_BYTES / (1024 * 1024)
            + " MiB, but the input is longer");
  }

  /** {@return the name as the user gave it} */
  String name() {
    return name;
  }

  /** {@return what follows the last dot of the name, in small letters, or nothing} */
  String extension() {
    return extensionOf(name);
  }

  static String extensionOf(String name) {
    int dot = name.lastIndexOf('.');
    int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
    return dot > slash + 1 ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
  }

  /** {@return the first characters, for a guess at the format; wrong bytes are replaced} */
  String beginning() {
    int length = Math.min(bytes.length, BEGINNING);
    boolean bigEnd = length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
    boolean littleEnd = length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
    String start =
        new String(
            bytes,
            0,
            length,
            bigEnd || littleEnd ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    return (start.startsWith("\uFEFF") ? start.substring(1) : start).replace("\0", "");
  }

  /** {@return the text} */
  String text() {
    try {
      return InputText.of(stream(), InputLimits.STANDARD);
    } catch (InputException e) {
      throw unreadable(e);
    } catch (IOException e) {
      throw new AssertionError("bytes in memory have no such errors", e);
    }
  }

  /** {@return the bytes, for readers that find out the encoding themselves} */
  InputStream stream() {
    return new ByteArrayInputStream(bytes);
  }

  /** Returns the failure of an input that its reader could make nothing of. */
  Failure unreadable(InputException e) {
    return new Failure(
        ExitCode.BAD_INPUT, Messages.place(name, e.place()) + ": error: " + e.problem(), e);
  }

  /** Returns the failure of an input with something wrong at a place. */
  Failure unreadable(int line, int column, String problem, @Nullable Throwable cause) {
    String place = line < 1 ? name : name + ":" + line + ":" + Math.max(1, column);
    return new Failure(ExitCode.BAD_INPUT, place + ": error: " + problem, cause);
  }
}
