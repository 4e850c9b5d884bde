package org.rightsplan.sample;

import static org.rightsplan.sample.Wording.description;
import static org.rightsplan.sample.Wording.figure;
import static org.rightsplan.sample.Wording.target;
import static org.rightsplan.sample.Wording.text;

import org.rightsplan.model.Baseline;
import org.rightsplan.model.Bindingness;
import org.rightsplan.model.Direction;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorType;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.Measurement;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Period;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.TargetMode;
import org.rightsplan.model.TargetSpan;
import org.rightsplan.model.UnavailableReason;
import org.rightsplan.model.Unit;

/** What the second edition wants to see measured in its chapter on the environment. */
final class SecondEnvironmentTargets {

  private static final StatedDate END = StatedDate.inherited(PartialDate.of(2025));

  private SecondEnvironmentTargets() {}

  static Indicator particles() {
    return figure("Annual mean of fine particles in the air", Bindingness.BINDING)
        .type(IndicatorType.OUTCOME)
        .direction(Direction.DECREASE)
        .unit(Unit.of("µg/m³"))
        .scope(text("towns"))
        .addTarget(
            target(TargetComparator.EQUAL, "-15")
                .mode(TargetMode.CHANGE_BY_PERCENT)
                .baseline(
                    Baseline.builder()
                        .value(IndicatorValue.of("18.5"))
                        .date(StatedDate.printed(PartialDate.of(2020)))
                        .build())
                .due(END)
                .statement(text("by 15 percent compared with 2020"))
                .build())
        .addMeasurement(
            Measurement.builder()
                .value(IndicatorValue.of("18.5"))
                .period(Period.of(PartialDate.of(2020)))
                .build())
        .build();
  }

  static Indicator stoves() {
    return figure("Coal stoves replaced", Bindingness.ANTICIPATORY)
        .type(IndicatorType.PROCESS)
        .unit(Unit.of("stoves"))
        .addMeasurement(
            Measurement.builder()
                .value(IndicatorValue.unavailable(UnavailableReason.NOT_COLLECTED))
                .period(Period.of(PartialDate.of(2020)))
                .build())
        .build();
  }

  static Indicator buses() {
    return figure("Share of city buses without exhaust gases", Bindingness.ANTICIPATORY)
        .direction(Direction.INCREASE)
        .unit(Unit.PERCENT)
        .addTarget(
            target(TargetComparator.EQUAL, "100")
                .span(TargetSpan.AT_DUE_DATE)
                .due(StatedDate.printed(PartialDate.of(2030)))
                .build())
        .build();
  }

  static Indicator villages() {
    return figure("Villages newly supplied with safe drinking water", Bindingness.BINDING)
        .type(IndicatorType.PROCESS)
        .direction(Direction.INCREASE)
        .unit(Unit.of("villages"))
        .addTarget(target(TargetComparator.EQUAL, "60").span(TargetSpan.PER_YEAR).due(END).build())
        .build();
  }

  static Indicator buriedWaste() {
    return description("Share of household waste that is buried")
        .direction(Direction.DECREASE)
        .addTarget(
            Target.builder()
                .comparator(TargetComparator.QUALITATIVE)
                .value(IndicatorValue.of(text("largely ended")))
                .due(END)
                .build())
        .build();
  }

  static Indicator forest() {
    return figure("Forest planted", Bindingness.BINDING)
        .type(IndicatorType.PROCESS)
        .direction(Direction.INCREASE)
        .unit(Unit.of("hectares"))
        .addTarget(
            target(TargetComparator.AT_LEAST, "20000").span(TargetSpan.TOTAL).due(END).build())
        .build();
  }

  static Indicator liabilityLaw() {
    return description("State of the law on environmental liability")
        .type(IndicatorType.STRUCTURAL)
        .addTarget(
            Target.builder()
                .comparator(TargetComparator.DEADLINE_ONLY)
                .due(StatedDate.printed(PartialDate.of(2022)))
                .build())
        .build();
  }
}
