package org.rightsplan.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsplan.claim.Claim;
import org.rightsplan.claim.ClaimList;
import org.rightsplan.claim.VerdictList;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.examples.ReferenceClaims;
import org.rightsplan.examples.ReferencePlans;
import org.rightsplan.jackson2.RightsPlanJson;
import org.rightsplan.lineage.Lineage;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Plan;
import org.rightsplan.sample.SamplePlan;

/** What the subcommands answer. */
class CommandsTest {

  private static final RightsPlanJson JSON = RightsPlanJson.standard();

  @TempDir Path folder;
  PlanFiles files;

  @BeforeEach
  void setUp() {
    files = new PlanFiles(folder);
  }

  @Test
  void twoFilesAreCompared() {
    Run run = Run.of("compare", files.first(), files.second(), "--format", "json");
    assertEquals(0, run.code(), run.err());
    assertEquals(
        EditionDiff.between(SamplePlan.first(), SamplePlan.second()),
        JSON.read(run.out(), EditionDiff.class));
    assertEquals("", run.err());
  }

  @Test
  void twoEditionsOfOnePlanAreComparedTheLastTwoUnlessSaidOtherwise() {
    String plan = files.plan();
    String expected = Run.of("compare", files.first(), files.second()).out();
    assertEquals(expected, Run.of("compare", plan).out());
    assertEquals(expected, Run.of("compare", plan, "--from", "1", "--to", "2").out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2009", "1", "china-2009"})
  void anEditionIsNamedByIdOrdinalOrYear(String word) {
    Run run = Run.of("compare", "--reference", "china", "--from", word, "--format", "json");
    EditionDiff diff = JSON.read(run.out(), EditionDiff.class);
    assertEquals("china-2009", diff.before().id());
    assertEquals("china-2021", diff.after().id());
  }

  @Test
  void anEditionThatIsNotThereIsToldWithThoseThatAre() {
    Run run = Run.of("compare", "--reference", "china", "--from", "1999");
    assertEquals(ExitCode.USAGE.number(), run.code());
    assertEquals(
        "rightsplan: --from: expected china-2009 (1 or 2009), china-2012 (2 or 2012), china-2016 (3"
            + " or 2016), china-2021 (4 or 2021), but got '1999'\n",
        run.err());
  }

  @Test
  void anEditionMustBeChosenWhereAFileHasSeveral() {
    Run run = Run.of("compare", files.plan(), files.second());
    assertEquals(ExitCode.USAGE.number(), run.code());
    assertTrue(run.err().contains("holds 2 editions; choose one with --from"), run.err());
  }

  @Test
  void oneSectionIsShownAlone() {
    String whole = Run.of("compare", "--reference", "china").out();
    Run section = Run.of("compare", "--reference", "china", "--section", "III");
    assertEquals(0, section.code(), section.err());
    assertTrue(section.out().contains("Environmental"), section.out());
    assertTrue(section.out().length() < whole.length());
    Run unknown = Run.of("compare", "--reference", "china", "--section", "XXX");
    assertEquals(ExitCode.USAGE.number(), unknown.code());
  }

  @Test
  void viewsDiffer() {
    String summary = Run.of("compare", "--reference", "china", "--view", "summary").out();
    String full = Run.of("compare", "--reference", "china", "--view", "full").out();
    String table = Run.of("compare", "--reference", "china", "--view", "table").out();
    assertTrue(summary.length() < full.length());
    assertFalse(table.equals(full));
  }

  @Test
  void theExitCodeTellsOfDifferencesIfAsked() {
    String first = files.first();
    assertEquals(1, Run.of("compare", first, files.second(), "--exit-code").code());
    assertEquals(0, Run.of("compare", first, files.second()).code());
    assertEquals(0, Run.of("compare", first, first, "--exit-code").code());
  }

  @Test
  void aLineageIsThatOfAPlanOrOfItsEditions() {
    Run run = Run.of("lineage", files.plan(), "--format", "json");
    assertEquals(0, run.code(), run.err());
    assertEquals(Lineage.of(SamplePlan.plan()), JSON.read(run.out(), Lineage.class));
    assertEquals(
        run.out(), Run.of("lineage", files.first(), files.second(), "--format", "json").out());
    Run twice = Run.of("lineage", files.first(), files.first());
    assertEquals(ExitCode.BAD_INPUT.number(), twice.code());
    assertTrue(twice.err().contains("editions with different ids"), twice.err());
  }

  @Test
  void claimsAreCheckedAgainstThePlan() {
    ClaimList claims = new ClaimList(ReferenceClaims.briefing2021());
    String said = files.write("claims.json", JSON.write(claims));
    String bare = files.write("bare.json", JSON.write(claims.claims().toArray(Claim[]::new)));
    String plan = files.write("china.json", JSON.write(ReferencePlans.china()));
    Run run = Run.of("check", "--claims", said, plan, "--format", "json");
    assertEquals(0, run.code(), run.err());
    assertEquals(claims.claims().size(), JSON.read(run.out(), VerdictList.class).verdicts().size());
    assertEquals(run.out(), Run.of("check", "--claims", bare, plan, "--format", "json").out());
    assertEquals(run.out(), Run.of("check", "--reference", "china", "--format", "json").out());
    assertEquals(1, Run.of("check", "--reference", "china", "--exit-code").code());
  }

  @Test
  void claimsAreNeeded() {
    Run run = Run.of("check", files.plan());
    assertEquals(ExitCode.USAGE.number(), run.code());
    assertEquals("rightsplan: expected --claims, but got none\n", run.err());
  }

  @Test
  void claimsWithAFaultAreToldByTheirPlace() {
    Run run = Run.of("check", "--claims", files.write("c.json", "[\n{}]"), files.plan());
    assertEquals(ExitCode.BAD_INPUT.number(), run.code());
    assertTrue(run.err().contains("c.json:2:1: error: /0: expected"), run.err());
    Run none = Run.of("check", "--claims", files.write("d.json", "{}"), files.plan());
    assertEquals(ExitCode.BAD_INPUT.number(), none.code());
    assertTrue(none.err().contains("d.json:1:1: error: expected"), none.err());
  }

  @Test
  void rulesFindWhatTheyLookFor() {
    String plan = files.plan();
    assertEquals(0, Run.of("validate", plan, "--least", "warning", "--exit-code").code());
    assertEquals(1, Run.of("validate", plan, "--exit-code").code());
    Run handbook = Run.of("validate", plan, "--rules", "ohchr,sigma", "--exit-code");
    assertEquals(1, handbook.code(), handbook.err());
    assertTrue(handbook.out().contains("PERFORMANCE_INDICATORS"), handbook.out());
    assertEquals(
        0, Run.of("validate", plan, "--rules", "ohchr", "--least", "error", "--exit-code").code());
    String one =
        Run.of("validate", plan, "--rules", "ohchr", "--edition", "2", "--format", "json").out();
    assertTrue(one.contains(SamplePlan.second().id()));
    assertFalse(one.contains(SamplePlan.first().id()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "yaml"})
  void whatIsConvertedIsTheSamePlan(String format) {
    Run there = Run.of("convert", files.plan(), "--format", format, "--strict");
    assertEquals(0, there.code(), there.err());
    Run back = Run.of("convert", files.write("there." + format, there.out()));
    assertEquals(0, back.code(), back.err());
    assertEquals(SamplePlan.plan(), JSON.read(back.out(), Plan.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"stratml", "csv", "iati", "md"})
  void whatAFormHasNoPlaceForIsToldAndRefusedIfAsked(String format) {
    String first = files.first();
    String name = files.name("there." + format);
    Run run = Run.of("convert", first, "-o", name);
    assertEquals(0, run.code(), run.err());
    assertTrue(
        run.err().lines().allMatch(line -> line.startsWith(first + ": warning LOSS: ")), run.err());
    assertFalse(run.err().isEmpty());
    assertEquals("", Run.of("convert", first, "--quiet", "-o", name).err());
    Run back = Run.of("convert", name, "--text-language", "en", "--id", "back");
    assertEquals(0, back.code(), back.err());
    Edition edition = JSON.readEdition(back.out());
    assertFalse(edition.elements().objectives().isEmpty());
    Run strict = Run.of("convert", first, "--strict", "-o", files.name("strict." + format));
    assertEquals(ExitCode.LOSS.number(), strict.code());
    assertFalse(Files.exists(folder.resolve("strict." + format)));
  }

  @Test
  void aTableIsChosen() {
    Run run = Run.of("convert", files.first(), "--format", "csv", "--table", "bodies");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("id,name"), run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan.md", "plan.txt"})
  void printedTextIsRead(String name) {
    String text =
        "# Plan of Nowhere\n\n## I. Water\n\n- Build ten wells by 2030\n- Test the water\n";
    String file = files.write(name, name.endsWith(".md") ? text : text.replace("#", ""));
    Run run = Run.of("convert", file, "--id", "nowhere");
    assertEquals(0, run.code(), run.err());
    Edition edition = JSON.readEdition(run.out());
    assertEquals("nowhere", edition.id());
    assertEquals(2, edition.elements().objectives().size());
    assertEquals(0, edition.elements().indicators().size());
    Run proposed = Run.of("convert", file, "--accept-proposals");
    assertEquals(
        1, JSON.readEdition(proposed.out()).elements().indicators().size(), proposed.out());
  }

  @Test
  void findingsAreToldInTheStyleOfCompilers() {
    String file = files.write("plan.md", "## I. Water\n\n- Build ten wells\n");
    Run run = Run.of("convert", file, "--id", "nowhere");
    assertEquals(0, run.code(), run.err());
    assertTrue(
        run.err().matches("(?s)" + Pattern.quote(file) + ":1:1: [a-z]+ NO_TITLE: expected .*"),
        run.err());
  }

  @Test
  void anEditionIsShownAsAPage() {
    Run run = Run.of("convert", files.plan(), "--edition", "2", "-o", files.name("plan.html"));
    assertEquals(0, run.code(), run.err());
    assertTrue(files.read("plan.html").startsWith("<!DOCTYPE html>"));
    Run without = Run.of("convert", files.plan(), "--format", "html");
    assertEquals(ExitCode.USAGE.number(), without.code());
    Run back = Run.of("convert", files.name("plan.html"));
    assertEquals(ExitCode.USAGE.number(), back.code());
  }

  @Test
  void faultsInYamlAreToldByTheirPlaceInTheYaml() {
    String yaml = Run.of("convert", files.first(), "--format", "yaml").out();
    String faulty =
        files.write("faulty.yaml", yaml.replaceFirst("(?m)^status: .*$", "status: NONSENSE"));
    long line = yaml.lines().takeWhile(text -> !text.startsWith("status:")).count() + 1;
    Run run = Run.of("convert", faulty);
    assertEquals(ExitCode.BAD_INPUT.number(), run.code());
    assertTrue(
        run.err().contains("faulty.yaml:" + line + ":9: error: /status: EditionStatus: expected"),
        run.err());
    Run broken = Run.of("convert", files.write("broken.yaml", "id: a\n  title: b\n"));
    assertEquals(ExitCode.BAD_INPUT.number(), broken.code());
    assertTrue(broken.err().contains("broken.yaml:2:"), broken.err());
    Run alias = Run.of("convert", files.write("alias.yaml", "id: &a b\ntitle: *a\n"));
    assertEquals(ExitCode.BAD_INPUT.number(), alias.code());
    assertTrue(alias.err().contains("alias.yaml:2:8: error: expected a value"), alias.err());
  }

  @ParameterizedTest
  @CsvSource({"compare", "lineage", "check", "validate", "convert", "review"})
  void helpHasExamplesAndExitCodes(String command) {
    Run run = Run.of(command, "--help");
    assertEquals(0, run.code());
    assertTrue(run.out().contains("Examples:\n  rightsplan " + command), run.out());
    for (ExitCode code : ExitCode.values()) {
      assertTrue(run.out().contains("\n  " + code.number() + " "), run.out());
    }
    assertTrue(run.out().lines().allMatch(line -> line.length() <= 80), run.out());
    assertEquals("", run.err());
  }

  @Test
  void theWholeProgramHelpsToo() {
    Run run = Run.of("--help");
    assertEquals(0, run.code());
    for (String command :
        new String[] {"compare", "lineage", "check", "validate", "convert", "review"}) {
      assertTrue(run.out().contains("\n  " + command + " "), run.out());
    }
    assertEquals(ExitCode.USAGE.number(), Run.of().code());
  }

  @Test
  void aSlipOfTheHandIsToldWithWhatMayHaveBeenMeant() {
    Run command = Run.of("comprae");
    assertEquals(ExitCode.USAGE.number(), command.code());
    assertTrue(command.err().contains("rightsplan compare"), command.err());
    Run option = Run.of("compare", "--exitcode", "a", "b");
    assertEquals(ExitCode.USAGE.number(), option.code());
    assertTrue(option.err().contains("--exit-code"), option.err());
    Run value = Run.of("compare", "a", "b", "--format", "docx");
    assertEquals(ExitCode.USAGE.number(), value.code());
    assertTrue(value.err().contains("docx") && value.err().contains("markdown"), value.err());
  }

  @Test
  void aShellCompletesTheSubcommandsAndTheirOptions() {
    Run run = Run.of("generate-completion");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("#!"), run.out());
    assertTrue(run.out().contains("--reference") && run.out().contains("markdown"));
  }

  @ParameterizedTest
  @CsvSource({
    "convert, md, markdown",
    "convert, yml, yaml",
    "convert, JSON, json",
    "convert, Txt, text",
    "compare, md, markdown",
    "compare, htm, html",
    "review, md, markdown",
    "review, csv, csv",
  })
  void aFormIsNamedByItsEndingToo(String command, String ending, String name) {
    String plan = files.plan();
    String edition = command.equals("convert") ? "--edition=2" : "-q";
    Run byEnding = Run.of(command, plan, edition, "--format", ending);
    assertEquals(0, byEnding.code(), byEnding.err());
    assertEquals(Run.of(command, plan, edition, "--format", name), byEnding);
  }

  @ParameterizedTest
  @CsvSource({
    "convert, --format, 'json, yaml, html, iati, stratml, csv, markdown, text'",
    "validate, --input-format, 'json, yaml, html, iati, stratml, csv, markdown, text'",
    "compare, --format, 'text, markdown, html, json'",
    "review, --format, 'csv, json, text, markdown, html'",
  })
  void anotherFormIsRefusedWithTheNamesOfAll(String command, String option, String names) {
    Run run = Run.of(command, files.plan(), option, "pdf");
    assertEquals(ExitCode.USAGE.number(), run.code());
    assertTrue(
        run.err()
            .startsWith(
                "rightsplan: Invalid value for option '"
                    + option
                    + "': expected one of "
                    + names
                    + ", but got 'pdf'\n"),
        run.err());
  }
}
