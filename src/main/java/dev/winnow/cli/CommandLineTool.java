package dev.winnow.cli;

import dev.winnow.cli.check.CheckCommand;
import dev.winnow.cli.console.Exit;
import dev.winnow.cli.console.Problem;
import dev.winnow.cli.console.Terminal;
import dev.winnow.cli.diff.DiffCommand;
import dev.winnow.cli.explain.ExplainCommand;
import dev.winnow.cli.index.IndexCommand;
import dev.winnow.pipeline.Version;
import dev.winnow.yaml.Nearest;
import java.io.InputStream;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code winnow}: its sub-commands, and the report of their errors. */
@Command(
    name = "winnow",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Turns scraped news articles into clean JSON records, and keeps an audit of everything it"
          + " takes out."
    },
    versionProvider = CommandLineTool.Versions.class,
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  winnow run batch --input=articles --output=clean",
      "  winnow explain articles/0001.txt",
      "  winnow check my-rules.yaml",
      "",
      "'winnow COMMAND --help' tells more about a command."
    })
public final class CommandLineTool implements Callable<Integer> {
  private static final Pattern PORT = Pattern.compile("[0-9]+");

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  private boolean unusedHelp;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  private boolean unusedVersion;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "When something crashes, show where.")
  private boolean debug;

  private CommandLineTool() {}

  /** Runs a command line on this process's streams and returns its exit code. */
  public static int run(String... args) {
    return run(Terminal.ofProcess(), args);
  }

  static int run(Terminal terminal, String... args) {
    return run(terminal, System.in, args);
  }

  /**
   * Runs a command line.
   *
   * @param in standard input
   */
  static int run(Terminal terminal, InputStream in, String... args) {
    CommandLineTool tool = new CommandLineTool();
    CommandLine line =
        new CommandLine(tool)
            .addSubcommand(new RunCommand(terminal))
            .addSubcommand(new ExplainCommand(terminal, in))
            .addSubcommand(new CheckCommand(terminal))
            .addSubcommand(new DiffCommand(terminal))
            .addSubcommand(IndexCommand.on(terminal))
            .addSubcommand(new ExpansionServiceCommand(terminal))
            .setOut(terminal.out())
            .setErr(terminal.err())
            .setColorScheme(
                Help.defaultColorScheme(terminal.colour() ? Help.Ansi.ON : Help.Ansi.OFF))
            .setUsageHelpWidth(Math.max(80, Math.min(terminal.width(), 110)))
            .setParameterExceptionHandler((e, unused) -> usageError(terminal, e))
            .setExecutionExceptionHandler(
                (e, unused, parsed) -> Problem.report(e, tool.debug, terminal.err()));
    int code;
    try {
      code = line.execute(named(args));
    } catch (Error e) {
      // Picocli does not catch errors; the usual one is that memory ran out.
      code = Problem.report(e, tool.debug, terminal.err());
    }
    terminal.out().flush();
    terminal.err().flush();
    return code;
  }

  /** A port alone is the command line by which Beam starts a jar as an expansion service. */
  private static String[] named(String... args) {
    return args.length > 0 && PORT.matcher(args[0]).matches()
        ? Stream.concat(Stream.of("expansion-service"), Stream.of(args)).toArray(String[]::new)
        : args;
  }

  /** Complains that a command is missing. */
  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  private static int usageError(Terminal terminal, ParameterException e) {
    CommandLine line = e.getCommandLine();
    String name = line.getCommandSpec().qualifiedName();
    terminal.err().println(name + ": " + Problem.oneLine(message(e)));
    terminal.err().println("'" + name + " --help' shows what is possible.");
    return Exit.WRONG_USE;
  }

  private static String message(ParameterException e) {
    if (!(e instanceof UnmatchedArgumentException unmatched)) {
      return e.getMessage();
    }
    CommandLine line = e.getCommandLine();
    Set<String> commands = line.getSubcommands().keySet();
    Set<String> options = line.getCommandSpec().optionsMap().keySet();
    String first = unmatched.getUnmatched().get(0);
    if (first.startsWith("-")) {
      String name = first.split("=", 2)[0];
      return "Unknown option: '" + first + "'" + Nearest.question(name, options);
    }
    if (commands.isEmpty()) {
      return "'" + first + "' is one argument too many";
    }
    String meant =
        Nearest.of(first, commands).isPresent()
            ? Nearest.question(first, commands)
            : Nearest.question("--" + first, options);
    return "there is no command '" + first + "'; known: " + commands + meant;
  }

  /** Winnow's version, for {@code --version}. */
  static final class Versions implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"winnow " + Version.current()};
    }
  }
}
