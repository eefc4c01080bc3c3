package dev.winnow.extract;

import dev.winnow.extract.lines.Blocks;
import dev.winnow.extract.lines.Lines;
import dev.winnow.model.Article;
import dev.winnow.model.Block;
import dev.winnow.model.Source;
import java.util.List;

/** Short ways to what tests compare. */
public final class Texts {
  private Texts() {}

  public static Article article(String text) {
    return PlainText.extract(new Source("0", "a.txt", List.of(), MediaType.TEXT, "UTF-8"), text);
  }

  /** The texts of the blocks as the layout cuts them, before the head is consumed. */
  public static List<String> blocks(String text) {
    return Blocks.of(Lines.of(text)).stream().map(Block::text).toList();
  }

  /** What was removed, as {@code rule: text}. */
  public static List<String> removals(String text) {
    return article(text).removals().stream().map(r -> r.rule() + ": " + r.text()).toList();
  }

  /** The blocks that are left, as {@code kind: text}. */
  public static List<String> kinds(String text) {
    return article(text).blocks().stream().map(b -> b.kind().label() + ": " + b.text()).toList();
  }
}
