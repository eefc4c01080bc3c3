package dev.winnow.dedup;

import dev.winnow.model.Article;
import dev.winnow.model.RecordCoder;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;

/**
 * Finds the documents whose bytes were read as more than one media type, with the readings that
 * will have no record: {@link SameBytes} keeps that of the smallest URI, and paragraphs of the
 * others must neither own anything nor be compared. There are hardly ever any, so the view is small
 * enough for every worker.
 */
final class FindOtherReadings
    extends PTransform<PCollection<Article>, PCollectionView<Map<String, String>>> {
  private static final long serialVersionUID = 1L;
  private static final RecordCoder<Variant> VARIANTS = RecordCoder.of(Variant.class);

  private final int buckets;

  private FindOtherReadings(int buckets) {
    this.buckets = buckets;
  }

  static FindOtherReadings inBuckets(int buckets) {
    return new FindOtherReadings(buckets);
  }

  @Override
  public PCollectionView<Map<String, String>> expand(PCollection<Article> articles) {
    return articles
        .apply("ByDocument", ParDo.of(new ByDocument(buckets)))
        .setCoder(KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of()))
        .apply("GroupReadings", GroupByKey.create())
        .apply("OtherReadings", ParDo.of(new OtherReadings()))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), StringUtf8Coder.of()))
        .apply("View", View.asMap());
  }

  private static final class ByDocument extends DoFn<Article, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1L;
    private final int buckets;

    ByDocument(int buckets) {
      this.buckets = buckets;
    }

    @ProcessElement
    public void process(@Element Article article, OutputReceiver<KV<Integer, byte[]>> out) {
      Variant variant = Variant.of(article);
      out.output(KV.of(Buckets.ofDocument(variant.id(), buckets), VARIANTS.pack(variant)));
    }
  }

  /** Emits the id and the media type of each reading that is not that of the smallest URI. */
  private static final class OtherReadings
      extends DoFn<KV<Integer, Iterable<byte[]>>, KV<String, String>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<byte[]>> bucket, OutputReceiver<KV<String, String>> out) {
      Map<String, TreeMap<String, String>> byDocument = new HashMap<>();
      for (byte[] bytes : bucket.getValue()) {
        Variant variant = VARIANTS.unpack(bytes);
        byDocument
            .computeIfAbsent(variant.id(), id -> new TreeMap<>())
            .put(variant.uri(), variant.mediaType());
      }
      byDocument.forEach(
          (id, readings) -> {
            TreeSet<String> others = new TreeSet<>(readings.values());
            others.remove(readings.firstEntry().getValue());
            others.forEach(mediaType -> out.output(KV.of(id, mediaType)));
          });
    }
  }
}
