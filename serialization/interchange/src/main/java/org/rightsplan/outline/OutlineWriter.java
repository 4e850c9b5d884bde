package org.rightsplan.outline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.rightsplan.interchange.Writing;
import org.rightsplan.model.Edition;

/**
 * Writes an edition as Markdown that reads well and reads back.
 *
 * <p>The plan's own words are plain Markdown: titles are headings, commitments are items of lists,
 * printed numbers stand in italics and titles of commitments in bold. Everything else stands beside
 * them in code spans, {@code `due: 2025`}, which the plan's words never are, or in the front
 * matter. {@link OutlineReader#readMarkdown(String)} gives back an equal edition, but for what the
 * {@linkplain Writing#losses() losses} name: citations and sources, translations, references,
 * measurements and a few more, for which a printed text has no place.
 *
 * <p>Lines end in LF. Equal editions give equal texts. Instances are immutable and safe to share
 * between threads.
 */
public final class OutlineWriter {

  static final String VERSION_KEY = "rightsplan";
  static final String VERSION = "1";

  /** Markdown has no deeper headings. */
  static final int DEEPEST = 6;

  private static final OutlineWriter STANDARD = new OutlineWriter();

  private OutlineWriter() {}

  /** Returns the writer. */
  public static OutlineWriter standard() {
    return STANDARD;
  }

  /** Returns an edition as Markdown, with what that has no place for. */
  public Writing write(Edition edition) {
    Reduction reduction = new Reduction();
    Edition held = reduction.edition(edition);
    return new Writing(new OutlinePen(held).write(held), reduction.losses());
  }

  /**
   * Writes an edition to a file as UTF-8: as a whole, or not at all.
   *
   * @return what was written
   * @throws IOException if it cannot be written; a file that was there is as it was
   */
  public Writing writeTo(Edition edition, Path file) throws IOException {
    Writing writing = write(edition);
    // A link keeps leading to the file that it leads to.
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path part = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
    try {
      Files.writeString(part, writing.text(), StandardOpenOption.CREATE_NEW);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
    return writing;
  }
}
