package dev.winnow.extract;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.Article;
import dev.winnow.model.Block;
import dev.winnow.model.RawDocument;
import dev.winnow.model.Source;
import dev.winnow.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractTest {

  @Test
  void spansCountCodePointsAfterTheByteOrderMark() {
    byte[] bytes = "\uFEFF\uD83D\uDE00 first\n\nsecond".getBytes(UTF_16LE);
    Article article = new Extract().apply(new RawDocument("7", "dir/a.txt", bytes));
    assertThat(article.source())
        .isEqualTo(new Source("7", "dir/a.txt", List.of(), "text/plain", "UTF-16LE"));
    assertThat(article.blocks())
        .extracting(Block::span)
        .containsExactly(new Span(0, 7), new Span(9, 15));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "word ",
        "w  \u00A0x ",
        "a\n",
        "- item\n",
        "```\n",
        "漢字。",
        "\uD83D\uDE00\r",
        "a-\n"
      })
  void longTextsOfOneSortAreReadWhole(String unit) {
    String text = unit.repeat(2_000_000 / unit.length());

    Article article = Texts.article(text);

    Block last = article.blocks().get(article.blocks().size() - 1);
    assertThat(last.span().end()).isBetween(text.codePointCount(0, text.length()) - 3, 2_000_000);
    for (int at = 0; at + 20 < last.text().length(); at += 20) {
      assertThat(last.slice(at, at + 20)).isNotNull();
    }
  }
}
