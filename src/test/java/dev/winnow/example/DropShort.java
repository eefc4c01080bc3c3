package dev.winnow.example;

import dev.winnow.model.Article;
import dev.winnow.model.Dropped;
import dev.winnow.model.Stage;
import dev.winnow.model.Words;

/** Drops articles with fewer words; the audit line keeps their text. */
record DropShort(String name, int minWords) implements Stage {
  @Override
  public Article apply(Article article) {
    int words = article.blocks().stream().mapToInt(block -> Words.count(block.text())).sum();
    return words < minWords ? article.drop(new Dropped(name, "too-short", null)) : article;
  }
}
