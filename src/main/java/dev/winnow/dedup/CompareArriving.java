package dev.winnow.dedup;

import dev.winnow.model.Article;
import dev.winnow.model.Failure;
import dev.winnow.shuffle.RecordCoder;
import java.time.Duration;
import java.util.UUID;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

/**
 * Compares the documents of a stream with those that came before. What is compared goes to where it
 * is decided, the document itself to where the two are brought together.
 */
public final class CompareArriving extends PTransform<PCollectionTuple, PCollectionTuple> {
  /** In: the documents. Out: the same as they are now; what was delivered twice is there once. */
  public static final TupleTag<Article> ARTICLES = new TupleTag<>() {};

  /** In: documents that could not be read. Out: the same, and those not decided about in time. */
  public static final TupleTag<Failure> FAILURES = new TupleTag<>() {};

  private static final long serialVersionUID = 1L;
  private static final TupleTag<KV<Integer, Part>> PARTS = new TupleTag<>() {};
  private static final TupleTag<KV<Integer, Arrival>> ARRIVALS = new TupleTag<>() {};
  private static final TupleTag<Failure> WITHOUT_ID = new TupleTag<>() {};

  /** The one key of all documents. */
  private static final Integer ONE = 0;

  private final DocumentSettings settings;
  private final Repeats repeats;
  private final Verdicts verdicts;
  private final Duration remember;
  private final Duration patience;

  private CompareArriving(
      DocumentSettings settings,
      Repeats repeats,
      Verdicts verdicts,
      Duration remember,
      Duration patience) {
    this.settings = settings;
    this.repeats = repeats;
    this.verdicts = verdicts;
    this.remember = remember;
    this.patience = patience;
  }

  /**
   * Compares by these settings.
   *
   * @param remember how long a document is remembered
   * @param patience how long one waits for what is decided about it
   */
  public static CompareArriving with(
      DocumentSettings settings,
      Repeats repeats,
      Verdicts verdicts,
      Duration remember,
      Duration patience) {
    return new CompareArriving(settings, repeats, verdicts, remember, patience);
  }

  @Override
  public PCollectionTuple expand(PCollectionTuple input) {
    KvCoder<Integer, Part> parts = KvCoder.of(VarIntCoder.of(), RecordCoder.of(Part.class));
    KvCoder<Integer, Arrival> arrivals =
        KvCoder.of(VarIntCoder.of(), RecordCoder.of(Arrival.class));
    RecordCoder<Failure> failures = RecordCoder.of(Failure.class);
    PCollectionTuple read =
        input
            .get(ARTICLES)
            .apply(
                "Sketch",
                ParDo.of(new SketchFn(repeats)).withOutputTags(PARTS, TupleTagList.of(ARRIVALS)));
    PCollectionTuple unread =
        input
            .get(FAILURES)
            .apply(
                "Unread",
                ParDo.of(new UnreadFn()).withOutputTags(ARRIVALS, TupleTagList.of(WITHOUT_ID)));
    PCollectionTuple decided =
        PCollectionList.of(read.get(ARRIVALS).setCoder(arrivals))
            .and(unread.get(ARRIVALS).setCoder(arrivals))
            .apply("Arrivals", Flatten.pCollections())
            .apply(
                "FirstSeen",
                ParDo.of(new FirstSeenFn(settings, repeats, remember.toMillis()))
                    .withOutputTags(FirstSeenFn.DECISIONS, TupleTagList.of(FirstSeenFn.FAILURES)));
    PCollectionTuple outcomes =
        PCollectionList.of(read.get(PARTS).setCoder(parts))
            .and(decided.get(FirstSeenFn.DECISIONS).setCoder(parts))
            .apply("Parts", Flatten.pCollections())
            .apply(
                "Outcome",
                ParDo.of(
                        new OutcomeFn(
                            verdicts, repeats, org.joda.time.Duration.millis(patience.toMillis())))
                    .withOutputTags(OutcomeFn.ARTICLES, TupleTagList.of(OutcomeFn.FAILURES)));
    PCollection<Failure> failed =
        PCollectionList.of(unread.get(WITHOUT_ID).setCoder(failures))
            .and(decided.get(FirstSeenFn.FAILURES).setCoder(failures))
            .and(outcomes.get(OutcomeFn.FAILURES).setCoder(failures))
            .apply("Failures", Flatten.pCollections());
    return PCollectionTuple.of(
            ARTICLES, outcomes.get(OutcomeFn.ARTICLES).setCoder(RecordCoder.of(Article.class)))
        .and(FAILURES, failed);
  }

  /** Tells this delivery of a document from all others: the same bytes may come again. */
  private static String delivery() {
    return UUID.randomUUID().toString();
  }

  private static final class SketchFn extends DoFn<Article, KV<Integer, Part>> {
    private static final long serialVersionUID = 1L;
    private static final RecordCoder<Article> ARTICLE = RecordCoder.of(Article.class);
    private final Repeats repeats;

    SketchFn(Repeats repeats) {
      this.repeats = repeats;
    }

    @ProcessElement
    public void process(@Element Article article, MultiOutputReceiver out) {
      String key = delivery();
      out.get(PARTS).output(Part.keyed(Part.of(key, ARTICLE.pack(article))));
      out.get(ARRIVALS).output(KV.of(ONE, Arrival.of(key, article, repeats)));
    }
  }

  private static final class UnreadFn extends DoFn<Failure, KV<Integer, Arrival>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element Failure failure, MultiOutputReceiver out) {
      if (failure.id() == null) {
        out.get(WITHOUT_ID).output(failure);
      } else {
        out.get(ARRIVALS).output(KV.of(ONE, Arrival.of(delivery(), failure)));
      }
    }
  }
}
