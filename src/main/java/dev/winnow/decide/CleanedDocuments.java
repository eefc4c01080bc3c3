package dev.winnow.decide;

import dev.winnow.model.Article;
import dev.winnow.model.Failure;
import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PInput;
import org.apache.beam.sdk.values.POutput;
import org.apache.beam.sdk.values.PValue;
import org.apache.beam.sdk.values.TupleTag;

/**
 * Documents that were processed one by one.
 *
 * @param articles the articles that were read to the end, {@linkplain Article#dropped dropped} ones
 *     included
 * @param failures the documents that could not be processed
 */
public record CleanedDocuments(PCollection<Article> articles, PCollection<Failure> failures)
    implements PInput, POutput {

  /** Applies a transform under this name, as {@link PCollection#apply} does. */
  public <O extends POutput> O apply(
      String name, PTransform<? super CleanedDocuments, O> transform) {
    return Pipeline.applyTransform(name, this, transform);
  }

  @Override
  public Pipeline getPipeline() {
    return articles.getPipeline();
  }

  @Override
  public Map<TupleTag<?>, PValue> expand() {
    return Map.of(
        new TupleTag<Article>("Articles"), articles, new TupleTag<Failure>("Failures"), failures);
  }

  @Override
  public void finishSpecifyingOutput(String name, PInput input, PTransform<?, ?> transform) {
    articles.finishSpecifyingOutput(name, input, transform);
    failures.finishSpecifyingOutput(name, input, transform);
  }
}
