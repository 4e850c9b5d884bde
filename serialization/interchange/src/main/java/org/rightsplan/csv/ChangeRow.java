package org.rightsplan.csv;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.diff.ElementChange;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;

/**
 * One entry of a comparison as a table has it.
 *
 * @param kind the kind of element
 * @param changes the names of the changes, such as {@code Moved} and {@code Reworded}
 * @param before the earlier elements
 * @param beforeName what to call the earlier elements
 * @param after the later elements
 * @param afterName what to call the later elements
 * @param words all that happened, in English
 * @param confidence how likely the entry is right, from 0 to 1
 */
public record ChangeRow(
    ElementKind kind,
    ImmutableList<String> changes,
    ImmutableList<ElementPath> before,
    Optional<String> beforeName,
    ImmutableList<ElementPath> after,
    Optional<String> afterName,
    String words,
    double confidence) {

  /** Returns the row of an entry. */
  static ChangeRow of(EditionDiff diff, ElementChange entry) {
    return new ChangeRow(
        entry.kind(),
        entry.changes().stream()
            .map(change -> change.getClass().getSimpleName())
            .collect(ImmutableList.toImmutableList()),
        entry.before(),
        name(entry.before(), entry.kind(), diff::nameOfBefore),
        entry.after(),
        name(entry.after(), entry.kind(), diff::nameOfAfter),
        entry.phrase(),
        entry.confidence());
  }

  private static Optional<String> name(
      List<ElementPath> paths, ElementKind kind, Function<ElementPath, String> name) {
    boolean named = kind != ElementKind.EDITION && kind != ElementKind.BODY && !paths.isEmpty();
    return named
        ? Optional.of(String.join(" / ", paths.stream().map(name).toList()))
        : Optional.empty();
  }
}
