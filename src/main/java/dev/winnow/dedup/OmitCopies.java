package dev.winnow.dedup;

import dev.winnow.model.Packed;
import dev.winnow.model.RecordCoder;
import dev.winnow.model.ToBuckets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

/**
 * Takes out the copies, so that no paragraph is owned by a document that has no record, and finds
 * the documents that copies and other versions point to.
 */
final class OmitCopies extends PTransform<PCollectionTuple, PCollectionTuple> {
  /** In: the documents, by bucket, as {@link ToBuckets} sends them. */
  static final TupleTag<KV<Integer, byte[]>> ALL = new TupleTag<>() {};

  /** Out: the paragraphs of those that are no copies, by the bucket of what they say. */
  static final TupleTag<KV<Integer, byte[]>> OCCURRENCES = new TupleTag<>() {};

  /** What {@link #OCCURRENCES} are packed by. */
  static final RecordCoder<Occurrence> OCCURRENCE = RecordCoder.of(Occurrence.class);

  /** In: the verdicts. */
  static final TupleTag<Verdict> VERDICTS = new TupleTag<>() {};

  /** Out: the survivors, by bucket, packed. */
  static final TupleTag<KV<Integer, byte[]>> SURVIVORS = new TupleTag<>() {};

  private static final long serialVersionUID = 1L;
  private static final RecordCoder<Fingerprinted> FINGERPRINTED =
      RecordCoder.of(Fingerprinted.class);
  private static final RecordCoder<Verdict> PACKED_VERDICTS = RecordCoder.of(Verdict.class);
  private static final RecordCoder<Survivor> PACKED_SURVIVORS = RecordCoder.of(Survivor.class);
  private static final TupleTag<byte[]> DOCUMENT = new TupleTag<>() {};
  private static final TupleTag<byte[]> VERDICT = new TupleTag<>() {};

  private final int buckets;
  private final Policy policy;

  private OmitCopies(int buckets, Policy policy) {
    this.buckets = buckets;
    this.policy = policy;
  }

  /**
   * @param policy what happens to copies; where they are kept, none is taken out
   */
  static OmitCopies inBuckets(int buckets, Policy policy) {
    return new OmitCopies(buckets, policy);
  }

  @Override
  public PCollectionTuple expand(PCollectionTuple input) {
    PCollection<KV<Integer, byte[]>> verdicts =
        input
            .get(VERDICTS)
            .apply("ByDocument", ParDo.of(new ByDocumentFn(buckets)))
            .setCoder(Packed.CODER);
    PCollectionTuple parts =
        KeyedPCollectionTuple.of(DOCUMENT, input.get(ALL))
            .and(VERDICT, verdicts)
            .apply("Join", CoGroupByKey.create())
            .apply(
                "Omit",
                ParDo.of(new OmitFn(buckets, policy))
                    .withOutputTags(OCCURRENCES, TupleTagList.of(SURVIVORS)));
    parts.get(OCCURRENCES).setCoder(Packed.CODER);
    parts.get(SURVIVORS).setCoder(Packed.CODER);
    return parts;
  }

  /** Sends a verdict to the bucket of its document, and to that of what it points to. */
  private static final class ByDocumentFn extends ToBuckets<Verdict> {
    private static final long serialVersionUID = 1L;
    private final int buckets;

    ByDocumentFn(int buckets) {
      this.buckets = buckets;
    }

    @ProcessElement
    public void process(@Element Verdict verdict, OutputReceiver<KV<Integer, byte[]>> out) {
      if (verdict.of() != null) {
        byte[] packed = PACKED_VERDICTS.pack(verdict);
        int own = Buckets.ofDocument(verdict.id(), buckets);
        int others = Buckets.ofDocument(verdict.of(), buckets);
        send(own, packed, out);
        if (others != own) {
          send(others, packed, out);
        }
      }
    }
  }

  private static final class OmitFn extends ToBuckets<KV<Integer, CoGbkResult>> {
    private static final long serialVersionUID = 1L;
    private final int buckets;
    private final Policy policy;

    OmitFn(int buckets, Policy policy) {
      this.buckets = buckets;
      this.policy = policy;
    }

    @ProcessElement
    public void process(@Element KV<Integer, CoGbkResult> bucket, MultiOutputReceiver out) {
      Set<String> copies = new HashSet<>();
      Map<String, List<Verdict>> pointing = new HashMap<>();
      for (Verdict verdict : Packed.all(bucket.getValue().getAll(VERDICT), PACKED_VERDICTS)) {
        if (verdict.isCopy() && policy == Policy.DROP) {
          copies.add(verdict.id());
        }
        pointing.computeIfAbsent(verdict.of(), id -> new ArrayList<>()).add(verdict);
      }
      Packed.each(
          bucket.getValue().getAll(DOCUMENT),
          FINGERPRINTED,
          document -> {
            String id = document.owner().id();
            if (!copies.contains(id)) {
              send(document, out.get(OCCURRENCES));
              List<Verdict> others = pointing.remove(id);
              if (others != null) {
                Survivor survivor = new Survivor(id, document.standing(), others);
                send(SURVIVORS, bucket.getKey(), PACKED_SURVIVORS.pack(survivor), out);
              }
            }
          });
    }

    private void send(Fingerprinted document, OutputReceiver<KV<Integer, byte[]>> out) {
      for (Occurrence each : document.occurrences()) {
        send(Buckets.of(each.fingerprint().low(), buckets), OCCURRENCE.pack(each), out);
      }
    }
  }
}
