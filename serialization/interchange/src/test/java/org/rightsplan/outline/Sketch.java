package org.rightsplan.outline;

import java.util.List;
import java.util.stream.Collectors;
import org.rightsplan.interchange.Reading;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Section;

/**
 * An edition in few lines, for people to compare: sections as {@code 1 Courts: chapeau}, their
 * commitments below them as {@code - (a) Title | statement}, with bodies in brackets and indicators
 * with what is due in braces; a break within words is shown as {@code /}.
 */
final class Sketch {

  private Sketch() {}

  /** Reads plain text and checks that nothing of it is lost. */
  static Reading<Outline> read(String text) {
    Reading<Outline> reading = OutlineReader.standard().read(text);
    Tiling.check(reading);
    return reading;
  }

  /** Reads Markdown and checks that nothing of it is lost. */
  static Reading<Outline> readMarkdown(String text) {
    Reading<Outline> reading = OutlineReader.standard().readMarkdown(text);
    Tiling.check(reading);
    return reading;
  }

  static String of(Reading<Outline> reading) {
    StringBuilder sketch = new StringBuilder();
    Edition edition = reading.value().edition();
    for (Section section : edition.sections()) {
      add(section, "", edition, sketch);
    }
    return sketch.toString();
  }

  /** Returns the title of the edition and what is below it. */
  static String whole(Reading<Outline> reading) {
    return line(reading.value().edition().title().text()) + "\n" + of(reading);
  }

  /** Returns each finding with its line: {@code 3 FOOTNOTE ¹ See above.} */
  static String findings(Reading<Outline> reading) {
    return reading.findings().stream()
        .map(found -> found.place().line() + " " + found.code() + " " + line(found.text()) + "\n")
        .collect(Collectors.joining());
  }

  private static void add(Section section, String indent, Edition edition, StringBuilder sketch) {
    sketch.append(indent);
    section.number().ifPresent(number -> sketch.append(line(number)).append(' '));
    sketch.append(line(section.title().text()));
    section.chapeau().ifPresent(text -> sketch.append(": ").append(line(text.text())));
    sketch.append('\n');
    for (Objective objective : section.objectives()) {
      sketch.append(indent).append("- ").append(objective(objective, edition)).append('\n');
    }
    for (Section below : section.sections()) {
      add(below, indent + "  ", edition, sketch);
    }
  }

  private static String objective(Objective objective, Edition edition) {
    StringBuilder words = new StringBuilder();
    objective.number().ifPresent(number -> words.append(line(number)).append(' '));
    objective.title().ifPresent(title -> words.append(line(title.text())).append(" | "));
    objective.statement().ifPresent(text -> words.append(line(text.text())));
    objective
        .responsibilities()
        .forEach(
            part ->
                words
                    .append(" [")
                    .append(part.role().name().toLowerCase(java.util.Locale.ROOT))
                    .append(' ')
                    .append(name(part.body(), edition))
                    .append(']'));
    objective.indicators().forEach(indicator -> words.append(indicator(indicator)));
    return words.toString();
  }

  private static String name(String id, Edition edition) {
    return edition.bodies().stream()
        .filter(body -> body.id().equals(id))
        .map(body -> line(body.name().text()))
        .findFirst()
        .orElseThrow();
  }

  private static String indicator(Indicator indicator) {
    List<String> targets =
        indicator.targets().stream()
            .map(
                target ->
                    target
                        .due()
                        .map(due -> "by " + due.date())
                        .orElseGet(() -> target.value().orElseThrow().toString()))
            .toList();
    return " {"
        + line(indicator.name().text())
        + (targets.isEmpty() ? "" : ": " + String.join(", ", targets))
        + "}";
  }

  private static String line(String text) {
    return text.replaceAll("\\s*\n+\\s*", " / ");
  }

  /** Returns the findings on margins, with a stroke for each line break. */
  static String margins(Reading<Outline> reading) {
    return findings(reading)
        .lines()
        .filter(line -> line.matches("\\d+ (PAGE|RUNNING|CONTENTS).*"))
        .map(line -> line + "\n")
        .reduce("", String::concat);
  }
}
