package org.rightsplan.sample;

import static org.rightsplan.sample.Wording.text;

import com.google.common.collect.ImmutableList;
import org.rightsplan.model.Adoption;
import org.rightsplan.model.Citation;
import org.rightsplan.model.Edition;
import org.rightsplan.model.EditionStatus;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Period;
import org.rightsplan.model.Principle;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;
import org.rightsplan.model.SourceDocument;
import org.rightsplan.model.SourceKind;
import org.rightsplan.model.Transcription;
import org.rightsplan.model.TranscriptionStatus;

/** The frame of the first edition; its chapters are in {@link FirstRights} and beside it. */
final class FirstEdition {

  static final String ID = "samplia-2016";
  static final String PLAN_TEXT = "samplia-2016-text";

  private FirstEdition() {}

  static Edition edition() {
    return Edition.builder()
        .id(ID)
        .ordinal(1)
        .title(
            text(
                "Human Rights Action Plan of Samplia (2016-2020)",
                "Plan de acción de derechos humanos de Samplia (2016-2020)"))
        .status(EditionStatus.COMPLETED)
        .period(Period.ofYears(2016, 2020))
        .adoption(
            Adoption.builder()
                .date(PartialDate.of(2015, 12, 10))
                .body(Bodies.CABINET)
                .instrument(text("Cabinet Decision 88/2015"))
                .build())
        .published(PartialDate.of(2016, 1))
        .addLanguages("en", "es")
        .authoritativeLanguage("en")
        .principles(principles())
        .addSections(
            introduction(),
            FirstRights.economicSocialAndCultural(),
            FirstRights.civilAndPolitical(),
            FirstGroups.groups(),
            FirstGroups.education(),
            FirstGroups.implementation())
        .bodies(Bodies.first())
        .addSource(
            SourceDocument.builder()
                .id(PLAN_TEXT)
                .title(text("Human Rights Action Plan of Samplia (2016-2020)"))
                .kind(SourceKind.PLAN_TEXT)
                .date(PartialDate.of(2016, 1))
                .note("Illustrative: country, plan and figures are invented.")
                .build())
        .transcription(Transcription.of(TranscriptionStatus.COMPLETE))
        .addCitation(Citation.of(PLAN_TEXT))
        .build();
  }

  /** Also the first five of the second edition. */
  static ImmutableList<Principle> principles() {
    return ImmutableList.of(
        principle("Lawfulness", "Rights are advanced by law and under the control of courts."),
        principle("Equality", "Nobody is left out or put last because of who they are."),
        principle("Participation", "Those concerned have a say in what is planned and done."),
        principle("Balance", "All human rights advance together; none waits for another."),
        principle("Measurability", "Progress is measured and the findings are published."));
  }

  static Principle principle(String title, String statement) {
    return Principle.builder().title(text(title)).statement(text(statement)).build();
  }

  private static Section introduction() {
    return Section.builder()
        .kind(SectionKind.INTRODUCTION)
        .title(text("Introduction", "Introducción"))
        .chapeau(
            text(
                "This is the first human rights action plan of Samplia. It names what public"
                    + " bodies will do from 2016 to 2020, who answers for it, and how progress"
                    + " will be seen."))
        .build();
  }
}
