package dev.winnow.pipeline;

import dev.winnow.decide.CleanedDocuments;
import dev.winnow.model.Article;
import dev.winnow.model.Failure;
import dev.winnow.shuffle.RecordCoder;
import java.io.Serializable;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn.MultiOutputReceiver;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

/** The two outputs of a step that cleans documents, and its counters. */
final class CleanedOutputs implements Serializable {
  /** The namespace and names of the counters of a run's progress. */
  static final String NAMESPACE = "Clean";

  static final String DOCUMENTS = "documents";
  static final String KEPT = "kept";
  static final TupleTag<Article> ARTICLES = new TupleTag<>() {};
  private static final TupleTag<Failure> FAILURES = new TupleTag<>() {};
  static final TupleTagList OTHERS = TupleTagList.of(FAILURES);

  private static final String FAILED = "failures";
  private static final long serialVersionUID = 1L;

  private final Counter cleaned = Metrics.counter(NAMESPACE, DOCUMENTS);
  private final Counter failures = Metrics.counter(NAMESPACE, FAILED);
  private final Counter kept = Metrics.counter(NAMESPACE, KEPT);

  /** The documents of a step with these outputs. */
  static CleanedDocuments of(PCollectionTuple outcomes) {
    return new CleanedDocuments(
        outcomes.get(ARTICLES).setCoder(RecordCoder.of(Article.class)),
        outcomes.get(FAILURES).setCoder(RecordCoder.of(Failure.class)));
  }

  void give(DocumentChain.Outcome outcome, MultiOutputReceiver out) {
    if (outcome.article() != null) {
      give(outcome.article(), out);
    } else {
      give(outcome.failure(), out);
    }
  }

  void give(Article article, MultiOutputReceiver out) {
    cleaned.inc();
    out.get(ARTICLES).output(article);
  }

  void give(Failure failure, MultiOutputReceiver out) {
    cleaned.inc();
    failures.inc();
    out.get(FAILURES).output(failure);
  }

  /** Counts a document or failure that an earlier attempt has cleaned. */
  void countKept() {
    kept.inc();
  }
}
