package dev.winnow.decide;

import dev.winnow.model.Article;
import dev.winnow.shuffle.RecordCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/**
 * Applies decisions to articles, for pipelines that go on with them: a copy is {@linkplain
 * Article#dropped dropped}, a version names its {@linkplain Article#story story}, and repeated
 * paragraphs are removed. Articles with the same bytes become one. Entries for an index are
 * discarded, and failures do not pass. The bodies are shuffled once.
 */
public final class ApplyDecisions extends PTransform<DecidedArticles, PCollection<Article>> {
  private static final long serialVersionUID = 1L;

  private final int buckets;

  private ApplyDecisions(int buckets) {
    this.buckets = buckets;
  }

  /**
   * Applies decisions in hash buckets.
   *
   * @param buckets the number of buckets, at least 1; one is held in memory, so plan for at most
   *     some 50,000 documents a bucket
   */
  public static ApplyDecisions inBuckets(int buckets) {
    if (buckets < 1) {
      throw new IllegalArgumentException("'buckets' must be at least 1, was " + buckets);
    }
    return new ApplyDecisions(buckets);
  }

  @Override
  public PCollection<Article> expand(DecidedArticles input) {
    int all = buckets;
    return DecisionJoin.keyed(
            DecidedArticles.of(input.articles(), input.decisions()),
            id -> Math.floorMod(id.hashCode(), all))
        .apply("Join", CoGroupByKey.create())
        .apply("Apply", ParDo.of(new ApplyFn<>(DecisionJoin.of(input.decisions()))))
        .setCoder(RecordCoder.of(Article.class));
  }

  private static final class ApplyFn<K> extends DoFn<KV<Integer, CoGbkResult>, Article> {
    private static final long serialVersionUID = 1L;
    private final DecisionJoin<K> join;

    ApplyFn(DecisionJoin<K> join) {
      this.join = join;
    }

    @ProcessElement
    public void process(@Element KV<Integer, CoGbkResult> bucket, OutputReceiver<Article> out) {
      join.decided(bucket.getValue(), kept -> {}).forEach(out::output);
    }
  }
}
