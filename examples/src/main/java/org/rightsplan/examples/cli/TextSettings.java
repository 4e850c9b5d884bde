package org.rightsplan.examples.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.rightsplan.csv.ColumnMapping;
import org.rightsplan.csv.EditionTable;

/**
 * What texts leave open.
 *
 * @param id the id of the edition, if it was given; else it is made of the name of the input
 * @param language the language of the texts, as a BCP 47 tag; {@value #UNKNOWN} if it was not given
 * @param proposals whether what prose seems to say of targets and bodies is taken
 * @param table which table is written where a form has several
 * @param columns what the columns of a table that is read are
 */
record TextSettings(
    Optional<String> id,
    String language,
    boolean proposals,
    EditionTable table,
    ColumnMapping columns) {

  /** The tag of a language that is not known. */
  static final String UNKNOWN = "und";

  /** Returns the id for the edition of an input. */
  String idOf(Source source) {
    return idOf(source.name());
  }

  /** Returns the id for the edition of a file or folder. */
  String idOf(String source) {
    if (id.isPresent()) {
      return id.get();
    }
    String name = String.valueOf(Path.of(source).toAbsolutePath().normalize().getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name.replaceAll("[<>]", "");
  }
}
