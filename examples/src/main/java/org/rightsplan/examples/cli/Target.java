package org.rightsplan.examples.cli;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a run writes to: a file, which is written as a whole or not at all, or standard output. */
final class Target {

  private Target() {}

  /**
   * Writes a text.
   *
   * @param file the file, or empty or {@code "-"} for standard output
   */
  static void write(Host host, Optional<String> file, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (file.isEmpty() || file.get().equals(Source.STANDARD_INPUT)) {
      writeOut(host, bytes);
    } else {
      writeFile(file.get(), bytes);
    }
  }

  /**
   * Writes files into a folder, which is made if need be.
   *
   * @param files the text of each file, by its name
   */
  static void writeFolder(String folder, Map<String, String> files) {
    Path path = Source.path(folder);
    try {
      if (!Files.isDirectory(path)) {
        Files.createDirectory(path);
      }
    } catch (IOException e) {
      throw new Failure(ExitCode.FILE, folder + ": " + Source.reason(e, "written"), e);
    }
    files.forEach(
        (name, text) ->
            writeFile(CsvFolder.inside(folder, name), text.getBytes(StandardCharsets.UTF_8)));
  }

  private static void writeOut(Host host, byte[] bytes) {
    try {
      host.out().write(bytes);
      host.out().flush();
    } catch (IOException e) {
      throw isBrokenPipe(e)
          ? new Failure(ExitCode.PIPE, "", e)
          : new Failure(ExitCode.FILE, "standard output cannot be written: " + e.getMessage(), e);
    }
  }

  /**
   * Java has no exception of its own for it; Windows says that the pipe has ended or is closing.
   */
  private static boolean isBrokenPipe(IOException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("broken pipe") || message.contains("pipe is being closed");
  }

  /**
   * Refuses a file that is none or whose folder is missing.
   *
   * @param file the file, or empty or {@code "-"} for standard output
   */
  static void check(Optional<String> file) {
    if (file.isPresent() && !file.get().equals(Source.STANDARD_INPUT)) {
      check(file.get());
    }
  }

  private static Path check(String name) {
    Path file = Source.path(name);
    // A path has no slash at its end any more: the text would go into a file of that name.
    if (Files.isDirectory(file) || name.endsWith("/") || name.endsWith(File.separator)) {
      throw new Failure(ExitCode.FILE, name + ": expected a file to write, but it is a folder");
    }
    @Nullable Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.exists(folder)) {
      throw new Failure(
          ExitCode.FILE, name + ": cannot be written: there is no folder " + folderOf(name));
    }
    return file;
  }

  /** The folder in the words of the user. */
  private static String folderOf(String name) {
    return String.valueOf(Path.of(name).getParent());
  }

  private static void writeFile(String name, byte[] bytes) {
    Path file = check(name);
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        // A device or a pipe is no file that could be put in place of another.
        try (OutputStream stream = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
          stream.write(bytes);
        }
      } else {
        replace(file, bytes);
      }
    } catch (IOException e) {
      throw new Failure(ExitCode.FILE, name + ": " + Source.reason(e, "written"), e);
    }
  }

  /** Writes beside the file first, so that whoever reads it sees the old content or the new. */
  private static void replace(Path file, byte[] bytes) throws IOException {
    boolean exists = Files.exists(file);
    // A link keeps leading to the file that it leads to.
    Path target = exists ? file.toRealPath() : file.toAbsolutePath();
    if (exists && !Files.isWritable(target)) {
      throw new java.nio.file.AccessDeniedException(file.toString());
    }
    Path part = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
    try {
      Files.write(part, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      if (exists) {
        keepPermissions(target, part);
      }
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    if (from.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(from);
      Files.setPosixFilePermissions(to, permissions);
    }
  }
}
