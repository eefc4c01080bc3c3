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
 * the documents that copies were dropped for.
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

  private OmitCopies(int buckets) {
    this.buckets = buckets;
  }

  static OmitCopies inBuckets(int buckets) {
    return new OmitCopies(buckets);
  }

  @Override
  public PCollectionTuple expand(PCollectionTuple input) {
    PCollection<KV<Integer, byte[]>> copies =
        input
            .get(VERDICTS)
            .apply("ByDocument", ParDo.of(new ByDocumentFn(buckets)))
            .setCoder(Packed.CODER);
    PCollectionTuple parts =
        KeyedPCollectionTuple.of(DOCUMENT, input.get(ALL))
            .and(VERDICT, copies)
            .apply("Join", CoGroupByKey.create())
            .apply(
                "Omit",
                ParDo.of(new OmitFn(buckets))
                    .withOutputTags(OCCURRENCES, TupleTagList.of(SURVIVORS)));
    parts.get(OCCURRENCES).setCoder(Packed.CODER);
    parts.get(SURVIVORS).setCoder(Packed.CODER);
    return parts;
  }

  /** Sends the verdict on a copy to its bucket, and to that of its survivor. */
  private static final class ByDocumentFn extends ToBuckets<Verdict> {
    private static final long serialVersionUID = 1L;
    private final int buckets;

    ByDocumentFn(int buckets) {
      this.buckets = buckets;
    }

    @ProcessElement
    public void process(@Element Verdict verdict, OutputReceiver<KV<Integer, byte[]>> out) {
      if (verdict.isCopy()) {
        byte[] packed = PACKED_VERDICTS.pack(verdict);
        int own = Buckets.ofDocument(verdict.id(), buckets);
        int survivors = Buckets.ofDocument(verdict.of(), buckets);
        send(own, packed, out);
        if (survivors != own) {
          send(survivors, packed, out);
        }
      }
    }
  }

  private static final class OmitFn extends ToBuckets<KV<Integer, CoGbkResult>> {
    private static final long serialVersionUID = 1L;
    private final int buckets;

    OmitFn(int buckets) {
      this.buckets = buckets;
    }

    @ProcessElement
    public void process(@Element KV<Integer, CoGbkResult> bucket, MultiOutputReceiver out) {
      Set<String> copies = new HashSet<>();
      Map<String, List<Verdict>> bySurvivor = new HashMap<>();
      for (Verdict copy : Packed.all(bucket.getValue().getAll(VERDICT), PACKED_VERDICTS)) {
        copies.add(copy.id());
        bySurvivor.computeIfAbsent(copy.of(), id -> new ArrayList<>()).add(copy);
      }
      Packed.each(
          bucket.getValue().getAll(DOCUMENT),
          FINGERPRINTED,
          document -> {
            String id = document.owner().id();
            if (!copies.contains(id)) {
              send(document, out.get(OCCURRENCES));
              List<Verdict> dropped = bySurvivor.remove(id);
              if (dropped != null) {
                Survivor survivor = new Survivor(id, document.standing(), dropped);
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
