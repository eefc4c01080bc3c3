package dev.winnow.decide;

import dev.winnow.model.Article;
import dev.winnow.model.Failure;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PInput;
import org.apache.beam.sdk.values.POutput;
import org.apache.beam.sdk.values.PValue;
import org.apache.beam.sdk.values.TupleTag;

/**
 * Articles and the decisions about them, which are not applied yet. {@link ApplyDecisions} applies
 * the decisions. {@code WriteJson} applies them while it writes, so that a body is shuffled once:
 *
 * <pre>{@code
 * articles
 *     .apply("Dedup", Dedup.with(settings))            // DecidedArticles
 *     .withFailures(failures)
 *     .apply("Write", WriteJson.to("out", info));
 * }</pre>
 *
 * @param articles the articles, before any decision
 * @param failures the documents that could not be processed; null for none
 * @param decisions the decisions about the articles
 */
public record DecidedArticles(
    PCollection<Article> articles, PCollection<Failure> failures, Decisions<?> decisions)
    implements PInput, POutput {

  /** Articles with the decisions of a step. */
  public static DecidedArticles of(PCollection<Article> articles, Decisions<?> decisions) {
    return new DecidedArticles(articles, null, decisions);
  }

  /** Articles without decisions. */
  public static DecidedArticles undecided(PCollection<Article> articles) {
    return of(articles, Decisions.none());
  }

  /** These articles with failures, the documents that could not be processed. */
  public DecidedArticles withFailures(PCollection<Failure> failed) {
    return new DecidedArticles(articles, failed, decisions);
  }

  /** Applies a transform under this name, as {@link PCollection#apply} does. */
  public <O extends POutput> O apply(
      String name, PTransform<? super DecidedArticles, O> transform) {
    return Pipeline.applyTransform(name, this, transform);
  }

  @Override
  public Pipeline getPipeline() {
    return articles.getPipeline();
  }

  @Override
  public Map<TupleTag<?>, PValue> expand() {
    Map<TupleTag<?>, PValue> values = new LinkedHashMap<>();
    values.put(new TupleTag<Article>("Articles"), articles);
    if (failures != null) {
      values.put(new TupleTag<Failure>("Failures"), failures);
    }
    decisions.made().forEach(each -> values.put(each.kind().tag(), each.decisions()));
    if (decisions.counts() != null) {
      values.put(new TupleTag<>("Counts"), decisions.counts());
    }
    return values;
  }

  @Override
  public void finishSpecifyingOutput(String name, PInput input, PTransform<?, ?> transform) {
    expand()
        .values()
        .forEach(each -> ((PCollection<?>) each).finishSpecifyingOutput(name, input, transform));
  }
}
