package dev.winnow.dedup;

import dev.winnow.model.Article;
import dev.winnow.model.DropRule;
import dev.winnow.model.Fingerprint;
import dev.winnow.model.Packed;
import dev.winnow.model.RecordCoder;
import dev.winnow.model.Reference;
import dev.winnow.model.ToBuckets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.beam.sdk.transforms.DoFn;
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
 * Finds the paragraphs that stand in more than one place of a bounded corpus, copies left out.
 * Fingerprints are grouped by hash bucket, never by themselves: a key for each would make a bundle
 * for each on the Direct Runner. Texts do not travel; a paragraph is some forty bytes.
 */
public final class FindRepeats extends PTransform<PCollectionTuple, PCollectionTuple> {
  /** In: the articles. */
  public static final TupleTag<Article> ARTICLES = new TupleTag<>() {};

  /** In: what was decided about whole documents. */
  public static final TupleTag<Verdict> VERDICTS = new TupleTag<>() {};

  /** Out: the repeats. */
  public static final TupleTag<Repeat> REPEATS = new TupleTag<>() {};

  /**
   * Out: verdicts that name a document which is left without a paragraph of its own. They name the
   * owner of most of that in its place, and take the place of the verdicts before.
   */
  public static final TupleTag<Verdict> REDIRECTED = new TupleTag<>() {};

  private static final long serialVersionUID = 1L;
  private static final RecordCoder<Repeat> PACKED_REPEATS = RecordCoder.of(Repeat.class);
  private static final RecordCoder<Survivor> SURVIVORS = RecordCoder.of(Survivor.class);
  private static final RecordCoder<Fingerprinted> FINGERPRINTED =
      RecordCoder.of(Fingerprinted.class);
  private static final TupleTag<byte[]> REPEAT = new TupleTag<>() {};
  private static final TupleTag<byte[]> SURVIVOR = new TupleTag<>() {};

  private final Repeats rules;
  private final Policy copies;
  private final PCollectionView<Map<String, Long>> readings;
  private final Index index;

  private FindRepeats(
      Repeats rules, Policy copies, PCollectionView<Map<String, Long>> readings, Index index) {
    this.rules = rules;
    this.copies = copies;
    this.readings = readings;
    this.index = index;
  }

  /**
   * Finds repeats by these rules.
   *
   * @param copies what happens to copies: those that are dropped own nothing
   * @param readings as {@link ChooseReadings} makes them
   */
  public static FindRepeats with(
      Repeats rules, Policy copies, PCollectionView<Map<String, Long>> readings) {
    return new FindRepeats(rules, copies, readings, Index.NONE);
  }

  /** The same, compared with what earlier runs had too. */
  public FindRepeats andWith(Index known) {
    return new FindRepeats(rules, copies, readings, known);
  }

  @Override
  public PCollectionTuple expand(PCollectionTuple input) {
    int buckets = rules.settings().buckets();
    PCollection<Article> articles = input.get(ARTICLES);
    PCollection<KV<Integer, byte[]>> documents =
        articles
            .apply(
                "Fingerprints",
                ParDo.of(new FingerprintsFn(rules, readings)).withSideInputs(readings))
            .setCoder(Packed.CODER);
    PCollectionTuple kept =
        PCollectionTuple.of(OmitCopies.ALL, documents)
            .and(OmitCopies.VERDICTS, input.get(VERDICTS))
            .apply("OmitCopies", OmitCopies.inBuckets(buckets, copies));
    PCollection<KV<Integer, byte[]>> repeats =
        kept.get(OmitCopies.OCCURRENCES)
            .apply("GroupFingerprints", GroupByKey.create())
            .apply("Compare", ParDo.of(new Compare(rules, index)))
            .setCoder(Packed.CODER);
    PCollectionTuple found =
        KeyedPCollectionTuple.of(REPEAT, repeats)
            .and(SURVIVOR, kept.get(OmitCopies.SURVIVORS))
            .apply("GroupDocuments", CoGroupByKey.create())
            .apply(
                "Renumber",
                ParDo.of(new Renumber(rules)).withOutputTags(REPEATS, TupleTagList.of(REDIRECTED)));
    found.get(REPEATS).setCoder(PACKED_REPEATS);
    found.get(REDIRECTED).setCoder(RecordCoder.of(Verdict.class));
    return found;
  }

