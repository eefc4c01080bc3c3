package dev.winnow.cli;

import dev.winnow.model.Article;
import dev.winnow.pipeline.DocumentChain;
import dev.winnow.pipeline.PipelineFile;
import dev.winnow.pipeline.Plan;
import dev.winnow.read.FoundFile;
import dev.winnow.write.DocumentJson;
import dev.winnow.yaml.ConfigException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what the steps make of one file. */
@Command(
    name = "explain",
    header = "Show what the steps make of one document.%n",
    description = {
      "%nShows what is known of the document, the text that is kept, and the text that is removed,"
          + " with the rule that removes it. Nothing is compared with other documents.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:the document cannot be processed; it would be in failures/",
      "2:the command line or a file of configuration is wrong"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  winnow explain articles/0001.txt",
      "  winnow explain page.html --html=explained.html",
      "  winnow explain page.html --pipeline=my.yaml --json"
    })
final class ExplainCommand implements Callable<Integer> {
  private static final Path DEFAULT = Path.of("pipelines", "clean.yaml");

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "The document.")
  private Path file;

  @Option(
      names = "--pipeline",
      paramLabel = "PIPELINE.yaml",
      description = "The steps; pipelines/clean.yaml of Winnow unless given.")
  private Path pipeline;

  @Option(names = "--json", description = "Print record and removals as one JSON object.")
  private boolean json;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write the same as a page for a browser.")
  private Path html;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Plan plan = PipelineFile.read(pipeline == null ? defaultPipeline() : pipeline);
    if (!Files.isRegularFile(file)) {
      throw new ConfigException(
          file + (Files.exists(file) ? ": is not a file" : ": there is no such file"));
    }
    String uri = file.toAbsolutePath().normalize().toString();
    DocumentChain.Outcome outcome = plan.chain().process(new FoundFile(uri, Files.size(file)));
    if (json) {
      DocumentJson all = new DocumentJson(plan.info());
      terminal
          .out()
          .println(
              outcome.failure() == null ? all.of(outcome.article()) : all.of(outcome.failure()));
    }
    if (outcome.failure() != null) {
      terminal
          .err()
          .println(
              file
                  + ": "
                  + outcome.failure().step()
                  + ": "
                  + outcome.failure().category()
                  + ": "
                  + Problem.oneLine(outcome.failure().message()));
      return Exit.FAILED;
    }
    show(outcome.article());
    return Exit.DONE;
  }

  private void show(Article article) throws IOException {
    List<Piece> pieces = SourceOrder.of(article, Files.readAllBytes(file));
    if (html != null) {
      try {
        Files.writeString(html, HtmlExplanation.of(article, pieces));
      } catch (IOException e) {
        throw new ConfigException("--html: cannot be written: " + Problem.sentence(e));
      }
    }
    if (!json && html == null) {
      new TextPage(terminal).print(article, pieces);
    }
  }

  /** The one next to the launcher, which says where it lies; else the one of the folder. */
  private static Path defaultPipeline() {
    String home = System.getProperty("winnow.home");
    Path shipped = home == null ? DEFAULT : Path.of(home).resolve(DEFAULT);
    return Files.exists(shipped) ? shipped : DEFAULT;
  }
}
