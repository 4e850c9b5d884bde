package org.rightsplan.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.rightsplan.fixtures.EditionPair;
import org.rightsplan.fixtures.PlanDomain;
import org.rightsplan.model.Count;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Elements;
import org.rightsplan.model.Located;
import org.rightsplan.model.Tally;

/** What the counts and the entries of any two editions say. */
@Domain(PlanDomain.class)
@Domain(DomainContext.Global.class)
class ReconciliationProperties {

  @Property(tries = 1000)
  void theCountsReconcileInEverySection(@ForAll EditionPair pair) {
    EditionDiff diff = EditionDiff.between(pair.before(), pair.after());
    for (TallyChange row : diff.tallies()) {
      assertEquals(held(row.tallyBefore().map(Tally::tasks)), row.tasks().before());
      assertEquals(held(row.tallyAfter().map(Tally::tasks)), row.tasks().after());
      assertEquals(held(row.tallyBefore().map(Tally::indicators)), row.indicators().before());
      assertEquals(held(row.tallyAfter().map(Tally::indicators)), row.indicators().after());
    }
    Reconciliation whole = diff.tallies().get(0).tasks();
    assertEquals(0, whole.movedIn() + whole.movedOut());
  }

  @Property(tries = 300)
  void sectionsCountTogetherAsTheyDoAlone(@ForAll EditionPair pair) {
    EditionDiff diff = EditionDiff.between(pair.before(), pair.after());
    for (TallyChange row : diff.tallies()) {
      assertEquals(
          row.tasks(),
          diff.reconciliation(
              ElementKind.OBJECTIVE,
              row.before().stream().toList(),
              row.after().stream().toList()));
    }
    assertEquals(
        diff.tallies().get(0).indicators(),
        diff.reconciliation(
            ElementKind.INDICATOR, paths(diff.before().elements()), paths(diff.after().elements())),
        "all sections together are the edition");
  }

  private static List<ElementPath> paths(Elements elements) {
    return elements.sections().stream().map(Located::path).toList();
  }

  private static int held(Optional<Count> count) {
    return count.map(found -> found.counted() + found.reported()).orElse(0);
  }

  @Property(tries = 1000)
  void swappingTheEditionsMirrorsTheCounts(@ForAll EditionPair pair) {
    Reconciliation there =
        EditionDiff.between(pair.before(), pair.after()).tallies().get(0).tasks();
    Reconciliation back = EditionDiff.between(pair.after(), pair.before()).tallies().get(0).tasks();
    assertEquals(
        List.of(back.before(), back.added(), back.movedIn(), back.fromSplits()),
        List.of(there.after(), there.dropped(), there.movedOut(), there.intoMerges()));
    assertEquals(
        List.of(back.after(), back.dropped(), back.movedOut(), back.intoMerges()),
        List.of(there.before(), there.added(), there.movedIn(), there.fromSplits()));
    assertEquals(back.notKnownWhetherNew(), there.notKnownWhetherKept());
    assertEquals(back.notKnownWhetherKept(), there.notKnownWhetherNew());
  }

  @Property(tries = 1000)
  void everyEntryTellsItselfInOneLine(@ForAll EditionPair pair) {
    EditionDiff diff = EditionDiff.between(pair.before(), pair.after());
    for (ElementChange entry : diff.entries()) {
      assertFalse(entry.sentence().isBlank());
      assertEquals(1, entry.sentence().lines().count(), entry::sentence);
      assertTrue(entry.sentence().endsWith(entry.phrase()), entry::sentence);
    }
  }
}