  private static final class FingerprintsFn extends ToBuckets<Article> {
    private static final long serialVersionUID = 1L;
    private final Repeats rules;
    private final PCollectionView<Map<String, Long>> readings;

    FingerprintsFn(Repeats rules, PCollectionView<Map<String, Long>> readings) {
      this.rules = rules;
      this.readings = readings;
    }

    @ProcessElement
    public void process(ProcessContext context, OutputReceiver<KV<Integer, byte[]>> out) {
      Article article = context.element();
      if (!DropRule.SAME_BYTES.hasDropped(article)
          && ChooseReadings.isChosen(article, context.sideInput(readings))) {
        int bucket = Buckets.ofDocument(article.source().id(), rules.settings().buckets());
        send(bucket, FINGERPRINTED.pack(rules.fingerprinted(article)), out);
      }
    }
  }

  /** Sends each repeat to the bucket of its document and to that of its owner. */
  private static final class Compare extends ToBuckets<KV<Integer, Iterable<byte[]>>> {
    private static final long serialVersionUID = 1L;
    private final Repeats rules;
    private final Index index;

    Compare(Repeats rules, Index index) {
      this.rules = rules;
      this.index = index;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<byte[]>> bucket, OutputReceiver<KV<Integer, byte[]>> out) {
      List<Occurrence> occurrences = Packed.all(bucket.getValue(), OmitCopies.OCCURRENCE);
      Map<Fingerprint, Reference> known = index.paragraphs(bucket.getKey(), occurrences);
      for (Repeat repeat : Repeats.among(occurrences, known)) {
        int own = Buckets.ofDocument(repeat.id(), rules.settings().buckets());
        int owners = Buckets.ofDocument(repeat.of().id(), rules.settings().buckets());
        send(own, PACKED_REPEATS.pack(repeat), out);
        if (owners != own) {
          send(owners, PACKED_REPEATS.pack(repeat), out);
        }
      }
    }
  }

  private static final class Renumber extends DoFn<KV<Integer, CoGbkResult>, Repeat> {
    private static final long serialVersionUID = 1L;
    private final Repeats rules;

    Renumber(Repeats rules) {
      this.rules = rules;
    }

    @ProcessElement
    public void process(@Element KV<Integer, CoGbkResult> bucket, MultiOutputReceiver out) {
      Map<String, NavigableSet<Integer>> lost = new HashMap<>();
      Map<String, List<Repeat>> byDocument = new HashMap<>();
      List<Repeat> ownedHere = new ArrayList<>();
      for (Repeat repeat : Packed.all(bucket.getValue().getAll(REPEAT), PACKED_REPEATS)) {
        if (Buckets.ofDocument(repeat.id(), rules.settings().buckets()) == bucket.getKey()) {
          lost.computeIfAbsent(repeat.id(), id -> new TreeSet<>()).add(repeat.paragraph());
          byDocument.computeIfAbsent(repeat.id(), id -> new ArrayList<>()).add(repeat);
        }
        if (Buckets.ofDocument(repeat.of().id(), rules.settings().buckets()) == bucket.getKey()) {
          ownedHere.add(repeat);
        }
      }
      for (Repeat repeat : ownedHere) {
        out.get(REPEATS).output(rules.renumbered(repeat, lost));
      }
      for (Survivor each : Packed.all(bucket.getValue().getAll(SURVIVOR), SURVIVORS)) {
        List<Repeat> repeats = byDocument.getOrDefault(each.id(), List.of());
        rules.redirected(each, repeats).forEach(out.get(REDIRECTED)::output);
      }
    }
  }
}
