package dev.winnow.example;

import dev.winnow.model.Article;
import dev.winnow.model.DocumentStep;
import dev.winnow.model.DropReason;
import dev.winnow.text.Words;

/** Drops articles with fewer words; the audit line keeps their text. */
record DropShort(String name, int minWords) implements DocumentStep {
  @Override
  public Article apply(Article article) {
    int words = article.blocks().stream().mapToInt(block -> Words.count(block.text())).sum();
    return words < minWords ? article.drop(new DropReason(name, "too-short", null)) : article;
  }
}
