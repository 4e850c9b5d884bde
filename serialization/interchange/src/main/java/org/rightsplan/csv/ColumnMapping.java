package org.rightsplan.csv;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * What the columns of a table with other names are.
 *
 * <pre>{@code
 * ColumnMapping mapping =
 *     ColumnMapping.none()
 *         .with("Category/Plan(s)", "section")
 *         .with("Format Name", "title")
 *         .withIndicator("NARA Preservation Action");
 * }</pre>
 *
 * @param columns our name for each of theirs, as it stands in the table
 * @param indicators columns whose cells are what an indicator of that name is to reach, one of a
 *     list of categories
 */
public record ColumnMapping(ImmutableMap<String, String> columns, ImmutableSet<String> indicators) {

  private static final ColumnMapping NONE = new ColumnMapping(ImmutableMap.of(), ImmutableSet.of());

  /** Returns the mapping of a table that has our names. */
  public static ColumnMapping none() {
    return NONE;
  }

  /** Returns this mapping with one more column. */
  public ColumnMapping with(String theirs, String ours) {
    return new ColumnMapping(
        ImmutableMap.<String, String>builder().putAll(columns).put(theirs, ours).buildKeepingLast(),
        indicators);
  }

  /** Returns this mapping with one more column that is an indicator. */
  public ColumnMapping withIndicator(String theirs) {
    return new ColumnMapping(
        columns, ImmutableSet.<String>builder().addAll(indicators).add(theirs).build());
  }

  Optional<String> column(String theirs) {
    return Optional.ofNullable(columns.get(theirs));
  }

  boolean isIndicator(String theirs) {
    return indicators.contains(theirs);
  }
}
