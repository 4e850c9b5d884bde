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

/** The frame of the second edition; its chapters are in {@link SecondRights} and beside it. */
final class SecondEdition {

  static final String ID = "samplia-2021";
  static final String PLAN_TEXT = "samplia-2021-text";
  static final String BRIEFING = "samplia-2021-briefing";

  private SecondEdition() {}

  static Edition edition() {
    return Edition.builder()
        .id(ID)
        .ordinal(2)
        .title(
            text(
                "Human Rights Action Plan of Samplia (2021-2025)",
                "Plan de acción de derechos humanos de Samplia (2021-2025)"))
        .status(EditionStatus.ADOPTED)
        .period(Period.ofYears(2021, 2025))
        .adoption(
            // Adopted when its period had already begun, as happens.
            Adoption.builder()
                .date(PartialDate.of(2021, 3, 18))
                .body(Bodies.CABINET)
                .instrument(text("Cabinet Decision 21/2021"))
                .build())
        .published(PartialDate.of(2021, 4, 2))
        .addLanguages("en", "es")
        .authoritativeLanguage("en")
        .principles(principles())
        .addSections(
            introduction(),
            SecondRights.economicSocialAndCultural(),
            SecondRights.civilAndPolitical(),
            SecondEnvironment.environment(),
            SecondGroups.groups(),
            SecondGroups.education(),
            SecondGroups.implementation())
        .bodies(Bodies.second())
        .addSources(planText(), briefing())
        .transcription(Transcription.of(TranscriptionStatus.COMPLETE))
        .addCitation(Citation.of(PLAN_TEXT))
        .build();
  }

  private static ImmutableList<Principle> principles() {
    return ImmutableList.<Principle>builder()
        .addAll(FirstEdition.principles())
        .add(
            FirstEdition.principle(
                "Sustainability", "What is done today leaves room for those who come after."))
        .build();
  }

  private static SourceDocument planText() {
    return SourceDocument.builder()
        .id(PLAN_TEXT)
        .title(text("Human Rights Action Plan of Samplia (2021-2025)"))
        .kind(SourceKind.PLAN_TEXT)
        .date(PartialDate.of(2021, 4, 2))
        .note("Illustrative: country, plan and figures are invented.")
        .build();
  }

  private static SourceDocument briefing() {
    return SourceDocument.builder()
        .id(BRIEFING)
        .title(text("Press briefing on the second action plan"))
        .kind(SourceKind.SPEECH)
        .date(PartialDate.of(2021, 4, 2))
        .note("Illustrative: country, plan and figures are invented.")
        .build();
  }

  private static Section introduction() {
    return Section.builder()
        .kind(SectionKind.INTRODUCTION)
        .title(text("Introduction", "Introducción"))
        .chapeau(
            text(
                "This is the second human rights action plan of Samplia. It builds on the plan for"
                    + " 2016 to 2020 and names what public bodies will do from 2021 to 2025."))
        .build();
  }
}
