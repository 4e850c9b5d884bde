package org.rightsplan.examples.cli;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the packed program starts. A short run spends most of its time on loading classes and on
 * optimising code that ends before it is worth it. What helps are options of the Java machine, and
 * a jar cannot say them; so for small inputs this hands over to a second machine that has them, and
 * waits for it.
 *
 * <p>That happens only beside an archive of the loaded classes, which the build leaves next to the
 * jar, and only if the user gave no options of the machine; otherwise, or if anything is in the
 * way, the program runs in this one. What it does is the same in both.
 *
 * <p>All of this is plain Java of an old kind: the first use of a lambda or a stream alone takes
 * longer than what is done here.
 */
public final class Launcher {

  /** Beyond this the optimising compiler is worth its time. */
  private static final long SMALL = 2L * 1024 * 1024;

  private Launcher() {}

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    @Nullable File jar = jar();
    if (jar != null && isSmall(args) && optionsAreOurs()) {
      handOver(jar, args);
    }
    RightsPlanCommand.main(args);
  }

  /** Returns the jar that the program is in, if there is an archive beside it. */
  private static @Nullable File jar() {
    String path = System.getProperty("java.class.path", "");
    if (!path.endsWith(".jar") || path.contains(File.pathSeparator)) {
      return null;
    }
    File jar = new File(path).getAbsoluteFile();
    return archive(jar).isFile() ? jar : null;
  }

  private static File archive(File jar) {
    String path = jar.getPath();
    return new File(path.substring(0, path.length() - ".jar".length()).concat(".jsa"));
  }

  /** Tells whether the work is little: not for all of standard input, nor for a word of help. */
  private static boolean isSmall(String... args) {
    if (args.length < 2) {
      return false;
    }
    boolean unicode = System.getProperty("sun.jnu.encoding", "").equals("UTF-8");
    long size = 0;
    for (String arg : args) {
      // What the locale has no letters for would not arrive as it was given.
      if (arg.equals("-") || !(unicode || isAscii(arg))) {
        return false;
      }
      size += new File(arg).length();
    }
    return size <= SMALL;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether the machine was started without options; unknown where the system hides them. */
  private static boolean optionsAreOurs() {
    String[] arguments = ProcessHandle.current().info().arguments().orElse(new String[0]);
    return arguments.length > 0
        && arguments[0].equals("-jar")
        && System.getenv("JAVA_TOOL_OPTIONS") == null
        && System.getenv("JDK_JAVA_OPTIONS") == null;
  }

  /** Does not return, unless no second machine can be started. */
  private static void handOver(File jar, String... args) {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home").concat("/bin/java"));
    // Another Java may have lost one of these options; it is no worse off than without.
    command.add("-XX:+IgnoreUnrecognizedVMOptions");
    command.add("-XX:SharedArchiveFile=".concat(archive(jar).getPath()));
    // Where the archive lies in memory need not differ from run to run.
    command.add("-XX:+UnlockDiagnosticVMOptions");
    command.add("-XX:ArchiveRelocationMode=0");
    // An archive that does not fit is passed over, and nothing is said of it among the output.
    command.add("-Xlog:disable");
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-XX:CICompilerCount=1");
    // Most methods run a few times only: to compile them takes longer than to interpret them.
    command.add("-XX:Tier3InvocationThreshold=600");
    command.add("-XX:Tier3MinInvocationThreshold=300");
    command.add("-XX:Tier3CompileThreshold=4000");
    command.add("-XX:C1MaxInlineSize=8");
    command.add("-XX:+UseSerialGC");
    command.add("-XX:-UsePerfData");
    // Java 17 would make a class for each of the many methods that a mapper of JSON calls.
    command.add("-Dsun.reflect.inflationThreshold=100000");
    // Dates and SQL types are no arguments here; picocli would load all the classes of both.
    command.add("-Dpicocli.converters.excludes=java.time.*,java.sql.*");
    command.add("-classpath");
    command.add(jar.getPath());
    command.add(HandedOver.class.getName());
    command.add(String.valueOf(ProcessHandle.current().pid()));
    command.addAll(Arrays.asList(args));
    try {
      Process process = new ProcessBuilder(command).inheritIO().start();
      Runtime.getRuntime().addShutdownHook(new Ending(process));
      System.exit(process.waitFor());
    } catch (IOException e) {
      // Then in this machine.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends the second machine with this one, as far as this one is asked; see {@link HandedOver}. */
  private static final class Ending extends Thread {

    private final Process process;

    Ending(Process process) {
      this.process = process;
    }

    @Override
    public void run() {
      process.destroy();
    }
  }
}
