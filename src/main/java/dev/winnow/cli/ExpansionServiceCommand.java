package dev.winnow.cli;

import dev.winnow.cli.console.Exit;
import dev.winnow.cli.console.Problem;
import dev.winnow.cli.console.Terminal;
import dev.winnow.library.TransformServer;
import dev.winnow.yaml.ConfigException;
import java.io.IOException;
import java.nio.channels.UnresolvedAddressException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

/** Serves Winnow's transforms to Beam pipelines of other languages. */
@Command(
    name = "expansion-service",
    header = "Serve Winnow's transforms to Beam YAML and Python.%n",
    description = {
      "%nBeam pipelines of other languages ask this service for the transforms winnow:clean:v1 and"
          + " winnow:dedup:v1. It runs until it is stopped. docs/library.md shows a pipeline in Beam"
          + " YAML and one in Python.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"1:the service cannot listen on the port", "2:the command line is wrong"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  winnow expansion-service 8097",
      "  winnow expansion-service 8097 --alsoStartLoopbackWorker=false"
    })
final class ExpansionServiceCommand implements Callable<Integer> {
  /** Beam's option for workers in the process of the service; it is on unless given. */
  private static final String WORKER = "--alsoStartLoopbackWorker";

  private static final int LAST_PORT = 65_535;

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "PORT", description = "The port, from 1 to 65535.")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      defaultValue = "localhost",
      description =
          "The name or address to listen on; localhost unless given. Whoever reaches it can run"
              + " code.")
  private String host;

  @Unmatched private List<String> beamOptions = new ArrayList<>();

  ExpansionServiceCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    if (port < 1 || port > LAST_PORT) {
      throw new ConfigException("PORT: must be from 1 to " + LAST_PORT + ", was " + port);
    }
    List<String> options = new ArrayList<>(beamOptions);
    if (options.stream().noneMatch(option -> option.startsWith(WORKER))) {
      options.add(WORKER + "=true");
    }
    try (TransformServer server = start(options)) {
      terminal
          .out()
          .println(
              "Serving " + String.join(" and ", TransformServer.transforms()) + " on " + place());
      terminal.out().flush();
      server.await();
    } catch (IOException e) {
      terminal.err().println("expansion-service: cannot listen on " + place() + ": " + cause(e));
      return Exit.FAILED;
    }
    return Exit.DONE;
  }

  private TransformServer start(List<String> options) throws IOException {
    try {
      return TransformServer.start(host, port, options);
    } catch (IllegalArgumentException e) {
      throw new ConfigException(Problem.oneLine(String.valueOf(e.getMessage())));
    }
  }

  private String place() {
    return host + ":" + port;
  }

  private String cause(IOException e) {
    Throwable last = Problem.rootOf(e);
    return last instanceof UnresolvedAddressException
        ? "there is no host '" + host + "'"
        : Problem.oneLine(String.valueOf(last.getMessage()));
  }
}
