package dev.winnow.pipeline;

import dev.winnow.extract.Extract;
import dev.winnow.model.Article;
import dev.winnow.model.DocumentStep;
import dev.winnow.model.DropReason;
import dev.winnow.model.Failure;
import dev.winnow.model.Metadata;
import dev.winnow.model.RawDocument;
import dev.winnow.model.Source;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;

/**
 * The steps that see one document at a time, without a runner: extraction, and the document steps
 * in order. An exception of a step becomes a failure that names the step.
 */
public record DocumentChain(Extract extract, List<DocumentStep> documentSteps, boolean checked)
    implements Serializable {
  private static final String READ = "Read";
  private static final String UNKNOWN_TYPE = "application/octet-stream";

  /** The outcome for a document; one of the two is null. */
  public record Outcome(Article article, Failure failure) {}

  /** Cleans a document. A document that its source leaves out is not read. */
  public Outcome process(RawDocument document) {
    if (document.dropped() != null) {
      return new Outcome(leftOut(document), null);
    }
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

  private static Article leftOut(RawDocument document) {
    String stated = document.stated().mediaType();
    Source source = Source.of(document, stated == null ? UNKNOWN_TYPE : stated, null);
    return Article.extracted(source, Metadata.NONE, List.of(), List.of())
        .drop(new DropReason(READ, document.dropped(), null));
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
