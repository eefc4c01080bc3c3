package dev.winnow.dedup;

import dev.winnow.model.Article;
import dev.winnow.model.RecordCoder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

/**
 * Finds copies and stories among the documents of a bounded corpus: compares the documents that may
 * be related, brings the links of a connected component together, and decides there.
 */
public final class FindStories extends PTransform<PCollection<Article>, PCollectionTuple> {
  /** What was decided. */
  public static final TupleTag<Verdict> VERDICTS = new TupleTag<>() {};

  /**
   * Numbers for the summary of the run, to be added up by name: {@code large}, {@code templates}.
   */
  public static final TupleTag<KV<String, Long>> COUNTS = new TupleTag<>() {};

  private static final long serialVersionUID = 1L;
  private static final RecordCoder<Sketch> SKETCHES = RecordCoder.of(Sketch.class);
  private static final RecordCoder<Link> LINKS = RecordCoder.of(Link.class);
  private static final RecordCoder<Root> ROOTS = RecordCoder.of(Root.class);
  private static final TupleTag<Link> JOINING = new TupleTag<>() {};
  private static final TupleTag<byte[]> LINK = new TupleTag<>() {};
  private static final TupleTag<byte[]> ROOT = new TupleTag<>() {};

  /** Forests that are merged apart before the last. */
  private static final int FANOUT = 16;

  private final DocumentSettings settings;

  /** The component that a document belongs to, named by its smallest id. */
  record Root(String id, String root) {}

  private FindStories(DocumentSettings settings) {
    this.settings = settings;
  }

  /** Finds copies and stories by these settings. */
  public static FindStories with(DocumentSettings settings) {
    return new FindStories(settings);
  }

  @Override
  public PCollectionTuple expand(PCollection<Article> articles) {
    int buckets = settings.buckets();
    PCollectionView<Map<String, String>> otherReadings =
        articles.apply("SameBytes", FindOtherReadings.inBuckets(buckets));
    PCollectionTuple compared =
        articles
            .apply(
                "Sketch",
                ParDo.of(new SketchFn(buckets, otherReadings)).withSideInputs(otherReadings))
            .setCoder(Packed.CODER)
            .apply("Documents", CompareDocuments.with(settings))
            .apply(
                "Joining",
                ParDo.of(new JoiningFn()).withOutputTags(JOINING, TupleTagList.of(COUNTS)));
    PCollection<Link> links = compared.get(JOINING).setCoder(LINKS);
    PCollection<KV<Integer, byte[]>> roots =
        Packed.bundled(
            "Roots",
            links
                .apply("Edges", ParDo.of(new EdgeFn()))
                .setCoder(KvCoder.of(StringUtf8Coder.of(), StringUtf8Coder.of()))
                .apply("Components", Combine.globally(new Components()).withFanout(FANOUT))
                .apply("Roots", ParDo.of(new RootFn(buckets))));
    PCollection<KV<Integer, byte[]>> keyed =
        Packed.bundled("Links", links.apply("ByDocument", ParDo.of(new ByDocumentFn(buckets))));
    PCollection<KV<Integer, byte[]>> components =
        Packed.bundled(
            "Components",
            KeyedPCollectionTuple.of(LINK, keyed)
                .and(ROOT, roots)
                .apply("JoinRoots", CoGroupByKey.create())
                .apply("ByComponent", ParDo.of(new ByComponentFn(buckets))));
    PCollectionTuple decided =
        components
            .apply("GroupComponents", GroupByKey.create())
            .apply(
                "Decide",
                ParDo.of(new DecideFn(settings.maxStory()))
                    .withOutputTags(VERDICTS, TupleTagList.of(COUNTS)));
    KvCoder<String, Long> counts = KvCoder.of(StringUtf8Coder.of(), VarLongCoder.of());
    return PCollectionTuple.of(
            VERDICTS, decided.get(VERDICTS).setCoder(RecordCoder.of(Verdict.class)))
        .and(
            COUNTS,
            PCollectionList.of(compared.get(COUNTS).setCoder(counts))
                .and(decided.get(COUNTS).setCoder(counts))
                .apply("Counts", Flatten.pCollections()));
  }

