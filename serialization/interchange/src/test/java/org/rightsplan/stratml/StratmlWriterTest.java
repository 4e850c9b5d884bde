package org.rightsplan.stratml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rightsplan.interchange.Loss;
import org.rightsplan.interchange.Reading;
import org.rightsplan.interchange.Writing;
import org.rightsplan.model.Edition;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.sample.SamplePlan;

class StratmlWriterTest {

  private static final StratmlWriter PART_2 = new StratmlWriter(StratmlPart.PART_2, "en");

  private static Reading<Edition> back(Writing writing, String id) {
    return StratmlReader.of(id, "en").read(writing.text());
  }

  @ParameterizedTest
  @EnumSource(StratmlPart.class)
  void writesThePublishedPlanAgainWithoutLoss(StratmlPart part) {
    Edition edition = StratmlFiles.read(StratmlFiles.PLAN).value();
    Writing writing = new StratmlWriter(part, "en").write(edition);

    StratmlFiles.validate(part, writing.text());
    assertEquals(ImmutableList.of(), writing.losses());
    assertEquals(edition, back(writing, edition.id()).value());
  }

  @Test
  void writesTheBrokenReportRight() {
    Edition edition = StratmlFiles.read(StratmlFiles.REPORT).value();
    Writing writing = PART_2.write(edition);

    StratmlFiles.validate(StratmlPart.PART_2, writing.text());
    assertTrue(writing.text().contains("Type=\"Performance_Report\""));
    // Only identifiers had to change: those that are none, and those that occur before.
    assertTrue(
        writing.losses().stream()
            .allMatch(
                loss -> loss.part().endsWith(".id") || loss.part().equals("body.identifiers")),
        () -> writing.losses().toString());
    Reading<Edition> again = back(writing, edition.id());
    assertTrue(
        again.findings().stream().allMatch(f -> f.code() == StratmlCode.MISSING_TEXT),
        again.findings()::toString);
    assertEquals(11, again.value().elements().indicators().size());
    assertEquals(
        edition.elements().objectives().get(3).element().responsibilities(),
        again.value().elements().objectives().get(3).element().responsibilities());
  }

  @ParameterizedTest
  @EnumSource(StratmlPart.class)
  void writesTheSamplePlanRightAndSaysWhatIsLost(StratmlPart part) {
    Writing writing = new StratmlWriter(part, "en").write(SamplePlan.second());

    StratmlFiles.validate(part, writing.text());
    List<String> parts = writing.losses().stream().map(Loss::part).distinct().toList();
    assertTrue(parts.contains("objective.level"), parts::toString);
    assertTrue(parts.contains("section.sections"), parts::toString);
    assertEquals(part == StratmlPart.PART_1, parts.contains("objective.indicators"));
  }

  @Test
  void askForAGoal() {
    Edition edition = Edition.builder().id("e").title(LocalizedText.of("en", "E")).build();
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> PART_2.write(edition));
    assertTrue(refusal.toString().contains("expected an edition with a section"));
  }
}
