package dev.winnow.dedup.batch;

import dev.winnow.dedup.compare.BucketedSample;
import dev.winnow.dedup.compare.CandidatePair;
import dev.winnow.dedup.compare.CandidatePairs;
import dev.winnow.dedup.compare.DocumentWords;
import dev.winnow.dedup.compare.Link;
import dev.winnow.dedup.index.Index;
import dev.winnow.dedup.settings.BucketRange;
import dev.winnow.dedup.settings.DocumentSettings;
import dev.winnow.dedup.settings.RewriteDetector;
import dev.winnow.model.Article;
import dev.winnow.shuffle.BucketTag;
import dev.winnow.shuffle.BucketingFn;
import dev.winnow.shuffle.Packed;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

/**
 * Compares the documents that may be related. Sampled shingles are grouped by hash bucket and
 * propose candidate pairs. The words of the second document of a pair are sent to the bucket of the
 * first, and the two are compared. The shuffled bytes are proportional to the number of documents
 * and pairs.
 */
final class CompareDocuments extends PTransform<PCollection<Article>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** Out: the links that join, each by the bucket of its first document. */
  static final BucketTag<Link> LINKS = new BucketTag<>(Link.CODER) {};

  /** Out: the ids that they join. */
  static final TupleTag<KV<String, String>> EDGES = new TupleTag<>() {};

  /** Out: numbers for the summary of the run. */
  static final TupleTag<KV<String, Long>> COUNTS = new TupleTag<>() {};

  private static final BucketTag<DocumentWords> DOCUMENT_WORDS =
      new BucketTag<>(DocumentWords.CODER) {};
  private static final BucketTag<BucketedSample> SAMPLES = new BucketTag<>(BucketedSample.CODER) {};
  private static final TupleTag<Packed<DocumentWords>> WORDS_BY_BUCKET = new TupleTag<>() {};
  private static final TupleTag<Packed<CandidatePair>> PROPOSED = new TupleTag<>() {};

  private final DocumentSettings settings;
  private final PCollectionView<Map<String, Long>> readings;
  private final Index index;

  /** The ids of a candidate pair. */
  private record Pair(String first, String second) {}

  private CompareDocuments(
      DocumentSettings settings, PCollectionView<Map<String, Long>> readings, Index index) {
    this.settings = settings;
    this.readings = readings;
    this.index = index;
  }

  /**
   * Compares by these settings.
   *
   * @param readings as {@link ChooseReadings} makes them
   * @param index the documents of earlier runs
   */
  static CompareDocuments with(
      DocumentSettings settings, PCollectionView<Map<String, Long>> readings, Index index) {
    return new CompareDocuments(settings, readings, index);
  }

  @Override
  public PCollectionTuple expand(PCollection<Article> articles) {
    int buckets = settings.buckets();
    PCollectionTuple documents =
        articles.apply(
            "Sketch",
            ParDo.of(new SketchFn(buckets, readings))
                .withSideInputs(readings)
                .withOutputTags(DOCUMENT_WORDS, TupleTagList.of(SAMPLES)));
    PCollection<KV<Integer, Packed<CandidatePair>>> candidates =
        documents
            .get(SAMPLES)
            .apply("GroupShingles", GroupByKey.create())
            .apply("Propose", ParDo.of(new ProposeFn(buckets, index)));
    PCollectionTuple compared =
        KeyedPCollectionTuple.of(WORDS_BY_BUCKET, documents.get(DOCUMENT_WORDS))
            .and(PROPOSED, candidates)
            .apply("JoinCandidates", CoGroupByKey.create())
            .apply("Request", ParDo.of(new RequestFn(buckets)))
            .apply("GroupRequests", GroupByKey.create())
            .apply(
                "Compare",
                ParDo.of(new CompareDocumentsFn(settings, index))
                    .withOutputTags(
                        LINKS, TupleTagList.of(EDGES).and(COUNTS).and(RescoreByEmbedding.PAIRS)));
    compared.get(EDGES).setCoder(KvCoder.of(StringUtf8Coder.of(), StringUtf8Coder.of()));
    compared.get(COUNTS).setCoder(KvCoder.of(StringUtf8Coder.of(), VarLongCoder.of()));
    return settings.rewrite() == RewriteDetector.LEXICAL
        ? compared
        : compared
            .and(RescoreByEmbedding.ARTICLES, articles)
            .apply("LookAgain", new RescoreByEmbedding(buckets, readings));
  }

  /** Sends the words of a document to its bucket, and its sample to the buckets of shingles. */
  private static final class SketchFn extends BucketingFn<Article, DocumentWords> {
    private static final long serialVersionUID = 1L;
    private final int buckets;
    private final PCollectionView<Map<String, Long>> readings;

    SketchFn(int buckets, PCollectionView<Map<String, Long>> readings) {
      super(DocumentWords.CODER);
      this.buckets = buckets;
      this.readings = readings;
    }

    @ProcessElement
    public void process(ProcessContext context, MultiOutputReceiver out) {
      Article article = context.element();
      if (article.dropped() == null
          && ChooseReadings.isChosen(article, context.sideInput(readings))) {
        DocumentWords documentWords = DocumentWords.of(article);
        int own = BucketRange.ofDocument(documentWords.owner().id(), buckets);
        send(own, documentWords, out.get(DOCUMENT_WORDS));
        BucketedSample.byBucket(
            documentWords, buckets, (bucket, sampled) -> send(SAMPLES, bucket, sampled, out));
      }
    }
  }

  private static final class ProposeFn
      extends BucketingFn<KV<Integer, Iterable<Packed<BucketedSample>>>, CandidatePair> {
    private static final long serialVersionUID = 1L;
    private final Counter frequent = Metrics.counter("Stories", "frequent_shingles");
    private final int buckets;
    private final Index index;

    ProposeFn(int buckets, Index index) {
      super(CandidatePair.CODER);
      this.buckets = buckets;
      this.index = index;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<Packed<BucketedSample>>> bucket,
        OutputReceiver<KV<Integer, Packed<CandidatePair>>> out) {
      List<BucketedSample> members = Packed.all(bucket.getValue());
      if (index.isCompared()) {
        index.samples(bucket.getKey(), BucketedSample.shingles(members), members::add);
      }
      CandidatePairs found = CandidatePairs.among(members);
      frequent.inc(found.frequent());
      for (CandidatePair pair : found.pairs()) {
        int first = BucketRange.ofDocument(pair.first().id(), buckets);
        int second = BucketRange.ofDocument(pair.second().id(), buckets);
        sendToBoth(first, second, pair, out);
      }
    }
  }

  /**
   * Adds up the shared samples of a pair over the buckets, and sends the second document to the
   * bucket of the first. Each first document is sent to itself, so that documents without a pair go
   * no further.
   */
  private static final class RequestFn
      extends BucketingFn<KV<Integer, CoGbkResult>, ComparisonRequest> {
    private static final long serialVersionUID = 1L;
    private final int buckets;

    RequestFn(int buckets) {
      super(ComparisonRequest.CODER);
      this.buckets = buckets;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, CoGbkResult> bucket,
        OutputReceiver<KV<Integer, Packed<ComparisonRequest>>> out) {
      Map<Pair, Integer> shared = new HashMap<>();
      Packed.forEach(
          bucket.getValue().getAll(PROPOSED),
          pair ->
              shared.merge(
                  new Pair(pair.first().id(), pair.second().id()), pair.shared(), Integer::sum));
      Map<String, Set<String>> targets = new HashMap<>();
      shared.forEach(
          (pair, count) -> {
            if (count >= CandidatePairs.MIN_SHARED_SHINGLES) {
              targets.computeIfAbsent(pair.first(), id -> new HashSet<>()).add(pair.first());
              targets.computeIfAbsent(pair.second(), id -> new HashSet<>()).add(pair.first());
            }
          });
      Packed.forEach(
          bucket.getValue().getAll(WORDS_BY_BUCKET),
          documentWords -> {
            Set<String> firsts = targets.getOrDefault(documentWords.owner().id(), Set.of());
            for (String first : firsts) {
              send(
                  BucketRange.ofDocument(first, buckets),
                  new ComparisonRequest(first, documentWords),
                  out);
            }
            targets.remove(documentWords.owner().id());
          });
    }
  }
}
