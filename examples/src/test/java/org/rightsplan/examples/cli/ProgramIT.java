package org.rightsplan.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packed program as its users and their scripts meet it. */
class ProgramIT {

  @TempDir Path folder;
  PlanFiles files;
  Program program;

  @BeforeEach
  void setUp() {
    files = new PlanFiles(folder);
    program = new Program(folder);
    files.first();
    files.second();
  }

  @Test
  void aComparisonIsWrittenToStandardOutput() throws Exception {
    Run run = program.run("compare", "first.json", "second.json");
    assertEquals(0, run.code(), run.err());
    assertEquals(Run.of("compare", files.first(), files.second()).out(), run.out());
    assertEquals("", run.err());
  }

  @Test
  void foldersOfTablesAreEditions() throws Exception {
    Run run =
        program.shell(
            """
            rightsplan convert first.json -q -o before/ &&
            rightsplan convert second.json -q -o after/ &&
            ls before && rightsplan compare before after --text-language en | head -1
            echo 'indicator,value' > after/targets.csv; echo 'nobody,1' >> after/targets.csv
            rightsplan validate after > /dev/null
            """);
    assertEquals(
        """
        bodies.csv
        indicators.csv
        measurements.csv
        objectives.csv
        sections.csv
        targets.csv
        From before to after
        """,
        run.out());
    assertEquals(
        "after/targets.csv:2:1: error UNKNOWN_ELEMENT: row 1, column 'indicator': expected the path"
            + " or id of an indicator, but got 'nobody'\n",
        run.err());
  }

  @Test
  void itIsTheSameInAMachineWithTheUsersOwnOptions() throws Exception {
    Run own = program.with("-Xmx200m").run("compare", "first.json", "second.json");
    assertEquals(program.run("compare", "first.json", "second.json"), own);
  }

