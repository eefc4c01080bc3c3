package dev.winnow.recur;

import dev.winnow.io.AtomicFile;
import dev.winnow.model.Article;
import dev.winnow.recur.blocks.KeyedArticle;
import java.io.IOException;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.PCollection;

/**
 * Removes the blocks that stand under many unrelated articles of a bounded corpus: appeals,
 * footers, lists of links. A removed block is in {@link Article#removals}; an article that keeps
 * nothing but headings is {@linkplain Article#dropped dropped}, but still in the output.
 *
 * <pre>{@code
 * PCollection<Article> cleaned =
 *     articles.apply("Recurrence", Recurrence.with(RecurrenceSettings.defaults()));
 * }</pre>
 *
 * <p>The output does not depend on the order of the articles. All articles are compared, so they
 * must be bounded and in the global window.
 */
public final class Recurrence extends PTransform<PCollection<Article>, PCollection<Article>> {
  private static final long serialVersionUID = 1L;

  private final RecurrenceStep step;

  private Recurrence(RecurrenceStep step) {
    this.step = step;
  }

  /** Finds recurrent blocks by these settings; audit lines name the step {@code Recurrence}. */
  public static Recurrence with(RecurrenceSettings settings) {
    return of(new RecurrenceStep("Recurrence", settings, null, null));
  }

  /**
   * The step of a pipeline file.
   *
   * @throws IllegalArgumentException if it does not compare documents
   */
  public static Recurrence of(RecurrenceStep step) {
    if (!step.comparesDocuments()) {
      throw new IllegalArgumentException(
          step.name() + " has no settings by which documents are compared");
    }
    return new Recurrence(step);
  }

  /** This transform with another name in audit lines. */
  public Recurrence named(String name) {
    return of(new RecurrenceStep(name, step.settings(), step.learn(), step.known()));
  }

  /**
   * This transform with a file to which it writes all blocks that are known after the run.
   *
   * @param file its path, local or on any Beam filesystem; an older file is replaced
   */
  public Recurrence learnTo(String file) {
    return of(new RecurrenceStep(step.name(), step.settings(), file, step.known()));
  }

  @Override
  public PCollection<Article> expand(PCollection<Article> articles) {
    PCollection<KeyedArticle> keyed = articles.apply("Blocks", KeyBlocks.ofArticles());
    PCollection<String> found =
        keyed.apply("Recurrence", FindRecurrent.with(step.settings(), step.before()));
    if (step.learn() != null) {
      found.apply("Learn", ParDo.of(new LearnFn(new AtomicFile(step.learn()))));
    }
    return keyed.apply(
        "RemoveRecurrent", RemoveFound.of(step.name(), found.apply("Found", View.asSingleton())));
  }

  /** Writes the known blocks. */
  private static final class LearnFn extends DoFn<String, Void> {
    private static final long serialVersionUID = 1L;
    private final AtomicFile file;

    LearnFn(AtomicFile file) {
      this.file = file;
    }

    @ProcessElement
    public void process(@Element String learned) throws IOException {
      file.write(learned);
    }
  }
}
