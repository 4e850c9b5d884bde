package org.rightsplan.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Attestation;
import org.rightsplan.model.DateBasis;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.Located;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Section;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.TargetSpan;
import org.rightsplan.model.TranscriptionStatus;
import org.rightsplan.model.Unit;

/**
 * That the data agree, line by line, with tables made from the notes on the plan's text and not
 * from the data: nothing missing, nothing added, no number, unit or date lost.
 */
class ChinaFactsTest {

  private static String shown(TranscriptionStatus status) {
    return switch (status) {
      case COMPLETE -> "complete";
      case PARTIAL -> "partial";
      case TITLES_ONLY -> "titles";
      case UNSTATED -> "";
    };
  }

  private static String row(String... cells) {
    return String.join(" | ", cells);
  }

  private static List<String> expected(String table) {
    return Tables.tabs("china/" + table).stream().map(Tables.Row::line).toList();
  }

  @Test
  void sections() {
    List<String> found = new ArrayList<>();
    for (Edition edition : ReferencePlans.china().editions()) {
      for (Located<Section> section : edition.elements().sections()) {
        Map<String, String> title = section.element().title().texts();
        found.add(
            row(
                year(edition),
                ChinaPlaces.labelOf(section),
                shown(section.element().transcription().status()),
                title.getOrDefault("en", ""),
                title.getOrDefault("zh-Hans", "")));
      }
    }

    assertEquals(lines(expected("known-titles.tsv")), lines(found));
  }

  @Test
  void tasks() {
    List<String> found = new ArrayList<>();
    for (Edition edition : ReferencePlans.china().editions()) {
      for (Located<Objective> task : edition.elements().objectives()) {
        Objective element = task.element();
        boolean printed = element.attestation() == Attestation.PRINTED;
        boolean cut =
            element.transcription() == TranscriptionStatus.PARTIAL
                && (printed || element.citations().toString().contains("breaks off"));
        found.add(
            row(
                year(edition),
                sectionOf(task),
                placeOf(edition, task),
                printed ? "printed" : "reported",
                cut ? "cut" : "",
                element.statement().orElseThrow().in("en").orElseThrow()));
      }
    }

    assertEquals(lines(expected("known-tasks.tsv")), lines(found));
  }

  @Test
  void targets() {
    List<Tables.Row> wanted = Tables.tabs("china/known-targets.tsv");
    List<String> found = new ArrayList<>();
    for (Edition edition : ReferencePlans.china().editions()) {
      for (Located<Objective> task : edition.elements().objectives()) {
        for (Indicator indicator : task.element().indicators()) {
          for (Target target : indicator.targets()) {
            boolean unit =
                found.size() < wanted.size() && !wanted.get(found.size()).get("unit").isEmpty();
            found.add(
                row(
                    year(edition),
                    sectionOf(task),
                    placeOf(edition, task),
                    shown(indicator, target, unit)));
          }
        }
      }
    }

    assertEquals(lines(expected("known-targets.tsv")), lines(found));
  }

  /** Shows a target as the table does; the unit is left out where the notes name none. */
  private static String shown(Indicator indicator, Target target, boolean unit) {
    return row(
        target.comparator() == TargetComparator.QUALITATIVE
            ? "words"
            : target.comparator().symbol(),
        target.number().map(number -> number.toPlainString()).orElse(""),
        unit ? target.unit().or(indicator::unit).map(Unit::toString).orElse("") : "",
        switch (target.mode()) {
          case LEVEL -> "";
          case CHANGE_BY_PERCENT -> "percent";
          case CHANGE_BY_PERCENTAGE_POINTS -> "points";
          case CHANGE_BY_FRACTION -> "fraction";
          case MULTIPLE_OF_BASELINE -> "times";
          case FRACTION_OF_BASELINE -> "part";
        },
        target.span() == TargetSpan.PER_YEAR ? "a year" : "",
        target
            .baseline()
            .map(base -> base.date().map(ChinaFactsTest::shown).orElse("words"))
            .orElse(""),
        target.due().map(ChinaFactsTest::shown).orElse(""));
  }

  private static String shown(StatedDate date) {
    return date.date() + (date.basis() == DateBasis.INFERRED ? "?" : "");
  }

  private static String year(Edition edition) {
    return edition.id().substring("china-".length());
  }

  private static String sectionOf(Located<Objective> task) {
    return task.label().substring(0, task.label().indexOf(" #"));
  }

  private static String placeOf(Edition edition, Located<Objective> task) {
    int index = task.path().index();
    if (task.element().attestation() == Attestation.PRINTED) {
      return String.valueOf(index + 1);
    }
    Located<?> section = task.parent().orElseThrow();
    long printed =
        ChinaPlaces.section(year(edition), sectionOf(task)).element().objectives().stream()
            .filter(other -> other.attestation() == Attestation.PRINTED)
            .count();
    assertEquals(ChinaPlaces.section(year(edition), sectionOf(task)).path(), section.path());
    return String.valueOf((char) ('a' + index - printed));
  }

  private static String lines(List<String> rows) {
    return String.join("\n", rows);
  }
}
