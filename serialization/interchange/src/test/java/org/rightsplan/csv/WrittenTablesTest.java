package org.rightsplan.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rightsplan.interchange.Reading;
import org.rightsplan.model.Attestation;
import org.rightsplan.model.Baseline;
import org.rightsplan.model.Bindingness;
import org.rightsplan.model.Direction;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Horizon;
import org.rightsplan.model.Identifier;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorType;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Measure;
import org.rightsplan.model.Measurement;
import org.rightsplan.model.Objective;
import org.rightsplan.model.ObjectiveLevel;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Period;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.Reference;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibilityRole;
import org.rightsplan.model.ResponsibleBody;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.Tag;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.TargetSpan;
import org.rightsplan.model.Transcription;
import org.rightsplan.model.TranscriptionStatus;
import org.rightsplan.model.UnavailableReason;
import org.rightsplan.model.Unit;

/** The tables of an edition, cell by cell, as a person finds them in a spreadsheet. */
class WrittenTablesTest {

  private static LocalizedText text(String english) {
    return LocalizedText.of("en", english);
  }

  private static final Responsibility LEAD = Responsibility.of("moh", ResponsibilityRole.LEAD);
  private static final Responsibility OTHER =
      Responsibility.of("a=b", ResponsibilityRole.UNSPECIFIED);

  private static final Indicator INDICATOR =
      Indicator.builder()
          .id("i1")
          .number("a")
          .name(text("Beds"))
          .measure(Measure.QUANTITATIVE)
          .bindingness(Bindingness.BINDING)
          .horizon(Horizon.PERIODIC)
          .type(IndicatorType.OUTCOME)
          .direction(Direction.INCREASE)
          .unit(Unit.of("beds"))
          .scope(text("rural"))
          .attestation(Attestation.REPORTED)
          .baseline(
              Baseline.builder()
                  .value(IndicatorValue.of("2.50"))
                  .unit(Unit.of("beds"))
                  .date(StatedDate.inherited(PartialDate.of(2020)))
                  .statement(text("as counted"))
                  .putDimension("sex", "all")
                  .build())
          .addTarget(
              Target.builder()
                  .id("t1")
                  .comparator(TargetComparator.BETWEEN)
                  .span(TargetSpan.PER_YEAR)
                  .value(IndicatorValue.of(3))
                  .upper(IndicatorValue.of(4))
                  .unit(Unit.of("beds"))
                  .due(StatedDate.printed(PartialDate.of(2025, 6)))
                  .statement(text("three or four"))
                  .putDimension("sex", "women")
                  .build())
          .addMeasurement(
              Measurement.builder()
                  .value(new IndicatorValue.Ratio(BigDecimal.ONE, BigDecimal.TEN))
                  .unit(Unit.of("beds"))
                  .period(Period.ofYears(2021, 2022))
                  .comment(text("half-way"))
                  .build())
          .build();

  private static final Edition EDITION =
      Edition.builder()
          .id("plan")
          .title(text("Plan"))
          .addSection(
              Section.builder()
                  .title(text("Health"))
                  .build()
                  .withSections(
                      Section.builder()
                          .id("s1")
                          .number("II")
                          .kind(SectionKind.GOAL)
                          .title(text("Clinics").withTranslation("fr", "Cliniques"))
                          .chapeau(text("For all."))
                          .addResponsibilities(LEAD, OTHER)
                          .transcription(Transcription.of(TranscriptionStatus.PARTIAL))
                          .addObjective(
                              Objective.builder()
                                  .id("o1")
                                  .number("1")
                                  .level(ObjectiveLevel.OBJECTIVE)
                                  .title(text("Build"))
                                  .statement(text("Build clinics, many; soon."))
                                  .horizon(Horizon.LONG_TERM)
                                  .addResponsibilities(LEAD, OTHER)
                                  .addReference(new Reference.SdgTarget("3.8"))
                                  .addTags(Tag.group("women"), Tag.right("health"))
                                  .attestation(Attestation.REPORTED)
                                  .transcription(TranscriptionStatus.COMPLETE)
                                  .addIndicator(INDICATOR)
                                  .build())
                          .build()))
          .addBody(
              ResponsibleBody.builder()
                  .id("moh")
                  .name(text("Ministry of Health"))
                  .classification("ministry")
                  .parent("gov")
                  .addSuccessor("x;y")
                  .addIdentifier(new Identifier("own", "7"))
                  .build())
          .addBody(ResponsibleBody.builder().id("gov").name(text("Government")).build())
          .addBody(ResponsibleBody.builder().id("x;y").name(text("New Ministry")).build())
          .build();

  private static String table(EditionTable table) {
    return EditionCsv.of(EDITION, "en").table(table);
  }

  @Test
  void sections() {
    assertEquals(
        """
        path,id,number,kind,title,title@fr,chapeau,responsibilities,transcription
        sections[0],,,,Health,,,,
        sections[0].sections[0],s1,II,GOAL,Clinics,Cliniques,For all.,moh=LEAD; a\\\\=b,PARTIAL
        """,
        table(EditionTable.SECTIONS));
  }

