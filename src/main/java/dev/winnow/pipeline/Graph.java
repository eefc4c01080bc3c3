package dev.winnow.pipeline;

import dev.winnow.dedup.FindRepeats;
import dev.winnow.dedup.FindStories;
import dev.winnow.dedup.Policy;
import dev.winnow.dedup.Repeat;
import dev.winnow.dedup.Verdict;
import dev.winnow.model.Article;
import dev.winnow.model.RecordCoder;
import dev.winnow.write.ShardWriter;
import dev.winnow.write.SummaryWriter;
import java.io.IOException;
import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
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
    PCollectionTuple stories = stories(pipeline, plan, outcomes.get(CleanDocuments.ARTICLES));
    PCollection<Map<String, Long>> written =
        compared(pipeline, plan, outcomes, stories.get(FindStories.VERDICTS))
            .apply(
                "Shards",
                WriteShards.with(
                    new ShardWriter(plan.sink(), plan.info()),
                    plan.repeatRules(),
                    plan.verdicts()));
    PCollection<Map<String, Long>> found =
        stories
            .get(FindStories.COUNTS)
            .apply("StoryCounts", ParDo.of(new StoryCountsFn()))
            .setCoder(WriteShards.countsCoder());
    PCollectionList.of(written)
        .and(found)
        .apply("Counts", Flatten.pCollections())
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

  private static PCollectionTuple stories(
      Pipeline pipeline, Plan plan, PCollection<Article> articles) {
    if (plan.documents().policy() != Policy.OFF) {
      return articles.apply("Stories", FindStories.with(plan.documents()));
    }
    return PCollectionTuple.of(FindStories.VERDICTS, none(pipeline, "NoStories"))
        .and(
            FindStories.COUNTS,
            pipeline.apply(
                "NoStoryCounts",
                Create.empty(KvCoder.of(StringUtf8Coder.of(), VarLongCoder.of()))));
  }

  private static PCollection<Verdict> none(Pipeline pipeline, String name) {
    return pipeline.apply(name, Create.empty(RecordCoder.of(Verdict.class)));
  }

  /** The outcomes, with what is decided by comparing documents with each other. */
  private static PCollectionTuple compared(
      Pipeline pipeline, Plan plan, PCollectionTuple outcomes, PCollection<Verdict> verdicts) {
    PCollection<Article> articles = outcomes.get(CleanDocuments.ARTICLES);
    if (!plan.repeats().comparesDocuments()) {
      PCollection<Repeat> repeats =
          pipeline.apply("NoRepeats", Create.empty(RecordCoder.of(Repeat.class)));
      return outcomes.and(WriteShards.REPEATS, repeats).and(WriteShards.VERDICTS, verdicts);
    }
    PCollectionTuple found =
        PCollectionTuple.of(FindRepeats.ARTICLES, articles)
            .and(
                FindRepeats.VERDICTS,
                plan.documents().policy() == Policy.DROP ? verdicts : none(pipeline, "NoCopies"))
            .apply("Dedup", FindRepeats.with(plan.repeatRules()));
    PCollection<Verdict> all =
        PCollectionList.of(verdicts)
            .and(found.get(FindRepeats.REDIRECTED))
            .apply("Verdicts", Flatten.pCollections());
    return outcomes
        .and(WriteShards.REPEATS, found.get(FindRepeats.REPEATS))
        .and(WriteShards.VERDICTS, all);
  }

  /** Makes the paths in {@code _run.json} of the names of counts. */
  private static final class StoryCountsFn extends DoFn<KV<String, Long>, Map<String, Long>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element KV<String, Long> count, OutputReceiver<Map<String, Long>> out) {
      out.output(Map.of("stories\t" + count.getKey(), count.getValue()));
    }
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
