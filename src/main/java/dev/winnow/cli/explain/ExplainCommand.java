package dev.winnow.cli.explain;

import dev.winnow.cli.console.Exit;
import dev.winnow.cli.console.Problem;
import dev.winnow.cli.console.Terminal;
import dev.winnow.cli.results.PastRun;
import dev.winnow.extract.html.PageParts;
import dev.winnow.model.Article;
import dev.winnow.model.Failure;
import dev.winnow.model.RawDocument;
import dev.winnow.pipeline.DocumentChain;
import dev.winnow.pipeline.PipelineFile;
import dev.winnow.pipeline.Plan;
import dev.winnow.read.format.ReadItem;
import dev.winnow.write.json.DocumentJson;
import dev.winnow.write.json.RunComparison;
import dev.winnow.yaml.ConfigException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the decisions of the steps on one file. */
@Command(
    name = "explain",
    header = "Show what the steps make of one document.%n",
    description = {
      "%nShows what is known of the document, the text that is kept, and the text that is removed,"
          + " with the rule that removes it. Of a page also how likely each of its blocks is text"
          + " of the article, from 0 to 1. With --against, which record of an earlier run it is a"
          + " copy or a version of, and what they share; else nothing is compared.",
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
      "  curl -s https://example.org/news | winnow explain -",
      "  winnow explain articles/0001.txt --against=clean",
      "  winnow explain page.html --html=explained.html",
      "  winnow explain page.html --pipeline=my.yaml --json"
    })
public final class ExplainCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final InputStream in;

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FILE",
      hideParamSyntax = true,
      description =
          "The document: a file, the 'uri' of a document in a file of several, such as"
              + " 'news.zip!/a.html', or '-' for standard input.")
  private String file;

  @Option(
      names = "--pipeline",
      paramLabel = "PIPELINE",
      defaultValue = "clean",
      description =
          "The steps: a pipeline file, or the name of a pipeline that Winnow ships; clean unless"
              + " given.")
  private String pipeline;

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
      description =
          "The output folder of a run; tells which of its records the document is related to.")
  private String against;

  public ExplainCommand(Terminal terminal, InputStream in) {
    this.terminal = terminal;
    this.in = in;
  }

  @Override
  public Integer call() throws IOException {
    checkArguments();
    Plan plan = PipelineFile.named(pipeline);
    ReadItem given = new GivenDocument(terminal, in).of(file, plan);
    PastRun past = against == null ? null : PastRun.in(against);
    DocumentChain.Outcome outcome =
        given.document() == null
            ? new DocumentChain.Outcome(null, given.failure())
            : plan.chain().process(given.document());
    if (outcome.failure() != null) {
      return failed(outcome.failure(), new DocumentJson(plan.info()));
    }
    Article article = outcome.article();
    if (past == null) {
      show(plan, article, given.document());
    } else {
      show(plan, article, past.related(article, plan.documents()));
    }
    return Exit.DONE;
  }

  private void checkArguments() {
    if (file == null && html != null) {
      throw new ConfigException(
          "explain: no document is given; '"
              + html
              + "' would be the page that --html writes: write explain FILE --html=PAGE");
    }
    if (file == null) {
      throw new ParameterException(spec.commandLine(), "Missing required parameter: 'FILE'");
    }
    if (against != null && html != null) {
      throw new ConfigException("--html: shows the steps alone; give it without --against");
    }
    if (html != null
        && html.toAbsolutePath().normalize().equals(Path.of(file).toAbsolutePath().normalize())) {
      throw new ConfigException("--html: '" + html + "' is the document, which it would overwrite");
    }
  }

  private void show(Plan plan, Article article, RunComparison found) {
    if (json) {
      terminal.out().println(new DocumentJson(plan.info()).of(article, found));
    } else {
      new TextPage(terminal).print(DocumentFields.of(article, null), List.of());
      new AgainstPage(terminal).print(found);
    }
  }

  private int failed(Failure failure, DocumentJson all) {
    if (json) {
      terminal.out().println(all.of(failure));
    }
    String message = Problem.oneLine(failure.message());
    terminal.err().println(String.join(": ", file, failure.step(), failure.category(), message));
    return Exit.FAILED;
  }

  private void show(Plan plan, Article article, RawDocument document) {
    PageParts page = MaskedPage.of(plan, plan.extract().explain(document), article);
    List<ExplainedText> pieces = SourceOrder.of(article, page);
    if (json) {
      DocumentJson all = new DocumentJson(plan.info());
      terminal
          .out()
          .println(
              page == null ? all.of(article) : all.of(article, PageDecisionsView.of(page, pieces)));
    }
    Map<String, String> fields = DocumentFields.of(article, page);
    if (html != null) {
      try {
        Files.writeString(html, HtmlExplanation.of(article.source().uri(), fields, pieces));
      } catch (IOException e) {
        throw new ConfigException("--html: cannot be written: " + Problem.sentence(e));
      }
    }
    if (!json && html == null) {
      new TextPage(terminal).print(fields, pieces);
    }
  }
}
