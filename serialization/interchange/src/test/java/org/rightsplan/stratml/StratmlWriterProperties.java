package org.rightsplan.stratml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.rightsplan.fixtures.PlanDomain;
import org.rightsplan.interchange.Reading;
import org.rightsplan.interchange.Writing;
import org.rightsplan.model.Edition;
import org.rightsplan.model.SectionKind;

@Domain(PlanDomain.class)
class StratmlWriterProperties {

  /** Whatever is written is right, and the reader has nothing to say about it. */
  @Property(tries = 30)
  void anyEditionIsWrittenRight(@ForAll Edition edition, @ForAll StratmlPart part) {
    Assume.that(
        edition.elements().sections().stream()
            .anyMatch(section -> section.element().kind() != SectionKind.INTRODUCTION));
    Writing writing = new StratmlWriter(part, "en").write(edition);

    StratmlFiles.validate(part, writing.text());
    Reading<Edition> again = StratmlReader.of(edition.id(), "en").read(writing.text());
    assertEquals(ImmutableList.of(), again.findings());
    if (writing.isComplete()) {
      assertEquals(edition.withSources(), again.value().withSources());
    }
    // What was read from StratML is written again as it was: nothing goes on being lost.
    Writing second = new StratmlWriter(part, "en").write(again.value());
    assertEquals(writing.text(), second.text());
  }
}
