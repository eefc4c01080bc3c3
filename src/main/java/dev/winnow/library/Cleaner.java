package dev.winnow.library;

import dev.winnow.model.RawDocument;
import dev.winnow.pipeline.DocumentChain;
import dev.winnow.pipeline.PipelineFile;
import dev.winnow.pipeline.Plan;
import dev.winnow.write.json.RunInfo;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Cleans one document at a time in the calling thread. It loads no class of Beam.
 *
 * <pre>{@code
 * Cleaner cleaner = Cleaner.shipped();
 * CleanResult result = cleaner.clean(bytes, "https://example.org/news/1");
 * if (result instanceof CleanResult.Cleaned cleaned) {
 *   System.out.println(cleaned.article().metadata().title() + ": " + cleaned.text());
 *   cleaned.removals().forEach(each -> System.out.println(each.rule() + ": " + each.text()));
 * } else if (result instanceof CleanResult.Failed failed) {
 *   System.err.println(failed.failure().message());
 * }
 * }</pre>
 *
 * <p>The result is that of {@code winnow run} on this document alone, with two exceptions: {@code
 * also_at} is absent, and {@code Recurrence} removes only the blocks that a file under {@code use}
 * names. Documents are not compared with each other.
 *
 * <p>A cleaner is immutable and safe for use by many threads. Making one takes some 0.5 seconds,
 * and it holds about 10 MB, so make one and keep it.
 */
public final class Cleaner {
  private final DocumentChain chain;
  private final RunInfo info;

  private Cleaner(Plan plan) {
    this.chain = plan.chain();
    this.info = plan.info();
  }

  /**
   * The cleaner with the shipped rules and models, as {@code pipelines/clean.yaml} has them. A
   * paragraph that an article repeats is marked with {@code of}. All calls return one cleaner.
   */
  public static Cleaner shipped() {
    return Holder.SHIPPED;
  }

  /**
   * The cleaner with the steps of a pipeline file. Its source and sink are not used.
   *
   * @param pipelineFile a pipeline file; the rules and models that it names are read now
   * @throws dev.winnow.yaml.ConfigException if anything in it is wrong; the message names file and
   *     line
   */
  public static Cleaner of(Path pipelineFile) {
    return new Cleaner(PipelineFile.read(pipelineFile));
  }

  /**
   * Cleans a document.
   *
   * @param bytes plain text or HTML, in any charset; the cleaner does not change or keep them
   * @param uri where the document was found; the record repeats it
   * @return the cleaned document, or the failure; never null
   */
  public CleanResult clean(byte[] bytes, String uri) {
    return clean(RawDocument.of(Objects.requireNonNull(uri), bytes));
  }

  /** Cleans a document whose sender states a media type or a date of publication. */
  public CleanResult clean(RawDocument document) {
    DocumentChain.Outcome outcome = chain.process(document);
    return outcome.failure() == null
        ? new CleanResult.Cleaned(outcome.article(), info)
        : new CleanResult.Failed(outcome.failure());
  }

  /** The shipped cleaner, made once at the first call. */
  private static final class Holder {
    private static final Cleaner SHIPPED = new Cleaner(PipelineFile.shipped("clean"));
  }
}
