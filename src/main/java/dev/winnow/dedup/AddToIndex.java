package dev.winnow.dedup;

import dev.winnow.model.RecordCoder;
import dev.winnow.model.RunCounts;
import dev.winnow.model.RunCounts.Figure;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;

/**
 * Adds the documents of a run to an index, as {@link ToKeep} packs them. The output is the numbers
 * of documents in the index, once the run is in it.
 */
final class AddToIndex extends PTransform<PCollection<byte[]>, PCollection<RunCounts>> {
  private static final long serialVersionUID = 1L;

  private final Index index;
  private final transient PCollection<KV<Integer, byte[]>> standings;

  private AddToIndex(Index index, PCollection<KV<Integer, byte[]>> standings) {
    this.index = index;
    this.standings = standings;
  }

  /** Adds to this index documents that stand where {@link FindStories#STANDINGS} has them. */
  static AddToIndex of(Index index, PCollection<KV<Integer, byte[]>> standings) {
    return new AddToIndex(index, standings);
  }

  @Override
  public PCollection<RunCounts> expand(PCollection<byte[]> documents) {
    return PCollectionTuple.of(WriteIndex.DOCUMENTS, documents)
        .and(WriteIndex.STANDINGS, standings)
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
