package dev.winnow.pipeline;

import dev.winnow.model.Article;
import dev.winnow.model.Failure;
import dev.winnow.model.RawDocument;
import dev.winnow.model.RecordCoder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTagList;

/**
 * Runs the chain of steps on each document of a stream, in one ParDo; what comes out is under the
 * tags of {@link CleanDocuments}.
 */
final class CleanArriving extends PTransform<PCollection<RawDocument>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  private final DocumentChain chain;

  private CleanArriving(DocumentChain chain) {
    this.chain = chain;
  }

  static CleanArriving with(DocumentChain chain) {
    return new CleanArriving(chain);
  }

  @Override
  public PCollectionTuple expand(PCollection<RawDocument> documents) {
    PCollectionTuple outcomes =
        documents.apply(
            "Clean",
            ParDo.of(new CleanFn(chain))
                .withOutputTags(CleanDocuments.ARTICLES, TupleTagList.of(CleanDocuments.FAILURES)));
    outcomes.get(CleanDocuments.ARTICLES).setCoder(RecordCoder.of(Article.class));
    outcomes.get(CleanDocuments.FAILURES).setCoder(RecordCoder.of(Failure.class));
    return outcomes;
  }

  private static final class CleanFn extends DoFn<RawDocument, Article> {
    private static final long serialVersionUID = 1L;
    private final Counter cleaned =
        Metrics.counter(CleanDocuments.NAMESPACE, CleanDocuments.DOCUMENTS);
    private final Counter failures =
        Metrics.counter(CleanDocuments.NAMESPACE, CleanDocuments.FAILED);
    private final DocumentChain chain;

    CleanFn(DocumentChain chain) {
      this.chain = chain;
    }

    @ProcessElement
    public void process(@Element RawDocument document, MultiOutputReceiver out) {
      DocumentChain.Outcome outcome = chain.process(document);
      cleaned.inc();
      if (outcome.article() != null) {
        out.get(CleanDocuments.ARTICLES).output(outcome.article());
      } else {
        failures.inc();
        out.get(CleanDocuments.FAILURES).output(outcome.failure());
      }
    }
  }
}
