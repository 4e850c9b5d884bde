package org.rightsplan.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.rightsplan.fixtures.PlanDomain;
import org.rightsplan.interchange.Reading;
import org.rightsplan.model.Edition;
import org.rightsplan.model.LocalizedText;

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
    boolean titleIsGiven = edition.title().equals(LocalizedText.of("en", edition.title().text()));
    if (titleIsGiven
        && csv.losses().stream().allMatch(loss -> loss.part().equals("edition.title"))) {
      assertEquals(edition, back.value());
    }
  }
}
