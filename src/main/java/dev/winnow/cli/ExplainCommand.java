package dev.winnow.cli;

import dev.winnow.extract.html.PageParts;
import dev.winnow.model.Article;
import dev.winnow.model.Failure;
import dev.winnow.model.RawDocument;
import dev.winnow.model.Source;
import dev.winnow.pipeline.DocumentChain;
import dev.winnow.pipeline.PipelineFile;
import dev.winnow.pipeline.Plan;
import dev.winnow.read.FoundFile;
import dev.winnow.write.AgainstRun;
import dev.winnow.write.DocumentJson;
import dev.winnow.yaml.ConfigException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
          + " with the rule that removes it. Of a page also how likely each of its blocks is text of"
          + " the article, from 0 to 1. With --against, which record of an earlier run it is a copy"
          + " or a version of, and what they share; else nothing is compared.",
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
      "  winnow explain articles/0001.txt --against=clean",
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

  @Option(
      names = "--json",
      description = "Print record, removals and the decision on each block as one JSON object.")
  private boolean json;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write the same as a page for a browser.")
  private Path html;

  @Option(
      names = "--against",
      paramLabel = "DIR",
      description = "What a run has written; tells what of it the document is related to.")
  private String against;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Plan plan = PipelineFile.read(pipeline == null ? defaultPipeline() : pipeline);
    if (against != null && html != null) {
      throw new ConfigException("--html: shows the steps alone; give it without --against");
    }
    if (!Files.isRegularFile(file)) {
      throw new ConfigException(
          file + (Files.exists(file) ? ": is not a file" : ": there is no such file"));
    }
    PastRun past = against == null ? null : PastRun.in(against);
    String uri = file.toAbsolutePath().normalize().toString();
    DocumentChain.Outcome outcome = plan.chain().process(new FoundFile(uri, Files.size(file)));
    Failure failure = outcome.failure();
    if (failure != null) {
      return failed(failure, new DocumentJson(plan.info()));
    }
    if (past == null) {
      show(plan, outcome.article());
    } else {
      show(plan, outcome.article(), past.related(outcome.article(), plan.documents()));
    }
    return Exit.DONE;
  }

  private void show(Plan plan, Article article, AgainstRun found) {
    if (json) {
      terminal.out().println(new DocumentJson(plan.info()).of(article, found));
    } else {
      new TextPage(terminal).print(Fields.of(article, null), List.of());
      new AgainstPage(terminal).print(found);
    }
  }

  private int failed(Failure failure, DocumentJson all) {
    if (json) {
      terminal.out().println(all.of(failure));
    }
    String message = Problem.oneLine(failure.message());
    terminal
        .err()
        .println(String.join(": ", file.toString(), failure.step(), failure.category(), message));
    return Exit.FAILED;
  }

  private void show(Plan plan, Article article) throws IOException {
    Source source = article.source();
    byte[] bytes = Files.readAllBytes(file);
    PageParts page = plan.extract().explain(new RawDocument(source.id(), source.uri(), bytes));
    List<Piece> pieces = SourceOrder.of(article, page);
    if (json) {
      DocumentJson all = new DocumentJson(plan.info());
      terminal
          .out()
          .println(page == null ? all.of(article) : all.of(article, Decisions.of(page, pieces)));
    }
    Map<String, String> fields = Fields.of(article, page);
    if (html != null) {
      try {
        Files.writeString(html, HtmlExplanation.of(source.uri(), fields, pieces));
      } catch (IOException e) {
        throw new ConfigException("--html: cannot be written: " + Problem.sentence(e));
      }
    }
    if (!json && html == null) {
      new TextPage(terminal).print(fields, pieces);
    }
  }

  /** The one next to the launcher, which says where it lies; else the one of the folder. */
  private static Path defaultPipeline() {
    String home = System.getProperty("winnow.home");
    Path shipped = home == null ? DEFAULT : Path.of(home).resolve(DEFAULT);
    return Files.exists(shipped) ? shipped : DEFAULT;
  }
}
