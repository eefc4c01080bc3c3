package dev.winnow.filter;

import dev.winnow.model.Article;
import dev.winnow.model.Block;
import dev.winnow.model.BlockKind;
import dev.winnow.model.Metadata;
import dev.winnow.model.Source;
import java.util.List;

/** Articles that stand before the step. */
final class Articles {
  private static final Source SOURCE =
      new Source("a1".repeat(32), "/in/a.txt", List.of(), "text/plain", "UTF-8");

  private Articles() {}

  static Article of(String language, List<String> paragraphs) {
    return of(new Metadata(null, null, null, null, null, language), paragraphs);
  }

  static Article of(Metadata metadata, List<String> paragraphs) {
    List<Block> blocks =
        paragraphs.stream().map(text -> Block.of(BlockKind.PARAGRAPH, text)).toList();
    return Article.extracted(SOURCE, metadata, blocks, List.of());
  }
}
