package dev.winnow.pipeline;

import dev.winnow.decide.ApplyDecisions;
import dev.winnow.decide.CleanedDocuments;
import dev.winnow.decide.DecidedArticles;
import dev.winnow.io.LineSink;
import dev.winnow.model.Article;
import dev.winnow.model.Failure;
import org.apache.beam.sdk.values.PCollection;

/** Writes a run that ends to a sink for lines. */
final class WriteDecided {
  private WriteDecided() {}

  /** Applies the decisions about articles, and writes the lines of articles and failures. */
  static void of(DecidedArticles decided, PCollection<Failure> failures, BatchPlan plan) {
    PCollection<Article> articles =
        decided.apply("Decide", ApplyDecisions.inBuckets(plan.documents().buckets()));
    ToLines.of(new CleanedDocuments(articles, failures), plan.info())
        .apply("Write", ((LineSink) plan.sink()).writer());
  }
}
