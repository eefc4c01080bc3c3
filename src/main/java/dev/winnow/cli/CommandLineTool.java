package dev.winnow.cli;

import picocli.CommandLine;

/** The command {@code winnow}. */
@CommandLine.Command(
    name = "winnow",
    subcommands = {RunCommand.class})
public final class CommandLineTool {
  private CommandLineTool() {}

  /** Runs a command line and returns its exit code. */
  public static int run(String... args) {
    return new CommandLine(new CommandLineTool()).execute(args);
  }
}
