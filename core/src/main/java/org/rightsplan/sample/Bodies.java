package org.rightsplan.sample;

import static org.rightsplan.sample.Wording.text;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.rightsplan.model.BodyName;
import org.rightsplan.model.Citation;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Period;
import org.rightsplan.model.ResponsibleBody;

/** The bodies that the editions name. */
final class Bodies {

  static final String CABINET = "cabinet";
  static final String ENVIRONMENT = "environment";
  static final String WATER_OFFICE = "water-office";
  static final String RIVER_AGENCY = "river-agency";
  static final String LABOUR = "labour";
  static final String HEALTH = "health";
  static final String EDUCATION = "education";
  static final String JUSTICE = "justice";
  static final String HOUSING = "housing";
  static final String SOCIAL_AFFAIRS = "social-affairs";
  static final String COMMISSION = "human-rights-commission";
  static final String STATISTICS = "statistics";

  private Bodies() {}

  static ImmutableList<ResponsibleBody> first() {
    return ImmutableList.<ResponsibleBody>builder()
        .add(
            body(CABINET, "Cabinet of Ministers", "cabinet"),
            body(ENVIRONMENT, "Ministry of the Environment", "ministry"),
            ResponsibleBody.builder()
                .from(body(WATER_OFFICE, "National Water Office", "agency"))
                .parent(ENVIRONMENT)
                .build())
        .addAll(unchanged())
        .build();
  }

  static ImmutableList<ResponsibleBody> second() {
    return ImmutableList.<ResponsibleBody>builder()
        .add(
            body(CABINET, "Cabinet of Ministers", "cabinet"),
            renamedMinistry(),
            dissolvedOffice(),
            ResponsibleBody.builder()
                .from(body(RIVER_AGENCY, "Agency for Rivers and Drinking Water", "agency"))
                .parent(ENVIRONMENT)
                .build(),
            body(HOUSING, "Housing Authority", "agency"))
        .addAll(unchanged())
        .build();
  }

  private static ImmutableList<ResponsibleBody> unchanged() {
    return ImmutableList.of(
        body(LABOUR, "Ministry of Labour", "ministry"),
        body(HEALTH, "Ministry of Health", "ministry"),
        body(EDUCATION, "Ministry of Education", "ministry"),
        body(JUSTICE, "Ministry of Justice", "ministry"),
        body(SOCIAL_AFFAIRS, "Ministry of Social Affairs", "ministry"),
        body(COMMISSION, "Human Rights Commission", "national human rights institution"),
        body(STATISTICS, "Statistics Samplia", "agency"));
  }

  /** The same body as in the first edition, under its new name. */
  private static ResponsibleBody renamedMinistry() {
    return ResponsibleBody.builder()
        .from(body(ENVIRONMENT, "Ministry of Environment and Climate", "ministry"))
        .addOtherName(
            new BodyName(
                text("Ministry of the Environment"),
                Optional.of(Period.until(PartialDate.of(2019, 6)))))
        .build();
  }

  private static ResponsibleBody dissolvedOffice() {
    return ResponsibleBody.builder()
        .from(body(WATER_OFFICE, "National Water Office", "agency"))
        .parent(ENVIRONMENT)
        .addSuccessor(RIVER_AGENCY)
        .addCitation(Citation.builder().source(SecondEdition.PLAN_TEXT).page("58").build())
        .build();
  }

  private static ResponsibleBody body(String id, String name, String classification) {
    return ResponsibleBody.builder().id(id).name(text(name)).classification(classification).build();
  }
}
