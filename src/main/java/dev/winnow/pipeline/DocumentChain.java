package dev.winnow.pipeline;

import dev.winnow.extract.Extract;
import dev.winnow.model.Article;
import dev.winnow.model.DocumentStep;
import dev.winnow.model.Failure;
import dev.winnow.model.RawDocument;
import dev.winnow.read.FoundFile;
import dev.winnow.read.ReadFiles;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;

/**
 * The steps that see one document at a time, without a runner: reading, extraction, and the
 * document steps in order. An exception of a step becomes a failure that names the step.
 */
public record DocumentChain(
    ReadFiles reader, Extract extract, List<DocumentStep> documentSteps, boolean checked)
    implements Serializable {

  /** The outcome for a document; one of the two is null. */
  public record Outcome(Article article, Failure failure) {}

  /** Reads a file and cleans it. */
  public Outcome process(FoundFile file) {
    try {
      RawDocument document = step("Read", () -> reader.read(file));
      return process(document);
    } catch (StepException e) {
      return new Outcome(null, e.failure(file.uri(), null));
    }
  }

  /** Cleans a document. */
  public Outcome process(RawDocument document) {
    try {
      Article article = step("Extract", () -> extract.apply(document));
      for (DocumentStep each : documentSteps) {
        Article before = article;
        article = step(each.name(), () -> each.apply(before));
      }
      if (checked) {
        Article done = article;
        article = step("Conservation", () -> Conservation.checked(document, done));
      }
      return new Outcome(article, null);
    } catch (StepException e) {
      return new Outcome(null, e.failure(document.uri(), document.id()));
    }
  }

  private static <T> T step(String name, Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException e) {
      throw new StepException(name, e);
    }
  }

  private static final class StepException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String step;

    StepException(String step, RuntimeException cause) {
      super(cause);
      this.step = step;
    }

    Failure failure(String uri, String id) {
      return Failure.of(uri, id, step, getCause());
    }
  }
}
