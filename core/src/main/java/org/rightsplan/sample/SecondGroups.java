package org.rightsplan.sample;

import static org.rightsplan.sample.Wording.aspect;
import static org.rightsplan.sample.Wording.chapter;
import static org.rightsplan.sample.Wording.figure;
import static org.rightsplan.sample.Wording.target;
import static org.rightsplan.sample.Wording.task;
import static org.rightsplan.sample.Wording.text;

import java.util.Optional;
import org.rightsplan.model.Bindingness;
import org.rightsplan.model.Direction;
import org.rightsplan.model.Horizon;
import org.rightsplan.model.IndicatorType;
import org.rightsplan.model.ObjectiveLevel;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Reference;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibilityRole;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.Tag;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.TargetSpan;
import org.rightsplan.model.Unit;

/** The second edition's chapters on groups, on education and on carrying the plan out. */
final class SecondGroups {

  private static final StatedDate END = StatedDate.inherited(PartialDate.of(2025));

  private SecondGroups() {}

  static Section groups() {
    return chapter("IV", text("Rights of Specific Groups", "Derechos de grupos específicos"))
        .chapeau(
            text(
                "The Ministry of Social Affairs leads all tasks for which no other body is named."))
        .addResponsibility(Responsibility.of(Bodies.SOCIAL_AFFAIRS, ResponsibilityRole.LEAD))
        .addSections(women(), children(), olderPersons(), personsWithDisabilities())
        .build();
  }

  private static Section women() {
    return aspect("(1)", text("Women", "Mujeres"))
        .addObjectives(
            task(text("Raise the share of women in municipal councils to at least 45 percent."))
                .addTag(Tag.group("women"))
                .addReference(new Reference.TreatyArticle("CEDAW", Optional.of("7")))
                .addIndicator(
                    figure("Share of women in municipal councils", Bindingness.ANTICIPATORY)
                        .type(IndicatorType.OUTCOME)
                        .direction(Direction.INCREASE)
                        .unit(Unit.PERCENT)
                        .addTarget(
                            target(TargetComparator.AT_LEAST, "45")
                                .span(TargetSpan.AT_DUE_DATE)
                                .due(END)
                                .build())
                        .build())
                .build(),
            task(text(
                    "Keep open a shelter from domestic violence in each of the nine regions,"
                        + " with room for children."))
                .addTag(Tag.group("women"))
                .build(),
            task(text("Compare the pay of women and men in firms of over 100 employees each year."))
                .addTags(Tag.group("women"), Tag.right("work"))
                .addReference(new Reference.TreatyArticle("CEDAW", Optional.of("11")))
                .build())
        .build();
  }

  private static Section children() {
    return aspect("(2)", text("Children", "Niños y niñas"))
        .addObjectives(
            task(text("Hear children in all proceedings that concern them."))
                .addTag(Tag.group("children"))
                .addReference(new Reference.TreatyArticle("CRC", Optional.of("12")))
                .build(),
            task(text("Vaccinate all children free of charge against measles, polio and rubella."))
                .addTags(Tag.right("health"), Tag.group("children"))
                .addResponsibility(Responsibility.of(Bodies.HEALTH, ResponsibilityRole.LEAD))
                .build())
        .build();
  }

  private static Section olderPersons() {
    return aspect("(3)", text("Older persons", "Personas mayores"))
        .addObjectives(
            task(text("Provide home care for all persons above seventy-five who ask for it."))
                .addTag(Tag.group("older persons"))
                .build(),
            task(text("Help older persons to use the online services of public offices."))
                .addTag(Tag.group("older persons"))
                .build())
        .build();
  }

  private static Section personsWithDisabilities() {
    return aspect("(4)", text("Persons with disabilities", "Personas con discapacidad"))
        .addObjectives(
            task(text("Make all railway and bus stations accessible without steps."))
                .addTag(Tag.group("persons with disabilities"))
                .addReference(new Reference.TreatyArticle("CRPD", Optional.of("9")))
                .horizon(Horizon.LONG_TERM)
                .build(),
            task(text("Interpret the sessions of parliament into sign language."))
                .addTag(Tag.group("persons with disabilities"))
                .build())
        .build();
  }

  static Section education() {
    return chapter("V", text("Human Rights Education", "Educación en derechos humanos"))
        .addObjectives(
            task(text(
                    "Train 150 judges, prosecutors and police officers in human rights law each"
                        + " year."))
                .addReference(new Reference.SdgTarget("4.7"))
                .addResponsibility(Responsibility.of(Bodies.JUSTICE, ResponsibilityRole.LEAD))
                .addIndicator(
                    figure("Judges and prosecutors trained", Bindingness.UNSTATED)
                        .unit(Unit.of("persons"))
                        .addTarget(
                            target(TargetComparator.EQUAL, "150")
                                .span(TargetSpan.PER_YEAR)
                                .due(END)
                                .build())
                        .build())
                .build(),
            task("Support research on human rights at the universities."),
            task(text("Teach the rights of the child in all primary schools."))
                .addTag(Tag.group("children"))
                .addResponsibility(Responsibility.of(Bodies.EDUCATION, ResponsibilityRole.LEAD))
                .build())
        .build();
  }

  static Section implementation() {
    return Section.builder()
        .kind(SectionKind.IMPLEMENTATION)
        .number("VI")
        .title(text("Implementation and Monitoring", "Aplicación y seguimiento"))
        .addObjectives(
            task(text("Let every ministry answer for the tasks in its field."))
                .level(ObjectiveLevel.OBJECTIVE)
                .build(),
            task(text("Publish a report on the progress of this plan every year."))
                .addResponsibility(
                    Responsibility.of(Bodies.COMMISSION, ResponsibilityRole.MONITORING))
                .addReference(
                    new Reference.UnRecommendation("EXAMPLE/UPR/2014/1", Optional.of("107.3")))
                .build(),
            task("Have the plan assessed by independent researchers before its period ends."))
        .build();
  }
}
