package org.rightsplan.examples.quality;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rightsplan.examples.quality.tools.Matcher;

/** Writes what was measured as plain text. */
final class QualityTables {

  private static final ImmutableList<Fate> KINDS =
      ImmutableList.of(
          Fate.KEPT,
          Fate.REWORDED,
          Fate.MOVED,
          Fate.MOVED_REWORDED,
          Fate.PROMOTED,
          Fate.SPLIT,
          Fate.MERGED);

  private final ImmutableList<Matcher> tools;
  private final StringBuilder text = new StringBuilder();

  QualityTables(ImmutableList<Matcher> tools) {
    this.tools = tools;
  }

  /** Writes the two tables of one scenario and size: as a whole, and by kind of change. */
  String ofSize(Scenario scenario, int tasks, List<QualityRow> rows) {
    text.setLength(0);
    line("%n%s, %,d tasks", scenario.label(), tasks);
    line(
        "%-16s %5s %5s %5s | %11s | %11s | %6s %7s | %9s",
        "", "prec.", "rec.", "F1", "splits p  r", "merges p  r", "paired", ">= .8", "ms");
    for (Matcher tool : tools) {
      List<QualityRow> own = run(tool, rows);
      if (own.isEmpty()) {
        line(
            "%-16s %5s  not run with more than %,d tasks: %s",
            tool.name(), "-", tool.limit(), tool.reason());
      } else {
        overall(tool, own);
      }
    }
    if (!scenario.options().unrelated()) {
      kinds(rows);
    }
    return text.toString();
  }

  private void overall(Matcher tool, List<QualityRow> own) {
    Score score = sum(own);
    Count pairs = score.pairs();
    line(
        "%-16s %5s %5s %5s | %5s %5s | %5s %5s | %5.1f%% %7d | %9s",
        tool.name(),
        Cells.share(pairs.precision()),
        Cells.share(pairs.recall()),
        Cells.share(pairs.f1()),
        Cells.share(score.splits().precision()),
        Cells.share(score.splits().recall()),
        Cells.share(score.merges().precision()),
        Cells.share(score.merges().recall()),
        100 * score.pairedShare(),
        score.confident(),
        Cells.millis(own.stream().mapToDouble(QualityRow::millis).average().orElseThrow()));
  }

  private void kinds(List<QualityRow> rows) {
    StringBuilder head = new StringBuilder(String.format(Locale.ROOT, "%-16s", " p    r    F1"));
    for (Fate kind : KINDS) {
      head.append(
          String.format(
              Locale.ROOT, " | %-14s", kind.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
    }
    line("%s", head);
    for (Matcher tool : tools) {
      List<QualityRow> own = run(tool, rows);
      if (!own.isEmpty()) {
        Score score = sum(own);
        StringBuilder cells = new StringBuilder(String.format(Locale.ROOT, "%-16s", tool.name()));
        for (Fate kind : KINDS) {
          Count count = score.of(kind);
          cells.append(
              String.format(
                  Locale.ROOT,
                  " | %4s %4s %4s",
                  Cells.share(count.precision()),
                  Cells.share(count.recall()),
                  Cells.share(count.f1())));
        }
        line("%s", cells);
      }
    }
  }

  /** Writes F1 of every tool on every scenario and size. */
  String summary(List<QualityRow> rows) {
    text.setLength(0);
    line("%nF1 over all");
    StringBuilder head = new StringBuilder(String.format(Locale.ROOT, "%-22s", ""));
    tools.forEach(tool -> head.append(String.format(Locale.ROOT, " %15s", tool.name())));
    line("%s", head);
    List<String> done = new ArrayList<>();
    for (QualityRow row : rows) {
      String name = String.format(Locale.ROOT, "%-14s %,7d", row.scenario().label(), row.tasks());
      if (!done.contains(name)) {
        done.add(name);
        StringBuilder cells = new StringBuilder(name);
        List<QualityRow> same =
            rows.stream()
                .filter(r -> r.scenario() == row.scenario() && r.tasks() == row.tasks())
                .toList();
        tools.forEach(
            tool ->
                cells.append(
                    String.format(
                        Locale.ROOT, " %15s", Cells.share(sum(run(tool, same)).pairs().f1()))));
        line("%s", cells);
      }
    }
    return text.toString();
  }

  /** Writes how the sections were found by the tool that says something of sections. */
  String sections(Matcher tool, List<QualityRow> rows) {
    text.setLength(0);
    line("%nsections, found by %s: precision, recall, F1; promoted ones: recall", tool.name());
    for (Scenario scenario : Scenario.values()) {
      List<QualityRow> own =
          run(tool, rows).stream().filter(row -> row.scenario() == scenario).toList();
      if (!own.isEmpty()) {
        Score score = sum(own);
        line(
            "%-16s %5s %5s %5s | %5s",
            scenario.label(),
            Cells.share(score.sections().precision()),
            Cells.share(score.sections().recall()),
            Cells.share(score.sections().f1()),
            Cells.share(score.promotions().recall()));
      }
    }
    return text.toString();
  }

  /** Writes the reliability table. */
  String reliability(Reliability reliability) {
    text.setLength(0);
    line("%nconfidence      matches   mean  right");
    for (Reliability.Bin bin : reliability.bins()) {
      line(
          "%.2f - %.2f %,11d  %5s  %5s",
          bin.lower(),
          bin.upper(),
          bin.matches(),
          Cells.share(bin.meanConfidence()),
          Cells.share(bin.rightShare()));
    }
    line("expected calibration error %s", Cells.share(reliability.expectedError()));
    return text.toString();
  }

  private static List<QualityRow> run(Matcher tool, List<QualityRow> rows) {
    return rows.stream().filter(row -> row.wasRun() && row.tool().equals(tool.name())).toList();
  }

  private static Score sum(List<QualityRow> rows) {
    return rows.stream().map(QualityRow::score).reduce(Score.NONE, Score::plus);
  }

  private void line(String format, Object... cells) {
    text.append(String.format(Locale.ROOT, format, cells)).append('\n');
  }
}
