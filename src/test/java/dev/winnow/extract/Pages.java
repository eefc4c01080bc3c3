package dev.winnow.extract;

import dev.winnow.extract.html.BodyModel;
import dev.winnow.model.Article;
import dev.winnow.model.Block;
import dev.winnow.model.RawDocument;
import dev.winnow.model.Removal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Extracts small pages and prints what comes out, a line a block. */
final class Pages {
  private Pages() {}

  static Article extract(String html) {
    return extract(html.getBytes(StandardCharsets.UTF_8));
  }

  static Article extract(byte[] html) {
    return HtmlText.extract(
        new RawDocument("a1".repeat(32), "/in/a.html", html), BodyModel.shipped());
  }

  /** The texts of all blocks and removals. */
  static List<String> texts(Article article) {
    Stream<String> blocks = article.blocks().stream().map(Block::text);
    return Stream.concat(blocks, article.removals().stream().map(Removal::text)).toList();
  }

  /** The article's blocks as {@code kind: text}. */
  static List<String> blocks(String html) {
    return extract(html).blocks().stream()
        .map(block -> block.kind().label() + ": " + block.text())
        .toList();
  }

  /** The article's removals as {@code kind/rule: text}. */
  static List<String> removals(String html) {
    return extract(html).removals().stream()
        .map(removal -> removal.kind().label() + "/" + removal.rule() + ": " + removal.text())
        .toList();
  }
}
