package dev.winnow.extract;

import static dev.winnow.extract.Pages.blocks;
import static dev.winnow.extract.Pages.removals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winnow.model.Article;
import dev.winnow.model.Block;
import dev.winnow.model.BlockKind;
import dev.winnow.model.DocumentException;
import dev.winnow.model.Removal;
import dev.winnow.model.RemovalKind;
import dev.winnow.model.Source;
import dev.winnow.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {
  private static final String STORY = "The otters came back to the weir in spring. ".repeat(4);

  @Test
  void makesAnArticle() {
    Article article = Pages.extract("<title>Otters</title><h1>Otters!</h1><p>They <b>swim</b>.");

    assertThat(article.source())
        .isEqualTo(new Source("a1".repeat(32), "/in/a.html", List.of(), "text/html", "UTF-8"));
    assertThat(article.metadata().title()).isEqualTo("Otters!");
    assertThat(article.blocks()).containsExactly(Block.of(BlockKind.PARAGRAPH, "They swim."));
    assertThat(article.removals())
        .containsExactly(
            new Removal("Extract", "title", RemovalKind.METADATA, "Otters!", Span.UNKNOWN, null));
  }

  @Test
  void knowsTheKindsOfBlocks() {
    assertThat(
            blocks(
                "<div>Loose <i>text</i><h2>Head</h2>more<ul><li>one<li><p>two</ul>"
                    + "<blockquote><p>Said<p>so</blockquote><pre>\n  a\n b </pre>"
                    + "<dl><dt>term<dd>meaning</dl></div>"))
        .containsExactly(
            "paragraph: Loose text",
            "heading: Head",
            "paragraph: more",
            "list_item: one",
            "list_item: two",
            "quote: Said",
            "quote: so",
            "preformatted: a\n b",
            "list_item: term",
            "list_item: meaning");
  }

  @Test
  void makesARowOfATableABlock() {
    assertThat(
            blocks(
                "<table><caption>Rain</caption><tr><th>Month<th> mm </tr>"
                    + "<tr><td>May</td> <td></td><td>31<br>(est.)</table>"
                    + "<table><tr><td><p>Laid out<p>by table</table>"))
        .containsExactly(
            "table: Month\tmm",
            "table: May\t31 (est.)",
            "paragraph: Laid out",
            "paragraph: by table");
  }

  @Test
  void splitsAtTwoLineBreaks() {
    assertThat(blocks("<p>one<br>two<br> <br>three<b><br></b><br>four<br>&nbsp;<br><br>five"))
        .containsExactly(
            "paragraph: one two", "paragraph: three", "paragraph: four", "paragraph: five");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>no</script>",
        "<style>no</style>",
        "<template>no</template>",
        "<noscript><div>no</noscript>",
        "<!-- no -->",
        "<p hidden>no</p>",
        "<p aria-hidden='true'>no</p>",
        "<p style='color: red; DISPLAY : none !important'>no</p>",
        "<svg><text>no</text></svg>",
        "<iframe>no</iframe>",
        "<math><annotation>no</annotation></math>",
      })
  void leavesOutWhatIsNotSeen(String hidden) {
    String page = "<body style='display:none'><p>" + STORY + hidden + "</p><p>" + STORY + "</p>";

    assertThat(blocks(page))
        .containsExactly("paragraph: " + STORY.strip(), "paragraph: " + STORY.strip());
    assertThat(removals(page)).isEmpty();
  }

  @Test
  void showsAPageThatAScriptWouldShow() {
    assertThat(blocks("<p>Wait<div hidden id=S:0><p>" + STORY + "</div>"))
        .containsExactly("paragraph: Wait", "paragraph: " + STORY.strip());
  }

  @Test
  void saysWhatItTakesOut() {
    assertThat(
            removals(
                "<header>Weir News</header><nav>Home <a>Sport</a></nav><p>"
                    + STORY
                    + "<button>Share</button><aside>More<form>Mail</form></aside>"
                    + "<div class=newsletter-box>Mail</div><div class='post-tags'>rivers</div>"
                    + "<div role=search>Find</div><div role=contentinfo>Imprint</div>"
                    + "<figure><figcaption>At dusk</figcaption></figure>"
                    + "<div id=comments>Nice</div><amp-ad>Buy</amp-ad><footer>2024</footer>"))
        .containsExactly(
            "navigation/body-model: Weir News",
            "navigation/body-model: Home Sport",
            "share/body-model: Share",
            "navigation/body-model: More",
            "navigation/body-model: Mail",
            "newsletter/body-model: Mail",
            "navigation/body-model: rivers",
            "navigation/body-model: Find",
            "navigation/body-model: Imprint",
            "caption/body-model: At dusk",
            "comments/body-model: Nice",
            "advertisement/body-model: Buy",
            "navigation/body-model: 2024");
  }

  @Test
  void takesTheLinesOfTitleAndByline() {
    String page =
        "<title>The weir</title><meta name=author content='Ada Moor'><h1>The weir</h1>"
            + "<main><article><header>By Ada Moor</header><p>"
            + STORY
            + "</article></main><p>Also read";

    assertThat(blocks(page)).containsExactly("paragraph: " + STORY.strip());
    assertThat(removals(page)).contains("metadata/title: The weir", "metadata/byline: By Ada Moor");
  }

  @Test
  void keepsAPageThatIsOneBigForm() {
    String page = "<form><nav>Home</nav><p>" + STORY + "</form>";

    assertThat(blocks(page)).containsExactly("paragraph: " + STORY.strip());
    assertThat(removals(page)).containsExactly("navigation/body-model: Home");
  }

  @Test
  void takesNothingWhereLittleWouldBeLeft() {
    String page = "<p>Short.<nav>" + STORY + "</nav><footer>" + STORY + "</footer>";

    assertThat(removals(page)).isEmpty();
    assertThat(blocks(page)).hasSize(3);
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
