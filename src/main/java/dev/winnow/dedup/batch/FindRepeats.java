package dev.winnow.dedup.batch;

import dev.winnow.dedup.index.Index;
import dev.winnow.dedup.paragraphs.Fingerprinted;
import dev.winnow.dedup.paragraphs.Occurrence;
import dev.winnow.dedup.paragraphs.ParagraphCoders;
import dev.winnow.dedup.paragraphs.ParagraphDedup;
import dev.winnow.dedup.paragraphs.RepeatedParagraph;
import dev.winnow.dedup.paragraphs.Survivor;
import dev.winnow.dedup.settings.BucketRange;
import dev.winnow.dedup.settings.Policy;
import dev.winnow.dedup.stories.StoryDecision;
import dev.winnow.model.Article;
import dev.winnow.model.DropRule;
import dev.winnow.model.Fingerprint;
import dev.winnow.model.Reference;
import dev.winnow.shuffle.BucketingFn;
import dev.winnow.shuffle.Packed;
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

  /** In: the decisions about whole documents. */
  public static final TupleTag<StoryDecision> STORY_DECISIONS = new TupleTag<>() {};

  /** Out: the repeats. */
  public static final TupleTag<RepeatedParagraph> REPEATS = new TupleTag<>() {};

  /**
   * Out: new decisions in place of earlier ones that point to a document without a paragraph of its
   * own. They point to the owner of most of its paragraphs instead.
   */
  public static final TupleTag<StoryDecision> REDIRECTED = new TupleTag<>() {};

  private static final long serialVersionUID = 1L;
  private static final TupleTag<Packed<RepeatedParagraph>> REPEAT = new TupleTag<>() {};
  private static final TupleTag<Packed<Survivor>> SURVIVOR = new TupleTag<>() {};

  private final ParagraphDedup rules;
  private final Policy copies;
  private final PCollectionView<Map<String, Long>> readings;
  private final Index index;

  private FindRepeats(
      ParagraphDedup rules,
      Policy copies,
      PCollectionView<Map<String, Long>> readings,
      Index index) {
    this.rules = rules;
    this.copies = copies;
    this.readings = readings;
    this.index = index;
  }

  /**
   * Finds repeats by these rules.
   *
   * @param copies the treatment of copies: dropped copies own nothing
   * @param readings as {@link ChooseReadings} makes them
   */
  public static FindRepeats with(
      ParagraphDedup rules, Policy copies, PCollectionView<Map<String, Long>> readings) {
    return new FindRepeats(rules, copies, readings, Index.NONE);
  }

  /** This transform, which also compares with the paragraphs of earlier runs. */
  public FindRepeats andWith(Index known) {
    return new FindRepeats(rules, copies, readings, known);
  }

  @Override
  public PCollectionTuple expand(PCollectionTuple input) {
    int buckets = rules.settings().buckets();
    PCollection<Article> articles = input.get(ARTICLES);
    PCollection<KV<Integer, Packed<Fingerprinted>>> documents =
        articles.apply(
            "Fingerprints", ParDo.of(new FingerprintsFn(rules, readings)).withSideInputs(readings));
    PCollectionTuple kept =
        PCollectionTuple.of(ExcludeCopies.ALL, documents)
            .and(ExcludeCopies.STORY_DECISIONS, input.get(STORY_DECISIONS))
            .apply("OmitCopies", ExcludeCopies.inBuckets(buckets, copies));
    PCollection<KV<Integer, Packed<RepeatedParagraph>>> repeats =
        kept.get(ExcludeCopies.OCCURRENCES)
            .apply("GroupFingerprints", GroupByKey.create())
            .apply("Compare", ParDo.of(new CompareFn(rules, index)));
    return KeyedPCollectionTuple.of(REPEAT, repeats)
        .and(SURVIVOR, kept.get(ExcludeCopies.SURVIVORS))
        .apply("GroupDocuments", CoGroupByKey.create())
        .apply(
            "Renumber",
            ParDo.of(new RenumberFn(rules)).withOutputTags(REPEATS, TupleTagList.of(REDIRECTED)));
  }

  private static final class FingerprintsFn extends BucketingFn<Article, Fingerprinted> {
    private static final long serialVersionUID = 1L;
    private final ParagraphDedup rules;
    private final PCollectionView<Map<String, Long>> readings;

    FingerprintsFn(ParagraphDedup rules, PCollectionView<Map<String, Long>> readings) {
      super(ParagraphCoders.FINGERPRINTED);
      this.rules = rules;
      this.readings = readings;
    }

    @ProcessElement
    public void process(
        ProcessContext context, OutputReceiver<KV<Integer, Packed<Fingerprinted>>> out) {
      Article article = context.element();
      if (!DropRule.SAME_BYTES.hasDropped(article)
          && ChooseReadings.isChosen(article, context.sideInput(readings))) {
        int bucket = BucketRange.ofDocument(article.source().id(), rules.settings().buckets());
        send(bucket, rules.fingerprinted(article), out);
      }
    }
  }

  /** Sends each repeat to the bucket of its document and to that of its owner. */
  private static final class CompareFn
      extends BucketingFn<KV<Integer, Iterable<Packed<Occurrence>>>, RepeatedParagraph> {
    private static final long serialVersionUID = 1L;
    private final ParagraphDedup rules;
    private final Index index;

    CompareFn(ParagraphDedup rules, Index index) {
      super(ParagraphCoders.REPEATED);
      this.rules = rules;
      this.index = index;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<Packed<Occurrence>>> bucket,
        OutputReceiver<KV<Integer, Packed<RepeatedParagraph>>> out) {
      List<Occurrence> occurrences = Packed.all(bucket.getValue());
      Map<Fingerprint, Reference> known = index.paragraphs(bucket.getKey(), occurrences);
      for (RepeatedParagraph repeat : ParagraphDedup.among(occurrences, known)) {
        int own = BucketRange.ofDocument(repeat.id(), rules.settings().buckets());
        int owners = BucketRange.ofDocument(repeat.of().id(), rules.settings().buckets());
        sendToBoth(own, owners, repeat, out);
      }
    }
  }

  private static final class RenumberFn extends DoFn<KV<Integer, CoGbkResult>, RepeatedParagraph> {
    private static final long serialVersionUID = 1L;
    private final ParagraphDedup rules;

    RenumberFn(ParagraphDedup rules) {
      this.rules = rules;
    }

    @ProcessElement
    public void process(@Element KV<Integer, CoGbkResult> bucket, MultiOutputReceiver out) {
      Map<String, NavigableSet<Integer>> lost = new HashMap<>();
      Map<String, List<RepeatedParagraph>> byDocument = new HashMap<>();
      List<RepeatedParagraph> ownedHere = new ArrayList<>();
      for (RepeatedParagraph repeat : Packed.all(bucket.getValue().getAll(REPEAT))) {
        if (BucketRange.ofDocument(repeat.id(), rules.settings().buckets()) == bucket.getKey()) {
          lost.computeIfAbsent(repeat.id(), id -> new TreeSet<>()).add(repeat.paragraph());
          byDocument.computeIfAbsent(repeat.id(), id -> new ArrayList<>()).add(repeat);
        }
        if (BucketRange.ofDocument(repeat.of().id(), rules.settings().buckets())
            == bucket.getKey()) {
          ownedHere.add(repeat);
        }
      }
      for (RepeatedParagraph repeat : ownedHere) {
        out.get(REPEATS).output(rules.renumbered(repeat, lost));
      }
      for (Survivor each : Packed.all(bucket.getValue().getAll(SURVIVOR))) {
        List<RepeatedParagraph> repeats = byDocument.getOrDefault(each.id(), List.of());
        rules.redirected(each, repeats).forEach(out.get(REDIRECTED)::output);
      }
    }
  }
}
