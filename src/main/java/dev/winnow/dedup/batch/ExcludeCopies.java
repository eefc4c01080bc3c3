package dev.winnow.dedup.batch;

import dev.winnow.dedup.paragraphs.Fingerprinted;
import dev.winnow.dedup.paragraphs.Occurrence;
import dev.winnow.dedup.paragraphs.ParagraphCoders;
import dev.winnow.dedup.paragraphs.Survivor;
import dev.winnow.dedup.settings.BucketRange;
import dev.winnow.dedup.settings.Policy;
import dev.winnow.dedup.stories.StoryDecision;
import dev.winnow.shuffle.BucketTag;
import dev.winnow.shuffle.BucketingFn;
import dev.winnow.shuffle.Packed;
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
final class ExcludeCopies extends PTransform<PCollectionTuple, PCollectionTuple> {
  /** In: the documents, by bucket, as {@link BucketingFn} sends them. */
  static final TupleTag<KV<Integer, Packed<Fingerprinted>>> ALL = new TupleTag<>() {};

  /** Out: the paragraphs of those that are no copies, by the bucket of what they say. */
  static final BucketTag<Occurrence> OCCURRENCES = new BucketTag<>(ParagraphCoders.OCCURRENCE) {};

  /** In: the decisions about whole documents. */
  static final TupleTag<StoryDecision> STORY_DECISIONS = new TupleTag<>() {};

  /** Out: the survivors, by bucket. */
  static final BucketTag<Survivor> SURVIVORS = new BucketTag<>(Survivor.CODER) {};

  private static final long serialVersionUID = 1L;
  private static final TupleTag<Packed<Fingerprinted>> DOCUMENT = new TupleTag<>() {};
  private static final TupleTag<Packed<StoryDecision>> PACKED_DECISIONS = new TupleTag<>() {};

  private final int buckets;
  private final Policy policy;

  private ExcludeCopies(int buckets, Policy policy) {
    this.buckets = buckets;
    this.policy = policy;
  }

  /**
   * @param policy the treatment of copies; if they are kept, none is excluded
   */
  static ExcludeCopies inBuckets(int buckets, Policy policy) {
    return new ExcludeCopies(buckets, policy);
  }

  @Override
  public PCollectionTuple expand(PCollectionTuple input) {
    PCollection<KV<Integer, Packed<StoryDecision>>> storyDecisions =
        input.get(STORY_DECISIONS).apply("ByDocument", ParDo.of(new ByDocumentFn(buckets)));
    return KeyedPCollectionTuple.of(DOCUMENT, input.get(ALL))
        .and(PACKED_DECISIONS, storyDecisions)
        .apply("Join", CoGroupByKey.create())
        .apply(
            "Omit",
            ParDo.of(new OmitFn(buckets, policy))
                .withOutputTags(OCCURRENCES, TupleTagList.of(SURVIVORS)));
  }

  /**
   * Sends a decision to the bucket of its document, and to the bucket of the document that it
   * points to.
   */
  private static final class ByDocumentFn extends BucketingFn<StoryDecision, StoryDecision> {
    private static final long serialVersionUID = 1L;
    private final int buckets;

    ByDocumentFn(int buckets) {
      super(StoryDecision.CODER);
      this.buckets = buckets;
    }

    @ProcessElement
    public void process(
        @Element StoryDecision storyDecision,
        OutputReceiver<KV<Integer, Packed<StoryDecision>>> out) {
      if (storyDecision.of() != null) {
        int own = BucketRange.ofDocument(storyDecision.id(), buckets);
        int others = BucketRange.ofDocument(storyDecision.of(), buckets);
        sendToBoth(own, others, storyDecision, out);
      }
    }
  }

  private static final class OmitFn extends BucketingFn<KV<Integer, CoGbkResult>, Occurrence> {
    private static final long serialVersionUID = 1L;
    private final int buckets;
    private final Policy policy;

    OmitFn(int buckets, Policy policy) {
      super(ParagraphCoders.OCCURRENCE);
      this.buckets = buckets;
      this.policy = policy;
    }

    @ProcessElement
    public void process(@Element KV<Integer, CoGbkResult> bucket, MultiOutputReceiver out) {
      Set<String> copies = new HashSet<>();
      Map<String, List<StoryDecision>> pointing = new HashMap<>();
      for (StoryDecision storyDecision : Packed.all(bucket.getValue().getAll(PACKED_DECISIONS))) {
        if (storyDecision.isCopy() && policy == Policy.DROP) {
          copies.add(storyDecision.id());
        }
        pointing.computeIfAbsent(storyDecision.of(), id -> new ArrayList<>()).add(storyDecision);
      }
      Packed.forEach(
          bucket.getValue().getAll(DOCUMENT),
          document -> {
            String id = document.owner().id();
            if (!copies.contains(id)) {
              send(document, out.get(OCCURRENCES));
              List<StoryDecision> others = pointing.remove(id);
              if (others != null) {
                Survivor survivor = new Survivor(id, document.standing(), others);
                send(SURVIVORS, bucket.getKey(), survivor, out);
              }
            }
          });
    }

    private void send(Fingerprinted document, OutputReceiver<KV<Integer, Packed<Occurrence>>> out) {
      for (Occurrence each : document.occurrences()) {
        send(BucketRange.of(each.fingerprint().low(), buckets), each, out);
      }
    }
  }
}
