package dev.winnow.recur;

import dev.winnow.model.Article;
import dev.winnow.recur.blocks.BlockOccurrences;
import dev.winnow.recur.blocks.CountingScope;
import dev.winnow.recur.blocks.KeyedArticle;
import dev.winnow.recur.blocks.ScopeSizes;
import dev.winnow.recur.evidence.Evidence;
import dev.winnow.recur.evidence.EvidenceCollector;
import dev.winnow.recur.evidence.FrequentBlock;
import dev.winnow.recur.evidence.FrequentBlocks;
import dev.winnow.shuffle.BucketingFn;
import dev.winnow.shuffle.NeverEmpty;
import dev.winnow.shuffle.Packed;
import dev.winnow.shuffle.RecordCoder;
import dev.winnow.text.Hash64;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Top;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;

/**
 * Learns which blocks of a bounded corpus recur under unrelated articles; {@link RemoveFound} takes
 * them out. The first round counts blocks by hash bucket. The second round takes a sample of the
 * documents of each frequent block and estimates the number of their stories. Texts do not travel:
 * a block is eight bytes in the first round, and a document of a sample some 500 in the second.
 * {@link RecurrenceSettings#maxBlocks} bounds the results of both rounds, which are so small that
 * every worker may have all of them.
 */
public final class FindRecurrent
    extends PTransform<PCollection<KeyedArticle>, PCollection<String>> {
  private static final long serialVersionUID = 1L;

  private final RecurrenceSettings settings;
  private final LearnedBlocks before;

  private FindRecurrent(RecurrenceSettings settings, LearnedBlocks before) {
    this.settings = settings;
    this.before = before;
  }

  /**
   * Learns by these settings.
   *
   * @param before the blocks of earlier runs, which are part of the result
   */
  public static FindRecurrent with(RecurrenceSettings settings, LearnedBlocks before) {
    return new FindRecurrent(settings, before);
  }

  @Override
  public PCollection<String> expand(PCollection<KeyedArticle> articles) {
    PCollectionView<byte[]> candidates =
        articles
            .apply("ByBlock", ParDo.of(new ByBlockFn(settings.buckets())))
            .apply("GroupBlocks", GroupByKey.create())
            .apply("Count", ParDo.of(new CountFn(settings)))
            .setCoder(RecordCoder.of(FrequentBlock.class))
            .apply("AnyCandidate", NeverEmpty.with(FrequentBlock.NONE))
            .apply(
                "MostCandidates",
                Top.of(settings.maxBlocks(), new FrequentBlock.ByDocuments()).withoutDefaults())
            .apply(
                "Candidates",
                MapElements.into(TypeDescriptor.of(byte[].class)).via(FrequentBlocks::packed))
            .apply("CandidatesView", View.asSingleton());
    int max = settings.maxBlocks();
    LearnedBlocks known = before;
    return articles
        .apply(
            "Witnesses",
            ParDo.of(new TestifyFn(settings.buckets(), candidates)).withSideInputs(candidates))
        .apply("GroupWitnesses", GroupByKey.create())
        .apply("Judge", ParDo.of(new DecideFn(settings)))
        .setCoder(RecordCoder.of(Recurrent.class))
        .apply("AnyRecurrent", NeverEmpty.with(Recurrent.NONE))
        .apply("MostRecurrent", Top.of(max, new Recurrent.ByDocuments()).withoutDefaults())
        .apply(
            "Recurrent",
            MapElements.into(TypeDescriptors.strings()).via(found -> known.with(found)))
        .setCoder(StringUtf8Coder.of());
  }

  private static final class ByBlockFn extends BucketingFn<KeyedArticle, byte[]> {
    private static final long serialVersionUID = 1L;
    private final int buckets;
    private transient ScopeSizes sizes;

    ByBlockFn(int buckets) {
      super(ByteArrayCoder.of());
      this.buckets = buckets;
    }

    @ProcessElement
    public void process(
        @Element KeyedArticle keyed, OutputReceiver<KV<Integer, Packed<byte[]>>> out) {
      Article article = keyed.article();
      if (article.dropped() != null) {
        return;
      }
      sizes = sizes == null ? new ScopeSizes() : sizes;
      long corpus = Hash64.of(CountingScope.CORPUS);
      long scope = Hash64.of(CountingScope.of(article));
      sizes.add(corpus, 1);
      if (scope != corpus) {
        sizes.add(scope, 1);
      }
      BlockOccurrences.of(keyed, buckets, (bucket, each) -> send(bucket, each, out));
    }

    @Override
    protected void last(BiConsumer<Integer, byte[]> send) {
      if (sizes != null) {
        sizes.forEachPart(
            part -> IntStream.range(0, buckets).forEach(bucket -> send.accept(bucket, part)));
        sizes = null;
      }
    }
  }

  private static final class CountFn
      extends DoFn<KV<Integer, Iterable<Packed<byte[]>>>, FrequentBlock> {
    private static final long serialVersionUID = 1L;
    private final RecurrenceSettings settings;

    CountFn(RecurrenceSettings settings) {
      this.settings = settings;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<Packed<byte[]>>> bucket, OutputReceiver<FrequentBlock> out) {
      BlockCounter.of(Packed.all(bucket.getValue()), settings, out::output);
    }
  }

  private static final class TestifyFn extends BucketingFn<KeyedArticle, Evidence> {
    private static final long serialVersionUID = 1L;
    private final int buckets;
    private final PCollectionView<byte[]> candidates;

    TestifyFn(int buckets, PCollectionView<byte[]> candidates) {
      super(Evidence.CODER);
      this.buckets = buckets;
      this.candidates = candidates;
    }

    @ProcessElement
    public void process(ProcessContext context, OutputReceiver<KV<Integer, Packed<Evidence>>> out) {
      KeyedArticle keyed = context.element();
      FrequentBlocks all = FrequentBlocks.of(context.sideInput(candidates));
      if (keyed.article().dropped() == null && !all.isEmpty()) {
        EvidenceCollector.of(
            keyed, all, each -> send(Hash64.bucket(each.key(), buckets), each, out));
      }
    }
  }

  private static final class DecideFn
      extends DoFn<KV<Integer, Iterable<Packed<Evidence>>>, Recurrent> {
    private static final long serialVersionUID = 1L;
    private final RecurrenceSettings settings;

    DecideFn(RecurrenceSettings settings) {
      this.settings = settings;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<Packed<Evidence>>> bucket, OutputReceiver<Recurrent> out) {
      new RecurrenceClassifier(settings).classify(bucket.getValue()).forEach(out::output);
    }
  }
}
