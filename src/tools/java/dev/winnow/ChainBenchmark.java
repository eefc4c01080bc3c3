package dev.winnow;

import dev.winnow.extract.Extract;
import dev.winnow.model.Article;
import dev.winnow.model.RawDocument;
import dev.winnow.pipeline.DocumentChain;
import dev.winnow.split.Split;
import dev.winnow.strip.BlockClassifier;
import dev.winnow.strip.RuleSet;
import dev.winnow.strip.Strip;
import dev.winnow.strip.blocks.BlockModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one document costs by itself, as a whole and step by step. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 2)
public class ChainBenchmark {
  private final Corpus corpus = Corpus.load();
  private final Extract extract = new Extract();
  private final Split split = new Split("Split");
  private final List<Article> extracted = new ArrayList<>();
  private final List<Article> stripped = new ArrayList<>();

  /** What decides in {@code Strip}: the rules and the model, or the rules alone. */
  @Param({"model", "rules"})
  private String strips;

  private Strip strip;
  private DocumentChain chain;

  /** Prepares the input of each step. */
  @Setup
  public void setUp() throws IOException {
    RuleSet rules = RuleSet.load(Path.of(System.getProperty("rules", "config/rules")));
    Path file = Path.of("config/text/block-model.json");
    BlockClassifier classifier =
        strips.equals("model") ? new BlockClassifier(BlockModel.read(file), 0.35f) : null;
    strip = new Strip("Strip", rules, classifier);
    chain = new DocumentChain(extract, List.of(strip, split), false);
    for (RawDocument document : corpus.documents()) {
      DocumentChain whole = new DocumentChain(extract, List.of(), false);
      Article article = whole.process(document).article();
      extracted.add(article);
      stripped.add(article == null ? null : strip.apply(article));
    }
  }

  /** Bytes to paragraphs. */
  @Benchmark
  public DocumentChain.Outcome chain() {
    return chain.process(corpus.documents().get(corpus.next()));
  }

  /** Bytes to blocks and metadata. */
  @Benchmark
  public Article extract() {
    int i = corpus.next();
    return extracted.get(i) == null ? null : extract.apply(corpus.documents().get(i));
  }

  /** The rules, and the model. */
  @Benchmark
  public Article strip() {
    Article article = extracted.get(corpus.next());
    return article == null ? null : strip.apply(article);
  }

  /** Blocks to paragraphs. */
  @Benchmark
  public Article split() {
    Article article = stripped.get(corpus.next());
    return article == null ? null : split.apply(article);
  }
}
