package org.rightsplan.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rightsplan.lineage.ElementThread;
import org.rightsplan.lineage.Lineage;
import org.rightsplan.lineage.Presence;
import org.rightsplan.lineage.TargetStation;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.Located;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Period;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetMode;
import org.rightsplan.model.Unit;
import org.rightsplan.report.document.Block;
import org.rightsplan.report.document.Line;
import org.rightsplan.report.picture.LineChart;
import org.rightsplan.report.wording.Names;
import org.rightsplan.report.wording.TargetWords;
import org.rightsplan.report.wording.Words;

/** The targets of indicators through the editions, as small charts with their tables. */
final class TargetCharts {

  private final Lineage lineage;
  private final Words words;
  private final Names names;

  TargetCharts(Lineage lineage, Words words) {
    this.lineage = lineage;
    this.words = words;
    this.names = new Names(words);
  }

  /** What one edition sets, if it sets a level with a number. */
  private record At(
      Edition edition, Optional<Target> target, Optional<Unit> unit, boolean complete) {

    Optional<Double> number() {
      return target.flatMap(Target::number).map(Number::doubleValue);
    }
  }

  ImmutableList<Block> blocks() {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    int shown = 0;
    int left = 0;
    for (ElementThread thread : lineage.threads(ElementKind.INDICATOR)) {
      List<At> history = history(thread);
      long numbers = history.stream().filter(at -> at.number().isPresent()).count();
      boolean oneUnit =
          history.stream().filter(at -> at.number().isPresent()).map(At::unit).distinct().count()
              == 1;
      if (numbers > 1 && oneUnit && shown < words.longestList()) {
        blocks.add(chart(thread, history, "target-" + shown++));
      } else {
        left++;
      }
    }
    if (shown == 0) {
      return ImmutableList.of(Block.Paragraph.of(words.say("lineage.targets.none")));
    }
    if (left > 0) {
      blocks.add(Block.Paragraph.note(words.counted("lineage.targets.left.out", left)));
    }
    return blocks.build();
  }

  private List<At> history(ElementThread thread) {
    List<At> history = new ArrayList<>();
    ImmutableList<TargetStation> stations = lineage.targets(thread);
    for (Edition edition : lineage.editions()) {
      Optional<TargetStation> station =
          stations.stream().filter(there -> there.edition().equals(edition.id())).findFirst();
      Optional<TargetStation.SetTarget> set =
          station.stream()
              .flatMap(there -> there.targets().stream())
              .filter(found -> found.target().mode() == TargetMode.LEVEL)
              .filter(found -> found.target().number().isPresent())
              .findFirst();
      Optional<Unit> unit =
          set.flatMap(found -> found.target().unit().or(() -> unitAt(edition, found)));
      boolean absent = thread.presenceIn(edition.id()) == Presence.ABSENT;
      boolean complete = station.map(TargetStation::complete).orElse(absent);
      history.add(new At(edition, set.map(TargetStation.SetTarget::target), unit, complete));
    }
    return history;
  }

  private static Optional<Unit> unitAt(Edition edition, TargetStation.SetTarget set) {
    return edition
        .elements()
        .at(set.path().parent().orElseThrow())
        .map(Located::element)
        .filter(Indicator.class::isInstance)
        .flatMap(indicator -> ((Indicator) indicator).unit());
  }

  private Block chart(ElementThread thread, List<At> history, String id) {
    Edition first = lineage.edition(thread.first().edition()).orElseThrow();
    Line title = names.title(first.elements(), thread.first().paths().get(0));
    Line description = words.say("lineage.target.description");
    String unit =
        history.stream().flatMap(at -> at.unit().stream()).findFirst().map(Unit::name).orElse("");
    ImmutableList.Builder<LineChart.Point> points = ImmutableList.builder();
    ImmutableList.Builder<ImmutableList<Line>> rows = ImmutableList.builder();
    double last = 0;
    for (int i = 0; i < history.size(); i++) {
      At at = history.get(i);
      Optional<PartialDate> due = due(at);
      last = Math.max(due.map(TargetCharts::years).orElse(last + 1), last + (i > 0 ? 0.75 : 0));
      Line said = said(at);
      String missing = at.complete() ? "–" : "?";
      points.add(
          new LineChart.Point(
              last,
              due.map(date -> Integer.toString(date.year())).orElse(""),
              at.number(),
              at.target().flatMap(Target::number).map(words::number).orElse(missing)));
      rows.add(ImmutableList.of(names.shortName(at.edition()), said));
    }
    LineChart chart = new LineChart(unit, points.build());
    return new Block.Picture(
        id,
        title,
        description,
        () -> chart.svg(id, title.toString(), description.toString()),
        new Block.Table(
            title,
            ImmutableList.of(
                new Block.Table.Column(words.say("lineage.target.edition"), false),
                new Block.Table.Column(words.say("lineage.target.set"), false)),
            rows.build()));
  }

  private Line said(At at) {
    return at.target()
        .map(target -> new TargetWords(words).target(target, at.unit()))
        .orElseGet(
            () -> words.say(at.complete() ? "lineage.target.none" : "lineage.target.unknown"));
  }

  private static Optional<PartialDate> due(At at) {
    return at.target()
        .flatMap(Target::due)
        .map(StatedDate::date)
        .or(() -> at.edition().period().flatMap(Period::end));
  }

  private static double years(PartialDate date) {
    return date.year() + (date.month().orElse(12) - 1) / 12.0;
  }
}
