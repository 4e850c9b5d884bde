package org.rightsplan.examples;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Measure;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;

/** Reads two editions of a real plan from the tables in which their publisher keeps them. */
final class NaraEditions {

  static final Edition BEFORE = read("2025-12-18");
  static final Edition AFTER = read("2026-03-20");

  private NaraEditions() {}

  private static Edition read(String date) {
    Map<String, Section.Builder> categories = new LinkedHashMap<>();
    for (Tables.Row row : Tables.commas("nara/plan-" + date + ".csv")) {
      String category = row.get("Category/Plan(s)");
      categories
          .computeIfAbsent(
              category,
              title ->
                  Section.builder().title(LocalizedText.of("en", title)).kind(SectionKind.CHAPTER))
          .addObjective(task(row));
    }
    Edition.Builder edition =
        Edition.builder()
            .id("nara-" + date)
            .title(LocalizedText.of("en", "File Formats Preservation Action Plans"));
    categories.values().forEach(section -> edition.addSection(section.build()));
    return edition.build();
  }

  private static Objective task(Tables.Row row) {
    Objective.Builder task =
        Objective.builder()
            .id(row.get("NARA Format ID"))
            .title(LocalizedText.of("en", row.get("Format Name")));
    String description = row.get("Description and Justification");
    if (!description.isBlank()) {
      task.statement(LocalizedText.of("en", description));
    }
    for (String column :
        new String[] {"NARA Preservation Action", "NARA Proposed Preservation Plan"}) {
      if (!row.get(column).isBlank()) {
        task.addIndicator(
            Indicator.builder()
                .name(LocalizedText.of("en", column))
                .measure(Measure.QUALITATIVE)
                .addTarget(
                    Target.builder()
                        .comparator(TargetComparator.QUALITATIVE)
                        .value(new IndicatorValue.Category(row.get(column)))
                        .build())
                .build());
      }
    }
    return task.build();
  }
}
