package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.text;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Section;

/**
 * People write crosswalks and publish reports on top of what the alignment says. It may get better
 * from release to release, but never another one unnoticed: these are whole results, to the
 * hundredth of a confidence.
 */
class KeptAlignmentsTest {

  private static final Splitter BAR = Splitter.on(" | ");

  @ParameterizedTest
  @ValueSource(strings = {"heavy", "terse", "chinese", "titled"})
  void theAlignmentIsTheOneThatWasLookedAt(String name) throws IOException {
    Alignment alignment =
        Alignment.between(edition(read(name + "-before.txt")), edition(read(name + "-after.txt")));
    String told = told(alignment);
    Path left = Path.of("target", "kept", name + "-alignment.txt");
    Files.createDirectories(left.getParent());
    Files.writeString(left, told);
    assertEquals(read(name + "-alignment.txt"), told, "see the README beside the kept file");
  }

  /** What stands in the files is what a person can check by hand, so some of it is checked here. */
  @Test
  void theKeptResultsAreFullOfMatchesOfAllKinds() throws IOException {
    String heavy = read("heavy-alignment.txt");
    assertTrue(heavy.lines().filter(line -> line.contains(" TEXT ")).count() > 100);
    assertTrue(heavy.lines().anyMatch(line -> line.startsWith("review NEAR_MISS")));
    assertTrue(heavy.lines().anyMatch(line -> line.contains("+")), "a split or a merge");
  }

  private static String read(String name) throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(
            KeptAlignmentsTest.class.getResourceAsStream("kept/" + name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Reads headings, each with its number, and tasks, some with a title, from lines of text. */
  private static Edition edition(String text) {
    Deque<Section.Builder> open = new ArrayDeque<>();
    Edition.Builder edition = Edition.builder().id("kept").title(text("Kept"));
    for (String line : Splitter.on('\n').omitEmptyStrings().split(text)) {
      List<String> parts = BAR.splitToList(line.substring(line.indexOf(' ') + 1));
      String last = parts.get(parts.size() - 1);
      if (line.startsWith("-")) {
        Objective.Builder task = Objective.builder().statement(text(last));
        if (parts.size() > 1) {
          task.title(text(parts.get(0)));
        }
        open.element().addObjective(task.build());
      } else {
        closeDownTo(line.indexOf(' ') - 1, open, edition);
        open.push(Section.builder().number(parts.get(0)).title(text(last)));
      }
    }
    closeDownTo(0, open, edition);
    return edition.build();
  }

  private static void closeDownTo(int depth, Deque<Section.Builder> open, Edition.Builder edition) {
    while (open.size() > depth) {
      Section section = open.pop().build();
      if (open.isEmpty()) {
        edition.addSection(section);
      } else {
        open.element().addSection(section);
      }
    }
  }

  private static String told(Alignment alignment) {
    List<String> lines = new ArrayList<>();
    for (ElementKind kind : List.of(ElementKind.SECTION, ElementKind.OBJECTIVE)) {
      for (Match match : alignment.matches(kind)) {
        Evidence evidence = match.evidence();
        lines.add(
            String.format(
                Locale.ROOT,
                "%s = %s %s %.2f, alike %.2f (%.2f, %.2f), %s, %s%s%s",
                joined(match.before()),
                joined(match.after()),
                match.basis(),
                match.confidence(),
                evidence.similarity(),
                evidence.beforeContained(),
                evidence.afterContained(),
                evidence.rule(),
                evidence.sharedTerms().stream()
                    .map(SharedTerm::term)
                    .collect(Collectors.joining(" ")),
                evidence.runnerUp().map(KeptAlignmentsTest::told).orElse(""),
                evidence.ambiguous() ? ", ambiguous" : ""));
      }
    }
    for (ReviewItem item : alignment.reviewList()) {
      lines.add(
          "review " + item.reason() + " " + joined(item.before()) + " = " + joined(item.after()));
    }
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private static String told(Evidence.RunnerUp runnerUp) {
    return String.format(
        Locale.ROOT,
        ", before %s = %s %.2f",
        place(runnerUp.before()),
        place(runnerUp.after()),
        runnerUp.score());
  }

  private static String joined(List<ElementPath> paths) {
    return paths.stream().map(KeptAlignmentsTest::place).collect(Collectors.joining("+"));
  }

  private static String place(ElementPath path) {
    return path.toString().replace("sections", "").replace(".objectives", "#");
  }
}
