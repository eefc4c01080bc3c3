package dev.winnow.recur;

import dev.winnow.model.Article;
import dev.winnow.recur.blocks.KeyedArticle;
import dev.winnow.shuffle.RecordCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;

/** Finds the keys of the blocks of articles, for {@link FindRecurrent} and {@link RemoveFound}. */
public final class KeyBlocks extends PTransform<PCollection<Article>, PCollection<KeyedArticle>> {
  private static final long serialVersionUID = 1L;

  private KeyBlocks() {}

  /** The transform. */
  public static KeyBlocks ofArticles() {
    return new KeyBlocks();
  }

  @Override
  public PCollection<KeyedArticle> expand(PCollection<Article> articles) {
    return articles
        .apply("Key", ParDo.of(new KeyFn()))
        .setCoder(RecordCoder.of(KeyedArticle.class));
  }

  private static final class KeyFn extends DoFn<Article, KeyedArticle> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element Article article, OutputReceiver<KeyedArticle> out) {
      out.output(KeyedArticle.of(article));
    }
  }
}