  @Test
  void exitCodesReachTheShell() throws Exception {
    Run run =
        program.shell(
            """
            rightsplan compare first.json second.json --exit-code > /dev/null; echo $?
            rightsplan compare first.json --nonsense; echo $?
            echo '{' | rightsplan convert -; echo $?
            rightsplan convert none.json; echo $?
            """);
    assertEquals("1\n2\n3\n4\n", run.out());
    List<String> err = run.err().lines().toList();
    assertTrue(err.get(0).startsWith("rightsplan: Unknown option: '--nonsense'"), run.err());
    assertTrue(run.err().contains("rightsplan: <stdin>:2:1: error: expected JSON"), run.err());
    assertTrue(run.err().contains("rightsplan: none.json: there is no such file"), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void nothingOfItOutlivesItsEnd(boolean killed) throws Exception {
    Run pipe = program.shell("mkfifo pipe.json");
    Assumptions.assumeTrue(pipe.code() == 0, "named pipes");
    // Nobody ever writes to the pipe, so that the run waits for its input.
    Process process = program.start("validate", "pipe.json");
    List<ProcessHandle> second = machines(process);
    try {
      assertEquals(1, second.size(), "a second machine is started beside the archive of classes");
      if (killed) {
        process.destroyForcibly();
      } else {
        process.destroy();
      }
      assertTrue(process.waitFor(20, TimeUnit.SECONDS));
      second.get(0).onExit().get(20, TimeUnit.SECONDS);
    } finally {
      second.forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private static List<ProcessHandle> machines(Process process) throws InterruptedException {
    for (int i = 0; i < 200 && process.children().findAny().isEmpty(); i++) {
      Thread.sleep(50);
    }
    return process.children().toList();
  }

  @Test
  void aReaderThatGoesAwayEndsTheRunInSilence() throws Exception {
    Run run = program.runForAReaderThatGoesAway("convert", "--reference", "china");
    assertEquals(ExitCode.PIPE.number(), run.code(), run.err());
    assertEquals("", run.err());
    Run help = program.shell("rightsplan compare --help | head -1");
    assertTrue(help.out().startsWith("Usage: rightsplan compare"), help.out());
    assertEquals("", help.err());
  }

  @Test
  void aFullDiskIsTold() throws Exception {
    Assumptions.assumeTrue(Files.exists(Path.of("/dev/full")), "a device that is always full");
    Run run = program.shell("rightsplan compare first.json second.json > /dev/full");
    assertEquals(ExitCode.FILE.number(), run.code());
    assertTrue(run.err().startsWith("rightsplan: standard output cannot be written: "), run.err());
    assertEquals(1, run.err().lines().count());
  }

  @Test
  void filesAreWrittenWholeOrNotAtAll() throws Exception {
    Run run = program.run("compare", "first.json", "second.json", "-o", "report.html");
    assertEquals(0, run.code(), run.err());
    String whole = files.read("report.html");
    assertTrue(whole.endsWith("</html>\n"));
    // In the middle of writing there is no room any more.
    files.write("report.html", "as it was");
    Run cut =
        program.shell(
            """
            ulimit -f 64 || exit 99
            rightsplan compare first.json second.json -o report.html
            """);
    Assumptions.assumeTrue(cut.code() != 99, "a shell that limits the length of files");
    assertTrue(whole.length() > 64 * 1024, "the report is longer than the limit");
    assertEquals(ExitCode.FILE.number(), cut.code(), cut.err());
    assertTrue(cut.err().startsWith("rightsplan: report.html: cannot be written: "), cut.err());
    assertEquals("as it was", files.read("report.html"));
    try (Stream<Path> inside = Files.list(folder)) {
      assertEquals(
          List.of(),
          inside.map(file -> file.getFileName().toString()).filter(n -> n.contains("-")).toList());
    }
  }

  @Test
  void placesThatCannotBeWrittenAreTold() throws Exception {
    Run inFile = program.run("compare", "first.json", "second.json", "-o", "first.json/r.html");
    assertEquals(ExitCode.FILE.number(), inFile.code());
    assertTrue(
        inFile.err().startsWith("rightsplan: first.json/r.html: cannot be written"), inFile.err());
    Run nowhere = program.run("compare", "first.json", "second.json", "-o", "none/r.html");
    assertEquals(ExitCode.FILE.number(), nowhere.code());
    assertEquals(
        "rightsplan: none/r.html: cannot be written: there is no folder none\n", nowhere.err());
  }

  @Test
  void placesThatMayNotBeWrittenAreTold() throws Exception {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Assumptions.assumeTrue(
        closed.toFile().setReadOnly() && !Files.isWritable(closed), "not as root");
    Run refused = program.run("compare", "first.json", "second.json", "-o", "closed/r.html");
    assertEquals(ExitCode.FILE.number(), refused.code());
    assertEquals("rightsplan: closed/r.html: may not be written\n", refused.err());
    try (Stream<Path> inside = Files.list(closed)) {
      assertEquals(0, inside.count());
    }
  }

  @Test
  void filesThatCannotBeReadAreTold() throws Exception {
    // Nobody can read the file that stands for a socket, nor follow a link to itself; root neither.
    Path socket = folder.resolve("socket.json");
    try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      channel.bind(UnixDomainSocketAddress.of(socket));
      Run run = program.run("validate", "socket.json");
      assertEquals(ExitCode.FILE.number(), run.code());
      assertTrue(run.err().startsWith("rightsplan: socket.json: cannot be read"), run.err());
    }
    Files.createSymbolicLink(folder.resolve("loop.json"), Path.of("loop.json"));
    Run loop = program.run("validate", "loop.json");
    assertEquals(ExitCode.FILE.number(), loop.code());
    assertTrue(loop.err().startsWith("rightsplan: loop.json: cannot be read"), loop.err());
    assertEquals(1, loop.err().lines().count());
  }

  @Test
  void filesThatMayNotBeReadAreTold() throws Exception {
    Path secret = Path.of(files.write("secret.json", "{}"));
    Assumptions.assumeTrue(
        secret.toFile().setReadable(false) && !Files.isReadable(secret), "not as root");
    Run run = program.run("validate", "secret.json");
    assertEquals(ExitCode.FILE.number(), run.code());
    assertEquals("rightsplan: secret.json: may not be read\n", run.err());
  }

  @Test
  void endlessAndEnormousInputsAreRefused() throws Exception {
    try (RandomAccessFile sparse =
        new RandomAccessFile(folder.resolve("enormous.json").toFile(), "rw")) {
      sparse.setLength(8L * 1024 * 1024 * 1024);
    }
    Run enormous = program.run("convert", "enormous.json");
    assertEquals(ExitCode.BAD_INPUT.number(), enormous.code());
    assertTrue(enormous.err().contains("at most 256 MiB"), enormous.err());
    Assumptions.assumeTrue(Files.exists(Path.of("/dev/zero")), "an endless device");
    Run endless = program.run("convert", "/dev/zero");
    assertEquals(ExitCode.BAD_INPUT.number(), endless.code());
    assertTrue(endless.err().contains("/dev/zero: error: expected text"), endless.err());
  }

  @Test
  void tooLittleMemoryIsTold() throws Exception {
    byte[] spaces = " ".repeat(60_000_000).getBytes(StandardCharsets.US_ASCII);
    Run run = program.with("-Xmx40m").runWith(spaces, "convert", "-");
    assertEquals(ExitCode.FILE.number(), run.code(), run.err());
    assertTrue(run.err().contains("the memory of this Java does not suffice"), run.err());
    assertFalse(run.err().contains("OutOfMemoryError"), run.err());
  }

  @Test
  void namesInOtherScriptsAreRead() throws Exception {
    Files.copy(folder.resolve("first.json"), folder.resolve("计划.json"));
    Run run = program.shell("LC_ALL=C.UTF-8; export LC_ALL; rightsplan convert 计划.json");
    assertEquals(0, run.code(), run.err());
    assertEquals(files.read("first.json"), run.out());
    Run plain = program.shell("LC_ALL=C; export LC_ALL; rightsplan convert 计划.json");
    assertTrue(plain.code() == 0 || plain.err().contains("LC_ALL=C.UTF-8"), plain.err());
  }

  @Test
  void theCompletionKnowsCommandsAndOptions() throws Exception {
    Run written = program.shell("rightsplan generate-completion > c.sh && bash -n c.sh && echo ok");
    assertEquals("ok\n", written.out(), written.err());
    Run asked =
        program.shell(
            """
            exec bash -c '
            . ./c.sh
            COMP_WORDS=(rightsplan com); COMP_CWORD=1; _complete_rightsplan
            echo "${COMPREPLY[@]}"
            COMP_WORDS=(rightsplan review --form); COMP_CWORD=2; _complete_rightsplan
            echo "${COMPREPLY[@]}"'
            """);
    assertEquals("compare\n--format\n", asked.out(), asked.err());
  }

  @Test
  void theVersionIsThatOfTheBuild() throws Exception {
    Run run = program.run("--version");
    assertTrue(run.out().matches("rightsplan \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n"), run.out());
  }

  @Test
  void theJarSaysWhatIsPackedInIt() throws IOException {
    try (JarFile jar = new JarFile(Program.jar().toFile())) {
      assertTrue(text(jar, "META-INF/LICENSE").contains("Apache License"));
      assertTrue(text(jar, "META-INF/LICENSE.txt").contains("Redistribution"));
      assertTrue(text(jar, "META-INF/NOTICE").contains("Jackson"));
      String bundled = text(jar, "META-INF/BUNDLED.txt");
      List<String> parts =
          jar.stream()
              .map(JarEntry::getName)
              .filter(name -> name.matches("META-INF/maven/[^/]+/[^/]+/pom.xml"))
              .map(Path::of)
              .map(pom -> pom.getName(2) + ":" + pom.getName(3))
              .filter(name -> !name.startsWith("org.rightsplan:"))
              .toList();
      assertTrue(parts.size() > 5, parts.toString());
      parts.forEach(part -> assertTrue(bundled.contains(part), part));
      assertTrue(
          text(jar, "META-INF/services/com.fasterxml.jackson.databind.Module")
              .contains("org.rightsplan.jackson2.RightsPlanModule"));
      assertTrue(jar.stream().noneMatch(entry -> entry.getName().endsWith("module-info.class")));
    }
  }

  private static String text(JarFile jar, String name) throws IOException {
    try (InputStream stream = jar.getInputStream(jar.getJarEntry(name))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
