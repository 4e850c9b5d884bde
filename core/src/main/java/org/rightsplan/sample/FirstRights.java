package org.rightsplan.sample;

import static org.rightsplan.sample.Wording.aspect;
import static org.rightsplan.sample.Wording.chapter;
import static org.rightsplan.sample.Wording.description;
import static org.rightsplan.sample.Wording.figure;
import static org.rightsplan.sample.Wording.target;
import static org.rightsplan.sample.Wording.task;
import static org.rightsplan.sample.Wording.text;

import java.util.Optional;
import org.rightsplan.model.Bindingness;
import org.rightsplan.model.Citation;
import org.rightsplan.model.Direction;
import org.rightsplan.model.Horizon;
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
import org.rightsplan.model.TargetSpan;
import org.rightsplan.model.Unit;

/** The first edition's chapters on rights. */
final class FirstRights {

  private static final StatedDate END = StatedDate.inherited(PartialDate.of(2020));

  private FirstRights() {}

  static Section economicSocialAndCultural() {
    return chapter(
            "I",
            text(
                "Economic, Social and Cultural Rights",
                "Derechos económicos, sociales y culturales"))
        .chapeau(
            text(
                "Work, health, schooling and a sound environment are the ground on which people"
                    + " build their lives."))
        .addSections(work(), health(), schooling(), FirstEnvironment.environment())
        .addCitation(Citation.builder().source(FirstEdition.PLAN_TEXT).page("4-17").build())
        .build();
  }

  private static Section work() {
    return aspect("(1)", text("Right to work", "Derecho al trabajo"))
        .chapeau(text("The Ministry of Labour leads the tasks of this section."))
        .addResponsibility(Responsibility.of(Bodies.LABOUR, ResponsibilityRole.LEAD))
        .addObjectives(
            task(text("Create 50,000 places of vocational training for young people by 2020."))
                .addTags(Tag.right("work"), Tag.group("youth"))
                .addReference(new Reference.TreatyArticle("ICESCR", Optional.of("6")))
                .horizon(Horizon.PERIODIC)
                .addIndicator(
                    figure("Places of vocational training created", Bindingness.BINDING)
                        .type(IndicatorType.PROCESS)
                        .direction(Direction.INCREASE)
                        .unit(Unit.of("places"))
                        .addTarget(
                            target(TargetComparator.EQUAL, "50000")
                                .span(TargetSpan.TOTAL)
                                .due(StatedDate.printed(PartialDate.of(2020)))
                                .build())
                        .build())
                .build(),
            task(text("Inspect every workplace with dangerous machinery at least once a year."))
                .addTag(Tag.right("work"))
                .addReference(new Reference.TreatyArticle("ICESCR", Optional.of("7")))
                .addReference(new Reference.SdgTarget("8.8"))
                .build(),
            task(
                "Set up a register of employers that were fined for withholding wages, and open it"
                    + " to jobseekers."))
        .build();
  }

  private static Section health() {
    return aspect("(2)", text("Right to health", "Derecho a la salud"))
        .chapeau(text("The Ministry of Health leads; the municipalities support it."))
        .addResponsibility(Responsibility.of(Bodies.HEALTH, ResponsibilityRole.LEAD))
        .addObjectives(
            task(text("Bring a family doctor within thirty minutes of every village."))
                .addTag(Tag.right("health"))
                .addReference(new Reference.SdgTarget("3.8"))
                .addIndicator(
                    figure(
                            "Share of villages with a family doctor within thirty minutes",
                            Bindingness.ANTICIPATORY)
                        .type(IndicatorType.OUTCOME)
                        .direction(Direction.INCREASE)
                        .unit(Unit.PERCENT)
                        .addTarget(
                            target(TargetComparator.AT_LEAST, "90")
                                .span(TargetSpan.AT_DUE_DATE)
                                .due(END)
                                .build())
                        .build())
                .build(),
            task(text("Vaccinate all children free of charge against measles and polio."))
                .addTags(Tag.right("health"), Tag.group("children"))
                .build(),
            task("Offer confidential counselling on mental health in every district hospital."))
        .build();
  }

