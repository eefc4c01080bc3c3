package dev.winnow.library;

import dev.winnow.decide.CleanedDocuments;
import dev.winnow.model.RawDocument;
import dev.winnow.pipeline.CleanDocuments;
import dev.winnow.pipeline.PipelineFile;
import dev.winnow.pipeline.Plan;
import dev.winnow.write.json.RunInfo;
import java.nio.file.Path;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;

/**
 * Cleans each document of a Beam pipeline by itself, in a run that ends or in a stream.
 *
 * <pre>{@code
 * CleanedDocuments cleaned = documents.apply("Clean", Winnow.clean());
 * PCollection<Article> articles = cleaned.articles();
 * PCollection<Failure> failures = cleaned.failures();
 * }</pre>
 *
 * <p>Each document is in one of the two outputs. An article without a record has the reason in
 * {@link dev.winnow.model.Article#dropped}. The rules and models travel with the transform, so
 * workers need no files. The steps {@code Recurrence} and {@code Dedup} compare documents with each
 * other. This transform applies only the parts of them that see one document.
 */
public final class Clean extends PTransform<PCollection<RawDocument>, CleanedDocuments> {
  private static final long serialVersionUID = 1L;

  private final Plan plan;

  private Clean(Plan plan) {
    this.plan = plan;
  }

  /** Cleans with the shipped rules and models, as {@code pipelines/clean.yaml} has them. */
  public static Clean shipped() {
    return new Clean(PipelineFile.shipped("clean"));
  }

  /**
   * Cleans with the steps of a pipeline file. Its source and sink are not used.
   *
   * @param pipelineFile a pipeline file on the machine that builds the pipeline
   * @throws dev.winnow.yaml.ConfigException if anything in it is wrong
   */
  public static Clean with(Path pipelineFile) {
    return new Clean(PipelineFile.read(pipelineFile));
  }

  /** The config hash and version of the records, for {@link dev.winnow.write.WriteJson}. */
  public RunInfo info() {
    return plan.info();
  }

  @Override
  public CleanedDocuments expand(PCollection<RawDocument> documents) {
    return documents.apply("Documents", CleanDocuments.ofDocuments(plan.chain()));
  }
}
