package dev.winnow.dedup.batch;

import dev.winnow.dedup.compare.Link;
import dev.winnow.dedup.compare.OwnerKey;
import dev.winnow.dedup.embeddings.TextEmbedder;
import dev.winnow.dedup.settings.BucketRange;
import dev.winnow.model.Article;
import dev.winnow.model.Relation;
import dev.winnow.shuffle.BucketTag;
import dev.winnow.shuffle.BucketingFn;
import dev.winnow.shuffle.Packed;
import dev.winnow.shuffle.PackedCoder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
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
 * Looks a second time, by a {@link TextEmbedder}, at pairs that their words leave open. The model
 * is asked once for each document of such a pair and for no other. The embedding travels to the
 * bucket of the first document of the pair.
 */
final class RescoreByEmbedding extends PTransform<PCollectionTuple, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /**
   * In, beside what was found by words: {@link UndecidedPair}s, by the buckets of both documents.
   */
  static final BucketTag<UndecidedPair> PAIRS = new BucketTag<>(UndecidedPair.CODER) {};

  /** In: all documents. */
  static final TupleTag<Article> ARTICLES = new TupleTag<>() {};

  /** The least cosine of a document and its rewritten version. */
  static final double MIN_REWRITTEN_COSINE = 0.6;

  private static final TupleTag<Packed<UndecidedPair>> OPEN = new TupleTag<>() {};
  private static final TupleTag<Packed<LeadText>> TEXT = new TupleTag<>() {};

  private final int buckets;
  private final PCollectionView<Map<String, Long>> readings;

  /**
   * Looks again.
   *
   * @param readings as {@link ChooseReadings} makes them
   */
  RescoreByEmbedding(int buckets, PCollectionView<Map<String, Long>> readings) {
    this.buckets = buckets;
    this.readings = readings;
  }

  /** The links that {@link CompareDocuments} found by words, and those that the model adds. */
  @Override
  public PCollectionTuple expand(PCollectionTuple compared) {
    PCollection<KV<Integer, Packed<LeadText>>> texts =
        compared
            .get(ARTICLES)
            .apply("Openings", ParDo.of(new OpeningFn(buckets, readings)).withSideInputs(readings));
    PCollectionTuple links =
        KeyedPCollectionTuple.of(OPEN, compared.get(PAIRS))
            .and(TEXT, texts)
            .apply("JoinTexts", CoGroupByKey.create())
            .apply("Read", ParDo.of(new ReadFn(buckets)))
            .apply("GroupMeanings", GroupByKey.create())
            .apply(
                "Judge",
                ParDo.of(new JudgeFn(buckets))
                    .withOutputTags(
                        CompareDocuments.LINKS, TupleTagList.of(CompareDocuments.EDGES)));
    return PCollectionTuple.of(
            CompareDocuments.LINKS,
            both(
                compared,
                CompareDocuments.LINKS,
                links,
                PackedCoder.inBuckets(Link.CODER),
                "Links"))
        .and(
            CompareDocuments.EDGES,
            both(
                compared,
                CompareDocuments.EDGES,
                links,
                KvCoder.of(StringUtf8Coder.of(), StringUtf8Coder.of()),
                "Edges"))
        .and(CompareDocuments.COUNTS, compared.get(CompareDocuments.COUNTS));
  }

  private static <T> PCollection<T> both(
      PCollectionTuple compared,
      TupleTag<T> tag,
      PCollectionTuple links,
      Coder<T> coder,
      String name) {
    return PCollectionList.of(compared.get(tag))
        .and(links.get(tag).setCoder(coder))
        .apply(name, Flatten.pCollections());
  }

  private static final class OpeningFn extends BucketingFn<Article, LeadText> {
    private static final long serialVersionUID = 1L;
    private final int buckets;
    private final PCollectionView<Map<String, Long>> readings;

    OpeningFn(int buckets, PCollectionView<Map<String, Long>> readings) {
      super(LeadText.CODER);
      this.buckets = buckets;
      this.readings = readings;
    }

    @ProcessElement
    public void process(ProcessContext context, OutputReceiver<KV<Integer, Packed<LeadText>>> out) {
      Article article = context.element();
      if (article.dropped() == null
          && ChooseReadings.isChosen(article, context.sideInput(readings))) {
        LeadText opening = LeadText.of(article);
        send(BucketRange.ofDocument(opening.id(), buckets), opening, out);
      }
    }
  }

  /** One for all threads of a worker, loaded when it is first asked. */
  private static final class LoadedEmbedder {
    static final TextEmbedder LOADED = TextEmbedder.load();
  }

  /** Asks the model for each document that is in a pair. */
  private static final class ReadFn
      extends BucketingFn<KV<Integer, CoGbkResult>, DocumentEmbedding> {
    private static final long serialVersionUID = 1L;
    private final int buckets;

    ReadFn(int buckets) {
      super(DocumentEmbedding.CODER);
      this.buckets = buckets;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, CoGbkResult> bucket,
        OutputReceiver<KV<Integer, Packed<DocumentEmbedding>>> out) {
      Map<OwnerKey, Set<String>> firsts = new HashMap<>();
      Packed.forEach(
          bucket.getValue().getAll(OPEN),
          pair -> {
            String first = pair.first().id();
            firsts.computeIfAbsent(pair.first(), owner -> new HashSet<>()).add(first);
            firsts.computeIfAbsent(pair.second(), owner -> new HashSet<>()).add(first);
          });
      Map<String, OwnerKey> owners = new HashMap<>();
      firsts.keySet().forEach(owner -> owners.put(owner.id(), owner));
      Packed.forEach(
          bucket.getValue().getAll(TEXT),
          opening -> {
            OwnerKey owner = owners.remove(opening.id());
            if (owner != null) {
              float[] vector = LoadedEmbedder.LOADED.vector(opening.text());
              for (String first : firsts.get(owner)) {
                DocumentEmbedding meaning = DocumentEmbedding.of(first, owner, vector);
                send(BucketRange.ofDocument(first, buckets), meaning, out);
              }
            }
          });
    }
  }

  private static final class JudgeFn
      extends BucketingFn<KV<Integer, Iterable<Packed<DocumentEmbedding>>>, Link> {
    private static final long serialVersionUID = 1L;
    private final int buckets;

    JudgeFn(int buckets) {
      super(Link.CODER);
      this.buckets = buckets;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<Packed<DocumentEmbedding>>> bucket, MultiOutputReceiver out) {
      Map<String, DocumentEmbedding> firsts = new HashMap<>();
      List<DocumentEmbedding> all = Packed.all(bucket.getValue());
      for (DocumentEmbedding meaning : all) {
        if (meaning.isOfFirst()) {
          firsts.put(meaning.first(), meaning);
        }
      }
      for (DocumentEmbedding second : all) {
        DocumentEmbedding first = firsts.get(second.first());
        if (!second.isOfFirst() && second.cosine(first) >= MIN_REWRITTEN_COSINE) {
          Relation rewrite = Relation.REWRITE;
          Link link = new Link(first.document(), second.document(), rewrite, second.cosine(first));
          int place = BucketRange.ofDocument(second.first(), buckets);
          send(place, link, out.get(CompareDocuments.LINKS));
          out.get(CompareDocuments.EDGES).output(KV.of(second.first(), second.document().id()));
        }
      }
    }
  }
}
