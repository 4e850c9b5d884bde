package org.rightsplan.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README and the help say of the command line is so. */
class DocumentationTest {

  @Test
  void theExamplesOfTheReadmeAreCommands() throws IOException {
    List<String> examples =
        examples(
            readme().lines().filter(line -> line.startsWith("    ")).map(String::strip).toList());
    assertTrue(examples.size() >= 5, examples.toString());
    examples.forEach(DocumentationTest::parse);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "compare", "lineage", "check", "validate", "convert", "review"})
  void theExamplesOfTheHelpAreCommands(String command) {
    String help = command.isEmpty() ? Run.of("--help").out() : Run.of(command, "--help").out();
    List<String> examples = examples(help.lines().map(String::strip).toList());
    assertTrue(examples.size() >= 2, help);
    examples.forEach(DocumentationTest::parse);
  }

  @Test
  void theClaimOfTheReadmeIsRead(@TempDir Path folder) throws IOException {
    Matcher json = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(readme());
    assertTrue(json.find());
    PlanFiles files = new PlanFiles(folder);
    Run run =
        Run.of("check", "--claims", files.write("claims.json", json.group(1)), files.second());
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("The plan has nearly 200 tasks. [? cannot be told]"), run.out());
  }

  @Test
  void theTableOfExitCodesIsThatOfTheProgram() throws IOException {
    List<String> rows =
        readme()
            .lines()
            .dropWhile(line -> !line.startsWith("| exit code |"))
            .skip(2) // the heads of the columns, and what parts them from the rows
            .takeWhile(line -> line.startsWith("|"))
            .toList();
    assertEquals(
        Arrays.stream(ExitCode.values())
            .map(code -> "| " + code.number() + " | " + code.meaning() + " |")
            .toList(),
        rows.stream().map(row -> row.replace("`", "")).toList());
  }

  private static List<String> examples(List<String> lines) {
    return lines.stream()
        .filter(line -> line.matches("(.*\\| )?rightsplan [a-z].*"))
        .map(line -> line.replaceFirst("^.*\\| (?=rightsplan)", ""))
        .filter(line -> !line.matches("rightsplan [a-z]+ +[A-Z].*"))
        .toList();
  }

  /** Takes the words of an example apart as a shell does, up to a pipe or a redirection. */
  private static void parse(String example) {
    List<String> words =
        Splitter.on(' ').omitEmptyStrings().splitToList(example.replaceFirst(" [|>].*", ""));
    String[] arguments = words.subList(1, words.size()).toArray(String[]::new);
    Host host = Host.ofProcess();
    RightsPlanCommand.commandLine(host, new PrintWriter(new StringWriter()), arguments)
        .parseArgs(arguments);
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("..", "README.md"));
  }
}
