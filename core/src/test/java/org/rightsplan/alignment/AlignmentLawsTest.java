package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.allPaths;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.indicator;
import static org.rightsplan.Editions.lines;
import static org.rightsplan.Editions.mirroredLines;
import static org.rightsplan.Editions.principle;
import static org.rightsplan.Editions.section;
import static org.rightsplan.Editions.task;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.Section;
import org.rightsplan.sample.SamplePlan;

/** What holds of every alignment. */
class AlignmentLawsTest {

  record Case(String name, Edition before, Edition after) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Case> cases() {
    Edition empty = edition("Empty");
    Edition titlesOnly = edition("Titles", section("Health"), section("Work", section("Wages")));
    List<Case> cases = new ArrayList<>();
    cases.add(new Case("the sample plan", SamplePlan.first(), SamplePlan.second()));
    cases.add(new Case("both empty", empty, empty.withId("other")));
    cases.add(new Case("the first empty", empty, SamplePlan.first()));
    cases.add(new Case("the second empty", SamplePlan.first(), empty));
    cases.add(new Case("titles only", titlesOnly, SamplePlan.second()));
    for (int seed = 1; seed <= 12; seed++) {
      Random random = new Random(seed);
      Edition before = shuffled(random);
      cases.add(new Case("shuffled " + seed, before, shuffled(random)));
    }
    return cases;
  }

