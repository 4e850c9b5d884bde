package org.rightsplan.csv;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.rightsplan.model.Baseline;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.Unit;

/** The columns of a baseline, which indicators and targets have. */
final class Baselines {

  static final String COLUMNS =
      " baseline_value baseline_value_type baseline_value_text* baseline_unit baseline_date"
          + " baseline_date_basis baseline_statement* baseline_dimensions";

  private Baselines() {}

  static void write(RowMaker row, Optional<Baseline> baseline) {
    row.value("baseline_value", baseline.flatMap(Baseline::value))
        .put("baseline_unit", baseline.flatMap(Baseline::unit))
        .date("baseline_date", baseline.flatMap(Baseline::date))
        .text("baseline_statement", baseline.flatMap(Baseline::statement))
        .put(
            "baseline_dimensions",
            baseline.map(found -> CellLists.join(found.dimensions())).orElse(""));
  }

  static Optional<Baseline> read(RowReader row) {
    Optional<IndicatorValue> value = row.value("baseline_value");
    Optional<StatedDate> date = row.date("baseline_date");
    Optional<LocalizedText> statement = row.text("baseline_statement");
    if (value.isEmpty() && date.isEmpty() && statement.isEmpty()) {
      return Optional.empty();
    }
    ImmutableSortedMap<String, String> dimensions = row.pairs("baseline_dimensions");
    return Optional.of(
        Baseline.builder()
            .value(value)
            .unit(row.cell("baseline_unit").map(Unit::of))
            .date(date)
            .statement(statement)
            .dimensions(dimensions)
            .build());
  }
}
