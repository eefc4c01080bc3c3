package dev.winnow.pipeline;

import dev.winnow.dedup.FindRepeats;
import dev.winnow.dedup.Repeat;
import dev.winnow.model.RecordCoder;
import dev.winnow.write.ShardWriter;
import dev.winnow.write.SummaryWriter;
import java.io.IOException;
import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;

/** Puts a plan's steps into a Beam pipeline. */
public final class Graph {
  /** Enough for some hundred workers. */
  private static final int BUNDLES = 64;

  /**
   * Enough to keep a core busy until the others are done. The Direct Runner copies, at each bundle,
   * what the groups hold so far: with 64 bundles this took a fifth of a run's time.
   */
  private static final int BUNDLES_A_CORE = 4;

  private static final int LEAST_BUNDLES = 16;

  private Graph() {}

  /** Adds the whole flow of {@code plan}, from its source to its sink. */
  public static void build(Pipeline pipeline, Plan plan) {
    PCollectionTuple outcomes =
        pipeline
            .apply("Read", ListFiles.of(plan.source().path(), bundles(pipeline.getOptions())))
            .apply("Documents", CleanDocuments.with(plan.chain()));
    outcomes
        .and(WriteShards.REPEATS, repeats(pipeline, plan, outcomes))
        .apply(
            "Shards",
            WriteShards.with(new ShardWriter(plan.sink(), plan.info()), plan.repeatRules()))
        .apply("Count", Combine.globally(new SumCounts()))
        .apply("Summary", ParDo.of(new SummaryFn(new SummaryWriter(plan.sink(), plan.info()))));
  }

  private static int bundles(PipelineOptions options) {
    if (!options.getRunner().getSimpleName().equals("DirectRunner")) {
      return BUNDLES;
    }
    int cores = Runtime.getRuntime().availableProcessors();
    return Math.min(BUNDLES, Math.max(LEAST_BUNDLES, BUNDLES_A_CORE * cores));
  }

  private static PCollection<Repeat> repeats(
      Pipeline pipeline, Plan plan, PCollectionTuple outcomes) {
    return plan.repeats().comparesDocuments()
        ? outcomes.get(CleanDocuments.ARTICLES).apply("Dedup", FindRepeats.with(plan.repeatRules()))
        : pipeline.apply("NoRepeats", Create.empty(RecordCoder.of(Repeat.class)));
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
}
