package dev.winnow.dedup;

import dev.winnow.model.Article;
import dev.winnow.model.RecordCoder;
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
   * Out: verdicts on copies whose survivor is left without a paragraph of its own. They name the
   * owner of most of that in its place, and take the place of the verdicts before.
   */
  public static final TupleTag<Verdict> REDIRECTED = new TupleTag<>() {};

  private static final long serialVersionUID = 1L;
  private static final RecordCoder<Occurrence> OCCURRENCES = RecordCoder.of(Occurrence.class);
  private static final RecordCoder<Repeat> PACKED_REPEATS = RecordCoder.of(Repeat.class);
  private static final RecordCoder<Survivor> SURVIVORS = RecordCoder.of(Survivor.class);
  private static final RecordCoder<Fingerprinted> FINGERPRINTED =
      RecordCoder.of(Fingerprinted.class);
  private static final TupleTag<byte[]> REPEAT = new TupleTag<>() {};
  private static final TupleTag<byte[]> SURVIVOR = new TupleTag<>() {};

  private final Repeats rules;

  private FindRepeats(Repeats rules) {
    this.rules = rules;
  }

  /** Finds repeats by these rules. */
  public static FindRepeats with(Repeats rules) {
    return new FindRepeats(rules);
  }

  @Override
  public PCollectionTuple expand(PCollectionTuple input) {
    int buckets = rules.settings().buckets();
    PCollection<Article> articles = input.get(ARTICLES);
    PCollectionView<Map<String, String>> otherReadings =
        articles.apply("SameBytes", FindOtherReadings.inBuckets(buckets));
    PCollection<KV<Integer, byte[]>> documents =
        Packed.bundled(
            "Documents",
            articles.apply(
                "Fingerprints",
                ParDo.of(new FingerprintsFn(rules, otherReadings)).withSideInputs(otherReadings)));
    PCollectionTuple kept =
        PCollectionTuple.of(OmitCopies.ALL, documents)
            .and(OmitCopies.VERDICTS, input.get(VERDICTS))
            .apply("OmitCopies", OmitCopies.inBuckets(buckets));
    PCollection<KV<Integer, byte[]>> fingerprints =
        Packed.bundled(
            "Fingerprints",
            kept.get(OmitCopies.DOCUMENTS)
                .apply("ByFingerprint", ParDo.of(new ByFingerprint(rules))));
    PCollection<KV<Integer, byte[]>> repeats =
        Packed.bundled(
            "Repeats",
            fingerprints
                .apply("GroupFingerprints", GroupByKey.create())
                .apply("Compare", ParDo.of(new Compare(rules))));
    PCollectionTuple found =
        KeyedPCollectionTuple.of(REPEAT, repeats)
            .and(SURVIVOR, Packed.bundled("Survivors", kept.get(OmitCopies.SURVIVORS)))
            .apply("GroupDocuments", CoGroupByKey.create())
            .apply(
                "Renumber",
                ParDo.of(new Renumber(rules)).withOutputTags(REPEATS, TupleTagList.of(REDIRECTED)));
    found.get(REPEATS).setCoder(PACKED_REPEATS);
    found.get(REDIRECTED).setCoder(RecordCoder.of(Verdict.class));
    return found;
  }

  private static final class FingerprintsFn extends DoFn<Article, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1L;
    private final Repeats rules;
    private final PCollectionView<Map<String, String>> otherReadings;

    FingerprintsFn(Repeats rules, PCollectionView<Map<String, String>> otherReadings) {
      this.rules = rules;
      this.otherReadings = otherReadings;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      Article article = context.element();
      String id = article.source().id();
      String other = context.sideInput(otherReadings).get(id);
      if (!article.source().mediaType().equals(other)) {
        int bucket = Buckets.ofDocument(id, rules.settings().buckets());
        context.output(KV.of(bucket, FINGERPRINTED.pack(rules.fingerprinted(article))));
      }
    }
  }

  private static final class ByFingerprint extends DoFn<Fingerprinted, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1L;
    private final Repeats rules;

    ByFingerprint(Repeats rules) {
      this.rules = rules;
    }

    @ProcessElement
    public void process(@Element Fingerprinted document, OutputReceiver<KV<Integer, byte[]>> out) {
      for (Occurrence each : document.occurrences()) {
        int bucket = Buckets.of(each.fingerprint().low(), rules.settings().buckets());
        out.output(KV.of(bucket, OCCURRENCES.pack(each)));
      }
    }
  }

  /** Sends each repeat to the bucket of its document and to that of its owner. */
  private static final class Compare
      extends DoFn<KV<Integer, Iterable<byte[]>>, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1L;
    private final Repeats rules;

    Compare(Repeats rules) {
      this.rules = rules;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<byte[]>> bucket, OutputReceiver<KV<Integer, byte[]>> out) {
      for (Repeat repeat : Repeats.among(Packed.all(bucket.getValue(), OCCURRENCES))) {
        int own = Buckets.ofDocument(repeat.id(), rules.settings().buckets());
        int owners = Buckets.ofDocument(repeat.of().id(), rules.settings().buckets());
        out.output(KV.of(own, PACKED_REPEATS.pack(repeat)));
        if (owners != own) {
          out.output(KV.of(owners, PACKED_REPEATS.pack(repeat)));
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
