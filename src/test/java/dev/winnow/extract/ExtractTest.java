package dev.winnow.extract;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.Article;
import dev.winnow.model.Block;
import dev.winnow.model.RawDocument;
import dev.winnow.model.Source;
import dev.winnow.model.Span;
import dev.winnow.model.Stated;
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

  /** Whoever sends a document knows better than its name what it is, and when it was published. */
  @Test
  void whatIsStatedComesBeforeWhatIsFound() {
    byte[] page = "<p>First words.<p>Published on 1 May 2024".getBytes(UTF_8);

    Article asHtml =
        new Extract()
            .apply(new RawDocument("7", "a.txt", page, Stated.of("text/html", "2026-05-01")));
    Article asText =
        new Extract().apply(new RawDocument("7", "a.html", page, Stated.of("text/plain", null)));

    assertThat(asHtml.source().mediaType()).isEqualTo("text/html");
    assertThat(asHtml.metadata().published()).isEqualTo("2026-05-01");
    assertThat(asText.source().mediaType()).isEqualTo("text/plain");
    assertThat(asText.metadata().published()).isNotEqualTo("2026-05-01");
  }

  /** Later steps rely on dates that are some. */
  @Test
  void whatIsStatedIsReadAsADate() {
    byte[] page = "<p>First words.<p>And others.".getBytes(UTF_8);
    String[][] dates = {
      {"Wed, 01 May 2024 10:00:00 GMT", "2024-05-01T10:00:00Z"},
      {"1714550400000", "2024-05-01T08:00:00Z"},
      {"1 May 2024", "2024-05-01"},
      {"yesterday", null},
      {"2024-13-41", null},
    };
    for (String[] date : dates) {
      Article article =
          new Extract()
              .apply(new RawDocument("7", "a.html", page, Stated.of("text/html", date[0])));
      assertThat(article.metadata().published()).as(date[0]).isEqualTo(date[1]);
    }
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
