package dev.winnow.dedup;

import dev.winnow.dedup.batch.AddToIndex;
import dev.winnow.dedup.batch.ChooseReadings;
import dev.winnow.dedup.batch.FindStories;
import dev.winnow.dedup.compare.StoryMembership;
import dev.winnow.dedup.index.Index;
import dev.winnow.dedup.index.IndexEntryFactory;
import dev.winnow.dedup.index.IndexedDocument;
import dev.winnow.dedup.settings.Policy;
import dev.winnow.dedup.stories.StoryDecision;
import dev.winnow.model.Article;
import dev.winnow.model.DropReason;
import dev.winnow.model.DropRule;
import dev.winnow.model.Relation;
import dev.winnow.model.RunCounts;
import dev.winnow.shuffle.RecordCoder;
import java.util.Map;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;

/**
 * Adds the documents of a run that is over to an index. Their stories are found again, because
 * records do not tell the cores of stories. Copies and the owners of paragraphs stay those of the
 * run, so that the index names paragraphs by their places in its records. The output is the numbers
 * of documents in the index.
 */
public final class AddPastRun
    extends PTransform<PCollection<PastDocument>, PCollection<RunCounts>> {
  private static final long serialVersionUID = 1L;

  private final DedupSettings settings;
  private final Index index;

  private AddPastRun(DedupSettings settings, Index index) {
    this.settings = settings;
    this.index = index;
  }

  /**
   * Adds documents to this index.
   *
   * @param settings the settings by which the run compared its documents
   */
  public static AddPastRun to(Index index, DedupSettings settings) {
    return new AddPastRun(settings, index);
  }

  @Override
  public PCollection<RunCounts> expand(PCollection<PastDocument> documents) {
    PCollection<IndexedDocument> entries =
        documents
            .apply(
                "Entries",
                ParDo.of(
                    new EntriesFn(new IndexEntryFactory(settings.documents(), settings.repeats()))))
            .setCoder(IndexedDocument.CODER);
    return entries.apply("AddToIndex", AddToIndex.of(index, memberships(documents)));
  }

  private PCollection<StoryMembership> memberships(PCollection<PastDocument> documents) {
    if (settings.documents().policy() == Policy.OFF) {
      return documents.getPipeline().apply("NoStandings", Create.empty(StoryMembership.CODER));
    }
    PCollection<Article> articles =
        documents
            .apply("Compared", ParDo.of(new BeforeFn()))
            .setCoder(RecordCoder.of(Article.class));
    PCollectionView<Map<String, Long>> readings =
        articles.apply("Readings", ChooseReadings.inBuckets(settings.documents().buckets()));
    return articles
        .apply("Stories", FindStories.with(settings.documents(), readings).andWith(index))
        .get(FindStories.MEMBERSHIPS);
  }

  private static final class BeforeFn extends DoFn<PastDocument, Article> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element PastDocument document, OutputReceiver<Article> out) {
      out.output(document.before());
    }
  }

  private static final class EntriesFn extends DoFn<PastDocument, IndexedDocument> {
    private static final long serialVersionUID = 1L;
    private final IndexEntryFactory entries;

    EntriesFn(IndexEntryFactory entries) {
      this.entries = entries;
    }

    @ProcessElement
    public void process(@Element PastDocument document, OutputReceiver<IndexedDocument> out) {
      Article after = document.after();
      entries.of(document.before(), copy(after), after).ifPresent(out::output);
    }

    /** The decision that made a document a copy; null if it is none. */
    private static StoryDecision copy(Article after) {
      String id = after.source().id();
      DropReason dropped = after.dropped();
      if (DropRule.NEAR.hasDropped(after)) {
        return new StoryDecision(id, id, Relation.NEAR, dropped.of().id(), dropped.similarity());
      }
      boolean isKeptCopy = after.story() != null && after.story().relation() == Relation.NEAR;
      return isKeptCopy
          ? new StoryDecision(id, after.story().id(), Relation.NEAR, after.story().of(), null)
          : null;
    }
  }
}
