package org.rightsplan.sample;

import static org.rightsplan.sample.Wording.aspect;
import static org.rightsplan.sample.Wording.chapter;
import static org.rightsplan.sample.Wording.task;
import static org.rightsplan.sample.Wording.text;

import java.util.Optional;
import org.rightsplan.model.Citation;
import org.rightsplan.model.CountedThing;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.Reference;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibilityRole;
import org.rightsplan.model.Section;
import org.rightsplan.model.StatedCount;
import org.rightsplan.model.Tag;
import org.rightsplan.model.Transcription;
import org.rightsplan.model.TranscriptionStatus;

/** The second edition's chapter on the environment: six aspects, eighteen tasks. */
final class SecondEnvironment {

  private static final Tag ENVIRONMENT = Tag.right("environment");

  private SecondEnvironment() {}

  static Section environment() {
    return chapter("III", text("Environmental Rights", "Derechos ambientales"))
        .chapeau(
            text(
                "The Ministry of Environment and Climate leads the tasks of this chapter;"
                    + " Statistics Samplia follows the figures."))
        .addResponsibilities(
            Responsibility.of(Bodies.ENVIRONMENT, ResponsibilityRole.LEAD),
            Responsibility.of(Bodies.STATISTICS, ResponsibilityRole.MONITORING))
        .addSections(air(), water(), waste(), nature(), information(), remedies())
        .transcription(stated())
        .addCitation(Citation.builder().source(SecondEdition.PLAN_TEXT).page("27-38").build())
        .build();
  }

  /** What was said at the briefing; the status is left to the edition. */
  private static Transcription stated() {
    Citation briefing =
        Citation.builder()
            .source(SecondEdition.BRIEFING)
            .paragraph("4")
            .speaker("spokesperson of the Cabinet")
            .build();
    return Transcription.of(
        TranscriptionStatus.UNSTATED,
        StatedCount.of(CountedThing.ASPECTS, Quantity.exactly(6), briefing),
        StatedCount.of(CountedThing.TASKS, Quantity.exactly(18), briefing),
        StatedCount.builder()
            .counted(CountedThing.TASKS)
            .quantity(Quantity.over(10))
            .comparedWith(FirstEdition.ID)
            .wording(text("over ten tasks more than in the first plan"))
            .addCitation(briefing)
            .build());
  }

  private static Section air() {
    return aspect("(1)", text("Clean air", "Aire limpio"))
        .addObjectives(
            task(text(
                    "Lower the annual mean of fine particles in the air of towns by 15 percent"
                        + " compared with 2020.",
                    "Reducir la media anual de partículas finas en el aire de las ciudades en"
                        + " un 15 por ciento con respecto a 2020."))
                .addTag(ENVIRONMENT)
                .addReference(new Reference.SdgTarget("11.6"))
                .addIndicator(SecondEnvironmentTargets.particles())
                .build(),
            task(text("Replace coal stoves in dwellings, starting with households of low income."))
                .addTags(ENVIRONMENT, Tag.right("housing"))
                .addIndicator(SecondEnvironmentTargets.stoves())
                .build(),
            task(text("Run all city buses without exhaust gases by 2030."))
                .addTag(ENVIRONMENT)
                .addIndicator(SecondEnvironmentTargets.buses())
                .build())
        .build();
  }

  private static Section water() {
    return aspect("(2)", text("Safe water", "Agua segura"))
        .addObjectives(
            task(text("Supply 60 more villages with safe drinking water each year."))
                .addTags(ENVIRONMENT, Tag.right("water"))
                .addReference(new Reference.SdgTarget("6.1"))
                .addResponsibility(Responsibility.of(Bodies.RIVER_AGENCY, ResponsibilityRole.LEAD))
                .addIndicator(SecondEnvironmentTargets.villages())
                .build(),
            task(text("Treat the sewage of all towns before it reaches a river."))
                .addTag(ENVIRONMENT)
                .addReference(new Reference.SdgTarget("6.3"))
                .addResponsibility(Responsibility.of(Bodies.RIVER_AGENCY, ResponsibilityRole.LEAD))
                .build(),
            task("Warn the public within two hours when a source of drinking water is spoilt."))
        .build();
  }

  private static Section waste() {
    return aspect("(3)", text("Waste and soil", "Residuos y suelo"))
        .addObjectives(
            task(text(
                    "Collect household waste separately in all towns and villages; largely end"
                        + " the burying of waste."))
                .addTag(ENVIRONMENT)
                .addReference(new Reference.SdgTarget("12.5"))
                .addIndicator(SecondEnvironmentTargets.buriedWaste())
                .build(),
            task("List polluted factory grounds and clean the most dangerous first."),
            task(text("Take back batteries and electrical devices free of charge in shops."))
                .addTag(ENVIRONMENT)
                .addReference(
                    new Reference.Law(text("Waste Act", "Ley de residuos"), Optional.of("12/2014")))
                .build())
        .build();
  }

  private static Section nature() {
    return aspect("(4)", text("Forests, wetlands and wildlife", "Bosques, humedales y fauna"))
        .addObjectives(
            task(text("Plant 20,000 hectares of mixed forest on bare hillsides."))
                .addTag(ENVIRONMENT)
                .addReference(new Reference.SdgTarget("15.2"))
                .addIndicator(SecondEnvironmentTargets.forest())
                .build(),
            task(text("Restore the wetlands along the River Sel as a home for birds and fish."))
                .addTag(ENVIRONMENT)
                .addReference(new Reference.SdgTarget("15.1"))
                .build(),
            task(text("Place a tenth of the coast under protection, in agreement with fishers."))
                .addTag(ENVIRONMENT)
                .addReference(
                    new Reference.Concept(
                        "example", "coast", Optional.of(text("Coastal protection"))))
                .build(),
            task("Count rare plants and animals every three years and publish the results."))
        .build();
  }

  private static Section information() {
    return aspect(
            "(5)",
            text("Environmental information and participation", "Información y participación"))
        .addObjectives(
            task(text(
                    "Publish the readings of all stations that watch air and water within one"
                        + " day."))
                .addTags(ENVIRONMENT, Tag.right("information"))
                .build(),
            task(text(
                    "Hold a public hearing, also online, before every decision on a project or"
                        + " plan with considerable effects on the environment."))
                .addTags(ENVIRONMENT, Tag.right("participation"))
                .build(),
            task("Show all permits for emissions on a public map."))
        .build();
  }

  private static Section remedies() {
    return aspect("(6)", text("Liability and remedies", "Responsabilidad y recursos"))
        .addObjectives(
            task(text("Enact the law on liability for damage to the environment by 2022."))
                .addTag(ENVIRONMENT)
                .addResponsibility(Responsibility.of(Bodies.JUSTICE, ResponsibilityRole.CO_LEAD))
                .addIndicator(SecondEnvironmentTargets.liabilityLaw())
                .build(),
            task(text("Give associations standing to sue in environmental cases."))
                .addTags(ENVIRONMENT, Tag.right("remedy"))
                .build())
        .build();
  }
}
