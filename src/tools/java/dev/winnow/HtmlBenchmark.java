package dev.winnow;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import dev.winnow.extract.Extract;
import dev.winnow.model.Article;
import dev.winnow.model.RawDocument;
import dev.winnow.pipeline.DocumentChain;
import dev.winnow.pipeline.PipelineFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a page costs, beside other extractors on the same pages. The others are handed the decoded
 * text, and their time does not hold the decoding.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 8)
@Measurement(iterations = 3, time = 8)
public class HtmlBenchmark {
  private final Corpus corpus = Corpus.pages();
  private final Extract extract = new Extract();
  private DocumentChain chain;
  private List<String> texts;

  /** Reads the pipeline and decodes the pages. */
  @Setup
  public void setUp() {
    String pipeline = System.getProperty("pipeline", "pipelines/clean.yaml");
    chain = PipelineFile.read(Path.of(pipeline)).chain();
    texts = corpus.documents().stream().map(HtmlBenchmark::text).toList();
  }

  private static String text(RawDocument page) {
    return new String(page.bytes(), StandardCharsets.UTF_8);
  }

  /** Bytes to blocks and metadata. A page without text counts as well. */
  @Benchmark
  public Article extract() {
    RawDocument page = corpus.documents().get(corpus.next());
    return new DocumentChain(extract, List.of(), false).process(page).article();
  }

  /** Bytes to paragraphs. */
  @Benchmark
  public DocumentChain.Outcome chain() {
    return chain.process(corpus.documents().get(corpus.next()));
  }

  /** jsoup: text to tree, and all text of it. */
  @Benchmark
  public String jsoup() {
    return Jsoup.parse(texts.get(corpus.next())).body().text();
  }

  /** Readability4J. It throws on some pages, which count as well. */
  @Benchmark
  public String readability() {
    String text = texts.get(corpus.next());
    try {
      return new Readability4J("https://a.example/", text).parse().getTextContent();
    } catch (IllegalStateException e) {
      return null;
    }
  }

  /** boilerpipe. */
  @Benchmark
  public String boilerpipe() throws BoilerpipeProcessingException {
    return ArticleExtractor.INSTANCE.getText(texts.get(corpus.next()));
  }
}
