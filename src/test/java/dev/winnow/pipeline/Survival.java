package dev.winnow.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.Article;
import dev.winnow.model.Paragraph;
import dev.winnow.model.RawDocument;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the shipped {@code clean.yaml} leaves of articles as plain text. */
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

  /** Fails unless all of an article stays that stands by itself, a line a block. */
  static void alone(String article) {
    assertThat(kept(article)).containsExactlyElementsOf(article.lines().toList());
  }

  /** Fails unless all of an article stays that is its first line and two long blocks. */
  static void inLongBlocks(String article) {
    List<String> lines = article.lines().toList();
    int middle = (1 + lines.size()) / 2;
    String first = String.join(" ", lines.subList(1, middle));
    String second = String.join(" ", lines.subList(middle, lines.size()));
    alone(lines.get(0) + "\n" + first + "\n" + second);
  }
}
