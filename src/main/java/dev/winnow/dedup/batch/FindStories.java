package dev.winnow.dedup.batch;

import dev.winnow.dedup.compare.Link;
import dev.winnow.dedup.compare.StoryMembership;
import dev.winnow.dedup.components.ConnectDocuments;
import dev.winnow.dedup.components.Root;
import dev.winnow.dedup.index.Index;
import dev.winnow.dedup.settings.BucketRange;
import dev.winnow.dedup.settings.DocumentSettings;
import dev.winnow.dedup.stories.StoryDecision;
import dev.winnow.dedup.stories.StoryGrouping;
import dev.winnow.model.Article;
import dev.winnow.model.RunCounts.Figure;
import dev.winnow.shuffle.BucketingFn;
import dev.winnow.shuffle.Packed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarLongCoder;
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
  /** The decisions about documents. */
  public static final TupleTag<StoryDecision> STORY_DECISIONS = new TupleTag<>() {};

  /** Numbers for the summary of the run, to be added up by the name of their figure. */
  public static final TupleTag<KV<String, Long>> COUNTS = new TupleTag<>() {};

  /** Where documents stand that are related to others; only if an index is kept. */
  public static final TupleTag<StoryMembership> MEMBERSHIPS = new TupleTag<>() {};

  private static final long serialVersionUID = 1L;
  private static final TupleTag<Packed<Link>> LINK = new TupleTag<>() {};
  private static final TupleTag<Packed<Root>> ROOT = new TupleTag<>() {};

  private final DocumentSettings settings;
  private final PCollectionView<Map<String, Long>> readings;
  private final Index index;

  private FindStories(
      DocumentSettings settings, PCollectionView<Map<String, Long>> readings, Index index) {
    this.settings = settings;
    this.readings = readings;
    this.index = index;
  }

  /**
   * Finds copies and stories by these settings.
   *
   * @param readings as {@link ChooseReadings} makes them
   */
  public static FindStories with(
      DocumentSettings settings, PCollectionView<Map<String, Long>> readings) {
    return new FindStories(settings, readings, Index.NONE);
  }

  /** This transform, which also compares with the documents of earlier runs. */
  public FindStories andWith(Index known) {
    return new FindStories(settings, readings, known);
  }

  @Override
  public PCollectionTuple expand(PCollection<Article> articles) {
    int buckets = settings.buckets();
    PCollectionTuple compared =
        articles.apply("Documents", CompareDocuments.with(settings, readings, index));
    PCollection<KV<Integer, Packed<Root>>> roots =
        compared.get(CompareDocuments.EDGES).apply("Components", ConnectDocuments.with(settings));
    PCollectionTuple decided =
        KeyedPCollectionTuple.of(LINK, compared.get(CompareDocuments.LINKS))
            .and(ROOT, roots)
            .apply("JoinRoots", CoGroupByKey.create())
            .apply("ByComponent", ParDo.of(new ByComponentFn(buckets)))
            .apply("GroupComponents", GroupByKey.create())
            .apply(
                "Decide",
                ParDo.of(new DecideFn(settings, index.isKept()))
                    .withOutputTags(STORY_DECISIONS, TupleTagList.of(COUNTS).and(MEMBERSHIPS)));
    KvCoder<String, Long> counts = KvCoder.of(StringUtf8Coder.of(), VarLongCoder.of());
    return PCollectionTuple.of(STORY_DECISIONS, decided.get(STORY_DECISIONS))
        .and(MEMBERSHIPS, decided.get(MEMBERSHIPS))
        .and(
            COUNTS,
            PCollectionList.of(compared.get(CompareDocuments.COUNTS))
                .and(decided.get(COUNTS).setCoder(counts))
                .apply("Counts", Flatten.pCollections()));
  }

  private static final class ByComponentFn extends BucketingFn<KV<Integer, CoGbkResult>, Link> {
    private static final long serialVersionUID = 1L;
    private final int buckets;

    ByComponentFn(int buckets) {
      super(Link.CODER);
      this.buckets = buckets;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, CoGbkResult> bucket, OutputReceiver<KV<Integer, Packed<Link>>> out) {
      Map<String, String> roots = new HashMap<>();
      for (Root root : Packed.all(bucket.getValue().getAll(ROOT))) {
        roots.put(root.id(), root.root());
      }
      Packed.forEach(
          bucket.getValue().getAll(LINK),
          link -> {
            String root = roots.get(link.first().id());
            send(BucketRange.ofDocument(root, buckets), link, out);
          });
    }
  }

  private static final class DecideFn
      extends DoFn<KV<Integer, Iterable<Packed<Link>>>, StoryDecision> {
    private static final long serialVersionUID = 1L;
    private final DocumentSettings settings;
    private final boolean keepsStandings;

    DecideFn(DocumentSettings settings, boolean keepsStandings) {
      this.settings = settings;
      this.keepsStandings = keepsStandings;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<Packed<Link>>> bucket, MultiOutputReceiver out) {
      StoryGrouping stories =
          new StoryGrouping(Packed.all(bucket.getValue()), settings.windowDays());
      List<StoryDecision> storyDecisions = stories.storyDecisions();
      Map<String, Integer> sizes = new HashMap<>();
      for (StoryDecision storyDecision : storyDecisions) {
        sizes.merge(storyDecision.story(), 1, Integer::sum);
        out.get(STORY_DECISIONS).output(storyDecision);
      }
      long large = sizes.values().stream().filter(size -> size > settings.maxStory()).count();
      out.get(COUNTS).output(KV.of(Figure.LARGE_STORIES.name(), large));
      if (keepsStandings) {
        stories.memberships().forEach(out.get(MEMBERSHIPS)::output);
      }
    }
  }
}
