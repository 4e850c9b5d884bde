package org.rightsplan.examples.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.csv.ComparisonCsv;
import org.rightsplan.csv.EditionCsv;
import org.rightsplan.csv.EditionCsvReader;
import org.rightsplan.csv.EditionTable;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.examples.quality.PlanPair;
import org.rightsplan.examples.quality.Scenario;
import org.rightsplan.iati.IatiReader;
import org.rightsplan.iati.IatiWriter;
import org.rightsplan.jackson2.RightsPlanJson;
import org.rightsplan.lineage.Lineage;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Jurisdiction;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Plan;
import org.rightsplan.outline.OutlineReader;
import org.rightsplan.outline.OutlineWriter;
import org.rightsplan.patch.EditionPatch;
import org.rightsplan.report.ComparisonReport;
import org.rightsplan.report.LineageReport;
import org.rightsplan.report.ReportOptions;
import org.rightsplan.sample.SamplePlan;
import org.rightsplan.stratml.StratmlPart;
import org.rightsplan.stratml.StratmlReader;
import org.rightsplan.stratml.StratmlWriter;

/** One set of values, readers and writers in many threads: each gets what one thread alone gets. */
class ConcurrentUseTest {

  private static final int THREADS = 8;
  private static final int ROUNDS = 3;

  /** Returns editions that no thread has asked for anything yet. */
  private static PlanPair pair() {
    return Scenario.ORDINARY.pair(60, 3);
  }

  /** Returns what is done with a pair, by name; the results have equality. */
  private static Map<String, Callable<?>> uses(PlanPair pair) {
    Edition before = pair.before();
    Edition after = pair.after();
    EditionDiff diff = EditionDiff.between(before, after);
    Plan plan =
        Plan.builder()
            .id("plan")
            .name(LocalizedText.of("en", "Plan"))
            .jurisdiction(Jurisdiction.iso3166("CN"))
            .addEditions(before, after)
            .build();
    RightsPlanJson json = RightsPlanJson.standard();
    org.rightsplan.jackson3.RightsPlanJson json3 =
        org.rightsplan.jackson3.RightsPlanJson.standard();
    EditionCsv csv = EditionCsv.of(SamplePlan.first(), "en");
    ImmutableMap.Builder<EditionTable, String> tables = ImmutableMap.builder();
    for (EditionTable table : EditionTable.values()) {
      tables.put(table, csv.table(table));
    }
    ImmutableMap<EditionTable, String> spreadsheets = tables.buildOrThrow();
    EditionCsvReader csvReader = EditionCsvReader.of("first", "en");
    String markdown = OutlineWriter.standard().write(SamplePlan.second()).text();
    OutlineReader outlineReader = OutlineReader.standard();
    String stratml = new StratmlWriter(StratmlPart.PART_2, "en").write(before).text();
    StratmlReader stratmlReader = StratmlReader.of("before", "en");
    String iati = IatiWriter.write(SamplePlan.second()).text();
    IatiReader iatiReader = IatiReader.of("en");
    return ImmutableMap.<String, Callable<?>>builder()
        .put("elements", () -> before.elements().objectives())
        .put("tally", after::tally)
        .put("align", () -> Alignment.between(before, after))
        .put("diff", () -> EditionDiff.between(before, after))
        .put("sentences", () -> diff.entries().stream().map(entry -> entry.sentence()).toList())
        .put("patch", () -> EditionPatch.of(diff).apply(before))
        .put("lineage", () -> Lineage.of(plan))
        .put("report", () -> ComparisonReport.of(diff).html(ReportOptions.in("zh-Hans")))
        .put("lineage report", () -> LineageReport.of(Lineage.of(plan)).markdown())
        .put("json", () -> json.write(diff))
        .put("json read", () -> json.read(json.write(plan), Plan.class))
        .put("json, Jackson 3", () -> json3.read(json3.write(diff), EditionDiff.class))
        .put("csv", () -> ComparisonCsv.write(diff))
        .put("csv read", () -> csvReader.read(spreadsheets).value())
        .put("outline read", () -> outlineReader.readMarkdown(markdown).value().acceptAll())
        .put("stratml read", () -> stratmlReader.read(stratml).value())
        .put("iati read", () -> iatiReader.read(iati).value())
        .buildOrThrow();
  }

  @Test
  @Timeout(value = 3, unit = TimeUnit.MINUTES)
  void everyThreadGetsTheSame() throws Exception {
    ImmutableMap.Builder<String, Object> alone = ImmutableMap.builder();
    for (Map.Entry<String, Callable<?>> use : uses(pair()).entrySet()) {
      alone.put(use.getKey(), use.getValue().call());
    }
    ImmutableMap<String, Object> expected = alone.buildOrThrow();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (int round = 0; round < ROUNDS; round++) {
        // New values each time, so that what is made when first asked for is asked for by all.
        Map<String, Callable<?>> uses = uses(pair());
        for (Map.Entry<String, Callable<?>> use : uses.entrySet()) {
          CyclicBarrier start = new CyclicBarrier(THREADS);
          List<Future<?>> results = new ArrayList<>();
          for (int thread = 0; thread < THREADS; thread++) {
            results.add(
                threads.submit(
                    () -> {
                      start.await();
                      return use.getValue().call();
                    }));
          }
          for (Future<?> result : results) {
            assertEquals(expected.get(use.getKey()), result.get(), use.getKey());
          }
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
