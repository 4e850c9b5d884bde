package org.rightsplan.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.rightsplan.alignment.ReviewSheet;
import org.rightsplan.diff.CorrelationTable;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.fixtures.EditionPair;
import org.rightsplan.fixtures.PlanDomain;
import org.rightsplan.interchange.Reading;

@Domain(PlanDomain.class)
class ComparisonCsvProperties {

  @Property(tries = 20)
  void anyComparisonIsTheSameOutAndIn(@ForAll EditionPair pair) {
    EditionDiff diff = EditionDiff.between(pair.before(), pair.after());

    String changes = ComparisonCsv.write(diff);
    Reading<ImmutableList<ChangeRow>> rows = ComparisonCsv.readChanges(changes);
    assertEquals(ImmutableList.of(), rows.findings());
    assertEquals(diff.entries().size(), rows.value().size());
    assertEquals(changes, ComparisonCsv.writeChanges(rows.value()));

    CorrelationTable table = CorrelationTable.of(diff);
    assertEquals(
        new Reading<>(table, ImmutableList.of()),
        ComparisonCsv.readCorrelationTable(ComparisonCsv.write(table)));

    ReviewSheet sheet = ReviewSheet.of(diff.alignment());
    assertEquals(
        new Reading<>(sheet, ImmutableList.of()),
        ComparisonCsv.readReview(ComparisonCsv.write(sheet), sheet.before(), sheet.after()));
  }
}
