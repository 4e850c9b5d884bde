package org.rightsplan.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.rightsplan.fixtures.PlanDomain;
import org.rightsplan.interchange.Reading;
import org.rightsplan.model.Edition;

@Domain(PlanDomain.class)
class EditionCsvProperties {

  /** The law: what the tables hold is the same out and in. */
  @Property(tries = 60)
  void anyEditionHasTheSameTablesWhenReadAgain(@ForAll Edition edition) {
    EditionCsv csv = EditionCsv.of(edition, "en");
    Reading<Edition> back =
        EditionCsvReader.of(edition.id(), "en")
            .withTitle(edition.title().text())
            .read(csv.tables());

    assertEquals(ImmutableList.of(), back.findings());
    assertEquals(csv.tables(), EditionCsv.of(back.value(), "en").tables());
    if (csv.losses().isEmpty() && edition.title().texts().keySet().equals(java.util.Set.of("en"))) {
      assertEquals(edition, back.value());
    }
  }
}
