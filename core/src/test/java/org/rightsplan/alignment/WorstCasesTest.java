package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.section;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;

/**
 * Editions in which nothing tells the parts apart, or everything is in one place. The time may grow
 * a little faster than the work, but not with its square.
 */
class WorstCasesTest {

  private static final int SMALL = 1_000;
  private static final int TIMES = 8;

  /** One large comparison takes less than so many times what as many small ones take together. */
  private static final double MOST_RATIO = 4;

  /** What takes less is not timed finely enough. */
  private static final double LEAST_MILLIS = 50;

  private static final int RUNS = 3;

  record Case(String name, IntFunction<Edition> before, IntFunction<Edition> after, int pairedOf8) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Case> cases() {
    return List.of(
        new Case(
            "identical tasks",
            size -> chapters("Before", 10, copies(size)),
            size -> chapters("After", 10, copies(size)),
            8),
        new Case(
            "identical tasks in one section",
            size -> chapters("Before", 1, copies(size)),
            size -> chapters("After", 1, copies(size * 7 / 8)),
            7),
        new Case(
            "tasks that differ in a number",
            size -> chapters("Before", 10, numbered(size, 0)),
            size -> chapters("After", 10, numbered(size, 3)),
            7),
        new Case(
            "one section of reworded tasks",
            size -> chapters("Before", 1, random(size, 0)),
            size -> chapters("After", 1, random(size, 2)),
            7),
        new Case(
            "section titles alike",
            size -> titledAlike("Before", random(size, 0)),
            size -> titledAlike("After", random(size, 2)),
            7),
        new Case(
            "one very long text",
            size -> chapters("Before", 1, longText(size, 0)),
            size -> chapters("After", 1, longText(size, 5)),
            0));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void timeGrowsAboutAsTheWorkDoes(Case worst) {
    double small = leastMillis(worst, SMALL, TIMES);
    double large = leastMillis(worst, SMALL * TIMES, 1);
    // Compared with all others, each task of the large ones would take eight times as long.
    assertTrue(
        large < MOST_RATIO * Math.max(small, LEAST_MILLIS),
        () -> worst + ": " + TIMES + " small ones " + small + " ms, a large one " + large + " ms");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void nothingIsLost(Case worst) {
    Edition before = worst.before().apply(SMALL);
    Alignment alignment = Alignment.between(before, worst.after().apply(SMALL));
    long matched =
        alignment.matches(ElementKind.OBJECTIVE).stream()
            .mapToLong(match -> match.before().size())
            .sum();
    long unmatched =
        alignment.unmatchedBefore().stream()
            .filter(element -> element.path().kind() == ElementKind.OBJECTIVE)
            .count();
    assertEquals(before.elements().objectives().size(), matched + unmatched);
    assertTrue(matched >= SMALL / 8L * worst.pairedOf8(), () -> worst + ": matched " + matched);
  }

  /** Returns the processor's time for some comparisons, the least of several runs. */
  private static double leastMillis(Case worst, int size, int comparisons) {
    Edition before = worst.before().apply(size);
    Edition after = worst.after().apply(size);
    double least = Double.MAX_VALUE;
    for (int run = 0; run < RUNS; run++) {
      Duration start = processorTime();
      for (int i = 0; i < comparisons; i++) {
        Alignment.between(before, after);
      }
      least = Math.min(least, (double) processorTime().minus(start).toMillis());
    }
    return least;
  }

  private static Duration processorTime() {
    return ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .orElseGet(() -> Duration.ofNanos(System.nanoTime()));
  }

  private static Edition chapters(String title, int chapters, List<String> tasks) {
    List<Object> sections = new ArrayList<>();
    int each = Math.max(1, tasks.size() / chapters);
    for (int i = 0; i < tasks.size(); i += each) {
      List<String> own = tasks.subList(i, Math.min(tasks.size(), i + each));
      sections.add(section("Chapter " + (sections.size() + 1), own.toArray()));
    }
    return edition(title, sections.toArray());
  }

  private static Edition titledAlike(String title, List<String> tasks) {
    return edition(title, tasks.stream().map(task -> section("General measures", task)).toArray());
  }

  private static List<String> copies(int size) {
    return Collections.nCopies(size, "Submit the report to the committee in time.");
  }

  private static List<String> numbered(int size, int from) {
    List<String> tasks = new ArrayList<>();
    for (int i = from; i < from + size; i++) {
      tasks.add("Submit report number " + i + " to the committee in time, with all its annexes.");
    }
    return tasks;
  }

  /** Returns tasks of twelve words out of 300, of which some may be replaced by others. */
  private static List<String> random(int size, int replaced) {
    Random words = new Random(7);
    Random others = new Random(8);
    List<String> tasks = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      StringBuilder task = new StringBuilder();
      for (int word = 0; word < 12; word++) {
        String own = word(words.nextInt(300));
        task.append(word < replaced ? word(others.nextInt(300)) : own).append(' ');
      }
      tasks.add(task.toString());
    }
    return tasks;
  }

  /** Returns a task of about a megabyte for 8,000, of which one word in so many is another. */
  private static List<String> longText(int size, int everyReplaced) {
    Random random = new Random(9);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < size * 20; i++) {
      String own = word(random.nextInt(5_000));
      text.append(everyReplaced > 0 && i % everyReplaced == 0 ? "another" : own).append(' ');
    }
    return List.of(text.toString(), "Repair leaking water mains in the capital before winter.");
  }

  private static String word(int number) {
    return Integer.toString(number * 7_919 + 50_000, 36);
  }
}