  private static final class SketchFn extends DoFn<Article, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1L;
    private final int buckets;
    private final PCollectionView<Map<String, String>> otherReadings;

    SketchFn(int buckets, PCollectionView<Map<String, String>> otherReadings) {
      this.buckets = buckets;
      this.otherReadings = otherReadings;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      Article article = context.element();
      String id = article.source().id();
      String other = context.sideInput(otherReadings).get(id);
      if (article.dropped() == null && !article.source().mediaType().equals(other)) {
        Sketch sketch = Sketch.of(article);
        context.output(KV.of(Buckets.ofDocument(id, buckets), SKETCHES.pack(sketch)));
      }
    }
  }

  private static final class JoiningFn extends DoFn<Link, Link> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element Link link, MultiOutputReceiver out) {
      if (link.joins()) {
        out.get(JOINING).output(link);
      } else {
        out.get(COUNTS).output(KV.of("templates", 1L));
      }
    }
  }

  private static final class EdgeFn extends DoFn<Link, KV<String, String>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element Link link, OutputReceiver<KV<String, String>> out) {
      out.output(KV.of(link.first().id(), link.second().id()));
    }
  }

  private static final class RootFn extends DoFn<Map<String, String>, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1L;
    private final int buckets;

    RootFn(int buckets) {
      this.buckets = buckets;
    }

    @ProcessElement
    public void process(
        @Element Map<String, String> forest, OutputReceiver<KV<Integer, byte[]>> out) {
      forest.forEach(
          (id, root) ->
              out.output(KV.of(Buckets.ofDocument(id, buckets), ROOTS.pack(new Root(id, root)))));
    }
  }

  private static final class ByDocumentFn extends DoFn<Link, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1L;
    private final int buckets;

    ByDocumentFn(int buckets) {
      this.buckets = buckets;
    }

    @ProcessElement
    public void process(@Element Link link, OutputReceiver<KV<Integer, byte[]>> out) {
      out.output(KV.of(Buckets.ofDocument(link.first().id(), buckets), LINKS.pack(link)));
    }
  }

  private static final class ByComponentFn
      extends DoFn<KV<Integer, CoGbkResult>, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1L;
    private final int buckets;

    ByComponentFn(int buckets) {
      this.buckets = buckets;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, CoGbkResult> bucket, OutputReceiver<KV<Integer, byte[]>> out) {
      Map<String, String> roots = new HashMap<>();
      for (Root root : Packed.all(bucket.getValue().getAll(ROOT), ROOTS)) {
        roots.put(root.id(), root.root());
      }
      Packed.each(
          bucket.getValue().getAll(LINK),
          LINKS,
          link -> {
            String root = roots.get(link.first().id());
            out.output(KV.of(Buckets.ofDocument(root, buckets), LINKS.pack(link)));
          });
    }
  }

  private static final class DecideFn extends DoFn<KV<Integer, Iterable<byte[]>>, Verdict> {
    private static final long serialVersionUID = 1L;
    private final int maxStory;

    DecideFn(int maxStory) {
      this.maxStory = maxStory;
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<byte[]>> bucket, MultiOutputReceiver out) {
      List<Verdict> verdicts = Stories.verdicts(Packed.all(bucket.getValue(), LINKS));
      Map<String, Integer> sizes = new HashMap<>();
      for (Verdict verdict : verdicts) {
        sizes.merge(verdict.story(), 1, Integer::sum);
        out.get(VERDICTS).output(verdict);
      }
      long large = sizes.values().stream().filter(size -> size > maxStory).count();
      out.get(COUNTS).output(KV.of("large", large));
    }
  }
}
