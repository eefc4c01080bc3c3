package dev.winnow.pipeline;

import dev.winnow.decide.CleanedDocuments;
import dev.winnow.io.ToDocumentsFn;
import dev.winnow.model.Failure;
import dev.winnow.read.ReadFiles;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;

/**
 * Reads the documents of a run that ends, and cleans each by itself. The step that cleans a file
 * also reads it, so that only names of files are shuffled.
 */
final class ReadAndClean {
  private ReadAndClean() {}

  /** The cleaned documents, and the failures of those that could not be read or cleaned. */
  static CleanedDocuments of(Pipeline pipeline, BatchPlan plan) {
    if (plan.source() instanceof ReadFiles files && plan.work() != null) {
      return pipeline
          .apply("Read", files.grouper(plan.work().groups()))
          .apply("Documents", CleanGroups.of(files, plan.chain(), plan.work()));
    }
    if (plan.source() instanceof ReadFiles files) {
      return pipeline
          .apply("Read", files.lister())
          .apply("Documents", CleanDocuments.ofFiles(files, plan.chain()));
    }
    PCollectionTuple read = pipeline.apply("Read", plan.source().reader());
    CleanedDocuments cleaned =
        read.get(ToDocumentsFn.DOCUMENTS)
            .apply("Documents", CleanDocuments.ofDocuments(plan.chain()));
    PCollection<Failure> failures =
        PCollectionList.of(read.get(ToDocumentsFn.FAILURES))
            .and(cleaned.failures())
            .apply("ReadFailures", Flatten.pCollections());
    return new CleanedDocuments(cleaned.articles(), failures);
  }
}
