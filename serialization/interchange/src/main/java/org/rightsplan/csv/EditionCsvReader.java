package org.rightsplan.csv;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.rightsplan.interchange.InputException;
import org.rightsplan.interchange.InputLimits;
import org.rightsplan.interchange.InputText;
import org.rightsplan.interchange.Reading;
import org.rightsplan.model.Edition;

/**
 * Reads editions from tables. Any of the tables may be missing.
 *
 * <p>Rows refer to others by path, as written, or by id. Without a table of sections a commitment's
 * {@code section} is the title of a section, and there is one for each title, in the order in which
 * they first occur; rows without one share a section. Where a title comes with several {@code
 * section_number}s there is one for each of them, and a row without a number belongs to the first.
 *
 * @param id the id of the edition, not blank
 * @param title its title, in the language
 * @param language the language of columns without a tag, as a BCP 47 tag
 * @param mapping what columns with other names are
 * @param limits how large a table may be; {@code elements} is its rows
 */
public record EditionCsvReader(
    String id, String title, String language, ColumnMapping mapping, InputLimits limits) {

  /** Returns a reader of tables with our columns; the edition has its id for a title. */
  public static EditionCsvReader of(String id, String language) {
    return new EditionCsvReader(id, id, language, ColumnMapping.none(), InputLimits.STANDARD);
  }

  /** Returns a reader that gives the edition this title. */
  public EditionCsvReader withTitle(String text) {
    return new EditionCsvReader(id, text, language, mapping, limits);
  }

  /** Returns a reader of tables with other columns. */
  public EditionCsvReader withMapping(ColumnMapping other) {
    return new EditionCsvReader(id, title, language, other, limits);
  }

  /** Returns a reader with other limits. */
  public EditionCsvReader withLimits(InputLimits others) {
    return new EditionCsvReader(id, title, language, mapping, others);
  }

  /**
   * Reads the texts of tables. What is found says in which table: the {@linkplain
   * org.rightsplan.interchange.InputPlace#part() part} of its place is the {@linkplain
   * EditionTable#partName() name} of the table.
   *
   * @throws InputException if one is no table, has none of the columns that it must have, or is
   *     beyond the limits
   */
  public Reading<Edition> read(Map<EditionTable, String> tables) {
    return new EditionAssembly(this, true).read(tables);
  }

  /**
   * Reads the text of a table of objectives, an input in one piece.
   *
   * @throws InputException as {@link #read(Map)} does, but without a table's name
   */
  public Reading<Edition> readObjectives(String table) {
    return new EditionAssembly(this, false).read(ImmutableMap.of(EditionTable.OBJECTIVES, table));
  }

  /**
   * Reads a file with a table of objectives.
   *
   * @throws InputException as {@link #read(Map)} does, or if the file is not UTF-8 or UTF-16
   * @throws IOException if it cannot be read
   */
  public Reading<Edition> readObjectives(Path file) throws IOException {
    return readObjectives(InputText.of(file, limits));
  }
}
