package dev.winnow.extract;

import static dev.winnow.extract.Pages.blocks;
import static dev.winnow.extract.Pages.removals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winnow.model.Article;
import dev.winnow.model.DocumentException;
import dev.winnow.model.DropReason;
import dev.winnow.model.Removal;
import dev.winnow.model.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole pages, as sites write them. */
class HtmlTextTest {
  private static final String FIRST =
      "The otters came back to the weir in spring, four years after the river was dammed, and the"
          + " keeper counted nine of them on the first morning.";
  private static final String SECOND =
      "\u201CNobody had told us that they would come,\u201D she said, \u201Cand nobody had told them"
          + " that the fish were gone.\u201D By June the first holt was dug below the mill.";
  private static final String THIRD =
      "The council will decide in autumn whether the dam is opened for good. Until then the gates"
          + " stay up at night, and the mill stands still.";

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8">
      <title>Otters return to the weir | Weir News</title>
      <meta property="og:title" content="Otters return to the weir">
      <meta property="og:type" content="article"><meta name="author" content="Ada Moor">
      <script>var page = "<p>nothing to be read</p>";</script></head>
      <body class="single">
      <header class="site-header"><a href="/">Weir News</a>
      <nav class="main-nav"><ul><li><a href="/river">River</a><li><a href="/sport">Sport</a>
      <li><a href="/mills">Mills</a></ul></nav></header>
      <main><article class="post"><h1 class="title">Otters return to the weir</h1>
      <p class="byline">By Ada Moor</p>
      <div class="article-body"><p>%s</p><p>%s</p>
      <div class="share-bar"><ul><li><a href="#">Facebook</a><li><a href="#">Mail</a></ul></div>
      <p>%s</p></div></article>
      <section class="related"><h3>More from the river</h3><ul>
      <li><a href="/a">Mill reopens after the flood</a>
      <li><a href="/b">Anglers ask for a later season</a></ul></section></main>
      <footer class="site-footer"><ul><li><a href="/imprint">Imprint</a>
      <li><a href="/privacy">Privacy</a></ul><p>&copy; 2024 Weir News</p></footer>
      </body></html>
      """
          .formatted(FIRST, SECOND, THIRD);

  @Test
  void makesAnArticle() {
    Article article = Pages.extract(PAGE);

    assertThat(article.source())
        .isEqualTo(new Source("a1".repeat(32), "/in/a.html", List.of(), "text/html", "UTF-8"));
    assertThat(article.metadata().title()).isEqualTo("Otters return to the weir");
    assertThat(article.metadata().language()).isEqualTo("en");
    assertThat(article.dropped()).isNull();
    assertThat(blocks(PAGE))
        .containsExactly("paragraph: " + FIRST, "paragraph: " + SECOND, "paragraph: " + THIRD);
  }

  @Test
  void saysWhatItTakesOut() {
    assertThat(removals(PAGE))
        .containsExactly(
            "navigation/link-menu: Weir News",
            "navigation/link-menu: River",
            "navigation/link-menu: Sport",
            "navigation/link-menu: Mills",
            "metadata/title: Otters return to the weir",
            "metadata/byline: By Ada Moor",
            "share/body-model: Facebook",
            "share/body-model: Mail",
            "related/body-model: More from the river",
            "related/body-model: Mill reopens after the flood",
            "related/body-model: Anglers ask for a later season",
            "navigation/body-model: Imprint",
            "navigation/body-model: Privacy",
            "copyright/body-model: \u00A9 2024 Weir News");
  }

  @Test
  void saysHowSureTheModelWas() {
    for (Removal removal : Pages.extract(PAGE).removals()) {
      if (removal.rule().equals("body-model")) {
        assertThat(removal.score()).isBetween(0.0, 0.5);
        assertThat(removal.score() * 1000).isEqualTo(Math.rint(removal.score() * 1000));
      } else {
        assertThat(removal.score()).isNull();
      }
    }
  }

  @Test
  void whatIsNotSeenIsNowhere() {
    String hidden = "<p hidden>" + SECOND + "</p><template><p>no</p></template>";

    assertThat(Pages.texts(Pages.extract(PAGE.replace("</main>", hidden + "</main>"))))
        .isEqualTo(Pages.texts(Pages.extract(PAGE)));
  }

  @Test
  void keepsAPageThatIsOneBigForm() {
    String page =
        PAGE.replace("<body class=\"single\">", "<body><form id=aspnetForm method=post>")
            .replace("</body>", "</form></body>");

    assertThat(blocks(page)).isEqualTo(blocks(PAGE));
  }

  @Test
  void dropsAPageThatIsNoArticle() {
    Article article =
        Pages.extract(
            "<title>Page not found | Weir News</title><nav><a href=/>Home</a></nav>"
                + "<h1>Page not found</h1><p>What you look for is no longer here.");

    assertThat(article.dropped()).isEqualTo(new DropReason("Extract", "error-page", null));
  }

  @Test
  void marksTheBeginningOfAnArticle() {
    String stub =
        PAGE.replace("<p>" + SECOND, "<p>To continue reading, become a member")
            .replace("<p>" + THIRD + "</p>", "");

    assertThat(Pages.extract(PAGE).metadata().pageType()).isNull();
    assertThat(Pages.extract(stub).metadata().pageType()).isEqualTo("paywall_stub");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n",
        "<p>&nbsp;&#8203;",
        "<title>Only a title</title>",
        "<frameset><frame src=a.html></frameset><noframes>Old</noframes>",
        "<script>var text;</script>",
      })
  void failsWhereNoTextIsSeen(String page) {
    assertThatThrownBy(() -> Pages.extract(page))
        .isInstanceOfSatisfying(
            DocumentException.class, e -> assertThat(e.category()).isEqualTo("empty"));
  }
}
