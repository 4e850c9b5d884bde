package org.rightsplan.csv;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import org.rightsplan.interchange.Loss;
import org.rightsplan.model.Edition;

/**
 * An edition as tables, one for each kind of thing.
 *
 * <pre>{@code
 * EditionCsv csv = EditionCsv.of(edition, "en");
 * Files.writeString(Path.of("targets.csv"), csv.table(EditionTable.TARGETS));
 * Reading<Edition> back = EditionCsvReader.of("copy", "en").read(csv.tables());
 * }</pre>
 *
 * @param tables the text of each table, with a line end after each row
 * @param losses what the tables have no column for; among it the edition's title, unless that is
 *     its id in the language, which {@linkplain EditionCsvReader#withTitle whoever reads them}
 *     names
 */
public record EditionCsv(ImmutableMap<EditionTable, String> tables, ImmutableList<Loss> losses) {

  /**
   * Returns the tables of an edition.
   *
   * @param language the language whose texts stand in the columns without a tag
   */
  public static EditionCsv of(Edition edition, String language) {
    EditionRows rows = new EditionRows(edition, language);
    ImmutableMap<EditionTable, RowMaker> made = rows.make();
    return new EditionCsv(
        ImmutableMap.copyOf(Maps.transformValues(made, RowMaker::table)), rows.losses());
  }

  /** {@return the text of one table} */
  public String table(EditionTable table) {
    return requireNonNull(tables.get(table), table.name());
  }
}
