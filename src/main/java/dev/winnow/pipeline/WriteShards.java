package dev.winnow.pipeline;

import dev.winnow.dedup.IndexedDocument;
import dev.winnow.dedup.Repeat;
import dev.winnow.dedup.Repeats;
import dev.winnow.dedup.SameBytes;
import dev.winnow.dedup.ToKeep;
import dev.winnow.dedup.Verdict;
import dev.winnow.dedup.Verdicts;
import dev.winnow.model.Article;
import dev.winnow.model.Failure;
import dev.winnow.shuffle.BucketingFn;
import dev.winnow.shuffle.Packed;
import dev.winnow.shuffle.PackedCoder;
import dev.winnow.shuffle.RecordCoder;
import dev.winnow.write.ShardWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.MapCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

/**
 * Brings articles, what is repeated in them, and failures together by shard, and writes the shards.
 * This is the one shuffle that bodies go through.
 */
final class WriteShards extends PTransform<PCollectionTuple, PCollectionTuple> {
  /** The repeats; articles and failures come under the tags of {@link CleanDocuments}. */
  static final TupleTag<Repeat> REPEATS = new TupleTag<>() {};

  /** What was decided about whole documents. */
  static final TupleTag<Verdict> VERDICTS = new TupleTag<>() {};

  /** Out: what was written, by the paths in {@code _run.json}. */
  static final TupleTag<Map<String, Long>> COUNTS = new TupleTag<>() {};

  /** Out: what an index keeps of each document, if there is one. */
  static final TupleTag<IndexedDocument> KEPT = new TupleTag<>() {};

  private static final TupleTag<Packed<Article>> ARTICLES = new TupleTag<>() {};
  private static final TupleTag<Packed<Failure>> FAILURES = new TupleTag<>() {};
  private static final TupleTag<Packed<Repeat>> SHARD_REPEATS = new TupleTag<>() {};
  private static final TupleTag<Packed<Verdict>> SHARD_VERDICTS = new TupleTag<>() {};
  private static final RecordCoder<Article> ARTICLE = RecordCoder.of(Article.class);
  private static final RecordCoder<Failure> FAILURE = RecordCoder.of(Failure.class);
  private static final TupleTag<Boolean> SHARDS = new TupleTag<>() {};
  private static final long serialVersionUID = 1L;

  private final ShardWriter writer;
  private final Repeats repeats;
  private final Verdicts verdicts;
  private final ToKeep toKeep;

  private WriteShards(ShardWriter writer, Repeats repeats, Verdicts verdicts, ToKeep toKeep) {
    this.writer = writer;
    this.repeats = repeats;
    this.verdicts = verdicts;
    this.toKeep = toKeep;
  }

  /**
   * Writes shards.
   *
   * @param toKeep what an index keeps; null if there is none
   */
  static WriteShards with(ShardWriter writer, Repeats repeats, Verdicts verdicts, ToKeep toKeep) {
    return new WriteShards(writer, repeats, verdicts, toKeep);
  }

  @Override
  public PCollectionTuple expand(PCollectionTuple input) {
    ShardWriter to = writer;
    PCollectionTuple written =
        KeyedPCollectionTuple.of(
                ARTICLES,
                keyed(
                    "Articles",
                    input.get(CleanDocuments.ARTICLES),
                    ARTICLE,
                    article -> to.sink().shardOf(article.source().id())))
            .and(
                FAILURES,
                keyed(
                    "Failures",
                    input.get(CleanDocuments.FAILURES),
                    FAILURE,
                    failure -> to.sink().shardOf(failure.id())))
            .and(
                SHARD_REPEATS,
                keyed(
                    "Repeats",
                    input.get(REPEATS),
                    Repeat.CODER,
                    repeat -> to.sink().shardOf(repeat.id())))
            .and(
                SHARD_VERDICTS,
                keyed(
                    "Verdicts",
                    input.get(VERDICTS),
                    Verdict.CODER,
                    verdict -> to.sink().shardOf(verdict.id())))
            .and(SHARDS, everyShard(input))
            .apply("Join", CoGroupByKey.create())
            .apply(
                "Write",
                ParDo.of(new WriteFn(writer, repeats, verdicts, toKeep))
                    .withOutputTags(COUNTS, TupleTagList.of(KEPT)));
    written.get(COUNTS).setCoder(countsCoder());
    return written;
  }

