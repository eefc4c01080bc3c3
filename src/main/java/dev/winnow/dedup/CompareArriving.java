package dev.winnow.dedup;

import dev.winnow.decide.CleanedDocuments;
import dev.winnow.dedup.paragraphs.ParagraphDedup;
import dev.winnow.dedup.stream.Arrival;
import dev.winnow.dedup.stream.FirstSeenFn;
import dev.winnow.dedup.stream.OutcomeFn;
import dev.winnow.dedup.stream.OutcomeHalf;
import dev.winnow.model.Article;
import dev.winnow.model.Failure;
import dev.winnow.shuffle.RecordCoder;
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
import org.joda.time.Duration;

/**
 * Compares the documents of a stream with those that came before. The words and fingerprints of a
 * document go to the one place of decision; the document itself waits for its decision elsewhere.
 * The output has the documents with their decisions applied, and a document that was delivered
 * twice once. Its failures are those of the input and the documents without a decision in time.
 */
public final class CompareArriving extends PTransform<CleanedDocuments, CleanedDocuments> {
  private static final long serialVersionUID = 1L;
  private static final TupleTag<KV<Integer, OutcomeHalf>> PARTS = new TupleTag<>() {};
  private static final TupleTag<KV<Integer, Arrival>> ARRIVALS = new TupleTag<>() {};
  private static final TupleTag<Failure> WITHOUT_ID = new TupleTag<>() {};

  /** The one key of all documents. */
  private static final Integer ONLY_KEY = 0;

  private final DedupSettings settings;

  private CompareArriving(DedupSettings settings) {
    this.settings = settings;
  }

  /**
   * Compares by these settings.
   *
   * @throws IllegalArgumentException if a stream cannot do this
   */
  public static CompareArriving with(DedupSettings settings) {
    settings.checkStream();
    return new CompareArriving(settings);
  }

  @Override
  public CleanedDocuments expand(CleanedDocuments input) {
    ParagraphDedup repeats = settings.repeatRules();
    long remember = settings.remember().toMillis();
    Duration patience = Duration.millis(settings.patience().toMillis());
    KvCoder<Integer, OutcomeHalf> parts =
        KvCoder.of(VarIntCoder.of(), RecordCoder.of(OutcomeHalf.class));
    KvCoder<Integer, Arrival> arrivals =
        KvCoder.of(VarIntCoder.of(), RecordCoder.of(Arrival.class));
    RecordCoder<Failure> failures = RecordCoder.of(Failure.class);
    PCollectionTuple read =
        input
            .articles()
            .apply(
                "Sketch",
                ParDo.of(new SketchFn(repeats)).withOutputTags(PARTS, TupleTagList.of(ARRIVALS)));
    PCollectionTuple unread =
        input
            .failures()
            .apply(
                "Unread",
                ParDo.of(new UnreadFn()).withOutputTags(ARRIVALS, TupleTagList.of(WITHOUT_ID)));
    PCollectionTuple decided =
        PCollectionList.of(read.get(ARRIVALS).setCoder(arrivals))
            .and(unread.get(ARRIVALS).setCoder(arrivals))
            .apply("Arrivals", Flatten.pCollections())
            .apply(
                "FirstSeen",
                ParDo.of(new FirstSeenFn(settings.documents(), repeats, remember))
                    .withOutputTags(FirstSeenFn.DECISIONS, TupleTagList.of(FirstSeenFn.FAILURES)));
    PCollectionTuple outcomes =
        PCollectionList.of(read.get(PARTS).setCoder(parts))
            .and(decided.get(FirstSeenFn.DECISIONS).setCoder(parts))
            .apply("Parts", Flatten.pCollections())
            .apply(
                "Outcome",
                ParDo.of(new OutcomeFn(settings.storyDecisions(), repeats, patience))
                    .withOutputTags(OutcomeFn.ARTICLES, TupleTagList.of(OutcomeFn.FAILURES)));
    PCollection<Failure> failed =
        PCollectionList.of(unread.get(WITHOUT_ID).setCoder(failures))
            .and(decided.get(FirstSeenFn.FAILURES).setCoder(failures))
            .and(outcomes.get(OutcomeFn.FAILURES).setCoder(failures))
            .apply("Failures", Flatten.pCollections());
    return new CleanedDocuments(
        outcomes.get(OutcomeFn.ARTICLES).setCoder(RecordCoder.of(Article.class)), failed);
  }

  /** A name for this delivery of a document, because the same bytes may come again. */
  private static String delivery() {
    return UUID.randomUUID().toString();
  }

  private static final class SketchFn extends DoFn<Article, KV<Integer, OutcomeHalf>> {
    private static final long serialVersionUID = 1L;
    private static final RecordCoder<Article> ARTICLE = RecordCoder.of(Article.class);
    private final ParagraphDedup repeats;

    SketchFn(ParagraphDedup repeats) {
      this.repeats = repeats;
    }

    @ProcessElement
    public void process(@Element Article article, MultiOutputReceiver out) {
      String key = delivery();
      out.get(PARTS).output(OutcomeHalf.keyed(OutcomeHalf.of(key, ARTICLE.pack(article))));
      out.get(ARRIVALS).output(KV.of(ONLY_KEY, Arrival.of(key, article, repeats)));
    }
  }

  private static final class UnreadFn extends DoFn<Failure, KV<Integer, Arrival>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element Failure failure, MultiOutputReceiver out) {
      if (failure.id() == null) {
        out.get(WITHOUT_ID).output(failure);
      } else {
        out.get(ARRIVALS).output(KV.of(ONLY_KEY, Arrival.of(delivery(), failure)));
      }
    }
  }
}
