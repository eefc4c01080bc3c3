package dev.winnow.recur;

import dev.winnow.model.Article;
import dev.winnow.model.DocumentStep;

/**
 * Removes the blocks that earlier runs have learned, from one document by itself.
 *
 * @param name the name of this step in the pipeline file
 * @param learned the learned blocks
 */
public record RemoveLearned(String name, LearnedBlocks learned) implements DocumentStep {
  @Override
  public Article apply(Article article) {
    return new BlockRemover(name, learned.table()).apply(article);
  }
}