  static Coder<Map<String, Long>> countsCoder() {
    return MapCoder.of(StringUtf8Coder.of(), VarLongCoder.of());
  }

  /** Each shard is written, be it empty, so that whoever reads them sees that none is missing. */
  private PCollection<KV<Integer, Boolean>> everyShard(PCollectionTuple input) {
    return input
        .getPipeline()
        .apply("Count", Create.of(writer.sink().shards()))
        .apply("Every", ParDo.of(new EveryFn()));
  }

  private static <T extends Record> PCollection<KV<Integer, Packed<T>>> keyed(
      String name,
      PCollection<T> items,
      RecordCoder<T> coder,
      SerializableFunction<T, Integer> shard) {
    return items
        .apply("Key" + name, ParDo.of(new ToShards<>(coder, shard)))
        .setCoder(PackedCoder.inBuckets(coder));
  }

  /** Gives the numbers from 0 to below the one that it is given. */
  private static final class EveryFn extends DoFn<Integer, KV<Integer, Boolean>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element Integer shards, OutputReceiver<KV<Integer, Boolean>> out) {
      for (int shard = 0; shard < shards; shard++) {
        out.output(KV.of(shard, Boolean.TRUE));
      }
    }
  }

  private static final class ToShards<T extends Record> extends BucketingFn<T, T> {
    private static final long serialVersionUID = 1L;
    private final SerializableFunction<T, Integer> shard;

    ToShards(RecordCoder<T> coder, SerializableFunction<T, Integer> shard) {
      super(coder);
      this.shard = shard;
    }

    @ProcessElement
    public void process(@Element T item, OutputReceiver<KV<Integer, Packed<T>>> out) {
      send(shard.apply(item), item, out);
    }
  }

  private static final class WriteFn extends DoFn<KV<Integer, CoGbkResult>, Map<String, Long>> {
    private static final long serialVersionUID = 1L;
    private final ShardWriter writer;
    private final Repeats rules;
    private final Verdicts whole;
    private final ToKeep toKeep;

    WriteFn(ShardWriter writer, Repeats rules, Verdicts whole, ToKeep toKeep) {
      this.toKeep = toKeep;
      this.writer = writer;
      this.rules = rules;
      this.whole = whole;
    }

    @ProcessElement
    public void process(@Element KV<Integer, CoGbkResult> shard, MultiOutputReceiver out)
        throws IOException {
      CoGbkResult members = shard.getValue();
      Map<String, List<Repeat>> byDocument = new HashMap<>();
      for (Repeat repeat : Packed.all(members.getAll(SHARD_REPEATS))) {
        byDocument.computeIfAbsent(repeat.id(), id -> new ArrayList<>()).add(repeat);
      }
      Map<String, Verdict> verdicts =
          Verdicts.byDocument(Packed.all(members.getAll(SHARD_VERDICTS)));
      List<Article> articles = new ArrayList<>();
      for (Article article : SameBytes.merged(Packed.all(members.getAll(ARTICLES)))) {
        String id = article.source().id();
        Verdict verdict = verdicts.get(id);
        Article decided = verdict == null ? article : whole.applied(article, verdict);
        Article written = rules.applied(decided, byDocument.getOrDefault(id, List.of()));
        articles.add(written);
        if (toKeep != null) {
          toKeep.of(article, verdict, written).ifPresent(out.get(KEPT)::output);
        }
      }
      List<Failure> failures = Packed.all(members.getAll(FAILURES));
      Map<String, Long> counts = writer.write(shard.getKey(), articles, failures);
      RunMetrics.add(counts);
      out.get(COUNTS).output(counts);
    }
  }
}
