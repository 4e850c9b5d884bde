package org.rightsplan.examples;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.rightsplan.csv.ColumnMapping;
import org.rightsplan.csv.EditionCsvReader;
import org.rightsplan.interchange.InputLimits;
import org.rightsplan.interchange.InputText;
import org.rightsplan.interchange.Reading;
import org.rightsplan.model.Edition;

/** Reads two editions of a real plan from the tables in which their publisher keeps them. */
final class NaraEditions {

  private static final ColumnMapping COLUMNS =
      ColumnMapping.none()
          .with("Category/Plan(s)", "section")
          .with("NARA Format ID", "id")
          .with("Format Name", "title")
          .with("Description and Justification", "statement")
          .withIndicator("NARA Preservation Action")
          .withIndicator("NARA Proposed Preservation Plan");

  static final Reading<Edition> BEFORE_AS_READ = read("2025-12-18");
  static final Reading<Edition> AFTER_AS_READ = read("2026-03-20");

  static final Edition BEFORE = BEFORE_AS_READ.value();
  static final Edition AFTER = AFTER_AS_READ.value();

  private NaraEditions() {}

  private static Reading<Edition> read(String date) {
    try (InputStream table =
        Resources.getResource(NaraEditions.class, "nara/plan-" + date + ".csv").openStream()) {
      return EditionCsvReader.of("nara-" + date, "en")
          .withTitle("File Formats Preservation Action Plans")
          .withMapping(COLUMNS)
          .readObjectives(InputText.of(table, InputLimits.STANDARD));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