  private static Section schooling() {
    return aspect("(3)", text("Right to education", "Derecho a la educación"))
        .addObjectives(
            task(text("Abolish fees for textbooks in primary and lower secondary schools."))
                .addTag(Tag.right("education"))
                .addReference(new Reference.TreatyArticle("ICESCR", Optional.of("13")))
                .addResponsibility(Responsibility.of(Bodies.EDUCATION, ResponsibilityRole.LEAD))
                .addIndicator(
                    description("Fees for textbooks abolished")
                        .type(IndicatorType.STRUCTURAL)
                        .addTarget(
                            Target.builder()
                                .comparator(TargetComparator.DEADLINE_ONLY)
                                .due(StatedDate.printed(PartialDate.of(2017, 9)))
                                .build())
                        .build())
                .build(),
            task(text(
                    "Teach children in rural areas in classes of no more than twenty-five"
                        + " pupils."))
                .addTags(Tag.right("education"), Tag.group("children"))
                .addResponsibility(Responsibility.of(Bodies.EDUCATION, ResponsibilityRole.LEAD))
                .build())
        .build();
  }

  static Section civilAndPolitical() {
    return chapter("II", text("Civil and Political Rights", "Derechos civiles y políticos"))
        .addSections(justice(), liberty(), expression())
        .addCitation(Citation.builder().source(FirstEdition.PLAN_TEXT).page("18-26").build())
        .build();
  }

  private static Section justice() {
    return aspect("(1)", text("Access to justice", "Acceso a la justicia"))
        .addResponsibility(
            Responsibility.builder()
                .body(Bodies.JUSTICE)
                .role(ResponsibilityRole.LEAD)
                .wording(text("under the lead of the Ministry of Justice"))
                .build())
        .chapeau(text("The following is done under the lead of the Ministry of Justice."))
        .addObjectives(
            task(text("Open a legal aid office in every district."))
                .addTag(Tag.right("fair trial"))
                .addReference(new Reference.SdgTarget("16.3"))
                .build(),
            task(text("Offer legal advice by telephone in all languages spoken in the country."))
                .addTag(Tag.right("fair trial"))
                .build(),
            task(text("Decide civil cases of first instance within twelve months."))
                .addTag(Tag.right("fair trial"))
                .addReference(new Reference.TreatyArticle("ICCPR", Optional.of("14")))
                .addIndicator(
                    figure("Average length of civil cases", Bindingness.ANTICIPATORY)
                        .direction(Direction.DECREASE)
                        .unit(Unit.of("months"))
                        .scope(text("civil cases of first instance"))
                        .addTarget(
                            target(TargetComparator.AT_MOST, "12")
                                .span(TargetSpan.AT_DUE_DATE)
                                .due(END)
                                .build())
                        .build())
                .build())
        .build();
  }

  private static Section liberty() {
    return aspect("(2)", text("Persons deprived of liberty", "Personas privadas de libertad"))
        .addObjectives(
            task(text("Give every detained person access to a lawyer within twenty-four hours."))
                .addTag(Tag.right("liberty"))
                .addReference(new Reference.TreatyArticle("ICCPR", Optional.of("9")))
                .build(),
            task(text(
                    "Let the Human Rights Commission visit places of detention without"
                        + " notice."))
                .addResponsibility(
                    Responsibility.of(Bodies.COMMISSION, ResponsibilityRole.MONITORING))
                .build())
        .build();
  }

  private static Section expression() {
    return aspect(
            "(3)",
            text("Expression and access to information", "Expresión y acceso a la información"))
        .addObjectives(
            task("Answer requests for information held by public bodies within fifteen days."),
            task("Review the press law and remove prison terms for defamation from it."))
        .build();
  }
}
