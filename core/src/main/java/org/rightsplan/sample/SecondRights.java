package org.rightsplan.sample;

import static org.rightsplan.sample.Wording.aspect;
import static org.rightsplan.sample.Wording.chapter;
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
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.TargetSpan;
import org.rightsplan.model.Unit;

/** The second edition's chapters on rights, but for the environment. */
final class SecondRights {

  private static final StatedDate END = StatedDate.inherited(PartialDate.of(2025));

  private SecondRights() {}

  static Section economicSocialAndCultural() {
    return chapter(
            "I",
            text(
                "Economic, Social and Cultural Rights",
                "Derechos económicos, sociales y culturales"))
        .chapeau(
            text(
                "Work, health, schooling and a home are the ground on which people build their"
                    + " lives."))
        .addSections(work(), health(), schooling(), housing())
        .addCitation(Citation.builder().source(SecondEdition.PLAN_TEXT).page("4-16").build())
        .build();
  }

  private static Section work() {
    return aspect("(1)", text("Right to work", "Derecho al trabajo"))
        .chapeau(text("The Ministry of Labour leads the tasks of this section."))
        .addResponsibility(Responsibility.of(Bodies.LABOUR, ResponsibilityRole.LEAD))
        .addObjectives(
            task(text("Create 12,000 places of vocational training for young people each year."))
                .addTags(Tag.right("work"), Tag.group("youth"))
                .addReference(new Reference.TreatyArticle("ICESCR", Optional.of("6")))
                .horizon(Horizon.PERIODIC)
                .addIndicator(
                    figure("Places of vocational training created", Bindingness.BINDING)
                        .type(IndicatorType.PROCESS)
                        .direction(Direction.INCREASE)
                        .unit(Unit.of("places"))
                        .addTarget(
                            target(TargetComparator.EQUAL, "12000")
                                .span(TargetSpan.PER_YEAR)
                                .due(END)
                                .build())
                        .build())
                .build(),
            task(text("Inspect every workplace with dangerous machinery at least once a year."))
                .addTag(Tag.right("work"))
                .addReference(new Reference.TreatyArticle("ICESCR", Optional.of("7")))
                .addReference(new Reference.SdgTarget("8.8"))
                .build(),
            task(
                "Keep the register of employers that were fined for withholding wages up to date,"
                    + " open to jobseekers and the press."),
            task(text("Extend unemployment insurance to the self-employed."))
                .addTag(Tag.right("social security"))
                .build())
        .build();
  }

  private static Section health() {
    return aspect("(2)", text("Right to health", "Derecho a la salud"))
        .chapeau(text("The Ministry of Health leads; the municipalities support it."))
        .addResponsibility(Responsibility.of(Bodies.HEALTH, ResponsibilityRole.LEAD))
        .addObjectives(
            task(text(
                    "Bring a family doctor or a mobile practice within thirty minutes of every"
                        + " village."))
                .addTag(Tag.right("health"))
                .addReference(new Reference.SdgTarget("3.8"))
                .addIndicator(
                    figure(
                            "Share of villages with a family doctor within thirty minutes",
                            Bindingness.BINDING)
                        .type(IndicatorType.OUTCOME)
                        .direction(Direction.INCREASE)
                        .unit(Unit.PERCENT)
                        .addTarget(
                            target(TargetComparator.AT_LEAST, "95")
                                .span(TargetSpan.AT_DUE_DATE)
                                .due(END)
                                .build())
                        .build())
                .build(),
            task(
                "Offer confidential counselling on mental health in every district hospital and by"
                    + " telephone."),
            task("Keep a stock of protective equipment for three months in all hospitals."))
        .build();
  }

  private static Section schooling() {
    return aspect("(3)", text("Right to education", "Derecho a la educación"))
        .addObjectives(
            task(text(
                    "Teach children in rural areas in classes of no more than twenty-two pupils."))
                .addTags(Tag.right("education"), Tag.group("children"))
                .addResponsibility(Responsibility.of(Bodies.EDUCATION, ResponsibilityRole.LEAD))
                .build(),
            task(text("Lend a computer to every pupil who has none at home."))
                .addTags(Tag.right("education"), Tag.group("children"))
                .addResponsibility(Responsibility.of(Bodies.EDUCATION, ResponsibilityRole.LEAD))
                .build())
        .build();
  }

  private static Section housing() {
    return aspect("(4)", text("Right to housing", "Derecho a la vivienda"))
        .chapeau(text("The Housing Authority leads the tasks of this section."))
        .addResponsibility(Responsibility.of(Bodies.HOUSING, ResponsibilityRole.LEAD))
        .addObjectives(
            task(text("Build 8,000 dwellings at controlled rents."))
                .addTag(Tag.right("housing"))
                .addReference(new Reference.TreatyArticle("ICESCR", Optional.of("11(1)")))
                .addIndicator(
                    figure("Dwellings at controlled rents built", Bindingness.ANTICIPATORY)
                        .unit(Unit.of("dwellings"))
                        .addTarget(
                            target(TargetComparator.ABOUT, "8000")
                                .span(TargetSpan.TOTAL)
                                .due(END)
                                .build())
                        .build())
                .build(),
            task(text("Carry out no eviction in winter.")).addTag(Tag.right("housing")).build())
        .build();
  }

  static Section civilAndPolitical() {
    return chapter("II", text("Civil and Political Rights", "Derechos civiles y políticos"))
        .addSections(justice(), liberty(), expression())
        .addCitation(Citation.builder().source(SecondEdition.PLAN_TEXT).page("17-26").build())
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
            task(text(
                    "Open a legal aid office in every district and offer legal advice by"
                        + " telephone in all languages spoken in the country."))
                .addTag(Tag.right("fair trial"))
                .addReference(new Reference.SdgTarget("16.3"))
                .build(),
            task(text("Decide civil cases of first instance within ten months."))
                .addTag(Tag.right("fair trial"))
                .addReference(new Reference.TreatyArticle("ICCPR", Optional.of("14")))
                .addIndicator(
                    figure("Average length of civil cases", Bindingness.ANTICIPATORY)
                        .direction(Direction.DECREASE)
                        .unit(Unit.of("months"))
                        .scope(text("civil cases of first instance"))
                        .addTarget(
                            target(TargetComparator.AT_MOST, "10")
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
                    "Let the Human Rights Commission visit places of detention without notice"
                        + " and publish its findings."))
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
            task("Enact the revised press law, which has no prison terms for defamation."),
            task("Protect personal data by an independent authority."))
        .build();
  }
}
