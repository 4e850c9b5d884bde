package org.rightsplan.examples.readme;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rightsplan.csv.ColumnMapping;
import org.rightsplan.csv.EditionCsv;
import org.rightsplan.csv.EditionCsvReader;
import org.rightsplan.csv.EditionTable;
import org.rightsplan.iati.IatiReader;
import org.rightsplan.interchange.Reading;
import org.rightsplan.interchange.Writing;
import org.rightsplan.model.Edition;
import org.rightsplan.reference.FoundReference;
import org.rightsplan.reference.ReferenceText;
import org.rightsplan.stratml.StratmlPart;
import org.rightsplan.stratml.StratmlReader;
import org.rightsplan.stratml.StratmlWriter;

/** The code under the heading Spreadsheets and standards. */
final class OtherForms {

  private OtherForms() {}

  static Reading<Edition> spreadsheet(Path table) throws IOException {
    ColumnMapping columns =
        ColumnMapping.none().with("Thema", "section").with("Maßnahme", "statement");
    Reading<Edition> reading =
        EditionCsvReader.of("plan-2025", "de").withMapping(columns).readObjectives(table);
    reading.findings().forEach(System.out::println);
    return reading;
  }

  static void tables(Edition edition, Path targets) throws IOException {
    EditionCsv csv = EditionCsv.of(edition, "en");
    Files.writeString(targets, csv.table(EditionTable.TARGETS));
  }

  static Writing stratml(Path report) throws IOException {
    Reading<Edition> reading = StratmlReader.of("report-2011", "en").read(report);
    Writing writing = new StratmlWriter(StratmlPart.PART_2, "en").write(reading.value());
    writing.losses().forEach(System.out::println);
    return writing;
  }

  static Reading<ImmutableList<Edition>> iati(Path file) throws IOException {
    Reading<ImmutableList<Edition>> activities = IatiReader.of("en").read(file);
    return activities;
  }

  static ImmutableList<FoundReference> references() {
    ImmutableList<FoundReference> found =
        ReferenceText.find("art. 12 (2) (b) of the ICESCR; A/HRC/40/6, para. 28.12; SDG 16.3");
    return found;
  }
}
