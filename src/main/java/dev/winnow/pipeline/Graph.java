package dev.winnow.pipeline;

import dev.winnow.dedup.Index;
import dev.winnow.dedup.ToKeep;
import dev.winnow.model.Article;
import dev.winnow.recur.FindRecurrent;
import dev.winnow.recur.KeyBlocks;
import dev.winnow.recur.KeyedArticle;
import dev.winnow.recur.RecurrenceStep;
import dev.winnow.recur.RemoveFound;
import dev.winnow.write.ShardWriter;
import dev.winnow.write.StateFile;
import dev.winnow.write.SummaryWriter;
import dev.winnow.write.WriteJson;
import java.io.IOException;
import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;

/** Puts a plan's steps into a Beam pipeline. */
public final class Graph {
  private Graph() {}

  /**
   * Adds the whole flow of {@code plan}, from its source to its sink.
   *
   * @throws dev.winnow.yaml.ConfigException if what earlier runs have left cannot be used
   */
  public static void build(Pipeline pipeline, Plan plan) {
    if (plan.stream() != null) {
      StreamGraph.build(pipeline, plan);
      return;
    }
    Index index = plan.openIndex();
    PCollectionTuple outcomes = ReadAndClean.of(pipeline, plan);
    PCollection<Article> articles =
        KeepIndex.omitKnown(
            plan, index, withoutRecurrent(plan, outcomes.get(CleanDocuments.ARTICLES)));
    PCollectionTuple compared = Comparisons.of(pipeline, plan, index, articles);
    PCollectionTuple written =
        PCollectionTuple.of(CleanDocuments.ARTICLES, articles)
            .and(CleanDocuments.FAILURES, outcomes.get(CleanDocuments.FAILURES))
            .and(WriteShards.REPEATS, compared.get(WriteShards.REPEATS))
            .and(WriteShards.VERDICTS, compared.get(WriteShards.VERDICTS))
            .apply(
                "Shards",
                WriteShards.with(
                    new ShardWriter((WriteJson) plan.sink(), plan.info()),
                    plan.dedup().repeatRules(),
                    plan.dedup().verdicts(),
                    index.isKept() ? new ToKeep(plan.documents(), plan.dedup().repeats()) : null));
    PCollectionList<Map<String, Long>> counts =
        PCollectionList.of(written.get(WriteShards.COUNTS)).and(compared.get(Comparisons.COUNTS));
    KeepIndex.write(index, counts, written, compared)
        .apply("Counts", Flatten.pCollections())
        .apply("Count", Combine.globally(new SumCounts()).withoutDefaults())
        .apply("Summary", ParDo.of(new SummaryFn(new SummaryWriter((WriteJson) plan.sink(), plan.info()))));
  }

  private static PCollection<Article> withoutRecurrent(Plan plan, PCollection<Article> articles) {
    RecurrenceStep recurrence = plan.recurrence();
    if (!recurrence.comparesDocuments()) {
      return articles;
    }
    PCollection<KeyedArticle> keyed = articles.apply("Blocks", KeyBlocks.ofArticles());
    PCollection<String> found =
        keyed.apply("Recurrence", FindRecurrent.with(recurrence.settings(), recurrence.before()));
    if (recurrence.learn() != null) {
      found.apply("Learn", ParDo.of(new LearnFn(new StateFile(recurrence.learn()))));
    }
    return keyed.apply(
        "RemoveRecurrent",
        RemoveFound.of(recurrence.name(), found.apply("Found", View.asSingleton())));
  }

  /** Writes {@code _run.json}; its input is there only when every shard is written. */
  private static final class SummaryFn extends DoFn<Map<String, Long>, Void> {
    private static final long serialVersionUID = 1L;
    private final SummaryWriter writer;

    SummaryFn(SummaryWriter writer) {
      this.writer = writer;
    }

    @ProcessElement
    public void process(@Element Map<String, Long> counts) throws IOException {
      writer.write(counts);
    }
  }

  /** Writes what was learned. */
  private static final class LearnFn extends DoFn<String, Void> {
    private static final long serialVersionUID = 1L;
    private final StateFile file;

    LearnFn(StateFile file) {
      this.file = file;
    }

    @ProcessElement
    public void process(@Element String learned) throws IOException {
      file.write(learned);
    }
  }
}
