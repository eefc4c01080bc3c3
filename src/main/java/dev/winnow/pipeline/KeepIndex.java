package dev.winnow.pipeline;

import dev.winnow.dedup.Index;
import dev.winnow.dedup.OmitKnown;
import dev.winnow.dedup.WriteIndex;
import dev.winnow.model.Article;
import dev.winnow.write.StateFile;
import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;

/** What a run does with an index before it compares, and after it has written; if it has one. */
final class KeepIndex {
  private KeepIndex() {}

  /** The articles, of which those that earlier runs had are dropped. */
  static PCollection<Article> omitKnown(Plan plan, Index index, PCollection<Article> articles) {
    return index.isKept()
        ? articles.apply(
            "OmitKnown", OmitKnown.with(index, plan.dedup().name(), plan.documents().buckets()))
        : articles;
  }

  /**
   * Adds the run to the index.
   *
   * @param counts what was counted, by the paths in {@code _run.json}
   * @param written what {@link WriteShards} has written
   * @param compared what {@link Comparisons} has found
   * @return the counts, and what is known then, which is there when the index is
   */
  static PCollectionList<Map<String, Long>> write(
      Index index,
      PCollectionList<Map<String, Long>> counts,
      PCollectionTuple written,
      PCollectionTuple compared) {
    if (!index.isKept()) {
      return counts;
    }
    return counts.and(
        PCollectionTuple.of(WriteIndex.DOCUMENTS, written.get(WriteShards.KEPT))
            .and(WriteIndex.STANDINGS, compared.get(WriteIndex.STANDINGS))
            .apply(
                "Index",
                WriteIndex.to(index, (path, content) -> new StateFile(path).write(content)))
            .apply("IndexCounts", ParDo.of(new CountFn(index.known())))
            .setCoder(WriteShards.countsCoder()));
  }

  private static final class CountFn extends DoFn<Long, Map<String, Long>> {
    private static final long serialVersionUID = 1L;
    private final long known;

    CountFn(long known) {
      this.known = known;
    }

    @ProcessElement
    public void process(@Element Long kept, OutputReceiver<Map<String, Long>> out) {
      out.output(Map.of("index\tknown", known, "index\tadded", kept));
    }
  }
}
