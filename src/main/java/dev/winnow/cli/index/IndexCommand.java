package dev.winnow.cli.index;

import dev.winnow.cli.console.Terminal;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The parent of the commands about an index. */
@Command(
    name = "index",
    synopsisSubcommandLabel = "COMMAND",
    header = "Work with an index of earlier runs.%n",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {"  winnow index add clean/monday --index=known"})
public final class IndexCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  private IndexCommand() {}

  /** The command with its sub-commands. */
  public static CommandLine on(Terminal terminal) {
    return new CommandLine(new IndexCommand()).addSubcommand(new AddCommand(terminal));
  }

  /** Complains that a command is missing. */
  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "a command is missing; known: [add]");
  }
}
