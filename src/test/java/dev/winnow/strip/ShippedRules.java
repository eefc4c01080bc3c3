package dev.winnow.strip;

import dev.winnow.model.Article;
import dev.winnow.model.Block;
import dev.winnow.model.BlockKind;
import dev.winnow.model.Metadata;
import dev.winnow.model.Source;
import dev.winnow.strip.blocks.BlockModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** What is in {@code config}, and what it does to a text. */
public final class ShippedRules {
  static final RuleSet ALL = RuleSet.load(Path.of("config/rules"));

  /** The threshold that pipeline files have by default. */
  private static final float THRESHOLD = 0.35f;

  private static final BlockModel MODEL = model();

  private ShippedRules() {}

  private static BlockModel model() {
    try {
      return BlockModel.read(Path.of("config/text/block-model.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The shipped model with another threshold. */
  static BlockClassifier classifier(float threshold) {
    return new BlockClassifier(MODEL, threshold);
  }

  /** The lines of {@code text}, a block each. */
  public static List<Block> blocks(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(line -> Block.of(BlockKind.PARAGRAPH, line))
        .toList();
  }

  /** What the rules take of {@code text}, each piece as {@code rule: text}. */
  public static List<String> taken(String text) {
    return taken(text, null);
  }

  /** What the rules and the model take of {@code text}, each piece as {@code rule: text}. */
  public static List<String> takenWithModel(String text) {
    return taken(text, classifier(THRESHOLD));
  }

  private static List<String> taken(String text, BlockClassifier classifier) {
    return stripped(text, classifier).removals().stream()
        .map(each -> each.rule() + ": " + each.text())
        .toList();
  }

  private static Article stripped(String text, BlockClassifier classifier) {
    Source source = new Source("0".repeat(64), "a.txt", List.of(), "text/plain", "UTF-8");
    Article article = Article.extracted(source, Metadata.NONE, blocks(text), List.of());
    return new Strip("Strip", ALL, classifier).apply(article);
  }

  /** The blocks of {@code text} that no rule takes. */
  static List<String> kept(String text) {
    return stripped(text, null).blocks().stream().map(Block::text).toList();
  }
}
