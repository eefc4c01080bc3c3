package dev.winnow.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.Article;
import dev.winnow.model.Paragraph;
import dev.winnow.model.RawDocument;
import dev.winnow.strip.ShippedRules;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The text that the shipped rules and the shipped {@code clean.yaml} leave of an article. */
final class Survival {
  private static final DocumentChain CHAIN =
      PipelineFile.read(Path.of("pipelines/clean.yaml")).chain();

  private Survival() {}

  /** The title and the paragraphs of a text's record. */
  static List<String> kept(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Article article = CHAIN.process(new RawDocument("0".repeat(64), "a.txt", bytes)).article();
    List<String> kept = new ArrayList<>();
    if (article.metadata().title() != null) {
      kept.add(article.metadata().title());
    }
    kept.addAll(article.paragraphs().stream().map(Paragraph::text).toList());
    return kept;
  }

  /**
   * Fails if the rules, or the rules and the model, take anything: of the whole article, of the
   * article without its title, and of the article without its title and first paragraph.
   */
  static void ofRules(String article) {
    List<String> lines = article.lines().toList();
    for (int missing = 0; missing <= 2; missing++) {
      String text = String.join("\n", lines.subList(missing, lines.size()));
      assertThat(ShippedRules.taken(text)).as("taken by rules of: %s", text).isEmpty();
      assertThat(ShippedRules.takenWithModel(text))
          .as("taken by rules and model of: %s", text)
          .isEmpty();
    }
  }

  /** Fails unless an article stays whole that stands by itself, a line a block. */
  static void alone(String article) {
    assertThat(kept(article)).as("alone").containsExactlyElementsOf(article.lines().toList());
  }

  /** Fails unless an article stays whole that is its first line and two long blocks. */
  static void inLongBlocks(String article) {
    List<String> lines = article.lines().toList();
    int middle = (1 + lines.size()) / 2;
    String first = String.join(" ", lines.subList(1, middle));
    String second = String.join(" ", lines.subList(middle, lines.size()));
    String blocks = lines.get(0) + "\n" + first + "\n" + second;
    assertThat(kept(blocks))
        .as("in long blocks")
        .containsExactlyElementsOf(blocks.lines().toList());
  }
}
