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
            "caption: Rain",
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
    String page = "<body style='display:none'><p>Seen" + hidden + "</p>" + STORY;

    assertThat(blocks(page)).containsExactly("paragraph: Seen", "paragraph: " + STORY.strip());
    assertThat(removals(page)).isEmpty();
  }

  @Test
  void showsAPageThatAScriptWouldShow() {
    assertThat(blocks("<p>Wait<div hidden id=S:0><p>" + STORY + "</div>"))
        .containsExactly("paragraph: Wait", "paragraph: " + STORY.strip());
  }

  @Test
  void takesOutNavigation() {
    assertThat(
            removals(
                "<header>Weir News</header><nav>Home <a>Sport</a></nav><p>"
                    + STORY
                    + "<button>Share</button><aside>More<form>Mail</form></aside>"
                    + "<form>Go<select><option>A<option>B</select></form><dialog>Hi</dialog>"
                    + "<div role=search>Find</div><div role=contentinfo>Imprint</div>"
                    + "<figure><figcaption>At dusk</figcaption></figure><footer>2024</footer>"))
        .containsExactly(
            "navigation/html-header: Weir News",
            "navigation/html-nav: Home Sport",
            "navigation/html-button: Share",
            "navigation/html-aside: More",
            "navigation/html-aside: Mail",
            "navigation/html-form: Go",
            "navigation/html-form: A",
            "navigation/html-form: B",
            "navigation/html-dialog: Hi",
            "navigation/html-search: Find",
            "navigation/html-footer: Imprint",
            "caption/html-caption: At dusk",
            "navigation/html-footer: 2024");
  }

  @Test
  void takesOutWhatStandsOutsideTheArticle() {
    String page =
        "<h1>The weir</h1><p>Latest<main><p>Region<article><header>By Ada</header><p>"
            + STORY
            + "</article></main><p>Also read";

    assertThat(blocks(page)).containsExactly("paragraph: By Ada", "paragraph: " + STORY.strip());
    assertThat(removals(page))
        .containsExactly(
            "metadata/title: The weir",
            "navigation/html-outside-article: Latest",
            "navigation/html-outside-article: Region",
            "navigation/html-outside-article: Also read");
  }

  @Test
  void keepsAPageThatIsOneBigForm() {
    String page = "<form><nav>Home</nav><p>" + STORY + "</form>";

    assertThat(blocks(page)).containsExactly("paragraph: " + STORY.strip());
    assertThat(removals(page)).containsExactly("navigation/html-nav: Home");
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
