package dev.winnow.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.Article;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that nobody wrote on purpose. */
class HtmlRobustnessTest {
  private static final int MANY = 20_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>a",
        "<b>a",
        "<font><p>a",
        "<nav>a",
        "<article>a",
        "<ul><li>a",
        "<table><tr><td>a",
        "<blockquote>",
        "<select><option>a",
        "<h1>a",
        "<br>a",
        "</p>",
        "<a href"
      })
  void survivesManyOfAnything(String markup) {
    Article article = Pages.extract("<p>start</p>" + markup.repeat(MANY) + ">end");

    assertThat(article.blocks().size() + article.removals().size()).isPositive();
  }

  @Test
  void readsTheDeepestText() {
    assertThat(Pages.blocks("<div>".repeat(100_000) + "deep")).containsExactly("paragraph: deep");
  }

  @Test
  void readsALongTable() {
    Article article = Pages.extract("<table>" + "<tr><td>a<td>b".repeat(MANY) + "</table>");

    assertThat(article.blocks()).hasSize(MANY);
  }

  @Test
  void readsATextWithoutAnEnd() {
    assertThat(Pages.blocks("<p>a<plaintext>b</plaintext><p>c"))
        .containsExactly("paragraph: a", "preformatted: b</plaintext><p>c");
    assertThat(Pages.blocks("<p>a<textarea>b</p>c").toString()).contains("a");
  }

  @Test
  void ignoresNulsInMarkup() {
    assertThat(Pages.blocks("<p>a\0b</p>\0<p title='\0'>c").toString()).contains("c");
  }

  @Test
  void survivesNoise() {
    Random random = new Random(7);
    for (int i = 0; i < 50; i++) {
      byte[] noise = new byte[2000];
      random.nextBytes(noise);
      byte[] page =
          ("<p>a" + new String(noise, StandardCharsets.ISO_8859_1))
              .getBytes(StandardCharsets.ISO_8859_1);

      assertThat(Pages.extract(page).blocks()).isNotNull();
    }
  }
}
