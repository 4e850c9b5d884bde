package org.rightsplan.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.rightsplan.alignment.Match;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.diff.Reconciliation;
import org.rightsplan.diff.TallyChange;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Tally;

/**
 * Sections of which one became several, or several became one, counted together: what went from one
 * of them to another one has stayed.
 */
record SectionGroup(EditionDiff diff, Match match) {

  /** Returns the group that a section of the later edition belongs to; empty if it stands alone. */
  static Optional<SectionGroup> ofAfter(EditionDiff diff, ElementPath section) {
    return of(diff, diff.alignment().ofAfter(section));
  }

  /** Returns the group that the section of a count belongs to; empty if it stands alone. */
  static Optional<SectionGroup> of(EditionDiff diff, TallyChange tally) {
    return of(
        diff,
        tally.before().isPresent()
            ? tally.before().flatMap(diff.alignment()::ofBefore)
            : tally.after().flatMap(diff.alignment()::ofAfter));
  }

  private static Optional<SectionGroup> of(EditionDiff diff, Optional<Match> match) {
    return match.filter(found -> !found.isOneToOne()).map(found -> new SectionGroup(diff, found));
  }

  ImmutableList<ElementPath> before() {
    return match.before();
  }

  ImmutableList<ElementPath> after() {
    return match.after();
  }

  /** Returns the counts of the earlier sections, without those that stand in another one. */
  ImmutableList<Tally> talliesBefore() {
    return outermost(before()).stream()
        .flatMap(path -> tallyBefore(path).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the counts of the later sections, without those that stand in another one. */
  ImmutableList<Tally> talliesAfter() {
    return outermost(after()).stream()
        .flatMap(path -> tallyAfter(path).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static List<ElementPath> outermost(List<ElementPath> sections) {
    return sections.stream()
        .filter(
            inner ->
                sections.stream().noneMatch(outer -> !outer.equals(inner) && outer.contains(inner)))
        .toList();
  }

  /** Returns the counts of an earlier section. */
  Optional<Tally> tallyBefore(ElementPath section) {
    return diff.tallies().stream()
        .filter(tally -> tally.before().equals(Optional.of(section)))
        .findFirst()
        .flatMap(TallyChange::tallyBefore);
  }

  /** Returns the counts of a later section. */
  Optional<Tally> tallyAfter(ElementPath section) {
    return diff.tallyOfAfter(section).flatMap(TallyChange::tallyAfter);
  }

  /** Returns how the elements of a kind in the sections came from one count to the other. */
  Reconciliation reconciliation(ElementKind kind) {
    return diff.reconciliation(kind, before(), after());
  }
}
