package dev.winnow.pipeline;

import dev.winnow.decide.CleanedDocuments;
import dev.winnow.io.ElementReader;
import dev.winnow.model.Article;
import dev.winnow.model.Failure;
import dev.winnow.model.RawDocument;
import dev.winnow.read.FoundFile;
import dev.winnow.read.ReadFiles;
import dev.winnow.shuffle.RecordCoder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

/**
 * Runs the chain of steps on each document, in one ParDo.
 *
 * @param <T> the input: files of a run that ends, or the documents of a stream
 */
public final class CleanDocuments<T> extends PTransform<PCollection<T>, CleanedDocuments> {
  /** The namespace and names of the counters of a run's progress. */
  static final String NAMESPACE = "Clean";

  static final String DOCUMENTS = "documents";
  static final String FAILED = "failures";

  private static final TupleTag<Article> ARTICLES = new TupleTag<>() {};
  private static final TupleTag<Failure> FAILURES = new TupleTag<>() {};
  private static final long serialVersionUID = 1L;

  private final ElementReader<T> reader;
  private final DocumentChain chain;

  private CleanDocuments(ElementReader<T> reader, DocumentChain chain) {
    this.reader = reader;
    this.chain = chain;
  }

  /** Reads files and cleans their documents. */
  public static CleanDocuments<FoundFile> ofFiles(ReadFiles files, DocumentChain chain) {
    return new CleanDocuments<>(files::read, chain);
  }

  /** Cleans documents that were read. */
  public static CleanDocuments<RawDocument> ofDocuments(DocumentChain chain) {
    return new CleanDocuments<>((document, read, failures) -> read.accept(document), chain);
  }

  @Override
  public CleanedDocuments expand(PCollection<T> documents) {
    PCollectionTuple outcomes =
        documents.apply(
            "Clean",
            ParDo.of(new CleanFn<>(reader, chain))
                .withOutputTags(ARTICLES, TupleTagList.of(FAILURES)));
    return new CleanedDocuments(
        outcomes.get(ARTICLES).setCoder(RecordCoder.of(Article.class)),
        outcomes.get(FAILURES).setCoder(RecordCoder.of(Failure.class)));
  }

  private static final class CleanFn<T> extends DoFn<T, Article> {
    private static final long serialVersionUID = 1L;
    private final Counter cleaned = Metrics.counter(NAMESPACE, DOCUMENTS);
    private final Counter failures = Metrics.counter(NAMESPACE, FAILED);
    private final ElementReader<T> reader;
    private final DocumentChain chain;

    CleanFn(ElementReader<T> reader, DocumentChain chain) {
      this.reader = reader;
      this.chain = chain;
    }

    @ProcessElement
    public void process(@Element T element, MultiOutputReceiver out) {
      reader.read(
          element,
          document -> give(chain.process(document), out),
          failure -> give(new DocumentChain.Outcome(null, failure), out));
    }

    private void give(DocumentChain.Outcome outcome, MultiOutputReceiver out) {
      cleaned.inc();
      if (outcome.article() != null) {
        out.get(ARTICLES).output(outcome.article());
      } else {
        failures.inc();
        out.get(FAILURES).output(outcome.failure());
      }
    }
  }
}
