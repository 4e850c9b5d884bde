package org.rightsplan.examples.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.examples.quality.PlanPair;
import org.rightsplan.examples.quality.Scenario;
import org.rightsplan.jackson2.RightsPlanJson;
import org.rightsplan.lineage.Lineage;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.Jurisdiction;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Plan;
import org.rightsplan.model.Section;
import org.rightsplan.patch.EditionPatch;
import org.rightsplan.report.LineageReport;

/**
 * The largest cases that the library promises an answer for, with a heap of 2 GiB: {@code mvn -q
 * -Plimits}. The bounds on time are some ten times what an idle machine takes.
 */
@Tag("long")
class LargeCasesTest {

  private static final RightsPlanJson JSON = RightsPlanJson.standard();

  @Test
  @Timeout(value = 15, unit = TimeUnit.MINUTES)
  void aPairOfVeryLargeEditionsIsCompared() {
    int tasks = 200_000;
    PlanPair pair = Scenario.ORDINARY.pair(tasks, 1);
    Alignment alignment =
        timed("align " + tasks, () -> Alignment.between(pair.before(), pair.after()));
    long found =
        alignment.matches(ElementKind.OBJECTIVE).stream()
            .mapToLong(match -> match.before().size())
            .sum();
    assertTrue(found > 0.8 * pair.objectiveLinks().size(), "matched: " + found);
    EditionDiff diff = timed("diff " + tasks, () -> EditionDiff.of(alignment));
    EditionPatch patch = timed("patch " + tasks, () -> EditionPatch.of(diff));
    assertEquals(pair.after(), timed("apply " + tasks, () -> patch.apply(pair.before())));
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void aHundredEditionsHaveALineage() {
    int editions = 100;
    Plan.Builder plan =
        Plan.builder()
            .id("plan")
            .name(LocalizedText.of("en", "Plan"))
            .jurisdiction(Jurisdiction.iso3166("CN"));
    Edition edition = Scenario.ORDINARY.pair(100, 1).before();
    int tasks = edition.elements().objectives().size();
    for (int number = 0; number < editions; number++) {
      edition = next(edition, number);
      plan.addEdition(edition);
    }
    Plan whole = plan.build();
    Lineage lineage = timed("lineage of " + editions, () -> Lineage.of(whole));
    // One a step is reworded, none is dropped.
    assertEquals(tasks, lineage.inEveryEdition(ElementKind.OBJECTIVE).size());
    assertTrue(timed("report", () -> LineageReport.of(lineage).html()).length() > 0);
  }

  /** Returns the edition with one task reworded, a little at a time, as plans are. */
  private static Edition next(Edition edition, int number) {
    List<Section> sections = edition.sections();
    int part = number % sections.size();
    ImmutableList.Builder<Section> changed = ImmutableList.builder();
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      if (i == part && !section.objectives().isEmpty()) {
        Objective first = section.objectives().get(0);
        String text = first.statement().orElseThrow().text();
        changed.add(
            section.withObjectives(
                Stream.concat(
                        Stream.of(first.withStatement(LocalizedText.of("en", text + " again"))),
                        section.objectives().stream().skip(1))
                    .toList()));
      } else {
        changed.add(section);
      }
    }
    return edition
        .withId("edition-" + number)
        .withOrdinal(number + 1)
        .withSections(changed.build());
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void aCorpusOfTenThousandEditionsIsStreamed(@TempDir Path folder) throws IOException {
    int editions = 10_000;
    Edition one = Scenario.ORDINARY.pair(200, 1).before();
    Path file = folder.resolve("corpus.jsonl");
    timed(
        "write corpus",
        () -> {
          try {
            JSON.writeLines(
                IntStream.range(0, editions).mapToObj(i -> one.withId("edition-" + i)), file);
            return file;
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
    try (Stream<Edition> corpus = JSON.readLines(file, Edition.class)) {
      Iterator<Edition> each = corpus.iterator();
      WeakReference<Edition> first = new WeakReference<>(each.next());
      int count = 1;
      while (each.hasNext()) {
        assertEquals("edition-" + count, each.next().id());
        count++;
        if (count == 100) {
          // What was read and let go is not kept by the reader.
          System.gc();
          assertNull(first.get());
        }
      }
      assertEquals(editions, count);
    }
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void aCorpusWithoutEndIsReadAsItComes() {
    byte[] line =
        JSON.writeLine(Scenario.ORDINARY.pair(200, 1).before()).getBytes(StandardCharsets.UTF_8);
    InputStream endless =
        new SequenceInputStream(
            Iterators.asEnumeration(
                Stream.generate(() -> new ByteArrayInputStream(line)).iterator()));
    assertEquals(500, JSON.readLines(endless, Edition.class).limit(500).count());
  }

  private static <T> T timed(String what, Supplier<T> work) {
    long start = System.nanoTime();
    T result = work.get();
    System.out.printf("%s: %d ms%n", what, (System.nanoTime() - start) / 1_000_000);
    return result;
  }
}