  /** Returns a small edition with repeated titles, twins and variants of the same sentences. */
  private static Edition shuffled(Random random) {
    List<Object> tasks = new ArrayList<>();
    for (String commitment : COMMITMENTS) {
      int fate = random.nextInt(6);
      if (fate > 0) {
        tasks.add(fate == 1 ? commitment.replace(" and ", ", ") + " Do it soon." : commitment);
      }
      if (fate == 2) {
        tasks.add(commitment);
      }
      if (fate == 3) {
        tasks.add(task("Report on " + commitment, indicator("Reports made"), indicator("Pages")));
      }
    }
    Collections.shuffle(tasks, random);
    int third = tasks.size() / 3;
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      List<Object> own = tasks.subList(third * i, third * (i + 1));
      sections.add(
          section(
              i + "|" + List.of("Rights", "Groups", "Rights").get(random.nextInt(3)),
              own.get(0),
              section("Measures", own.subList(1, own.size()).toArray())));
    }
    List<Object> parts = new ArrayList<>(sections);
    parts.add(principle(random.nextBoolean() ? "Openness" : "Openness towards all"));
    return edition("e" + random.nextInt(1000), parts.toArray());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyElementOfBothEditionsStandsExactlyOnce(Case given) {
    Alignment alignment = Alignment.between(given.before(), given.after());
    assertEquals(
        allPaths(given.before()),
        Stream.concat(
                alignment.matches().stream().flatMap(match -> match.before().stream()),
                alignment.unmatchedBefore().stream().map(Unmatched::path))
            .map(Object::toString)
            .sorted()
            .toList());
    assertEquals(
        allPaths(given.after()),
        Stream.concat(
                alignment.matches().stream().flatMap(match -> match.after().stream()),
                alignment.unmatchedAfter().stream().map(Unmatched::path))
            .map(Object::toString)
            .sorted()
            .toList());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void swappingTheEditionsMirrorsTheResult(Case given) {
    Alignment there = Alignment.between(given.before(), given.after());
    Alignment back = Alignment.between(given.after(), given.before());
    assertEquals(lines(there), mirroredLines(back));
    assertEquals(there.unmatchedBefore(), back.unmatchedAfter());
    assertEquals(there.unmatchedAfter(), back.unmatchedBefore());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void anEditionAnswersToItselfElementByElement(Case given) {
    Alignment same = Alignment.between(given.before(), given.before());
    assertEquals(allPaths(given.before()).size(), same.matches().size());
    for (Match match : same.matches()) {
      assertEquals(match.before(), match.after());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyConfidenceAndEveryEvidenceLiesInItsRange(Case given) {
    Alignment alignment = Alignment.between(given.before(), given.after());
    for (Match match : alignment.matches()) {
      Evidence evidence = match.evidence();
      double[] shares = {
        match.confidence(),
        evidence.similarity(),
        evidence.beforeContained(),
        evidence.afterContained(),
        evidence.runnerUp().map(Evidence.RunnerUp::score).orElse(0.0)
      };
      for (double share : shares) {
        assertTrue(share >= 0 && share <= 1, match + " " + evidence);
      }
      assertTrue(evidence.sharedTerms().size() <= 5, evidence.toString());
    }
  }

  @Test
  void theSameResultOnEveryRunInEveryLocale() {
    Locale usual = Locale.getDefault();
    List<List<String>> results = new ArrayList<>();
    try {
      for (String tag : List.of("en", "tr", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "en")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        results.add(everything());
      }
    } finally {
      Locale.setDefault(usual);
    }
    for (List<String> result : results) {
      assertEquals(results.get(0), result);
    }
  }

  @Test
  void theSameResultInManyThreadsAtOnce() throws Exception {
    List<String> alone = everything();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<List<String>>> calls = Collections.nCopies(24, AlignmentLawsTest::everything);
      for (Future<List<String>> result : threads.invokeAll(calls)) {
        assertEquals(alone, result.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void oneAlignmentMayBeReadByManyThreads() throws Exception {
    Alignment alignment = Alignment.between(SamplePlan.first(), SamplePlan.second());
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<List<Evidence>> read =
          () -> alignment.matches().stream().map(Match::evidence).toList();
      List<Future<List<Evidence>>> results = threads.invokeAll(Collections.nCopies(16, read));
      for (Future<List<Evidence>> result : results) {
        assertEquals(results.get(0).get(), result.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Returns all that an alignment says, in its own order. */
  private static List<String> everything() {
    Alignment alignment = Alignment.between(SamplePlan.first(), SamplePlan.second());
    List<String> said = new ArrayList<>();
    alignment.matches().forEach(match -> said.add(match + " " + match.evidence()));
    alignment.unmatchedBefore().forEach(element -> said.add(element.toString()));
    alignment.unmatchedAfter().forEach(element -> said.add(element.toString()));
    alignment.reviewList().forEach(item -> said.add(item.toString()));
    return said;
  }

  @Test
  void matchesStandByKindInTheOrderOfTheEarlierEdition() {
    Alignment alignment = Alignment.between(SamplePlan.first(), SamplePlan.second());
    List<ElementKind> kinds = alignment.matches().stream().map(Match::kind).distinct().toList();
    assertEquals(
        List.of(
            ElementKind.PRINCIPLE,
            ElementKind.SECTION,
            ElementKind.OBJECTIVE,
            ElementKind.INDICATOR),
        kinds);
    for (ElementKind kind : kinds) {
      ImmutableList<Match> single =
          alignment.matches(kind).stream()
              .filter(Match::isOneToOne)
              .collect(ImmutableList.toImmutableList());
      for (int i = 1; i < single.size(); i++) {
        assertTrue(
            single.get(i - 1).before().get(0).compareTo(single.get(i).before().get(0)) < 0,
            single.get(i).toString());
      }
    }
  }

  @Test
  void unrelatedSectionsInAnotherOrderChangeNoPair() {
    Edition after = SamplePlan.second();
    Edition turned = after.withSections(ImmutableList.copyOf(after.sections()).reverse());
    int last = after.sections().size() - 1;
    List<String> expected =
        lines(Alignment.between(SamplePlan.first(), after)).stream()
            .map(line -> line.replaceAll(" [A-Z_]+ [0-9.]+$", ""))
            .toList();
    List<String> found = new ArrayList<>();
    for (Match match : Alignment.between(SamplePlan.first(), turned).matches()) {
      found.add(
          String.join("+", match.before().stream().map(Object::toString).toList())
              + " -> "
              + String.join(
                  "+",
                  match.after().stream()
                      .map(path -> turnedBack(path.toString(), last))
                      .sorted()
                      .toList()));
    }
    Collections.sort(found);
    assertEquals(expected, found);
  }

  private static String turnedBack(String path, int last) {
    if (!path.startsWith("sections[")) {
      return path;
    }
    int end = path.indexOf(']');
    int chapter = Integer.parseInt(path.substring("sections[".length(), end));
    return "sections[" + (last - chapter) + path.substring(end);
  }

  @Test
  void toStringNamesBothEditions() {
    assertEquals(
        "Alignment{empty -> full, matches=0}",
        Alignment.between(edition("Empty"), edition("Full", section("Work"))).toString());
  }
}
