package org.rightsplan.jackson2;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file as a whole or not at all. */
final class WholeFile {

  private WholeFile() {}

  /**
   * Writes next to the file first and then puts the result in its place, so that whoever reads the
   * file sees the old content or the new, and a failure leaves the old.
   */
  static void write(Path file, byte[] content) throws IOException {
    // A link keeps leading to the file that it leads to.
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path part = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
    try {
      Files.write(part, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
