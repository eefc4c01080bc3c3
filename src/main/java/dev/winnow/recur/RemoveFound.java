package dev.winnow.recur;

import dev.winnow.model.Article;
import dev.winnow.recur.blocks.KeyedArticle;
import dev.winnow.shuffle.RecordCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;

/** Removes the blocks that {@link FindRecurrent} has found in the same corpus. */
public final class RemoveFound extends PTransform<PCollection<KeyedArticle>, PCollection<Article>> {
  private static final long serialVersionUID = 1L;

  private final String step;
  private final PCollectionView<String> found;

  private RemoveFound(String step, PCollectionView<String> found) {
    this.step = step;
    this.found = found;
  }

  /**
   * Removes these blocks.
   *
   * @param step the name of this step in the pipeline file
   */
  public static RemoveFound of(String step, PCollectionView<String> found) {
    return new RemoveFound(step, found);
  }

  @Override
  public PCollection<Article> expand(PCollection<KeyedArticle> articles) {
    return articles
        .apply("Remove", ParDo.of(new RemoveFn(step, found)).withSideInputs(found))
        .setCoder(RecordCoder.of(Article.class));
  }

  private static final class RemoveFn extends DoFn<KeyedArticle, Article> {
    private static final long serialVersionUID = 1L;
    private final String step;
    private final PCollectionView<String> view;
    private transient LearnedBlocks found;

    RemoveFn(String step, PCollectionView<String> view) {
      this.step = step;
      this.view = view;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      String content = context.sideInput(view);
      if (found == null || !found.content().equals(content)) {
        found = LearnedBlocks.read("", content);
      }
      context.output(new BlockRemover(step, found.table()).apply(context.element()));
    }
  }
}
