package dev.winnow.pipeline;

import dev.winnow.model.Article;
import dev.winnow.model.Failure;
import dev.winnow.model.RecordCoder;
import dev.winnow.read.FoundFile;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

/** Runs the chain of steps on each file, in one ParDo. */
final class CleanDocuments extends PTransform<PCollection<FoundFile>, PCollectionTuple> {
  /** What was cleaned. */
  static final TupleTag<Article> ARTICLES = new TupleTag<>() {};

  /** What could not be. */
  static final TupleTag<Failure> FAILURES = new TupleTag<>() {};

  /** The namespace and names of the counters that show how far a run is. */
  static final String NAMESPACE = "Clean";

  static final String DOCUMENTS = "documents";
  static final String FAILED = "failures";

  private static final long serialVersionUID = 1L;

  private final DocumentChain chain;

  private CleanDocuments(DocumentChain chain) {
    this.chain = chain;
  }

  static CleanDocuments with(DocumentChain chain) {
    return new CleanDocuments(chain);
  }

  @Override
  public PCollectionTuple expand(PCollection<FoundFile> files) {
    PCollectionTuple outcomes =
        files.apply(
            "Clean",
            ParDo.of(new CleanFn(chain)).withOutputTags(ARTICLES, TupleTagList.of(FAILURES)));
    outcomes.get(ARTICLES).setCoder(RecordCoder.of(Article.class));
    outcomes.get(FAILURES).setCoder(RecordCoder.of(Failure.class));
    return outcomes;
  }

  private static final class CleanFn extends DoFn<FoundFile, Article> {
    private static final long serialVersionUID = 1L;
    private final Counter documents = Metrics.counter(NAMESPACE, DOCUMENTS);
    private final Counter failures = Metrics.counter(NAMESPACE, FAILED);
    private final DocumentChain chain;

    CleanFn(DocumentChain chain) {
      this.chain = chain;
    }

    @ProcessElement
    public void process(@Element FoundFile file, MultiOutputReceiver out) {
      DocumentChain.Outcome outcome = chain.process(file);
      documents.inc();
      if (outcome.article() != null) {
        out.get(ARTICLES).output(outcome.article());
      } else {
        failures.inc();
        out.get(FAILURES).output(outcome.failure());
      }
    }
  }
}
