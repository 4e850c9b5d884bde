package org.rightsplan.stratml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rightsplan.stratml.WrittenIndicator.INDICATOR;
import static org.rightsplan.stratml.WrittenIndicator.NO_ELEMENT;
import static org.rightsplan.stratml.WrittenIndicator.PLACE;
import static org.rightsplan.stratml.WrittenIndicator.TARGET;
import static org.rightsplan.stratml.WrittenIndicator.inside;
import static org.rightsplan.stratml.WrittenIndicator.lost;
import static org.rightsplan.stratml.WrittenIndicator.text;
import static org.rightsplan.stratml.WrittenIndicator.write;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsplan.interchange.Writing;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.TargetMode;
import org.rightsplan.model.Unit;

/** Targets in numbers and in words. */
class StratmlTargetsTest {

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, LEVEL, courts, 'at least 5 courts'",
    "OVER, LEVEL, , 'over 5'",
    "EQUAL, CHANGE_BY_PERCENT, %, '= 5 %'",
  })
  void putsATargetThatIsMoreThanANumberIntoWords(
      TargetComparator comparator, TargetMode mode, @Nullable String unit, String words) {
    Indicator indicator =
        INDICATOR.withTargets(
            TARGET
                .withComparator(comparator)
                .withMode(mode)
                .withUnit(Optional.ofNullable(unit).map(Unit::of)));

    assertEquals(
        "<Description>" + words + "</Description>", inside("TargetResult", write(indicator)));
    assertEquals(PLACE + "target.comparator" + NO_ELEMENT, lost(indicator));
  }

  @Test
  void putsBothEndsOfARangeIntoWords() {
    Indicator indicator =
        INDICATOR.withTargets(
            Target.builder()
                .comparator(TargetComparator.BETWEEN)
                .value(IndicatorValue.of(5))
                .upper(IndicatorValue.of(7))
                .build());
    assertEquals(
        "<Description>between 5 and 7</Description>", inside("TargetResult", write(indicator)));
  }

  @Test
  void writesTheWordsOfThePlanWhereItHasThem() {
    Indicator indicator =
        INDICATOR.withTargets(
            TARGET
                .withComparator(TargetComparator.AT_LEAST)
                .withStatement(text("no fewer than five"))
                .withDue(StatedDate.printed(PartialDate.of(2012))));
    assertEquals(
        """
        <EndDate>2012-12-31</EndDate>
        <Description>no fewer than five</Description>\
        """,
        inside("TargetResult", write(indicator)));
    assertEquals(
        PLACE
            + "EndDate: StratML takes days only: 2012 is written as 2012-12-31\n"
            + PLACE
            + "target.comparator"
            + NO_ELEMENT,
        lost(indicator));
  }

  @Test
  void writesADeadlineWithoutWords() {
    Target deadline =
        Target.builder()
            .comparator(TargetComparator.DEADLINE_ONLY)
            .due(StatedDate.printed(PartialDate.of(2012, 6, 1)))
            .build();
    Writing writing = write(INDICATOR.withTargets(deadline));

    assertEquals("<EndDate>2012-06-01</EndDate>\n<Description/>", inside("TargetResult", writing));
    assertEquals("", StratmlFiles.lines(writing));
    assertEquals(
        PLACE + "target.comparator" + NO_ELEMENT,
        lost(INDICATOR.withTargets(deadline.withStatement(text("soon")))));
  }
}
