package org.rightsplan.diff;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;

/**
 * The table of old and new provisions side by side that lawyers know from recasts of laws: which
 * provision of the later edition answers to which of the earlier one.
 *
 * <p>Every section and commitment of both editions is in exactly one row. Rows stand in the order
 * of the earlier edition; what only the later one has follows at the end in its own order.
 *
 * <pre>{@code
 * CorrelationTable.of(EditionDiff.between(first, second)).rows().forEach(System.out::println);
 * // II.7 #3 | V #2
 * // II.7 #4 | -
 * }</pre>
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * @param rows the rows
 */
public record CorrelationTable(ImmutableList<Row> rows) {

  /** The kinds of provisions that are listed unless others are asked for. */
  public static final ImmutableSet<ElementKind> PROVISIONS =
      ImmutableSet.of(ElementKind.SECTION, ElementKind.OBJECTIVE);

  /**
   * One provision in one edition.
   *
   * @param path where it stands
   * @param label its short name made of printed numbers, such as {@code III.1 #3}
   * @param heading its title, statement or name
   */
  public record Provision(ElementPath path, String label, String heading) {}

  /**
   * One row: provisions that answer to each other.
   *
   * @param kind what they are
   * @param before the old provisions in their order; empty if there is none
   * @param after the new provisions in their order; empty if there is none
   * @param comparable whether an empty side means that there is none; otherwise that edition is not
   *     transcribed far enough to tell
   * @param confidence how likely the row is right, from 0 to 1; empty where a side is empty
   */
  public record Row(
      ElementKind kind,
      ImmutableList<Provision> before,
      ImmutableList<Provision> after,
      boolean comparable,
      Optional<Double> confidence) {

    /** {@return whether the provisions are new} */
    public boolean isAdded() {
      return comparable && before.isEmpty();
    }

    /** {@return whether the provisions are gone} */
    public boolean isDropped() {
      return comparable && after.isEmpty();
    }

    /**
     * Returns both cells, such as {@code II.7 #3 | V #1, V #2}; a dash stands for none and a
     * question mark for what cannot be told.
     */
    public String text() {
      return cell(before) + " | " + cell(after);
    }

    private String cell(ImmutableList<Provision> provisions) {
      if (provisions.isEmpty()) {
        return comparable ? "-" : "?";
      }
      return String.join(", ", provisions.stream().map(Provision::label).toList());
    }

    /** Returns {@link #text()}. */
    @Override
    public String toString() {
      return text();
    }
  }

  /** Returns the table of sections and commitments. */
  public static CorrelationTable of(EditionDiff diff) {
    return of(diff, PROVISIONS);
  }

  /** Returns the table of these kinds of elements: sections, objectives, indicators, principles. */
  public static CorrelationTable of(EditionDiff diff, ImmutableSet<ElementKind> kinds) {
    return new CorrelationTable(new Correlations(diff, kinds).rows());
  }

  /** {@return the row of an old provision, or empty if its kind is not listed} */
  public Optional<Row> ofBefore(ElementPath path) {
    return rows.stream().filter(row -> has(row.before(), path)).findFirst();
  }

  /** {@return the row of a new provision, or empty if its kind is not listed} */
  public Optional<Row> ofAfter(ElementPath path) {
    return rows.stream().filter(row -> has(row.after(), path)).findFirst();
  }

  private static boolean has(ImmutableList<Provision> provisions, ElementPath path) {
    return provisions.stream().anyMatch(provision -> provision.path().equals(path));
  }

  /** Returns all rows, one a line. */
  public String text() {
    return String.join("\n", rows.stream().map(Row::text).toList());
  }
}
