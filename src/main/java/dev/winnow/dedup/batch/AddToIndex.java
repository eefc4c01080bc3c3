package dev.winnow.dedup.batch;

import dev.winnow.dedup.compare.StoryMembership;
import dev.winnow.dedup.index.Index;
import dev.winnow.dedup.index.IndexedDocument;
import dev.winnow.model.RunCounts;
import dev.winnow.model.RunCounts.Figure;
import dev.winnow.shuffle.RecordCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;

/**
 * Adds the documents of a run to an index. The output is the numbers of documents in the index,
 * once the run is in it.
 */
public final class AddToIndex
    extends PTransform<PCollection<IndexedDocument>, PCollection<RunCounts>> {
  private static final long serialVersionUID = 1L;

  private final Index index;
  private final transient PCollection<StoryMembership> memberships;

  private AddToIndex(Index index, PCollection<StoryMembership> memberships) {
    this.index = index;
    this.memberships = memberships;
  }

  /**
   * Adds documents to this index, with their places in stories from {@link
   * FindStories#MEMBERSHIPS}.
   */
  public static AddToIndex of(Index index, PCollection<StoryMembership> memberships) {
    return new AddToIndex(index, memberships);
  }

  @Override
  public PCollection<RunCounts> expand(PCollection<IndexedDocument> documents) {
    return PCollectionTuple.of(WriteIndex.DOCUMENTS, documents)
        .and(WriteIndex.MEMBERSHIPS, memberships)
        .apply("Index", WriteIndex.to(index))
        .apply("IndexCounts", ParDo.of(new CountFn(index.known())))
        .setCoder(RecordCoder.of(RunCounts.class));
  }

  private static final class CountFn extends DoFn<Long, RunCounts> {
    private static final long serialVersionUID = 1L;
    private final long known;

    CountFn(long known) {
      this.known = known;
    }

    @ProcessElement
    public void process(@Element Long added, OutputReceiver<RunCounts> out) {
      out.output(
          RunCounts.of(Figure.INDEX_KNOWN, known).plus(RunCounts.of(Figure.INDEX_ADDED, added)));
    }
  }
}
