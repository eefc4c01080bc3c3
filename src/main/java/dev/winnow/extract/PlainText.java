package dev.winnow.extract;

import dev.winnow.extract.charset.Decoding;
import dev.winnow.extract.head.Head;
import dev.winnow.extract.language.Language;
import dev.winnow.extract.lines.BlockKinds;
import dev.winnow.extract.lines.Blocks;
import dev.winnow.extract.lines.Lines;
import dev.winnow.model.Article;
import dev.winnow.model.Block;
import dev.winnow.model.RawDocument;
import dev.winnow.model.Source;
import java.util.List;

/**
 * Reads plain text. The spans of blocks and removals are code points of the decoded text; they are
 * disjoint and cover all that is visible.
 */
final class PlainText {
  private PlainText() {}

  static Article extract(RawDocument document) {
    Decoding decoding = Decoding.of(document.bytes(), document.stated().charset());
    return extract(Source.of(document, MediaType.TEXT, decoding.charset()), decoding.text());
  }

  static Article extract(Source source, String text) {
    List<Block> blocks = Blocks.of(Lines.of(text));
    Head head = Head.of(Extract.STEP, blocks, Language.of(blocks));
    return Article.extracted(
        source, head.metadata(), BlockKinds.of(head.blocks()), head.removals());
  }
}
