package dev.winnow.recur;

import dev.winnow.model.Article;
import dev.winnow.model.DocumentStep;

/**
 * Removes what earlier runs have learned, of one document by itself.
 *
 * @param name what the pipeline file calls this step
 * @param learned what they have learned
 */
public record RemoveLearned(String name, LearnedBlocks learned) implements DocumentStep {
  @Override
  public Article apply(Article article) {
    return new BlockRemover(name, learned.table()).apply(article);
  }
}
