package dev.winnow.write.json;

import dev.winnow.Corpus;
import dev.winnow.extract.Extract;
import dev.winnow.model.Article;
import dev.winnow.model.DocumentException;
import dev.winnow.model.RawDocument;
import dev.winnow.shuffle.RecordCoder;
import dev.winnow.split.Split;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/** What a cleaned article costs on its way to the output: packing, unpacking, its JSON lines. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class RecordBenchmark {
  private final RecordCoder<Article> coder = RecordCoder.of(Article.class);
  private final RecordJson records = new RecordJson("0123456789abcdef", "1.0");
  private final AuditJson audits = new AuditJson();
  private final Corpus corpus = Corpus.load();
  private final List<Article> articles = new ArrayList<>();
  private final List<byte[]> packed = new ArrayList<>();

  /** Extracts the corpus. */
  @Setup
  public void setUp() {
    for (RawDocument document : corpus.documents()) {
      Article article = null;
      try {
        article = new Split("Split").apply(new Extract().apply(document));
      } catch (DocumentException e) {
        System.err.println("left out: " + document + ": " + e.getMessage());
      }
      boolean usable = article != null && article.dropped() == null;
      articles.add(usable ? article : articles.get(0));
      packed.add(coder.pack(usable ? article : articles.get(0)));
    }
  }

  /** To bytes. */
  @Benchmark
  public byte[] pack() {
    return coder.pack(articles.get(corpus.next()));
  }

  /** And back. */
  @Benchmark
  public Article unpack() {
    return coder.unpack(packed.get(corpus.next()));
  }

  /** The record's line. */
  @Benchmark
  public byte[] recordLine() {
    return records.line(articles.get(corpus.next()));
  }

  /** The audit line. */
  @Benchmark
  public byte[] auditLine() {
    return audits.line(articles.get(corpus.next()));
  }
}
