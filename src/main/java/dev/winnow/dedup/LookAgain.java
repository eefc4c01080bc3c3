package dev.winnow.dedup;

import dev.winnow.model.Article;
import dev.winnow.model.Packed;
import dev.winnow.model.Relation;
import dev.winnow.model.ToBuckets;
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
 * Looks a second time, by a {@link SentenceModel}, at pairs that their words leave open. The model
 * is asked once for each document of such a pair and for no other, and what it says travels to
 * where the first of the pair is.
 */
final class LookAgain extends PTransform<PCollectionTuple, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** In, beside what was found by words: {@link OpenPair}s, by the buckets of both documents. */
  static final TupleTag<KV<Integer, byte[]>> PAIRS = new TupleTag<>() {};

  /** In: all documents. */
  static final TupleTag<Article> ARTICLES = new TupleTag<>() {};

  /** The least cosine of a document and its rewritten version. */
  static final double ALIKE = 0.6;

  private static final TupleTag<byte[]> OPEN = new TupleTag<>() {};
  private static final TupleTag<byte[]> TEXT = new TupleTag<>() {};

  private final int buckets;
  private final PCollectionView<Map<String, Long>> readings;

  /**
   * Looks again.
   *
   * @param readings as {@link ChooseReadings} makes them
   */
  LookAgain(int buckets, PCollectionView<Map<String, Long>> readings) {
    this.buckets = buckets;
    this.readings = readings;
  }

  /** What {@link CompareDocuments} found by words, and what the model adds. */
  @Override
  public PCollectionTuple expand(PCollectionTuple compared) {
    PCollection<KV<Integer, byte[]>> texts =
        compared
            .get(ARTICLES)
            .apply("Openings", ParDo.of(new OpeningFn(buckets, readings)).withSideInputs(readings))
            .setCoder(Packed.CODER);
    PCollectionTuple links =
        KeyedPCollectionTuple.of(OPEN, compared.get(PAIRS))
            .and(TEXT, texts)
            .apply("JoinTexts", CoGroupByKey.create())
            .apply("Read", ParDo.of(new ReadFn(buckets)))
            .setCoder(Packed.CODER)
            .apply("GroupMeanings", GroupByKey.create())
            .apply(
                "Judge",
                ParDo.of(new JudgeFn(buckets))
                    .withOutputTags(
                        CompareDocuments.LINKS, TupleTagList.of(CompareDocuments.EDGES)));
    return PCollectionTuple.of(
            CompareDocuments.LINKS,
            both(compared, CompareDocuments.LINKS, links, Packed.CODER, "Links"))
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

  private static final class OpeningFn extends ToBuckets<Article> {
    private static final long serialVersionUID = 1L;
    private final int buckets;
    private final PCollectionView<Map<String, Long>> readings;

    OpeningFn(int buckets, PCollectionView<Map<String, Long>> readings) {
      this.buckets = buckets;
      this.readings = readings;
    }

    @ProcessElement
    public void process(ProcessContext context, OutputReceiver<KV<Integer, byte[]>> out) {
      Article article = context.element();
      if (article.dropped() == null
          && ChooseReadings.isChosen(article, context.sideInput(readings))) {
        Opening opening = Opening.of(article);
        send(Buckets.ofDocument(opening.id(), buckets), Opening.CODER.pack(opening), out);
      }
    }
  }

  /** One for all threads of a worker, loaded when it is first asked. */
  private static final class Model {
    static final SentenceModel LOADED = SentenceModel.load();
  }

  /** Asks the model for each document that is in a pair. */
  private static final class ReadFn extends ToBuckets<KV<Integer, CoGbkResult>> {
    private static final long serialVersionUID = 1L;
    private final int buckets;

    ReadFn(int buckets) {
      this.buckets = buckets;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, CoGbkResult> bucket, OutputReceiver<KV<Integer, byte[]>> out) {
      Map<OwnerKey, Set<String>> firsts = new HashMap<>();
      Packed.each(
          bucket.getValue().getAll(OPEN),
          OpenPair.CODER,
          pair -> {
            String first = pair.first().id();
            firsts.computeIfAbsent(pair.first(), owner -> new HashSet<>()).add(first);
            firsts.computeIfAbsent(pair.second(), owner -> new HashSet<>()).add(first);
          });
      Map<String, OwnerKey> owners = new HashMap<>();
      firsts.keySet().forEach(owner -> owners.put(owner.id(), owner));
      Packed.each(
          bucket.getValue().getAll(TEXT),
          Opening.CODER,
          opening -> {
            OwnerKey owner = owners.remove(opening.id());
            if (owner != null) {
              float[] vector = Model.LOADED.vector(opening.text());
              for (String first : firsts.get(owner)) {
                byte[] meaning = Meaning.CODER.pack(Meaning.of(first, owner, vector));
                send(Buckets.ofDocument(first, buckets), meaning, out);
              }
            }
          });
    }
  }

  private static final class JudgeFn extends ToBuckets<KV<Integer, Iterable<byte[]>>> {
    private static final long serialVersionUID = 1L;
    private final int buckets;

    JudgeFn(int buckets) {
      this.buckets = buckets;
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<byte[]>> bucket, MultiOutputReceiver out) {
      Map<String, Meaning> firsts = new HashMap<>();
      List<Meaning> all = Packed.all(bucket.getValue(), Meaning.CODER);
      for (Meaning meaning : all) {
        if (meaning.isOfFirst()) {
          firsts.put(meaning.first(), meaning);
        }
      }
      for (Meaning second : all) {
        Meaning first = firsts.get(second.first());
        if (!second.isOfFirst() && second.cosine(first) >= ALIKE) {
          Relation rewrite = Relation.REWRITE;
          Link link = new Link(first.document(), second.document(), rewrite, second.cosine(first));
          int place = Buckets.ofDocument(second.first(), buckets);
          send(CompareDocuments.LINKS, place, CompareDocuments.LINK.pack(link), out);
          out.get(CompareDocuments.EDGES).output(KV.of(second.first(), second.document().id()));
        }
      }
    }
  }
}
