package org.rightsplan.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightsplan.report.ReportLanguage;
import org.rightsplan.report.ReportOptions;

/** A language of reports that somebody else brings, as a service on the class path. */
class AddedLanguageTest {

  /** Esperanto, as far as it has come. */
  public static final class Esperanto implements ReportLanguage {
    @Override
    public Locale locale() {
      return Locale.forLanguageTag("eo");
    }

    @Override
    public Map<String, String> messages() {
      return Map.of(
          "summary", "Resumo",
          "comparison.title", "De {0} al {1}",
          "review.title", "Decidendaj: de {0} al {1}",
          "figure.added.other", "aldonitaj taskoj");
    }
  }

  /** A language with a slip in it. */
  public static final class Faulty implements ReportLanguage {
    @Override
    public Locale locale() {
      return Locale.forLanguageTag("fr");
    }

    @Override
    public Map<String, String> messages() {
      return Map.of("comparison.title", "De {0} à {2}");
    }
  }

  /** Says what a translator would ask in a test. */
  public static final class Asking {
    private Asking() {}

    /** Prints what the library knows of a language. */
    public static void main(String[] args) {
      ReportOptions options = ReportOptions.in(args[0]);
      System.out.println(ReportOptions.languages());
      System.out.println(options.untranslated().contains("review.title"));
      System.out.println(options.untranslated().contains("legend"));
      System.out.println(ReportOptions.in("es").untranslated());
      System.out.println(ReportOptions.in("zh").untranslated());
    }
  }

  @TempDir Path folder;
  PlanFiles files;

  @BeforeEach
  void setUp() throws IOException {
    files = new PlanFiles(folder);
    Path services = Files.createDirectories(folder.resolve("added/META-INF/services"));
    Files.writeString(
        services.resolve(ReportLanguage.class.getName()),
        Esperanto.class.getName() + "\n" + Faulty.class.getName() + "\n");
  }

  private Run run(Class<?> program, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.add("-classpath");
    command.add(
        folder.resolve("added") + File.pathSeparator + System.getProperty("java.class.path"));
    command.add(program.getName());
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    process.getOutputStream().close();
    return new Run(process.waitFor(), Files.readString(out), Files.readString(err));
  }

  @Test
  void itIsUsedAndWhatItLacksIsEnglishAndMarkedSo() throws Exception {
    String page = files.name("report.html");
    Run run =
        run(
            RightsPlanCommand.class,
            "compare",
            files.first(),
            files.second(),
            "--language=eo",
            "-o",
            page);
    assertEquals(0, run.code(), run.err());
    String html = files.read("report.html");
    assertTrue(html.contains("<html lang=\"eo\""), html);
    assertTrue(html.contains(">Resumo<"), html);
    assertTrue(html.contains("aldonitaj taskoj"), html);
    assertTrue(html.contains("<bdi lang=\"en\">Worth a second look</bdi>"), html);
  }

  @Test
  void whatItLacksCanBeAskedFor() throws Exception {
    Run run = run(Asking.class, "eo");
    assertEquals(
        "[en, eo, es, fr, zh]\nfalse\ntrue\n[]\n[]\n",
        run.out().replace(System.lineSeparator(), "\n"),
        run.err());
  }

  @Test
  void aMessageThatAsksForTooMuchIsNamed() throws Exception {
    Run run =
        run(RightsPlanCommand.class, "compare", files.first(), files.second(), "--language=fr");
    assertTrue(
        run.err()
            .contains(
                "ReportLanguage fr, message 'comparison.title': expected no more to fill in than"
                    + " [{0}, {1}], but got 'De {0} à {2}'"),
        run.err());
  }
}
