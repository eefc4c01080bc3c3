package dev.winnow.strip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Fails where rules, or rules and model, take anything of an article. */
final class Survival {
  private Survival() {}

  /** The article by itself, a line a block. */
  static void alone(String article) {
    assertThat(ShippedRules.taken(article)).isEmpty();
    assertThat(ShippedRules.takenWithModel(article)).isEmpty();
  }

  /** The article by itself, its first line and two blocks. */
  static void inLongBlocks(String article) {
    List<String> lines = article.lines().toList();
    int middle = (1 + lines.size()) / 2;
    String first = String.join(" ", lines.subList(1, middle));
    String second = String.join(" ", lines.subList(middle, lines.size()));
    alone(lines.get(0) + "\n" + first + "\n" + second);
  }
}
