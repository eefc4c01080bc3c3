package dev.winnow.pipeline;

import dev.winnow.decide.CleanedDocuments;
import dev.winnow.dedup.CompareArriving;
import dev.winnow.io.ToDocumentsFn;
import dev.winnow.model.Failure;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;

/** Puts the steps of a stream into a Beam pipeline. */
final class StreamGraph {
  private StreamGraph() {}

  /** Adds the whole flow of {@code plan}, from its source to its sink. */
  static void build(Pipeline pipeline, StreamPlan plan) {
    PCollectionTuple read = pipeline.apply("Read", plan.source().reader());
    lines(read, plan).apply("Write", plan.sink().writer());
  }

  /** The steps between source and sink: they make lines of documents and failures. */
  static PCollectionTuple lines(PCollectionTuple read, StreamPlan plan) {
    CleanedDocuments cleaned =
        read.get(ToDocumentsFn.DOCUMENTS)
            .apply("Documents", CleanDocuments.ofDocuments(plan.chain()));
    CleanedDocuments compared =
        plan.dedup().comparesDocuments()
            ? cleaned.apply("Dedup", CompareArriving.with(plan.dedup()))
            : cleaned;
    PCollection<Failure> failures =
        PCollectionList.of(read.get(ToDocumentsFn.FAILURES))
            .and(compared.failures())
            .apply("Failures", Flatten.pCollections());
    return ToLines.of(new CleanedDocuments(compared.articles(), failures), plan.info());
  }
}
