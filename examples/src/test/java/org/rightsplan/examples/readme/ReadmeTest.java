package org.rightsplan.examples.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightsplan.alignment.Basis;
import org.rightsplan.claim.Outcome;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.jackson2.RightsPlanJson;
import org.rightsplan.model.ElementPath;
import org.rightsplan.sample.SamplePlan;

/** Keeps the README true: its Java is code of this package, which compiles and runs. */
class ReadmeTest {

  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern VERSION = Pattern.compile("<version>(.*?)</version>");

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ImmutableList<String> javaInReadme() {
    return JAVA.matcher(read("../README.md"))
        .results()
        .map(found -> flowing(found.group(1)))
        .collect(ImmutableList.toImmutableList());
  }

  /** Indentation and line ends do not matter, since the formatter has a say in them. */
  private static String flowing(String code) {
    return CharMatcher.whitespace().trimAndCollapseFrom(code, ' ');
  }

  @Test
  void allJavaInTheReadmeIsCodeThatCompiles() throws IOException {
    List<String> code;
    try (Stream<Path> files = Files.walk(Path.of("src/test/java/org/rightsplan/examples/readme"))) {
      code =
          files.filter(Files::isRegularFile).map(file -> flowing(read(file.toString()))).toList();
    }
    ImmutableList<String> snippets = javaInReadme();
    assertTrue(snippets.size() >= 3, "Java in the README: " + snippets.size());
    for (String snippet : snippets) {
      assertTrue(code.stream().anyMatch(file -> file.contains(snippet)), snippet);
    }
  }

  @Test
  void theQuickStartHasAtMostTenLines() {
    String first = JAVA.matcher(read("../README.md")).results().findFirst().orElseThrow().group(1);
    assertTrue(first.lines().count() <= 10, first);
  }

  private static List<String> printedBy(Runnable code) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream console = System.out;
    System.setOut(new PrintStream(printed, false, StandardCharsets.UTF_8));
    try {
      code.run();
    } finally {
      System.setOut(console);
    }
    return printed.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void theQuickStartPrintsWhatItsCommentsSay() {
    List<String> lines = printedBy(QuickStart::run);
    assertEquals(List.of("7", "18"), lines.subList(0, 2));
    assertTrue(lines.stream().anyMatch(line -> line.contains("promoted")), lines.toString());
  }

  @Test
  void theOtherSnippetsGiveWhatTheySay() {
    assertEquals(true, Values.run().get(1));
    assertEquals(1, printedBy(() -> Checking.run(SamplePlan.second())).size());
  }

  @Test
  void reportsAreWrittenInTheirForms(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("report.html");
    List<String> lines = printedBy(() -> writeReports(file));
    assertTrue(read(file.toString()).contains("<html lang=\"es\""));
    assertTrue(
        lines.contains("# Human Rights Action Plan of Samplia (2021-2025) through its editions"));
  }

  private static void writeReports(Path file) {
    try {
      Reports.run(SamplePlan.plan(), SamplePlan.first(), SamplePlan.second(), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whatAPersonDecidesIsObeyed() {
    ElementPath one = SamplePlan.first().elements().objectives().get(0).path();
    ElementPath two = SamplePlan.second().elements().objectives().get(5).path();
    printedBy(
        () ->
            assertEquals(
                Basis.ASSERTED,
                Comparing.run(SamplePlan.first(), SamplePlan.second(), one, two)
                    .alignment()
                    .ofBefore(one)
                    .orElseThrow()
                    .basis()));
  }

  @Test
  void whatIsDoubtfulIsDecidedInAFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("review.json");
    RightsPlanJson json = RightsPlanJson.standard();
    Deciding.export(json, SamplePlan.first(), SamplePlan.second(), file);
    assertEquals(
        EditionDiff.between(SamplePlan.first(), SamplePlan.second()),
        Deciding.read(json, SamplePlan.first(), SamplePlan.second(), file));
  }

  @Test
  void patchesLeadThereAndBack() {
    EditionDiff diff = EditionDiff.between(SamplePlan.first(), SamplePlan.second());
    printedBy(
        () ->
            assertEquals(
                SamplePlan.first(),
                Patching.run(diff, SamplePlan.first(), SamplePlan.first(), SamplePlan.second())));
    String rfc6902 =
        Json.compare(RightsPlanJson.standard(), SamplePlan.first(), SamplePlan.second());
    assertTrue(rfc6902.contains("\"op\": \"move\""), rfc6902);
  }

  @Test
  void aPlanIsFollowedAndAClaimChecked() {
    Following.follow(SamplePlan.plan());
    printedBy(
        () -> assertEquals(Outcome.CANNOT_TELL, Following.check(SamplePlan.plan()).outcome()));
  }

  @Test
  void theVersionsAreThoseOfTheBuild() {
    String pom = read("../pom.xml");
    ImmutableList<String> versions =
        VERSION
            .matcher(read("../README.md"))
            .results()
            .map(found -> found.group(1))
            .distinct()
            .collect(ImmutableList.toImmutableList());
    for (String version : versions) {
      assertTrue(pom.contains(">" + version + "</"), version);
    }
    assertTrue(versions.size() > 1, versions.toString());
  }

  @Test
  void theTestCommandIsTheOneThatTheBuildServerRuns() {
    String command =
        Pattern.compile("^ {4}(mvn .* verify)", Pattern.MULTILINE)
            .matcher(read("../README.md"))
            .results()
            .map(MatchResult::group)
            .findFirst()
            .orElseThrow();
    assertTrue(read("../.ci/run").contains(command.strip()), command);
  }
}
