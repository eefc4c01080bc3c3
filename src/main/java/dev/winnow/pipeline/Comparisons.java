package dev.winnow.pipeline;

import dev.winnow.dedup.ChooseReadings;
import dev.winnow.dedup.FindRepeats;
import dev.winnow.dedup.FindStories;
import dev.winnow.dedup.Index;
import dev.winnow.dedup.Policy;
import dev.winnow.dedup.Repeat;
import dev.winnow.dedup.Standing;
import dev.winnow.dedup.Verdict;
import dev.winnow.model.Article;
import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;

/**
 * Compares documents with each other, as far as the plan has it: copies and stories first, then
 * paragraphs, of which a copy that is dropped owns none.
 */
final class Comparisons {
  /** What was found, by the paths in {@code _run.json}. */
  static final TupleTag<Map<String, Long>> COUNTS = new TupleTag<>() {};

  private Comparisons() {}

  /**
   * What is decided, under the tags {@link WriteShards#REPEATS}, {@link WriteShards#VERDICTS},
   * {@link FindStories#STANDINGS} and {@link #COUNTS}.
   *
   * @param index what earlier runs have left to compare with
   */
  static PCollectionTuple of(
      Pipeline pipeline, Plan plan, Index index, PCollection<Article> articles) {
    if (!plan.dedup().comparesDocuments()) {
      return PCollectionTuple.of(WriteShards.REPEATS, noRepeats(pipeline))
          .and(WriteShards.VERDICTS, none(pipeline, "NoStories"))
          .and(FindStories.STANDINGS, noStandings(pipeline))
          .and(COUNTS, pipeline.apply("NoCounts", Create.empty(WriteShards.countsCoder())));
    }
    PCollectionView<Map<String, Long>> readings =
        articles.apply("Readings", ChooseReadings.inBuckets(plan.documents().buckets()));
    PCollectionTuple stories = stories(pipeline, plan, index, articles, readings);
    PCollection<Map<String, Long>> counts =
        stories
            .get(FindStories.COUNTS)
            .apply("StoryCounts", ParDo.of(new StoryCountsFn()))
            .setCoder(WriteShards.countsCoder());
    return repeats(pipeline, plan, index, articles, readings, stories.get(FindStories.VERDICTS))
        .and(FindStories.STANDINGS, stories.get(FindStories.STANDINGS))
        .and(COUNTS, counts);
  }

  private static PCollectionTuple stories(
      Pipeline pipeline,
      Plan plan,
      Index index,
      PCollection<Article> articles,
      PCollectionView<Map<String, Long>> readings) {
    if (plan.documents().policy() != Policy.OFF) {
      return articles.apply("Stories", FindStories.with(plan.documents(), readings).andWith(index));
    }
    return PCollectionTuple.of(FindStories.VERDICTS, none(pipeline, "NoStories"))
        .and(FindStories.STANDINGS, noStandings(pipeline))
        .and(
            FindStories.COUNTS,
            pipeline.apply(
                "NoStoryCounts",
                Create.empty(KvCoder.of(StringUtf8Coder.of(), VarLongCoder.of()))));
  }

  private static PCollection<Verdict> none(Pipeline pipeline, String name) {
    return pipeline.apply(name, Create.empty(Verdict.CODER));
  }

  private static PCollection<Standing> noStandings(Pipeline pipeline) {
    return pipeline.apply("NoStandings", Create.empty(Standing.CODER));
  }

  private static PCollection<Repeat> noRepeats(Pipeline pipeline) {
    return pipeline.apply("NoRepeats", Create.empty(Repeat.CODER));
  }

  private static PCollectionTuple repeats(
      Pipeline pipeline,
      Plan plan,
      Index index,
      PCollection<Article> articles,
      PCollectionView<Map<String, Long>> readings,
      PCollection<Verdict> verdicts) {
    if (!plan.dedup().repeats().comparesDocuments()) {
      return PCollectionTuple.of(WriteShards.REPEATS, noRepeats(pipeline))
          .and(WriteShards.VERDICTS, verdicts);
    }
    PCollectionTuple found =
        PCollectionTuple.of(FindRepeats.ARTICLES, articles)
            .and(FindRepeats.VERDICTS, verdicts)
            .apply(
                "Dedup",
                FindRepeats.with(plan.dedup().repeatRules(), plan.documents().policy(), readings)
                    .andWith(index));
    PCollection<Verdict> all =
        PCollectionList.of(verdicts)
            .and(found.get(FindRepeats.REDIRECTED))
            .apply("Verdicts", Flatten.pCollections());
    return PCollectionTuple.of(WriteShards.REPEATS, found.get(FindRepeats.REPEATS))
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
}
