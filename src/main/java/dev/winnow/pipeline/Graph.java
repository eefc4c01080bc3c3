package dev.winnow.pipeline;

import dev.winnow.decide.CleanedDocuments;
import dev.winnow.decide.DecidedArticles;
import dev.winnow.dedup.Dedup;
import dev.winnow.dedup.index.Index;
import dev.winnow.model.Article;
import dev.winnow.recur.Recurrence;
import dev.winnow.write.JsonFiles;
import dev.winnow.write.WriteJson;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.values.PCollection;

/**
 * Puts a plan's steps into a Beam pipeline.
 *
 * <p>{@code Recurrence}, {@code Dedup} and {@code WriteJson} are composite transforms. They are
 * expanded here and not applied, so that their parts have no composite above them: engines keep
 * metrics and progress by these names, and they were there before the composites.
 */
public final class Graph {
  private Graph() {}

  /**
   * Adds the whole flow of {@code plan}, from its source to its sink.
   *
   * @throws dev.winnow.yaml.ConfigException if an index of earlier runs cannot be used
   */
  public static void build(Pipeline pipeline, Plan plan) {
    if (plan instanceof BatchPlan batch) {
      build(pipeline, batch);
    } else if (plan instanceof StreamPlan stream) {
      StreamGraph.build(pipeline, stream);
    }
  }

  private static void build(Pipeline pipeline, BatchPlan plan) {
    Index index = plan.openIndex();
    CleanedDocuments cleaned = ReadAndClean.of(pipeline, plan);
    DecidedArticles decided =
        decided(plan, index, withoutRecurrent(plan, cleaned.articles()))
            .withFailures(cleaned.failures());
    if (plan.sink() instanceof JsonFiles files) {
      PCollection<?> unused = WriteJson.to(files, plan.info()).expand(decided);
    } else {
      WriteDecided.of(decided, cleaned.failures(), plan);
    }
  }

  private static PCollection<Article> withoutRecurrent(Plan plan, PCollection<Article> articles) {
    return plan.recurrence().comparesDocuments()
        ? Recurrence.of(plan.recurrence()).expand(articles)
        : articles;
  }

  private static DecidedArticles decided(Plan plan, Index index, PCollection<Article> articles) {
    return plan.dedup().comparesDocuments()
        ? Dedup.with(plan.dedup()).index(index).expand(articles)
        : DecidedArticles.undecided(articles);
  }
}
