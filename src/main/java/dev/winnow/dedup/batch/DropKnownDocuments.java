package dev.winnow.dedup.batch;

import dev.winnow.dedup.index.Index;
import dev.winnow.dedup.index.IndexedIds;
import dev.winnow.dedup.index.KnownIds;
import dev.winnow.dedup.settings.BucketRange;
import dev.winnow.model.Article;
import dev.winnow.model.DropRule;
import dev.winnow.shuffle.BucketingFn;
import dev.winnow.shuffle.NeverEmpty;
import dev.winnow.shuffle.Packed;
import dev.winnow.shuffle.RecordCoder;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;

/**
 * Drops the documents whose bytes an earlier run has read, so that they are compared with nothing.
 * Their audit lines name the documents themselves, and the earlier run has their outcome. They are
 * found by bucket, and all workers get their ids, sixteen bytes each.
 */
public final class DropKnownDocuments
    extends PTransform<PCollection<Article>, PCollection<Article>> {
  private static final long serialVersionUID = 1L;

  private final Index index;
  private final String step;
  private final int buckets;

  private DropKnownDocuments(Index index, String step, int buckets) {
    this.index = index;
    this.step = step;
    this.buckets = buckets;
  }

  /**
   * Drops the documents that this index knows.
   *
   * @param step the name of this step in the pipeline file
   * @param buckets the number of buckets of documents
   */
  public static DropKnownDocuments with(Index index, String step, int buckets) {
    return new DropKnownDocuments(index, step, buckets);
  }

  @Override
  public PCollection<Article> expand(PCollection<Article> articles) {
    PCollectionView<byte[]> known =
        articles
            .apply("ById", ParDo.of(new ByIdFn(buckets)))
            .apply("GroupIds", GroupByKey.create())
            .apply("Known", ParDo.of(new KnownFn(index)))
            .setCoder(ByteArrayCoder.of())
            .apply("AnyKnown", NeverEmpty.with(new byte[0]))
            .apply("AllKnown", Combine.globally(new JoinBytes()).asSingletonView());
    return articles
        .apply("Omit", ParDo.of(new OmitFn(step, known)).withSideInputs(known))
        .setCoder(RecordCoder.of(Article.class));
  }

  /** The beginning of a document's id, as {@link IndexedIds} keeps it. */
  private static String beginning(Article article) {
    return article.source().id().substring(0, 2 * IndexedIds.ID_BYTES);
  }

  private static final class ByIdFn extends BucketingFn<Article, String> {
    private static final long serialVersionUID = 1L;
    private final int buckets;

    ByIdFn(int buckets) {
      super(StringUtf8Coder.of());
      this.buckets = buckets;
    }

    @ProcessElement
    public void process(@Element Article article, OutputReceiver<KV<Integer, Packed<String>>> out) {
      String id = beginning(article);
      send(BucketRange.ofDocument(id, buckets), id, out);
    }
  }

  private static final class KnownFn extends DoFn<KV<Integer, Iterable<Packed<String>>>, byte[]> {
    private static final long serialVersionUID = 1L;
    private final Index index;

    KnownFn(Index index) {
      this.index = index;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<Packed<String>>> bucket, OutputReceiver<byte[]> out) {
      Set<String> ids = new HashSet<>(Packed.all(bucket.getValue()));
      TreeSet<String> known = new TreeSet<>();
      index.ids(
          bucket.getKey(),
          id -> {
            if (ids.contains(id)) {
              known.add(id);
            }
          });
      out.output(KnownIds.packed(known));
    }
  }

  private static final class OmitFn extends DoFn<Article, Article> {
    private static final long serialVersionUID = 1L;
    private final String step;
    private final PCollectionView<byte[]> view;
    private transient KnownIds known;

    OmitFn(String step, PCollectionView<byte[]> view) {
      this.step = step;
      this.view = view;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      byte[] ids = context.sideInput(view);
      if (known == null || !known.areOf(ids)) {
        known = new KnownIds(ids);
      }
      Article article = context.element();
      String id = article.source().id();
      context.output(
          known.contains(beginning(article))
              ? article.drop(DropRule.SAME_BYTES.by(step, id, 1.0))
              : article);
    }
  }
}
