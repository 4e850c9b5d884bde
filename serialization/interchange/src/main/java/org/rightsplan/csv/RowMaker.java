package org.rightsplan.csv;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.StatedDate;

/** Collects the rows of a table that is written. */
final class RowMaker {

  private final Columns columns;
  private final String language;
  private final List<Map<String, String>> rows = new ArrayList<>();
  private final Set<String> otherLanguages = new LinkedHashSet<>();
  private Map<String, String> row = new HashMap<>();

  RowMaker(Columns columns, String language) {
    this.columns = columns;
    this.language = language;
  }

  void next() {
    row = new HashMap<>();
    rows.add(row);
  }

  RowMaker put(String column, String text) {
    row.put(column, text);
    return this;
  }

  RowMaker put(String column, Optional<?> value) {
    return put(column, value.map(Object::toString).orElse(""));
  }

  /** Writes an enum's constant, unless it is the one that an empty cell means. */
  RowMaker put(String column, Enum<?> value, Enum<?> silent) {
    return put(column, value == silent ? "" : value.name());
  }

  RowMaker text(String column, Optional<LocalizedText> text) {
    text.ifPresent(
        found ->
            found
                .texts()
                .forEach(
                    (tag, words) -> {
                      String name = tag.equals(language) ? column : column + "@" + tag;
                      if (!tag.equals(language)) {
                        otherLanguages.add(name);
                      }
                      row.put(name, words);
                    }));
    return this;
  }

  RowMaker value(String column, Optional<IndicatorValue> value) {
    if (value.isPresent()) {
      put(column + "_type", Values.type(value.get()));
      if (value.get() instanceof IndicatorValue.Narrative narrative) {
        text(column + "_text", Optional.of(narrative.text()));
      } else {
        put(column, Values.cell(value.get()));
      }
    }
    return this;
  }

  RowMaker date(String column, Optional<StatedDate> date) {
    put(column, date.map(StatedDate::date));
    return put(column + "_basis", date.map(StatedDate::basis));
  }

  String table() {
    ImmutableList<String> names = columns.with(ImmutableList.copyOf(otherLanguages));
    List<List<String>> lines = new ArrayList<>();
    lines.add(names);
    for (Map<String, String> cells : rows) {
      lines.add(names.stream().map(name -> cells.getOrDefault(name, "")).toList());
    }
    return Sheet.write(lines);
  }
}
