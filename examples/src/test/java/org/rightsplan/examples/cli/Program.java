package org.rightsplan.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packed jar, run as users run it. */
final class Program {

  private static final long SECONDS = 60;

  private final Path folder;
  private final List<String> options = new ArrayList<>();

  /**
   * Prepares runs.
   *
   * @param folder the working directory
   */
  Program(Path folder) {
    this.folder = folder;
  }

  /** {@return the jar that the build packed} */
  static Path jar() {
    return Path.of(System.getProperty("rightsplan.jar", "target/rightsplan.jar")).toAbsolutePath();
  }

  /** Gives the Java machine an option. */
  Program with(String option) {
    options.add(option);
    return this;
  }

  /** Runs it with nothing on standard input. */
  Run run(String... arguments) throws IOException, InterruptedException {
    return runWith(new byte[0], arguments);
  }

  /** Runs it with something on standard input. */
  Run runWith(byte[] input, String... arguments) throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    Process process =
        builder(arguments).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    try (OutputStream stdin = process.getOutputStream()) {
      stdin.write(input);
    } catch (IOException e) {
      // It did not wait for all of it.
    }
    Run run = new Run(await(process), Files.readString(out), Files.readString(err));
    Files.delete(out);
    Files.delete(err);
    return run;
  }

  /** Runs it for a reader that goes away after the first bytes. */
  Run runForAReaderThatGoesAway(String... arguments) throws IOException, InterruptedException {
    Path err = Files.createTempFile(folder, "err", "");
    Process process = builder(arguments).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    String first;
    try (InputStream out = process.getInputStream()) {
      first = new String(out.readNBytes(10), StandardCharsets.UTF_8);
    }
    Run run = new Run(await(process), first, Files.readString(err));
    Files.delete(err);
    return run;
  }

  /** Starts it and does not wait for it; what it says is thrown away. */
  Process start(String... arguments) throws IOException {
    return builder(arguments)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Runs it in a shell, where {@code rightsplan} stands for it. */
  Run shell(String script) throws IOException, InterruptedException {
    String start = "rightsplan() { " + String.join(" ", java()) + " \"$@\"; }\n";
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    Process process =
        new ProcessBuilder("sh", "-c", start + script)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    process.getOutputStream().close();
    Run run = new Run(await(process), Files.readString(out), Files.readString(err));
    Files.delete(out);
    Files.delete(err);
    return run;
  }

  private static int await(Process process) throws InterruptedException {
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("the program did not end within " + SECONDS + " seconds");
    }
    return process.exitValue();
  }

  private ProcessBuilder builder(String... arguments) {
    List<String> command = new ArrayList<>(java());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).directory(folder.toFile());
  }

  private List<String> java() {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.addAll(options);
    command.add("-jar");
    command.add(jar().toString());
    return command;
  }
}
