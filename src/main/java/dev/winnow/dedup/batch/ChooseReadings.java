package dev.winnow.dedup.batch;

import dev.winnow.dedup.settings.BucketRange;
import dev.winnow.model.Article;
import dev.winnow.shuffle.BucketingFn;
import dev.winnow.shuffle.NeverEmpty;
import dev.winnow.shuffle.Packed;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;

/**
 * Chooses, where a document's bytes were read in more than one way, the reading that will have a
 * record: {@link dev.winnow.decide.SameBytes} keeps that of the smallest URI, and the others must
 * neither own anything nor be compared. The same bytes may lie under a name that says plain text
 * and under one that says HTML, or in two folders of which one has a block that recurs in all of
 * its documents. There are hardly ever any, so the view is small enough for every worker.
 */
public final class ChooseReadings
    extends PTransform<PCollection<Article>, PCollectionView<Map<String, Long>>> {
  private static final long serialVersionUID = 1L;
  private static final String NO_DOCUMENT = "";

  private final int buckets;

  private ChooseReadings(int buckets) {
    this.buckets = buckets;
  }

  /** Chooses in this number of hash buckets. */
  public static ChooseReadings inBuckets(int buckets) {
    return new ChooseReadings(buckets);
  }

  /** Whether an article is the reading that counts. */
  static boolean isChosen(Article article, Map<String, Long> readings) {
    Long chosen = readings.get(article.source().id());
    return chosen == null || chosen == Variant.reading(article);
  }

  @Override
  public PCollectionView<Map<String, Long>> expand(PCollection<Article> articles) {
    return articles
        .apply("ByDocument", ParDo.of(new ByDocumentFn(buckets)))
        .apply("GroupReadings", GroupByKey.create())
        .apply("Choose", ParDo.of(new ChooseFn()))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), VarLongCoder.of()))
        .apply("Any", NeverEmpty.with(KV.of(NO_DOCUMENT, 0L)))
        .apply("View", View.asMap());
  }

  private static final class ByDocumentFn extends BucketingFn<Article, Variant> {
    private static final long serialVersionUID = 1L;
    private final int buckets;

    ByDocumentFn(int buckets) {
      super(Variant.CODER);
      this.buckets = buckets;
    }

    @ProcessElement
    public void process(
        @Element Article article, OutputReceiver<KV<Integer, Packed<Variant>>> out) {
      Variant variant = Variant.of(article);
      send(BucketRange.ofDocument(variant.id(), buckets), variant, out);
    }
  }

  /** Emits the reading at the smallest URI of each document that has several. */
  private static final class ChooseFn
      extends DoFn<KV<Integer, Iterable<Packed<Variant>>>, KV<String, Long>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<Packed<Variant>>> bucket,
        OutputReceiver<KV<String, Long>> out) {
      Map<String, Variant> first = new HashMap<>();
      Set<String> several = new HashSet<>();
      Packed.forEach(
          bucket.getValue(),
          variant -> {
            Variant other = first.putIfAbsent(variant.id(), variant);
            if (other != null && other.reading() != variant.reading()) {
              several.add(variant.id());
            }
            if (other != null && variant.uri().compareTo(other.uri()) < 0) {
              first.put(variant.id(), variant);
            }
          });
      several.forEach(id -> out.output(KV.of(id, first.get(id).reading())));
    }
  }
}
