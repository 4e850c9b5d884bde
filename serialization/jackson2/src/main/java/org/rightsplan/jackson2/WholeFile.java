package org.rightsplan.jackson2;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file as a whole or not at all. */
final class WholeFile {

  /** What is to be written. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream stream) throws IOException;
  }

  private WholeFile() {}

  /**
   * Writes next to the file first and then puts the result in its place, so that whoever reads the
   * file sees the old content or the new, and a failure leaves the old.
   */
  static void write(Path file, byte[] content) throws IOException {
    write(file, stream -> stream.write(content));
  }

  /** Writes as the other does, what need not be at hand as a whole. */
  static void write(Path file, Content content) throws IOException {
    // A link keeps leading to the file that it leads to.
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path part = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
    try {
      try (OutputStream stream =
          new BufferedOutputStream(
              Files.newOutputStream(
                  part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
        content.writeTo(stream);
      }
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
