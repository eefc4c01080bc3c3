package dev.winnow.write;

import dev.winnow.decide.DecidedArticles;
import dev.winnow.decide.DecisionJoin;
import dev.winnow.decide.Decisions;
import dev.winnow.model.Article;
import dev.winnow.model.RunCounts;
import dev.winnow.shuffle.RecordCoder;
import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

/**
 * Brings articles, the decisions about them, and failures together by shard, and writes the shards.
 * This is the one shuffle that bodies go through.
 *
 * @param <K> the part of a document that later runs need
 */
final class WriteShards<K> extends PTransform<DecidedArticles, PCollectionTuple> {
  /** Out: the numbers of each shard. */
  static final TupleTag<RunCounts> COUNTS = new TupleTag<>() {};

  private static final TupleTag<Boolean> SHARDS = new TupleTag<>() {};
  private static final long serialVersionUID = 1L;

  private final ShardWriter writer;
  private final transient Decisions<K> decisions;
  private final TupleTag<K> kept = new TupleTag<>("Kept");

  private WriteShards(ShardWriter writer, Decisions<K> decisions) {
    this.writer = writer;
    this.decisions = decisions;
  }

  /** Writes shards of articles with these decisions. */
  static <K> WriteShards<K> with(ShardWriter writer, Decisions<K> decisions) {
    return new WriteShards<>(writer, decisions);
  }

  /** Out: the part of each document that later runs need; only if the decider keeps something. */
  TupleTag<K> kept() {
    return kept;
  }

  @Override
  public PCollectionTuple expand(DecidedArticles input) {
    JsonFiles files = writer.sink();
    PCollectionTuple written =
        DecisionJoin.keyed(input, files::shardOf)
            .and(SHARDS, everyShard(input))
            .apply("Join", CoGroupByKey.create())
            .apply(
                "Write",
                ParDo.of(new WriteFn<>(writer, DecisionJoin.of(decisions), kept))
                    .withOutputTags(
                        COUNTS,
                        decisions.kept() == null ? TupleTagList.empty() : TupleTagList.of(kept)));
    written.get(COUNTS).setCoder(RecordCoder.of(RunCounts.class));
    if (decisions.kept() != null) {
      written.get(kept).setCoder(decisions.kept().coder());
    }
    return written;
  }

  /** Every shard is written, even an empty one, so that readers see that none is missing. */
  private PCollection<KV<Integer, Boolean>> everyShard(DecidedArticles input) {
    return input
        .getPipeline()
        .apply("Count", Create.of(writer.sink().shards()))
        .apply("Every", ParDo.of(new EveryFn()));
  }

  /** Gives the numbers from 0 up to its input, without it. */
  private static final class EveryFn extends DoFn<Integer, KV<Integer, Boolean>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element Integer shards, OutputReceiver<KV<Integer, Boolean>> out) {
      for (int shard = 0; shard < shards; shard++) {
        out.output(KV.of(shard, Boolean.TRUE));
      }
    }
  }

  private static final class WriteFn<K> extends DoFn<KV<Integer, CoGbkResult>, RunCounts> {
    private static final long serialVersionUID = 1L;
    private final ShardWriter writer;
    private final DecisionJoin<K> join;
    private final TupleTag<K> kept;

    WriteFn(ShardWriter writer, DecisionJoin<K> join, TupleTag<K> kept) {
      this.writer = writer;
      this.join = join;
      this.kept = kept;
    }

    @ProcessElement
    public void process(@Element KV<Integer, CoGbkResult> shard, MultiOutputReceiver out)
        throws IOException {
      CoGbkResult members = shard.getValue();
      List<Article> articles = join.decided(members, each -> out.get(kept).output(each));
      RunCounts counts = writer.write(shard.getKey(), articles, join.failures(members));
      RunMetrics.add(counts);
      out.get(COUNTS).output(counts);
    }
  }
}
