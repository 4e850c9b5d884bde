package org.rightsplan.examples.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code rightsplan}. */
@Command(
    name = "rightsplan",
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    versionProvider = RightsPlanCommand.Version.class,
    description = "Reads, checks and compares human-rights action plans and their editions.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  rightsplan compare old.json new.json",
      "  rightsplan compare --reference china -o report.html",
      "  rightsplan check --help"
    })
public final class RightsPlanCommand {

  private RightsPlanCommand() {}

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(Host.ofProcess(), args));
  }

  /** Runs the program and returns its exit code. */
  static int run(Host host, String... args) {
    StringWriter help = new StringWriter();
    CommandLine line = commandLine(host, new PrintWriter(help), args);
    String[] own = line.getCommand() instanceof RightsPlanCommand ? args : tail(args);
    try {
      int code = line.execute(own);
      if (help.getBuffer().length() > 0) {
        Target.write(host, Optional.empty(), help.toString());
      }
      return code;
    } catch (Failure e) {
      return report(host, e);
    } catch (OutOfMemoryError e) {
      host.err()
          .println(
              "rightsplan: the memory of this Java does not suffice; give it more, as in java"
                  + " -Xmx4g -jar ...");
      return ExitCode.FILE.number();
    }
  }

  private static String[] tail(String... args) {
    return Arrays.copyOfRange(args, 1, args.length);
  }

  /**
   * Returns the description of the command line by which arguments are read: of the command that
   * they begin with alone, which reads those after its name, or else of the whole program. To look
   * at the annotations of all takes longer than a small comparison.
   */
  static CommandLine commandLine(Host host, PrintWriter help, String... args) {
    Map<String, Supplier<Object>> commands = commands(host);
    @Nullable Supplier<Object> wanted = args.length == 0 ? null : commands.get(args[0]);
    if (wanted != null) {
      CommandLine line = new CommandLine(wanted.get());
      line.setCommandName("rightsplan " + args[0]);
      return configured(line, host, help);
    }
    CommandLine line = new CommandLine(new RightsPlanCommand());
    commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
    line.addSubcommand("generate-completion", new AutoComplete.GenerateCompletion());
    return configured(line, host, help);
  }

  private static CommandLine configured(CommandLine line, Host host, PrintWriter help) {
    line.setOut(help);
    line.setErr(new PrintWriter(host.err(), true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(
        PlanFormat.class, new FormatName<>(PlanFormat.class, PlanFormat::ofExtension));
    line.registerConverter(
        OutputFormat.class, new FormatName<>(OutputFormat.class, OutputFormat::ofExtension));
    line.registerConverter(
        ReviewCommand.SheetFormat.class,
        new FormatName<>(ReviewCommand.SheetFormat.class, ReviewCommand.SheetFormat::ofExtension));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            host.outIsTerminal() && !host.refusesColour() ? Ansi.ON : Ansi.OFF));
    line.setUsageHelpWidth(Math.min(100, host.columns(80, 55)));
    line.setParameterExceptionHandler((e, ignored) -> report(host, e));
    line.setExecutionExceptionHandler(
        (e, command, parsed) -> {
          if (e instanceof Failure failure) {
            return report(host, failure);
          }
          host.err().println("rightsplan: a fault of this program; please report it with this:");
          e.printStackTrace(host.err());
          return ExitCode.BUG.number();
        });
    Map<String, String> codes = new LinkedHashMap<>();
    for (ExitCode code : ExitCode.values()) {
      codes.put(String.valueOf(code.number()), code.meaning());
    }
    Collection<CommandLine> commands =
        line.getSubcommands().isEmpty() ? List.of(line) : line.getSubcommands().values();
    for (CommandLine command : commands) {
      command
          .getCommandSpec()
          .usageMessage()
          .sortOptions(false)
          .abbreviateSynopsis(true)
          .exitCodeListHeading("%nExit codes:%n")
          .exitCodeList(codes);
    }
    return line;
  }

  private static Map<String, Supplier<Object>> commands(Host host) {
    Map<String, Supplier<Object>> all = new LinkedHashMap<>();
    all.put("compare", () -> new CompareCommand(host));
    all.put("lineage", () -> new LineageCommand(host));
    all.put("check", () -> new CheckCommand(host));
    all.put("validate", () -> new ValidateCommand(host));
    all.put("convert", () -> new ConvertCommand(host));
    all.put("review", () -> new ReviewCommand(host));
    return all;
  }

  private static int report(Host host, Failure failure) {
    if (!failure.line().isEmpty()) {
      host.err().println("rightsplan: " + Printable.line(failure.line()));
    }
    return failure.code().number();
  }

  private static int report(Host host, ParameterException e) {
    CommandLine command = e.getCommandLine();
    host.err().println("rightsplan: " + Printable.line(String.valueOf(e.getMessage())));
    UnmatchedArgumentException.printSuggestions(e, command.getErr());
    host.err().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.USAGE.number();
  }

  /** Tells the version that the jar was packed with. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      @Nullable String version = RightsPlanCommand.class.getPackage().getImplementationVersion();
      return new String[] {"rightsplan " + (version == null ? "(not packed)" : version)};
    }
  }
}
