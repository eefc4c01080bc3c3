package dev.winnow.dedup;

import dev.winnow.decide.DecidedArticles;
import dev.winnow.decide.Decisions;
import dev.winnow.dedup.batch.AddToIndex;
import dev.winnow.dedup.batch.ChooseReadings;
import dev.winnow.dedup.batch.DropKnownDocuments;
import dev.winnow.dedup.batch.FindRepeats;
import dev.winnow.dedup.batch.FindStories;
import dev.winnow.dedup.compare.StoryMembership;
import dev.winnow.dedup.index.Index;
import dev.winnow.dedup.index.IndexEntryFactory;
import dev.winnow.dedup.index.IndexedDocument;
import dev.winnow.dedup.paragraphs.AppliedDecisions;
import dev.winnow.dedup.paragraphs.RepeatedParagraph;
import dev.winnow.dedup.settings.Policy;
import dev.winnow.dedup.stories.StoryDecision;
import dev.winnow.model.Article;
import dev.winnow.model.RunCounts;
import dev.winnow.model.RunCounts.Figure;
import dev.winnow.shuffle.RecordCoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;

/**
 * Compares the documents of a bounded corpus: finds copies and stories first, then repeated
 * paragraphs. A dropped copy owns no paragraph. The output is the articles and the decisions about
 * them, which {@code WriteJson} or {@link dev.winnow.decide.ApplyDecisions} applies:
 *
 * <pre>{@code
 * PCollection<Article> decided =
 *     articles
 *         .apply("Dedup", Dedup.with(DedupSettings.defaults()))
 *         .apply("Apply", ApplyDecisions.inBuckets(8));
 * }</pre>
 *
 * <p>The decisions do not depend on the order of the articles. All articles are compared, so they
 * must be bounded and in the global window. {@link CompareArriving} is for streams.
 */
public final class Dedup extends PTransform<PCollection<Article>, DecidedArticles> {
  private static final long serialVersionUID = 1L;

  private final DedupSettings settings;
  private final Index index;

  private Dedup(DedupSettings settings, Index index) {
    this.settings = settings;
    this.index = index;
  }

  /**
   * Compares documents by these settings and without an index: {@link DedupSettings#index} is
   * ignored.
   *
   * @throws IllegalArgumentException if nothing is to be compared across documents
   */
  public static Dedup with(DedupSettings settings) {
    if (!settings.comparesDocuments()) {
      throw new IllegalArgumentException(
          settings.name() + " compares no documents with each other");
    }
    return new Dedup(settings, Index.NONE);
  }

  /**
   * This transform, which also compares with the documents of an index. The run is added to the
   * index when its records are written.
   */
  public Dedup index(Index opened) {
    return new Dedup(settings, opened);
  }

  @Override
  public DecidedArticles expand(PCollection<Article> all) {
    int buckets = settings.documents().buckets();
    PCollection<Article> articles =
        index.isCompared()
            ? all.apply("OmitKnown", DropKnownDocuments.with(index, settings.name(), buckets))
            : all;
    PCollectionView<Map<String, Long>> readings =
        articles.apply("Readings", ChooseReadings.inBuckets(buckets));
    return settings.documents().policy() == Policy.OFF
        ? withoutStories(articles, readings)
        : withStories(articles, readings);
  }

  private DecidedArticles withoutStories(
      PCollection<Article> articles, PCollectionView<Map<String, Long>> readings) {
    PCollection<StoryDecision> none =
        articles.getPipeline().apply("NoStories", Create.empty(StoryDecision.CODER));
    PCollection<RepeatedParagraph> repeats =
        repeats(articles, readings, none).get(FindRepeats.REPEATS);
    return decided(
        articles,
        List.of(new Decisions.Made<>(DedupDecider.REPEATS, repeats)),
        null,
        index.isKept()
            ? articles.getPipeline().apply("NoStandings", Create.empty(StoryMembership.CODER))
            : null);
  }

  private DecidedArticles withStories(
      PCollection<Article> articles, PCollectionView<Map<String, Long>> readings) {
    PCollectionTuple stories =
        articles.apply("Stories", FindStories.with(settings.documents(), readings).andWith(index));
    PCollection<RunCounts> counts =
        stories
            .get(FindStories.COUNTS)
            .apply("StoryCounts", ParDo.of(new StoryCountsFn()))
            .setCoder(RecordCoder.of(RunCounts.class));
    PCollection<StoryDecision> storyDecisions = stories.get(FindStories.STORY_DECISIONS);
    List<Decisions.Made<?>> made = new ArrayList<>();
    if (settings.repeats().comparesDocuments()) {
      PCollectionTuple found = repeats(articles, readings, storyDecisions);
      storyDecisions =
          PCollectionList.of(storyDecisions)
              .and(found.get(FindRepeats.REDIRECTED))
              .apply("Verdicts", Flatten.pCollections());
      made.add(new Decisions.Made<>(DedupDecider.REPEATS, found.get(FindRepeats.REPEATS)));
    }
    made.add(new Decisions.Made<>(DedupDecider.STORY_DECISIONS, storyDecisions));
    return decided(articles, made, counts, stories.get(FindStories.MEMBERSHIPS));
  }

  private PCollectionTuple repeats(
      PCollection<Article> articles,
      PCollectionView<Map<String, Long>> readings,
      PCollection<StoryDecision> storyDecisions) {
    return PCollectionTuple.of(FindRepeats.ARTICLES, articles)
        .and(FindRepeats.STORY_DECISIONS, storyDecisions)
        .apply(
            "Dedup",
            FindRepeats.with(settings.repeatRules(), settings.documents().policy(), readings)
                .andWith(index));
  }

  private DecidedArticles decided(
      PCollection<Article> articles,
      List<Decisions.Made<?>> made,
      PCollection<RunCounts> found,
      PCollection<StoryMembership> memberships) {
    PCollection<RunCounts> counts =
        index.isCompared() && !index.isKept() ? withKnown(articles.getPipeline(), found) : found;
    AppliedDecisions applied =
        new AppliedDecisions(settings.storyDecisions(), settings.repeatRules());
    Decisions<IndexedDocument> decisions =
        index.isKept()
            ? new Decisions<>(
                made,
                new DedupDecider(
                    applied, new IndexEntryFactory(settings.documents(), settings.repeats())),
                counts,
                new Decisions.Kept<>(IndexedDocument.CODER, AddToIndex.of(index, memberships)))
            : new Decisions<>(made, new DedupDecider(applied, null), counts, null);
    return DecidedArticles.of(articles, decisions);
  }

  /** Adds the number of documents in indexes to which nothing is added. */
  private PCollection<RunCounts> withKnown(Pipeline pipeline, PCollection<RunCounts> found) {
    PCollection<RunCounts> known =
        pipeline.apply(
            "IndexCounts",
            Create.of(RunCounts.of(Figure.INDEX_KNOWN, index.known()))
                .withCoder(RecordCoder.of(RunCounts.class)));
    return found == null
        ? known
        : PCollectionList.of(found).and(known).apply("AllCounts", Flatten.pCollections());
  }

  /** Makes figures of the names of counts. */
  private static final class StoryCountsFn extends DoFn<KV<String, Long>, RunCounts> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element KV<String, Long> count, OutputReceiver<RunCounts> out) {
      out.output(RunCounts.of(Figure.valueOf(count.getKey()), count.getValue()));
    }
  }
}
