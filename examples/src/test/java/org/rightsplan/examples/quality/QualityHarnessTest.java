package org.rightsplan.examples.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightsplan.examples.quality.tools.Matcher;
import org.rightsplan.examples.quality.tools.Matchers;

class QualityHarnessTest {

  @Test
  void everyToolIsMeasuredOnTheSamePair(@TempDir Path directory) throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    QualityHarness harness =
        new QualityHarness(
            new QualityOptions(
                ImmutableList.of(Scenario.ORDINARY), ImmutableList.of(300), 1, Matchers.all()),
            new PrintStream(printed, true, StandardCharsets.UTF_8));

    ImmutableList<QualityRow> rows = harness.run();
    harness.write(directory);

    assertEquals(
        Matchers.all().stream().map(Matcher::name).toList(),
        rows.stream().map(QualityRow::tool).toList());
    for (QualityRow row : rows) {
      // Every peer finds something on a pair of which half the tasks are as they were.
      assertTrue(row.score().pairs().f1() > 0.05, row::toCsv);
      assertTrue(printed.toString(StandardCharsets.UTF_8).contains(row.tool()), row::tool);
    }
    double best = rows.get(0).score().pairs().f1();
    assertTrue(rows.stream().skip(1).allMatch(row -> row.score().pairs().f1() < best));
    checkFiles(directory, rows);
  }

  private static void checkFiles(Path directory, List<QualityRow> rows) throws IOException {
    List<String> lines = Files.readAllLines(directory.resolve("quality.csv"));
    assertEquals(
        "scenario,tasks,seed,tool,precision,recall,f1,moved_reworded_recall,split_precision,"
            + "split_recall,merge_precision,merge_recall,millis",
        lines.get(0));
    assertEquals(1 + rows.size(), lines.size());
    assertTrue(lines.get(1).startsWith("ordinary,300,1,rightsplan,"), lines.get(1));
    for (String line : lines) {
      assertEquals(13, Splitter.on(',').splitToList(line).size(), line);
    }
    for (String line : lines.subList(1, lines.size())) {
      for (String cell : Splitter.on(',').splitToList(line).subList(4, 13)) {
        assertFalse(Double.parseDouble(cell) < 0, line);
      }
    }
    assertEquals(
        "lower,upper,matches,mean_confidence,right_share",
        Files.readAllLines(directory.resolve("reliability.csv")).get(0));
  }

  @Test
  void aToolBeyondItsLimitIsListedWithTheReason() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Matcher list = Matchers.named("javers-list");
    QualityRow row = QualityRow.notRun(Scenario.TERSE, 20_000, 1, list.name());
    printed.writeBytes(
        new QualityTables(ImmutableList.of(list))
            .ofSize(Scenario.TERSE, 20_000, List.of(row))
            .getBytes(StandardCharsets.UTF_8));
    assertTrue(printed.toString(StandardCharsets.UTF_8).contains(list.reason()));
    assertEquals("terse,20000,1,javers-list,NaN,NaN,NaN,NaN,NaN,NaN,NaN,NaN,NaN", row.toCsv());
  }

  @Test
  void propertiesChoose() {
    Properties properties = new Properties();
    properties.setProperty("quality.scenarios", "generic-titles, heavy");
    properties.setProperty("quality.tasks", "50");
    properties.setProperty("quality.tools", "zjsonpatch");
    QualityOptions options = QualityOptions.from(properties);
    assertEquals(List.of(Scenario.GENERIC_TITLES, Scenario.HEAVY), options.scenarios());
    assertEquals(List.of(50), options.tasks());
    assertEquals(3, options.seeds(2_000));
    assertEquals(1, options.seeds(20_000));
    assertEquals(List.of(Matchers.named("zjsonpatch")), options.tools());

    properties.setProperty("quality.tools", "diff");
    assertThrows(IllegalArgumentException.class, () -> QualityOptions.from(properties));
  }

  @Test
  void aToolGivenTheSameEditionTwiceFindsItAll() {
    PlanPair pair = new PlanPairGenerator(PlanPairOptions.unchanged()).generate(100, 3);
    for (Matcher tool : Matchers.all()) {
      Score score = Counting.count(pair, tool.prepare(pair).match().get());
      assertEquals(new Count(100, 100, 100), score.pairs(), tool.name());
    }
  }
}
