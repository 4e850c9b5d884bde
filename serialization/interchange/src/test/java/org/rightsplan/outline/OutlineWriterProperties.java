package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rightsplan.fixtures.PlanArbitraries;
import org.rightsplan.interchange.Loss;
import org.rightsplan.interchange.Reading;
import org.rightsplan.interchange.Writing;
import org.rightsplan.model.Edition;
import org.rightsplan.sample.SamplePlan;

class OutlineWriterProperties {

  @Provide
  Arbitrary<Edition> editions() {
    return PlanArbitraries.editions();
  }

  @Property(tries = 150)
  void whatIsWrittenIsReadBackButForTheLosses(@ForAll("editions") Edition edition) {
    Writing writing = OutlineWriter.standard().write(edition);
    Reading<Outline> reading = OutlineReader.standard().readMarkdown(writing.text());
    Set<String> parts = new TreeSet<>();
    writing.losses().forEach(loss -> parts.add(loss.path() + " " + loss.part()));
    assertEquals(Without.of(edition, parts), reading.value().edition(), () -> writing.text());
    assertTrue(reading.isClean(), () -> reading.findings() + "\n" + writing.text());
    Tiling.check(reading);
  }

  @Property(tries = 50)
  void whatWasReadBackLosesNothingMore(@ForAll("editions") Edition edition) {
    Writing first = OutlineWriter.standard().write(edition);
    Edition held = OutlineReader.standard().readMarkdown(first.text()).value().edition();
    Writing second = OutlineWriter.standard().write(held);
    assertEquals(first.text(), second.text());
    assertTrue(second.isComplete(), () -> second.losses().toString());
  }

  @Example
  void theSampleLosesOnlyWhatItNames() {
    for (Edition edition : new Edition[] {SamplePlan.first(), SamplePlan.second()}) {
      Writing writing = OutlineWriter.standard().write(edition);
      for (Loss loss : writing.losses()) {
        assertTrue(loss.part().contains("."), loss.part());
      }
      Set<String> parts = new TreeSet<>();
      writing.losses().forEach(loss -> parts.add(loss.path() + " " + loss.part()));
      Edition back = OutlineReader.standard().readMarkdown(writing.text()).value().edition();
      assertEquals(Without.of(edition, parts), back);
    }
  }
}