  @Test
  void objectives() {
    assertEquals(
        """
        path,section,section_number,id,level,number,title,statement,horizon,responsibilities,\
        references,tags,attestation,transcription
        sections[0].sections[0].objectives[0],Clinics,II,o1,OBJECTIVE,1,Build,\
        "Build clinics, many; soon.",LONG_TERM,moh=LEAD; a\\\\=b,SDG target 3.8,group=women; right=health,\
        REPORTED,COMPLETE
        """,
        table(EditionTable.OBJECTIVES));
  }

  @Test
  void indicators() {
    assertEquals(
        """
        path,of,id,number,name,measure,bindingness,horizon,type,direction,unit,scope,attestation,\
        baseline_value,baseline_value_type,baseline_value_text,baseline_unit,baseline_date,\
        baseline_date_basis,baseline_statement,baseline_dimensions
        sections[0].sections[0].objectives[0].indicators[0],sections[0].sections[0].objectives[0],\
        i1,a,Beds,QUANTITATIVE,BINDING,PERIODIC,OUTCOME,INCREASE,beds,rural,REPORTED,2.50,number,,\
        beds,2020,INHERITED,as counted,sex=all
        """,
        table(EditionTable.INDICATORS));
  }

  @Test
  void targets() {
    assertEquals(
        """
        indicator,id,comparator,mode,span,value,value_type,value_text,upper,upper_type,unit,due,\
        due_basis,statement,dimensions,baseline_value,baseline_value_type,baseline_value_text,\
        baseline_unit,baseline_date,baseline_date_basis,baseline_statement,baseline_dimensions
        sections[0].sections[0].objectives[0].indicators[0],t1,BETWEEN,,PER_YEAR,3,number,,4,\
        number,beds,2025-06,PRINTED,three or four,sex=women,,,,,,,,
        """,
        table(EditionTable.TARGETS));
  }

  @Test
  void measurements() {
    assertEquals(
        """
        indicator,value,value_type,value_text,unit,period,dimensions,comment
        sections[0].sections[0].objectives[0].indicators[0],1 of 10,ratio,,beds,2021/2022,,half-way
        """,
        table(EditionTable.MEASUREMENTS));
  }

  @Test
  void bodies() {
    assertEquals(
        """
        id,name,classification,parent,successors,identifiers
        moh,Ministry of Health,ministry,gov,x\\;y,own=7
        gov,Government,,,,
        x;y,New Ministry,,,,
        """,
        table(EditionTable.BODIES).replace("\"", ""));
  }

  @Test
  void allOfThemAreReadAsTheyWere() {
    EditionCsv csv = EditionCsv.of(EDITION, "en");
    Reading<Edition> back = EditionCsvReader.of("plan", "en").withTitle("Plan").read(csv.tables());
    assertEquals(List.of("edition.title"), csv.losses().stream().map(loss -> loss.part()).toList());
    assertEquals(List.of(), back.findings());
    assertEquals(EDITION, back.value());
  }

  @Test
  void eachKindOfValueHasAType() {
    Indicator values =
        INDICATOR
            .withTargets()
            .withMeasurements(
                measured(IndicatorValue.of(Quantity.nearly(200))),
                measured(new IndicatorValue.YesNo(false)),
                measured(new IndicatorValue.Category("pilot")),
                measured(IndicatorValue.of(text("under way"))),
                measured(IndicatorValue.unavailable(UnavailableReason.NOT_COLLECTED)),
                measured(
                    new IndicatorValue.Unavailable(
                        UnavailableReason.WITHHELD, Optional.of("by a court"))));
    Edition edition =
        Edition.builder()
            .id("plan")
            .title(text("Plan"))
            .addSection(
                Section.builder()
                    .title(text("S"))
                    .kind(SectionKind.GOAL)
                    .addIndicator(values)
                    .build())
            .build();

    EditionCsv csv = EditionCsv.of(edition, "en");
    assertEquals(
        """
        indicator,value,value_type,value_text,unit,period,dimensions,comment
        sections[0].indicators[0],nearly 200,number,,,,,
        sections[0].indicators[0],no,yes_no,,,,,
        sections[0].indicators[0],pilot,category,,,,,
        sections[0].indicators[0],,narrative,under way,,,,
        sections[0].indicators[0],NOT_COLLECTED,unavailable,,,,,
        sections[0].indicators[0],WITHHELD: by a court,unavailable,,,,,
        """,
        csv.table(EditionTable.MEASUREMENTS));
    assertEquals(
        values.measurements(),
        EditionCsvReader.of("plan", "en")
            .read(csv.tables())
            .value()
            .sections()
            .get(0)
            .indicators()
            .get(0)
            .measurements());
  }

  private static Measurement measured(IndicatorValue value) {
    return Measurement.builder().value(value).build();
  }
}
