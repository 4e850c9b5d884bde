package org.rightsplan.sample;

import static org.rightsplan.sample.Wording.aspect;
import static org.rightsplan.sample.Wording.description;
import static org.rightsplan.sample.Wording.figure;
import static org.rightsplan.sample.Wording.target;
import static org.rightsplan.sample.Wording.task;
import static org.rightsplan.sample.Wording.text;

import org.rightsplan.model.Baseline;
import org.rightsplan.model.Bindingness;
import org.rightsplan.model.Direction;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorType;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Reference;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibilityRole;
import org.rightsplan.model.Section;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.Tag;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.TargetMode;
import org.rightsplan.model.TargetSpan;
import org.rightsplan.model.Unit;

/** The first edition's one subsection on the environment: one aspect, seven tasks. */
final class FirstEnvironment {

  private static final Tag ENVIRONMENT = Tag.right("environment");
  private static final StatedDate END = StatedDate.inherited(PartialDate.of(2020));

  private FirstEnvironment() {}

  static Section environment() {
    return aspect("(4)", text("Environmental rights", "Derechos ambientales"))
        .chapeau(
            text(
                "The Ministry of the Environment leads the tasks of this section; Statistics"
                    + " Samplia follows the figures."))
        .addResponsibilities(
            Responsibility.of(Bodies.ENVIRONMENT, ResponsibilityRole.LEAD),
            Responsibility.of(Bodies.STATISTICS, ResponsibilityRole.MONITORING))
        .addObjectives(
            task(text(
                    "Lower the annual mean of fine particles in the air of towns by more than"
                        + " 10 percent compared with 2015.",
                    "Reducir la media anual de partículas finas en el aire de las ciudades en"
                        + " más de un 10 por ciento con respecto a 2015."))
                .addTag(ENVIRONMENT)
                .addReference(new Reference.SdgTarget("11.6"))
                .addIndicator(particles())
                .build(),
            task(text("Supply 200 more villages with safe drinking water by 2020."))
                .addTags(ENVIRONMENT, Tag.right("water"))
                .addReference(new Reference.SdgTarget("6.1"))
                .addResponsibility(Responsibility.of(Bodies.WATER_OFFICE, ResponsibilityRole.LEAD))
                .addIndicator(villages())
                .build(),
            task(text("Collect household waste separately in all towns; bury at most 30 percent."))
                .addTag(ENVIRONMENT)
                .addReference(new Reference.SdgTarget("12.5"))
                .addIndicator(buriedWaste())
                .build(),
            task(text(
                    "Plant 30,000 hectares of mixed forest on bare hillsides and restore the"
                        + " wetlands along the River Sel as a home for birds and fish."))
                .addTag(ENVIRONMENT)
                .addReference(new Reference.SdgTarget("15.2"))
                .addIndicator(forest())
                .build(),
            task(text(
                    "Publish the readings of all stations that watch air and water within one"
                        + " day."))
                .addTags(ENVIRONMENT, Tag.right("information"))
                .build(),
            task(text(
                    "Hold a public hearing before every decision on a project with"
                        + " considerable effects on the environment."))
                .addTags(ENVIRONMENT, Tag.right("participation"))
                .build(),
            task(text("Draft a law on liability for damage to the environment by 2018."))
                .addTag(ENVIRONMENT)
                .addResponsibility(Responsibility.of(Bodies.JUSTICE, ResponsibilityRole.CO_LEAD))
                .addIndicator(draftLaw())
                .build())
        .build();
  }

  private static Indicator particles() {
    return figure("Annual mean of fine particles in the air", Bindingness.BINDING)
        .type(IndicatorType.OUTCOME)
        .direction(Direction.DECREASE)
        .unit(Unit.of("µg/m³"))
        .scope(text("towns"))
        .addTarget(
            target(TargetComparator.GREATER_THAN, "-10")
                .mode(TargetMode.CHANGE_BY_PERCENT)
                .baseline(Baseline.printed(PartialDate.of(2015)))
                .due(END)
                .statement(text("by more than 10 percent compared with 2015"))
                .build())
        .build();
  }

  private static Indicator villages() {
    return figure("Villages newly supplied with safe drinking water", Bindingness.BINDING)
        .type(IndicatorType.PROCESS)
        .direction(Direction.INCREASE)
        .unit(Unit.of("villages"))
        .addTarget(
            target(TargetComparator.EQUAL, "200")
                .span(TargetSpan.TOTAL)
                .due(StatedDate.printed(PartialDate.of(2020)))
                .build())
        .build();
  }

  private static Indicator buriedWaste() {
    return figure("Share of household waste that is buried", Bindingness.ANTICIPATORY)
        .direction(Direction.DECREASE)
        .unit(Unit.PERCENT)
        .addTarget(
            target(TargetComparator.AT_MOST, "30").span(TargetSpan.AT_DUE_DATE).due(END).build())
        .build();
  }

  private static Indicator forest() {
    return figure("Forest planted", Bindingness.ANTICIPATORY)
        .type(IndicatorType.PROCESS)
        .direction(Direction.INCREASE)
        .unit(Unit.of("hectares"))
        .addTarget(target(TargetComparator.EQUAL, "30000").span(TargetSpan.TOTAL).due(END).build())
        .build();
  }

  private static Indicator draftLaw() {
    return description("State of the law on environmental liability")
        .type(IndicatorType.STRUCTURAL)
        .addTarget(
            Target.builder()
                .comparator(TargetComparator.DEADLINE_ONLY)
                .due(StatedDate.printed(PartialDate.of(2018)))
                .build())
        .build();
  }
}
