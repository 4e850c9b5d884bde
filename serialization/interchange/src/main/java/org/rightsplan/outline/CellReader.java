package org.rightsplan.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Measure;
import org.rightsplan.model.Objective;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibilityRole;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;

/**
 * Adds to a commitment what the other cells of its row say. A column's title says what its cells
 * are, so this is read and not proposed; what the words of a cell say beyond that is proposed.
 */
final class CellReader {

  private final CueIndex cues;
  private final Claims claims;
  private final String language;
  private final BodyList bodies;

  CellReader(CueIndex cues, Claims claims, String language, BodyList bodies) {
    this.cues = cues;
    this.claims = claims;
    this.language = language;
    this.bodies = bodies;
  }

  void addTo(
      Objective.Builder objective, Node.Item item, ElementPath path, List<Assembler.Prose> prose) {
    List<Node.Cell> indicators = new ArrayList<>();
    List<Node.Cell> deadlines = new ArrayList<>();
    for (Node.Cell cell : item.cells()) {
      switch (cell.column()) {
        case COLUMN_INDICATOR -> indicators.add(cell);
        case COLUMN_DEADLINE -> deadlines.add(cell);
        case COLUMN_LEAD -> addBodies(objective, cell.text(), ResponsibilityRole.LEAD, path);
        case COLUMN_SUPPORT -> addBodies(objective, cell.text(), ResponsibilityRole.SUPPORT, path);
        default -> addBodies(objective, cell.text(), ResponsibilityRole.MONITORING, path);
      }
    }
    List<Indicator> made = new ArrayList<>();
    for (Node.Cell cell : indicators) {
      claims.take(cell.text(), SpanKind.INDICATOR, path.child(ElementKind.INDICATOR, made.size()));
      List<Node.Cell> due = made.isEmpty() ? deadlines : List.of();
      made.add(indicator(cell.text(), due));
      prose.add(new Assembler.Prose(path, cell.text()));
    }
    if (indicators.isEmpty() && !deadlines.isEmpty()) {
      made.add(indicator(deadlines.get(0).header(), deadlines));
    }
    for (Node.Cell cell : deadlines) {
      claims.take(cell.text(), SpanKind.INDICATOR, path.child(ElementKind.INDICATOR, 0));
    }
    objective.indicators(made);
  }

  private void addBodies(
      Objective.Builder objective, Passage cell, ResponsibilityRole role, ElementPath path) {
    claims.mark(cell.start(), cell.end());
    int from = 0;
    String text = cell.text();
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || ";；\n、".indexOf(text.charAt(i)) >= 0) {
        Passage name = cell.part(from, i);
        if (!name.isEmpty()) {
          claims.take(name, SpanKind.BODY, path);
          objective.addResponsibility(Responsibility.of(bodies.named(name.text()).id(), role));
        }
        from = i + 1;
      }
    }
  }

  private Indicator indicator(Passage name, List<Node.Cell> deadlines) {
    List<Target> targets = new ArrayList<>();
    for (Node.Cell cell : deadlines) {
      targets.add(deadline(cell.text().text()));
    }
    boolean numbers =
        Token.of(name.text()).stream()
            .anyMatch(token -> token.kind() == Token.Kind.NUMBER && !DateFinder.isYear(token));
    return Indicator.builder()
        .name(LocalizedText.of(language, name.text()))
        .measure(numbers ? Measure.QUANTITATIVE : Measure.QUALITATIVE)
        .targets(targets)
        .build();
  }

  private Target deadline(String words) {
    LocalizedText text = LocalizedText.of(language, words);
    Optional<PartialDate> date = new DateFinder(cues).only(words);
    return date.isPresent()
        ? Target.builder()
            .comparator(TargetComparator.DEADLINE_ONLY)
            .due(StatedDate.printed(date.get()))
            .statement(text)
            .build()
        : Target.builder()
            .comparator(TargetComparator.QUALITATIVE)
            .value(IndicatorValue.of(text))
            .build();
  }
}
