package org.rightsplan.stratml;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rightsplan.interchange.Writing;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Measure;
import org.rightsplan.model.Measurement;
import org.rightsplan.model.Objective;
import org.rightsplan.model.ObjectiveLevel;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;

/** Writes one indicator, and shows what became of it. */
final class WrittenIndicator {

  static final String NO_ELEMENT = ": StratML has no element for it\n";
  static final String PLACE = "sections[0].objectives[0].indicators[0] ";

  static LocalizedText text(String text) {
    return LocalizedText.of("en", text);
  }

  static final Target TARGET =
      Target.builder().comparator(TargetComparator.EQUAL).value(IndicatorValue.of(5)).build();

  static final Measurement MEASUREMENT = Measurement.builder().value(IndicatorValue.of(3)).build();

  static final Indicator INDICATOR =
      Indicator.builder().name(text("I")).measure(Measure.QUANTITATIVE).build();

  private WrittenIndicator() {}

  static Writing write(Indicator indicator) {
    return new StratmlWriter(StratmlPart.PART_2, "en")
        .write(
            Edition.builder()
                .id("e")
                .title(text("E"))
                .addSection(
                    Section.builder()
                        .kind(SectionKind.GOAL)
                        .title(text("G"))
                        .addObjective(
                            Objective.builder()
                                .level(ObjectiveLevel.OBJECTIVE)
                                .title(text("O"))
                                .addIndicator(indicator)
                                .build())
                        .build())
                .build());
  }

  static String lost(Indicator indicator) {
    return StratmlFiles.lines(write(indicator));
  }

  /** Returns what stands in the first element of a name, without the blanks before each line. */
  static String inside(String element, Writing writing) {
    Matcher found =
        Pattern.compile(
                "<" + element + "(?: [^>]*)?>\\s*(.*?)\\s*</" + element + ">", Pattern.DOTALL)
            .matcher(writing.text());
    assertTrue(found.find(), writing::text);
    return found.group(1).replaceAll("\n +", "\n");
  }
}
