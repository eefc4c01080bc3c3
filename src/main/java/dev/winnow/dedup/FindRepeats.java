package dev.winnow.dedup;

import dev.winnow.model.Article;
import dev.winnow.model.RecordCoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;

/**
 * Finds the paragraphs that stand in more than one place of a bounded corpus. Fingerprints are
 * grouped by hash bucket, never by themselves: a key for each would make a bundle for each on the
 * Direct Runner. Texts do not travel; a paragraph is some forty bytes.
 */
public final class FindRepeats extends PTransform<PCollection<Article>, PCollection<Repeat>> {
  private static final long serialVersionUID = 1L;
  private static final RecordCoder<Occurrence> OCCURRENCES = RecordCoder.of(Occurrence.class);
  private static final RecordCoder<Repeat> REPEATS = RecordCoder.of(Repeat.class);

  private final RepeatSettings settings;

  private FindRepeats(RepeatSettings settings) {
    this.settings = settings;
  }

  /** Finds repeats with these settings. */
  public static FindRepeats with(RepeatSettings settings) {
    return new FindRepeats(settings);
  }

  @Override
  public PCollection<Repeat> expand(PCollection<Article> articles) {
    KvCoder<Integer, byte[]> packed = KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of());
    PCollectionView<Map<String, String>> otherReadings =
        articles.apply("SameBytes", FindOtherReadings.inBuckets(settings.buckets()));
    return articles
        .apply(
            "ByFingerprint",
            ParDo.of(new ByFingerprint(settings, otherReadings)).withSideInputs(otherReadings))
        .setCoder(packed)
        .apply("GroupFingerprints", GroupByKey.create())
        .apply("Compare", ParDo.of(new Compare(settings)))
        .setCoder(packed)
        .apply("GroupDocuments", GroupByKey.create())
        .apply("Renumber", ParDo.of(new Renumber(settings)))
        .setCoder(REPEATS);
  }

  private static List<Occurrence> unpacked(Iterable<byte[]> packed) {
    List<Occurrence> occurrences = new ArrayList<>();
    packed.forEach(bytes -> occurrences.add(OCCURRENCES.unpack(bytes)));
    return occurrences;
  }

  private static final class ByFingerprint extends DoFn<Article, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1L;
    private final RepeatSettings settings;
    private final PCollectionView<Map<String, String>> otherReadings;

    ByFingerprint(RepeatSettings settings, PCollectionView<Map<String, String>> otherReadings) {
      this.settings = settings;
      this.otherReadings = otherReadings;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      Article article = context.element();
      String other = context.sideInput(otherReadings).get(article.source().id());
      if (!article.source().mediaType().equals(other)) {
        new Repeats(settings, "Dedup").occurrences(article, each -> context.output(keyed(each)));
      }
    }

    private KV<Integer, byte[]> keyed(Occurrence each) {
      return KV.of(
          Buckets.of(each.fingerprint().low(), settings.buckets()), OCCURRENCES.pack(each));
    }
  }

  /** Sends each repeat to the bucket of its document and to that of its owner. */
  private static final class Compare
      extends DoFn<KV<Integer, Iterable<byte[]>>, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1L;
    private final RepeatSettings settings;

    Compare(RepeatSettings settings) {
      this.settings = settings;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<byte[]>> bucket, OutputReceiver<KV<Integer, byte[]>> out) {
      for (Repeat repeat : Repeats.among(unpacked(bucket.getValue()))) {
        int own = Buckets.ofDocument(repeat.id(), settings.buckets());
        int owners = Buckets.ofDocument(repeat.of().id(), settings.buckets());
        out.output(KV.of(own, REPEATS.pack(repeat)));
        if (owners != own) {
          out.output(KV.of(owners, REPEATS.pack(repeat)));
        }
      }
    }
  }

  private static final class Renumber extends DoFn<KV<Integer, Iterable<byte[]>>, Repeat> {
    private static final long serialVersionUID = 1L;
    private final RepeatSettings settings;

    Renumber(RepeatSettings settings) {
      this.settings = settings;
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<byte[]>> bucket, OutputReceiver<Repeat> out) {
      Repeats rules = new Repeats(settings, "Dedup");
      Map<String, NavigableSet<Integer>> lost = new HashMap<>();
      List<Repeat> ownedHere = new ArrayList<>();
      for (byte[] bytes : bucket.getValue()) {
        Repeat repeat = REPEATS.unpack(bytes);
        if (Buckets.ofDocument(repeat.id(), settings.buckets()) == bucket.getKey()) {
          lost.computeIfAbsent(repeat.id(), id -> new TreeSet<>()).add(repeat.paragraph());
        }
        if (Buckets.ofDocument(repeat.of().id(), settings.buckets()) == bucket.getKey()) {
          ownedHere.add(repeat);
        }
      }
      for (Repeat repeat : ownedHere) {
        out.output(rules.renumbered(repeat, lost));
      }
    }
  }
}
