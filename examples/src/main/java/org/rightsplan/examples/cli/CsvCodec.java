package org.rightsplan.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.rightsplan.csv.ColumnMapping;
import org.rightsplan.csv.EditionCsv;
import org.rightsplan.csv.EditionCsvReader;
import org.rightsplan.csv.EditionTable;
import org.rightsplan.interchange.InputException;
import org.rightsplan.interchange.Loss;
import org.rightsplan.interchange.Writing;
import org.rightsplan.model.ElementPath;

/** One table of an edition for a spreadsheet program: that of the objectives is read. */
final class CsvCodec implements PlanCodec {

  private static final ColumnMapping NONE = ColumnMapping.none();

  @Override
  public PlanFile read(Source source, TextSettings settings) {
    try {
      return PlanFile.of(
          source.name(),
          EditionCsvReader.of(settings.idOf(source), settings.language())
              .withMapping(settings.columns())
              .readObjectives(source.text()));
    } catch (InputException e) {
      boolean hint = e.problem().startsWith("expected a column") && settings.columns().equals(NONE);
      throw hint
          ? source.unreadable(
              e.place().line(),
              e.place().column(),
              e.problem() + "; --columns tells which column is which",
              e)
          : source.unreadable(e);
    }
  }

  @Override
  public Writing write(PlanFile content, TextSettings settings) {
    EditionCsv csv = EditionCsv.of(content.edition(), settings.language());
    ImmutableList.Builder<Loss> losses = ImmutableList.<Loss>builder().addAll(csv.losses());
    for (EditionTable table : EditionTable.values()) {
      long rows = csv.table(table).lines().count() - 1;
      if (table != settings.table() && rows > 0) {
        losses.add(
            new Loss(
                ElementPath.edition(),
                table.name().toLowerCase(Locale.ROOT),
                "they stand in a table of their own; --table writes it, and -o tables/ all of them"));
      }
    }
    return new Writing(csv.table(settings.table()), losses.build());
  }
}
